//! What a trainer does with a training store, from the shell.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use world::World;

fn training() -> World {
    let world = World::empty();
    world.done(&["demo", "--cases", "12", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    world
}

fn journal(world: &World) -> String {
    std::fs::read_to_string(world.store().join("journal.jsonl")).unwrap()
}

#[test]
fn a_training_store_is_made_anew_byte_for_byte_and_the_old_journal_is_kept() {
    let world = training();
    let first = journal(&world);
    world.done(&["--as", "trainer1", "training", "clock", "2025-06-30T12:00:00+03:00"]);
    let worked = journal(&world);
    assert!(worked.len() > first.len() && worked.starts_with(&first));
    world.refused(1, &["--as", "handlaggare1", "training", "start-over"]);
    assert_eq!(journal(&world), worked, "a refusal changes nothing");
    world.done(&["--as", "trainer1", "training", "start-over"]);
    assert_eq!(journal(&world), first);
    let aside: Vec<_> = std::fs::read_dir(world.store())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("before-")))
        .collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(std::fs::read_to_string(&aside[0]).unwrap(), worked);
    world.done(&["verify"]);
}

#[test]
fn the_clock_of_a_training_store_stays_where_it_was_moved() {
    let world = training();
    world.done(&["--as", "trainer1", "training", "clock", "2025-06-30T12:00:00+03:00"]);
    world.refused(1, &["--as", "trainer1", "training", "clock", "2025-06-29T12:00:00+03:00"]);
    world.refused(1, &["--as", "beslut1", "training", "clock", "2025-07-29T12:00:00+03:00"]);
    world.done(&["verify"]);
    let last = journal(&world);
    assert!(last.lines().last().unwrap().contains("clock_moved"), "{last}");
    let case = world.json(&["list", "status:received"])[0]["reference"].as_str().unwrap().to_owned();
    world.done(&["comment", &case, "Seen."]);
    let at = journal(&world).lines().last().unwrap().to_owned();
    assert!(at.contains("\"at\":\"2025-06-30T09:0"), "{at}");
}

#[test]
fn lessons_are_listed_and_a_faulty_file_is_told_with_its_line() {
    let world = training();
    let lessons = world.json(&["training", "lessons"]);
    assert_eq!(lessons.as_array().unwrap().len(), 7);
    let file = world.path("mine.toml");
    let text = "id = \"mine\"\ntitle = { sv = \"a\", fi = \"b\", en = \"c\" }\nabout = { sv = \"a\", fi = \"b\", en = \"c\" }\n\
                [[step]]\nsay = { sv = \"{open}\", fi = \"{open}\", en = \"{opne}\" }\nuntil = { place = \"case\" }\n";
    std::fs::write(&file, text).unwrap();
    let said = world.refused(1, &["training", "lessons", file.to_str().unwrap()]);
    assert!(said.contains("mine.toml") && said.contains("4") && said.contains("opne"), "{said}");
    std::fs::write(&file, text.replace("opne", "open")).unwrap();
    world.done(&["training", "lessons", file.to_str().unwrap()]);
    let folder = world.path("lessons");
    std::fs::create_dir(&folder).unwrap();
    std::fs::copy(&file, folder.join("mine.toml")).unwrap();
    std::fs::write(folder.join("bad.toml"), text).unwrap();
    let answer = world.run(&["--format", "json", "--lessons", folder.to_str().unwrap(), "training", "lessons"]);
    assert!(answer.status == 0 && answer.out.contains("\"mine\""), "{}", answer.out);
    assert!(answer.err.contains("bad.toml") && answer.err.contains("opne"), "{}", answer.err);
}
