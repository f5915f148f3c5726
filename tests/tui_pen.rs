//! What the pen writes, read by a terminal, is what was drawn.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use diarium::tui::pen::Pen;
use proptest::prelude::*;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier, Style};
use ratatui::{Terminal, TerminalOptions, Viewport};

const WIDE: u16 = 24;
const HIGH: u16 = 6;

/// A line at whose end a terminal listens.
#[derive(Clone)]
struct Line(Rc<RefCell<(vt100::Parser, usize)>>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut end = self.0.borrow_mut();
        end.0.process(bytes);
        end.1 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn listener() -> vt100::Parser {
    vt100::Parser::new(HIGH.try_into().unwrap(), WIDE.try_into().unwrap(), 0)
}

/// A run of letters of one style somewhere on the screen.
#[derive(Debug, Clone)]
struct Run {
    at: (u16, u16),
    text: String,
    style: Style,
}

fn run() -> impl Strategy<Value = Run> {
    let texts = prop_oneof![
        "[a-z ]{1,12}",
        " {1,24}",
        Just("│".to_owned()),
        Just("漢字 漢".to_owned()),
        Just("a\u{301}b ▓▓░".to_owned()),
    ];
    let colours = prop_oneof![
        Just(Color::Reset),
        Just(Color::Red),
        Just(Color::LightBlue),
        Just(Color::Indexed(200)),
        Just(Color::Rgb(1, 20, 255)),
    ];
    let modifiers = prop::sample::subsequence(
        vec![Modifier::BOLD, Modifier::DIM, Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED],
        0..4,
    );
    (0..WIDE, 0..HIGH, texts, colours.clone(), colours, modifiers).prop_map(|(x, y, text, fg, bg, also)| {
        let mut also = also.into_iter().fold(Modifier::empty(), |all, one| all | one);
        if also.contains(Modifier::BOLD) {
            // The listening terminal knows one of the two at a time.
            also.remove(Modifier::DIM);
        }
        Run { at: (x, y), text, style: Style::reset().fg(fg).bg(bg).add_modifier(also) }
    })
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Reset => vt100::Color::Default,
        Color::Red => vt100::Color::Idx(1),
        Color::LightBlue => vt100::Color::Idx(12),
        Color::Indexed(index) => vt100::Color::Idx(index),
        Color::Rgb(red, green, blue) => vt100::Color::Rgb(red, green, blue),
        other => panic!("{other} is not drawn here"),
    }
}

/// What a place of the terminal and the cell that was drawn there look like, in the same words.
fn looks(cell: &Cell, shown: &vt100::Cell) -> (String, String) {
    let blank = cell.symbol().trim().is_empty();
    let modifier = |wanted| cell.modifier.contains(wanted);
    let lined = modifier(Modifier::UNDERLINED) || modifier(Modifier::REVERSED);
    // Letters' colours are not seen where there is no letter and nothing else that has their colour.
    let (seen, text) = (!blank || lined, shown.contents().trim().to_owned());
    let wanted = format!(
        "{:?} {:?} {:?} {:?}",
        cell.symbol().trim(),
        colour(cell.bg),
        (modifier(Modifier::UNDERLINED), modifier(Modifier::REVERSED)),
        seen.then_some((
            colour(cell.fg),
            modifier(Modifier::BOLD),
            modifier(Modifier::DIM),
            modifier(Modifier::ITALIC)
        ))
    );
    let got = format!(
        "{text:?} {:?} {:?} {:?}",
        shown.bgcolor(),
        (shown.underline(), shown.inverse()),
        seen.then_some((shown.fgcolor(), shown.bold(), shown.dim(), shown.italic()))
    );
    (wanted, got)
}

fn compare(drawn: &Buffer, terminal: &vt100::Screen) {
    for y in 0..HIGH {
        for x in 0..WIDE {
            let shown = terminal.cell(y, x).unwrap();
            if shown.is_wide_continuation() {
                continue;
            }
            let (wanted, got) = looks(&drawn[Position { x, y }], shown);
            assert_eq!(wanted, got, "at column {x} of row {y}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_drawn_frame_after_frame_is_what_the_terminal_shows(
        frames in prop::collection::vec((prop::collection::vec(run(), 0..12), any::<bool>()), 1..6),
    ) {
        let line = Line(Rc::new(RefCell::new((listener(), 0))));
        let pen = Pen::sized(line.clone(), Size::new(WIDE, HIGH));
        let viewport = Viewport::Fixed(Rect::new(0, 0, WIDE, HIGH));
        let mut screen = Terminal::with_options(pen, TerminalOptions { viewport }).unwrap();
        for (runs, clears) in frames {
            if clears {
                screen.resize(Rect::new(0, 0, WIDE, HIGH)).unwrap();
            }
            let mut drawn = Buffer::empty(Rect::new(0, 0, WIDE, HIGH));
            screen.draw(|frame| {
                for run in &runs {
                    frame.buffer_mut().set_string(run.at.0, run.at.1, &run.text, run.style);
                }
                drawn = frame.buffer_mut().clone();
            }).unwrap();
            compare(&drawn, line.0.borrow().0.screen());
        }
    }
}

#[test]
fn a_frame_that_looks_the_same_sends_nothing() {
    let line = Line(Rc::new(RefCell::new((listener(), 0))));
    let pen = Pen::sized(line.clone(), Size::new(WIDE, HIGH));
    let viewport = Viewport::Fixed(Rect::new(0, 0, WIDE, HIGH));
    let mut screen = Terminal::with_options(pen, TerminalOptions { viewport }).unwrap();
    let mut draw = |style: Style| {
        screen
            .draw(|frame| {
                frame.buffer_mut().set_string(2, 2, "open", Style::new().bold());
                // Another colour of letters that are not there.
                frame.buffer_mut().set_string(8, 2, "    ", style);
            })
            .unwrap();
        line.0.borrow().1
    };
    let before = draw(Style::new());
    assert_eq!(draw(Style::new().fg(Color::Red)), before);
}
