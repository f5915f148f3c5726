//! Paper as one page of HTML: language, headings in order, tables with captions and heads of rows and columns, no script.

use super::{Block, Paper, Table, paragraphs};

const STYLE: &str = "\
body{font-family:'Noto Sans','Segoe UI',Arial,sans-serif;line-height:1.5;color:#111;background:#fff;\
max-width:48rem;margin:0 auto;padding:1.5rem}\
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}\
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.25rem 0}\
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #bbb}\
thead th{border-bottom:2px solid #111}th{font-weight:600}td.n,th.n{text-align:right;white-space:nowrap}\
table.facts th{width:36%;font-weight:600}tfoot td,tfoot th{font-weight:bold;border-top:2px solid #111}\
.mark{border:2px solid #111;font-weight:bold;padding:.4rem .8rem;text-align:center;margin:0 0 1rem}\
.from{font-weight:bold;border-bottom:1px solid #111;padding-bottom:.3rem}\
figure{margin:1rem 0}figure svg{max-width:100%;height:auto}footer{margin-top:2rem;border-top:1px solid #111;\
font-size:.85rem;padding-top:.3rem}\
@media print{body{max-width:none;padding:0}.mark{position:fixed;top:0;right:0;margin:0;background:#fff}}";

/// Writes a paper.
pub fn write(paper: &Paper) -> String {
    let mut out = String::new();
    let title = escaped(&paper.title);
    let subject = escaped(&paper.subject);
    out.push_str("<!DOCTYPE html>\n");
    out.push_str(&format!("<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", paper.lang.code()));
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str(&format!("<title>{title} – {subject}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"));
    out.push_str(&format!("<header>\n<p class=\"from\">{}</p>\n", escaped(&paper.from)));
    for mark in &paper.marks {
        out.push_str(&format!("<p class=\"mark\">{}</p>\n", escaped(mark)));
    }
    out.push_str(&format!("</header>\n<main>\n<h1>{title}</h1>\n"));
    for block in &paper.blocks {
        write_block(&mut out, block);
    }
    out.push_str(&format!("</main>\n<footer><p>{subject}</p></footer>\n</body>\n</html>\n"));
    out
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(level, text) => {
            let level = u32::from(*level) + 1;
            out.push_str(&format!("<h{level}>{}</h{level}>\n", escaped(text)));
        }
        Block::Text(text) => write_paragraphs(out, text),
        Block::Facts(facts) => {
            out.push_str("<table class=\"facts\">\n<tbody>\n");
            for (name, value) in facts {
                out.push_str(&format!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", escaped(name), broken(value)));
            }
            out.push_str("</tbody>\n</table>\n");
        }
        Block::List(items) => {
            out.push_str("<ul>\n");
            for item in items {
                out.push_str(&format!("<li>{}</li>\n", broken(item)));
            }
            out.push_str("</ul>\n");
        }
        Block::Point(name, text) => {
            out.push_str(&format!("<p><strong>{}</strong></p>\n", escaped(name)));
            write_paragraphs(out, text);
        }
        Block::Table(table) => write_table(out, table),
        Block::Picture(picture) => {
            out.push_str("<figure>\n");
            out.push_str(&picture.svg);
            out.push_str(&format!("<figcaption>{}</figcaption>\n</figure>\n", escaped(&picture.description)));
        }
    }
}

fn write_paragraphs(out: &mut String, text: &str) {
    for paragraph in paragraphs(text) {
        out.push_str(&format!("<p>{}</p>\n", escaped(paragraph)));
    }
}

fn write_table(out: &mut String, table: &Table) {
    out.push_str(&format!("<table>\n<caption>{}</caption>\n<thead>\n<tr>", escaped(&table.caption)));
    for column in &table.columns {
        let class = if column.number { " class=\"n\"" } else { "" };
        out.push_str(&format!("<th scope=\"col\"{class}>{}</th>", escaped(&column.name)));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    let sums = usize::from(table.sum && !table.rows.is_empty());
    let (rows, sum) = table.rows.split_at(table.rows.len() - sums);
    for row in rows {
        write_row(out, table, row);
    }
    out.push_str("</tbody>\n");
    for row in sum {
        out.push_str("<tfoot>\n");
        write_row(out, table, row);
        out.push_str("</tfoot>\n");
    }
    out.push_str("</table>\n");
}

fn write_row(out: &mut String, table: &Table, row: &[String]) {
    out.push_str("<tr>");
    for (index, cell) in row.iter().enumerate() {
        let number = table.columns.get(index).is_some_and(|column| column.number);
        let class = if number { " class=\"n\"" } else { "" };
        let cell = broken(cell);
        if index == 0 {
            out.push_str(&format!("<th scope=\"row\"{class}>{cell}</th>"));
        } else {
            out.push_str(&format!("<td{class}>{cell}</td>"));
        }
    }
    out.push_str("</tr>\n");
}

/// Several paragraphs in one cell.
fn broken(text: &str) -> String {
    paragraphs(text).map(escaped).collect::<Vec<_>>().join("<br>")
}

/// Text as it stands between tags or in an attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
