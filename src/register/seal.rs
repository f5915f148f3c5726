//! The seal of a document: what proves for ever which words the applicant was told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::vocabulary::CaseLanguage;

/// What is recorded of a document when the applicant is told of it. The document itself is made again from the case as
/// it was at that record and the version of the templates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentSeal {
    /// Templates, with their version: `decision 1`.
    pub template: String,
    /// Language.
    pub language: CaseLanguage,
    /// Release of the PDF writer; another one may set the same words otherwise.
    pub pdf_writer: u32,
    /// SHA-256 of the exact bytes, by form: `md`, `html`, `pdf`.
    pub sha256: BTreeMap<String, String>,
}
