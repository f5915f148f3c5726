//! The hashes by which a document is known for ever: made when the applicant is notified, made again to prove it.

use sha2::{Digest, Sha256};

use super::{compose, lang_of};
use crate::domain::template::Template;
use crate::exchange::paper::pdf::{PdfError, WRITER};
use crate::exchange::paper::{Form, Paper};
use crate::register::seal::DocumentSeal;
use crate::register::view::document::DocumentFacts;

/// The document that the applicant gets, and its seal.
///
/// # Errors
/// Where its PDF cannot be made.
pub fn sealed(facts: &DocumentFacts, template: &Template) -> Result<(Paper, DocumentSeal), PdfError> {
    let language = facts.head.language;
    let paper = compose(facts, template, lang_of(language));
    let mut seal = DocumentSeal { template: template.name(), language, pdf_writer: WRITER, sha256: Default::default() };
    for form in Form::ALL {
        seal.sha256.insert(form.word().to_owned(), hash(&paper.written(form)?));
    }
    Ok((paper, seal))
}

/// How a document that was made again differs from its seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Other words, or other bytes by the same writer.
    Bytes(Form),
    /// The words are the same; the PDF was set by another release of the writer and is not compared.
    OtherWriter,
}

/// Compares a document with its seal, byte by byte.
///
/// # Errors
/// Where its PDF cannot be made.
pub fn compare(paper: &Paper, seal: &DocumentSeal) -> Result<Vec<Difference>, PdfError> {
    let mut found = Vec::new();
    for form in Form::ALL {
        if form == Form::Pdf && seal.pdf_writer != WRITER {
            found.push(Difference::OtherWriter);
            continue;
        }
        let made = hash(&paper.written(form)?);
        if seal.sha256.get(form.word()) != Some(&made) {
            found.push(Difference::Bytes(form));
        }
    }
    Ok(found)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
