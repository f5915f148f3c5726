//! Key tables, shell completions, and what is wrong with this installation.

use clap::CommandFactory;

use super::failure::Failure;
use super::options::Options;
use super::place::Place;
use crate::desk::{Desk, proof};
use crate::domain::message::Message;

/// Prints the keys of the workstation.
pub fn keys(_place: &Place, _name: Option<&str>) -> Result<(), Failure> {
    Ok(())
}

/// Prints shell completions.
pub fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    clap_complete::generate(shell, &mut Options::command(), "diarium", &mut std::io::stdout());
    Ok(())
}

/// Looks at the store as its daily user would, and says what to do.
pub fn doctor(place: &Place) -> Result<(), Failure> {
    if !place.store.exists() {
        let message = Message::new("no-store-yet").with("place", place.store.display().to_string());
        return Err(Failure::Store(message));
    }
    place.with(|desk| {
        let who = desk.whoami();
        let proof = proof::verify(desk, &mut |_, _| {})?;
        place.note(
            &Message::new("doctor-store").with("place", who.place.display().to_string()).with("who", &who.handle),
        );
        for wrong in &proof.wrong {
            place.note(wrong);
        }
        if who.roles.is_empty() {
            place.note(&Message::new("doctor-no-role").with("who", &who.handle));
        }
        if !proof.wrong.is_empty() {
            return Err(Failure::Failed(Message::new("verify-failed").with("count", proof.wrong.len())));
        }
        place.note(&Message::new("verify-good").with("records", proof.head.seq).with("cases", proof.cases));
        Ok(())
    })
}
