//! One key, as a terminal sends it and as a keymap writes it.

use std::fmt;
use std::str::FromStr;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::domain::clean::is_hidden;
use crate::domain::message::Message;

/// A key with what was held down. Two keys that a terminal cannot tell apart are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    code: Code,
    ctrl: bool,
    alt: bool,
    shift: bool,
}

/// The key itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Code {
    Char(char),
    Named(Named),
    F(u8),
}

macro_rules! named {
    ($($name:ident = $word:literal;)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        enum Named { $($name),* }

        impl Named {
            const fn word(self) -> &'static str { match self { $(Named::$name => $word),* } }

            fn parse(word: &str) -> Option<Named> {
                match word { $($word => Some(Named::$name),)* _ => None }
            }

            const fn code(self) -> KeyCode {
                match self { $(Named::$name => KeyCode::$name),* }
            }

            const fn from_code(code: KeyCode) -> Option<Named> {
                match code { $(KeyCode::$name => Some(Named::$name),)* _ => None }
            }

            #[cfg(test)]
            const ALL: &'static [Named] = &[$(Named::$name),*];
        }
    };
}

named! {
    Enter = "enter";
    Esc = "esc";
    Tab = "tab";
    Backspace = "backspace";
    Delete = "delete";
    Insert = "insert";
    Up = "up";
    Down = "down";
    Left = "left";
    Right = "right";
    Home = "home";
    End = "end";
    PageUp = "pageup";
    PageDown = "pagedown";
}

/// Keyboards have function keys up to this one.
const LAST_F: u8 = 24;

impl Key {
    /// The key of an event; none for a release, for a bare modifier and for what no keymap can name.
    pub fn from_event(event: &KeyEvent) -> Option<Key> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let (code, shift) = match event.code {
            // A finger still on AltGr makes a no-break space of a space; nobody means another key by it.
            KeyCode::Char(c) if c.is_whitespace() => (Code::Char(' '), false),
            KeyCode::Char(c) if !is_hidden(c) => (Code::Char(c), false),
            KeyCode::BackTab => (Code::Named(Named::Tab), true),
            KeyCode::F(number @ 1..=LAST_F) => (Code::F(number), false),
            code => (Code::Named(Named::from_code(code)?), false),
        };
        let held = event.modifiers;
        Some(Key::new(
            code,
            held.contains(KeyModifiers::CONTROL),
            held.contains(KeyModifiers::ALT),
            shift || held.contains(KeyModifiers::SHIFT),
        ))
    }

    /// A character has its shift in itself, and no terminal tells ctrl-A from ctrl-a.
    fn new(code: Code, ctrl: bool, alt: bool, shift: bool) -> Key {
        match code {
            Code::Char(c) if ctrl => Key { code: Code::Char(single(c.to_lowercase(), c)), ctrl, alt, shift: false },
            Code::Char(c) if shift => Key { code: Code::Char(single(c.to_uppercase(), c)), ctrl, alt, shift: false },
            code => Key { code, ctrl, alt, shift },
        }
    }

    /// A plain digit, which can be part of a count.
    pub fn digit(self) -> Option<u32> {
        match self {
            Key { code: Code::Char(c), ctrl: false, alt: false, .. } => c.to_digit(10),
            _ => None,
        }
    }

    /// Whether it is one letter, digit, sign or space with nothing held down: what a slip or a voice types by accident.
    pub fn is_bare_character(self) -> bool {
        matches!(self, Key { code: Code::Char(_), ctrl: false, alt: false, .. })
    }

    /// The key that takes the program to the background. It belongs to the shell and cannot be bound.
    pub const SUSPEND: Key = Key { code: Code::Char('z'), ctrl: true, alt: false, shift: false };

    /// Why no act can be bound to it, if that is so.
    pub fn why_not_bound(self) -> Option<Message> {
        let twin = match self {
            Key::SUSPEND => return Some(Message::new("keymap-key-reserved").with("key", self.to_string())),
            Key { code: Code::Char('i'), ctrl: true, .. } => Named::Tab,
            Key { code: Code::Char('m'), ctrl: true, .. } => Named::Enter,
            Key { code: Code::Char('['), ctrl: true, .. } => Named::Esc,
            _ => return None,
        };
        Some(Message::new("keymap-key-twin").with("key", self.to_string()).with("twin", twin.word()))
    }

    /// Reads keys separated by spaces, such as `g o`.
    pub fn sequence(text: &str) -> Result<Vec<Key>, Message> {
        let keys: Vec<Key> = text.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        if keys.is_empty() { Err(Message::new("keymap-key-missing")) } else { Ok(keys) }
    }

    /// The event that a terminal would send for it.
    pub fn event(self) -> KeyEvent {
        let mut modifiers = KeyModifiers::NONE;
        modifiers.set(KeyModifiers::CONTROL, self.ctrl);
        modifiers.set(KeyModifiers::ALT, self.alt);
        modifiers.set(KeyModifiers::SHIFT, self.shift);
        let code = match self.code {
            Code::Char(letter) => KeyCode::Char(letter),
            Code::Named(Named::Tab) if self.shift => KeyCode::BackTab,
            Code::Named(named) => named.code(),
            Code::F(number) => KeyCode::F(number),
        };
        KeyEvent::new(code, modifiers)
    }

    /// Writes keys as a keymap does.
    pub fn sequence_text(keys: &[Key]) -> String {
        keys.iter().map(Key::to_string).collect::<Vec<_>>().join(" ")
    }
}

/// The one character of a changed case; the old one where the change makes two (`ß`).
fn single(mut changed: impl Iterator<Item = char>, old: char) -> char {
    match (changed.next(), changed.next()) {
        (Some(c), None) => c,
        _ => old,
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, word) in [(self.ctrl, "ctrl-"), (self.alt, "alt-"), (self.shift, "shift-")] {
            if held {
                f.write_str(word)?;
            }
        }
        match self.code {
            Code::Char(' ') => f.write_str("space"),
            Code::Char(c) => write!(f, "{c}"),
            Code::Named(named) => f.write_str(named.word()),
            Code::F(number) => write!(f, "f{number}"),
        }
    }
}

impl FromStr for Key {
    type Err = Message;

    fn from_str(text: &str) -> Result<Key, Message> {
        let (mut ctrl, mut alt, mut shift) = (false, false, false);
        let mut rest = text;
        loop {
            let held = [("ctrl-", &mut ctrl), ("alt-", &mut alt), ("shift-", &mut shift)];
            let found = held.into_iter().find_map(|(word, held)| Some((rest.strip_prefix(word)?, held)));
            match found {
                // `ctrl-` with nothing behind it is no key; `ctrl--` is the hyphen.
                Some((behind, held)) if !behind.is_empty() && !*held => {
                    *held = true;
                    rest = behind;
                }
                _ => break,
            }
        }
        let code = code(rest).ok_or_else(|| Message::new("keymap-key-unknown").with("key", text))?;
        Ok(Key::new(code, ctrl, alt, shift))
    }
}

fn code(text: &str) -> Option<Code> {
    let mut chars = text.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!is_hidden(c) && !c.is_whitespace()).then_some(Code::Char(c));
    }
    if text == "space" {
        return Some(Code::Char(' '));
    }
    if let Some(named) = Named::parse(text) {
        return Some(Code::Named(named));
    }
    let number: u8 = text.strip_prefix('f')?.parse().ok()?;
    // `f01` and `f+1` would be second spellings of one key.
    ((1..=LAST_F).contains(&number) && text == format!("f{number}")).then_some(Code::F(number))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_code() -> impl Strategy<Value = KeyCode> {
        prop_oneof![
            any::<char>().prop_map(KeyCode::Char),
            proptest::char::range(' ', '~').prop_map(KeyCode::Char),
            (1..=LAST_F).prop_map(KeyCode::F),
            Just(KeyCode::BackTab),
            proptest::sample::select(Named::ALL.to_vec()).prop_map(|named| match named {
                Named::Enter => KeyCode::Enter,
                Named::Esc => KeyCode::Esc,
                Named::Tab => KeyCode::Tab,
                Named::Backspace => KeyCode::Backspace,
                Named::Delete => KeyCode::Delete,
                Named::Insert => KeyCode::Insert,
                Named::Up => KeyCode::Up,
                Named::Down => KeyCode::Down,
                Named::Left => KeyCode::Left,
                Named::Right => KeyCode::Right,
                Named::Home => KeyCode::Home,
                Named::End => KeyCode::End,
                Named::PageUp => KeyCode::PageUp,
                Named::PageDown => KeyCode::PageDown,
            }),
        ]
    }

    proptest! {
        #[test]
        fn a_key_prints_and_parses_the_same_way(code in any_code(), held in 0u8..8) {
            let event = KeyEvent::new(code, KeyModifiers::from_bits_truncate(held));
            if let Some(key) = Key::from_event(&event) {
                prop_assert_eq!(key.to_string().parse::<Key>(), Ok(key));
            }
        }

        #[test]
        fn a_sequence_prints_and_parses_the_same_way(codes in proptest::collection::vec(any_code(), 1..5)) {
            let keys: Vec<Key> =
                codes.into_iter().filter_map(|code| Key::from_event(&KeyEvent::from(code))).collect();
            prop_assume!(!keys.is_empty());
            prop_assert_eq!(Key::sequence(&Key::sequence_text(&keys)), Ok(keys));
        }

        #[test]
        fn no_text_makes_the_reader_fall_over(text in ".*") {
            if let Ok(key) = text.parse::<Key>() {
                prop_assert_eq!(key.to_string().parse::<Key>(), Ok(key));
            }
        }
    }

    #[test]
    fn a_space_typed_with_altgr_still_held_is_a_space() {
        let of = |c| Key::from_event(&KeyEvent::from(KeyCode::Char(c)));
        assert_eq!(of('\u{a0}'), of(' '));
        assert!(of(' ').is_some());
    }

    #[test]
    fn keys_have_the_names_that_people_write() {
        for name in [
            "a",
            "A",
            "å",
            "-",
            "ctrl-o",
            "ctrl--",
            "ctrl-space",
            "alt-x",
            "alt-X",
            "enter",
            "esc",
            "tab",
            "shift-tab",
            "space",
            "backspace",
            "delete",
            "insert",
            "up",
            "shift-up",
            "pageup",
            "home",
            "end",
            "f1",
            "ctrl-alt-f12",
        ] {
            let key: Key = name.parse().unwrap();
            assert_eq!(key.to_string(), name);
        }
    }

    #[test]
    fn what_is_no_key_is_refused_with_its_name() {
        for name in ["", "ctrl-", "ab", "f0", "f25", "f01", "Enter", "escape", "ctrl-ctrl-a", "\u{202e}", "\u{7}"] {
            assert_eq!(name.parse::<Key>().unwrap_err().key, "keymap-key-unknown", "{name:?}");
        }
        assert_eq!(Key::sequence("  ").unwrap_err().key, "keymap-key-missing");
    }

    #[test]
    fn keys_that_a_terminal_cannot_tell_apart_are_one_key() {
        let event = |code, held| Key::from_event(&KeyEvent::new(code, held)).unwrap();
        assert_eq!(event(KeyCode::Char('A'), KeyModifiers::SHIFT), "A".parse().unwrap());
        assert_eq!(event(KeyCode::Char('a'), KeyModifiers::SHIFT), "A".parse().unwrap());
        assert_eq!(event(KeyCode::BackTab, KeyModifiers::SHIFT), "shift-tab".parse().unwrap());
        assert_eq!(event(KeyCode::BackTab, KeyModifiers::NONE), "shift-tab".parse().unwrap());
        assert_eq!("ctrl-O".parse::<Key>(), "ctrl-o".parse());
        assert_eq!("shift-å".parse::<Key>(), "Å".parse());
    }

    #[test]
    fn a_release_is_no_key_press() {
        let mut event = KeyEvent::from(KeyCode::Char('a'));
        event.kind = KeyEventKind::Release;
        assert_eq!(Key::from_event(&event), None);
    }
}
