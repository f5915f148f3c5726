//! What a person has settled once and for all: `config.toml` in the user's folder of settings, and a keymap beside it.
//! What is said on the command line goes before it, and so does the environment.

use std::path::PathBuf;

use serde::Deserialize;

use crate::domain::message::Message;
use crate::domain::text::Lang;

/// The file's words.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Name of a theme.
    pub theme: Option<String>,
    /// Whether only ASCII is drawn.
    #[serde(default)]
    pub ascii: bool,
    /// Whether the wheel of the mouse scrolls.
    #[serde(default)]
    pub mouse: bool,
    /// Whether the workstation is read aloud.
    #[serde(default)]
    pub linear: bool,
    /// A folder with lessons.
    pub lessons: Option<PathBuf>,
    /// A shipped keymap, or a file.
    pub keymap: Option<PathBuf>,
    /// Language.
    pub lang: Option<Lang>,
}

/// The settings, the person's own keymap where there is one, and what to tell.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    /// What the file says; nothing of a file with a mistake.
    pub settings: Settings,
    /// `keymap.toml` beside it.
    pub keys: Option<PathBuf>,
    /// The mistake in it.
    pub told: Option<Message>,
}

/// Reads them.
pub fn settled() -> Settled {
    let Some(folder) = folder() else { return Settled::default() };
    let file = folder.join("config.toml");
    let keys = Some(folder.join("keymap.toml")).filter(|keys| keys.is_file());
    let (settings, told) = match std::fs::read_to_string(&file) {
        Ok(text) => match read(&text, &file.display().to_string()) {
            Ok(settings) => (settings, None),
            Err(told) => (Settings::default(), Some(told)),
        },
        Err(_) => (Settings::default(), None),
    };
    Settled { settings, keys, told }
}

fn read(text: &str, file: &str) -> Result<Settings, Message> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.as_bytes().iter().take(start).filter(|byte| **byte == b'\n').count() + 1;
        let why = error.message().lines().next().unwrap_or_default().to_owned();
        Message::new("settings-mistake").with("file", file).with("line", line).with("why", why)
    })
}

fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("XDG_CONFIG_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".config"));
    named.or_else(home).map(|folder| folder.join("diarium"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_a_mistake_is_told_with_its_line() {
        let read = |text: &str| read(text, "config.toml");
        let settings = read("theme = \"light\"\nkeymap = \"vim\"\nlang = \"fi\"\nascii = true\n").unwrap();
        assert_eq!((settings.theme.as_deref(), settings.lang, settings.ascii), (Some("light"), Some(Lang::Fi), true));
        let told = read("ascii = true\ncolour = \"pink\"\n").unwrap_err();
        assert_eq!(told.key, "settings-mistake");
        assert!(told.args.iter().any(|(name, arg)| name == "line" && *arg == 2usize.into()), "{told:?}");
        assert_eq!(read("").unwrap(), Settings::default());
    }
}
