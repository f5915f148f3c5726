//! Every further lesson played to its end, with the keys that its steps name.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, training};
use diarium::domain::code::Handle;
use diarium::domain::vocabulary::Status;
use diarium::tui::acts::Act;
use diarium::tui::model::case::Tab;
use sitting::{OFFICER, Sitting};

const WHY: &str = "Seen in the papers of the application.";

/// Somebody in a lesson of the training store.
fn in_lesson(id: &str) -> Play {
    let mut sitting = Sitting::at(demo()).sized(80, 24);
    sitting.press("T l").type_text(id).press("enter");
    Play { sitting }
}

struct Play {
    sitting: Sitting,
}

impl Play {
    /// Presses the key that the step shows for an act.
    fn does(&mut self, name: &str) -> &mut Self {
        let act = Act::named(name).unwrap();
        let places = std::iter::once(self.sitting.model.place()).chain(act.places().iter().copied());
        let key = places.flat_map(|place| self.sitting.keymap.keys_of(act, place)).next().unwrap();
        self.sitting.press(&key);
        self
    }

    /// Writes a reason and sends it.
    fn why(&mut self) -> &mut Self {
        self.sitting.type_text(WHY).press("enter");
        self
    }

    fn enter(&mut self) -> &mut Self {
        self.sitting.press("enter");
        self
    }

    /// Shows only some cases and opens the first.
    fn opens(&mut self, filter: &str) -> &mut Self {
        self.does("filter").sitting.type_text(filter).press("enter");
        self.does("open")
    }

    fn sits(&mut self, who: &str) -> &mut Self {
        self.does("switch-person").sitting.type_text(who).press("enter");
        self
    }

    /// Scores so many of the criteria that are still open, or all of them.
    fn scores(&mut self, points: &str, most: usize) -> &mut Self {
        let open = |play: &Self| play.sitting.model.case().unwrap().unscored(&play.sitting.model.criteria).count();
        for _ in 0..open(self).min(most) {
            self.sitting.press(points);
            self.why();
        }
        self
    }

    /// The step that is to be done, of all.
    fn step(&mut self, step: usize, of: usize) -> &mut Self {
        self.sitting.sees(&format!("step {step} of {of}"));
        self
    }

    fn ends(&mut self) {
        self.sitting.sees("· done").sees("That was the lesson.");
        let own = &self.sitting.model.classroom.own;
        assert!(own.lessons[own.current.as_deref().unwrap()].is_finished());
    }
}

/// The training store with as many cases as `demo` makes.
fn demo() -> LocalDesk {
    let start = "2023-06-12T12:00:00Z".parse().unwrap();
    let foundation = training::foundation(1).unwrap();
    let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from(OFFICER)).unwrap();
    training::populate(&mut desk, 120, 1, &mut |_, _| true).unwrap();
    desk
}

#[test]
fn the_lesson_of_screening_ends() {
    let mut play = in_lesson("screening");
    play.does("go-overview").does("next-needs-me").step(2, 8).opens("status:received").step(3, 8);
    play.does("next-tab").does("next-tab").does("next-tab").step(4, 8).sitting.sees("Findings");
    play.does("ask-supplement").why().step(5, 8).does("supplement-received").why().step(6, 8);
    play.does("previous-pane").does("fail-gate").why().step(7, 8);
    play.does("undo").enter().step(8, 8).does("pass-gates").why().ends();
}

#[test]
fn the_lesson_of_scoring_ends() {
    let mut play = in_lesson("scoring");
    play.does("go-overview").does("next-needs-me").step(2, 6).opens("status:scoring mine").step(3, 6);
    play.scores("4", 1).step(4, 6).does("up").does("reason").step(5, 6).sitting.press("ctrl-down enter");
    play.scores("4", usize::MAX).does("sign").enter().step(6, 6).does("next-case").ends();
}

#[test]
fn the_lesson_of_consensus_ends() {
    let mut play = in_lesson("consensus");
    play.does("go-overview").opens("status:scoring mine").step(2, 7);
    let case = play.sitting.model.case().unwrap().reference.clone();
    play.does("assign").sitting.type_text("handlaggare2").press("enter").type_text("b").press("enter");
    play.step(3, 7).scores("4", usize::MAX).does("sign").enter().step(4, 7);
    play.sits("handlaggare2").step(5, 7).scores("2", usize::MAX).does("sign").enter().step(6, 7);
    play.scores("3", usize::MAX).ends();
    let view = play.sitting.desk.case(case.as_str()).unwrap();
    assert_eq!(view.row.facts.unwrap().status, Status::Ranked);
}

#[test]
fn the_lesson_of_the_backlog_ends() {
    let mut play = in_lesson("backlog");
    play.sits("beslut1").step(2, 7).does("go-backlog").step(3, 7).does("open").step(4, 7);
    // The proposal is in front of whoever decides on it.
    assert_eq!(play.sitting.model.case().unwrap().tab, Tab::Decision);
    play.does("back").does("mark").does("mark").step(5, 7).does("approve").enter().step(6, 7);
    play.does("return").why().step(7, 7).does("undo").enter().ends();
}

#[test]
fn the_lesson_of_a_correction_request_ends() {
    let mut play = in_lesson("correction");
    play.does("go-overview").opens("status:notified -is:past").step(2, 5);
    // Its time is over in the training store: the step says that there is a second reason then.
    play.does("ask-correction").why().sitting.sees("The request is late");
    play.why().step(3, 5).sits("beslut1").step(4, 5);
    // Whoever made the decision does not judge it again.
    play.does("uphold-correction").sitting.sees("You took part in this decision");
    play.sits("beslut2").does("uphold-correction").why().step(5, 5).does("next-tab").ends();
}
