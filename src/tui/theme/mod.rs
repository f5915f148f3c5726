//! Styles by meaning, and the glyphs that go with them. Screens ask for what something means, never for a colour.
//!
//! No meaning is told by colour alone: `mono` shows every difference with bold, dim, reverse and underline, and the pieces
//! of a bar differ in shape.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | meanings, themes, the style of each meaning in each theme |
//! | `glyph.rs` | signs and their ASCII shapes |
//! | `look.rs` | which theme and which shapes fit the environment |

mod glyph;
mod look;
#[cfg(test)]
mod tests;

use ratatui::style::{Color, Modifier, Style};

pub use glyph::{Glyph, in_ascii};
pub use look::{Look, Surroundings};

/// What a piece of the screen means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// Ordinary text, and the ground of the screen.
    Text,
    /// Beside the point: units, hints, what cannot be done.
    Dim,
    /// The title line of the screen.
    Title,
    /// The heading of a pane or group.
    Heading,
    /// The heading of the pane that has the keys: a bold frame alone is not seen on every screen.
    FocusHeading,
    /// Where the next key goes.
    Focus,
    /// The row under the cursor.
    Selected,
    /// A row marked for an act on many.
    Marked,
    /// The border of a pane.
    Border,
    /// The border of the pane that has the keys.
    FocusBorder,
    /// A key, in the foot line and in help.
    Key,
    /// Passed, covered, done.
    Good,
    /// Look at this.
    Warn,
    /// Refused, not covered, failed.
    Bad,
    /// The training store is open.
    Demo,
    /// Money that is open.
    Open,
    /// Money or a case proposed.
    Proposed,
    /// Money or a case submitted.
    Submitted,
    /// Money or a case approved.
    Approved,
    /// On the reserve list.
    Reserve,
    /// Typed and not yet sent.
    Draft,
    /// The letters that a search has found.
    Match,
}

impl Meaning {
    /// Every meaning.
    pub const ALL: [Meaning; 22] = [
        Meaning::Text,
        Meaning::Dim,
        Meaning::Title,
        Meaning::Heading,
        Meaning::FocusHeading,
        Meaning::Focus,
        Meaning::Selected,
        Meaning::Marked,
        Meaning::Border,
        Meaning::FocusBorder,
        Meaning::Key,
        Meaning::Good,
        Meaning::Warn,
        Meaning::Bad,
        Meaning::Demo,
        Meaning::Open,
        Meaning::Proposed,
        Meaning::Submitted,
        Meaning::Approved,
        Meaning::Reserve,
        Meaning::Draft,
        Meaning::Match,
    ];
}

/// A set of styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Exact colours on a dark ground.
    Dark,
    /// Exact colours on a light ground.
    Light,
    /// The sixteen colours of the terminal, on its own ground; the normal case.
    Sixteen,
    /// No colours.
    Mono,
}

/// Colours that `dark` and `light` mix themselves.
struct Palette {
    ground: Color,
    text: Color,
    dim: Color,
    bar: Color,
    line: Color,
    accent: Color,
    good: Color,
    warn: Color,
    bad: Color,
    proposed: Color,
    submitted: Color,
    demo: Color,
}

const fn rgb(hex: u32) -> Color {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color::Rgb(red, green, blue)
}

const DARK: Palette = Palette {
    ground: rgb(0x16_1a_20),
    text: rgb(0xe2_e4_e8),
    dim: rgb(0x9a_a2_ae),
    bar: rgb(0x2d_3a_4d),
    line: rgb(0x59_62_70),
    accent: rgb(0x7c_c0_ff),
    good: rgb(0x7d_d3_8b),
    warn: rgb(0xf2_c0_5c),
    bad: rgb(0xff_8f_85),
    proposed: rgb(0xc9_b0_ff),
    submitted: rgb(0x6f_d6_d6),
    demo: rgb(0xf2_a0_d8),
};

const LIGHT: Palette = Palette {
    ground: rgb(0xfa_fa_f7),
    text: rgb(0x1c_20_26),
    dim: rgb(0x55_5d_69),
    bar: rgb(0xd5_e2_f2),
    line: rgb(0x8a_92_9e),
    accent: rgb(0x06_4f_9e),
    good: rgb(0x12_61_27),
    warn: rgb(0x7a_4a_00),
    bad: rgb(0xa3_1d_14),
    proposed: rgb(0x5b_35_a8),
    submitted: rgb(0x00_5a_63),
    demo: rgb(0x8e_1d_6b),
};

impl Theme {
    /// Every theme.
    pub const ALL: [Theme; 4] = [Theme::Dark, Theme::Light, Theme::Sixteen, Theme::Mono];

    /// Its name in `DIARIUM_THEME`.
    pub const fn name(self) -> &'static str {
        match self {
            Theme::Dark => "dark",
            Theme::Light => "light",
            Theme::Sixteen => "sixteen",
            Theme::Mono => "mono",
        }
    }

    /// The theme with this name.
    pub fn named(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// The style of a meaning.
    pub fn style(self, meaning: Meaning) -> Style {
        match self {
            Theme::Dark => mixed(&DARK, meaning),
            Theme::Light => mixed(&LIGHT, meaning),
            Theme::Sixteen => sixteen(meaning),
            Theme::Mono => Style::new().add_modifier(weight(meaning)),
        }
    }
}

/// What a meaning looks like without colour; the coloured themes keep it, so that colour only adds.
const fn weight(meaning: Meaning) -> Modifier {
    match meaning {
        Meaning::Title | Meaning::Heading | Meaning::Key | Meaning::FocusBorder => Modifier::BOLD,
        Meaning::Good | Meaning::Warn | Meaning::Approved => Modifier::BOLD,
        Meaning::Selected => Modifier::REVERSED,
        Meaning::Focus | Meaning::FocusHeading => Modifier::REVERSED.union(Modifier::BOLD),
        Meaning::Bad => Modifier::BOLD.union(Modifier::UNDERLINED),
        Meaning::Demo => Modifier::REVERSED.union(Modifier::BOLD),
        Meaning::Marked => Modifier::BOLD,
        Meaning::Match | Meaning::Draft => Modifier::UNDERLINED,
        Meaning::Dim => Modifier::DIM,
        Meaning::Border | Meaning::Text => Modifier::empty(),
        Meaning::Open | Meaning::Proposed | Meaning::Submitted | Meaning::Reserve => Modifier::empty(),
    }
}

fn sixteen(meaning: Meaning) -> Style {
    let plain = Style::new().add_modifier(weight(meaning));
    match meaning {
        // Bright black is the ground itself in some palettes; dimming is at worst not seen.
        Meaning::Text | Meaning::Selected | Meaning::Border | Meaning::Dim => plain,
        Meaning::Title | Meaning::Heading => plain,
        Meaning::Key | Meaning::FocusBorder | Meaning::Focus | Meaning::FocusHeading | Meaning::Match => {
            plain.fg(Color::Cyan)
        }
        Meaning::Marked | Meaning::Proposed | Meaning::Draft => plain.fg(Color::Magenta),
        Meaning::Good | Meaning::Approved => plain.fg(Color::Green),
        Meaning::Warn | Meaning::Reserve => plain.fg(Color::Yellow),
        Meaning::Bad => plain.fg(Color::Red),
        Meaning::Demo => plain.fg(Color::Magenta),
        Meaning::Submitted => plain.fg(Color::Cyan),
        Meaning::Open => plain,
    }
}

fn mixed(palette: &Palette, meaning: Meaning) -> Style {
    let weight = weight(meaning).difference(Modifier::REVERSED.union(Modifier::DIM));
    let on = |color| Style::new().fg(color).bg(palette.ground).add_modifier(weight);
    match meaning {
        Meaning::Text | Meaning::Title | Meaning::Open => on(palette.text),
        Meaning::Dim => on(palette.dim),
        Meaning::Border => on(palette.line),
        Meaning::Heading | Meaning::Key | Meaning::FocusBorder | Meaning::Match => on(palette.accent),
        Meaning::Selected => on(palette.text).bg(palette.bar),
        Meaning::Focus | Meaning::FocusHeading => {
            Style::new().fg(palette.ground).bg(palette.accent).add_modifier(weight)
        }
        Meaning::Demo => Style::new().fg(palette.ground).bg(palette.demo).add_modifier(weight),
        Meaning::Good | Meaning::Approved => on(palette.good),
        Meaning::Warn | Meaning::Reserve => on(palette.warn),
        Meaning::Bad => on(palette.bad),
        Meaning::Marked | Meaning::Proposed | Meaning::Draft => on(palette.proposed),
        Meaning::Submitted => on(palette.submitted),
    }
}
