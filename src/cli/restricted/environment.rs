//! The environment under the restriction: words for the screen, and nothing that names a file or code.
//!
//! Libraries read the environment too, and some of it before the program's first line. So a run that finds anything else
//! there begins again without it, in the same process; and one into which code may have been brought already refuses.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::unistd::{Uid, User};

use super::{ASKED, FORCED};
use crate::cli::failure::Failure;
use crate::domain::message::Message;

/// The program itself, also where its file was replaced meanwhile.
const SELF: &str = "/proc/self/exe";

/// What stays.
const KEPT: [&str; 10] = [
    ASKED,
    FORCED,
    "TERM",
    "COLORTERM",
    "NO_COLOR",
    "LANG",
    "DIARIUM_THEME",
    "DIARIUM_ASCII",
    "DIARIUM_MOUSE",
    "DIARIUM_IDLE_TITLE",
];

/// Goes on in an environment that steers nothing; where this is not one, the program begins again in it and this does
/// not return.
///
/// # Errors
/// Where code may have been brought in, or the program cannot begin again.
pub fn leave_behind(args: &[OsString]) -> Result<(), Failure> {
    let found: BTreeMap<OsString, OsString> = std::env::vars_os().collect();
    if let Some(name) = found.keys().find(|name| brings_code(name)) {
        let name = name.to_string_lossy().into_owned();
        return Err(Failure::Usage(Message::new("restricted-code").with("name", name), None));
    }
    let kept = kept(&found, home());
    if kept == found {
        return Ok(());
    }
    let mut again = Command::new(SELF);
    if let Some((name, rest)) = args.split_first() {
        again.arg0(name).args(rest);
    }
    let error = again.env_clear().envs(kept).exec();
    Err(Failure::Usage(Message::new("restricted-again").with("why", error.to_string()), None))
}

/// Variables of the dynamic linker: what they name has been loaded before the program could look.
fn brings_code(name: &OsStr) -> bool {
    name.as_bytes().starts_with(b"LD_")
}

fn kept(found: &BTreeMap<OsString, OsString>, home: Option<OsString>) -> BTreeMap<OsString, OsString> {
    let stays = |name: &OsStr| KEPT.iter().any(|kept| name == *kept) || name.as_bytes().starts_with(b"LC_");
    let mut kept: BTreeMap<_, _> =
        found.iter().filter(|(name, _)| stays(name)).map(|(n, v)| (n.clone(), v.clone())).collect();
    // What a person has not finished writing lies in the home that the system knows, whatever anybody says.
    kept.extend(home.map(|home| (OsString::from("HOME"), home)));
    kept
}

/// The home of the account, as the system's own directory tells it.
pub fn home() -> Option<OsString> {
    let user = User::from_uid(Uid::current()).ok().flatten()?;
    Some(user.dir.into_os_string()).filter(|home| !home.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_names_a_file_or_code_stays_in_the_environment() {
        let of = |pairs: &[(&str, &str)]| -> BTreeMap<OsString, OsString> {
            pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
        };
        let found = of(&[
            ("TERM", "xterm"),
            ("LC_ALL", "fi_FI.UTF-8"),
            ("HOME", "/tmp/elsewhere"),
            ("EDITOR", "sh"),
            ("VISUAL", "sh"),
            ("DIARIUM_STORE", "/srv"),
            ("DIARIUM_SOCKET", "/tmp/mine"),
            ("DIARIUM_KEYMAP", "/tmp/keys"),
            ("XDG_CONFIG_HOME", "/tmp"),
            ("XDG_STATE_HOME", "/tmp"),
            ("XDG_DATA_HOME", "/tmp"),
            ("TMPDIR", "/tmp"),
            ("TZ", ":/etc/shadow"),
            ("RUST_BACKTRACE", "1"),
            ("LOCPATH", "/tmp"),
            ("PATH", "/tmp"),
        ]);
        let kept = kept(&found, Some("/home/anna".into()));
        assert_eq!(kept, of(&[("TERM", "xterm"), ("LC_ALL", "fi_FI.UTF-8"), ("HOME", "/home/anna")]));
    }

    #[test]
    fn variables_of_the_linker_are_known() {
        for name in ["LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH", "LD_DEBUG_OUTPUT"] {
            assert!(brings_code(OsStr::new(name)), "{name}");
        }
        assert!(!brings_code(OsStr::new("OLD_PRELOAD")));
    }
}
