//! The foot line: what it offers can be done where one stands, and it follows what is typed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::domain::text::Lang;
use diarium::register::command::Command;
use diarium::tui::acts::Act;
use diarium::tui::model::NoticeKind;
use diarium::tui::model::popup::{Popup, What};
use diarium::tui::update::able;
use diarium::tui::update::wanted::wanted;
use ratatui::layout::Position;
use sitting::{OFFICER, SUPERVISOR, Sitting, reference, two_assessors};

/// A way to stand somewhere, with its name.
type Place = (&'static str, fn(&mut Sitting));

/// Every kind of screen, and on it what makes a difference.
fn places() -> Vec<Place> {
    vec![
        ("overview", |_| {}),
        ("overview of a decision-maker", |s| {
            s.sit(SUPERVISOR);
        }),
        ("overview of an administrator", |s| {
            s.sit("admin1");
        }),
        ("queue", |s| {
            s.press("enter");
        }),
        ("queue, on a proposal", |s| {
            s.press("enter j j j");
        }),
        ("queue of nothing", |s| {
            s.press("enter /").type_text("status:declined").press("enter");
        }),
        ("queue, marked", |s| {
            s.press("enter j j j space");
        }),
        ("received", |s| {
            s.open(7);
        }),
        ("scoring", |s| {
            s.open(7).press("G").type_text("Checked.").press("enter");
        }),
        ("consensus", |s| {
            s.desk = two_assessors();
            s.open(7);
        }),
        ("ranked", |s| {
            s.open(12);
        }),
        ("ranked, findings", |s| {
            s.open(12).press("v 5");
        }),
        ("ranked, indicators", |s| {
            s.open(12).press("tab tab tab tab tab");
        }),
        ("ranked, targets", |s| {
            s.open(12).press("tab tab tab");
        }),
        ("proposed", |s| {
            s.open(15);
        }),
        ("submitted", |s| {
            s.open(21);
        }),
        ("submitted, to decide", |s| {
            s.sit(SUPERVISOR).open(21);
        }),
        ("last of its list", |s| {
            s.press("enter g e enter");
        }),
        ("approved", |s| {
            s.sit(SUPERVISOR).press("g b a enter").sit(OFFICER).open(21);
        }),
        ("notified", |s| {
            s.sit(SUPERVISOR).press("g b a enter").open(21).press("d n enter").sit(OFFICER);
        }),
        ("correction", |s| {
            s.sit(SUPERVISOR).press("g b a enter").open(21).press("d n enter").sit(OFFICER);
            s.press("d c a").type_text("We asked for more.").press("enter");
        }),
        ("conflict", |s| {
            s.desk.sit(&"admin1".into()).unwrap();
            let (case, handle, why) = (reference(7), OFFICER.into(), "A relative works there.".to_owned());
            s.desk.submit(&Command::Conflict { case, handle, why }).unwrap();
            s.desk.sit(&OFFICER.into()).unwrap();
            s.open(7);
        }),
        ("backlog", |s| {
            s.sit(SUPERVISOR).press("g b");
        }),
        ("backlog of an officer", |s| {
            s.press("g b");
        }),
        ("ranking", |s| {
            s.press("enter g r");
        }),
        ("ranking, on a submitted case", |s| {
            s.press("enter g r g g");
        }),
        ("ranking, held out", |s| {
            s.press("enter g r j space");
        }),
        ("ranking, supposed, on a submitted case", |s| {
            s.press("enter g r g g space");
        }),
        ("ranking with a line by hand", |s| {
            s.press("enter g r K K K");
        }),
        ("office", |s| {
            s.sit("admin1").press("g a");
        }),
        ("office of an officer", |s| {
            s.press("g a");
        }),
        ("pictures", |s| {
            s.press("g v");
        }),
    ]
}

fn standing(go: fn(&mut Sitting)) -> Sitting {
    let mut sitting = Sitting::new().sized(80, 24);
    go(&mut sitting);
    sitting.model.notice = None;
    sitting
}

#[test]
fn what_the_foot_offers_can_be_done_where_one_stands() {
    let mut refused = Vec::new();
    for (name, go) in places() {
        for act in wanted(&standing(go).model) {
            let mut sitting = standing(go);
            let keys = sitting.keymap.keys_of(act, sitting.model.place());
            let key = keys.first().unwrap_or_else(|| panic!("{} has no key on {name}", act.name()));
            sitting.press(if key == "1-5" { "3" } else { key });
            let no = match sitting.model.popups.last() {
                Some(Popup::Confirm(confirm)) => !confirm.refused.is_empty(),
                Some(Popup::Propose(form)) => !form.refused.is_empty(),
                _ => false,
            };
            let said = sitting.model.notice.iter().find(|notice| notice.kind != NoticeKind::Done);
            let key_of = |parts: &[diarium::domain::message::Message]| parts[0].key.clone().into_owned();
            let said = said.map(|notice| key_of(&notice.parts));
            // What a key is told besides doing what it says.
            let told = ["targets-turned-up", "suppose-go-on", "going-on-nothing"];
            if no || said.as_deref().is_some_and(|said| !told.contains(&said)) {
                refused.push(format!("{name}: {key} {}: {said:?}", act.name()));
            }
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn the_foot_has_the_way_out_at_every_size_and_in_every_language() {
    for (name, go) in places() {
        let mut sitting = Sitting::new().sized(80, 24);
        go(&mut sitting);
        for lang in Lang::ALL {
            for wide in [60, 80, 120] {
                sitting.model.lang = lang;
                sitting = sitting.sized(wide, 24);
                let (out, foot) = (if sitting.can_leave() { " esc " } else { " Q " }, sitting.foot());
                assert!(foot.contains(out), "{name} in {lang} at {wide} columns: {foot}");
                assert!(foot.contains(" ? "), "{name} in {lang} at {wide} columns: {foot}");
                assert!(!foot.contains('…'), "{name} in {lang} at {wide} columns: {foot}");
            }
        }
    }
}

#[test]
fn keys_that_wait_for_more_are_seen_at_the_foot_with_what_may_follow() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.open(12).press("d");
    assert_eq!(sitting.foot().trim_end(), " d Decide  p propose  w withdrawn  c Correction request  esc cancel");
    sitting.press("c");
    assert!(sitting.foot().starts_with(" d c Correction request "), "{}", sitting.foot());
    sitting.press("esc");
    assert!(sitting.foot().contains("d p propose"), "{}", sitting.foot());
    sitting.press("esc 1 2");
    assert!(sitting.foot().starts_with(" 12 × "), "{}", sitting.foot());
    assert!(sitting.foot().contains("esc cancel") && !sitting.foot().contains("esc back"), "{}", sitting.foot());
}

#[test]
fn a_new_line_is_offered_only_where_a_field_has_several() {
    let has = |keys: &str| {
        let mut sitting = Sitting::new().sized(120, 36);
        sitting.sit("admin1").press("g a").press(keys);
        sitting.foot().contains("alt-enter")
    };
    assert!(!has("o p"), "a file name");
    assert!(has("o p tab"), "the reasons for it");
    assert!(!has("o b"), "a choice of rounds");
    assert!(!has("o b tab"), "a time");
    let mut sitting = Sitting::new();
    assert!(!sitting.open(12).press("t").foot().contains("alt-enter"), "a tag");
    assert!(sitting.press("esc c").foot().contains("alt-enter"), "a comment");
    assert!(!sitting.press("esc d p").foot().contains("alt-enter") || sitting.model.popups.is_empty(), "a kind");
}

#[test]
fn a_case_that_is_held_out_can_be_let_in_again_and_is_not_held_out_twice() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.press("enter g r g g");
    assert!(sitting.foot().contains("space hold out"), "{}", sitting.foot());
    sitting.press("space");
    let foot = sitting.foot();
    assert!(foot.contains("backspace let in again") && !foot.contains("hold out"), "{foot}");
    assert!(!foot.contains("d p"), "the case is submitted already: {foot}");
    sitting.press("space").sees("is held out already");
    sitting.press("backspace").lacks("SUPPOSED");
    sitting.press("backspace").sees("is not held out");
}

#[test]
fn nothing_is_said_to_scroll_where_everything_is_seen() {
    let mut sitting = Sitting::new().sized(120, 36);
    sitting.open(15).press("d s");
    assert_eq!(sitting.foot().trim_end(), " enter yes  esc no");
    sitting.press("esc ?");
    assert!(sitting.foot().contains("j k scroll  pagedown pageup page"), "{}", sitting.foot());
}

/// What a slip of the finger makes of a word: two letters swapped, one left out, one twice.
fn slips(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut all = Vec::new();
    for at in 1..letters.len() - 1 {
        let mut swapped = letters.clone();
        swapped.swap(at, at + 1);
        let mut short = letters.clone();
        short.remove(at);
        let mut double = letters.clone();
        double.insert(at, letters[at]);
        all.extend([swapped, short, double].map(|letters| letters.into_iter().collect::<String>()));
    }
    all.retain(|slip| slip != word);
    all
}

#[test]
fn a_slip_in_the_name_of_an_act_that_can_be_done_finds_one_that_can_be_done() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for lang in Lang::ALL {
        let mut sitting = Sitting::new().speaking(lang);
        sitting.open(12);
        let able: Vec<Act> =
            Act::ALL.iter().copied().filter(|act| able::unable(&sitting.model, *act).is_none()).collect();
        // What is the name of something to the letter is no slip, whatever it was meant to be.
        let named = Act::ALL.iter().map(|act| diarium::speech::word(lang, &act.sentence()).to_lowercase());
        let named: Vec<String> = named.collect();
        for act in able {
            let sentence = diarium::speech::word(lang, &act.sentence());
            let word = sentence.split([' ', ',', ';']).next().unwrap_or_default().to_lowercase();
            if word.chars().count() < 5 {
                continue;
            }
            for slip in slips(&word).into_iter().filter(|slip| !named.iter().any(|name| name.contains(slip))) {
                tried += 1;
                sitting.press(":").paste(&slip);
                let Some(Popup::Palette(palette)) = sitting.model.popups.last() else { panic!("no palette") };
                match palette.entries.first().map(|entry| &entry.what) {
                    Some(What::Do(_, Some(_))) | None => wrong.push(format!("{lang}: {slip}")),
                    _ => {}
                }
                sitting.press("esc");
            }
        }
    }
    assert!(tried > 100, "{tried}");
    assert!(wrong.is_empty(), "{} of {tried}: {wrong:?}", wrong.len());
}

#[test]
fn an_act_by_its_very_name_comes_first_even_where_it_cannot_be_done_now() {
    let mut sitting = Sitting::new();
    sitting.open(12).press(":").paste("Approve the marked cases, or this one");
    let Some(Popup::Palette(palette)) = sitting.model.popups.last() else { panic!("no palette") };
    assert!(matches!(palette.entries[0].what, What::Do(Act::Approve, Some(_))), "{:?}", palette.entries[0]);
}

#[test]
fn the_mouse_points_at_envelopes_and_at_lines_of_the_office() {
    let row_of = |sitting: &mut Sitting, text: &str| {
        let screen = sitting.screen();
        let y = screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text} on {screen}"));
        Position::new(20, u16::try_from(y).unwrap())
    };
    for size in [(80, 24), (120, 36)] {
        let mut sitting = Sitting::new().sized(size.0, size.1);
        let place = row_of(&mut sitting, " 2A ");
        sitting.click(place, false).sees("▸ 2A").click(place, true).sees("There is no case of 2A, Spring 2023.");
        let mut sitting = Sitting::new().sized(size.0, size.1);
        sitting.sit("admin1").press("g a");
        let place = row_of(&mut sitting, "Spring 2023");
        sitting.click(place, false).sees("▸ Spring 2023");
        sitting.click(place, true);
        assert!(matches!(sitting.model.popups.last(), Some(Popup::Form(_))), "what is usually done with a round");
    }
}

#[test]
fn the_form_of_a_proposal_does_not_grow_while_somebody_types() {
    for size in [(80, 24), (120, 36)] {
        let mut sitting = Sitting::new().sized(size.0, size.1);
        let border = |sitting: &mut Sitting| {
            let screen = sitting.screen();
            let lines: Vec<Vec<char>> = screen.lines().map(|line| line.chars().collect()).collect();
            let top = screen.lines().position(|line| line.contains("┌ Propose")).unwrap();
            let title: Vec<char> = "┌ Propose".chars().collect();
            let left = lines[top].windows(title.len()).position(|part| part == title).unwrap();
            let bottom = lines.iter().rposition(|line| line[left] == '└');
            (left, top, bottom)
        };
        sitting.open(12).press("d p");
        let before = border(&mut sitting);
        for keys in ["right", "right", "right", "tab", "tab", "tab", "tab"] {
            sitting
                .press(keys)
                .type_text("Because it answers the aim of the card better than the others do, and more. ");
            assert_eq!(border(&mut sitting), before, "{}", sitting.screen());
        }
    }
}

#[test]
fn the_question_of_a_criterion_is_read_in_full_at_80_columns_in_every_language() {
    for lang in Lang::ALL {
        let mut sitting = Sitting::new().sized(80, 24).speaking(lang);
        sitting.open(7).press("g g");
        let set = sitting.model.criteria.clone();
        let hints = set.gates.iter().map(|gate| &gate.hint).chain(set.criteria.iter().map(|criterion| &criterion.hint));
        for hint in hints {
            let screen = sitting.screen();
            let said: String = screen.split(['│', '"', '\n']).collect::<Vec<_>>().join(" ");
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(hint.get(lang)), "“{}” on\n{screen}", hint.get(lang));
            sitting.press("j");
        }
        // And also while it is answered.
        sitting.press("g g G").type_text("Checked.").press("enter 4").type_text("Fits.");
        let hint = set.criteria[0].hint.get(lang).split(' ').next().unwrap();
        sitting.sees(hint).sees("Fits.");
    }
}

#[test]
fn nothing_is_typed_for_a_case_that_is_locked() {
    let mut sitting = Sitting::new();
    sitting.open(21).sees("submitted");
    for keys in ["4", "e", "G", "s", "i", "r r", "m a", "m l", "H"] {
        sitting.press(keys).sees("The case is locked; it is: submitted");
        assert!(sitting.model.popups.is_empty() && sitting.model.case().unwrap().reason.is_none(), "{keys}");
    }
}
