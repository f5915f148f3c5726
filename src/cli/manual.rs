//! The manual page of keys, in roff, from the one table of acts and the keymap in force.

use crate::domain::text::Lang;
use crate::speech::word;
use crate::tui::keymap::{Keymap, TableRow, table};
use crate::tui::update::able::place_key;

/// `diarium-keys(7)`.
pub fn keys(lang: Lang, keymap: &Keymap) -> String {
    let mut page = format!(".TH DIARIUM-KEYS 7 \"\" \"diarium {}\"\n", env!("CARGO_PKG_VERSION"));
    page.push_str(&format!(".SH {}\n", escaped(&word(lang, "manual-name").to_uppercase())));
    page.push_str(&format!("diarium\\-keys \\- {}\n", escaped(&word(lang, "manual-about"))));
    let mut place = None;
    for row in table(keymap) {
        if place != Some(row.place) {
            page.push_str(&format!(".SH {}\n", escaped(&word(lang, place_key(row.place)).to_uppercase())));
            place = Some(row.place);
        }
        page.push_str(&entry(lang, &row));
    }
    page.push_str(&format!(".SH {}\n", escaped(&word(lang, "manual-signs").to_uppercase())));
    page.push_str(&format!("{}\n", escaped(&word(lang, "help-signs"))));
    page
}

fn entry(lang: Lang, row: &TableRow) -> String {
    let keys: Vec<String> = row.keys.iter().map(|keys| format!("\\fB{}\\fR", escaped(keys))).collect();
    let keys = if keys.is_empty() { format!("\\fB:{}\\fR", escaped(row.act.name())) } else { keys.join(", ") };
    format!(".TP\n{keys}\n{} (\\fI{}\\fR)\n", escaped(&word(lang, &row.act.sentence())), escaped(row.act.name()))
}

/// Text that roff takes for text.
fn escaped(text: &str) -> String {
    let out = text.replace('\\', "\\e").replace('-', "\\-");
    if out.starts_with(['.', '\'']) { format!("\\&{out}") } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::acts::Act;

    #[test]
    fn the_manual_page_has_every_act_of_the_table_in_every_language() {
        for lang in Lang::ALL {
            let page = keys(lang, &Keymap::shipped());
            for act in Act::ALL {
                assert!(page.contains(&format!("(\\fI{}\\fR)", escaped(act.name()))), "{lang}: {}", act.name());
            }
            assert!(page.lines().all(|line| !line.starts_with('.')
                || line.starts_with(".TH")
                || line.starts_with(".SH")
                || line == ".TP"));
        }
    }
}
