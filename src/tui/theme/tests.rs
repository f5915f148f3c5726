//! What must hold in every theme: differences without colour, colours that the terminal has, text that can be read.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::*;

/// Meanings that stand beside each other and must be told apart without colour.
const APART: [(Meaning, Meaning); 10] = [
    (Meaning::Text, Meaning::Selected),
    (Meaning::Text, Meaning::Focus),
    (Meaning::Selected, Meaning::Focus),
    (Meaning::Text, Meaning::Title),
    (Meaning::Border, Meaning::FocusBorder),
    (Meaning::Text, Meaning::Match),
    (Meaning::Text, Meaning::Key),
    (Meaning::Good, Meaning::Bad),
    (Meaning::Text, Meaning::Dim),
    (Meaning::Heading, Meaning::FocusHeading),
];

fn around(term: &str, colorterm: &str) -> Surroundings {
    Surroundings {
        term: term.to_owned(),
        colorterm: colorterm.to_owned(),
        locale: "sv_FI.UTF-8".to_owned(),
        ..Surroundings::default()
    }
}

fn theme(around: &Surroundings) -> (Theme, Option<String>) {
    let (look, told) = Look::fitting(around);
    (look.theme, told.map(|told| told.key.into_owned()))
}

fn told(key: &str) -> Option<String> {
    Some(key.to_owned())
}

#[test]
fn what_stands_side_by_side_differs_in_every_theme() {
    for theme in Theme::ALL {
        for (one, other) in APART {
            assert_ne!(theme.style(one), theme.style(other), "{}: {one:?} {other:?}", theme.name());
        }
    }
}

#[test]
fn mono_has_no_colour() {
    for meaning in Meaning::ALL {
        let style = Theme::Mono.style(meaning);
        assert_eq!((style.fg, style.bg), (None, None), "{meaning:?}");
    }
}

#[test]
fn sixteen_stays_within_the_palette_of_the_terminal_and_on_its_ground() {
    for meaning in Meaning::ALL {
        let style = Theme::Sixteen.style(meaning);
        assert!(!matches!(style.fg, Some(Color::Rgb(..) | Color::Indexed(_))), "{meaning:?}");
        assert_eq!(style.bg, None, "{meaning:?}");
    }
}

#[test]
#[allow(clippy::float_arithmetic, reason = "contrast of colours, not money")]
fn text_on_its_ground_can_be_read() {
    let light = |color: Option<Color>| {
        let Some(Color::Rgb(red, green, blue)) = color else { panic!("{color:?} is not exact") };
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    };
    for theme in [Theme::Dark, Theme::Light] {
        for meaning in Meaning::ALL {
            let style = theme.style(meaning);
            let (front, ground) = (light(style.fg), light(style.bg));
            let contrast = (front.max(ground) + 0.05) / (front.min(ground) + 0.05);
            // WCAG 2.1: text 4.5, parts of the interface 3; a border that means nothing needs less.
            let enough = if meaning == Meaning::Border { 2.5 } else { 4.5 };
            assert!(contrast >= enough, "{}: {meaning:?} has {contrast:.2}", theme.name());
        }
        // Whatever stands in a row keeps its colour under the cursor.
        let under = light(theme.style(Meaning::Selected).bg);
        let of_rows = Meaning::ALL.into_iter().filter(|meaning| {
            !matches!(meaning, Meaning::Border | Meaning::Focus | Meaning::FocusHeading | Meaning::Demo)
        });
        for meaning in of_rows {
            let front = light(theme.style(meaning).fg);
            let contrast = (front.max(under) + 0.05) / (front.min(under) + 0.05);
            assert!(contrast >= 4.0, "{}: {meaning:?} has {contrast:.2} under the cursor", theme.name());
        }
    }
}

#[test]
fn the_theme_follows_the_terminal() {
    assert_eq!(theme(&around("xterm-256color", "")), (Theme::Sixteen, None));
    assert_eq!(theme(&around("xterm-256color", "truecolor")), (Theme::Dark, None));
    assert_eq!(theme(&around("xterm-direct", "")), (Theme::Dark, None));
    assert_eq!(theme(&around("linux", "")), (Theme::Sixteen, None));
    for term in ["", "dumb", "vt100", "vt220", "xterm-m"] {
        assert_eq!(theme(&around(term, "")), (Theme::Mono, None), "{term}");
    }
}

#[test]
fn a_wish_is_followed_where_the_terminal_can_and_told_where_it_cannot() {
    let wanting = |wanted: &str, colorterm: &str| Surroundings {
        wanted: wanted.to_owned(),
        ..around("xterm-256color", colorterm)
    };
    assert_eq!(theme(&wanting("light", "24bit")), (Theme::Light, None));
    assert_eq!(theme(&wanting("mono", "24bit")), (Theme::Mono, None));
    assert_eq!(theme(&wanting("sixteen", "24bit")), (Theme::Sixteen, None));
    assert_eq!(theme(&wanting("light", "")), (Theme::Sixteen, told("theme-not-shown")));
    assert_eq!(theme(&wanting("pink\u{1b}", "")), (Theme::Sixteen, told("theme-unknown")));
}

#[test]
fn no_color_means_mono_unless_a_theme_was_asked_for() {
    let none = Surroundings { no_color: true, ..around("xterm-256color", "truecolor") };
    assert_eq!(theme(&none), (Theme::Mono, None));
    assert_eq!(theme(&Surroundings { wanted: "dark".to_owned(), ..none.clone() }), (Theme::Dark, None));
    assert_eq!(
        theme(&Surroundings { wanted: "dark".to_owned(), colorterm: String::new(), ..none }),
        (Theme::Mono, told("theme-not-shown"))
    );
}

#[test]
fn ascii_is_drawn_where_the_locale_or_the_person_says_so() {
    let ascii = |locale: &str, asked| {
        let around = Surroundings { locale: locale.to_owned(), ascii: asked, ..around("xterm", "") };
        Look::fitting(&around).0.ascii
    };
    assert!(!ascii("C.UTF-8", false));
    assert!(!ascii("fi_FI.utf8", false));
    assert!(ascii("fi_FI.ISO-8859-1", false));
    assert!(ascii("C", false));
    assert!(ascii("", false));
    assert!(ascii("sv_FI.UTF-8", true));
}

#[test]
fn the_environment_is_read_with_the_precedence_of_the_locale() {
    let read = |pairs: &[(&str, &str)]| {
        Surroundings::read(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    };
    assert_eq!(read(&[("LANG", "C"), ("LC_ALL", "sv_FI.UTF-8")]).locale, "sv_FI.UTF-8");
    assert_eq!(read(&[("LANG", "C"), ("LC_CTYPE", "sv_FI.UTF-8"), ("LC_ALL", "")]).locale, "sv_FI.UTF-8");
    assert!(!read(&[("NO_COLOR", "")]).no_color);
    assert!(read(&[("NO_COLOR", "1")]).no_color);
}

#[test]
fn every_glyph_is_one_column_and_has_an_ascii_shape() {
    for &glyph in Glyph::ALL {
        let (unicode, ascii) = glyph.shapes();
        assert_eq!((unicode.width(), ascii.width()), (1, 1), "{glyph:?}");
        assert!(ascii.is_ascii(), "{glyph:?}");
    }
}

#[test]
fn pieces_of_a_bar_differ_in_shape() {
    let bar = [Glyph::BarApproved, Glyph::BarSubmitted, Glyph::BarProposed, Glyph::BarOpen];
    for ascii in [false, true] {
        let look = Look { theme: Theme::Mono, ascii };
        let shapes: std::collections::BTreeSet<_> = bar.iter().map(|&glyph| look.glyph(glyph)).collect();
        assert_eq!(shapes.len(), bar.len());
    }
}

/// The row that has the keys, as crossterm writes it in this process and a terminal shows it.
fn focused_cell() -> vt100::Cell {
    use ratatui::backend::{Backend, CrosstermBackend};

    let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 1));
    buffer.set_string(0, 0, "row", Theme::Sixteen.style(Meaning::Focus));
    let mut out = Vec::new();
    CrosstermBackend::new(&mut out).draw((0..3).map(|x| (x, 0, &buffer[(x, 0)]))).unwrap();
    let mut terminal = vt100::Parser::new(2.try_into().unwrap(), 10.try_into().unwrap(), 0);
    terminal.process(&out);
    terminal.screen().cell(0, 0).unwrap().clone()
}

#[test]
fn bold_and_reverse_stay_visible_with_no_color() {
    // Another process, because crossterm looks at the variable once only.
    if std::env::var_os("DIARIUM_TEST_NO_COLOR").is_some() {
        // The reason for forcing: with the variable set, every change of colour takes bold and reverse away.
        assert!(!focused_cell().inverse(), "crossterm no longer does this; forcing colours may go");
        crossterm::style::force_color_output(true);
        let cell = focused_cell();
        assert!(cell.inverse() && cell.bold() && cell.contents() == "r", "{cell:?}");
        return;
    }
    let name = "tui::theme::tests::bold_and_reverse_stay_visible_with_no_color";
    let inner = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env("NO_COLOR", "1")
        .env("DIARIUM_TEST_NO_COLOR", "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&inner.stdout).into_owned();
    assert!(inner.status.success() && said.contains("1 passed"), "{said}");
}
