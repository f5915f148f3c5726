//! What a person is called in documents, beside the account that they act by.

use serde::{Deserialize, Serialize};

use super::text::{Lang, Text};

/// Longest name or title, in characters.
pub const NAME_MAX: usize = 120;

/// Name and title.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PersonName {
    /// Name; empty where the account stands for it.
    pub name: String,
    /// Title, in each language in which decisions are made; empty where there is none.
    #[serde(default)]
    pub title: Text,
}

impl PersonName {
    /// Name and title as a document has them; nothing where there is no name.
    pub fn written(&self, lang: Lang) -> Option<String> {
        if self.name.is_empty() {
            return None;
        }
        let title = self.title.get(lang);
        Some(if title.is_empty() { self.name.clone() } else { format!("{}, {title}", self.name) })
    }
}
