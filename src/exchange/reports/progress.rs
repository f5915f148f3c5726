//! How the programme goes, in the form of the plan's own report, with the definition of every figure beside it.

use std::collections::BTreeSet;

use super::picture::{Bar, Slice, bars};
use super::{euros, held, page_count};
use crate::domain::code::RoundId;
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::{Arg, Message};
use crate::domain::money::Money;
use crate::domain::template::Template;
use crate::domain::text::{Lang, Text};
use crate::exchange::paper::{Block, Paper, Picture, Table};
use crate::register::view::progress::{Figures, ObjectiveProgress, Progress, Started};
use crate::speech::{self, say, word};

/// The report as a paper of the authority that the templates name.
pub fn paper(data: &Progress, template: &Template, lang: Lang) -> Paper {
    let authority = template.authority.name.get(lang);
    let mut blocks = vec![Block::Text(say(lang, &lead(data)))];
    blocks.push(Block::Heading(1, word(lang, "progress-all")));
    blocks.push(Block::Picture(overview(data, lang)));
    blocks.push(Block::Table(overview_table(data, lang)));
    for objective in &data.objectives {
        objective_blocks(&mut blocks, objective, &data.rounds, lang);
    }
    blocks.push(Block::Heading(1, word(lang, "progress-mid-term")));
    let share = data.mid_term.granted >= data.mid_term.tenth;
    let key = if share { "progress-tenth-reached" } else { "progress-tenth-not-reached" };
    let told = Message::new(key)
        .with("tenth", euros(lang, data.mid_term.tenth))
        .with("share", euros(lang, data.mid_term.share))
        .with("granted", euros(lang, data.mid_term.granted));
    blocks.push(Block::Text(say(lang, &told)));
    blocks.push(Block::Picture(tenth(data, lang)));
    blocks.push(Block::Text(word(lang, "progress-used-unknown")));
    blocks.push(Block::Heading(1, word(lang, "progress-definitions")));
    blocks.push(Block::Table(definitions(&data.total, lang)));
    blocks.push(Block::Text(word(lang, "progress-register-only")));
    let mut marks = Vec::new();
    if data.withheld > 0 {
        marks.push(say(lang, &Message::new("progress-mark-withheld").with("count", data.withheld)));
    }
    Paper {
        lang,
        title: say(lang, &Message::new("progress-title").with("fund", &data.fund)),
        from: authority.to_owned(),
        subject: held(&speech::date(lang, finnish_day(data.as_of))),
        marks,
        page_count: page_count(lang),
        dated: Some(data.as_of),
        blocks,
    }
}

fn lead(data: &Progress) -> Message {
    Message::new("progress-lead").with("plan", &data.plan).with("day", finnish_day(data.as_of)).with("seq", data.seq)
}

fn objective_blocks(blocks: &mut Vec<Block>, objective: &ObjectiveProgress, names: &[(RoundId, Text)], lang: Lang) {
    let name = format!("{}. {}", objective.code, objective.name.get(lang));
    blocks.push(Block::Heading(1, name));
    let figures = &objective.figures;
    let told = Message::new("progress-objective")
        .with("projects", figures.projects)
        .with("operating", figures.operating)
        .with("earmarked", euros(lang, figures.earmarked))
        .with("open", euros(lang, figures.open));
    blocks.push(Block::Text(say(lang, &told)));
    blocks.push(Block::Table(figures_table(figures, word(lang, "progress-figures-caption"), lang)));
    if objective.started.is_empty() {
        blocks.push(Block::Text(word(lang, "progress-nothing-started")));
    } else {
        blocks.push(Block::Heading(2, word(lang, "progress-started")));
        blocks.push(Block::Table(started_table(&objective.started, lang)));
        let grants = objective.started.iter().flat_map(|work| &work.grants);
        let names: BTreeSet<&str> = grants.map(|(.., named)| named.get(lang)).collect();
        let names = names.into_iter().collect::<Vec<_>>().join("; ");
        let who = Message::new("progress-beneficiaries").with("names", names);
        blocks.push(Block::Text(say(lang, &who)));
    }
    if !objective.not_started.is_empty() {
        blocks.push(Block::Heading(2, word(lang, "progress-not-started")));
        let item = |(code, name, rounds): &(_, Text, Vec<RoundId>)| {
            let called =
                |round: &RoundId| names.iter().find(|(id, _)| id == round).map(|(_, name)| name.get(lang).to_owned());
            let rounds = rounds.iter().map(|round| Arg::Word(called(round).unwrap_or_else(|| round.to_string())));
            let rounds: Vec<Arg> = rounds.collect();
            let key = if rounds.is_empty() { "progress-action-closed" } else { "progress-action-opens" };
            let action = format!("{code} {}", name.get(lang));
            say(lang, &Message::new(key).with("action", action).with("rounds", Arg::List(rounds)))
        };
        blocks.push(Block::List(objective.not_started.iter().map(item).collect()));
    }
}

/// Every figure of one objective with what it means.
fn figures_table(figures: &Figures, caption: String, lang: Lang) -> Table {
    let columns =
        [("progress-column-figure", false), ("progress-column-eur", true), ("progress-column-meaning", false)];
    let columns = columns.map(|(key, number)| (word(lang, key), number));
    let rows = entries(figures).map(|(name, meaning, amount)| {
        vec![word(lang, name), held(&speech::amount(lang, amount)), word(lang, meaning)]
    });
    Table { rows: rows.to_vec(), ..Table::new(caption, columns) }
}

/// The same over all objectives.
fn definitions(total: &Figures, lang: Lang) -> Table {
    figures_table(total, word(lang, "progress-definitions-caption"), lang)
}

/// Names, definitions and amounts of the figures.
fn entries(figures: &Figures) -> [(&'static str, &'static str, Money); 6] {
    [
        ("progress-ceiling", "progress-ceiling-means", figures.ceiling),
        ("progress-granted-projects", "progress-granted-projects-means", figures.granted_projects),
        ("progress-granted-operating", "progress-granted-operating-means", figures.granted_operating),
        ("progress-earmarked", "progress-earmarked-means", figures.earmarked),
        ("progress-pending", "progress-pending-means", figures.pending),
        ("progress-open", "progress-open-means", figures.open),
    ]
}

fn overview_table(data: &Progress, lang: Lang) -> Table {
    let columns = [
        ("progress-column-objective", false),
        ("progress-ceiling", true),
        ("progress-earmarked", true),
        ("progress-pending", true),
        ("progress-open", true),
    ];
    let columns = columns.map(|(key, number)| (word(lang, key), number));
    let row = |name: String, figures: &Figures| {
        let amounts = [figures.ceiling, figures.earmarked, figures.pending, figures.open];
        std::iter::once(name).chain(amounts.map(|amount| held(&speech::amount(lang, amount)))).collect::<Vec<_>>()
    };
    let mut rows: Vec<Vec<String>> =
        data.objectives.iter().map(|o| row(format!("{}. {}", o.code, o.name.get(lang)), &o.figures)).collect();
    rows.push(row(word(lang, "progress-total"), &data.total));
    Table { rows, sum: true, ..Table::new(word(lang, "progress-overview"), columns) }
}

fn started_table(started: &[Started], lang: Lang) -> Table {
    let columns = [
        ("progress-column-action", false),
        ("announce-column-project", false),
        ("announce-column-beneficiary", false),
        ("progress-column-eur", true),
    ];
    let columns = columns.map(|(key, number)| (word(lang, key), number));
    let mut rows = Vec::new();
    for work in started {
        let code =
            if work.action.as_str().is_empty() { word(lang, "progress-no-action") } else { work.action.to_string() };
        for (_, title, _, amount, named) in &work.grants {
            let amount = held(&speech::amount(lang, *amount));
            rows.push(vec![code.clone(), title.get(lang).to_owned(), named.get(lang).to_owned(), amount]);
        }
    }
    Table { rows, ..Table::new(word(lang, "progress-started-caption"), columns) }
}

fn overview(data: &Progress, lang: Lang) -> Picture {
    let bar = |name: String, figures: &Figures| {
        let slice = |key: &str, amount: Money| Slice {
            name: word(lang, key),
            written: euros(lang, amount),
            size: amount.cents().max(0),
        };
        let slices = vec![
            slice("progress-earmarked", figures.earmarked),
            slice("progress-pending", figures.pending),
            slice("progress-open", figures.open),
        ];
        Bar { name, slices }
    };
    let drawn: Vec<Bar> =
        data.objectives.iter().map(|o| bar(format!("{}. {}", o.code, o.name.get(lang)), &o.figures)).collect();
    let title = word(lang, "progress-picture");
    Picture { svg: bars(&title, &drawn, None), description: title }
}

fn tenth(data: &Progress, lang: Lang) -> Picture {
    let granted = data.mid_term.granted;
    let slice = |key: &str, amount: Money| Slice {
        name: word(lang, key),
        written: euros(lang, amount),
        size: amount.cents().max(0),
    };
    let bar = Bar {
        name: word(lang, "progress-mid-term"),
        slices: vec![
            slice("progress-earmarked", granted),
            slice("progress-not-earmarked", data.mid_term.share - granted),
        ],
    };
    let title = say(lang, &Message::new("progress-tenth-picture").with("tenth", euros(lang, data.mid_term.tenth)));
    let line = say(lang, &Message::new("progress-tenth-line").with("tenth", euros(lang, data.mid_term.tenth)));
    Picture { svg: bars(&title, &[bar], Some((data.mid_term.tenth.cents(), &line))), description: title }
}
