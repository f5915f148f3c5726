//! An envelope's money as a bar: approved, submitted, proposed, open; each with its own sign beside its colour.

use ratatui::text::Span;

use crate::domain::money::Money;
use crate::register::view::budget::EnvelopeLine;
use crate::tui::theme::{Glyph, Look, Meaning};

/// The bar.
pub fn bar(look: Look, line: &EnvelopeLine, wide: usize) -> Vec<Span<'static>> {
    let Some(total) = line.total.filter(|total| *total > Money::ZERO) else {
        return vec![Span::raw(" ".repeat(wide))];
    };
    stacked(look, &Parts { approved: line.approved, submitted: line.submitted, proposed: line.proposed }, total, wide)
}

/// What of a total is bound.
#[derive(Debug, Clone, Copy)]
pub struct Parts {
    /// Approved.
    pub approved: Money,
    /// Submitted.
    pub submitted: Money,
    /// Proposed.
    pub proposed: Money,
}

/// The bar of any total; what is not bound is open.
pub fn stacked(look: Look, parts: &Parts, total: Money, wide: usize) -> Vec<Span<'static>> {
    if total <= Money::ZERO {
        return vec![Span::raw(" ".repeat(wide))];
    }
    let pieces = [
        (parts.approved, Glyph::BarApproved, Meaning::Approved),
        (parts.submitted, Glyph::BarSubmitted, Meaning::Submitted),
        (parts.proposed, Glyph::BarProposed, Meaning::Proposed),
    ];
    let mut spans = Vec::new();
    let mut used = 0;
    for (amount, glyph, meaning) in pieces {
        let share = share(amount, total, wide).min(wide - used);
        used += share;
        spans.push(Span::styled(look.glyph(glyph).repeat(share), look.style(meaning)));
    }
    spans.push(Span::styled(look.glyph(Glyph::BarOpen).repeat(wide - used), look.style(Meaning::Open)));
    spans
}

/// The signs of a bar and what they mean, in words.
pub fn legend(look: Look, word: impl Fn(&str) -> String) -> String {
    let pieces = [
        (Glyph::BarApproved, "bucket-approved"),
        (Glyph::BarSubmitted, "bucket-submitted"),
        (Glyph::BarProposed, "bucket-proposed"),
        (Glyph::BarOpen, "bucket-open"),
    ];
    let said = pieces.map(|(glyph, key)| format!("{0}{0} {1}", look.glyph(glyph), word(key)));
    said.join("   ")
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
