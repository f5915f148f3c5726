//! Events as they are read from the journal: those of a newer program are kept, though not understood.

use serde::{Deserialize, Serialize};

use super::Event;

/// An event as it stands in a journal: one of ours, or one of a newer program, kept and shown but not understood.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Recorded {
    /// Understood.
    Known(Box<Event>),
    /// Of a kind that this program does not know.
    Unknown(serde_json::Value),
}

impl<'de> Deserialize<'de> for Recorded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        recorded(value).map_err(serde::de::Error::custom)
    }
}

/// Reads the events of one journal record.
///
/// # Errors
/// Where the text is no JSON array, or an event of a known kind cannot be read.
pub fn read_events(text: &str) -> Result<Vec<Recorded>, serde_json::Error> {
    match serde_json::from_str::<Vec<Event>>(text) {
        Ok(events) => Ok(events.into_iter().map(|event| Recorded::Known(Box::new(event))).collect()),
        Err(_) => read_leniently(text),
    }
}

fn read_leniently(text: &str) -> Result<Vec<Recorded>, serde_json::Error> {
    let values: Vec<serde_json::Value> = serde_json::from_str(text)?;
    values.into_iter().map(recorded).collect()
}

fn recorded(value: serde_json::Value) -> Result<Recorded, serde_json::Error> {
    match Event::deserialize(&value) {
        Ok(event) => Ok(Recorded::Known(Box::new(event))),
        // serde names the variants it knows only when the tag itself is unknown.
        Err(error) if error.to_string().starts_with("unknown variant") => Ok(Recorded::Unknown(value)),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_of_a_newer_program_are_kept_not_dropped() {
        let text = r#"[{"kind":"submitted","case":"A"},{"kind":"sent_to_the_moon","case":"A","how":1}]"#;
        let events = read_events(text).unwrap();
        assert!(matches!(&events[0], Recorded::Known(event) if **event == Event::Submitted { case: "A".into() }));
        assert!(matches!(&events[1], Recorded::Unknown(value) if value["how"] == 1));
    }

    #[test]
    fn a_known_event_with_a_broken_field_is_an_error() {
        assert!(read_events(r#"[{"kind":"submitted"}]"#).is_err());
    }
}
