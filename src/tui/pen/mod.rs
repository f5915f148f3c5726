//! The pen that draws on the terminal with few bytes: over a slow line a key is seen as soon as its bytes have come.
//!
//! It remembers what the terminal shows and with which style it last wrote. Cells that look as before are left alone,
//! even where a blank has another colour of letters; of a style only what differs is switched; blanks are erased and not
//! written; and the cursor goes the shortest way, if need be over letters that stand there already.

mod style;
mod way;

use std::cell::Cell as Shared;
use std::io::{self, Write};

use crossterm::cursor::{Hide, Show};
use crossterm::queue;
use crossterm::terminal::{Clear, ClearType as Cleared};
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use self::style::Ink;
use super::widgets::text::width;

/// Blanks in a row from which on it is shorter to erase them than to write them, with what it takes to go on behind them.
const ERASED: usize = 9;

/// The backend.
#[derive(Debug)]
pub struct Pen<W: Write> {
    writer: W,
    /// The size of a terminal that cannot be asked for it.
    fixed: Option<Size>,
    /// The size that the terminal last gave.
    size: Shared<Option<Size>>,
    /// What the terminal shows, row by row; what is missing is blank.
    shown: Vec<Vec<Letter>>,
    /// The style in which the next letter would be written; unknown after somebody else wrote.
    ink: Option<Ink>,
    /// Where the next letter would be written; unknown at the end of a row and after letters of two columns.
    at: Option<(usize, usize)>,
    /// Whether the cursor is seen; unknown after somebody else wrote.
    seen: Option<bool>,
}

/// A place on the screen as it looks.
#[derive(Debug, Clone, PartialEq)]
struct Letter {
    symbol: Symbol,
    ink: Ink,
}

#[derive(Debug, Clone, PartialEq)]
enum Symbol {
    Blank,
    /// One letter of one column.
    Single(char),
    /// Whatever else: letters of two columns, letters with marks.
    Other(String),
    /// The right half of a letter of two columns.
    Half,
}

impl Letter {
    const BLANK: Letter = Letter { symbol: Symbol::Blank, ink: Ink::PLAIN };

    fn of(cell: &Cell) -> Self {
        let ink = Ink::of(cell);
        let text = cell.symbol();
        let mut letters = text.chars();
        let symbol = match (letters.next(), letters.next()) {
            (Some(' '), None) | (None, _) => Symbol::Blank,
            (Some(letter), None) if width(text) == 1 => Symbol::Single(letter),
            _ => Symbol::Other(text.to_owned()),
        };
        match symbol {
            // Of a blank only what is seen without a letter counts.
            Symbol::Blank => Letter { symbol, ink: ink.behind() },
            symbol => Letter { symbol, ink },
        }
    }

    /// Whether erasing leaves the same.
    fn is_bare(&self) -> bool {
        *self == Letter::BLANK
    }

    /// Columns that it takes.
    fn wide(&self) -> usize {
        match &self.symbol {
            Symbol::Other(text) => width(text).max(1),
            _ => 1,
        }
    }
}

impl<W: Write> Pen<W> {
    /// A pen for a terminal that is blank.
    pub fn new(writer: W) -> Self {
        let (shown, size) = (Vec::new(), Shared::new(None));
        Self { writer, fixed: None, size, shown, ink: None, at: None, seen: None }
    }

    /// A pen for something of this size that cannot be asked.
    pub fn sized(writer: W, size: Size) -> Self {
        Self { fixed: Some(size), ..Self::new(writer) }
    }

    fn known(&self) -> Option<Size> {
        self.fixed.or(self.size.get())
    }

    /// Notes what a row is to look like; gives the columns that look otherwise than before.
    fn note(&mut self, row: usize, cells: &[(usize, Letter)]) -> Vec<usize> {
        if self.shown.len() <= row {
            self.shown.resize(row + 1, Vec::new());
        }
        let Some(line) = self.shown.get_mut(row) else { return Vec::new() };
        let mut changed = Vec::new();
        for (column, letter) in cells {
            let wide = letter.wide();
            if line.len() < column + wide {
                line.resize(column + wide, Letter::BLANK);
            }
            // A letter of which another has taken one half is gone altogether; what stands in its other half is unknown.
            let halved = line.get(column + wide).is_some_and(|next| next.symbol == Symbol::Half);
            let same = line.get(*column) == Some(letter) && wide == 1 && !halved;
            if same {
                continue;
            }
            line[*column] = letter.clone();
            for half in 1..wide {
                line[column + half] = Letter { symbol: Symbol::Half, ink: letter.ink };
            }
            changed.push(*column);
            if halved && let Some(rest) = line.get_mut(column + wide) {
                *rest = Letter::BLANK;
                changed.push(column + wide);
            }
        }
        changed.sort_unstable();
        changed.dedup();
        changed
    }

    /// Writes the changed columns of a row.
    fn write_row(&mut self, row: usize, changed: &[usize]) -> io::Result<()> {
        let line = self.shown.get(row).cloned().unwrap_or_default();
        let end = line.iter().rposition(|letter| !letter.is_bare()).map_or(0, |last| last + 1);
        let mut done = 0;
        for &column in changed {
            if column < done {
                continue;
            }
            if column >= end {
                self.go(row, column, &line)?;
                self.dip(Ink::PLAIN)?;
                self.writer.write_all(b"\x1b[K")?;
                return Ok(());
            }
            let bare = line[column..].iter().take_while(|letter| letter.is_bare()).count();
            let wanted = changed.iter().filter(|at| (column..column + bare).contains(*at)).count();
            if bare >= ERASED && wanted >= ERASED {
                let last = changed.iter().rev().find(|at| **at < column + bare).copied().unwrap_or(column);
                self.go(row, column, &line)?;
                self.dip(Ink::PLAIN)?;
                write!(self.writer, "\x1b[{}X", last + 1 - column)?;
                done = last + 1;
                continue;
            }
            self.go(row, column, &line)?;
            self.letter(row, column, &line[column])?;
            done = column + line[column].wide();
        }
        Ok(())
    }

    /// Writes one letter where the cursor is.
    fn letter(&mut self, row: usize, column: usize, letter: &Letter) -> io::Result<()> {
        match (&letter.symbol, self.ink) {
            // Any style without a background will do for a blank.
            (Symbol::Blank, Some(ink)) if ink.behind() == letter.ink => {}
            _ => self.dip(letter.ink)?,
        }
        match &letter.symbol {
            Symbol::Blank | Symbol::Half => self.writer.write_all(b" ")?,
            Symbol::Single(single) => self.writer.write_all(single.encode_utf8(&mut [0; 4]).as_bytes())?,
            Symbol::Other(text) => self.writer.write_all(text.as_bytes())?,
        }
        let next = column + 1;
        let within = self.known().is_some_and(|size| next < usize::from(size.width));
        // Terminals differ in where the cursor is after the last column and in how wide some letters are.
        self.at = (within && !matches!(letter.symbol, Symbol::Other(_))).then_some((row, next));
        Ok(())
    }

    /// Switches to a style.
    fn dip(&mut self, ink: Ink) -> io::Result<()> {
        if self.ink != Some(ink) {
            style::switch(&mut self.writer, self.ink, ink)?;
            self.ink = Some(ink);
        }
        Ok(())
    }

    /// Takes the cursor to a place.
    fn go(&mut self, row: usize, column: usize, line: &[Letter]) -> io::Result<()> {
        let to = (row, column);
        if self.at == Some(to) {
            return Ok(());
        }
        let mut shortest = way::direct(to);
        if let Some(from) = self.at {
            let last = self.known().map(|size| usize::from(size.height).saturating_sub(1));
            for other in way::relative(from, to, last) {
                if other.len() < shortest.len() {
                    shortest = other;
                }
            }
            if let Some(over) = self.over(from, to, line).filter(|over| over.len() < shortest.len()) {
                shortest = over;
            }
        }
        self.writer.write_all(&shortest)?;
        self.at = Some(to);
        Ok(())
    }

    /// The letters between two places of a row, where writing them again in the style at hand changes nothing.
    fn over(&self, from: (usize, usize), to: (usize, usize), line: &[Letter]) -> Option<Vec<u8>> {
        if from.0 != to.0 || from.1 > to.1 {
            return None;
        }
        let ink = self.ink?;
        let mut text = String::new();
        for letter in line.get(from.1..to.1)? {
            match letter.symbol {
                Symbol::Blank if letter.ink == ink.behind() => text.push(' '),
                Symbol::Single(single) if letter.ink == ink => text.push(single),
                _ => return None,
            }
        }
        Some(text.into_bytes())
    }

    /// Nothing is known of the terminal but that it is blank from here on.
    fn forget(&mut self) {
        self.shown.clear();
        (self.ink, self.at, self.seen) = (None, None, None);
    }
}

impl<W: Write> Backend for Pen<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut rows: Vec<(usize, Vec<(usize, Letter)>)> = Vec::new();
        for (column, row, cell) in content {
            let (row, place) = (usize::from(row), (usize::from(column), Letter::of(cell)));
            match rows.last_mut() {
                Some((last, cells)) if *last == row => cells.push(place),
                _ => rows.push((row, vec![place])),
            }
        }
        for (row, cells) in rows {
            let changed = self.note(row, &cells);
            self.write_row(row, &changed)?;
        }
        Ok(())
    }

    fn append_lines(&mut self, lines: u16) -> io::Result<()> {
        (0..lines).try_for_each(|_| self.writer.write_all(b"\n"))?;
        self.forget();
        self.writer.flush()
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.seen != Some(false) {
            queue!(self.writer, Hide)?;
            self.seen = Some(false);
        }
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if self.seen != Some(true) {
            queue!(self.writer, Show)?;
            self.seen = Some(true);
        }
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        let (x, y) = crossterm::cursor::position()?;
        Ok(Position { x, y })
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        self.go(usize::from(y), usize::from(x), &[])
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        // What is erased takes the background of the style at hand.
        self.writer.write_all(b"\x1b[0m")?;
        queue!(
            self.writer,
            Clear(match region {
                ClearType::All => Cleared::All,
                ClearType::AfterCursor => Cleared::FromCursorDown,
                ClearType::BeforeCursor => Cleared::FromCursorUp,
                ClearType::CurrentLine => Cleared::CurrentLine,
                ClearType::UntilNewLine => Cleared::UntilNewLine,
            })
        )?;
        self.forget();
        self.ink = Some(Ink::PLAIN);
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        if let Some(size) = self.fixed {
            return Ok(size);
        }
        let (width, height) = crossterm::terminal::size()?;
        let size = Size { width, height };
        self.size.set(Some(size));
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
