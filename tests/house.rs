//! The house: rooms import only downwards.

#![allow(clippy::unwrap_used, reason = "a source that cannot be read fails the test")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Floors from the ground up, as `lib.rs` describes them.
fn floor(room: &str) -> Option<u8> {
    let floors = BTreeMap::from([
        ("domain", 1),
        ("register", 2),
        ("journal", 2),
        ("shelf", 2),
        ("speech", 2),
        ("desk", 3),
        ("exchange", 3),
        ("cli", 4),
        ("tui", 4),
    ]);
    floors.get(room).copied()
}

/// Rooms of one floor that may look into each other's: the reason stands beside each.
const NEIGHBOURS: [(&str, &str); 3] = [
    // The shelf's witness is the journal's head.
    ("shelf", "journal"),
    // The training store is filled with synthetic applications and the shipped files.
    ("desk", "exchange"),
    // The shell opens the workstation.
    ("cli", "tui"),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn a_room_imports_only_from_floors_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut wrong = Vec::new();
    let mut looked = 0;
    for file in files {
        let relative = file.strip_prefix(&root).unwrap();
        let Some(room) = relative.iter().next().and_then(|room| room.to_str()) else { continue };
        let Some(own) = floor(room) else { continue };
        let text = std::fs::read_to_string(&file).unwrap();
        // What a test module at the end of a file uses is the test's own affair.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code = if relative.iter().any(|part| part == "tests" || part == "tests.rs") { "" } else { code };
        for piece in code.split("crate::").skip(1) {
            let other: String = piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            let Some(other_floor) = floor(&other) else { continue };
            looked += 1;
            let allowed = other == room || other_floor < own || NEIGHBOURS.contains(&(room, other.as_str()));
            if !allowed {
                wrong.push(format!("{}: {room} (floor {own}) uses {other} (floor {other_floor})", relative.display()));
            }
        }
    }
    assert!(looked > 200, "the search finds imports");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_stay_short_enough_to_have_one_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let long: Vec<_> = files
        .iter()
        .map(|file| (std::fs::read_to_string(file).unwrap().lines().count(), file))
        .filter(|(lines, _)| *lines > 600)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn all_text_comes_to_the_screen_where_cutting_shows_a_sign() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let painting = ["widgets/paint.rs", "widgets/entry.rs", "widgets/pane.rs"];
    let past_it: Vec<_> = files
        .iter()
        .filter(|file| !painting.iter().any(|own| file.ends_with(own)))
        .filter(|file| std::fs::read_to_string(file).unwrap().contains("render_widget"))
        .collect();
    assert!(past_it.is_empty(), "these draw past widgets/paint.rs: {past_it:?}");
}

/// Places outside of `exchange/files/` where the two top floors open something by its path; the reason stands beside
/// each, and none of them is a path that a person names.
const OWN_FILES: [(&str, &str); 11] = [
    // The editor's own passing file, and the editor itself; forbidden under the restriction.
    ("tui/editor.rs", "a text that is lent to an editor"),
    // The person's drawer in their state folder.
    ("tui/drawer/paper.rs", "a drawer"),
    ("tui/drawer/writing.rs", "a drawer"),
    ("tui/drawer/place.rs", "where the store is, for the name of a drawer"),
    ("cli/queues.rs", "the saved queues of a drawer"),
    // Settings in the home of the account; not read under the restriction.
    ("cli/settings.rs", "config.toml"),
    // Whether there is a socket.
    ("cli/place.rs", "the store's own socket"),
    // A passing training store; refused under the restriction.
    ("cli/store.rs", "the folder of a demo"),
    // Owners and rights of the store.
    ("cli/doctor/store.rs", "the store"),
    ("cli/doctor/desk.rs", "the socket"),
    // Beginning again without the environment.
    ("cli/restricted/environment.rs", "the program itself"),
];

#[test]
fn what_a_person_names_is_opened_in_one_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for room in ["cli", "tui", "exchange"] {
        sources(&root.join(room), &mut files);
    }
    // Whatever opens, makes, renames, removes or asks after something by its path, or starts a program.
    let ways = [
        "std::fs",
        "use std::{fs",
        "fs::",
        "File::",
        "OpenOptions",
        "DirBuilder",
        "tempfile",
        "NamedTemp",
        "canonicalize",
        "symlink_metadata",
        ".read_dir(",
        ".try_exists(",
        ".is_file()",
        "process::Command",
        "openat",
        "UnixStream",
    ];
    let mut found = std::collections::BTreeSet::new();
    for file in files {
        let relative = file.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let is_test = relative.contains("/tests");
        if !is_test
            && code.iter().any(|line| ways.iter().any(|way| line.contains(way) && !line.contains("MarkedFile::")))
        {
            found.insert(relative);
        }
    }
    let all = found.len();
    found.retain(|file| !file.starts_with("exchange/files/"));
    assert!(found.len() < all, "the search finds the one place");
    for (file, why) in OWN_FILES {
        assert!(found.remove(file), "{file} ({why}) opens nothing any more: take it off the list");
    }
    assert!(found.is_empty(), "these open files by themselves, and not through exchange::files: {found:?}");
}
