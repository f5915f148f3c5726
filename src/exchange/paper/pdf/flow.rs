//! Blocks to lines on pages, and the tree of what belongs together. Nothing is drawn here.

use super::columns;
use super::fonts::{Fonts, Length, Weight};
use super::set::{Style, lines};
use crate::exchange::paper::{Block, Paper, paragraphs};

/// A4.
pub const PAGE: (Length, Length) = (595_276, 841_890);
/// Left and right margin.
pub const SIDE: Length = 68_000;
/// Where the text begins and ends.
pub const TOP: Length = 92_000;
pub const BOTTOM: Length = 762_000;
/// Width of the text.
pub const WIDTH: Length = PAGE.0 - 2 * SIDE;

pub const BODY: Style = Style { weight: Weight::Regular, size: 10_500, leading: 15_000 };
pub const STRONG: Style = Style { weight: Weight::Bold, ..BODY };
pub const SMALL: Style = Style { weight: Weight::Regular, size: 8_500, leading: 11_500 };
pub const CELL: Style = Style { weight: Weight::Regular, size: 9_500, leading: 13_000 };
pub const CELL_STRONG: Style = Style { weight: Weight::Bold, ..CELL };
const TITLE: Style = Style { weight: Weight::Bold, size: 17_000, leading: 22_000 };
const HEADING: Style = Style { weight: Weight::Bold, size: 12_500, leading: 17_000 };

/// What a group of lines is, for whoever hears the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    Heading(u8, String),
    Paragraph,
    Strong,
    List,
    Item,
    Label,
    Body,
    Table(String),
    Caption,
    Head,
    Rows,
    Row,
    ColumnName,
    RowName,
    Cell,
}

/// A group of lines, or one line by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    Group(Role, Vec<Node>),
    Leaf(usize),
}

/// A line of text on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub x: Length,
    /// Base line.
    pub y: Length,
    pub style: Style,
    pub text: String,
    /// Number in the tree; `None` for what only repeats (the head of a table on its next page).
    pub leaf: Option<usize>,
}

/// A horizontal rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub x: Length,
    pub y: Length,
    pub width: Length,
    pub thickness: Length,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageSet {
    pub lines: Vec<Line>,
    pub rules: Vec<Rule>,
}

/// Where a heading stands, for the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadingAt {
    pub page: usize,
    pub x: Length,
    pub y: Length,
    pub text: String,
}

/// A paper set on pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flowed {
    pub pages: Vec<PageSet>,
    pub nodes: Vec<Node>,
    pub leaves: usize,
    pub headings: Vec<HeadingAt>,
}

/// The place where the next line goes.
pub struct Flow<'f> {
    pub fonts: &'f Fonts,
    pub set: Flowed,
    pub y: Length,
}

/// Sets a paper on pages.
pub fn flow(paper: &Paper, fonts: &Fonts) -> Flowed {
    let set = Flowed { pages: vec![PageSet::default()], nodes: Vec::new(), leaves: 0, headings: Vec::new() };
    let mut flow = Flow { fonts, set, y: TOP };
    for mark in &paper.marks {
        // Said once in the text as well: the head of a page is not read aloud.
        let node = flow.paragraph(Role::Paragraph, STRONG, mark, SIDE, WIDTH);
        flow.set.nodes.push(node);
    }
    flow.heading(1, &paper.title, TITLE);
    for (index, block) in paper.blocks.iter().enumerate() {
        flow.block(block, paper.blocks.get(index + 1..).unwrap_or_default());
    }
    flow.set
}

/// Under a paragraph.
const PARAGRAPH_GAP: Length = 6_000;

/// A heading stays with the beginning of what it heads: with some lines, and with a table that a short text leads to.
fn kept_with(next: &[Block]) -> Length {
    match next {
        [Block::Table(table), ..] => columns::start_height(table),
        [Block::Text(_), Block::Table(table), ..] => 2 * BODY.leading + columns::start_height(table),
        [] => 0,
        _ => PARAGRAPH_GAP + 3 * BODY.leading,
    }
}

/// How many lines of a paragraph begin it together: two, or all where parting it would leave one alone.
fn together(count: usize) -> Length {
    Length::try_from(if count <= 3 { count } else { 2 }).unwrap_or_default()
}

impl Flow<'_> {
    fn block(&mut self, block: &Block, next: &[Block]) {
        match block {
            // A heading without words heads nothing.
            Block::Heading(_, text) if self.fonts.printable(text).trim().is_empty() => {}
            Block::Heading(level, text) => {
                self.y += 10_000;
                self.need(HEADING.leading + kept_with(next));
                self.heading(level + 1, text, HEADING);
            }
            Block::Text(text) => {
                // What ends with a colon leads to what comes next, and is not left behind.
                if text.trim_end().ends_with(':') {
                    self.need(BODY.leading + PARAGRAPH_GAP + kept_with(next));
                }
                self.paragraphs(text, SIDE, WIDTH);
            }
            Block::Facts(facts) => columns::facts(self, facts),
            Block::List(items) => self.list(items),
            Block::Point(name, text) => {
                self.need(STRONG.leading + PARAGRAPH_GAP + 3 * BODY.leading);
                let node = self.paragraph(Role::Strong, STRONG, name, SIDE, WIDTH);
                self.set.nodes.push(node);
                self.y -= 3_000;
                self.paragraphs(text, SIDE, WIDTH);
            }
            Block::Table(table) => columns::table(self, table),
            Block::Picture(picture) => self.paragraphs(&picture.description, SIDE, WIDTH),
        }
    }

    fn heading(&mut self, level: u8, text: &str, style: Style) {
        self.need(style.leading);
        let at = HeadingAt { page: self.page(), x: SIDE, y: self.y, text: self.fonts.printable(text) };
        self.set.headings.push(at);
        let role = Role::Heading(level, self.fonts.printable(text));
        let node = self.paragraph(role, style, text, SIDE, WIDTH);
        self.set.nodes.push(node);
    }

    fn paragraphs(&mut self, text: &str, x: Length, width: Length) {
        for paragraph in paragraphs(text) {
            let node = self.paragraph(Role::Paragraph, BODY, paragraph, x, width);
            self.set.nodes.push(node);
        }
    }

    fn list(&mut self, items: &[String]) {
        const INDENT: Length = 14_000;
        let mut nodes = Vec::new();
        for item in items {
            let set: Vec<Vec<String>> =
                paragraphs(item).map(|paragraph| lines(self.fonts, BODY, paragraph, WIDTH - INDENT)).collect();
            self.need(together(set.first().map_or(1, Vec::len)) * BODY.leading);
            let label = self.line(SIDE + 3_000, BODY, "•".to_owned(), true);
            self.y -= BODY.leading;
            let mut body = Vec::new();
            for paragraph in set {
                body.extend(self.lines(paragraph, SIDE + INDENT, BODY));
            }
            self.y += 2_000;
            let label = Node::Group(Role::Label, label.into_iter().collect());
            nodes.push(Node::Group(Role::Item, vec![label, Node::Group(Role::Body, body)]));
        }
        self.y += 5_000;
        self.set.nodes.push(Node::Group(Role::List, nodes));
    }

    /// A paragraph with the space under it.
    pub fn paragraph(&mut self, role: Role, style: Style, text: &str, x: Length, width: Length) -> Node {
        let set = lines(self.fonts, style, text, width);
        let leaves = self.lines(set, x, style);
        self.y += PARAGRAPH_GAP;
        Node::Group(role, leaves)
    }

    /// The lines of a paragraph. No single one is left alone at the foot of a page, or at the head of the next.
    fn lines(&mut self, set: Vec<String>, x: Length, style: Style) -> Vec<Node> {
        self.need(together(set.len()) * style.leading);
        let count = set.len();
        let mut leaves = Vec::new();
        for (index, line) in set.into_iter().enumerate() {
            if index + 2 == count {
                self.need(2 * style.leading);
            }
            leaves.extend(self.line(x, style, line, true));
        }
        leaves
    }

    /// Sets one line and goes on to the next; on a new page where this one is full.
    pub fn line(&mut self, x: Length, style: Style, text: String, tagged: bool) -> Option<Node> {
        self.need(style.leading);
        let y = self.y + style.size;
        self.y += style.leading;
        self.put(x, y, style, text, tagged)
    }

    /// Sets a line at a place of the present page.
    pub fn put(&mut self, x: Length, y: Length, style: Style, text: String, tagged: bool) -> Option<Node> {
        if text.is_empty() {
            return None;
        }
        let leaf = tagged.then_some(self.set.leaves);
        self.set.leaves += usize::from(tagged);
        if let Some(page) = self.set.pages.last_mut() {
            page.lines.push(Line { x, y, style, text, leaf });
        }
        leaf.map(Node::Leaf)
    }

    /// A rule under the last line.
    pub fn rule(&mut self, x: Length, width: Length, thickness: Length) {
        let y = self.y;
        if let Some(page) = self.set.pages.last_mut() {
            page.rules.push(Rule { x, y, width, thickness });
        }
    }

    /// Room for so much, on this page or on the next. Says whether a new page was begun.
    pub fn need(&mut self, height: Length) -> bool {
        if self.y + height <= BOTTOM || self.y <= TOP {
            return false;
        }
        self.set.pages.push(PageSet::default());
        self.y = TOP;
        true
    }

    fn page(&self) -> usize {
        self.set.pages.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Lang;

    /// The page on which a text begins.
    fn page_of(set: &Flowed, text: &str) -> usize {
        set.pages.iter().position(|page| page.lines.iter().any(|line| line.text.starts_with(text))).unwrap()
    }

    #[test]
    fn what_leads_to_something_is_never_left_behind_at_the_foot_of_a_page() {
        let fonts = Fonts::shipped().unwrap();
        let long = "Perustelu, jossa on kolme riviä. ".repeat(7);
        for filler in 20..60 {
            let mut blocks: Vec<Block> = (0..filler).map(|_| Block::Text("x".to_owned())).collect();
            blocks.push(Block::Text("Johdanto:".to_owned()));
            blocks.push(Block::Text(format!("Ensin. {long}")));
            blocks.push(Block::Point("Nimi".to_owned(), format!("Toiseksi. {long}")));
            blocks.push(Block::Heading(1, "Otsikko".to_owned()));
            blocks.push(Block::Text(format!("Kolmanneksi. {long}")));
            let set = flow(
                &Paper {
                    lang: Lang::Fi,
                    title: "Paperi".to_owned(),
                    from: String::new(),
                    subject: String::new(),
                    marks: Vec::new(),
                    page_count: String::new(),
                    dated: None,
                    blocks,
                },
                fonts,
            );
            for (leads, to) in [("Johdanto:", "Ensin."), ("Nimi", "Toiseksi."), ("Otsikko", "Kolmanneksi.")] {
                assert_eq!(page_of(&set, leads), page_of(&set, to), "{leads} after {filler} lines");
            }
        }
    }
}
