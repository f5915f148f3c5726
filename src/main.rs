//! The door: everything is behind `diarium::cli`.

fn main() -> std::process::ExitCode {
    diarium::cli::run(std::env::args_os())
}
