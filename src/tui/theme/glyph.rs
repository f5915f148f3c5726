//! The signs on the screen, one column wide each, and their shapes where only ASCII can be shown.

macro_rules! glyphs {
    ($($(#[$doc:meta])* $name:ident = $unicode:literal, $ascii:literal;)*) => {
        /// A sign on the screen, each with a shape in ASCII.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Glyph { $($(#[$doc])* $name),* }

        impl Glyph {
            /// Every glyph.
            pub const ALL: &'static [Glyph] = &[$(Glyph::$name),*];

            pub(super) const fn shapes(self) -> (&'static str, &'static str) {
                match self { $(Glyph::$name => ($unicode, $ascii)),* }
            }
        }
    };
}

/// A sign in the shape that it has where only ASCII can be shown, as wide as before; letters stay. This is the one table
/// of them: for sentences, for data, and for whatever else comes to the screen.
pub const fn in_ascii(sign: char) -> char {
    match sign {
        '·' | '•' => '.',
        '–' | '—' | '−' | '‑' => '-',
        '“' | '”' | '„' => '"',
        '‘' | '’' | '‚' => '\'',
        '→' => '>',
        '…' => '~',
        '×' => 'x',
        '●' => 'o',
        '◆' => '*',
        '✓' => 'v',
        '✗' => 'x',
        '»' => '&',
        '›' => '\'',
        '↑' => '^',
        '↓' => 'v',
        '\u{a0}' | '\u{202f}' => ' ',
        '≥' => '>',
        '≤' => '<',
        other => other,
    }
}

glyphs! {
    /// Approved money in a bar.
    BarApproved = "█", "#";
    /// Submitted money in a bar.
    BarSubmitted = "▓", "=";
    /// Proposed money in a bar.
    BarProposed = "▒", "+";
    /// Open money in a bar.
    BarOpen = "░", "_";
    /// The row under the cursor.
    Cursor = "▸", ">";
    /// A marked row.
    Mark = "◆", "*";
    /// Something was cut off.
    Ellipsis = "…", "~";
    /// Passed.
    Check = "✓", "v";
    /// Failed.
    Cross = "✗", "x";
    /// Money against the order.
    Against = "»", "&";
    /// Money ahead of those above, which it still reaches.
    Ahead = "›", "'";
    /// Not scored, not said.
    Dot = "·", ".";
    /// A sum that is only asked for.
    Asked = "°", "?";
    /// Somebody is at the desk.
    Present = "●", "o";
    /// One thing leads to another.
    Arrow = "→", ">";
    /// A step in a path of screens.
    Step = "›", ">";
    /// More above.
    Up = "↑", "^";
    /// More below.
    Down = "↓", "v";
    /// Look at this.
    Warning = "!", "!";
    /// A line across.
    Line = "─", "-";
    /// A line down.
    Upright = "│", "|";
    /// The upper left corner.
    TopLeft = "┌", "+";
    /// The upper right corner.
    TopRight = "┐", "+";
    /// The lower left corner.
    BottomLeft = "└", "+";
    /// The lower right corner.
    BottomRight = "┘", "+";
    /// A line across that begins at a border.
    TeeLeft = "├", "+";
    /// A line across that ends at a border.
    TeeRight = "┤", "+";
    /// The funding line of a ranked list.
    FundingLine = "━", "=";
}
