//! Diarium: the desk at which an authority assesses grant applications.
pub mod domain;
pub mod cli {
    pub fn run(_: impl IntoIterator<Item = std::ffi::OsString>) -> std::process::ExitCode {
        std::process::ExitCode::SUCCESS
    }
}
pub mod desk;
pub mod exchange;
pub mod journal;
pub mod register;
pub mod shelf;
