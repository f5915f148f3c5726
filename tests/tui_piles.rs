//! Working through a pile of cases: marks, queries, stepping, unfinished writing. No terminal.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::domain::vocabulary::Status;
use diarium::register::command::Command;
use diarium::tui::model::Screen;
use sitting::{OFFICER, SUPERVISOR, Sitting, desk, propose, rank, reference};

fn status(sitting: &Sitting, number: u32) -> Status {
    sitting.desk.case(reference(number).as_str()).unwrap().row.facts.unwrap().status
}

/// Numbers of the marked cases.
fn marked(sitting: &Sitting) -> Vec<String> {
    let marked = match sitting.model.screen() {
        Screen::Queue(page) => &page.marked,
        Screen::Backlog(page) => &page.marked,
        _ => panic!("no list"),
    };
    marked.iter().map(|case| case.as_str().rsplit('/').next().unwrap().to_owned()).collect()
}

/// A supervisor with two cases that wait for decision.
fn backlog() -> Sitting {
    let mut desk = desk();
    propose(&mut desk, &reference(12), 45_000_000);
    let cases = vec![reference(12)];
    desk.submit(&Command::Submit { cases }).unwrap();
    let mut sitting = Sitting::at(desk);
    sitting.sit(SUPERVISOR).press("g b");
    sitting
}

#[test]
fn the_same_key_twice_never_takes_a_mark_back() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g space space");
    assert_eq!(marked(&sitting), ["0007", "0009"]);
    sitting.press("g g space g g space");
    assert_eq!(marked(&sitting), ["0007", "0009"], "marking again unmarks nothing");
    sitting.press("g g backspace");
    assert_eq!(marked(&sitting), ["0009"]);
    sitting.press("M M");
    assert_eq!(marked(&sitting).len(), 5, "marking all twice leaves all marked");
    sitting.press("U");
    assert!(marked(&sitting).is_empty());
    sitting.press("U").sees("Nothing is marked");
}

#[test]
fn a_count_marks_so_many() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g 3").sees("3 ×").press("space").lacks("3 ×");
    assert_eq!(marked(&sitting), ["0007", "0009", "0012"]);
}

#[test]
fn a_query_marks_those_of_the_list_that_answer_it() {
    let mut sitting = Sitting::new();
    sitting.press("enter *").sees("Mark by query").type_text("requested>400k or title:kotu").press("enter");
    sitting.sees("2 cases answered");
    assert_eq!(marked(&sitting), ["0007", "0012"]);
    sitting.press("*").type_text("status:nothing").press("enter").sees("is no value of status").press("esc");
    assert_eq!(marked(&sitting).len(), 2, "a mistake marks nothing");
    sitting.press("*").type_text("title:nothing").press("enter").sees("No case of this list");
}

#[test]
fn of_what_waits_for_decision_only_what_is_ones_own_to_decide_is_marked() {
    let mut desk = desk();
    desk.sit(&"admin1".into()).unwrap();
    let role = diarium::domain::vocabulary::Role::Supervisor;
    let grant = diarium::register::command::Command::GrantRole { handle: sitting::OFFICER.into(), role };
    desk.submit(&grant).unwrap();
    desk.sit(&sitting::OFFICER.into()).unwrap();
    let mut sitting = Sitting::at(desk);
    sitting.press("g b *").type_text("requested>0").press("enter").sees("No case of this list");
    sitting.press("M");
    assert!(marked(&sitting).is_empty());
}

#[test]
fn several_decisions_show_each_case_and_the_money_before_they_are_made_together() {
    let mut sitting = backlog();
    sitting.press("M a").sees("Approve 2 cases?").sees("EUSA/2023/0012: submitted").sees("EUSA/2023/0021: submitted");
    sitting.sees("approved: EUR 0.00 → EUR 630 000.00");
    assert_eq!(status(&sitting, 12), Status::Submitted, "nothing has happened yet");
    sitting.press("enter");
    assert_eq!((status(&sitting, 12), status(&sitting, 21)), (Status::Approved, Status::Approved));
}

#[test]
fn several_cases_go_back_only_after_their_consequences_were_seen() {
    let mut sitting = backlog();
    sitting.press("M r").sees("Return 2 cases").sees("EUSA/2023/0012: submitted").sees("EUSA/2023/0021: submitted");
    sitting.type_text("The rates are not reasoned.").press("esc");
    assert_eq!(status(&sitting, 12), Status::Submitted);
    sitting.press("r").sees("The rates are not reasoned.").press("enter");
    assert_eq!((status(&sitting, 12), status(&sitting, 21)), (Status::Returned, Status::Returned));
    assert!(sitting.model.popups.is_empty() && sitting.model.drafts.count() == 0);
}

#[test]
fn several_cases_are_tagged_together_or_not_at_all() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g space space t").type_text("two words").press("enter").sees("tag");
    let tags =
        |sitting: &Sitting, number| sitting.desk.case(reference(number).as_str()).unwrap().row.facts.unwrap().tags;
    assert!(tags(&sitting, 7).is_empty(), "a tag that cannot be is given to none");
    sitting.press("esc esc").press("t").press("ctrl-j").type_text("");
    while !sitting.model.popups.is_empty() {
        sitting.press("esc");
    }
    let before = sitting.desk.journal().head().seq;
    sitting
        .press("t")
        .press("ctrl-u")
        .type_text("urgent")
        .press("enter")
        .sees("EUSA/2023/0009")
        .sees("No money moves")
        .press("enter");
    assert_eq!((tags(&sitting, 7), tags(&sitting, 9)), (vec!["urgent".to_owned()], vec!["urgent".to_owned()]));
    assert_eq!(sitting.desk.journal().head().seq, before + 1, "one act, one record");
    sitting.press("u").press("enter");
    assert!(tags(&sitting, 7).is_empty() && tags(&sitting, 9).is_empty(), "taken back together as well");
}

#[test]
fn several_cases_get_their_assessor_together() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g space space H").sees("2 cases").type_text("handlaggare2").press("enter");
    sitting
        .press("enter")
        .sees("Seat handlaggare2 as first assessor on 2 cases?")
        .sees("EUSA/2023/0007")
        .press("enter");
    let seats = |number| sitting.desk.case(reference(number).as_str()).unwrap().row.facts.unwrap().seats;
    assert!(seats(7) == seats(9) && seats(7)[0].1.as_str() == "handlaggare2");
}

#[test]
fn words_are_completed_and_explained_while_a_filter_is_typed() {
    let mut sitting = Sitting::new();
    sitting.press("enter /").type_text("sta").sees("status:  start").press("tab").sees("status:").press("tab");
    sitting.sees("First day of the project").press("shift-tab").type_text("ran").sees("ranked");
    sitting.press("tab").sees("1 of 1").press("enter").sees("Varausapu 2");
}

#[test]
fn a_mistake_is_pointed_at_and_leaves_the_rows_alone() {
    let mut sitting = Sitting::new();
    sitting.press("enter /").type_text("total:>=60").sees("↑↑↑↑↑↑↑↑↑↑").sees("write total>=60").sees("KOTU");
    sitting.press("enter").sees("↑↑").press("esc").lacks("↑↑");
}

#[test]
fn the_or_of_a_filter_stays_within_its_envelope() {
    let mut sitting = Sitting::new();
    sitting.press("enter /").type_text("title:kotu or is:past").press("enter").sees("1 of 1");
}

#[test]
fn tags_of_a_case_that_a_conflict_hides_are_not_offered() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g t").type_text("delicate").press("enter").press("/").type_text("tag:").sees("delicate");
    sitting.press("esc g g enter C").type_text("My sister runs it.").press("enter").press("esc");
    sitting.press("/").type_text("tag:").lacks("delicate");
}

#[test]
fn the_help_of_the_language_has_every_field_with_an_example() {
    let mut sitting = Sitting::new().sized(120, 90);
    sitting.press("enter g f");
    let screen = sitting.screen();
    for field in diarium::register::query::Query::fields() {
        assert!(screen.contains(field.example), "{}", field.example);
    }
    sitting.press("esc /").press("esc");
}

#[test]
fn the_picker_of_people_shows_who_sits_now() {
    let mut sitting = Sitting::new();
    sitting.sit(SUPERVISOR).press("P").sees("sits here now");
    let screen = sitting.screen();
    let line = screen.lines().find(|line| line.contains("sits here now")).unwrap();
    assert!(line.contains(SUPERVISOR) && line.contains('▸'), "{line}");
}

#[test]
fn saved_queues_are_shipped_by_role_and_counted() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new()).sees("g 1 mine unscored (0)").lacks("for decision (1)");
    sitting.press("g").sees("mine unscored").press("3").sees("[g 3 to propose").sees("Varausapu 2");
    sitting.sit(SUPERVISOR).open_drawer(Vec::new()).press("g o").sees("for decision (1)").lacks("mine unscored");
}

#[test]
fn a_filter_is_saved_under_a_name_gone_to_and_forgotten() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new()).press("enter /").type_text("requested>300k").press("enter s s");
    sitting.sees("round:2023-spring scope:1A (requested>300k)").press("enter").sees("A name has one to");
    sitting.type_text("large ones").press("enter").sees("Saved as “large ones”");
    sitting.press("g o").sees("large ones (2)").press("g s").type_text("large").press("enter").sees("1 of 2");
    sitting
        .press("s x")
        .type_text("large")
        .press("enter")
        .sees("Forgotten: “large ones”")
        .press("g o")
        .lacks("large ones (2)");
}

#[test]
fn what_a_conflict_hides_counts_in_no_saved_queue() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new()).sees("to propose (1)").press("enter").open(12).press("C");
    sitting.type_text("My sister runs it.").press("enter").press("g o").sees("to propose (0)");
}

#[test]
fn a_text_that_an_earlier_window_left_is_said_and_gone_on_with_where_it_was() {
    use diarium::domain::criteria::Points;
    use diarium::tui::drawer::writing::Unfinished;
    use diarium::tui::model::drafts::Topic;
    let mut sitting = Sitting::new();
    let value = Some(Points::whole(4));
    let topic = Topic::Criterion("value".into());
    let text = Unfinished { case: reference(7), value, text: "Halfway thr".to_owned(), begun: 99, topic };
    sitting.open(7).press("G").type_text("ok").press("enter").press("esc");
    sitting.open_drawer(vec![text]).sees("not finished: on EUSA/2023/0007");
    sitting.press("g u").sees("Value for money").press("enter").sees("Reason for 4 good").sees("Halfway thr");
    sitting.type_text("ough the budget").press("enter");
    let full = sitting.desk.case("EUSA/2023/0007").unwrap().full.unwrap();
    let score = full.sheets[0].scores.iter().find(|score| score.criterion == "value").unwrap();
    assert_eq!(score.reason.as_ref().unwrap().text, "Halfway through the budget");
}

#[test]
fn mine_and_theirs_stand_side_by_side_where_the_case_changed_meanwhile() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("c").type_text("I would ask for a budget").press("esc");
    sitting.desk.sit(&"handlaggare2".into()).unwrap();
    let comment = "The budget came by post.".to_owned();
    let command = diarium::register::command::Command::Comment { case: reference(7), text: comment };
    sitting.desk.submit(&command).unwrap();
    sitting.desk.sit(&sitting::OFFICER.into()).unwrap();
    sitting.press("ctrl-l c").sees("has changed since you began").sees("I would ask for a budget");
    sitting.sees("came by post.").press("esc").lacks("has changed since").type_text(" first").press("esc");
    sitting.press("c").lacks("has changed since").sees("I would ask for a budget first");
}

#[test]
fn ones_own_work_elsewhere_on_the_case_is_no_news() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("c").type_text("Ask again").press("esc").press("t").type_text("x").press("enter");
    sitting.press("c").lacks("has changed since").sees("Ask again");
}

#[test]
fn whatever_is_typed_is_unfinished_until_it_is_accepted() {
    use diarium::tui::update::unfinished;
    let mut sitting = Sitting::new();
    sitting.open(7).press("c").type_text("hal");
    assert_eq!(unfinished::all(&sitting.model)[0].text, "hal");
    sitting.press("enter");
    assert!(unfinished::all(&sitting.model).is_empty());
}

#[test]
fn when_my_part_is_done_the_next_case_that_waits_for_me_comes() {
    let mut sitting = Sitting::new();
    sitting
        .press("enter /")
        .type_text("status:proposed,ranked")
        .press("enter g g j enter")
        .sees("ADERE")
        .sees("2 of 2");
    sitting.press("d s").press("enter");
    assert_eq!(status(&sitting, 15), Status::Submitted);
    sitting.sees("The next that waits for you:").sees("Varausapu 2").sees("(1 of 1)");
    sitting.press("esc").sees("1 of 1");
}

#[test]
fn an_act_that_leaves_something_to_do_stays_with_the_case() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g enter t").type_text("parked").press("enter").sees("KOTU").sees("(1 of 5)");
}

#[test]
fn the_rule_by_which_the_cursor_goes_on_is_the_persons_to_choose() {
    use diarium::tui::keymap::Keymap;
    use diarium::tui::model::stepping::After;
    let file =
        |rule: &str| Keymap::shipped().merged(Keymap::load(&format!("[stepping]\nafter = \"{rule}\"\n"), "").unwrap());
    for (rule, after, seen) in [("stay", After::Stay, "(2 of 2)"), ("next", After::Next, "(2 of 2)")] {
        assert_eq!(file(rule).after(), after);
        let mut sitting = Sitting::new();
        sitting.model.stepping.after = after;
        sitting.press("enter /").type_text("status:proposed,ranked,submitted requested<300k").press("enter g g enter");
        sitting.sees("ADERE").press("d s").press("enter").sees(if rule == "stay" { "(1 of 2)" } else { seen });
    }
    assert_eq!(Keymap::shipped().after(), After::NeedsMe);
    assert_eq!(Keymap::load("[stepping]\nafter = \"home\"\n", "my.toml").unwrap_err()[0].line, 2);
}

#[test]
fn a_case_that_is_named_is_gone_to_in_its_list_and_back_leads_to_its_row() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g").open(15).sees("(4 of 5)").press("p").sees("(3 of 5)").press("esc");
    let Screen::Queue(page) = sitting.model.screen() else { panic!("the queue") };
    assert_eq!(page.trail.cursor, 2);
    sitting.press("/").type_text("status:ranked").press("enter").open(7).sees("not in this list of 1");
}

#[test]
fn the_finder_forgives_a_slip_and_finds_applicants_and_indicators() {
    let mut sitting = Sitting::new();
    sitting.press(":").type_text("varausaup").sees("EUSA/2023/0012  Varausapu 2").press("esc");
    sitting.press(":").type_text("migrationsverket").sees("Migrationsverket").sees("10 cases").press("esc");
    sitting.press(":").type_text("O.1.2").sees("indicator").press("esc");
    sitting.press(":").type_text("rnaked list").sees("Go to the ranked list");
}

#[test]
fn an_action_is_found_by_code_and_by_name_and_leads_to_its_cases() {
    let mut sitting = Sitting::new();
    sitting.press(":").type_text("2D8").sees("2D8  ").sees("action").press("enter").sees("action:2D8");
    sitting.lacks("There is no case").press("esc :").type_text("asylum procedure");
    sitting.sees("1A2  Improving the efficiency and preparedness of the asylum procedure").press("esc");
    sitting.press(":").type_text("OS1").sees("OS1  ").sees("support").press("esc");
    sitting.press(":").type_text("0007").sees("EUSA/2023/0007");
    let named = sitting.screen().matches("0007").count();
    assert_eq!(named, 3, "what is typed, the case, and the list; only the case that there is: {}", sitting.screen());
}

#[test]
fn a_slip_in_one_of_several_words_is_forgiven_for_acts_and_indicators_too() {
    let mut sitting = Sitting::new();
    sitting.press(":").type_text("nmber of participants").sees("indicator").press("esc");
    sitting.press(":").type_text("participnts").sees("indicator").press("esc");
    for typed in ["undoo", "tkae back"] {
        sitting.press(":").type_text(typed).sees("Take back my last act").press("esc");
    }
}

#[test]
fn what_ends_something_is_not_offered_because_its_letters_happen_to_stand_there() {
    let mut sitting = Sitting::new();
    sitting.press(":").type_text("save").sees("Save the present filter").lacks("first day").press("esc");
    sitting.press(":").type_text("mtsd").lacks("first day").press("esc");
    sitting.press(":").type_text("first day").sees("Make the training store");
}

#[test]
fn a_picker_in_which_nothing_matches_says_so() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new()).press("g s").type_text("kumquat").sees("Nothing matches “kumquat”.");
}

#[test]
fn a_long_filter_gives_way_to_the_envelope_that_it_is_in() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.press("enter /").type_text("title:nothing applicant:nobody requested>200k -tag:parked").press("enter");
    sitting.sees("1A › ").sees("No case of 1A, ").sees("/ changes what is asked.");
    assert!(sitting.screen().lines().next().unwrap().contains("2023"), "{}", sitting.screen());
}

#[test]
fn a_saved_queue_of_ones_own_is_in_sight_where_there_is_no_room_for_all() {
    for wide in [80, 100] {
        let mut sitting = Sitting::new().sized(wide, 24);
        sitting.open_drawer(Vec::new()).press("/").type_text("requested>200k").press("enter");
        sitting.press("s s").type_text("dear ones").press("enter");
        sitting.sees("dear ones (").press("esc g o").sees("dear ones (");
        let screen = sitting.screen();
        let own = screen.lines().find(|line| line.contains("dear ones (")).unwrap();
        assert!(own.contains(" g ") && own.contains('…'), "{own}");
    }
}

#[test]
fn the_finder_knows_nothing_of_a_case_that_a_conflict_hides() {
    let mut sitting = Sitting::new();
    sitting.press("enter").open(7).press("C").type_text("My sister runs it.").press("enter").press("esc :");
    sitting.type_text("0007").lacks("KOTU").press("esc :").type_text("kotu").lacks("EUSA/2023/0007");
}

#[test]
fn a_case_that_somebody_else_scores_is_refused_before_anything_is_typed() {
    let mut desk = desk();
    let role = diarium::domain::vocabulary::Seat::A;
    let assign =
        diarium::register::command::Command::Assign { case: reference(7), handle: "handlaggare2".into(), seat: role };
    desk.submit(&assign).unwrap();
    let mut sitting = Sitting::at(desk);
    sitting.open(7);
    for _ in 0..9 {
        sitting.press("j");
    }
    for key in ["4", "e", "enter"] {
        sitting.press(key).sees("This case is scored by handlaggare2").lacks("Reason for");
    }
}

#[test]
fn the_total_and_the_rank_move_while_a_score_is_typed() {
    let mut sitting = Sitting::new();
    sitting.open(9).press("G").type_text("ok").press("enter");
    sitting.press("4").sees("so far 20.0 % of 25.0 %").press("ctrl-up").sees("so far 25.0 % of 25.0 %");
    sitting.type_text("It answers the aim.").press("enter");
    for _ in 0..5 {
        sitting.press("5").type_text("A reason for this score.").press("enter");
    }
    sitting.press("5").sees("100.0 % when signed · rank 1 of 4");
    for _ in 0..4 {
        sitting.press("ctrl-down");
    }
    sitting.sees("when signed · rank 2 of 4");
}

#[test]
fn phrases_and_earlier_reasons_save_typing() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new()).open(7).press("G").type_text("ok").press("enter");
    sitting.press("4").press("ctrl-t").sees("Verksamheten motsvarar åtgärdens mål, eftersom").press("enter");
    sitting.type_text("it books interviews.").sees("eftersom it books interviews.").press("enter");
    sitting.press("esc").open(9).press("G").type_text("ok").press("enter").press("4").type_text("mine");
    sitting.press("alt-up").sees("eftersom it books interviews.").press("alt-up").sees("No earlier reason");
    sitting.press("alt-down").sees("mine").lacks("eftersom it books").press("ctrl-s").sees("Kept as a phrase");
    sitting.press("ctrl-t").sees("own").press("esc");
    let of_own = sitting.drawer.1.of(&"aim".into(), diarium::domain::text::Lang::En);
    assert_eq!(of_own[0], ("mine".to_owned(), true));
}

#[test]
fn an_earlier_reason_never_takes_the_typed_one_away() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new()).open(7).press("G").type_text("ok").press("enter");
    sitting.press("4").type_text("It books interviews.").press("enter").press("esc");
    sitting.open(9).press("G").type_text("ok").press("enter").press("4").type_text("mine");
    // One edit, which ctrl-z takes back; what is typed before it can be taken back as well.
    sitting.press("alt-up").sees("It books interviews.").press("ctrl-z").sees("mine").lacks("It books");
    sitting.press("ctrl-z").sees("min").lacks("mine").type_text("e");
    // Changed or not, it gives way to what stood there.
    sitting.press("alt-up").type_text(" More.").sees("interviews. More.").press("alt-down").sees("mine").lacks("books");
    sitting.press("ctrl-z").sees("interviews. More.");
}

#[test]
fn escape_in_the_list_of_phrases_closes_the_list_and_nothing_else() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new()).open(7).press("G").type_text("ok").press("enter").press("b");
    while !sitting.screen().contains("Type the score") {
        sitting.type_text("Looked into.").press("enter");
        if sitting.screen().contains("sheet of the card") {
            sitting.press("M enter");
        }
    }
    sitting.press("4").type_text("Seen in the plan.").press("ctrl-t").sees("Phrase").press("esc");
    sitting.sees("Seen in the plan.").press("enter").sees("Type the score");
}

#[test]
fn what_another_program_wrote_stands_in_the_field_and_can_be_taken_back() {
    use diarium::tui::update::{Input, update};
    let mut sitting = Sitting::new();
    sitting.open(7).press("c").type_text("first");
    update(&mut sitting.model, Input::Edited("second\nline".to_owned()));
    sitting.sees("second").lacks("first").press("ctrl-z").sees("first").lacks("second");
}

#[test]
fn everything_that_stands_against_a_bulk_act_is_told_at_once() {
    let mut desk = desk();
    for (number, cents) in [(7, 100_000), (9, 100_000)] {
        rank(&mut desk, &reference(number), 4);
        propose(&mut desk, &reference(number), cents);
    }
    let mut sitting = Sitting::at(desk);
    sitting.press("g q M d s");
    sitting.sees("EUSA/2023/0012 has no proposal to submit").sees("EUSA/2023/0021 has no proposal to submit");
    sitting.press("enter esc");
    assert!(sitting.desk.list("status:submitted").unwrap().rows.len() == 1, "all or none");
}

#[test]
fn what_a_tag_says_is_shown_before_several_cases_get_it() {
    let mut sitting = Sitting::new();
    sitting
        .press("enter g g space space t")
        .type_text("urgent")
        .press("enter")
        .sees("“urgent” for each of these cases");
}

#[test]
fn applicants_of_several_decisions_are_notified_together_from_the_queue() {
    let mut desk = desk();
    for number in [7, 9] {
        rank(&mut desk, &reference(number), 4);
        propose(&mut desk, &reference(number), 100_000);
        desk.submit(&Command::Submit { cases: vec![reference(number)] }).unwrap();
    }
    let mut sitting = Sitting::at(desk);
    sitting.press("g q M d n").sees("none has a fresh decision to notify").press("U");
    sitting.sit(SUPERVISOR).press("g b M a enter").sit(OFFICER);
    sitting
        .press("g q /")
        .type_text("status:approved")
        .press("enter M d n")
        .sees("This freezes the decision")
        .press("enter");
    let notified = sitting.desk.list("status:notified round:2023-spring").unwrap().rows;
    assert_eq!(notified.len(), 3);
}

#[test]
fn a_list_that_was_left_is_where_it_was() {
    let on = |sitting: &Sitting| match sitting.model.screen() {
        Screen::Queue(page) => page.current().map(|row| row.reference.to_string()),
        _ => None,
    };
    let mut sitting = Sitting::new();
    sitting.press("enter g e k");
    let here = on(&sitting);
    assert!(here.is_some());
    sitting.press("/").type_text("status:ranked").press("esc");
    assert_eq!(on(&sitting), here, "the filter was not used");
    sitting.press("esc").press("enter");
    assert_eq!(on(&sitting), here, "from the overview");
    sitting.press("g b esc").press("g q");
    assert_eq!(on(&sitting), here, "from the backlog");
    sitting.sit(SUPERVISOR).press("esc").press("enter");
    assert!(sitting.screen().contains("1A"), "another person begins anew");
}

#[test]
fn where_one_is_stands_whole_however_narrow_the_window_is() {
    for width in [60, 80, 100] {
        let mut sitting = Sitting::new().sized(width, 24);
        sitting.open(12);
        sitting.sees("EUSA/2023/0012 (3 of 5)");
    }
}
