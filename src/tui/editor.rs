//! A text in the person's own editor: the terminal is lent out, and what comes back stands in the field.

use std::ffi::OsString;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::process::Command;

/// Whether another program may be started from here, and which.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Editor {
    /// The person has named none.
    #[default]
    None,
    /// This one, as a shell understands it.
    Named(OsString),
    /// None may: whoever starts an editor has a shell, which not every desk gives away.
    Forbidden,
}

impl Editor {
    /// What the environment says: `VISUAL`, else `EDITOR`; `DIARIUM_NO_EDITOR` forbids both.
    pub fn here() -> Self {
        let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        if named("DIARIUM_NO_EDITOR").is_some() {
            return Editor::Forbidden;
        }
        named("VISUAL").or_else(|| named("EDITOR")).map_or(Editor::None, Editor::Named)
    }
}

/// Opens a text in an editor and gives what it was saved as.
///
/// # Errors
/// Where the editor cannot be started or says that it failed.
pub fn edit(editor: &OsString, text: &str) -> io::Result<String> {
    // Readable by its owner only, and gone when it is dropped.
    let mut file = tempfile::Builder::new().prefix("diarium-").suffix(".txt").tempfile()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    let mut line = editor.clone();
    line.push(" \"$1\"");
    let status = Command::new("sh").arg("-c").arg(line).arg("diarium").arg(file.path()).status()?;
    if !status.success() {
        return Err(io::Error::other(status.to_string()));
    }
    // Editors may write a new file in the place of the old one, so it is opened anew.
    let mut saved = String::new();
    let mut reopened = std::fs::File::open(file.path())?;
    reopened.seek(SeekFrom::Start(0))?;
    reopened.read_to_string(&mut saved)?;
    // Most editors end a text with a line end that nobody typed.
    Ok(saved.strip_suffix('\n').map_or(saved.clone(), str::to_owned))
}
