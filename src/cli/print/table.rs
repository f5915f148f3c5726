//! Columns that align by what is seen, not by bytes.

use unicode_width::UnicodeWidthStr;

/// Where a column's text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

/// Rows under headings.
pub struct Table {
    aligns: Vec<Align>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(heads: &[(String, Align)]) -> Self {
        Self {
            aligns: heads.iter().map(|(_, align)| *align).collect(),
            rows: vec![heads.iter().map(|(head, _)| head.clone()).collect()],
        }
    }

    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Appends the rows to `out`, one a line.
    pub fn write(&self, out: &mut String) {
        let width = |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
        let widths: Vec<usize> = (0..self.aligns.len()).map(|column| width(column).unwrap_or(0)).collect();
        for row in &self.rows {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                let (width, align) = (widths.get(column).copied().unwrap_or(0), self.aligns.get(column));
                let pad = " ".repeat(width.saturating_sub(cell.width()));
                if column > 0 {
                    line.push_str("  ");
                }
                match align {
                    Some(Align::Right) => line.extend([pad.as_str(), cell]),
                    _ => line.extend([cell, pad.as_str()]),
                }
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
}
