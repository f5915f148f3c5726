//! What is said below a ranked list.

use ratatui::text::{Line, Span};

use crate::domain::message::Message;
use crate::domain::vocabulary::LineSide;
use crate::domain::words;
use crate::register::view::ranking::{RankRow, Ranking, Turn};
use crate::tui::acts::{Act, Place};
use crate::tui::model::ranking::RankingPage;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::text::wrap;

/// What is supposed or what the policy does, the row under the cursor, and the reserve list.
pub fn lines(scene: Scene<'_>, page: &RankingPage, wide: usize) -> Vec<Line<'static>> {
    let room = wide.saturating_sub(2);
    let mut parts = Vec::new();
    match (&page.ranking, &page.as_is) {
        (Some(ranking), Some(before)) => parts.extend(supposed(scene, page, ranking, before)),
        (Some(ranking), None) => {
            parts.push((scene.word(line_drawn(page, ranking)), Meaning::Dim));
            let unranked = Message::new("ranking-unranked").with("count", ranking.unranked);
            let said = page.current().and_then(|row| of_row(scene, row));
            // The line stays free where there is nothing to say, so that the list does not move.
            let unranked = if ranking.unranked > 0 { scene.say(&unranked) } else { String::new() };
            parts.push(said.unwrap_or((unranked, Meaning::Dim)));
        }
        (None, _) => return vec![Line::default(); 2],
    }
    parts.extend(reserve(scene, page));
    parts.extend(page.ranking.as_ref().and_then(|ranking| mixed(scene, ranking)));
    parts.into_iter().flat_map(|(text, meaning)| part(scene, &text, meaning, room)).collect()
}

/// What draws the line: the policy where money is short; where it is not, no policy does anything, and what stands below
/// the line stands there for another reason.
fn line_drawn(page: &RankingPage, ranking: &Ranking) -> &'static str {
    let facts = || ranking.rows.iter().filter_map(|row| row.facts.as_ref());
    let short = facts().any(|facts| facts.proposable && !facts.held_out && facts.line != LineSide::Above);
    match (short || facts().next().is_none(), facts().all(|facts| facts.line == LineSide::Above)) {
        (true, _) => crate::tui::update::policy_key(page.policy),
        (false, true) => "policy-all-reached",
        (false, false) => "policy-reached",
    }
}

/// One part in at most so many lines that the list keeps its room; the rest is one key away.
fn part(scene: Scene<'_>, text: &str, meaning: Meaning, room: usize) -> Vec<Line<'static>> {
    const MOST: usize = 2;
    let mut lines = wrap(text, room);
    if lines.len() > MOST {
        let rest = lines.split_off(MOST - 1).join(" ");
        lines.push(scene.fit(&rest, room));
    }
    lines.into_iter().map(|text| Line::from(Span::styled(format!(" {text}"), scene.style(meaning)))).collect()
}

/// What separates or stops a row, or that money goes against the order there.
fn of_row(scene: Scene<'_>, row: &RankRow) -> Option<(String, Meaning)> {
    let facts = row.facts.as_ref()?;
    if let Some(message) = facts.out_of_turn(&row.reference) {
        let meaning = if facts.turn() == Turn::Against { Meaning::Warn } else { Meaning::Dim };
        return Some((scene.say(&message), meaning));
    }
    if !facts.proposable && !facts.held_out {
        return Some((scene.word("why-not-proposable"), Meaning::Dim));
    }
    let rule = facts.tie_break.as_deref()?;
    let tie = crate::tui::update::tie(scene.model, rule);
    Some((scene.say(&Message::new("why-tie").with("rule", tie)), Meaning::Dim))
}

/// That this is supposed, what of it, and what it does to the row under the cursor.
fn supposed(scene: Scene<'_>, page: &RankingPage, ranking: &Ranking, before: &Ranking) -> Vec<(String, Meaning)> {
    let changes = page.rows().iter().filter(|row| {
        let was = page.before(&row.reference);
        row.facts.as_ref().zip(was).is_some_and(|(facts, was)| facts.gets != was.gets || facts.line != was.line)
    });
    let head = Message::new("suppose-head").with("count", changes.count());
    let left = Message::new("suppose-left").with("before", scene.amount(before.left));
    let left = left.with("after", scene.amount(ranking.left));
    let what = Message::new("suppose-what")
        .with("out", page.answered.hold_out.len())
        .with("given", page.answered.give.len())
        .with(
            "line",
            match page.answered.line {
                Some(line) => Message::new("suppose-line-at").with("line", scene.amount(line)),
                None => Message::new("suppose-line-as-is"),
            },
        );
    let mut parts = vec![
        (scene.say(&head), Meaning::Warn),
        (scene.say(&Message::new("suppose-both").with("left", left).with("what", what)), Meaning::Text),
    ];
    let row = page.current().and_then(|row| Some((row, row.facts.as_ref()?, page.before(&row.reference)?)));
    if let Some((row, facts, was)) = row {
        let line = |side| Message::new(words::line_key(side));
        let key = match (facts.held_out, was.line == facts.line) {
            (true, _) => "suppose-row-out",
            (false, true) => "suppose-row-same-side",
            (false, false) => "suppose-row",
        };
        let said = Message { key: key.into(), args: Vec::new() }
            .with("case", &row.reference)
            .with("asks", scene.amount(facts.asks))
            .with("before", scene.amount(was.gets))
            .with("after", scene.amount(facts.gets))
            .with("side", line(was.line))
            .with("becomes", line(facts.line));
        parts.push((scene.say(&said), Meaning::Text));
    }
    parts
}

/// The case that the reserve list points at while money is open, and the key that goes there.
fn reserve(scene: Scene<'_>, page: &RankingPage) -> Option<(String, Meaning)> {
    let next = page.ranking.as_ref()?.next_reserve.as_ref()?;
    let open = scene.model.money_of(&(page.round.clone(), page.scope.clone())).and_then(|line| line.open)?;
    let key = scene.keymap.keys_of(Act::NextReserve, Place::Ranking).into_iter().next().unwrap_or_default();
    let said = Message::new("ranking-next-reserve").with("case", next).with("open", open).with("key", key);
    Some((scene.say(&said), Meaning::Reserve))
}

/// That the rows were not all scored with the same criteria set.
fn mixed(scene: Scene<'_>, ranking: &Ranking) -> Option<(String, Meaning)> {
    if ranking.sets.len() < 2 {
        return None;
    }
    let sets: Vec<String> = ranking.sets.iter().map(|(set, version)| format!("{set} {version}")).collect();
    Some((scene.say(&Message::new("rank-mixed-sets").with("sets", sets.join(", "))), Meaning::Warn))
}
