//! The card of the action, in the reader's language with the official Swedish name beside.

use ratatui::text::Line;

use super::Scene;
use super::application::instrument_name;
use super::facts::{fact, heading, item, paragraph};
use crate::domain::message::Message;
use crate::domain::plan::{Action, Card, Note, OperatingSupport};
use crate::domain::text::{Lang, Text};
use crate::domain::vocabulary::{ApplicantWord, CoordinationStatus, IndicatorRule};
use crate::domain::words;
use crate::register::view::rows::RowFacts;
use crate::tui::theme::{Glyph, Meaning};

/// Its lines.
pub fn lines(scene: Scene<'_>, facts: &RowFacts, wide: usize) -> Vec<Line<'static>> {
    match scene.model.plan_of_case().card(facts.action.as_str()) {
        Some(Card::Action(action)) => of_action(scene, action, wide),
        Some(Card::Operating(support)) => of_support(scene, support, wide),
        None => paragraph(scene, &scene.word("card-none"), wide, Meaning::Dim),
    }
}

fn name(scene: Scene<'_>, code: &str, name: &Text, wide: usize) -> Vec<Line<'static>> {
    let mut lines = paragraph(scene, &format!("{code} {}", name.get(scene.lang())), wide, Meaning::Heading);
    if scene.lang() != Lang::Sv && name.get(scene.lang()) != name.sv {
        let official = Message::new("name-official").with("name", &*name.sv);
        lines.extend(paragraph(scene, &scene.say(&official), wide, Meaning::Dim));
    }
    lines
}

fn of_action(scene: Scene<'_>, action: &Action, wide: usize) -> Vec<Line<'static>> {
    let lang = scene.lang();
    let dot = scene.glyph(Glyph::Dot);
    let mut lines = name(scene, action.code.as_str(), &action.name, wide);
    lines.push(Line::default());
    lines.push(heading(scene, "card-aim"));
    lines.extend(paragraph(scene, action.aim.get(lang), wide, Meaning::Text));
    let supported = if action.activities_are_examples { "card-activities-examples" } else { "card-activities-closed" };
    lines.push(heading(scene, supported));
    for activity in &action.supported_activities {
        lines.extend(item(scene, dot, activity.get(lang), wide, Meaning::Text));
    }
    lines.push(heading(scene, "card-targets"));
    for target in &action.result_targets {
        lines.extend(item(scene, dot, target.get(lang), wide, Meaning::Text));
    }
    lines.push(Line::default());
    lines.extend(fact(scene, "card-rate", &rate(scene, action), wide));
    let applicants: Vec<String> = action.applicants.iter().map(|word| applicant(scene, *word)).collect();
    lines.extend(fact(scene, "card-applicants", &applicants.join(", "), wide));
    let admitted: Vec<String> =
        action.admissible_categories.iter().map(|category| scene.word(words::category_key(*category))).collect();
    lines.extend(fact(scene, "card-admitted", &admitted.join(", "), wide));
    lines.extend(fact(scene, "card-coordination", &coordination(scene, action), wide));
    let rule = (action.indicator_rule, action.other_indicators_also_apply);
    lines.extend(indicators(scene, &action.indicators, rule, wide));
    lines.extend(fact(scene, "card-rounds", &rounds(scene, action), wide));
    lines.extend(fact(scene, "card-start-by", action.start_by.get(lang), wide));
    lines.extend(fact(scene, "card-source", &action.source, wide));
    lines.extend(notes(scene, &action.notes, wide));
    lines
}

fn of_support(scene: Scene<'_>, support: &OperatingSupport, wide: usize) -> Vec<Line<'static>> {
    let lang = scene.lang();
    let mut lines = name(scene, support.code.as_str(), &support.name, wide);
    lines.push(Line::default());
    lines.push(heading(scene, "card-aim"));
    lines.extend(paragraph(scene, support.aim.get(lang), wide, Meaning::Text));
    let rate = Message::new("card-rate-base").with("rate", support.rate.percent());
    lines.extend(fact(scene, "card-rate", &scene.say(&rate), wide));
    let eligible: Vec<String> = support.eligible.iter().map(|body| scene.word(words::category_key(*body))).collect();
    lines.extend(fact(scene, "card-admitted", &eligible.join(", "), wide));
    if support.staff_costs_only {
        lines.extend(fact(scene, "card-costs", &scene.word("card-staff-only"), wide));
    }
    let rule = (support.indicator_rule, support.other_indicators_also_apply);
    lines.extend(indicators(scene, &support.indicators, rule, wide));
    let next = scene.model.round_name(&support.next_round);
    lines.extend(fact(scene, "card-rounds", next.get(lang), wide));
    lines.extend(support.start_by.iter().flat_map(|start| fact(scene, "card-start-by", start.get(lang), wide)));
    lines.extend(fact(scene, "card-source", &support.source, wide));
    lines.extend(notes(scene, &support.notes, wide));
    lines
}

fn rate(scene: Scene<'_>, action: &Action) -> String {
    let base = Message::new("card-rate-base").with("rate", action.base_rate.percent());
    match action.raised_rate {
        None => scene.say(&base),
        Some(raised) => {
            let grounds: Vec<String> =
                action.raised_if_any_of.iter().map(|ground| scene.word(words::ground_key(*ground))).collect();
            let message = Message::new("card-rate-raised").with("base", action.base_rate.percent());
            scene.say(&message.with("raised", raised.percent()).with("grounds", grounds.join(", ")))
        }
    }
}

/// A word of the applicant cell.
fn applicant(scene: Scene<'_>, word: ApplicantWord) -> String {
    scene.word(&format!("applicant-{}", word.word().replace('_', "-")))
}

fn coordination(scene: Scene<'_>, action: &Action) -> String {
    let status = scene.word(match action.coordination.status {
        CoordinationStatus::Named => "coordination-named",
        CoordinationStatus::NotApplicable => "coordination-not-applicable",
        CoordinationStatus::Blank => "coordination-blank",
        CoordinationStatus::Excluded => "coordination-excluded",
    });
    let named: Vec<String> =
        action.coordination.instruments.iter().map(|instrument| instrument_name(scene, *instrument)).collect();
    if named.is_empty() { status } else { format!("{status}: {}", named.join(", ")) }
}

fn indicators(
    scene: Scene<'_>,
    own: &[crate::domain::code::IndicatorId],
    (rule, others): (IndicatorRule, bool),
    wide: usize,
) -> Vec<Line<'static>> {
    let mut lines = fact(
        scene,
        "card-indicators",
        &scene.word(match rule {
            IndicatorRule::Listed => "card-indicators-listed",
            IndicatorRule::None => "card-indicators-none",
            IndicatorRule::Objective => "card-indicators-objective",
        }),
        wide,
    );
    for id in own {
        let name = scene.model.plan_of_case().indicator(id.as_str()).map(|i| i.name.get(scene.lang()).to_owned());
        let text = format!("{id} {}", name.unwrap_or_default());
        lines.extend(item(scene, scene.glyph(Glyph::Dot), &text, wide, Meaning::Text));
    }
    if others {
        lines.extend(paragraph(scene, &scene.word("card-indicators-others"), wide, Meaning::Dim));
    }
    lines
}

/// The rounds in which it is open, with a remark where the sources disagree or set a condition.
fn rounds(scene: Scene<'_>, action: &Action) -> String {
    let named = |round: &crate::domain::code::RoundId| scene.model.round_name(round).get(scene.lang()).to_owned();
    let open = action.rounds.iter().map(named);
    let disputed = action.disputed_rounds.iter().map(|round| (round, Message::new("card-round-disputed")));
    let conditional = action.conditional_rounds.iter().map(|round| (round, Message::new("card-round-conditional")));
    let remarked = disputed.chain(conditional).map(|(round, key)| scene.say(&key.with("round", named(round))));
    let all: Vec<String> = open.chain(remarked).collect();
    if all.is_empty() { scene.word("card-rounds-none") } else { all.join(", ") }
}

fn notes(scene: Scene<'_>, notes: &[Note], wide: usize) -> Vec<Line<'static>> {
    if notes.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![Line::default(), heading(scene, "card-notes")];
    for note in notes {
        let text = format!("{} ({})", note.text.get(scene.lang()), note.source);
        lines.extend(item(scene, scene.glyph(Glyph::Warning), &text, wide, Meaning::Text));
    }
    lines
}
