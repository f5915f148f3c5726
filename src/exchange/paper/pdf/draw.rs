//! Lines and rules onto pages, and the tag tree from what was drawn. The only place where lengths become floats.

use std::num::NonZeroU16;

use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::flow::{Flowed, Line, Node, PAGE, Role, Rule, SIDE, SMALL, STRONG, WIDTH};
use super::fonts::{Fonts, Length, Weight};
use super::set::{Style, lines};
use crate::exchange::paper::Paper;

/// The fonts as the library holds them.
struct Loaded {
    regular: Option<Font>,
    bold: Option<Font>,
}

impl Loaded {
    fn new() -> Self {
        let load = |weight| Font::new(Fonts::data(weight).to_vec().into(), 0);
        Self { regular: load(Weight::Regular), bold: load(Weight::Bold) }
    }

    fn of(&self, weight: Weight) -> Option<Font> {
        match weight {
            Weight::Regular => self.regular.clone(),
            Weight::Bold => self.bold.clone(),
        }
    }
}

#[allow(clippy::float_arithmetic, reason = "PDF counts in points; everything before this counts in whole thousandths")]
fn points(length: Length) -> f32 {
    // Lengths of a page are far below where a float would lose a thousandth.
    let whole = i32::try_from(length).unwrap_or_default();
    (f64::from(whole) / 1000.0) as f32
}

/// A place on a page.
pub fn point(x: Length, y: Length) -> Point {
    Point::from_xy(points(x), points(y))
}

/// Draws all pages; gives the identifiers of the lines by their numbers in the tree.
pub fn pages(document: &mut Document, paper: &Paper, fonts: &Fonts, flowed: &Flowed) -> Vec<Option<Identifier>> {
    let loaded = Loaded::new();
    let mut leaves: Vec<Option<Identifier>> = (0..flowed.leaves).map(|_| None).collect();
    let count = flowed.pages.len();
    for (index, set) in flowed.pages.iter().enumerate() {
        let Some(settings) = PageSettings::from_wh(points(PAGE.0), points(PAGE.1)) else { continue };
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let mut pen = Pen { fonts, loaded: &loaded, surface: &mut surface };
        pen.head(paper);
        for line in &set.lines {
            let identifier = pen.line(line);
            if let (Some(leaf), Some(identifier)) = (line.leaf, identifier) {
                leaves[leaf] = Some(identifier);
            }
        }
        set.rules.iter().for_each(|rule| pen.rule(rule));
        pen.foot(paper, index + 1, count);
        surface.finish();
        page.finish();
    }
    leaves
}

struct Pen<'p, 's> {
    fonts: &'p Fonts,
    loaded: &'p Loaded,
    surface: &'p mut Surface<'s>,
}

impl Pen<'_, '_> {
    /// Who it comes from, and what every page must say.
    fn head(&mut self, paper: &Paper) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)));
        self.text(SIDE, 50_000, STRONG, &self.fonts.printable(&paper.from));
        let mut y = 50_000;
        for mark in &paper.marks {
            let mark = self.fonts.printable(mark);
            let style = Style { size: 9_500, ..STRONG };
            let width = self.fonts.width(style.weight, style.size, &mark);
            self.text(SIDE + WIDTH - width, y, style, &mark);
            y += 12_000;
        }
        self.bar(&Rule { x: SIDE, y: 68_000, width: WIDTH, thickness: 800 });
        self.surface.end_tagged();
    }

    /// What it is about, and the page.
    fn foot(&mut self, paper: &Paper, page: usize, pages: usize) {
        let count = paper.page_count.replace("{$pages}", &pages.to_string()).replace("{$page}", &page.to_string());
        let count = self.fonts.printable(&count);
        let width = self.fonts.width(SMALL.weight, SMALL.size, &count);
        let room = WIDTH - width - 20_000;
        let about = format!("{} – {}", paper.subject, paper.title);
        let about = lines(self.fonts, SMALL, &about, room).into_iter().next().unwrap_or_default();
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        self.bar(&Rule { x: SIDE, y: 786_000, width: WIDTH, thickness: 400 });
        self.text(SIDE, 800_000, SMALL, about.trim_end());
        self.text(SIDE + WIDTH - width, 800_000, SMALL, &count);
        self.surface.end_tagged();
    }

    fn line(&mut self, line: &Line) -> Option<Identifier> {
        let tag = match line.leaf {
            Some(_) => ContentTag::Span(SpanTag::empty()),
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)),
        };
        let identifier = self.surface.start_tagged(tag);
        self.text(line.x, line.y, line.style, &line.text);
        self.surface.end_tagged();
        line.leaf.map(|_| identifier)
    }

    fn rule(&mut self, rule: &Rule) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        self.bar(rule);
        self.surface.end_tagged();
    }

    fn bar(&mut self, rule: &Rule) {
        let corner = (points(rule.x), points(rule.y));
        let Some(rect) = Rect::from_xywh(corner.0, corner.1, points(rule.width), points(rule.thickness)) else {
            return;
        };
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(black()));
            self.surface.draw_path(&path);
        }
    }

    fn text(&mut self, x: Length, y: Length, style: Style, text: &str) {
        let Some(font) = self.loaded.of(style.weight) else { return };
        let glyphs: Vec<KrillaGlyph> = text
            .char_indices()
            .map(|(start, sign)| {
                let (glyph, advance) = self.fonts.glyph(style.weight, sign);
                let end = start + sign.len_utf8();
                // An advance is a share of the size, in thousandths like every length.
                KrillaGlyph::new(GlyphId::new(u32::from(glyph)), points(advance), 0.0, 0.0, 0.0, start..end, None)
            })
            .collect();
        self.surface.set_fill(Some(black()));
        self.surface.draw_glyphs(point(x, y), &glyphs, font, text, points(style.size), false);
    }
}

fn black() -> Fill {
    Fill { paint: rgb::Color::black().into(), rule: FillRule::NonZero, ..Fill::default() }
}

/// The tag tree of what was drawn.
pub fn tree(flowed: &Flowed, mut leaves: Vec<Option<Identifier>>) -> TagTree {
    let mut tree = TagTree::new();
    for node in &flowed.nodes {
        if let Node::Group(role, inner) = node {
            tree.push(group(role, inner, &mut leaves));
        }
    }
    tree
}

fn group(role: &Role, inner: &[Node], leaves: &mut Vec<Option<Identifier>>) -> TagGroup {
    let mut group = match role {
        Role::Heading(level, text) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(text.clone())))
        }
        Role::Paragraph | Role::Strong => TagGroup::new(Tag::P),
        Role::List => TagGroup::new(Tag::L(ListNumbering::Disc)),
        Role::Item => TagGroup::new(Tag::LI),
        Role::Label => TagGroup::new(Tag::Lbl),
        Role::Body => TagGroup::new(Tag::LBody),
        Role::Table(summary) => {
            let summary = (!summary.is_empty()).then(|| summary.clone());
            TagGroup::new(Tag::Table.with_summary(summary))
        }
        Role::Caption => TagGroup::new(Tag::Caption),
        Role::Head => TagGroup::new(Tag::THead),
        Role::Rows => TagGroup::new(Tag::TBody),
        Role::Row => TagGroup::new(Tag::TR),
        Role::ColumnName => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        Role::RowName => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Role::Cell => TagGroup::new(Tag::TD),
    };
    for node in inner {
        match node {
            Node::Group(role, inner) => group.push(self::group(role, inner, leaves)),
            Node::Leaf(number) => {
                if let Some(identifier) = leaves.get_mut(*number).and_then(Option::take) {
                    group.push(identifier);
                }
            }
        }
    }
    group
}
