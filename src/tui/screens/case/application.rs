//! What is applied for.

use ratatui::text::Line;

use super::Scene;
use super::facts::{fact, figure, heading, is_endless, item, paragraph};
use crate::domain::application::Applicant;
use crate::domain::message::Message;
use crate::domain::vocabulary::CostModel;
use crate::domain::words;
use crate::register::view::case::{ApplicationView, EarlierView, FullCase};
use crate::speech;
use crate::tui::theme::{Glyph, Meaning};

/// Its lines.
pub fn lines(scene: Scene<'_>, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let application = &full.application;
    let lang = scene.lang();
    let mut lines = paragraph(scene, &application.summary, wide, Meaning::Text);
    lines.push(Line::default());
    lines.extend(fact(scene, "fact-applicant", &body(scene, &application.applicant), wide));
    for partner in &application.partners {
        lines.extend(fact(scene, "fact-partner", &body(scene, partner), wide));
    }
    lines.extend(fact(scene, "fact-received", &speech::time(lang, application.received_at), wide));
    let language = scene.word(&format!("language-{}", application.language.word()));
    lines.extend(fact(scene, "fact-language", &language, wide));
    lines.push(Line::default());
    if full.past.is_some() {
        // Of a grant of the past nothing but the sum is known.
        lines.push(figure(scene, "column-granted-past", application.requested, "", wide));
        lines.push(Line::default());
        lines.extend(earlier(scene, full, wide));
        return lines;
    }
    lines.extend(costs(scene, full, wide));
    if !application.grounds.is_empty() {
        let grounds: Vec<String> =
            application.grounds.iter().map(|ground| scene.word(words::ground_key(*ground))).collect();
        lines.extend(fact(scene, "fact-grounds", &grounds.join(", "), wide));
    }
    let funding: Vec<String> =
        application.other_funding.iter().map(|instrument| instrument_name(scene, *instrument)).collect();
    let funding = if funding.is_empty() { scene.word("fact-none") } else { funding.join(", ") };
    lines.extend(fact(scene, "fact-other-funding", &funding, wide));
    lines.push(Line::default());
    lines.extend(earlier(scene, full, wide));
    lines
}

/// What the same body had before.
fn earlier(scene: Scene<'_>, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let mut lines = vec![heading(scene, "fact-earlier")];
    if full.earlier.is_empty() {
        lines.extend(paragraph(scene, &scene.word("fact-earlier-none"), wide, Meaning::Dim));
    }
    for earlier in &full.earlier {
        lines.extend(item(scene, scene.glyph(Glyph::Dot), &earlier_line(scene, earlier, wide), wide, Meaning::Text));
    }
    lines
}

/// The name of another source of money.
pub fn instrument_name(scene: Scene<'_>, instrument: crate::domain::vocabulary::Instrument) -> String {
    scene.word(words::instrument_key(instrument))
}

fn body(scene: Scene<'_>, applicant: &Applicant) -> String {
    let category = scene.word(words::category_key(applicant.category));
    let id = applicant.business_id.as_deref().map(|id| format!(" ({id})")).unwrap_or_default();
    format!("{}{id}, {category}", applicant.name)
}

/// The costs as a table, the share, and the highest amounts that the card allows.
fn costs(scene: Scene<'_>, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let application = &full.application;
    let costs = &application.costs;
    let model = scene.word(words::cost_model_key(application.cost_model));
    let mut lines = fact(scene, "fact-cost-model", &model, wide);
    let rows = [
        ("fact-staff", costs.staff),
        ("fact-other-direct", costs.other_direct),
        ("fact-indirect", costs.indirect),
        ("fact-costs", costs.total),
        ("fact-requested", application.requested),
    ];
    for (key, amount) in rows {
        let note = match key {
            "fact-requested" => scene.say(&Message::new("fact-share").with("rate", application.rate.percent())),
            "fact-indirect" => indirect_share(application).map(|said| scene.say(&said)).unwrap_or_default(),
            _ => String::new(),
        };
        lines.push(figure(scene, key, amount, &note, wide));
    }
    let highest = match full.highest.1.filter(|raised| *raised != full.highest.0) {
        Some(raised) => Message::new("fact-highest-both").with("base", full.highest.0).with("raised", raised),
        None => Message::new("fact-highest-base").with("base", full.highest.0),
    };
    lines.extend(fact(scene, "fact-highest", &scene.say(&highest), wide));
    lines
}

fn earlier_line(scene: Scene<'_>, earlier: &EarlierView, wide: usize) -> String {
    let lang = scene.lang();
    let mut parts = vec![earlier.title.get(lang).to_owned(), earlier.from(lang).to_owned()];
    match earlier.dates {
        (Some(start), Some(end)) => {
            let days = Message::new("case-days").with("first", speech::date(lang, start));
            parts.push(scene.say(&days.with("last", speech::date(lang, end))));
        }
        (Some(day), None) | (None, Some(day)) => parts.push(speech::date(lang, day)),
        (None, None) => {}
    }
    parts.extend(earlier.amount.map(|amount| speech::money(lang, amount)));
    parts.extend(earlier.case.as_ref().map(ToString::to_string));
    if !earlier.source.is_empty() {
        parts.push(earlier.source.clone());
    }
    parts.retain(|part| !part.is_empty());
    let dot = format!(" {} ", scene.glyph(Glyph::Dot));
    parts.join(if is_endless(wide) { ", " } else { &dot })
}

/// What the indirect costs are of the direct ones, where the cost model ties them together.
fn indirect_share(application: &ApplicationView) -> Option<Message> {
    let key = match application.cost_model {
        CostModel::Flat7 | CostModel::Procurement1 => "fact-indirect-share",
        CostModel::Actual => "fact-indirect-share-most",
        CostModel::Flat40 | CostModel::LumpSum | CostModel::Unit => return None,
    };
    let costs = &application.costs;
    let direct = costs.staff + costs.other_direct;
    let share = costs.indirect.per_cent_of(direct)?;
    Some(Message { key: key.into(), args: Vec::new() }.with("share", share))
}
