//! Styles as a terminal knows them, and the shortest way from one to another.

use std::io::{self, Write};

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// A style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink {
    letters: Color,
    ground: Color,
    underline: Color,
    also: Modifier,
}

/// What is seen of a style where no letter stands.
const BEHIND: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// Every modifier with what switches it on and what switches it off; the first two are switched off together.
const CODES: [(Modifier, &str, &str); 9] = [
    (Modifier::BOLD, "1", "22"),
    (Modifier::DIM, "2", "22"),
    (Modifier::ITALIC, "3", "23"),
    (Modifier::UNDERLINED, "4", "24"),
    (Modifier::SLOW_BLINK, "5", "25"),
    (Modifier::RAPID_BLINK, "6", "25"),
    (Modifier::REVERSED, "7", "27"),
    (Modifier::HIDDEN, "8", "28"),
    (Modifier::CROSSED_OUT, "9", "29"),
];

impl Ink {
    /// The style of a terminal at rest.
    pub const PLAIN: Ink =
        Ink { letters: Color::Reset, ground: Color::Reset, underline: Color::Reset, also: Modifier::empty() };

    /// The style of a cell.
    pub fn of(cell: &Cell) -> Self {
        let underline = if cell.modifier.contains(Modifier::UNDERLINED) { cell.underline_color } else { Color::Reset };
        Ink { letters: cell.fg, ground: cell.bg, underline, also: cell.modifier }
    }

    /// What is seen of it where no letter stands.
    pub fn behind(self) -> Self {
        let also = self.also & BEHIND;
        // A line and a reversed ground have the colour of the letters, lighter or darker with bold and dim.
        if also.is_empty() { Ink { ground: self.ground, ..Ink::PLAIN } } else { self }
    }
}

/// Writes what leads from one style to another: what differs, or everything anew, whichever is shorter.
pub fn switch(writer: &mut impl Write, from: Option<Ink>, to: Ink) -> io::Result<()> {
    let mut anew = codes(Ink::PLAIN, to);
    anew.insert(0, "0".to_owned());
    let mut anew = anew.join(";");
    if anew == "0" {
        anew.clear();
    }
    let difference = from.map(|from| codes(from, to).join(";")).filter(|codes| codes.len() <= anew.len());
    write!(writer, "\x1b[{}m", difference.filter(|codes| !codes.is_empty()).unwrap_or(anew))
}

fn codes(from: Ink, to: Ink) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    let mut now = from.also;
    let mut off: Vec<&str> = CODES.iter().filter(|(bit, ..)| (now - to.also).contains(*bit)).map(|c| c.2).collect();
    off.dedup();
    for code in off {
        codes.push(code.to_owned());
        let gone = CODES.iter().filter(|(.., switched)| *switched == code);
        now = gone.fold(now, |now, (bit, ..)| now - *bit);
    }
    codes.extend(CODES.iter().filter(|(bit, ..)| (to.also - now).contains(*bit)).map(|(_, on, _)| (*on).to_owned()));
    if from.letters != to.letters {
        codes.push(colour(to.letters, 30));
    }
    if from.ground != to.ground {
        codes.push(colour(to.ground, 40));
    }
    if from.underline != to.underline {
        codes.push(underline(to.underline));
    }
    codes
}

/// The code of a colour, of letters from 30 on and of the ground from 40 on.
fn colour(colour: Color, base: u8) -> String {
    let number = match colour {
        Color::Reset => 9,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 60,
        Color::LightRed => 61,
        Color::LightGreen => 62,
        Color::LightYellow => 63,
        Color::LightBlue => 64,
        Color::LightMagenta => 65,
        Color::LightCyan => 66,
        Color::White => 67,
        Color::Indexed(index) => return format!("{};5;{index}", base + 8),
        Color::Rgb(red, green, blue) => return format!("{};2;{red};{green};{blue}", base + 8),
    };
    (base + number).to_string()
}

fn underline(colour: Color) -> String {
    match colour {
        Color::Reset => "59".to_owned(),
        Color::Indexed(index) => format!("58;5;{index}"),
        Color::Rgb(red, green, blue) => format!("58;2;{red};{green};{blue}"),
        named => {
            // The first sixteen of the palette are the named ones.
            let code: u8 = self::colour(named, 0).parse().unwrap_or(7);
            format!("58;5;{}", if code >= 60 { code - 52 } else { code })
        }
    }
}
