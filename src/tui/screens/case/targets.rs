//! Result targets of the card, each with its mark, who gave it and why.

use ratatui::text::Line;

use super::super::cursor_sign;
use super::Scene;
use super::facts::{item, paragraph};
use crate::domain::message::Message;
use crate::domain::vocabulary::TargetMark;
use crate::domain::words;
use crate::register::view::case::FullCase;
use crate::tui::model::case::{CasePage, Pane};
use crate::tui::theme::{Glyph, Meaning};

/// Its lines, and at which of them the cursor is.
pub fn lines(scene: Scene<'_>, page: &CasePage, full: &FullCase, wide: usize) -> (Vec<Line<'static>>, Option<usize>) {
    let Some(said) = counted(scene, full) else {
        return (paragraph(scene, &scene.word("targets-none"), wide, Meaning::Dim), None);
    };
    let mut lines = paragraph(scene, &said, wide, Meaning::Heading);
    let mut seen = None;
    for (at, target) in full.target_marks.iter().enumerate() {
        let on = at == page.scroll().min(full.target_marks.len() - 1) && page.pane == Pane::Tab;
        let from = lines.len();
        let (glyph, meaning) = sign(target.mark.as_ref().map(|(mark, _)| *mark));
        let text = target.text.get(scene.lang());
        let said = match &target.mark {
            Some((mark, who)) => {
                let word = Message::new(words::target_mark_key(*mark));
                scene.say(&Message::new("targets-line").with("text", text).with("mark", word).with("who", who))
            }
            None => text.to_owned(),
        };
        let mut block = item(scene, scene.glyph(glyph), &said, wide.saturating_sub(2), meaning);
        if let Some(why) = &target.why {
            block.extend(item(scene, " ", why, wide.saturating_sub(4), Meaning::Text).into_iter().map(|mut line| {
                line.spans.insert(0, "  ".into());
                line
            }));
        }
        for (index, line) in block.iter_mut().enumerate() {
            let before = if index == 0 { cursor_sign(scene, on) } else { " ".to_owned() };
            line.spans.insert(0, format!("{before} ").into());
        }
        lines.extend(block);
        if on {
            // The lower half of what is under the cursor is in the middle, so that all of it is seen.
            seen = Some((from + lines.len()) / 2);
        }
    }
    (lines, seen)
}

/// The sign of a mark.
pub(in crate::tui) fn sign(mark: Option<TargetMark>) -> (Glyph, Meaning) {
    match mark {
        Some(TargetMark::Met) => (Glyph::Check, Meaning::Good),
        Some(TargetMark::Partly) => (Glyph::Present, Meaning::Warn),
        Some(TargetMark::Not) => (Glyph::Cross, Meaning::Bad),
        None => (Glyph::Dot, Meaning::Text),
    }
}

/// "Targets: 4 met, 2 partly, 3 no", and how many have no mark; nothing where the card has none.
pub fn counted(scene: Scene<'_>, full: &FullCase) -> Option<String> {
    if full.target_marks.is_empty() {
        return None;
    }
    let of = |wanted: Option<TargetMark>| {
        full.target_marks.iter().filter(|target| target.mark.as_ref().map(|(mark, _)| *mark) == wanted).count()
    };
    let key = match of(None) {
        0 => "targets-counted",
        open if open == full.target_marks.len() => "targets-unmarked-all",
        _ => "targets-counting",
    };
    let said = Message { key: key.into(), args: Vec::new() }
        .with("met", of(Some(TargetMark::Met)))
        .with("partly", of(Some(TargetMark::Partly)))
        .with("not", of(Some(TargetMark::Not)));
    Some(scene.say(&said.with("open", of(None))))
}
