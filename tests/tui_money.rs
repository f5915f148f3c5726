//! What screens and explanations say about money: what is asked for, granted or bound, why sums differ, and what a
//! conflict of interest or an unsigned score keeps out of counts and names.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::desk::local::LocalDesk;
use diarium::domain::code::Handle;
use diarium::domain::criteria::Points;
use diarium::domain::text::Lang;
use diarium::domain::vocabulary::{DecisionKind, Seat};
use diarium::register::command::{Command, Proposition};
use diarium::register::terms::Terms;
use diarium::register::view::why::Question;
use diarium::speech;
use sitting::{OFFICER, SUPERVISOR, Sitting, desk, desk_founded, rank, reference};

const OTHER: &str = "handlaggare2";
const WHY: &str = "Seen in the papers of the application.";

fn proposition(number: u32, kind: DecisionKind) -> Command {
    Command::Propose(Box::new(Proposition {
        case: reference(number),
        kind,
        amount: None,
        rate: None,
        grounds: Vec::new(),
        why: WHY.to_owned(),
        terms: Terms::default(),
    }))
}

/// Hides a case from the other officer.
fn hide(desk: &mut LocalDesk, number: u32) {
    desk.sit(&"admin1".into()).unwrap();
    let (case, handle, why) = (reference(number), Handle::from(OTHER), "A relative works there.".to_owned());
    desk.submit(&Command::Conflict { case, handle, why }).unwrap();
    desk.sit(&OTHER.into()).unwrap();
}

fn refused(desk: &mut LocalDesk, command: &Command) -> String {
    format!("{:?}", desk.submit(command).unwrap_err())
}

#[test]
fn whoever_has_a_conflict_is_not_told_that_the_case_is_next_on_the_reserve_list() {
    let mut desk = desk();
    desk.submit(&proposition(12, DecisionKind::Reserve)).unwrap();
    desk.submit(&Command::Submit { cases: vec![reference(12)] }).unwrap();
    desk.sit(&SUPERVISOR.into()).unwrap();
    desk.submit(&Command::Approve { cases: vec![reference(12)], amount: None, why: None }).unwrap();
    let next = |desk: &LocalDesk| {
        let budget = desk.budget(None, None).unwrap().envelopes.into_iter().find_map(|line| line.next_reserve);
        let rounds = desk.overview().unwrap().rounds;
        let seen = rounds.into_iter().flat_map(|round| round.envelopes).find_map(|glance| glance.money.next_reserve);
        assert_eq!(budget, seen);
        let comment = Command::Withdraw { case: reference(9), why: WHY.to_owned() };
        let foreseen = desk.forecast(&comment).unwrap().envelopes.into_iter().find_map(|(_, then)| then.next_reserve);
        assert_eq!(budget, foreseen);
        budget
    };
    desk.sit(&OTHER.into()).unwrap();
    assert_eq!(next(&desk), Some(reference(12)));
    hide(&mut desk, 12);
    assert_eq!(next(&desk), None);
}

#[test]
fn a_refusal_for_the_order_counts_no_case_with_which_one_has_a_conflict() {
    let mut desk = desk_founded(|foundation| foundation.criteria.set.deviation_reason = true);
    rank(&mut desk, &reference(9), 3);
    hide(&mut desk, 12);
    let text = refused(&mut desk, &proposition(9, DecisionKind::Grant));
    assert!(text.contains("refused-order") && text.contains("Number(0)"), "{text}");
    assert!(!text.contains("0012"), "{text}");
}

#[test]
fn how_far_another_assessor_has_come_is_not_told_before_their_scores_are() {
    let mut desk = desk();
    let case = reference(7);
    let set = desk.criteria();
    let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
    desk.submit(&Command::Gate { case: case.clone(), gates, pass: true, why: WHY.to_owned() }).unwrap();
    for (who, seat) in [(OFFICER, Seat::A), (OTHER, Seat::B)] {
        desk.submit(&Command::Assign { case: case.clone(), handle: who.into(), seat }).unwrap();
    }
    let all = set.criteria.len();
    let told = |desk: &mut LocalDesk| {
        let why = desk.why(&Question::Total(case.clone())).unwrap().lines;
        let why: Vec<String> = why.iter().map(|line| speech::say(Lang::En, &line.what)).collect();
        (why, refused(desk, &proposition(7, DecisionKind::Reject)))
    };
    desk.sit(&OTHER.into()).unwrap();
    for criterion in set.criteria.iter().take(3) {
        let (criterion, value) = (criterion.id.clone(), Points::whole(3));
        let why = WHY.to_owned();
        desk.submit(&Command::Score { case: case.clone(), criterion, value, why }).unwrap();
    }
    let (why, refusal) = told(&mut desk);
    assert!(why.contains(&format!("{} scores are missing.", 2 * all - 3)), "their own: {why:?}");
    assert!(refusal.contains("missing-scores"), "{refusal}");
    desk.sit(&OFFICER.into()).unwrap();
    let (why, refusal) = told(&mut desk);
    assert!(why.contains(&format!("{all} scores are missing.")), "one's own and no others: {why:?}");
    assert!(refusal.contains(&format!("\"missing-scores\", args: [(\"count\", Number({all}))]")), "{refusal}");
    assert!(!refusal.contains("missing-consensus"), "what cannot be done yet is not asked for: {refusal}");
}

#[test]
fn the_ceilings_show_what_is_in_preparation_and_why_they_do_not_add_up_to_the_share() {
    for (width, height) in [(80, 24), (120, 36)] {
        let mut sitting = Sitting::new().sized(width, height);
        sitting.press("g m").sees("In prep.").sees("420 000.00").sees("62 408 075.52").sees("EUR 1.75 less");
    }
}

#[test]
fn of_a_round_of_the_past_only_what_was_granted_is_told() {
    let mut sitting = Sitting::new();
    sitting.sees("Granted").press("g g enter").sees("3 cases, granted EUR 2 810 721.00").lacks("asked for");
    sitting.press("enter").sees("granted EUR").lacks("asks EUR").lacks("Staff  ");
}

#[test]
fn a_sum_that_is_only_asked_for_has_a_sign_beside_the_case_and_in_the_ranking() {
    let mut sitting = Sitting::new();
    sitting.open(12).sees("453 584°").sees("240 000 ").press("esc g r").sees("453 584.00°").lacks("240 000.00°");
    sitting.press("?").sees("Keys: ").press("pagedown pagedown pagedown pagedown pagedown");
    sitting.sees("asked for; without the sign");
}

#[test]
fn an_amount_that_is_missing_is_said_to_be_missing() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p tab ctrl-a ctrl-k").sees("The amount is missing. Write it like 1153584.00");
}

#[test]
fn where_no_money_is_short_the_ranked_list_says_that_the_policy_makes_no_difference() {
    let mut sitting = Sitting::new();
    sitting.press("enter g r").sees("The money reaches every case of the list").press("p").sees("no difference");
    sitting.press("K").press("k k").press("esc").lacks("passed over, smaller ones follow");
}
