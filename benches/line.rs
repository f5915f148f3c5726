//! How many bytes a key costs over a slow line: what goes to the terminal from a key to its frame, with a training
//! store of 120 cases. `cargo bench --bench line`
//!
//! The aim: typically a few hundred bytes, so that a key is seen at once over a line of a few kilobytes a second.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot be set up has nothing to measure"
)]

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::rc::Rc;

use chrono::{DateTime, Utc};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::training;
use diarium::domain::code::Handle;
use diarium::domain::text::Lang;
use diarium::tui::errands::{self, Answer, Errand};
use diarium::tui::hands::Hands;
use diarium::tui::keymap::{Key, Keymap};
use diarium::tui::model::Model;
use diarium::tui::pen::Pen;
use diarium::tui::screens::{Scene, draw};
use diarium::tui::theme::{Look, Theme};
use diarium::tui::update::{Input, begin, update};
use ratatui::layout::{Rect, Size};
use ratatui::{Terminal, TerminalOptions, Viewport};

/// A line that only counts.
#[derive(Clone, Default)]
struct Line(Rc<RefCell<usize>>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        *self.0.borrow_mut() += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Seat {
    desk: LocalDesk,
    model: Model,
    keymap: Keymap,
    hands: Hands,
    line: Line,
    screen: Terminal<Pen<Line>>,
}

impl Seat {
    fn new((wide, high): (u16, u16)) -> Self {
        let start: DateTime<Utc> = "2023-04-12T12:31:00Z".parse().expect("a time");
        let foundation = training::foundation(1).expect("the shipped files");
        let officer = Handle::from("handlaggare1");
        let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &officer).expect("a founded desk");
        training::populate(&mut desk, 120, 1, &mut |_, _| true).expect("a populated desk");
        let mut model = Model::of(&desk, Lang::En).expect("a model");
        let asked = begin(&mut model);
        let line = Line::default();
        let viewport = Viewport::Fixed(Rect::new(0, 0, wide, high));
        let backend = Pen::sized(line.clone(), Size::new(wide, high));
        let screen = Terminal::with_options(backend, TerminalOptions { viewport }).expect("a screen");
        let mut seat = Self { desk, model, keymap: Keymap::shipped(), hands: Hands::default(), line, screen };
        seat.run(asked);
        seat
    }

    fn run(&mut self, asked: Vec<Errand>) {
        let mut asked: VecDeque<Errand> = asked.into();
        while let Some(errand) = asked.pop_front() {
            let reply = errands::answer(&mut self.desk, &errand.request);
            let answer = Answer { ticket: errand.ticket, slot: errand.slot, now: self.model.now, reply };
            asked.extend(update(&mut self.model, Input::Answer(Box::new(answer))));
        }
        let (model, keymap, hands) = (&self.model, &self.keymap, &self.hands);
        let look = Look { theme: Theme::Sixteen, ascii: false };
        let scene = Scene { model, look, keymap, typed: &hands.typed, hints: &hands.hints };
        let drawn = self.screen.draw(|frame| {
            let _ = draw(frame, scene);
        });
        drawn.expect("a frame");
    }

    /// Presses keys and gives the bytes that each took.
    fn press(&mut self, keys: &str) -> Vec<usize> {
        let all = keys.split(' ').map(|key| key.parse::<Key>().expect("a key").event());
        all.map(|key| self.key(key)).collect()
    }

    fn type_text(&mut self, text: &str) -> Vec<usize> {
        text.chars().map(|letter| self.key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE))).collect()
    }

    fn key(&mut self, key: KeyEvent) -> usize {
        *self.line.0.borrow_mut() = 0;
        let inputs = self.hands.press(&self.model, &self.keymap, key);
        let mut asked = Vec::new();
        for input in inputs {
            asked.extend(update(&mut self.model, input));
        }
        self.run(asked);
        *self.line.0.borrow()
    }
}

fn main() {
    println!("bytes per key            80x24                120x36");
    println!("                         middle      most     middle      most");
    let mut seats = [Seat::new((80, 24)), Seat::new((120, 36))];
    let mut row = |name: &str, act: &dyn Fn(&mut Seat) -> Vec<usize>| {
        print!("{name:<22}");
        for seat in &mut seats {
            let mut bytes = act(seat);
            bytes.sort_unstable();
            let middle = bytes.get(bytes.len() / 2).copied().unwrap_or(0);
            print!(" {middle:>8}  {:>8}  ", bytes.last().copied().unwrap_or(0));
        }
        println!();
    };
    row("down in the overview", &|seat| seat.press("j j j k k k"));
    row("open a queue", &|seat| seat.press("N"));
    row("down in a queue", &|seat| seat.press("j j j j k k k k"));
    row("open a case", &|seat| seat.press("enter"));
    row("down in the criteria", &|seat| seat.press("g g j j j j"));
    row("next case", &|seat| seat.press("n n n p p"));
    row("turn a tab", &|seat| seat.press(". . . ."));
    row("all keys, and away", &|seat| seat.press("? esc"));
    row("a letter of a comment", &|seat| {
        seat.press("c");
        seat.type_text("The booking of interviews is rebuilt so that they can be moved.")
    });
}
