//! An authority's own templates: shown before they come into force, kept for ever by the documents that they made. And the
//! people whom documents name.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{Answer, World, application, journal};

const WHY: &str = "the authority writes its decisions in its own words";
const SHIPPED: &str = include_str!("../fixtures/documents/decision-2.toml");

/// The authority's own copy, which calls a grant decision otherwise.
fn own(version: u32, title: &str) -> String {
    let text = SHIPPED.replacen("id = \"decision\"", "id = \"ministry\"", 1);
    let text = text.replacen("version = 2", &format!("version = {version}"), 1);
    text.replacen("fi = \"Avustuspäätös\"", &format!("fi = \"{title}\""), 1)
}

fn load(world: &World, who: &str, text: &str, more: &[&str]) -> Answer {
    let file = world.file("own.toml", text);
    world.run(&[&["--as", who, "--format", "json", "template", "load", &file, "--why", WHY], more].concat())
}

/// A case that `s1` has granted.
fn granted(world: &World, case: &str) {
    world.rank("o1", case, "4");
    world.done(&["--as", "o1", "propose", case, "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", case]);
    world.done(&["--as", "s1", "approve", case]);
}

fn document(world: &World, case: &str) -> String {
    world.done(&["--as", "o1", "--format", "md", "document", case])
}

fn proved(world: &World) -> String {
    let answer = world.run(&["--as", "r1", "verify", "--documents"]);
    assert_eq!(answer.status, 0, "{}", answer.err);
    answer.err
}

#[test]
fn adopted_templates_make_the_documents_of_afterwards_and_those_of_before_keep_theirs() {
    let world = World::founded();
    world.import(&["A-1", "A-2", "A-3"].map(|case| application(case, "1000.00")));
    ["A-1", "A-2", "A-3"].iter().for_each(|case| granted(&world, case));
    world.done(&["--as", "o1", "notify", "A-1"]);
    let before = document(&world, "A-1");
    let untouched = journal(&world.store());

    let tried = load(&world, "admin", &own(1, "Päätös avustuksesta"), &["--dry-run"]);
    assert_eq!(tried.status, 0, "{}", tried.err);
    let changes: Value = serde_json::from_str(&tried.out).unwrap();
    let expected = json!([
        {"what": "template", "key": "", "before": "decision 2", "after": "ministry 1"},
        {"what": "title", "key": "grant fi", "before": "Avustuspäätös", "after": "Päätös avustuksesta"},
    ]);
    assert_eq!((&changes["changes"], &changes["seq"]), (&expected, &Value::Null));
    assert_eq!(journal(&world.store()), untouched, "only tried");

    assert_eq!(load(&world, "admin", &own(1, "Päätös avustuksesta"), &[]).status, 0);
    world.done(&["--as", "o1", "notify", "A-2"]);
    assert_eq!(load(&world, "admin", &own(2, "Ministeriön päätös"), &[]).status, 0);
    world.done(&["--as", "o1", "notify", "A-3"]);
    assert_eq!(document(&world, "A-1"), before, "what was told is told again in the same words");
    assert!(document(&world, "A-2").starts_with("# Päätös avustuksesta"));
    assert!(document(&world, "A-3").starts_with("# Ministeriön päätös"));
    let seal = |case: &str| world.json(&["--as", "o1", "document", case])[0]["seal"]["template"].clone();
    assert_eq!(["A-1", "A-2", "A-3"].map(seal), ["decision 2", "ministry 1", "ministry 2"]);
    assert!(proved(&world).contains("3 documents made again"));
    // The shelf made anew from the journal knows them as well.
    world.done(&["rebuild"]);
    assert!(proved(&world).contains("3 documents made again"));
    assert!(document(&world, "A-2").starts_with("# Päätös avustuksesta"));
}

#[test]
fn a_version_that_was_in_force_is_never_replaced_and_nobody_but_an_administrator_adopts_one() {
    let world = World::founded();
    assert!(load(&world, "o1", &own(1, "Päätös"), &[]).err.contains("role"));
    assert_eq!(load(&world, "admin", &own(2, "Päätös"), &[]).status, 0);
    let before = journal(&world.store());
    for (text, rule) in [
        (own(2, "Muu päätös"), "template-used"),
        (own(1, "Muu päätös"), "template-used"),
        (SHIPPED.to_owned(), "template-name"),
        (SHIPPED.replacen("id = \"decision\"", "id = \"two words\"", 1), "two words"),
    ] {
        let answer = load(&world, "admin", &text, &[]);
        assert!(answer.status == 1 && answer.err.contains(rule), "{rule}: {}", answer.err);
        assert_eq!(answer.out, "", "a refusal prints nothing on standard output");
    }
    let undone = world.refused(1, &["--as", "admin", "undo"]);
    assert!(undone.contains("as a later version"), "{undone}");
    assert_eq!(journal(&world.store()), before);
    let list = world.json(&["--as", "o1", "template"]);
    let names: Vec<_> = list.as_array().unwrap().iter().map(|entry| (&entry["name"], &entry["in_force"])).collect();
    let (yes, no) = (json!(true), json!(false));
    assert_eq!(names, [(&json!("decision 1"), &no), (&json!("decision 2"), &no), (&json!("ministry 2"), &yes)]);
}

#[test]
fn templates_in_force_are_printed_as_a_file_that_can_be_changed_and_loaded_again() {
    let world = World::founded();
    let shown = world.done(&["--as", "o1", "template", "show"]);
    assert_eq!(shown, SHIPPED, "the shipped file with its comments");
    assert_eq!(load(&world, "admin", &own(1, "Päätös avustuksesta"), &[]).status, 0);
    let shown = world.done(&["--as", "o1", "template", "show"]);
    let next =
        shown.replacen("version = 1", "version = 2", 1).replacen("kirjaamo.sm@govsec.fi", "registry@example.fi", 1);
    let loaded = load(&world, "admin", &next, &[]);
    let changes: Value = serde_json::from_str(&loaded.out).unwrap();
    let expected = json!([
        {"what": "authority", "key": "email", "before": "kirjaamo.sm@govsec.fi", "after": "registry@example.fi"},
        {"what": "template", "key": "", "before": "ministry 1", "after": "ministry 2"},
    ]);
    assert_eq!(changes["changes"], expected, "nothing else was lost on the way through the file");
    world.refused(1, &["--as", "o1", "template", "show", "ministry 7"]);
}

#[test]
fn a_template_with_a_mistake_is_refused_with_its_line_and_not_adopted() {
    let world = World::founded();
    let before = journal(&world.store());
    for (from, to, says) in [
        ("högst {$rate}", "högst {$ratio}", "`ratio`"),
        ("when = [\"raised\"]", "when = [\"razed\"]", "razed"),
        ("decision-set-aside = {", "decision-set-asid = {", "decision-set-aside"),
    ] {
        let text = own(1, "Päätös").replacen(from, to, 1);
        let answer = load(&world, "admin", &text, &[]);
        assert!(answer.status == 1 && answer.err.contains(says), "{to}: {}", answer.err);
        assert!(answer.err.contains("own.toml:"), "{}", answer.err);
        if says != "decision-set-aside" {
            let line = text.lines().position(|line| line.contains(to)).unwrap() + 1;
            assert!(answer.err.contains(&format!("own.toml:{line}:")), "line {line}: {}", answer.err);
        }
    }
    assert_eq!(journal(&world.store()), before);
}

#[test]
fn people_stand_in_documents_by_the_name_that_they_had_then_and_by_their_account_without_one() {
    let world = World::founded();
    let mut swedish = application("A-2", "1000.00");
    swedish["language"] = json!("sv");
    world.import(&[application("A-1", "1000.00"), swedish, application("A-3", "1000.00")]);
    ["A-1", "A-2", "A-3"].iter().for_each(|case| granted(&world, case));
    world.done(&["--as", "o1", "notify", "A-3"]);
    let name = |args: &[&str]| world.run(&[&["--as", "admin", "user", "name"], args].concat());
    let titles = ["--title-fi", "erityisasiantuntija", "--title-sv", "specialsakkunnig"];
    assert_eq!(name(&[&["o1", "Anna Virtanen"][..], &titles].concat()).status, 0);
    assert_eq!(name(&["s1", "Carl Ek", "--title-fi", "yksikön päällikkö", "--title-sv", "enhetschef"]).status, 0);
    world.done(&["--as", "o1", "notify", "A-1", "A-2"]);
    let (finnish, swedish, older) = (document(&world, "A-1"), document(&world, "A-2"), document(&world, "A-3"));
    assert!(finnish.contains("Anna Virtanen, erityisasiantuntija") && finnish.contains("Carl Ek, yksikön päällikkö"));
    assert!(swedish.contains("Anna Virtanen, specialsakkunnig") && swedish.contains("Carl Ek, enhetschef"));
    assert!(older.contains("o1") && !older.contains("Virtanen"), "a document that was told does not change");
    // She takes another name; what was told keeps the old one.
    assert_eq!(name(&[&["o1", "Anna Korhonen"][..], &titles].concat()).status, 0);
    assert_eq!(document(&world, "A-1"), finnish);
    assert!(proved(&world).contains("3 documents made again"));
    let person = &world.json(&["--as", "o1", "user", "list"]);
    let person = person.as_array().unwrap().iter().find(|person| person["handle"] == "o1").unwrap();
    assert_eq!((&person["name"], &person["title"]["sv"]), (&json!("Anna Korhonen"), &json!("specialsakkunnig")));
}

#[test]
fn a_name_is_entered_by_an_administrator_for_a_person_of_the_store() {
    let world = World::founded();
    let before = journal(&world.store());
    let refused = |who: &str, args: &[&str]| world.refused(1, &[&["--as", who, "user", "name"], args].concat());
    assert!(refused("o1", &["o1", "Anna Virtanen"]).contains("role"));
    assert!(refused("admin", &["nobody", "Anna Virtanen"]).contains("person-unknown"));
    assert!(refused("admin", &["o1", "", "--title-fi", "tarkastaja"]).contains("person-name"));
    assert!(refused("admin", &["o1", &"x".repeat(121)]).contains("person-name"));
    assert!(refused("admin", &["o1", ""]).contains("person-named"), "there was no name to take away");
    assert_eq!(journal(&world.store()), before);
}
