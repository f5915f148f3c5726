//! Amounts as people type them: read in the language of the command.

use super::failure::Failure;
use super::place::Place;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::text::Lang;
use crate::exchange::amount_refused;

/// An amount; Swedish and Finnish have a decimal comma.
pub fn amount(place: &Place, text: &str) -> Result<Money, Failure> {
    let comma = matches!(place.lang, Lang::Sv | Lang::Fi);
    Money::parse_typed(text, comma).map_err(|why| Failure::Usage(amount_refused(&why), None))
}

/// An amount that may be left out.
pub fn optional(place: &Place, text: Option<&str>) -> Result<Option<Money>, Failure> {
    text.map(|text| amount(place, text)).transpose()
}

/// A case with an amount: `REF=AMOUNT`.
pub fn of_case(place: &Place, text: &str) -> Result<(Reference, Money), Failure> {
    let unclear = || Failure::Usage(Message::new("amount-of-no-case").with("given", text), None);
    let (case, given) = text.rsplit_once('=').ok_or_else(unclear)?;
    Ok((Reference::from(case), amount(place, given)?))
}
