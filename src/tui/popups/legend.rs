//! What the signs of a place mean, each on a line of its own; as they are drawn, with letters where nothing else can be.

use ratatui::text::{Line, Span};

use super::paragraph;
use crate::tui::acts::Place;
use crate::tui::screens::Scene;
use crate::tui::screens::queue::light_letter;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::money_bar;
use crate::tui::widgets::text::width;

/// Columns of a sign.
const SIGN: usize = 4;

/// Signs of a list of cases.
const OF_LISTS: &[(Glyph, &str)] = &[(Glyph::Present, "sign-needs-me"), (Glyph::Dot, "sign-mine")];
/// Signs of lists in which cases can be marked.
const OF_MARKS: &[(Glyph, &str)] = &[(Glyph::Mark, "sign-marked")];
const OF_BACKLOG: &[(Glyph, &str)] = &[(Glyph::Cross, "sign-not-yours")];
const OF_CASES: &[(Glyph, &str)] = &[
    (Glyph::Check, "sign-passed"),
    (Glyph::Cross, "sign-failed"),
    (Glyph::Dot, "sign-nothing-yet"),
    (Glyph::Present, "sign-target-partly"),
    (Glyph::Asked, "sign-asked"),
    (Glyph::Warning, "sign-look"),
];
const OF_RANKINGS: &[(Glyph, &str)] = &[
    (Glyph::Asked, "sign-asked"),
    (Glyph::FundingLine, "sign-line"),
    (Glyph::Against, "sign-against"),
    (Glyph::Ahead, "sign-ahead"),
    (Glyph::Warning, "sign-threshold"),
    (Glyph::Dot, "sign-gets-nothing"),
    (Glyph::Cross, "sign-held-out"),
];
/// Signs of every place.
const OF_ALL: &[(Glyph, &str)] = &[
    (Glyph::Cursor, "sign-cursor"),
    (Glyph::Ellipsis, "sign-cut"),
    (Glyph::Up, "sign-more-above"),
    (Glyph::Down, "sign-more-below"),
];

/// The signs of a place, then those of every place, then those of the bars of money.
pub fn lines(scene: Scene<'_>, at: Place, wide: usize) -> Vec<Line<'static>> {
    let of_place: &[&[(Glyph, &str)]] = match at {
        Place::Queue => &[OF_LISTS, OF_MARKS],
        Place::Backlog => &[OF_MARKS, OF_BACKLOG],
        Place::Case => &[OF_LISTS, OF_CASES],
        Place::Ranking => &[OF_RANKINGS],
        Place::Anywhere | Place::Overview | Place::Office | Place::Pictures => &[],
    };
    let mut lines = paragraph(scene, &scene.word("help-signs"), wide, Meaning::Heading);
    for (glyph, key) in of_place.iter().flat_map(|signs| signs.iter()) {
        lines.extend(entry(scene, scene.glyph(*glyph), Meaning::Key, key, wide));
    }
    if matches!(at, Place::Queue | Place::Case) {
        lines.extend(entry(scene, &format!("2{}", scene.glyph(Glyph::Warning)), Meaning::Key, "sign-findings", wide));
    }
    if at == Place::Queue {
        lines.extend(entry(scene, scene.glyph(Glyph::Check), Meaning::Key, "sign-past", wide));
    }
    if matches!(at, Place::Queue | Place::Backlog) {
        lines.extend(entry(scene, &light_letter(scene), Meaning::Key, "sign-light", wide));
    }
    if at == Place::Ranking {
        lines.extend(entry(scene, "=", Meaning::Key, "sign-as-it-is", wide));
    }
    for (glyph, key) in OF_ALL {
        lines.extend(entry(scene, scene.glyph(*glyph), Meaning::Key, key, wide));
    }
    for (glyph, meaning, key) in money_bar::SIGNS {
        lines.extend(entry(scene, &scene.glyph(glyph).repeat(2), meaning, key, wide));
    }
    lines.extend(paragraph(scene, &scene.word("help-dim"), wide, Meaning::Dim));
    lines
}

fn entry(scene: Scene<'_>, sign: &str, meaning: Meaning, key: &str, wide: usize) -> Vec<Line<'static>> {
    let said = paragraph(scene, &scene.word(key), wide.saturating_sub(SIGN + 3), Meaning::Text);
    let rows = said.into_iter().enumerate();
    rows.map(|(row, mut line)| {
        let sign = if row == 0 { sign } else { "" };
        let pad = " ".repeat(SIGN.saturating_sub(width(sign)));
        line.spans.insert(0, Span::raw(pad));
        line.spans.insert(0, Span::styled(sign.to_owned(), scene.style(meaning)));
        line.spans.insert(0, Span::raw("  "));
        line
    })
    .collect()
}
