//! Lines made of columns.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::text::exactly;

/// One column of a line.
#[derive(Debug, Clone)]
pub struct Column {
    text: String,
    wide: usize,
    right: bool,
    style: Style,
}

/// A column with its text at the left.
pub fn left(text: impl Into<String>, wide: usize, style: Style) -> Column {
    Column { text: text.into(), wide, right: false, style }
}

/// A column with its text at the right: amounts and counts.
pub fn right(text: impl Into<String>, wide: usize, style: Style) -> Column {
    Column { text: text.into(), wide, right: true, style }
}

/// A line of columns with a blank between them; columns of no width are left out.
pub fn line(columns: Vec<Column>, sign: &str) -> Line<'static> {
    let mut spans = Vec::with_capacity(columns.len() * 2);
    for column in columns.into_iter().filter(|column| column.wide > 0) {
        if !spans.is_empty() {
            spans.push(Span::raw(" "));
        }
        spans.push(Span::styled(exactly(&column.text, column.wide, column.right, sign), column.style));
    }
    Line::from(spans)
}

/// A line as it looks under the cursor. Every piece of it has a ground of its own, which would cover that of the line;
/// what a piece means keeps its colour.
pub fn under_cursor(mut line: Line<'static>, selected: Style) -> Line<'static> {
    for span in &mut line.spans {
        span.style = span.style.patch(Style { fg: None, ..selected });
    }
    line.patch_style(selected)
}

/// What is left of `wide` for one column, when the others take these widths, a blank after each.
pub fn rest(wide: usize, others: &[usize]) -> usize {
    let taken: usize = others.iter().filter(|width| **width > 0).map(|width| width + 1).sum();
    wide.saturating_sub(taken)
}
