//! The money for what it is: ceilings by objective and pot, the mid-term tenth, blank and disputed envelopes with what
//! the sources say, and the signs of the bars.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, paragraph, place};
use crate::domain::message::Message;
use crate::domain::plan::Envelope;
use crate::domain::text::Text;
use crate::domain::words;
use crate::register::view::budget::{Budget, CeilingLine, EnvelopeLine};
use crate::tui::model::Model;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::columns::{left, line, rest, right};
use crate::tui::widgets::money_bar::{SIGNS, ceiling_bar};
use crate::tui::widgets::pane;
use crate::tui::widgets::text::width;

/// Columns of a ceiling's bar.
const BAR: usize = 8;

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, scroll: usize, area: Rect) -> usize {
    let wide = breadth(area, 104);
    let room = usize::from(wide).saturating_sub(4);
    let lines = match &scene.model.budget {
        Some(budget) => lines(scene, budget, room),
        None => paragraph(scene, &scene.word("desk-reading"), room, Meaning::Dim),
    };
    let inner = place(frame, scene, area, (wide, high(&lines)), &scene.word("money-title"));
    let last = lines.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, lines, scroll.min(last));
    last
}

fn lines(scene: Scene<'_>, budget: &Budget, wide: usize) -> Vec<Line<'static>> {
    let mut lines = vec![legend(scene), Line::default()];
    lines.extend(ceilings(scene, &budget.ceilings, wide));
    lines.push(Line::default());
    lines.extend(heading(scene, "money-mid-term", wide));
    lines.extend(mid_term(scene, budget, wide));
    let blank: Vec<_> = budget.envelopes.iter().filter(|line| is_blank(line) && !line.disputed).collect();
    let disputed: Vec<_> = budget.envelopes.iter().filter(|line| line.disputed).collect();
    for (key, lines_of) in [("money-blank", blank), ("money-disputed", disputed)] {
        if !lines_of.is_empty() {
            lines.push(Line::default());
            lines.extend(heading(scene, key, wide));
        }
        lines.extend(lines_of.into_iter().flat_map(|line| envelope(scene, line, wide)));
    }
    lines
}

/// The signs of the bars with their names.
pub fn legend(scene: Scene<'_>) -> Line<'static> {
    let signs = SIGNS.into_iter().flat_map(|(glyph, meaning, key)| {
        let sign = Span::styled(scene.glyph(glyph).repeat(2), scene.style(meaning));
        [sign, Span::styled(format!(" {}  ", scene.word(key)), scene.style(Meaning::Text))]
    });
    Line::from(signs.collect::<Vec<_>>())
}

fn heading(scene: Scene<'_>, key: &str, wide: usize) -> Vec<Line<'static>> {
    paragraph(scene, &scene.word(key), wide, Meaning::Heading)
}

/// Amount, granted and open of every ceiling; columns as wide as their longest amount.
fn ceilings(scene: Scene<'_>, ceilings: &[CeilingLine], wide: usize) -> Vec<Line<'static>> {
    let dim = scene.style(Meaning::Dim);
    let heads = ["column-ceiling", "column-approved", "column-open"].map(|key| scene.word(key));
    let amounts = |line: &CeilingLine| [line.ceiling, line.approved, line.open].map(|amount| scene.amount(amount));
    let mut widths = heads.clone().map(|head| width(&head));
    for line in ceilings {
        for (most, amount) in widths.iter_mut().zip(amounts(line)) {
            *most = (*most).max(width(&amount));
        }
    }
    let [first, second, third] = widths;
    let name = rest(wide, &[first, second, third, BAR]);
    let sign = scene.glyph(crate::tui::theme::Glyph::Ellipsis);
    let [ceiling, approved, open] = heads;
    let head = vec![
        left(scene.word("money-ceilings"), name, scene.style(Meaning::Heading)),
        right(ceiling, first, dim),
        right(approved, second, dim),
        right(open, third, dim),
    ];
    let mut lines = vec![line(head, sign)];
    for ceiling in ceilings {
        let said = Message::new("money-ceiling").with("objective", &ceiling.objective);
        let said = scene.say(&said.with("pot", Message::new(words::pot_key(ceiling.pot))));
        let [total, approved, open] = amounts(ceiling);
        let columns = vec![
            left(said, name, scene.style(Meaning::Text)),
            right(total, first, scene.style(Meaning::Text)),
            right(approved, second, scene.style(Meaning::Approved)),
            right(open, third, scene.style(Meaning::Open)),
        ];
        let mut row = line(columns, sign);
        row.push_span(Span::raw(" "));
        row.extend(ceiling_bar(scene.look, ceiling, BAR));
        lines.push(row);
    }
    lines
}

/// What the mid-term review looks at: a tenth of the original share, what is used, what is granted, and the source.
pub(in crate::tui) fn mid_term_parts(budget: &Budget) -> [Message; 4] {
    let mid_term = &budget.mid_term;
    let used = match mid_term.used {
        Some(used) => Message::new("money-used").with("used", used),
        None => Message::new("money-used-unknown"),
    };
    let tenth = Message::new("money-tenth").with("share", mid_term.share).with("tenth", mid_term.tenth);
    let granted = Message::new("money-granted").with("granted", mid_term.granted);
    let source = Message::new("why-source").with("source", &*mid_term.source);
    [tenth, used, granted, source]
}

/// The review looks at what has been used, and what is granted is not used.
fn mid_term(scene: Scene<'_>, budget: &Budget, wide: usize) -> Vec<Line<'static>> {
    let meanings = [Meaning::Text, Meaning::Warn, Meaning::Text, Meaning::Dim];
    let parts = mid_term_parts(budget).into_iter().zip(meanings);
    parts.flat_map(|(part, meaning)| paragraph(scene, &scene.say(&part), wide, meaning)).collect()
}

/// Whether the plan opens an envelope without saying how much is in it. Rounds of the past are not planned here.
pub(in crate::tui) fn is_blank(line: &EnvelopeLine) -> bool {
    line.total.is_none() && !line.actions.is_empty()
}

/// An envelope, then its note and the readings of its sources.
pub(in crate::tui) fn envelope_parts(model: &Model, line: &EnvelopeLine) -> Vec<Message> {
    let amount = match line.total {
        Some(total) => Message::new("money-envelope").with("total", total),
        None => Message::new("money-envelope-blank"),
    };
    let mut parts = vec![amount.with("scope", &line.scope).with("round", model.round_name(&line.round))];
    if let Some(planned) = planned(model, line) {
        let note = planned.note.iter().map(|text| (text, &planned.source));
        let readings = planned.readings.iter().map(|reading| (&reading.text, &reading.source));
        let said = |(text, source): (&Text, &String)| {
            Message::new("money-note").with("text", text).with("source", source.as_str())
        };
        parts.extend(note.chain(readings).map(said));
    }
    parts
}

/// An envelope with what its sources say beneath it.
fn envelope(scene: Scene<'_>, line: &EnvelopeLine, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for (at, part) in envelope_parts(scene.model, line).iter().enumerate() {
        let (indent, meaning) = if at == 0 { (0, Meaning::Text) } else { (2, Meaning::Dim) };
        let said = paragraph(scene, &scene.say(part), wide.saturating_sub(indent), meaning);
        lines.extend(said.into_iter().map(|mut line| {
            if indent > 0 {
                line.spans.insert(0, Span::raw(" ".repeat(indent)));
            }
            line
        }));
    }
    lines
}

fn planned<'a>(model: &'a Model, line: &EnvelopeLine) -> Option<&'a Envelope> {
    let round = model.plan.round(line.round.as_str())?;
    round.envelopes.iter().find(|planned| planned.scope == line.scope)
}
