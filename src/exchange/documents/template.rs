//! Reading a template file: every mistake with its line, before anything is written.

use crate::domain::template::{Template, wrong_places};
use crate::exchange::marked_toml::{FileMistake, MarkedFile};

/// Reads a version and checks all of it.
///
/// # Errors
/// Every mistake with its line.
pub fn read(text: &str, file_name: &str) -> Result<Template, Vec<FileMistake>> {
    let file = MarkedFile::parse(text, file_name)?;
    let template: Template = file.read()?;
    let mut found: Vec<FileMistake> = Vec::new();
    // By the lines of the text itself: a place may stand in any phrase, and is unmistakable wherever it stands.
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with('#')) {
        found.extend(wrong_places(line).into_iter().map(|why| file.at(index + 1, why)));
    }
    let placed = !found.is_empty();
    for (named, why) in template.mistakes() {
        // Places were told by their lines already.
        if placed && matches!(&*why.key, "template-unknown-place" | "template-open-place") {
            continue;
        }
        // A word that is wrong stands between quotation marks; one that is missing has no line of its own.
        let quoted = format!("\"{named}\"");
        let line = text.lines().position(|line| line.contains(&quoted)).map_or(1, |index| index + 1);
        found.push(file.at(line, why));
    }
    found.sort_by_key(|mistake| mistake.line);
    if found.is_empty() { Ok(template) } else { Err(found) }
}

/// A template as a file, to be changed and loaded as another version.
pub fn write(template: &Template) -> Result<String, toml::ser::Error> {
    toml::to_string_pretty(template)
}
