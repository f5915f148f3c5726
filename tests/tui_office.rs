//! The office at the workstation: what administrators do, each time after its consequences were seen; and the money shown
//! for what it is.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::domain::code::RoundId;
use diarium::domain::money::Money;
use diarium::domain::vocabulary::Role;
use sitting::{OFFICER, Sitting, application, desk};

const ADMIN: &str = "admin1";

fn office() -> Sitting {
    let mut sitting = Sitting::new();
    sitting.sit(ADMIN).press("g a").sees("Plan, rounds, carry-overs, people");
    sitting
}

fn total(sitting: &Sitting, round: &str, scope: &str) -> Option<Money> {
    let budget = sitting.desk.budget(Some(&RoundId::from(round)), None).unwrap();
    budget.envelopes.into_iter().find(|line| line.scope == scope).unwrap().total
}

fn roles(sitting: &Sitting, who: &str) -> Vec<Role> {
    let people = sitting.desk.people().unwrap();
    let person = people.into_iter().find(|person| person.handle == *who);
    person.map(|person| person.roles.into_iter().collect()).unwrap_or_default()
}

/// The plan, revised: its second version says one result target in other words.
fn revised() -> tempfile::NamedTempFile {
    let plan = include_str!("../fixtures/plans/amif-2023-2024.toml");
    let plan = plan.replacen("version = 1", "version = 2", 1).replacen("2023-04-05", "2023-06-01", 1);
    let target = "Åtgärderna har anpassat asylsystemet till ändringarna i EU-rätten";
    assert!(plan.contains(target));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), plan.replacen(target, "Asylsystemet följer EU-rätten", 1)).unwrap();
    file
}

#[test]
fn unused_money_is_carried_over_after_both_envelopes_were_shown() {
    let mut sitting = office();
    sitting.press("o c").sees("2A: Spring 2023 → Autumn 2023").press("tab").type_text("400000");
    sitting.press("tab").type_text("short").press("enter").sees("too short").press("esc");
    sitting.type_text(" no more: left over after spring").press("enter");
    sitting.sees("EUR 400 000.00 of 2A goes from Spring 2023 to Autumn 2023 (000:274)");
    sitting.sees("open: EUR 1 000 000.00 → EUR 600 000.00").sees("open: blank → EUR 400 000.00");
    assert_eq!(total(&sitting, "2023-autumn", "2A"), None, "nothing has moved before the yes");
    sitting.press("enter").lacks("Carry this money over?").lacks("Carry unused money over");
    assert_eq!(total(&sitting, "2023-autumn", "2A"), Some(Money::from_cents(40_000_000)));
    sitting.sees("open EUR 600 000.00").press("u enter");
    assert_eq!(total(&sitting, "2023-autumn", "2A"), None);
}

#[test]
fn more_than_is_open_is_not_carried_over_and_what_was_typed_stays() {
    let mut sitting = office();
    sitting.press("o c tab").type_text("1000000.01").press("tab").type_text("left over after spring").press("enter");
    sitting.sees("cannot be carried over").press("w").sees("Why this was refused").press("esc esc");
    sitting.sees("1000000.01").press("esc").press("o c").sees("left over after spring").sees("1000000.01");
}

#[test]
fn a_person_gets_a_role_and_loses_it_and_the_last_administrator_stays() {
    let mut sitting = office();
    sitting.press("o g").type_text("ny1").press("tab space enter").sees("ny1 gets the role decision-maker");
    sitting.press("enter").sees("ny1: decision-maker");
    assert_eq!(roles(&sitting, "ny1"), [Role::Supervisor]);
    sitting.press("g e k k k").press("o r").sees("Take a role").press("esc");
    let at = |sitting: &Sitting| sitting.model.people.iter().position(|person| person.handle == "ny1").unwrap();
    let people = sitting.model.people.len();
    let up = vec!["k"; people - 1 - at(&sitting)];
    sitting.press("g e");
    if !up.is_empty() {
        sitting.press(&up.join(" "));
    }
    sitting.press("o r tab space enter").sees("ny1 loses the role decision-maker").press("enter");
    assert!(roles(&sitting, "ny1").is_empty());
    let rows = sitting.model.people.iter().position(|person| person.handle == ADMIN).unwrap();
    let up = vec!["k"; sitting.model.people.len() - 1 - rows];
    sitting.press("g e").press(&up.join(" ")).press("o r tab space space enter").sees("store cannot be without");
}

#[test]
fn the_window_of_a_round_is_set_by_the_clock_of_the_place() {
    let mut sitting = office();
    sitting.press("j o e").sees("End of a window").press("tab");
    sitting.press(&vec!["backspace"; 20].join(" ")).type_text("yesterday").press("enter").sees("is no time");
    sitting.press(&vec!["backspace"; 20].join(" ")).type_text("2023-06-01T16:15:00+03:00").press("enter");
    sitting.sees("applications received after 1 Jun 2023").press("enter");
    let rounds = sitting.desk.overview().unwrap().rounds;
    let spring = rounds.iter().find(|round| round.id == "2023-spring").unwrap();
    assert_eq!(spring.window.closes.unwrap().to_rfc3339(), "2023-06-01T13:15:00+00:00");
    sitting.press("o b tab").press(&vec!["backspace"; 20].join(" ")).type_text("2023-07-01 09:00").press("enter");
    sitting.sees("would close before it opens");
}

#[test]
fn a_conflict_of_another_person_is_recorded_and_lifted_with_reasons() {
    let mut sitting = Sitting::new();
    sitting.sit(ADMIN).open(7).press("o s").sees("EUSA/2023/0007").press("tab");
    let at = sitting.model.people.iter().position(|person| person.handle == OFFICER).unwrap();
    sitting.press(&vec!["space"; at].join(" ")).press("tab").type_text("They are siblings.").press("enter");
    sitting.sees("EUSA/2023/0007 closes to handlaggare1").press("enter").sit(OFFICER);
    sitting.lacks("KOTU").sees("conflict of interest").sit(ADMIN).press("o l tab");
    sitting.press(&vec!["space"; at].join(" ")).press("tab").type_text("It was a mistake.").press("enter enter");
    sitting.sit(OFFICER).sees("KOTU");
}

#[test]
fn a_revised_plan_shows_what_it_changes_before_it_is_in_force_and_a_case_is_moved_to_it() {
    let file = revised();
    let mut sitting = office();
    sitting.press("o v").sees("only one version of the plan");
    sitting
        .press("o p")
        .type_text("/nowhere/plan.toml")
        .press("tab")
        .type_text("Revised by the ministry.")
        .press("enter");
    sitting.sees("cannot be read").press("shift-tab").press(&vec!["backspace"; 20].join(" "));
    sitting.type_text(file.path().to_str().unwrap()).press("enter");
    sitting.sees("Version 1 is followed by version 2").sees("One thing changes").sees("result targets 1A");
    assert_eq!(sitting.desk.plan().plan.version, 1, "not before the yes");
    sitting.press("enter").sees("Version 2, dated 1 Jun 2023, in force");
    assert_eq!((sitting.desk.plan().plan.version, sitting.model.plan.plan.version), (2, 2));
    sitting.open(7).press("o v").sees("[2]").press("tab tab").type_text("Moved at their request.").press("enter");
    sitting.sees("EUSA/2023/0007 is judged by version 2").press("enter");
    assert_eq!(sitting.desk.case("EUSA/2023/0007").unwrap().full.unwrap().plan_version, 2);
}

#[test]
fn br16_a_case_is_read_beside_the_card_of_the_plan_that_it_is_judged_by() {
    let (aim, other) =
        ("A more efficient, better and well-prepared asylum procedure", "An asylum procedure like no other");
    let file = revised();
    let plan = std::fs::read_to_string(file.path()).unwrap();
    assert!(plan.contains(aim));
    std::fs::write(file.path(), plan.replacen(aim, other, 1)).unwrap();
    let mut sitting = office();
    sitting.press("o p").type_text(file.path().to_str().unwrap()).press("tab").type_text("Revised by the ministry.");
    sitting.press("enter").press("enter").sees("Version 2, dated 1 Jun 2023, in force");
    sitting.open(12).press("tab tab").sees(aim).lacks(other);
    sitting.press("o v tab tab").type_text("Moved at their request.").press("enter").press("enter");
    sitting.sees(other).lacks(aim);
}

#[test]
fn whoever_is_no_administrator_reads_the_office_and_is_told_why_they_change_nothing() {
    let mut sitting = Sitting::new();
    sitting.press("g a").sees("handlaggare2: case officer");
    for keys in ["o c", "o p", "o g", "o r", "o b", "o e", "o s", "o l", "enter"] {
        sitting.press(keys).sees("needs the role administrator");
    }
}

#[test]
fn a_carry_over_can_be_asked_why() {
    let mut sitting = office();
    sitting.press("j j j j j w").sees("Open money of the envelope 2A in the round Spring 2023");
    sitting.press("tab").sees("in the round Autumn 2023").sees("The asterisk").sees("000:274");
}

#[test]
fn ceilings_stand_by_pot_and_what_is_granted_is_not_called_used() {
    let mut sitting = Sitting::new();
    sitting.press("g m").sees("1 project grants").sees("1 operating support").sees("19 115 864.50").sees("approved");
    sitting
        .sees("A tenth of the original share")
        .sees("Used: not known here")
        .sees("What is granted is not yet what is used");
    sitting.press("pagedown pagedown pagedown").sees("2A, Autumn 2023: blank").sees("(000:278)");
}

#[test]
fn a_blank_envelope_shows_its_note_on_the_overview() {
    let mut sitting = Sitting::new();
    let rows = sitting.model.overview.as_ref().unwrap().rounds.iter().flat_map(|round| {
        let of = |envelope: &diarium::register::view::overview::EnvelopeGlance| {
            (round.id.clone(), envelope.money.scope.clone())
        };
        round.envelopes.iter().map(of).collect::<Vec<_>>()
    });
    let rows: Vec<_> = rows.collect();
    let at = rows.iter().position(|(round, scope)| *round == "2023-autumn" && *scope == "2A").unwrap();
    sitting.press("g g").press(&vec!["j"; at].join(" ")).sees("Open on a condition").sees("000:277");
}

#[test]
fn very_large_sums_keep_their_columns_and_their_figures_on_the_overview() {
    let mut desk = desk();
    let large = application(40, "A very large one", 60_000_000_000_000);
    desk.submit(&diarium::register::command::Command::Import { applications: vec![large] }).unwrap();
    let mut sitting = Sitting::at(desk).sized(80, 24);
    let screen = sitting.screen();
    let line = screen.lines().find(|line| line.contains("▸ 1A")).unwrap();
    let asked = Money::from_cents(60_000_000_000_000 + 21_242_900 + 31_000_000 + 45_358_400 + 24_470_800 + 18_000_000);
    let asked = diarium::speech::amount(diarium::domain::text::Lang::En, asked);
    assert!(line.contains(&format!(" {asked} ")), "{line}");
}

#[test]
fn a_person_gets_the_name_by_which_documents_call_them() {
    let mut sitting = office();
    let at = sitting.model.people.iter().position(|person| person.handle == ADMIN).unwrap();
    let up = vec!["k"; sitting.model.people.len() - 1 - at];
    sitting
        .press("g e")
        .press(&up.join(" "))
        .press("o n")
        .sees("What a person is called in documents")
        .sees("[admin1]");
    sitting.press("tab").type_text("Frida Förvaltare").press("tab").type_text("registrator").press("tab tab");
    sitting.type_text("registrar").press("enter").sees("admin1 is called Frida Förvaltare, registrar");
    assert!(sitting.desk.people().unwrap()[at].name.name.is_empty(), "not before the yes");
    sitting.press("enter").sees("admin1: administrator · Frida Förvaltare, registrar");
    let name = &sitting.desk.people().unwrap()[at].name;
    assert_eq!(
        (name.name.as_str(), name.title.sv.as_str(), name.title.fi.as_str()),
        ("Frida Förvaltare", "registrator", "")
    );
}

#[test]
fn an_authority_s_own_templates_show_what_they_change_before_they_are_in_force() {
    let shipped = include_str!("../fixtures/documents/decision-2.toml");
    let own = shipped.replacen("id = \"decision\"", "id = \"ministry\"", 1).replacen(
        "kirjaamo.sm@govsec.fi",
        "a@example.fi",
        1,
    );
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), own.replacen("{$amount}", "{$amont}", 1)).unwrap();
    let mut sitting = office();
    sitting
        .press("o t")
        .type_text(file.path().to_str().unwrap())
        .press("tab")
        .type_text("Our own address.")
        .press("enter");
    sitting.sees("`amont`");
    assert!(sitting.desk.templates().unwrap().is_empty());
    std::fs::write(file.path(), own).unwrap();
    sitting.press("enter").sees("The templates ministry 2 make all documents from now on").sees("a@example.fi");
    assert!(sitting.desk.templates().unwrap().is_empty(), "not before the yes");
    sitting.press("enter").lacks("Put these templates in force?");
    assert_eq!(sitting.desk.templates().unwrap()[0].name(), "ministry 2");
}
