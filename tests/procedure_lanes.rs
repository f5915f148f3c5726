//! Handling lanes: a rule that is data proposes, an officer says otherwise with a reason, and the baskets count.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application};

const CRITERIA: &str = include_str!("../fixtures/criteria/amif-example.toml");

fn lane(world: &World, case: &str) -> Value {
    world.json(&["--as", "o1", "show", case])["lane"].clone()
}

/// Applications whose applicants nobody knows: one small, one large.
fn two() -> World {
    let world = World::founded();
    let of = |reference: &str, requested: &str| {
        let mut value = application(reference, requested);
        value["applicant"] = json!({"name": "Ennen tuntematon yhdistys", "category": "competent_authority"});
        value["summary"] = json!("Kokeilu.");
        value
    };
    world.import(&[of("A-1", "20000.00"), of("A-2", "600000.00")]);
    world
}

#[test]
fn the_rule_of_the_criteria_set_says_which_case_is_light_and_why_another_is_not() {
    let world = two();
    let findings = world.json(&["--as", "o1", "show", "A-1"])["findings"].clone();
    assert_eq!((lane(&world, "A-1"), findings), (json!("light"), json!([])));
    assert_eq!(lane(&world, "A-2"), "full");
    let reason = world.json(&["--as", "o1", "show", "A-2"])["lane_reason"].clone();
    assert_eq!(reason["ruled"], "full");
    assert!(reason["against_light"][0]["en"].as_str().unwrap().contains("600 000.00"), "{reason}");
    let list = world.json(&["--as", "o1", "list", "lane:light"]);
    assert_eq!((list.as_array().unwrap().len(), &list[0]["reference"]), (1, &json!("A-1")));
    assert_eq!(world.json(&["--as", "o1", "list", "lane:full,light"]).as_array().unwrap().len(), 2);
    world.refused(2, &["--as", "o1", "list", "lane:fast"]);
}

#[test]
fn an_officer_sets_the_lane_with_a_reason_and_takes_it_back() {
    let world = two();
    let why = "the same project as last year, checked then";
    world.refused(1, &["--as", "o1", "lane", "A-2", "light", "--why", "short"]);
    world.refused(1, &["--as", "r1", "lane", "A-2", "light", "--why", why]);
    world.refused(1, &["--as", "o1", "lane", "A-2", "full", "--why", why]);
    world.refused(2, &["--as", "o1", "lane", "A-2", "fast", "--why", why]);
    world.done(&["--as", "o1", "lane", "A-2", "light", "--why", why]);
    let case = world.json(&["--as", "r1", "show", "A-2"]);
    assert_eq!(
        (&case["lane"], &case["lane_set"], &case["lane_reason"]["ruled"]),
        (&json!("light"), &json!(true), &json!("full"))
    );
    assert_eq!((&case["lane_reason"]["set"]["by"], &case["lane_reason"]["set"]["text"]), (&json!("o1"), &json!(why)));
    assert!(world.done(&["--as", "r1", "--lang", "sv", "show", "A-2"]).contains(why));
    world.done(&["--as", "o1", "undo", "A-2"]);
    assert_eq!(lane(&world, "A-2"), "full");
    world.done(&["--as", "r1", "verify"]);
}

#[test]
fn a_lane_set_by_hand_stays_through_a_revision_and_the_rule_follows_the_new_facts() {
    let world = two();
    let mut value = application("A-2", "20000.00");
    value["applicant"] = json!({"name": "Ennen tuntematon yhdistys", "category": "competent_authority"});
    let file = world.file("r.json", serde_json::to_vec(&[&value]).unwrap());
    world.done(&["--as", "o1", "revise", &file, "--why", "a smaller project"]);
    assert_eq!(lane(&world, "A-2"), "light", "by the rule");
    world.done(&["--as", "o1", "lane", "A-2", "full", "--why", "never met this body before"]);
    value["requested_eu"] = json!("19000.00");
    let file = world.file("r.json", serde_json::to_vec(&[&value]).unwrap());
    world.done(&["--as", "o1", "revise", &file, "--why", "a smaller project still"]);
    assert_eq!(lane(&world, "A-2"), "full", "by the officer");
}

#[test]
fn without_a_rule_every_case_is_full_and_a_rule_without_a_condition_is_refused() {
    let world = World::empty();
    let (before, rest) = CRITERIA.split_once("[[light]]").unwrap();
    let (_, after) = rest.split_once("# General criteria: pass or fail.").unwrap();
    let none = world.file("none.toml", format!("{before}{after}"));
    world.done(&["init", "--admin", "admin", "--criteria", &none]);
    world.done(&["--as", "admin", "user", "grant", "o1", "officer"]);
    world.import(&[application("A-1", "1.00")]);
    assert_eq!(lane(&world, "A-1"), "full");
    let bare = world.file("bare.toml", format!("{before}[[light]]\n\n{after}"));
    let said = World::empty().refused(1, &["init", "--admin", "admin", "--criteria", &bare]);
    assert!(said.contains("bare.toml") && said.contains("no condition"), "{said}");
    let unknown = CRITERIA.replacen("\"costs_total\", \"requested_eu\"", "\"costs_grand\", \"requested_eu\"", 1);
    let unknown = world.file("unknown.toml", unknown);
    let said = World::empty().refused(1, &["init", "--admin", "admin", "--criteria", &unknown]);
    assert!(said.contains("costs_grand"), "a gate looks at a field that there is: {said}");
}

#[test]
fn the_baskets_add_up_by_lane_officer_and_week_and_hide_what_a_conflict_hides() {
    let world = two();
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "good enough as it is"]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    let report = |who: &str, more: &[&str]| world.json(&[&["--as", who, "report", "baskets"], more].concat());
    let whole = report("r1", &[]);
    let now = whole["now"].as_array().unwrap();
    let light = now.iter().find(|basket| basket["lane"] == "light").unwrap();
    let full = now.iter().find(|basket| basket["lane"] == "full").unwrap();
    assert_eq!(
        (&light["in"], &light["out"], &light["waiting"], &light["officer"]),
        (&json!(1), &json!(1), &json!(0), &json!("o1"))
    );
    assert_eq!(
        (&full["in"], &full["out"], &full["waiting"], &full["officer"]),
        (&json!(1), &json!(0), &json!(1), &Value::Null)
    );
    assert!(full["age_oldest_days"].as_i64().unwrap() > 365, "it came in spring 2023: {full}");
    let weeks = whole["weeks"].as_array().unwrap();
    assert_eq!(weeks[0]["week"], "2023-W20");
    let sum = |key: &str| weeks.iter().map(|week| week[key].as_u64().unwrap()).sum::<u64>();
    assert_eq!((sum("in"), sum("out")), (2, 1), "every case comes once and goes once");
    let forecast = whole["forecast"].as_array().unwrap();
    assert_eq!(
        forecast.iter().map(|line| line["lane"].clone()).collect::<Vec<_>>(),
        [json!("light"), json!("full"), Value::Null]
    );
    assert_eq!(forecast[1]["done"], Value::Null, "nothing full went out: no pace");
    assert!(whole["notes"][2]["fi"].as_str().unwrap().contains("Ennuste olettaa"), "the assumptions are shown");
    assert_eq!(report("r1", &["--round", "2023-spring"])["now"], whole["now"]);
    assert_eq!(report("r1", &["--round", "2023-autumn"])["now"], json!([]));
    world.refused(1, &["--as", "r1", "report", "baskets", "--round", "2019-spring"]);
    world.done(&["--as", "admin", "conflict", "A-2", "o2", "--why", "a relative works there"]);
    let hidden = report("o2", &[]);
    assert_eq!(hidden["now"].as_array().unwrap().len(), 1, "the other basket is not told: {hidden}");
    let csv = world.done(&["--as", "r1", "--format", "csv", "report", "baskets"]);
    assert!(csv.starts_with("week,lane,officer,in,out,waiting,age_median_days,age_oldest_days\n2023-W20,"), "{csv}");
    let table = world.done(&["--as", "r1", "report", "baskets"]);
    assert!(table.contains("light") && table.contains("full"), "{table}");
}
