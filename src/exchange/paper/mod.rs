//! Paper: what leaves the desk as pages. One model of headings, paragraphs, lists and tables, and writers that give it a form.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the model |
//! | `markdown.rs` | as Markdown |
//! | `html.rs` | as one accessible page of HTML |
//! | `text.rs` | as lines of a width, for a terminal |
//! | `pdf/` | as tagged PDF, fit for archives and for screen readers |
//!
//! Every writer is a pure function: the same paper gives the same bytes, today and on any machine.

pub mod html;
pub mod markdown;
pub mod pdf;
pub mod text;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::text::Lang;

/// Something to print.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Paper {
    /// Language of all of it.
    pub lang: Lang,
    /// Title, the heading of the first page.
    pub title: String,
    /// Who it comes from; stands at the head of every page.
    pub from: String,
    /// What it is about (a case reference, a round); stands at the foot of every page.
    pub subject: String,
    /// What every page says beside that: draft, training.
    pub marks: Vec<String>,
    /// How pages are counted, with `{$page}` and `{$pages}`.
    pub page_count: String,
    /// The date that it bears; never the time of printing.
    pub dated: Option<DateTime<Utc>>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One piece of a paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading under the title; level 1 is the highest.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// Names and values, one a row.
    Facts(Vec<(String, String)>),
    /// A list without an order.
    List(Vec<String>),
    /// A short name and what is said under it.
    Point(String, String),
    /// A table.
    Table(Table),
    /// A picture; where it cannot be shown, its description stands for it.
    Picture(Picture),
}

/// A table with a head.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows; the first cell of each names the row.
    pub rows: Vec<Vec<String>>,
    /// Whether the last row is a sum.
    pub sum: bool,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub name: String,
    /// Whether it holds numbers, which stand to the right.
    pub number: bool,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// SVG.
    pub svg: String,
    /// What it shows, in words.
    pub description: String,
}

impl Table {
    /// A table whose columns are names, numbers where `number` says so.
    pub fn new(caption: impl Into<String>, columns: impl IntoIterator<Item = (String, bool)>) -> Self {
        let columns = columns.into_iter().map(|(name, number)| Column { name, number }).collect();
        Self { caption: caption.into(), columns, ..Self::default() }
    }
}

/// The forms in which a paper leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Markdown.
    Md,
    /// HTML.
    Html,
    /// PDF.
    Pdf,
}

impl Form {
    /// All of them.
    pub const ALL: [Form; 3] = [Form::Md, Form::Html, Form::Pdf];

    /// Its word, which is also the ending of a file.
    pub fn word(self) -> &'static str {
        match self {
            Form::Md => "md",
            Form::Html => "html",
            Form::Pdf => "pdf",
        }
    }
}

impl Paper {
    /// The bytes of the paper in one form.
    ///
    /// # Errors
    /// Where a PDF cannot be made so that it is fit for archives.
    pub fn written(&self, form: Form) -> Result<Vec<u8>, pdf::PdfError> {
        match form {
            Form::Md => Ok(markdown::write(self).into_bytes()),
            Form::Html => Ok(html::write(self).into_bytes()),
            Form::Pdf => pdf::write(self),
        }
    }
}

/// The words of a written text, one paragraph an item.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty())
}
