//! A field that a person types into; one line or several.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui_textarea::{CursorMove, Input, Key, TextArea, WrapMode};

use crate::domain::clean::is_hidden;

/// Text under the hands of its writer.
#[derive(Debug, Clone)]
pub struct Field {
    area: TextArea<'static>,
    single: bool,
}

impl Field {
    /// A field of one line that begins with `text`.
    pub fn line(text: &str) -> Self {
        Self::with(text, true)
    }

    /// A field of one line whose value was filled in for the person: it is selected, so that typing takes its place.
    pub fn prefilled(text: &str) -> Self {
        let mut field = Self::line(text);
        field.select();
        field
    }

    /// A field for paragraphs that begins with `text`.
    pub fn paragraphs(text: &str) -> Self {
        Self::with(text, false)
    }

    fn with(text: &str, single: bool) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_cursor_line_style(ratatui::style::Style::default());
        area.set_wrap_mode(if single { WrapMode::None } else { WrapMode::WordOrGlyph });
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, single }
    }

    /// What is in it.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Whether nothing but blanks is in it.
    pub fn is_blank(&self) -> bool {
        self.area.lines().iter().all(|line| line.trim().is_empty())
    }

    /// Where the cursor is, in bytes of the first line.
    pub fn cursor(&self) -> usize {
        let column = self.area.cursor().1;
        let line = self.area.lines().first().map(String::as_str).unwrap_or_default();
        line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
    }

    /// Puts another text into a field of one line, with the cursor at a place in bytes; it can be undone.
    pub fn replace(&mut self, text: &str, cursor: usize) {
        self.area.select_all();
        self.area.cut();
        self.area.insert_str(text);
        let column = text.get(..cursor).unwrap_or(text).chars().count();
        self.area.move_cursor(CursorMove::Jump(0, u16::try_from(column).unwrap_or(u16::MAX)));
    }

    /// Puts another text in the place of this one; it can be undone.
    pub fn rewrite(&mut self, text: &str) {
        self.area.select_all();
        self.area.cut();
        self.paste(text);
    }

    /// Selects the value of a field of one line, so that what is typed next takes its place; moving the cursor keeps it.
    pub fn select(&mut self) {
        if self.single && !self.is_blank() {
            self.area.select_all();
        }
    }

    /// The widget's state, for drawing.
    pub fn area(&self) -> &TextArea<'static> {
        &self.area
    }

    /// Takes a key; says whether the text changed.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        if let KeyCode::Char(letter) = key.code
            && is_hidden(letter)
        {
            return false;
        }
        if key.modifiers == KeyModifiers::CONTROL {
            match key.code {
                KeyCode::Char('u') => return self.clear_to_start(),
                KeyCode::Char('z') => return self.area.undo(),
                _ => {}
            }
        }
        let Some(input) = input(key) else { return false };
        self.area.input(input)
    }

    /// Deletes what is selected, else the line up to the cursor; says whether anything was there.
    fn clear_to_start(&mut self) -> bool {
        // At the beginning of a line the textarea would join it to the one above.
        let anything = self.area.is_selecting() || self.area.cursor().1 > 0;
        anything && self.area.delete_line_by_head()
    }

    /// Begins a new line, where the field has several.
    pub fn new_line(&mut self) {
        if !self.single {
            self.area.insert_newline();
        }
    }

    /// Takes pasted text, without what could steer a terminal.
    pub fn paste(&mut self, text: &str) {
        let unified = text.replace("\r\n", "\n").replace('\r', "\n");
        let kept: String = unified
            .chars()
            .filter_map(|letter| match letter {
                '\n' if !self.single => Some('\n'),
                '\n' | '\t' => Some(' '),
                _ if is_hidden(letter) => None,
                _ => Some(letter),
            })
            .collect();
        self.area.insert_str(kept);
    }
}

/// The textarea's crossterm feature would pull a second ratatui backend in, so the few keys it needs are named here.
fn input(key: KeyEvent) -> Option<Input> {
    let held = |modifier: KeyModifiers| key.modifiers.contains(modifier);
    let named = match key.code {
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        _ => return None,
    };
    let (ctrl, alt, shift) = (held(KeyModifiers::CONTROL), held(KeyModifiers::ALT), held(KeyModifiers::SHIFT));
    Some(Input { key: named, ctrl, alt, shift })
}
