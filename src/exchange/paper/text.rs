//! Paper as lines of a width, for a terminal.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{Block, Paper, Table, paragraphs};

/// What a line is, so that a screen can draw it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Ordinary words.
    Plain,
    /// A heading, or the name of something.
    Strong,
    /// Draft, training.
    Mark,
}

/// Sets a paper in lines no wider than `width`.
pub fn lines(paper: &Paper, width: usize) -> Vec<(Manner, String)> {
    let width = width.max(20);
    let mut out: Vec<(Manner, String)> = Vec::new();
    paper.marks.iter().for_each(|mark| wrap(&mut out, Manner::Mark, "", mark, width));
    wrap(&mut out, Manner::Plain, "", &paper.from, width);
    wrap(&mut out, Manner::Strong, "", &paper.title, width);
    for block in &paper.blocks {
        out.push((Manner::Plain, String::new()));
        match block {
            Block::Heading(_, text) => wrap(&mut out, Manner::Strong, "", text, width),
            Block::Text(text) => set_paragraphs(&mut out, "", text, width),
            Block::Facts(facts) => {
                for (name, value) in facts {
                    wrap(&mut out, Manner::Plain, "  ", &format!("{name}: {value}"), width);
                }
            }
            Block::List(items) => items.iter().for_each(|item| wrap(&mut out, Manner::Plain, "- ", item, width)),
            Block::Point(name, text) => {
                wrap(&mut out, Manner::Strong, "", name, width);
                set_paragraphs(&mut out, "  ", text, width);
            }
            Block::Table(table) => set_table(&mut out, table, width),
            Block::Picture(picture) => set_paragraphs(&mut out, "", &picture.description, width),
        }
    }
    out
}

fn set_paragraphs(out: &mut Vec<(Manner, String)>, lead: &str, text: &str, width: usize) {
    for (index, paragraph) in paragraphs(text).enumerate() {
        if index > 0 {
            out.push((Manner::Plain, String::new()));
        }
        wrap(out, Manner::Plain, lead, paragraph, width);
    }
}

/// Columns where they fit; otherwise a row is its first cell and the others under it with the names of their columns,
/// which fits any width.
fn set_table(out: &mut Vec<(Manner, String)>, table: &Table, width: usize) {
    wrap(out, Manner::Strong, "", &table.caption, width);
    let wide = |index: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(index)).map(|cell| cell.width());
        cells.chain(table.columns.get(index).map(|column| column.name.width())).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..table.columns.len()).map(wide).collect();
    if widths.iter().map(|width| width + 2).sum::<usize>() <= width {
        let names: Vec<String> = table.columns.iter().map(|column| column.name.clone()).collect();
        for row in std::iter::once(&names).chain(&table.rows) {
            out.push((Manner::Plain, set_columns(row, table, &widths)));
        }
        return;
    }
    for row in &table.rows {
        let mut cells = row.iter().zip(&table.columns);
        let Some((first, _)) = cells.next() else { continue };
        wrap(out, Manner::Plain, "  ", first, width);
        for (cell, column) in cells.filter(|(cell, _)| !cell.is_empty()) {
            wrap(out, Manner::Plain, "    ", &format!("{}: {cell}", column.name), width);
        }
    }
}

fn set_columns(row: &[String], table: &Table, widths: &[usize]) -> String {
    let mut line = String::new();
    for ((cell, column), width) in row.iter().zip(&table.columns).zip(widths) {
        let gap = " ".repeat(width.saturating_sub(cell.width()));
        line.push_str("  ");
        if column.number {
            line.push_str(&gap);
            line.push_str(cell);
        } else {
            line.push_str(cell);
            line.push_str(&gap);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

fn wrap(out: &mut Vec<(Manner, String)>, manner: Manner, lead: &str, text: &str, width: usize) {
    let mut line = lead.to_owned();
    let hang = " ".repeat(lead.width());
    let mut empty = true;
    for word in words(text) {
        let mut rest = word;
        let gap = usize::from(!empty);
        if line.width() + gap + rest.width() > width && !empty {
            out.push((manner, std::mem::replace(&mut line, hang.clone())));
        } else if !empty {
            line.push(' ');
        }
        while line.width() + rest.width() > width {
            let cut = fitting(rest, width.saturating_sub(line.width()).max(1));
            line.push_str(&rest[..cut]);
            rest = &rest[cut..];
            out.push((manner, std::mem::replace(&mut line, hang.clone())));
        }
        line.push_str(rest);
        empty = false;
    }
    out.push((manner, line));
}

/// How many bytes of a word fit into `width` columns; at least one letter.
fn fitting(word: &str, width: usize) -> usize {
    let mut used = 0;
    for (index, letter) in word.grapheme_indices(true) {
        used += letter.width();
        if used > width && index > 0 {
            return index;
        }
    }
    word.len()
}

/// Words between spaces at which a line may end; a no-break space is not one.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', '\t']).filter(|word| !word.is_empty())
}
