//! The workstation: model, update, view.

pub mod acts;
pub mod keymap;
pub mod terminal;
pub mod theme;

/// How the workstation opens.
pub struct Options {
    /// Language.
    pub lang: crate::domain::text::Lang,
    /// Keymap file.
    pub keymap: Option<std::path::PathBuf>,
}
/// Why it ended early.
#[derive(Debug)]
pub struct TuiError;
impl TuiError {
    /// What to say.
    pub fn message(&self) -> crate::domain::message::Message {
        crate::domain::message::Message::new("tui-stub")
    }
}
/// Runs.
pub fn run(_desk: Box<dyn crate::desk::Desk>, _options: Options) -> Result<(), TuiError> {
    Err(TuiError)
}
