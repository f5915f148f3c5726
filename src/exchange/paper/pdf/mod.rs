//! Paper as PDF: tagged, in the language of the text, with embedded fonts. PDF/A-2a (archives) and PDF/UA-1 (screen
//! readers) at once; a paper that cannot be both is not written.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the file: metadata, tag tree, outline |
//! | `fonts.rs` | the embedded fonts, and how wide their letters are |
//! | `set.rs` | lines: breaking text to a width |
//! | `flow.rs` | blocks to lines on pages, and the tree of what belongs together |
//! | `columns.rs` | tables |
//! | `draw.rs` | lines and rules onto pages |

mod columns;
mod draw;
mod flow;
mod fonts;
mod set;

use chrono::{DateTime, Datelike, Timelike, Utc};
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::metadata::{DateTime as PdfTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::{Document, SerializeSettings};

use super::Paper;

/// Raised whenever the bytes of a PDF change for the same paper: with our setting, the fonts, or the library.
pub const WRITER: u32 = 2;

/// Why a PDF could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The embedded fonts cannot be read.
    #[error("the embedded fonts cannot be read")]
    Fonts,
    /// It would not be fit for archives or for screen readers.
    #[error("not fit for archives: {0}")]
    Unfit(String),
}

/// Writes a paper.
///
/// # Errors
/// Where the result would not be fit for archives.
pub fn write(paper: &Paper) -> Result<Vec<u8>, PdfError> {
    let fonts = fonts::Fonts::shipped().ok_or(PdfError::Fonts)?;
    let flowed = flow::flow(paper, fonts);
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Unfit(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, enable_tagging: true, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let leaves = draw::pages(&mut document, paper, fonts, &flowed);
    document.set_outline(outline(&flowed));
    document.set_metadata(metadata(paper));
    document.set_tag_tree(draw::tree(&flowed, leaves));
    document.finish().map_err(|error| PdfError::Unfit(format!("{error:?}")))
}

/// Letters of a paper that the embedded fonts lack; they are printed as a replacement sign.
pub fn unwritable(paper: &Paper) -> Vec<char> {
    let Some(fonts) = fonts::Fonts::shipped() else { return Vec::new() };
    let text = super::markdown::write(paper);
    let mut lacking: Vec<char> = text.chars().filter(|sign| !sign.is_control() && !fonts.has(*sign)).collect();
    lacking.sort_unstable();
    lacking.dedup();
    lacking
}

fn metadata(paper: &Paper) -> Metadata {
    let title = format!("{} – {}", paper.title, paper.subject);
    let data = Metadata::new()
        .title(title.clone())
        .authors(vec![paper.from.clone()])
        .language(paper.lang.code().to_owned())
        // What identifies the file is what it says, so that the same paper has the same bytes.
        .document_id(format!("{title} {}", paper.dated.map(|at| at.to_rfc3339()).unwrap_or_default()))
        .creator("diarium".to_owned());
    match paper.dated {
        Some(at) => data.creation_date(pdf_time(at)),
        None => data,
    }
}

fn pdf_time(at: DateTime<Utc>) -> PdfTime {
    let small = |part: u32| u8::try_from(part).unwrap_or_default();
    PdfTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(small(at.month()))
        .day(small(at.day()))
        .hour(small(at.hour()))
        .minute(small(at.minute()))
        .second(small(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn outline(flowed: &flow::Flowed) -> Outline {
    let mut outline = Outline::new();
    for heading in &flowed.headings {
        let point = draw::point(heading.x, heading.y);
        outline.push_child(OutlineNode::new(heading.text.clone(), XyzDestination::new(heading.page, point)));
    }
    outline
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;
    use crate::domain::text::Lang;
    use crate::exchange::paper::{Block, Table};

    fn paper(blocks: Vec<Block>) -> Paper {
        Paper {
            lang: Lang::Fi,
            title: "Avustuspäätös".to_owned(),
            from: "Sisäministeriö".to_owned(),
            subject: "A-1".to_owned(),
            marks: vec!["LUONNOS".to_owned()],
            page_count: "Sivu {$page} ({$pages})".to_owned(),
            dated: "2023-04-12T12:31:00Z".parse().ok(),
            blocks,
        }
    }

    #[test]
    fn whatever_people_write_becomes_pages_and_the_same_pages_every_time() {
        let long = "perustelu ".repeat(700);
        let odd = "עברית 🎉 \u{202e}x\u{7} z\u{301} \u{0}";
        let column = |name: &str| (name.to_owned(), false);
        let mut table = Table::new("Taulukko", [column("Nimi"), ("Euroa".to_owned(), true), column("Teksti")]);
        table.rows.push(vec![odd.to_owned(), "1 000,00".to_owned(), long.clone()]);
        table.rows.push(vec!["x".repeat(6000), String::new(), String::new()]);
        table.sum = true;
        let blocks = vec![
            Block::Heading(1, String::new()),
            Block::Heading(1, odd.to_owned()),
            Block::Text(long.clone()),
            Block::Text("a\n\nb".to_owned()),
            Block::Facts(vec![("Hakija".to_owned(), long.clone()), (String::new(), String::new())]),
            Block::List(vec![long, String::new(), "x".repeat(5000)]),
            Block::Point(String::new(), odd.to_owned()),
            Block::Table(table),
            Block::Table(Table::default()),
        ];
        let paper = paper(blocks);
        let first = write(&paper).unwrap();
        assert!(first.starts_with(b"%PDF-1.7") && first == write(&paper).unwrap());
        assert!(unwritable(&paper).contains(&'🎉'), "what the fonts lack is told");
    }
}
