//! Stories of people at the desk: given, press, see.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod pty;
mod world;

use pty::{SMALL, WIDE, World};

/// One application of 200 000 euros for 1A in spring 2023, an officer who is to assess it, and a supervisor.
fn one_case() -> World {
    let world = World::new();
    let store = world.home().join("store").display().to_string();
    let world = world.with("DIARIUM_STORE", &store);
    let file = world.home().join("in.json");
    std::fs::write(&file, serde_json::to_vec(&[world::application("DN-1", "200000.00")]).unwrap()).unwrap();
    for command in [
        "init --admin admin",
        "--as admin user grant o1 officer",
        "--as admin user grant s1 supervisor",
        "--as admin import in.json",
        "--as admin assign DN-1 o1 --role a",
    ] {
        let words: Vec<&str> = command.split(' ').collect();
        assert_eq!(world.run(&words).1, 0, "{command}");
    }
    world
}

#[test]
fn look_around() {
    let world = one_case();
    let mut s = world.start(WIDE, &["--as", "o1"]);
    s.settle();
    println!("{}", s.screen());
    for keys in std::env::var("LOOK").unwrap_or_default().split(',') {
        match keys.strip_prefix("type:") {
            Some(text) => s.type_text(text),
            None => s.press(keys),
        };
        println!("=== {keys}\n{}", s.screen());
    }
    let _ = SMALL;
}
