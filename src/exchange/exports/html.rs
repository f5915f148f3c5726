//! The public list of operations as a page for people: dated, with a filter, readable without it and without a script.

use chrono::Months;

use super::operations::NOT_KNOWN;
use super::{Cell, Table};
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::exchange::paper::html::escaped;
use crate::speech::{self, say, word};

/// The list is refreshed at least so often (Article 49(3)).
const REFRESHED_EVERY: Months = Months::new(4);

/// Columns that the page shows, by their keys, each with the name that stands over it.
const SHOWN: [(&str, &str); 9] = [
    ("a_beneficiary", "operations-beneficiary"),
    ("d_operation", "operations-operation"),
    ("e_purpose_and_achievements", "operations-purpose"),
    ("f_start", "operations-start"),
    ("g_end", "operations-end"),
    ("h_total_cost", "operations-cost"),
    ("j_specific_objective", "operations-objective"),
    ("k_union_rate", "operations-rate"),
    ("reference", "operations-reference"),
];

const STYLE: &str = "\
body{font-family:'Noto Sans','Segoe UI',Arial,sans-serif;line-height:1.45;color:#111;background:#fff;margin:0 auto;\
max-width:80rem;padding:1.5rem}h1{font-size:1.5rem}table{border-collapse:collapse;width:100%}\
caption{text-align:left;padding:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;\
border-bottom:1px solid #bbb}thead th{border-bottom:2px solid #111}td.n,th.n{text-align:right;white-space:nowrap}\
label{font-weight:bold;display:block}input{font:inherit;padding:.3rem;width:24rem;max-width:100%;border:1px solid #111}\
.mark{border:2px solid #111;font-weight:bold;padding:.4rem .8rem;text-align:center}\
.wide{overflow-x:auto}@media print{form{display:none}}";

/// The filter only hides rows; without it every row is there.
const SCRIPT: &str = "\
const box=document.getElementById('filter'),told=document.getElementById('told'),\
rows=[...document.querySelectorAll('tbody tr')],pattern=told.dataset.pattern;\
document.getElementById('form').hidden=false;\
const show=()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let n=0;\
for(const row of rows){const text=row.textContent.toLowerCase();\
row.hidden=!words.every(word=>text.includes(word));if(!row.hidden)n++;}\
told.textContent=pattern.replace('{n}',n).replace('{all}',rows.length);};\
box.addEventListener('input',show);document.getElementById('form').addEventListener('submit',e=>e.preventDefault());show();";

/// Writes the page. `incomplete` says that a conflict of interest keeps operations from whoever made it.
pub fn page(table: &Table, lang: Lang, incomplete: bool) -> String {
    let day = finnish_day(table.made_at);
    let title = escaped(&word(lang, "operations-title"));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        lang.code()
    );
    let marks = [(table.training, "export-training"), (incomplete, "operations-incomplete")];
    for (_, key) in marks.iter().filter(|(holds, _)| *holds) {
        out.push_str(&format!("<p class=\"mark\">{}</p>\n", escaped(&say(lang, &Message::new(key)))));
    }
    out.push_str(&format!("<h1>{title}</h1>\n"));
    let next = day.checked_add_months(REFRESHED_EVERY).unwrap_or(day);
    let dated = Message::new("operations-dated").with("day", day).with("next", next).with("count", table.rows.len());
    out.push_str(&format!("<p>{}</p>\n", escaped(&say(lang, &dated))));
    if let Some(rule) = table.kind.rule() {
        out.push_str(&format!("<p>{}</p>\n", escaped(&word(lang, rule))));
    }
    let pattern = Message::new("operations-shown").with("shown", "{n}").with("all", "{all}");
    out.push_str(&format!(
        "<form id=\"form\" role=\"search\" hidden><label for=\"filter\">{}</label>\n\
         <input id=\"filter\" type=\"search\" autocomplete=\"off\">\n\
         <p id=\"told\" role=\"status\" data-pattern=\"{}\"></p></form>\n",
        escaped(&word(lang, "operations-filter")),
        escaped(&say(lang, &pattern))
    ));
    rows(&mut out, table, lang);
    out.push_str(&format!("</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"));
    out
}

fn rows(out: &mut String, table: &Table, lang: Lang) {
    let places: Vec<(usize, &str, bool)> = SHOWN
        .iter()
        .filter_map(|(key, name)| {
            let place = table.kind.columns().iter().position(|column| column.key == *key)?;
            let number = matches!(table.kind.columns()[place].kind, super::CellKind::Money | super::CellKind::Percent);
            Some((place, *name, number))
        })
        .collect();
    let caption = escaped(&word(lang, "operations-caption"));
    out.push_str(&format!("<div class=\"wide\"><table>\n<caption>{caption}</caption>\n<thead>\n<tr>"));
    for (_, name, number) in &places {
        let class = if *number { " class=\"n\"" } else { "" };
        out.push_str(&format!("<th scope=\"col\"{class}>{}</th>", escaped(&word(lang, name))));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (index, (place, _, number)) in places.iter().enumerate() {
            let text = row.get(*place).map(|cell| told(lang, cell)).unwrap_or_default();
            let (class, text) = (if *number { " class=\"n\"" } else { "" }, escaped(&text).replace('\n', "<br>"));
            match index {
                0 => out.push_str(&format!("<th scope=\"row\">{text}</th>")),
                _ => out.push_str(&format!("<td{class}>{text}</td>")),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

/// A cell as people read it: what is not known says so.
fn told(lang: Lang, cell: &Cell) -> String {
    match cell {
        Cell::Empty => word(lang, "operations-not-known"),
        Cell::Text(text) if text == NOT_KNOWN => word(lang, "operations-not-known"),
        cell => said(lang, cell),
    }
}

/// A cell as the language writes it.
fn said(lang: Lang, cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::List(items) => items.join("; "),
        Cell::Whole(number) => speech::decimal(lang, (*number).into()),
        Cell::Money(amount) => speech::amount(lang, *amount).replace(' ', "\u{a0}"),
        Cell::Percent(percent) => format!("{}\u{a0}%", speech::decimal(lang, percent.normalize())),
        Cell::Date(day) => speech::date(lang, *day).replace(' ', "\u{a0}"),
        Cell::Time(moment) => speech::time(lang, *moment),
        Cell::Truth(truth) => word(lang, if *truth { "operations-yes" } else { "operations-no" }),
    }
}
