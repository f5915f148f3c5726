//! What can be pointed at with the mouse.

use ratatui::layout::{Position, Rect};

use super::case::Tab;

/// Something that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A row of a list, an envelope of the overview, a line of the office, or a row of the list beside a case.
    Row(usize),
    /// A tab of a case; nothing for its criteria where they take turns with the tabs.
    Tab(Option<Tab>),
    /// A general or specific criterion of a case, as the cursor counts them.
    Line(usize),
}

/// Spots where they were last drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spots(Vec<(Rect, Spot)>);

impl Spots {
    /// Notes a spot.
    pub fn note(&mut self, area: Rect, spot: Spot) {
        self.0.push((area, spot));
    }

    /// Notes the rows of a list, a line each, from the first that is seen.
    pub fn rows(&mut self, area: Rect, from: usize, count: usize) {
        for (y, row) in (area.top()..area.bottom()).zip(from..count) {
            self.note(Rect { y, height: 1, ..area }, Spot::Row(row));
        }
    }

    /// Notes the lines of a list in which only some stand for a row, such as those with headings between: `rows` are the
    /// lines with their rows.
    pub fn among(&mut self, area: Rect, from: usize, rows: &[(usize, usize)]) {
        for (line, row) in rows {
            let down = line.checked_sub(from).and_then(|down| u16::try_from(down).ok());
            if let Some(down) = down.filter(|down| *down < area.height) {
                self.note(Rect { y: area.y + down, height: 1, ..area }, Spot::Row(*row));
            }
        }
    }

    /// Whether the criteria of a case are one of its tabs, because there is no room for both.
    pub fn takes_turns(&self) -> bool {
        self.0.iter().any(|(_, spot)| *spot == Spot::Tab(None))
    }

    /// What lies under a place of the screen.
    pub fn at(&self, place: Position) -> Option<Spot> {
        self.0.iter().find(|(area, _)| area.contains(place)).map(|(_, spot)| *spot)
    }
}
