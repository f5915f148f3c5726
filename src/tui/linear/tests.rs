//! Somebody at a desk without a screen.

use std::collections::BTreeSet;

use crossbeam_channel::unbounded;

use super::Reader;
use crate::desk::clock::Clock;
use crate::desk::local::LocalDesk;
use crate::desk::training;
use crate::domain::code::Handle;
use crate::domain::text::Lang;
use crate::register::command::Command;
use crate::tui::acts::Act;
use crate::tui::drawer::keeper::Keeper;
use crate::tui::keymap::Keymap;
use crate::tui::model::Model;
use crate::tui::update::able;

/// Somebody at a training store with cases in every state that its script leaves.
fn reader() -> Reader {
    let foundation = training::foundation(1).unwrap();
    let start = "2023-06-12T12:00:00Z".parse().unwrap();
    let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from("handlaggare1")).unwrap();
    training::populate(&mut desk, 60, 1, &mut |_, _| true).unwrap();
    let model = Model::of(&desk, Lang::En).unwrap();
    let (sender, drawn) = unbounded();
    let keeper = Keeper::start(move |out| sender.send(out).is_ok()).unwrap();
    let mut reader = Reader::at(Box::new(desk), model, Keymap::shipped(), (keeper, drawn));
    reader.begin();
    reader
}

/// Leaves every question that is open.
fn leave(reader: &mut Reader) {
    for _ in 0..6 {
        if !reader.model.takes_text() {
            break;
        }
        reader.line("no");
    }
    assert!(!reader.model.takes_text(), "a question cannot be left");
    reader.model.over = false;
}

/// Tries by its name every act that can be done here and was not tried before.
fn try_acts(reader: &mut Reader, here: &str, tried: &mut BTreeSet<&'static str>) {
    for act in Act::ALL.iter().copied() {
        if tried.contains(act.name()) || able::unable(&reader.model, act).is_some() {
            continue;
        }
        let said = reader.line(act.name()).join("\n");
        assert!(!said.is_empty() || act == Act::Quit, "{} says nothing", act.name());
        assert!(!said.contains("[linear") && !said.contains("There is no act"), "{}: {said}", act.name());
        let spelled = |letter: char| matches!(letter, '·' | '→' | '│' | '─' | '█' | '▸' | '✓' | '✗' | '↑' | '↓');
        assert!(!said.contains(spelled) && !said.contains("ctrl-"), "signs or keys in {}: {said}", act.name());
        tried.insert(act.name());
        leave(reader);
        // An act may have led elsewhere.
        reader.line(here);
        leave(reader);
    }
}

#[test]
fn every_act_of_the_table_is_done_by_its_name_or_is_said_to_be_of_the_screen_only() {
    let mut reader = reader();
    let mut tried = BTreeSet::new();
    for person in ["handlaggare1", "handlaggare2", "beslut1", "admin1", "trainer1"] {
        reader.desk.sit(&Handle::from(person)).unwrap();
        let (whoami, people) = (reader.desk.whoami(), reader.desk.people().unwrap());
        reader.model.seat(whoami, people);
        for place in ["go-overview", "go-queue", "go-backlog", "go-ranking", "go-office", "go-pictures"] {
            reader.line(place);
            leave(&mut reader);
            try_acts(&mut reader, place, &mut tried);
        }
        let cases: Vec<_> = reader.desk.list("").unwrap().rows.into_iter().map(|row| row.reference).collect();
        for case in cases {
            let open = format!("open {case}");
            reader.line(&open);
            try_acts(&mut reader, &open, &mut tried);
        }
    }
    // Some need a case in a rare state: they say what is missing, as on a screen.
    for act in Act::ALL.iter().copied().filter(|act| !tried.contains(act.name())) {
        let why = able::unable(&reader.model, act).map(|why| reader.say(&why));
        let said = reader.line(act.name()).join("\n");
        assert!(why.is_none_or(|why| said.contains(&why)), "{}: {said}", act.name());
        leave(&mut reader);
    }
    assert!(tried.len() * 6 > Act::ALL.len() * 5, "only {} of {} could be tried", tried.len(), Act::ALL.len());
}

#[test]
fn no_act_rests_on_what_others_did_before_it_was_told() {
    let mut reader = reader();
    let fresh = reader.desk.list("status:received or status:screening").unwrap();
    let row = fresh.rows.iter().find(|row| row.facts.is_some()).unwrap();
    let case = row.reference.clone();
    reader.line(&format!("open {case}"));
    let gate = reader.model.criteria.gates[0].id.clone();
    let asked = reader.line("fail-gate 1").join("\n");
    assert!(asked.contains("Type the text"), "{asked}");
    reader.desk.sit(&Handle::from("handlaggare2")).unwrap();
    let why = "Looked up in the register of companies.".to_owned();
    reader.desk.submit(&Command::Gate { case, gates: vec![gate], pass: true, why }).unwrap();
    reader.desk.sit(&Handle::from("handlaggare1")).unwrap();
    let refused = reader.line("A bankruptcy is under way.").join("\n");
    assert!(refused.contains("has changed since you began") && refused.contains("handlaggare2"), "{refused}");
    // Told what has changed, the same act may still be right.
    let done = reader.line("A bankruptcy is under way.").join("\n");
    assert!(done.contains("Done: "), "{done}");
}

#[test]
fn what_others_did_is_told_after_the_next_line() {
    let mut reader = reader();
    let case = reader.desk.list("status:ranked").unwrap().rows[0].reference.clone();
    reader.line(&format!("open {case}"));
    reader.desk.sit(&Handle::from("handlaggare2")).unwrap();
    reader.desk.submit(&Command::Comment { case, text: "The annex has come.".to_owned() }).unwrap();
    reader.desk.sit(&Handle::from("handlaggare1")).unwrap();
    let told = reader.line("read").join("\n");
    assert!(told.contains("handlaggare2") && told.contains("The annex has come."), "{told}");
}
