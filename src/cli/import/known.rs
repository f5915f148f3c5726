//! Bodies that are known already under another spelling or with a business id: offered, and taken only when asked for.

use serde_json::{Value, json};

use crate::cli::failure::Failure;
use crate::cli::place::Place;
use crate::desk::Desk;
use crate::domain::application::Applicant;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::exchange::applications::Outcome;
use crate::register::view::known::{KnownBody, Likeness};

/// One body of a file that is perhaps one that the register knows.
pub struct Offer {
    reference: Reference,
    /// Place among the applications, and among the partners of that one; the applicant where there is no second.
    index: (usize, Option<usize>),
    file: String,
    row: usize,
    written: Applicant,
    known: KnownBody,
}

/// Asks the register about every body of a file.
pub fn offers(desk: &dyn Desk, outcome: &Outcome, file: &str) -> Result<Vec<Offer>, Failure> {
    let mut asked = Vec::new();
    let mut places = Vec::new();
    for (index, (application, row)) in outcome.applications.iter().zip(&outcome.rows).enumerate() {
        asked.push(application.applicant.clone());
        places.push((index, None, *row, application.reference.clone()));
        for (partner, body) in application.partners.iter().enumerate() {
            asked.push(body.clone());
            places.push((index, Some(partner), *row, application.reference.clone()));
        }
    }
    let known = desk.known_bodies(&asked)?;
    let all = asked.into_iter().zip(places).zip(known);
    Ok(all
        .filter_map(|((written, (index, partner, row, reference)), known)| {
            let index = (index, partner);
            Some(Offer { reference, index, file: file.to_owned(), row, written, known: known? })
        })
        .collect())
}

impl Offer {
    /// The offer in a sentence.
    pub fn told(&self) -> Message {
        let key = match self.known.likeness {
            Likeness::BusinessId => "import-known-id",
            Likeness::Spelling => "import-known-spelling",
            Likeness::Near => "import-known-near",
        };
        Message::new(key)
            .with("file", self.file.as_str())
            .with("row", self.row)
            .with("case", &self.reference)
            .with("written", self.written.name.as_str())
            .with("known", self.known.name.as_str())
            .with("id", self.known.business_id.clone().unwrap_or_else(|| "–".to_owned()))
            .with("where", self.known.seen_in.join(", "))
    }

    /// The offer for programs.
    pub fn json(&self) -> Value {
        json!({
            "row": self.row, "reference": self.reference, "partner": self.index.1.map(|partner| partner + 1),
            "written": {"name": self.written.name, "business_id": self.written.business_id},
            "known": {"name": self.known.name, "business_id": self.known.business_id, "seen_in": self.known.seen_in},
            "because": self.known.likeness,
        })
    }
}

/// Takes the offers of the applications that are named, or all of them, and says so.
pub fn adopt(place: &Place, named: &[String], offers: &[Offer], outcome: &mut Outcome) -> Result<(), Failure> {
    let wanted = |offer: &Offer| named.iter().any(|name| name == "all" || offer.reference == *name.as_str());
    if let Some(name) =
        named.iter().find(|name| *name != "all" && !offers.iter().any(|o| o.reference == *name.as_str()))
    {
        return Err(Failure::Failed(Message::new("import-adopt-unknown").with("case", name.as_str())));
    }
    for offer in offers.iter().filter(|offer| wanted(offer)) {
        let (index, partner) = offer.index;
        let application = outcome.applications.get_mut(index);
        let body = application.and_then(|application| match partner {
            None => Some(&mut application.applicant),
            Some(partner) => application.partners.get_mut(partner),
        });
        let Some(body) = body else { continue };
        body.name.clone_from(&offer.known.name);
        if body.business_id.is_none() {
            body.business_id.clone_from(&offer.known.business_id);
        }
        let message = Message::new("import-adopted").with("case", &offer.reference);
        place.note(&message.with("written", offer.written.name.as_str()).with("known", offer.known.name.as_str()));
    }
    Ok(())
}
