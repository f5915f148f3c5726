//! Going on with a case, files given out, and the mouse.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::domain::vocabulary::{Status, TargetMark};
use diarium::register::command::Command;
use ratatui::layout::Position;
use sitting::{Sitting, desk, reference};

fn status(sitting: &Sitting, number: u32) -> Status {
    sitting.desk.case(reference(number).as_str()).unwrap().row.facts.unwrap().status
}

#[test]
fn going_on_opens_the_next_thing_and_escape_leaves_it_without_losing_a_text() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("b").sees("Pass 9 general criteria").type_text("Chec").press("esc").lacks("Pass 9");
    sitting.press("b").sees("Chec").type_text("ked.").press("enter");
    sitting.sees("Settle").type_text("Explained by phone.").press("enter");
    sitting.sees("Settle").type_text("Explained by phone.").press("enter").sees("the sheet of the card");
    // Left once, the sheet does not come again by itself; the criteria do.
    sitting.press("esc").lacks("the sheet of the card").press("b").sees("Type the score 1–5, then the reason");
    sitting.press("3").sees("Reason for 3 satisfactory").type_text("short").press("enter").sees("too short");
    sitting.sees("Reason for 3 satisfactory").sees("short").type_text(" but longer now").press("enter");
    sitting.sees("Type the score 1–5, then the reason").press("esc j").lacks("Type the score");
    assert_eq!(status(&sitting, 7), Status::Scoring);
}

#[test]
fn the_sheet_of_a_card_records_all_its_marks_as_one_act_that_is_taken_back_as_one() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("Checked.").press("enter").press("r r").sees("the sheet of the card");
    sitting.press("n P 3 0 enter").lacks("the sheet of the card");
    let marks = |sitting: &Sitting| {
        let full = sitting.desk.case(reference(7).as_str()).unwrap().full.unwrap();
        full.target_marks.iter().map(|target| target.mark.as_ref().map(|(mark, _)| *mark)).collect::<Vec<_>>()
    };
    let recorded = marks(&sitting);
    assert_eq!(recorded[0], Some(TargetMark::Not));
    assert!(recorded[1..].iter().all(|mark| *mark == Some(TargetMark::Partly)));
    sitting.press("r r enter").sees("Nothing has changed").press("u enter");
    assert!(marks(&sitting).iter().all(Option::is_none));
}

#[test]
fn a_sheet_is_about_one_case_and_says_each_thing_once() {
    let mut desk = desk();
    let mark =
        |number, target| Command::MarkTarget { case: reference(number), target, mark: TargetMark::Met, why: None };
    for acts in [vec![mark(12, 1), mark(12, 1)], vec![mark(12, 1), mark(15, 2)]] {
        let refused = desk.submit(&Command::Several { acts }).unwrap_err();
        assert!(format!("{refused:?}").contains("several"), "{refused:?}");
    }
}

#[test]
fn a_list_on_the_screen_goes_to_a_file_that_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cases.csv");
    let name = file.to_str().unwrap().to_owned();
    let mut sitting = Sitting::new();
    sitting.press("enter /").type_text("status:ranked").press("enter d x").sees("One case with its facts");
    sitting.sees("never overwritten").type_text("cases.doc").press("enter").sees("none of the endings csv");
    for _ in 0..9 {
        sitting.press("backspace");
    }
    sitting.type_text(&name).press("enter").sees("cases.csv").lacks("Write the list to a file");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("EUSA/2023/0012") && written.lines().count() == 2, "{written}");
    sitting.press("d x").type_text(&name).press("enter").sees("is there already");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
}

#[test]
fn a_decision_document_goes_to_a_file_in_the_form_of_its_ending() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("draft.html");
    let mut sitting = Sitting::new();
    sitting.open(7).press("d f").lacks("Write the decision document");
    sitting.open(15).press("d f").sees("in the applicant's language");
    sitting.type_text(file.to_str().unwrap()).press("enter").sees("Wrote the decision document of EUSA/2023/0015");
    assert!(std::fs::read_to_string(&file).unwrap().contains("<html"));
}

#[test]
fn another_criteria_set_shows_what_it_changes_and_how_many_cases_keep_theirs_before_it_is_in_force() {
    let set = include_str!("../fixtures/criteria/amif-example.toml").replacen("version = 1", "version = 2", 1);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), set.replacen("minimum_total = \"60\"", "minimum_total = \"70\"", 1)).unwrap();
    let mut sitting = Sitting::new();
    sitting.sit("admin1").press("g a o k").sees("A file with a criteria set");
    sitting.type_text(file.path().to_str().unwrap()).press("tab").type_text("Decided by the committee.").press("enter");
    sitting.sees("3 scored cases keep their criteria set").sees("70");
    assert_eq!(sitting.desk.criteria().set.version, 1);
    sitting.press("enter");
    assert_eq!(sitting.desk.criteria().set.version, 2);
}

#[test]
fn a_click_points_and_a_second_one_opens() {
    let mut sitting = Sitting::new();
    sitting.press("enter").sees("1 of 5");
    let row = |sitting: &mut Sitting, text: &str| {
        let screen = sitting.screen();
        u16::try_from(screen.lines().position(|line| line.contains(text)).unwrap()).unwrap()
    };
    let y = row(&mut sitting, "Varausapu 2");
    sitting.click(Position::new(30, y), false).sees("▸").press("k j");
    sitting.click(Position::new(30, y), true).sees("EUSA/2023/0012 · Varausapu 2");
    let y = row(&mut sitting, "Application  Card");
    let x = sitting.screen().lines().nth(usize::from(y)).unwrap().split("Findings").next().unwrap().chars().count();
    // A line of the screen as text begins with a quotation mark.
    sitting.click(Position::new(u16::try_from(x).unwrap(), y), false).sees("Findings");
    assert_eq!(sitting.model.case().unwrap().tab, diarium::tui::model::case::Tab::Findings);
}

#[test]
fn the_help_of_a_place_explains_its_signs_as_they_are_drawn() {
    let mut sitting = Sitting::new().sized(80, 24);
    let read = |sitting: &mut Sitting| {
        let mut all = String::new();
        sitting.press("?");
        for _ in 0..20 {
            all.push_str(&sitting.screen());
            sitting.press("pagedown");
        }
        sitting.press("esc");
        all
    };
    sitting.press("enter");
    let queue = read(&mut sitting);
    for sign in ["●   waits for you", "◆   marked", "2!  two findings", "▒▒  proposed", "…   something was cut"]
    {
        assert!(queue.contains(sign), "{sign}");
    }
    sitting.press("g r");
    let ranking = read(&mut sitting);
    assert!(ranking.contains("»   money against the order") && ranking.contains("›   money ahead"), "{ranking}");
    sitting.look.ascii = true;
    assert!(read(&mut sitting).contains("&   money against the order"));
}

#[test]
fn while_a_lesson_leads_the_case_that_it_speaks_of_stays_open() {
    let ask = |sitting: &mut Sitting| {
        sitting.press("enter enter").sees("KOTU").press("m a").type_text("Send the accounts.").press("enter");
        sitting.model.case().unwrap().reference.clone()
    };
    assert_eq!(ask(&mut Sitting::new()), reference(9), "without a lesson the next one that waits is taken");
    let mut sitting = Sitting::new();
    let lesson = diarium::tui::model::classroom::lesson("screening").unwrap();
    sitting.model.classroom.start(lesson);
    assert_eq!(ask(&mut sitting), reference(7));
}

#[test]
fn a_language_is_chosen_by_its_code_although_another_has_its_letters() {
    let mut sitting = Sitting::new().speaking(diarium::domain::text::Lang::Sv);
    sitting.press("L").type_text("en").press("enter");
    assert_eq!(sitting.model.lang, diarium::domain::text::Lang::En);
}

#[test]
fn on_a_small_screen_turning_a_tab_shows_it() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.open(12).press(".").sees("The booking system").lacks("25 %").press("4").sees("Reason for 4 good");
    let mut sitting = Sitting::new();
    sitting.open(12).press(".").sees("25 %");
}
