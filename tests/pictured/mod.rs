//! Pictures of a screen: both sizes, three languages, every theme.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod tongues;

use diarium::domain::text::Lang;
use diarium::tui::theme::{Look, Theme};

use crate::sitting::Sitting;
use tongues::{english_words, labels_cut};

/// A small screen and a comfortable one.
pub const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

/// Draws a screen in both sizes and every language. The words are the same in every theme, so a picture holds for all.
pub fn shown(name: &str, go: impl Fn(&mut Sitting)) {
    for lang in Lang::ALL {
        for (width, height) in SIZES {
            let mut sitting = Sitting::new().speaking(lang).sized(width, height);
            go(&mut sitting);
            checked(name, lang, (width, height), &mut sitting);
        }
    }
}

/// Keeps the picture of a screen, and tells what no screen may do.
pub fn checked(name: &str, lang: Lang, (width, height): (u16, u16), sitting: &mut Sitting) {
    let screen = sitting.screen();
    let training = diarium::speech::word(lang, "desk-demo");
    assert!(screen.contains(&training), "{name} in {lang} does not say that it is training\n{screen}");
    // Where there is a way out of here, the foot shows it; from the first screen it leads out of the program.
    let (out, foot) = (if sitting.can_leave() { " esc " } else { " Q " }, sitting.foot());
    assert!(foot.contains(out), "{name} in {lang} at {width} columns does not say how to leave\n{screen}");
    // Keys have one name everywhere, the one that a keymap has.
    let renamed = ["sarkain", "tabb", "mellanslag", "välilyönti", "backsteg", "askelpalautin", "pgdn", "pgup"];
    let words = |word: &&str| screen.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|said| said == *word);
    assert_eq!(renamed.iter().find(|word| words(word)), None, "{name} in {lang}\n{screen}");
    let tongue = if lang == Lang::En { String::new() } else { format!("-{lang}") };
    let picture = format!("{}__{name}-{width}x{height}{tongue}", env!("CARGO_CRATE_NAME"));
    // All pictures lie in one folder, whichever file of tests draws them.
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(picture, screen);
    });
    for theme in Theme::ALL {
        sitting.look = Look { theme, ascii: false };
        assert_eq!(sitting.screen(), screen, "{name} says something else in the theme {}", theme.name());
    }
    sitting.look = Look { theme: Theme::Mono, ascii: true };
    let plain = sitting.screen();
    let odd: String = plain.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic() && !"€§".contains(*c)).collect();
    assert_eq!(odd, "", "{name} in {lang} has signs where only ASCII can be shown\n{plain}");
    sitting.look = Look { theme: Theme::Mono, ascii: false };
    let own = sitting.own_words();
    let cut = labels_cut(&screen, lang, &own);
    assert!(cut.is_empty(), "{name} in {lang} cuts {cut:?}\n{screen}");
    if lang != Lang::En {
        let foreign = english_words(&screen, lang, &own);
        assert!(foreign.is_empty(), "{name} in {lang} has {foreign:?}\n{screen}");
    }
}
