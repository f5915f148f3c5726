//! Paper as Markdown. What people wrote is escaped, so that it stays words and never becomes form.

use super::{Block, Paper, Table, paragraphs};

/// Writes a paper.
pub fn write(paper: &Paper) -> String {
    let mut out = String::new();
    for mark in &paper.marks {
        out.push_str(&format!("**{}**\n\n", escaped(mark)));
    }
    out.push_str(&format!("# {}\n", escaped(&paper.title)));
    for block in &paper.blocks {
        out.push('\n');
        write_block(&mut out, block);
    }
    out
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(level, text) => {
            out.push_str(&format!("{} {}\n", "#".repeat(usize::from(*level) + 1), escaped(text)));
        }
        Block::Text(text) => write_paragraphs(out, text),
        Block::Facts(facts) => {
            for (name, value) in facts {
                out.push_str(&format!("- **{}:** {}\n", escaped(name), one_line(value)));
            }
        }
        Block::List(items) => {
            for item in items {
                out.push_str(&format!("- {}\n", one_line(item)));
            }
        }
        Block::Point(name, text) => {
            out.push_str(&format!("**{}**\n\n", one_line(name)));
            write_paragraphs(out, text);
        }
        Block::Table(table) => write_table(out, table),
        Block::Picture(picture) => write_paragraphs(out, &picture.description),
    }
}

fn write_paragraphs(out: &mut String, text: &str) {
    let texts: Vec<String> = paragraphs(text).map(escaped).collect();
    out.push_str(&texts.join("\n\n"));
    out.push('\n');
}

fn write_table(out: &mut String, table: &Table) {
    out.push_str(&format!("**{}**\n\n", one_line(&table.caption)));
    let heads: Vec<String> = table.columns.iter().map(|column| one_line(&column.name)).collect();
    out.push_str(&format!("| {} |\n", heads.join(" | ")));
    let rules: Vec<&str> = table.columns.iter().map(|column| if column.number { "---:" } else { "---" }).collect();
    out.push_str(&format!("| {} |\n", rules.join(" | ")));
    for (index, row) in table.rows.iter().enumerate() {
        let strong = table.sum && index + 1 == table.rows.len();
        let cells: Vec<String> = row.iter().map(|cell| one_line(cell)).collect();
        let cells: Vec<String> = cells
            .into_iter()
            .map(|cell| if strong && !cell.is_empty() { format!("**{cell}**") } else { cell })
            .collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
}

fn one_line(text: &str) -> String {
    escaped(&paragraphs(text).collect::<Vec<_>>().join(" "))
}

/// Signs that would become form are written as themselves.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut signs = text.char_indices().peekable();
    while let Some((index, sign)) = signs.next() {
        let always = matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&');
        // At the start of a line these make headings and lists; digits, a full stop and a space make a numbered one.
        let at_start = index == 0 && matches!(sign, '#' | '+' | '-' | '=' | '~');
        let spaced = signs.peek().is_none_or(|(_, next)| *next == ' ');
        let digits = || text.get(..index).is_some_and(|before| before.chars().all(|c| c.is_ascii_digit()));
        let numbered = matches!(sign, '.' | ')') && index > 0 && spaced && digits();
        if always || at_start || numbered {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_never_becomes_form() {
        assert_eq!(escaped("# <b>*x*</b> | 1. a_b"), "\\# \\<b\\>\\*x\\*\\</b\\> \\| 1. a\\_b");
        assert_eq!(escaped("12. maj"), "12\\. maj");
        assert_eq!(escaped("- a"), "\\- a");
        assert_eq!(escaped("15.5.2023"), "15.5.2023");
    }
}
