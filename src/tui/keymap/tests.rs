//! Keymaps as tables: what is shipped is whole, and a user's file changes what it says and nothing else.

use super::*;

/// Acts that a shipped keymap leaves to the palette alone, with the reason.
const PALETTE_ONLY: &[(&str, Act)] = &[];

/// Acts that must have a key in every place, or nobody finds the rest.
const ESSENTIAL: [Act; 10] = [
    Act::Down,
    Act::Up,
    Act::PageDown,
    Act::PageUp,
    Act::Top,
    Act::Bottom,
    Act::Open,
    Act::Back,
    Act::Palette,
    Act::Help,
];

fn shipped() -> impl Iterator<Item = (&'static str, Keymap)> {
    NAMES.into_iter().map(|name| match Keymap::load(source(name).unwrap(), name) {
        Ok(keymap) => (name, keymap),
        Err(mistakes) => panic!("{name}: {mistakes:#?}"),
    })
}

fn keys(text: &str) -> Vec<Key> {
    Key::sequence(text).unwrap()
}

fn act(act: Act) -> Found {
    Found::Act { act, argument: None, count: None }
}

fn mistakes(text: &str) -> Vec<(usize, String)> {
    let found = Keymap::load(text, "my.toml").unwrap_err();
    found.into_iter().map(|mistake| (mistake.line, mistake.why.key.into_owned())).collect()
}

#[test]
fn every_shipped_binding_leads_to_its_act_in_its_place() {
    for (name, keymap) in shipped() {
        for (place, section) in &keymap.sections {
            for (keys, bound) in section.bindings() {
                let act = bound.act.unwrap();
                assert!(
                    keymap.reaches(*place, &keys, act, bound.argument),
                    "{name}: {} in {place:?} does not reach {}",
                    Key::sequence_text(&keys),
                    act.name()
                );
            }
        }
    }
}

#[test]
fn every_act_has_a_key_in_each_of_its_places_in_every_shipped_keymap() {
    for (name, keymap) in shipped() {
        for &act in Act::ALL {
            let everywhere = act.places().contains(&Place::Anywhere);
            let places = if everywhere { PLACES.to_vec() } else { act.places().to_vec() };
            for place in places {
                let missing = keymap.keys_of(act, place).is_empty();
                assert_eq!(missing, PALETTE_ONLY.contains(&(name, act)), "{name}: {} in {place:?}", act.name());
            }
        }
        for place in PLACES {
            for act in ESSENTIAL.into_iter().chain([Act::Quit]) {
                assert!(!keymap.keys_of(act, place).is_empty(), "{name}: {} in {place:?}", act.name());
            }
        }
    }
}

#[test]
fn every_score_of_the_scale_has_its_digit() {
    for (name, keymap) in shipped() {
        let stem = if name == "plain" { "ctrl-s " } else { "" };
        assert_eq!(keymap.keys_of(Act::Score, Place::Case), [format!("{stem}1-5")], "{name}");
        for digit in 1..=5 {
            let found = keymap.find(Place::Case, &keys(&format!("{stem}{digit}")));
            assert_eq!(found, Found::Act { act: Act::Score, argument: Some(digit), count: None }, "{name}");
        }
    }
}

#[test]
fn no_key_means_two_things_in_one_section() {
    assert_eq!(mistakes("[case]\nA = \"assign\"\nshift-a = \"tag\"\n"), [(3, "keymap-key-twice".to_owned())]);
    assert_eq!(mistakes("[case]\ng = \"assign\"\n\"g o\" = \"tag\"\n"), [(3, "keymap-key-twice".to_owned())]);
    assert_eq!(mistakes("[case]\n\"g o\" = \"assign\"\ng = \"tag\"\n"), [(3, "keymap-key-twice".to_owned())]);
    assert_eq!(mistakes("[case]\ng = \"assign\"\ng = \"tag\"\n"), [(3, "keymap-not-toml".to_owned())]);
}

#[test]
fn a_key_means_one_act_wherever_it_works_or_the_file_says_why_not() {
    let keymap = Keymap::shipped();
    let mut means: BTreeMap<Key, std::collections::BTreeSet<String>> = BTreeMap::new();
    for section in keymap.sections.values() {
        for (key, node) in section.nodes() {
            let meaning = match node {
                Node::Leaf(Bound { act, .. }) => act.map(|act| act.name().to_owned()).unwrap_or_default(),
                Node::Branch(_) => "begins".to_owned(),
            };
            means.entry(*key).or_default().insert(meaning);
        }
    }
    let several: Vec<String> =
        means.into_iter().filter(|(_, meanings)| meanings.len() > 1).map(|(key, _)| key.to_string()).collect();
    assert_eq!(several, ["space", "e", "r", "s", "x", "backspace"]);
    let told: Vec<&str> = source("default").unwrap().lines().take_while(|line| line.starts_with('#')).collect();
    for key in several {
        let named =
            told.iter().any(|line| line.trim_start_matches(['#', ' ']).split_whitespace().any(|word| word == key));
        assert!(named, "the head of the file does not say why {key} means several things");
    }
}

#[test]
fn keys_in_a_row_mean_one_act_wherever_they_work() {
    for (name, keymap) in shipped() {
        let mut means: BTreeMap<Vec<Key>, Act> = BTreeMap::new();
        for (place, section) in &keymap.sections {
            // The office is a place of its own: nobody goes through it with cases in their hands.
            for (keys, bound) in section.bindings().into_iter().filter(|(keys, _)| keys.len() > 1) {
                let act = bound.act.unwrap();
                let before = *means.entry(keys.clone()).or_insert(act);
                let files = [Act::Export, Act::SaveDocument];
                let alike =
                    before == act || *place == Place::Office || (files.contains(&before) && files.contains(&act));
                assert!(alike, "{name}: {} is {} and {}", Key::sequence_text(&keys), before.name(), act.name());
            }
        }
    }
}

#[test]
fn a_place_never_hides_what_must_work_everywhere() {
    for (name, keymap) in shipped() {
        for act in Act::ALL.iter().filter(|act| act.places() == [Place::Anywhere]) {
            let everywhere = keymap.keys_of(*act, Place::Anywhere);
            for place in PLACES {
                assert_eq!(keymap.keys_of(*act, place), everywhere, "{name}: {} in {place:?}", act.name());
            }
        }
    }
}

#[test]
fn plain_acts_on_no_single_character() {
    let plain = Keymap::named("plain").unwrap();
    for section in plain.sections.values() {
        for (key, _) in section.nodes() {
            assert!(!key.is_bare_character(), "{key}");
        }
    }
}

#[test]
fn nothing_shipped_needs_altgr_or_a_dead_key_on_a_nordic_keyboard() {
    for (name, keymap) in shipped() {
        for section in keymap.sections.values() {
            for (keys, _) in section.bindings() {
                let text = Key::sequence_text(&keys);
                assert!(
                    !text.contains(['[', ']', '{', '}', '\\', '|', '@', '~', '$', '^', '`', '´', '¨']),
                    "{name}: {text}"
                );
            }
        }
    }
}

#[test]
fn every_branch_of_the_shipped_keymaps_has_a_heading() {
    for (name, keymap) in shipped() {
        for section in keymap.sections.values() {
            for (keys, _) in section.bindings() {
                for end in 1..keys.len() {
                    let begun = &keys[..end];
                    assert!(keymap.title(begun).is_some(), "{name}: {}", Key::sequence_text(begun));
                }
            }
        }
    }
}

#[test]
fn help_has_every_act_in_every_place_once() {
    let rows = table(&Keymap::shipped());
    for &act in Act::ALL {
        for &place in act.places() {
            let here: Vec<_> = rows.iter().filter(|row| row.act == act && row.place == place).collect();
            assert_eq!(here.len(), 1, "{} in {place:?}", act.name());
            assert_eq!(here[0].group, act.group());
        }
    }
    assert_eq!(rows.len(), Act::ALL.iter().map(|act| act.places().len()).sum::<usize>());
    assert!(rows.is_sorted_by_key(|row| (row.place, row.group)));
}

#[test]
fn the_first_key_of_the_file_is_the_one_that_is_shown() {
    let shipped = Keymap::shipped();
    assert_eq!(shipped.keys_of(Act::Top, Place::Anywhere), ["home", "g g"]);
    assert_eq!(shipped.keys_of(Act::Bottom, Place::Anywhere), ["end", "g e"]);
    let user = Keymap::load("[anywhere]\n\"g t\" = \"top\"\nctrl-t = \"top\"\n", "").unwrap();
    assert_eq!(shipped.merged(user).keys_of(Act::Top, Place::Anywhere), ["g t", "ctrl-t", "home", "g g"]);
}

#[test]
fn the_place_comes_first_and_then_anywhere() {
    let keymap = Keymap::load("[anywhere]\na = \"down\"\nb = \"up\"\n[case]\na = \"assign\"\n", "").unwrap();
    assert_eq!(keymap.find(Place::Case, &keys("a")), act(Act::Assign));
    assert_eq!(keymap.find(Place::Case, &keys("b")), act(Act::Up));
    assert_eq!(keymap.find(Place::Queue, &keys("a")), act(Act::Down));
    assert_eq!(keymap.find(Place::Queue, &keys("c")), Found::Nothing);
    assert_eq!(keymap.find(Place::Queue, &[]), Found::Nothing);
    assert_eq!(keymap.keys_of(Act::Down, Place::Case), Vec::<String>::new());
    assert_eq!(keymap.keys_of(Act::Down, Place::Queue), ["a"]);
}

#[test]
fn a_begun_chord_shows_what_may_follow_of_both_sections() {
    let text = "[anywhere]\n\"g o\" = \"go-overview\"\n\"g x y\" = \"up\"\n[case]\n\"g a\" = \"assign\"\n\
                \"g o\" = \"tag\"\n[titles]\n\"g x\" = \"More\"\n";
    let keymap = Keymap::load(text, "").unwrap();
    let hint = |key: &str, leads| Hint { key: key.to_owned(), leads };
    assert_eq!(
        keymap.find(Place::Case, &keys("g")),
        Found::Pending(vec![
            hint("a", Leads::Act(Act::Assign, None)),
            hint("o", Leads::Act(Act::Tag, None)),
            hint("x", Leads::Branch(Some(Title::Text(Text::same("More"))))),
        ])
    );
    assert_eq!(keymap.find(Place::Case, &keys("g o")), act(Act::Tag));
    assert_eq!(keymap.find(Place::Case, &keys("g x y")), act(Act::Up));
    assert_eq!(keymap.find(Place::Case, &keys("g esc")), Found::Nothing);
}

#[test]
fn a_count_can_be_typed_where_digits_are_free() {
    let keymap = Keymap::shipped();
    let counted = |act, count| Found::Act { act, argument: None, count: Some(count) };
    assert_eq!(keymap.find(Place::Queue, &keys("5")), Found::Pending(Vec::new()));
    assert_eq!(keymap.find(Place::Queue, &keys("5 j")), counted(Act::Down, 5));
    assert_eq!(keymap.find(Place::Queue, &keys("1 2 g g")), counted(Act::Top, 12));
    assert_eq!(keymap.find(Place::Queue, &keys("9 9 9 9 9 9 9 9 9 9 9 j")), counted(Act::Down, MOST));
    assert_eq!(keymap.find(Place::Queue, &keys("0")), Found::Nothing);
    assert_eq!(keymap.find(Place::Case, &keys("9")), Found::Nothing);
    assert_eq!(keymap.find(Place::Queue, &keys("5 esc")), counted(Act::Back, 5));
}

#[test]
fn the_users_file_wins_adds_and_sets_free() {
    let text = "[anywhere]\n\"å\" = \"down\"\nj = \"up\"\nw = \"none\"\ng = \"top\"\n[case]\n\"d d\" = \"propose\"\n";
    let keymap = Keymap::shipped().merged(Keymap::load(text, "my.toml").unwrap());
    assert_eq!(keymap.find(Place::Queue, &keys("j")), act(Act::Up));
    assert_eq!(keymap.find(Place::Queue, &keys("w")), Found::Nothing);
    assert_eq!(keymap.find(Place::Queue, &keys("g")), act(Act::Top));
    assert_eq!(keymap.find(Place::Case, &keys("d d")), act(Act::Propose));
    assert_eq!(keymap.find(Place::Case, &keys("d s")), act(Act::Submit));
    assert_eq!(keymap.find(Place::Case, &keys("n")), act(Act::NextCase));
    assert_eq!(keymap.keys_of(Act::Down, Place::Anywhere), ["å", "down"]);
    assert_eq!(keymap.keys_of(Act::Propose, Place::Case), ["d d", "d p"]);
    assert_eq!(keymap.keys_of(Act::GoQueue, Place::Queue), Vec::<String>::new());
    assert_eq!(keymap.title(&keys("d")), Keymap::shipped().title(&keys("d")));
}

#[test]
fn a_key_means_what_its_condition_says_and_else_what_stands_last() {
    let text = "[queue]\ns = [{ act = \"filter\", when = \"queue.empty\" }, \"submit\"]\n\
                y = { act = \"mark\", when = \"not queue.empty\" }\n";
    let keymap = Keymap::load(text, "my.toml").unwrap();
    let desk = crate::desk::local::LocalDesk::in_memory(
        crate::desk::clock::Clock::World,
        crate::desk::training::foundation(1).unwrap(),
        &"handlaggare1".into(),
    );
    let mut model = Model::of(&desk.unwrap(), Lang::En).unwrap();
    model.enter(crate::tui::model::Screen::Queue(Box::default()));
    assert_eq!(keymap.find_now(&model, &keys("s")), act(Act::Filter));
    assert_eq!(keymap.find_now(&model, &keys("y")), Found::Nothing);
    // Without a model, as help asks, the key is what it usually is.
    assert_eq!(keymap.find(Place::Queue, &keys("s")), act(Act::Submit));
    assert_eq!(keymap.keys_of(Act::Submit, Place::Queue), ["s"]);
    let wrong = "[queue]\ns = { act = \"submit\", when = \"queue.full\" }\nt = [\"tag\", \"submit\"]\n";
    let expected = [(2, "keymap-condition-unknown".to_owned()), (3, "keymap-condition-missing".to_owned())];
    assert_eq!(mistakes(wrong), expected);
    let none = "[queue]\ns = { act = \"none\", when = \"queue.empty\" }\n";
    assert_eq!(mistakes(none), [(2, "keymap-none-when".to_owned())], "it would set the key free always");
}

#[test]
fn a_key_set_free_in_a_place_is_free_there_only() {
    let keymap = Keymap::shipped().merged(Keymap::load("[case]\nu = \"none\"\n", "my.toml").unwrap());
    assert_eq!(keymap.find(Place::Case, &keys("u")), Found::Nothing);
    assert_eq!(keymap.find(Place::Queue, &keys("u")), act(Act::Undo));
    assert_eq!(keymap.keys_of(Act::Undo, Place::Case), Vec::<String>::new());
}

#[test]
fn mistakes_are_told_with_their_line_and_all_at_once() {
    let text = "[anywhere]\nctrl-z = \"down\"\nctrl-m = \"up\"\nhello = \"down\"\nj = \"dwon\"\n\
                k = 7\nx = { act = \"down\", with = 2 }\ns = \"sign\"\n\n[nowhere]\na = \"down\"\n[titles]\ng = { sv = \"Gå\" }\n";
    let expected = [
        (2, "keymap-key-reserved"),
        (3, "keymap-key-twin"),
        (4, "keymap-key-unknown"),
        (5, "keymap-act-unknown"),
        (6, "keymap-value-wrong"),
        (7, "keymap-argument-unknown"),
        (8, "keymap-act-elsewhere"),
        (10, "keymap-section-unknown"),
        (13, "keymap-title-wrong"),
    ];
    let found = mistakes(text);
    assert_eq!(found.iter().map(|(line, why)| (*line, why.as_str())).collect::<Vec<_>>(), expected);
    assert_eq!(mistakes("[anywhere]\nj = \"down\"\nk = = 3\n"), [(3, "keymap-not-toml".to_owned())]);
}

#[test]
fn a_bad_file_or_name_is_told_and_the_shipped_keys_stay() {
    let (keymap, told) = Keymap::chosen(Some("dvorak"), Some(("[anywhere]\nj = \"dwon\"\n", "my.toml")));
    assert_eq!(keymap, Keymap::shipped());
    assert_eq!(
        told.iter().map(|told| told.key.as_ref()).collect::<Vec<_>>(),
        ["keymap-name-unknown", "keymap-mistake"]
    );
    let (keymap, told) = Keymap::chosen(Some("vim"), None);
    assert_eq!((keymap, told), (Keymap::named("vim").unwrap(), Vec::new()));
}
