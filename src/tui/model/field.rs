//! A field that a person types into; one line or several.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui_textarea::{CursorMove, Input, Key, TextArea, WrapMode};

use crate::domain::clean::is_hidden;

/// Edits that can be taken back: more than anybody types into one field.
const HISTORY: usize = 10_000;

/// Text under the hands of its writer.
#[derive(Debug, Clone)]
pub struct Field {
    area: TextArea<'static>,
    single: bool,
    /// Whole texts that another took the place of, each with what was typed into it: one edit each.
    before: Vec<TextArea<'static>>,
    /// Those that were put back again.
    after: Vec<TextArea<'static>>,
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
        Self { area: area(text, single), single, before: Vec::new(), after: Vec::new() }
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

    /// Puts another text in the place of this one: one edit, which can be undone.
    pub fn rewrite(&mut self, text: &str) {
        let fresh = area(&without_steering(text, self.single), self.single);
        self.before.push(std::mem::replace(&mut self.area, fresh));
        self.after.clear();
    }

    /// Takes the last edit back; says whether there was one.
    fn undo(&mut self) -> bool {
        if self.area.undo() {
            return true;
        }
        let Some(before) = self.before.pop() else { return false };
        self.after.push(std::mem::replace(&mut self.area, before));
        true
    }

    /// Does again what was taken back; says whether anything was.
    fn redo(&mut self) -> bool {
        if self.area.redo() {
            return true;
        }
        let Some(after) = self.after.pop() else { return false };
        self.before.push(std::mem::replace(&mut self.area, after));
        true
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
                KeyCode::Char('z') => return self.undo(),
                KeyCode::Char('r') => return self.redo(),
                _ => {}
            }
        }
        let Some(input) = input(key) else { return false };
        let changed = self.area.input(input);
        if changed {
            self.after.clear();
        }
        changed
    }

    /// Deletes what is selected, else the line up to the cursor; says whether anything was there.
    fn clear_to_start(&mut self) -> bool {
        // At the beginning of a line the textarea would join it to the one above.
        let anything = self.area.is_selecting() || self.area.cursor().1 > 0;
        if anything {
            self.after.clear();
        }
        anything && self.area.delete_line_by_head()
    }

    /// Begins a new line, where the field has several.
    pub fn new_line(&mut self) {
        if !self.single {
            self.after.clear();
            self.area.insert_newline();
        }
    }

    /// Takes pasted text, without what could steer a terminal.
    pub fn paste(&mut self, text: &str) {
        self.after.clear();
        self.area.insert_str(without_steering(text, self.single));
    }
}

fn area(text: &str, single: bool) -> TextArea<'static> {
    let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
    area.set_max_histories(HISTORY);
    area.set_cursor_line_style(ratatui::style::Style::default());
    area.set_wrap_mode(if single { WrapMode::None } else { WrapMode::WordOrGlyph });
    area.move_cursor(CursorMove::Bottom);
    area.move_cursor(CursorMove::End);
    area
}

/// A text without what could steer a terminal; on one line where the field has one.
fn without_steering(text: &str, single: bool) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = unified.chars().filter_map(|letter| match letter {
        '\n' if !single => Some('\n'),
        '\n' | '\t' => Some(' '),
        _ if is_hidden(letter) => None,
        _ => Some(letter),
    });
    kept.collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn press(field: &mut Field, letter: char, modifiers: KeyModifiers) {
        field.key(KeyEvent::new(KeyCode::Char(letter), modifiers));
    }

    #[test]
    fn everything_that_was_typed_can_be_taken_back() {
        let mut field = Field::paragraphs("");
        for _ in 0..400 {
            press(&mut field, 'a', KeyModifiers::NONE);
        }
        for _ in 0..400 {
            press(&mut field, 'z', KeyModifiers::CONTROL);
        }
        assert_eq!(field.text(), "");
    }

    #[test]
    fn a_text_that_takes_the_place_of_another_is_one_edit() {
        let mut field = Field::paragraphs("");
        press(&mut field, 'a', KeyModifiers::NONE);
        field.rewrite("one\ntwo");
        press(&mut field, 'b', KeyModifiers::NONE);
        let texts: Vec<String> = (0..3)
            .map(|_| {
                press(&mut field, 'z', KeyModifiers::CONTROL);
                field.text()
            })
            .collect();
        assert_eq!(texts, ["one\ntwo", "a", ""]);
        let again: Vec<String> = (0..3)
            .map(|_| {
                press(&mut field, 'r', KeyModifiers::CONTROL);
                field.text()
            })
            .collect();
        assert_eq!(again, ["a", "one\ntwo", "one\ntwob"]);
        press(&mut field, 'z', KeyModifiers::CONTROL);
        press(&mut field, 'z', KeyModifiers::CONTROL);
        press(&mut field, 'c', KeyModifiers::NONE);
        press(&mut field, 'r', KeyModifiers::CONTROL);
        assert_eq!(field.text(), "ac", "what was taken back is gone once something else is typed");
    }
}
