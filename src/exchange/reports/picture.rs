//! Bars as SVG: each part has its own pattern and its name beside it, so that nothing is told by colour alone.

use crate::exchange::paper::html::escaped;

/// One part of a bar.
pub struct Slice {
    /// What it is.
    pub name: String,
    /// The amount as it is written.
    pub written: String,
    /// Its size, in cents.
    pub size: i64,
}

/// A bar with its name.
pub struct Bar {
    /// What the bar is about.
    pub name: String,
    /// Its parts from the left.
    pub slices: Vec<Slice>,
}

const WIDTH: i64 = 720;
const LEFT: i64 = 8;
const ROOM: i64 = WIDTH - 2 * LEFT;
/// Height of a bar with its name and its legend.
const STEP: i64 = 96;

/// Bars one under another, all to one scale; `mark` is a line at a size with its name.
pub fn bars(title: &str, bars: &[Bar], mark: Option<(i64, &str)>) -> String {
    let largest =
        bars.iter().map(|bar| bar.slices.iter().map(|slice| slice.size).sum::<i64>()).max().unwrap_or(1).max(1);
    let count = i64::try_from(bars.len()).unwrap_or_default();
    let height = count * STEP + if mark.is_some() { 28 } else { 8 };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n<title>{}</title>\n",
        escaped(title)
    );
    // One picture of a page names the patterns; two of the same name would be a fault of the page.
    if bars.iter().any(|bar| bar.slices.len() > 2) {
        out.push_str(PATTERNS);
    }
    for (index, bar) in (0_i64..).zip(bars) {
        draw(&mut out, bar, index * STEP, largest);
    }
    if let Some((size, name)) = mark {
        let x = LEFT + scaled(size, largest);
        let foot = count * STEP;
        out.push_str(&format!(
            "<line x1=\"{x}\" y1=\"20\" x2=\"{x}\" y2=\"54\" stroke=\"#000\" stroke-width=\"2\" stroke-dasharray=\"5 3\"/>\n\
             <text x=\"{}\" y=\"{}\">{}</text>\n",
            x + 6,
            foot + 12,
            escaped(name)
        ));
        out.push_str(&format!(
            "<line x1=\"{x}\" y1=\"{}\" x2=\"{x}\" y2=\"{}\" stroke=\"#000\" stroke-width=\"2\"/>\n",
            foot,
            foot + 14
        ));
    }
    out.push_str("</svg>\n");
    out
}

const PATTERNS: &str = "<defs>\
<pattern id=\"p1\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#8fb3d9\"/>\
<path d=\"M0 6L6 0\" stroke=\"#123\" stroke-width=\"1\"/></pattern>\
<pattern id=\"p2\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#f2d9a0\"/>\
<circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"#432\"/></pattern></defs>\n";

/// Fills from the left: solid, hatched, dotted, empty.
const FILLS: [&str; 4] = ["#1f4e79", "url(#p1)", "url(#p2)", "#fff"];

fn draw(out: &mut String, bar: &Bar, top: i64, largest: i64) {
    out.push_str(&format!(
        "<text x=\"{LEFT}\" y=\"{}\" font-weight=\"bold\">{}</text>\n",
        top + 14,
        escaped(&bar.name)
    ));
    let mut before = 0;
    for (index, slice) in bar.slices.iter().enumerate() {
        let fill = fill(index, bar.slices.len());
        let x = LEFT + scaled(before, largest);
        before += slice.size;
        let width = LEFT + scaled(before, largest) - x;
        out.push_str(&format!(
            "<rect x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"26\" fill=\"{fill}\" stroke=\"#000\"/>\n",
            top + 22
        ));
    }
    // A legend under the bar, with the same fills and the amounts in words.
    let share = ROOM / i64::try_from(bar.slices.len().max(1)).unwrap_or(1);
    for (index, slice) in bar.slices.iter().enumerate() {
        let fill = fill(index, bar.slices.len());
        let x = LEFT + share * i64::try_from(index).unwrap_or_default();
        out.push_str(&format!(
            "<rect x=\"{x}\" y=\"{}\" width=\"12\" height=\"12\" fill=\"{fill}\" stroke=\"#000\"/>\
             <text x=\"{}\" y=\"{}\" font-size=\"12\">{}: {}</text>\n",
            top + 58,
            x + 17,
            top + 68,
            escaped(&slice.name),
            escaped(&slice.written)
        ));
    }
}

/// The last part is what is left, which is empty; the others are told apart from the left.
fn fill(index: usize, count: usize) -> &'static str {
    if index + 1 == count { FILLS[3] } else { FILLS[index.min(2)] }
}

fn scaled(size: i64, largest: i64) -> i64 {
    let exact = i128::from(size) * i128::from(ROOM) / i128::from(largest);
    i64::try_from(exact).unwrap_or(ROOM)
}
