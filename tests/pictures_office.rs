//! Forms of the administrators and of whoever hands something out, and the consequences that follow, as they are drawn.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod pictured;
mod sitting;

use pictured::shown;
use sitting::{SUPERVISOR, Sitting};

const ADMIN: &str = "admin1";

fn office(sitting: &mut Sitting, keys: &str) {
    sitting.sit(ADMIN).press("g a").press(keys);
}

/// The row of a person in the office.
fn at(sitting: &mut Sitting, who: &str) {
    sitting.sit(ADMIN).press("g a g e");
    let behind = sitting.model.people.iter().rev().position(|person| person.handle == *who).unwrap();
    for _ in 0..behind {
        sitting.press("k");
    }
}

/// Loads a file of a plan in which one aim is another; the same file for each picture, so that its name is the same.
fn load_plan(sitting: &mut Sitting) {
    let plan = include_str!("../fixtures/plans/amif-2023-2024.toml");
    let plan = plan.replacen("version = 1", "version = 2", 1).replacen("2023-04-05", "2023-06-01", 1);
    let target = "Åtgärderna har anpassat asylsystemet till ändringarna i EU-rätten";
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), plan.replacen(target, "Asylsystemet följer EU-rätten", 1)).unwrap();
    office(sitting, "o p");
    sitting.type_text(file.path().to_str().unwrap()).press("tab").type_text("Revised by the ministry.").press("enter");
}

#[test]
fn forms_of_the_office() {
    let forms = [
        ("form-close-round", "j o e"),
        ("form-revoke-role", "o r"),
        ("form-load-criteria", "o k"),
        ("form-load-template", "o t"),
    ];
    for (name, keys) in forms {
        shown(name, |sitting| office(sitting, keys));
    }
}

#[test]
fn the_name_of_a_person() {
    shown("form-name-person", |sitting| {
        at(sitting, ADMIN);
        sitting.press("o n tab").type_text("Frida Förvaltare").press("tab").type_text("registrator");
    });
    shown("confirm-name-person", |sitting| {
        at(sitting, ADMIN);
        sitting.press("o n tab").type_text("Frida Förvaltare").press("tab").type_text("registrator");
        sitting.press("tab").type_text("kirjaaja").press("tab").type_text("registrar").press("enter");
    });
}

#[test]
fn forms_about_a_case() {
    shown("form-set-conflict", |sitting| {
        sitting.sit(ADMIN).open(7).press("o s tab tab").type_text("They are siblings.");
    });
    shown("confirm-set-conflict", |sitting| {
        sitting.sit(ADMIN).open(7).press("o s tab tab").type_text("They are siblings.").press("enter");
    });
    shown("form-lift-conflict", |sitting| {
        sitting.sit(ADMIN).open(7).press("o l");
    });
}

#[test]
fn a_plan_and_a_case_that_is_moved_to_it() {
    shown("confirm-load-plan", load_plan);
    shown("form-move-plan", |sitting| {
        load_plan(sitting);
        sitting.press("enter").open(7).press("o v");
    });
    shown("confirm-move-plan", |sitting| {
        load_plan(sitting);
        sitting.press("enter").open(7).press("o v tab tab").type_text("Moved at their request.").press("enter");
    });
    shown("office-two-plans", |sitting| {
        load_plan(sitting);
        sitting.press("enter");
    });
}

#[test]
fn consequences_of_a_carry_over_a_window_and_a_role() {
    shown("confirm-carry-over", |sitting| {
        office(sitting, "o c tab");
        sitting.type_text("400000").press("tab").type_text("left over after spring").press("enter");
    });
    shown("confirm-close-round", |sitting| {
        office(sitting, "j o e tab ctrl-a ctrl-k");
        sitting.type_text("2023-06-01 16:15").press("enter");
    });
    shown("confirm-grant-role", |sitting| {
        office(sitting, "o g");
        sitting.type_text("ny1").press("tab space enter");
    });
    shown("confirm-revoke-role", |sitting| {
        at(sitting, "beslut2");
        sitting.press("o r tab space enter");
    });
}

#[test]
fn a_form_that_is_refused() {
    shown("form-refused", |sitting| {
        office(sitting, "o c tab");
        sitting.type_text("1000000.01").press("tab").type_text("left over after spring").press("enter");
    });
}

#[test]
fn where_a_list_and_a_document_are_written() {
    shown("form-export", |sitting| {
        sitting.press("enter d x");
    });
    shown("form-export-ranking", |sitting| {
        sitting.press("enter g r d x").type_text("list.xlsx");
    });
    shown("form-save-document", |sitting| {
        sitting.sit(SUPERVISOR).press("g b a enter").open(21).press("d f");
    });
}

#[test]
fn what_is_supposed_in_a_ranked_list() {
    shown("form-suppose-amount", |sitting| {
        sitting.press("enter g r g g j e");
    });
    shown("form-line-amount", |sitting| {
        sitting.press("enter g r x l").type_text("700000");
    });
}

#[test]
fn what_a_trainer_does() {
    shown("form-move-clock", |sitting| {
        sitting.sit("trainer1").press("T c").type_text("+30");
    });
    shown("picker-start-over", |sitting| {
        sitting.sit("trainer1").press("T o");
    });
}
