//! The embedded fonts, and how wide their letters are. Lengths are whole thousandths of a point, so that a line breaks
//! at the same word on every machine.

use std::sync::OnceLock;

use ttf_parser::Face;

/// A length in thousandths of a point.
pub type Length = i64;

/// Upright or bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For headings and names.
    Bold,
}

const REGULAR: &[u8] = include_bytes!("../../../../fixtures/fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../../fixtures/fonts/NotoSans-Bold.ttf");

/// Stands for a letter that the fonts lack.
const REPLACEMENT: char = '\u{fffd}';

/// Both fonts.
pub struct Fonts {
    regular: Face<'static>,
    bold: Face<'static>,
}

impl Fonts {
    /// The fonts that ship with the program.
    pub fn shipped() -> Option<&'static Fonts> {
        static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
        let read = || Some(Fonts { regular: Face::parse(REGULAR, 0).ok()?, bold: Face::parse(BOLD, 0).ok()? });
        FONTS.get_or_init(read).as_ref()
    }

    /// The file of a font.
    pub fn data(weight: Weight) -> &'static [u8] {
        match weight {
            Weight::Regular => REGULAR,
            Weight::Bold => BOLD,
        }
    }

    fn face(&self, weight: Weight) -> &Face<'static> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// Whether a letter can be printed.
    pub fn has(&self, sign: char) -> bool {
        self.regular.glyph_index(sign).is_some() && self.bold.glyph_index(sign).is_some()
    }

    /// A text as it can be printed: letters that the fonts lack are replaced, control signs become spaces.
    pub fn printable(&self, text: &str) -> String {
        let shown = |sign: char| match sign {
            sign if sign.is_control() => ' ',
            // Joiners and other signs without a shape of their own leave no trace on paper.
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => '\u{0}',
            sign if self.has(sign) => sign,
            _ => REPLACEMENT,
        };
        text.chars().map(shown).filter(|sign| *sign != '\u{0}').collect()
    }

    /// Number of a letter's shape, and its width in thousandths of the size.
    pub fn glyph(&self, weight: Weight, sign: char) -> (u16, Length) {
        let face = self.face(weight);
        let glyph = face.glyph_index(sign).or_else(|| face.glyph_index(REPLACEMENT)).unwrap_or_default();
        let units = Length::from(face.units_per_em()).max(1);
        let advance = Length::from(face.glyph_hor_advance(glyph).unwrap_or_default());
        (glyph.0, advance * 1000 / units)
    }

    /// Width of a text in a size, which is in thousandths of a point too.
    pub fn width(&self, weight: Weight, size: Length, text: &str) -> Length {
        text.chars().map(|sign| self.glyph(weight, sign).1 * size / 1000).sum()
    }
}
