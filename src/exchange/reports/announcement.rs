//! The announcement of a round: the sum, the number of projects, each of them by theme or objective, operating support
//! apart.

use super::{euros, held, page_count};
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::template::Template;
use crate::domain::text::Lang;
use crate::exchange::paper::{Block, Paper, Table};
use crate::register::view::announcement::{Announced, Announcement};
use crate::speech::{self, say, word};

/// The announcement as a paper of the authority that the templates name.
pub fn paper(data: &Announcement, template: &Template, lang: Lang) -> Paper {
    let authority = template.authority.name.get(lang);
    let day = data.decided_at.map(|at| Block::Text(held(&speech::date(lang, finnish_day(at)))));
    let mut blocks: Vec<Block> = day.into_iter().collect();
    blocks.push(Block::Text(say(lang, &lead(data, authority, lang))));
    blocks.push(sums(data, lang));
    for group in &data.groups {
        let name = match &group.objective {
            Some(code) => format!("{code}. {}", group.name.get(lang)),
            None => group.name.get(lang).to_owned(),
        };
        blocks.push(Block::Heading(1, name));
        let told =
            Message::new("announce-group").with("count", group.grants.len()).with("total", spoken(lang, group.total));
        blocks.push(Block::Text(say(lang, &told)));
        blocks.push(Block::Table(grants(lang, &group.grants, group.total)));
    }
    if !data.operating.is_empty() {
        let name = word(lang, "announce-operating-heading");
        blocks.push(Block::Heading(1, name));
        let told = Message::new("announce-operating").with("count", data.operating.len());
        blocks.push(Block::Text(say(lang, &told.with("total", spoken(lang, data.operating_total)))));
        blocks.push(Block::Table(grants(lang, &data.operating, data.operating_total)));
    }
    blocks.push(Block::Heading(1, word(lang, "announce-fund-heading")));
    let fund = Message::new("announce-fund").with("fund", &data.fund).with("programme", spoken(lang, data.programme));
    blocks.push(Block::Text(say(lang, &fund)));
    if let Some(offered) = data.offered {
        blocks.push(Block::Text(say(lang, &Message::new("announce-offered").with("offered", spoken(lang, offered)))));
    }
    let email = template.authority.email.as_str();
    let contact = Message::new("announce-contact").with("authority", authority).with("email", email);
    blocks.push(Block::Text(say(lang, &contact)));
    let title =
        Message::new("announce-title").with("authority", authority).with("millions", millions(lang, data.total));
    Paper {
        lang,
        title: say(lang, &title),
        from: authority.to_owned(),
        subject: data.name.get(lang).to_owned(),
        marks: marks(data, lang),
        page_count: page_count(lang),
        dated: data.decided_at,
        blocks,
    }
}

fn lead(data: &Announcement, authority: &str, lang: Lang) -> Message {
    let key = if data.operating.is_empty() { "announce-lead" } else { "announce-lead-operating" };
    Message::new(key)
        .with("authority", authority)
        .with("total", spoken(lang, data.total))
        .with("fund", &data.fund)
        .with("round", &data.name)
        .with("operating", data.operating.len())
        .with("projects", data.groups.iter().map(|group| group.grants.len()).sum::<usize>())
}

/// Sums of the announcement, to the euro.
fn sums(data: &Announcement, lang: Lang) -> Block {
    let projects: usize = data.groups.iter().map(|group| group.grants.len()).sum();
    let columns = [("announce-column-kind", false), ("announce-column-count", true), ("announce-column-eur", true)];
    let columns = columns.map(|(key, number)| (word(lang, key), number));
    let row = |key: &str, count: usize, amount: Money| vec![word(lang, key), count.to_string(), plain(lang, amount)];
    let rows = vec![
        row("announce-row-projects", projects, data.project_total),
        row("announce-row-operating", data.operating.len(), data.operating_total),
        row("announce-row-total", projects + data.operating.len(), data.total),
    ];
    Block::Table(Table { rows, sum: true, ..Table::new(word(lang, "announce-sums"), columns) })
}

fn grants(lang: Lang, grants: &[Announced], total: Money) -> Table {
    let columns = [("announce-column-beneficiary", false), ("announce-column-project", false)];
    let columns = columns.into_iter().chain([("announce-column-eur", true)]);
    let columns = columns.map(|(key, number)| (word(lang, key), number));
    let mut rows: Vec<Vec<String>> = grants
        .iter()
        .map(|grant| {
            vec![
                grant.beneficiary_named.get(lang).to_owned(),
                grant.project.get(lang).to_owned(),
                plain(lang, grant.amount),
            ]
        })
        .collect();
    rows.push(vec![word(lang, "announce-row-total"), String::new(), plain(lang, total)]);
    Table { rows, sum: true, ..Table::new(word(lang, "announce-caption"), columns) }
}

/// What is not final about it.
fn marks(data: &Announcement, lang: Lang) -> Vec<String> {
    let mut marks = Vec::new();
    if data.undecided > 0 {
        marks.push(say(lang, &Message::new("announce-mark-undecided").with("count", data.undecided)));
    }
    if data.unnotified > 0 {
        marks.push(say(lang, &Message::new("announce-mark-unnotified").with("count", data.unnotified)));
    }
    if data.withheld > 0 {
        marks.push(say(lang, &Message::new("announce-mark-withheld").with("count", data.withheld)));
    }
    marks
}

/// An amount in a sentence.
fn spoken(lang: Lang, amount: Money) -> String {
    euros(lang, amount)
}

/// An amount in a column.
fn plain(lang: Lang, amount: Money) -> String {
    held(&speech::whole_amount(lang, amount))
}

/// Millions with one decimal.
fn millions(lang: Lang, amount: Money) -> String {
    held(&speech::millions(lang, amount))
}
