//! Tables: names and values, and tables with a head that is repeated on every page.

use super::flow::{BOTTOM, CELL, CELL_STRONG, Flow, Node, Role, SIDE, TOP, WIDTH};
use super::fonts::{Length, Weight};
use super::set::{Style, lines, pieces};
use crate::exchange::paper::{Table, paragraphs};

/// Between two columns.
const GAP: Length = 10_000;
/// Above and below the text of a row.
const PAD: Length = 3_000;

/// A cell on its way to the page.
struct CellSet {
    x: Length,
    width: Length,
    right: bool,
    style: Style,
    role: Role,
    lines: Vec<String>,
}

/// Names and values without a head.
pub fn facts(flow: &mut Flow<'_>, facts: &[(String, String)]) {
    let name_width = WIDTH * 36 / 100;
    let mut rows = Vec::new();
    for (name, value) in facts {
        let value_x = SIDE + name_width + GAP;
        let cells = vec![
            cell(flow, (SIDE, name_width), CELL_STRONG, Role::RowName, false, name),
            cell(flow, (value_x, WIDTH - name_width - GAP), CELL, Role::Cell, false, value),
        ];
        rows.push(row(flow, cells, &|_| {}));
    }
    if !rows.is_empty() {
        flow.set.nodes.push(Node::Group(Role::Table(String::new()), vec![Node::Group(Role::Rows, rows)]));
    }
    flow.y += 7_000;
}

/// Room that a table needs to begin: all of it where it is no taller than half a page, otherwise its first rows.
pub fn start_height(table: &Table) -> Length {
    let rows = Length::try_from(table.rows.len()).unwrap_or(1000).min(1000);
    let whole = (rows + 3) * (CELL.leading + 2 * PAD);
    if whole <= (BOTTOM - TOP) / 2 { whole } else { 5 * (CELL.leading + 2 * PAD) }
}

/// A table with a head.
pub fn table(flow: &mut Flow<'_>, table: &Table) {
    let places = widths(flow, table);
    flow.need(start_height(table));
    let caption = flow.paragraph(Role::Caption, CELL_STRONG, &table.caption, SIDE, WIDTH);
    flow.y -= 3_000;
    let head = |flow: &mut Flow<'_>, tagged: bool| {
        let cells = table.columns.iter().zip(&places);
        let cells: Vec<CellSet> = cells
            .map(|(column, place)| cell(flow, *place, CELL_STRONG, Role::ColumnName, column.number, &column.name))
            .collect();
        let node = set_row(flow, cells, tagged);
        flow.rule(SIDE, WIDTH, 900);
        node
    };
    let head_node = Node::Group(Role::Head, vec![head(flow, true)]);
    let mut rows = Vec::new();
    for (index, cells) in table.rows.iter().enumerate() {
        let sum = table.sum && index + 1 == table.rows.len();
        let style = if sum { CELL_STRONG } else { CELL };
        let set = cells.iter().zip(&table.columns).zip(&places).enumerate();
        let set: Vec<CellSet> = set
            .map(|(at, ((text, column), place))| {
                let role = if at == 0 { Role::RowName } else { Role::Cell };
                cell(flow, *place, style, role, column.number, text)
            })
            .collect();
        rows.push(row(flow, set, &|flow| {
            head(flow, false);
        }));
    }
    let mut parts = vec![caption, head_node];
    if !rows.is_empty() {
        parts.push(Node::Group(Role::Rows, rows));
    }
    flow.set.nodes.push(Node::Group(Role::Table(table.caption.clone()), parts));
    flow.y += 9_000;
}

fn cell(flow: &Flow<'_>, (x, width): (Length, Length), style: Style, role: Role, right: bool, text: &str) -> CellSet {
    let set = paragraphs(text).flat_map(|paragraph| lines(flow.fonts, style, paragraph, width)).collect();
    CellSet { x, width, right, style, role, lines: set }
}

/// A row, on the next page where it does not fit on this one; `head` is repeated there. A row that is taller than a page
/// goes on over several.
fn row(flow: &mut Flow<'_>, cells: Vec<CellSet>, head: &dyn Fn(&mut Flow<'_>)) -> Node {
    if flow.need(height(&cells).min(BOTTOM - TOP)) {
        head(flow);
    }
    let node = set_row(flow, cells, true);
    flow.rule(SIDE, WIDTH, 300);
    node
}

fn height(cells: &[CellSet]) -> Length {
    let tallest = cells.iter().map(|cell| Length::try_from(cell.lines.len()).unwrap_or_default()).max();
    tallest.unwrap_or_default() * CELL.leading + 2 * PAD
}

/// Sets a row line by line, across all its cells, so that it can go on over the end of a page.
fn set_row(flow: &mut Flow<'_>, cells: Vec<CellSet>, tagged: bool) -> Node {
    let tallest = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or_default();
    let mut leaves: Vec<Vec<Node>> = cells.iter().map(|_| Vec::new()).collect();
    flow.y += PAD;
    for number in 0..tallest {
        flow.need(CELL.leading);
        for (cell, leaves) in cells.iter().zip(&mut leaves) {
            let Some(text) = cell.lines.get(number) else { continue };
            let shown = text.trim_end_matches(' ');
            let used = flow.fonts.width(cell.style.weight, cell.style.size, shown);
            let x = if cell.right { cell.x + cell.width - used } else { cell.x };
            let y = flow.y + cell.style.size;
            leaves.extend(flow.put(x, y, cell.style, text.clone(), tagged));
        }
        flow.y += CELL.leading;
    }
    flow.y += PAD;
    let cells = cells.into_iter().zip(leaves).map(|(cell, leaves)| Node::Group(cell.role, leaves)).collect();
    Node::Group(Role::Row, cells)
}

/// Left edge and width of each column: numbers get the room that they need, texts share the rest by what they hold.
fn widths(flow: &Flow<'_>, table: &Table) -> Vec<(Length, Length)> {
    let gaps = GAP * Length::try_from(table.columns.len().saturating_sub(1)).unwrap_or_default();
    let room = WIDTH - gaps;
    let longest = |index: usize| {
        let texts = table.rows.iter().filter_map(|row| row.get(index)).chain(table.columns.get(index).map(|c| &c.name));
        texts.map(|text| flow.fonts.width(Weight::Bold, CELL.size, text)).max().unwrap_or_default()
    };
    let longest_word = |text: &str| {
        let words = pieces(text).map(|word| word.trim_end_matches(' '));
        words.map(|word| flow.fonts.width(Weight::Bold, CELL.size, word)).max().unwrap_or_default()
    };
    // The name over a column of numbers may break; the numbers may not.
    let number = |index: usize, name: &str| {
        let cells = table.rows.iter().filter_map(|row| row.get(index));
        let widest = cells.map(|text| flow.fonts.width(Weight::Bold, CELL.size, text)).max().unwrap_or_default();
        widest.max(longest_word(name)) + 500
    };
    let texts = |index: usize, name: &String| {
        let cells = table.rows.iter().filter_map(|row| row.get(index));
        let word = cells.chain([name]).map(|text| longest_word(text)).max().unwrap_or_default() + 500;
        (word.min(room / 3), longest(index).min(room))
    };
    let numbers = |index: usize, name: &str| {
        let width = number(index, name);
        (width, width)
    };
    let wants: Vec<(Length, Length)> = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| if column.number { numbers(index, &column.name) } else { texts(index, &column.name) })
        .collect();
    let mut x = SIDE;
    let mut places = Vec::new();
    for width in shared(room, &wants) {
        places.push((x, width));
        x += width + GAP;
    }
    places
}

/// The room shared out: each column gets its least, and of what is left those that want more get it by how much they
/// want. All of them together have exactly the room, so that nothing stands beyond the margin.
fn shared(room: Length, wants: &[(Length, Length)]) -> Vec<Length> {
    let least: Length = wants.iter().map(|(least, _)| least).sum();
    if least >= room {
        return wants.iter().map(|(width, _)| room * width / least.max(1)).collect();
    }
    let more: Length = wants.iter().map(|(least, wanted)| wanted - least.min(wanted)).sum();
    let left = room - least;
    let share = |(least, wanted): &(Length, Length)| match more {
        0 => left * least / wants.iter().map(|(least, _)| least).sum::<Length>().max(1),
        more => left * (wanted - least.min(wanted)) / more,
    };
    wants.iter().map(|want| want.0 + share(want)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_never_reach_beyond_the_margin_and_no_word_is_torn_where_there_is_room() {
        // A code, a long title, a body and an amount, as in the progress report.
        let wants = [(30_000, 35_000), (90_000, 700_000), (70_000, 160_000), (60_000, 60_000)];
        let widths = shared(420_000, &wants);
        assert!(widths.iter().sum::<Length>() <= 420_000, "{widths:?}");
        assert!(widths.iter().zip(&wants).all(|(width, (least, _))| width >= least), "{widths:?}");
        let crowded = shared(100_000, &wants);
        assert!(crowded.iter().sum::<Length>() <= 100_000, "{crowded:?}");
    }
}
