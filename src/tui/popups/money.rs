//! The money for what it is: ceilings by objective and pot, the mid-term tenth, blank and disputed envelopes with what
//! the sources say, and the signs of the bars.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, paragraph, place};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::{Envelope, Objective};
use crate::domain::text::Text;
use crate::domain::vocabulary::Pot;
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
/// Columns that the name of a ceiling keeps before the bar gives way.
const NAME: usize = 20;

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
    lines.extend(difference(scene, budget).into_iter().flat_map(|said| paragraph(scene, &said, wide, Meaning::Dim)));
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

/// Amount, approved, in preparation and open of every ceiling and of all together; columns as wide as their longest
/// amount. The bar gives way to the figures.
fn ceilings(scene: Scene<'_>, ceilings: &[CeilingLine], wide: usize) -> Vec<Line<'static>> {
    let dim = scene.style(Meaning::Dim);
    let heads = ["column-ceiling", "column-approved", "column-pending", "column-open"].map(|key| scene.word(key));
    let sums = sums(ceilings);
    let written = |sums: [Money; 4]| sums.map(|amount| scene.amount(amount));
    let mut widths = heads.clone().map(|head| width(&head));
    for amounts in ceilings.iter().map(amounts).chain([sums]).map(written) {
        for (most, amount) in widths.iter_mut().zip(amounts) {
            *most = (*most).max(width(&amount));
        }
    }
    let bar = if rest(wide, &[&widths[..], &[BAR]].concat()) < NAME { 0 } else { BAR };
    let name = rest(wide, &[&widths[..], &[bar]].concat());
    let sign = scene.glyph(crate::tui::theme::Glyph::Ellipsis);
    let mut columns = vec![left(scene.word("money-ceilings"), name, scene.style(Meaning::Heading))];
    columns.extend(heads.into_iter().zip(widths).map(|(head, wide)| right(head, wide, dim)));
    let mut lines = vec![line(columns, sign)];
    let meanings = [Meaning::Text, Meaning::Approved, Meaning::Submitted, Meaning::Open];
    let row = |said: String, amounts: [Money; 4]| {
        let mut columns = vec![left(said, name, scene.style(Meaning::Text))];
        let figures = written(amounts).into_iter().zip(widths).zip(meanings);
        columns.extend(figures.map(|((amount, wide), meaning)| right(amount, wide, scene.style(meaning))));
        line(columns, sign)
    };
    for ceiling in ceilings {
        let key = match ceiling.pot {
            Pot::Project => "money-ceiling-project",
            Pot::Operating => "money-ceiling-operating",
        };
        let said = scene.say(&Message::new(key).with("objective", &ceiling.objective));
        let mut row = row(said, amounts(ceiling));
        if bar > 0 {
            row.push_span(Span::raw(" "));
            row.extend(ceiling_bar(scene.look, ceiling, bar));
        }
        lines.push(row);
    }
    lines.push(row(scene.word("money-together"), sums));
    lines
}

/// Ceiling, approved, in preparation, open.
fn amounts(line: &CeilingLine) -> [Money; 4] {
    [line.ceiling, line.approved, line.proposed + line.submitted, line.open]
}

fn sums(ceilings: &[CeilingLine]) -> [Money; 4] {
    ceilings.iter().map(amounts).fold([Money::ZERO; 4], |sums, amounts| {
        let mut both = sums.into_iter().zip(amounts).map(|(sum, amount)| sum + amount);
        std::array::from_fn(|_| both.next().unwrap_or_default())
    })
}

/// Why the ceilings do not add up to the share: the plan prints operating support without its cents, and the totals of
/// the objectives with theirs.
fn difference(scene: Scene<'_>, budget: &Budget) -> Option<String> {
    let [sum, ..] = sums(&budget.ceilings);
    let share = budget.mid_term.share;
    if sum == share {
        return None;
    }
    let plan = &scene.model.plan;
    let cut = |objective: &Objective| {
        objective.operating_support.cents() % 100 == 0
            && (objective.project_grants + objective.operating_support).distance(objective.total)
                < Money::from_cents(100)
    };
    let totals: Money = plan.objectives.iter().map(|objective| objective.total).sum();
    let key = if sum < share && totals == share && plan.objectives.iter().all(cut) {
        "money-sum"
    } else {
        "money-sum-differs"
    };
    let said = Message { key: key.into(), args: Vec::new() }.with("sum", sum).with("share", share);
    Some(scene.say(&said.with("difference", share - sum).with("source", &plan.plan.source)))
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
