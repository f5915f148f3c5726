//! Which look fits the terminal: a pure function of what the environment says.

use ratatui::style::Style;

use super::{Glyph, Meaning, Theme};
use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;

/// How everything looks: a theme, and whether only ASCII can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The styles.
    pub theme: Theme,
    /// Whether glyphs are drawn in ASCII.
    pub ascii: bool,
}

impl Look {
    /// The style of a meaning.
    pub fn style(self, meaning: Meaning) -> Style {
        self.theme.style(meaning)
    }

    /// The shape of a glyph, one column wide.
    pub const fn glyph(self, glyph: Glyph) -> &'static str {
        let (unicode, ascii) = glyph.shapes();
        if self.ascii { ascii } else { unicode }
    }

    /// The border of a pane.
    pub const fn border(self) -> ratatui::symbols::border::Set<'static> {
        ratatui::symbols::border::Set {
            top_left: self.glyph(Glyph::TopLeft),
            top_right: self.glyph(Glyph::TopRight),
            bottom_left: self.glyph(Glyph::BottomLeft),
            bottom_right: self.glyph(Glyph::BottomRight),
            vertical_left: self.glyph(Glyph::Upright),
            vertical_right: self.glyph(Glyph::Upright),
            horizontal_top: self.glyph(Glyph::Line),
            horizontal_bottom: self.glyph(Glyph::Line),
        }
    }

    /// The look that fits the surroundings, and what to tell where a wish could not be followed.
    pub fn fitting(around: &Surroundings) -> (Look, Option<Message>) {
        let ascii = around.ascii || !around.speaks_utf8();
        let (theme, told) = around.theme();
        (Look { theme, ascii }, told)
    }
}

/// What the environment says about the terminal. An empty variable is as good as none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// `NO_COLOR` is set.
    pub no_color: bool,
    /// `COLORTERM`.
    pub colorterm: String,
    /// `TERM`.
    pub term: String,
    /// `DIARIUM_THEME`.
    pub wanted: String,
    /// `DIARIUM_ASCII` is set.
    pub ascii: bool,
    /// The locale of characters: `LC_ALL`, else `LC_CTYPE`, else `LANG`.
    pub locale: String,
}

impl Surroundings {
    /// The surroundings of this program.
    pub fn here() -> Surroundings {
        Surroundings::read(|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
    }

    pub(super) fn read(variable: impl Fn(&str) -> Option<String>) -> Surroundings {
        let said = |name: &str| variable(name).filter(|value| !value.is_empty());
        Surroundings {
            no_color: said("NO_COLOR").is_some(),
            colorterm: said("COLORTERM").unwrap_or_default(),
            term: said("TERM").unwrap_or_default(),
            wanted: said("DIARIUM_THEME").unwrap_or_default(),
            ascii: said("DIARIUM_ASCII").is_some(),
            locale: ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(said).unwrap_or_default(),
        }
    }

    fn speaks_utf8(&self) -> bool {
        let locale = self.locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    }

    fn exact_colours(&self) -> bool {
        matches!(self.colorterm.as_str(), "truecolor" | "24bit") || self.term.ends_with("-direct")
    }

    fn any_colours(&self) -> bool {
        !matches!(self.term.as_str(), "" | "dumb" | "unknown")
            && !self.term.starts_with("vt")
            && !self.term.ends_with("-m")
    }

    /// A theme by name goes before `NO_COLOR`, because it was said to this program; what cannot be shown is not used.
    fn theme(&self) -> (Theme, Option<Message>) {
        let normal = match (self.any_colours(), self.exact_colours()) {
            _ if self.no_color => Theme::Mono,
            (_, true) => Theme::Dark,
            (true, false) => Theme::Sixteen,
            (false, false) => Theme::Mono,
        };
        if self.wanted.is_empty() {
            return (normal, None);
        }
        let told = |key| Message::new(key).with("theme", clean(&self.wanted, Shape::Line).0);
        match Theme::named(&self.wanted) {
            None => {
                let known = Theme::ALL.map(Theme::name).join(", ");
                (normal, Some(told("theme-unknown").with("known", known).with("used", normal.name())))
            }
            Some(theme @ (Theme::Dark | Theme::Light)) if !self.exact_colours() => {
                (normal, Some(told("theme-not-shown").with("wanted", theme.name()).with("used", normal.name())))
            }
            Some(theme) => (theme, None),
        }
    }
}
