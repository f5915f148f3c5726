//! Money as a bar: approved, submitted, proposed, open; each with its own sign beside its colour.

use ratatui::text::Span;

use crate::domain::money::Money;
use crate::register::view::budget::{CeilingLine, EnvelopeLine};
use crate::tui::theme::{Glyph, Look, Meaning};

/// The signs of a bar from left to right, each with its meaning and the key of its name.
pub const SIGNS: [(Glyph, Meaning, &str); 4] = [
    (Glyph::BarApproved, Meaning::Approved, "bucket-approved"),
    (Glyph::BarSubmitted, Meaning::Submitted, "bucket-submitted"),
    (Glyph::BarProposed, Meaning::Proposed, "bucket-proposed"),
    (Glyph::BarOpen, Meaning::Open, "bucket-open"),
];

/// The bar of an envelope; blank where the envelope is.
pub fn bar(look: Look, line: &EnvelopeLine, wide: usize) -> Vec<Span<'static>> {
    drawn(look, line.total, [line.approved, line.submitted, line.proposed], wide)
}

/// The bar of a ceiling.
pub fn ceiling_bar(look: Look, line: &CeilingLine, wide: usize) -> Vec<Span<'static>> {
    drawn(look, Some(line.ceiling), [line.approved, line.submitted, line.proposed], wide)
}

/// The bar of any total with what of it is approved, submitted and proposed; the rest is open.
pub fn drawn(look: Look, total: Option<Money>, bound: [Money; 3], wide: usize) -> Vec<Span<'static>> {
    let Some(total) = total.filter(|total| *total > Money::ZERO) else {
        return vec![Span::raw(" ".repeat(wide))];
    };
    let mut spans = Vec::new();
    let mut used = 0;
    for (amount, (glyph, meaning, _)) in bound.into_iter().zip(SIGNS) {
        let share = share(amount, total, wide).min(wide - used);
        used += share;
        spans.push(Span::styled(look.glyph(glyph).repeat(share), look.style(meaning)));
    }
    spans.push(Span::styled(look.glyph(Glyph::BarOpen).repeat(wide - used), look.style(Meaning::Open)));
    spans
}

/// Columns for an amount: rounded, but at least one where there is anything at all.
fn share(amount: Money, total: Money, wide: usize) -> usize {
    if amount.is_zero() {
        return 0;
    }
    let (amount, total) = (i128::from(amount.cents()), i128::from(total.cents()));
    let wide = i128::try_from(wide).unwrap_or(0);
    let columns = (amount * wide * 2 + total) / (total * 2);
    usize::try_from(columns).unwrap_or(0).max(1)
}
