//! A round as pictures.

use super::Envelope;
use crate::domain::code::RoundId;
use crate::register::view::pictures::Pictures;

/// The screen.
#[derive(Debug)]
pub struct PicturesPage {
    /// Round.
    pub round: RoundId,
    /// The envelope from which one came, whose money stands in the strip.
    pub envelope: Option<Envelope>,
    /// What is shown; `None` until the first answer.
    pub pictures: Option<Pictures>,
    /// How far it is scrolled.
    pub scroll: usize,
    /// How far it can be scrolled.
    pub scrollable: usize,
}

impl PicturesPage {
    /// The pictures of a round.
    pub fn of(round: RoundId) -> Self {
        Self { round, envelope: None, pictures: None, scroll: 0, scrollable: 0 }
    }
}
