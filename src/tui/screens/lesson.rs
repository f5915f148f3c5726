//! The lesson: a calm strip under the first line that says what to do next, with the keys of the keymap in force.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Scene;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::paint;
use crate::tui::widgets::text::{width, wrap};

/// Stands around a key while a text is wrapped, and for a blank inside of one.
const AROUND: char = '\u{2060}';
const WITHIN: char = '\u{e000}';

/// Lines that it takes.
pub fn height(scene: Scene<'_>, wide: u16) -> u16 {
    let text = text(scene).map_or(0, |text| wrap(&text, room(wide)).len() + 1);
    u16::try_from(text).unwrap_or(0)
}

fn room(wide: u16) -> usize {
    usize::from(wide).saturating_sub(4)
}

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let Some(text) = text(scene) else { return };
    let mut lines = vec![head(scene, usize::from(area.width))];
    let bar = || Span::styled(format!(" {} ", scene.glyph(Glyph::Upright)), scene.style(Meaning::Heading));
    let (plain, key) = (scene.style(Meaning::Text), scene.style(Meaning::Key));
    let mut in_key = false;
    for line in wrap(&text, room(area.width)) {
        let mut spans = vec![bar()];
        spans.extend(pieces(&line, &mut in_key, plain, key));
        lines.push(Line::from(spans));
    }
    paint::lines(frame, scene.look, area, lines);
}

/// A line in which the keys stand out.
fn pieces(line: &str, in_key: &mut bool, plain: Style, key: Style) -> Vec<Span<'static>> {
    let mut spans = Vec::new();
    for (index, piece) in line.split(AROUND).enumerate() {
        if index > 0 {
            *in_key = !*in_key;
        }
        if !piece.is_empty() {
            spans.push(Span::styled(piece.replace(WITHIN, " "), if *in_key { key } else { plain }));
        }
    }
    spans
}

/// Which lesson, which step, and how it is hidden.
fn head(scene: Scene<'_>, wide: usize) -> Line<'static> {
    let classroom = &scene.model.classroom;
    let Some(lesson) = classroom.shown() else { return Line::default() };
    let (done, of) = (classroom.done(), lesson.steps.len());
    let title = lesson.title.get(scene.lang());
    let said = match done < of {
        true => Message::new("lesson-head").with("title", title).with("step", done + 1).with("of", of),
        false => Message::new("lesson-head-done").with("title", title),
    };
    let keys = [Act::LessonHide, Act::LessonSkip, Act::Lessons];
    let hint = |act: Act| format!("{} {}", key_of(scene, act), scene.word(&act.label()));
    let mut hints: Vec<String> =
        keys.into_iter().filter(|act| done < of || *act != Act::LessonSkip).map(hint).collect();
    let said = format!(" {} {}", scene.glyph(Glyph::Upright), scene.say(&said));
    // What does not fit beside the heading is in the help.
    while !hints.is_empty() && width(&said) + hints.iter().map(|hint| width(hint) + 2).sum::<usize>() + 1 > wide {
        hints.pop();
    }
    let hints = hints.join("  ");
    let said = scene.fit(&said, wide.saturating_sub(width(&hints) + 2));
    let gap = wide.saturating_sub(width(&said) + width(&hints) + 1);
    Line::from(vec![
        Span::styled(said, scene.style(Meaning::Heading)),
        Span::raw(" ".repeat(gap)),
        Span::styled(hints, scene.style(Meaning::Dim)),
    ])
}

/// What to do, with keys in the places of acts.
fn text(scene: Scene<'_>) -> Option<String> {
    let classroom = &scene.model.classroom;
    classroom.shown()?;
    let said = match classroom.step() {
        Some(step) => step.say.get(scene.lang()).to_owned(),
        None => with_acts(&scene.say(&Message::new("lesson-finished"))),
    };
    let keyed = keyed(scene.lang(), &said, |name| Act::named(name).map(|act| key_of(scene, act)));
    Some(scene.shown(keyed))
}

/// The catalogues write an act with square brackets, because braces are theirs.
fn with_acts(text: &str) -> String {
    text.replace('[', "{").replace(']', "}")
}

/// The key of an act here, else where it belongs; without any, how the palette finds it.
pub fn key_of(scene: Scene<'_>, act: Act) -> String {
    let here = std::iter::once(scene.model.place()).chain(act.places().iter().copied());
    let keys = here.flat_map(|place| scene.keymap.keys_of(act, place)).next();
    keys.unwrap_or_else(|| format!(":{}", act.name()))
}

/// Puts keys into the places of acts.
pub fn keyed(lang: Lang, text: &str, key: impl Fn(&str) -> Option<String>) -> String {
    let (open, close) = speech::quotation_marks(lang);
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, behind)) = after.split_once('}') else { break };
        let key = key(name).unwrap_or_else(|| name.to_owned());
        // A key that is a sign of punctuation would be read as one.
        let key = if key.chars().any(char::is_alphanumeric) { key } else { format!("{open}{key}{close}") };
        out.push(AROUND);
        out.push_str(&key.replace(' ', &WITHIN.to_string()));
        out.push(AROUND);
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The same for a place that knows no styles: keys in quotes.
pub fn quoted(lang: Lang, text: &str) -> String {
    let (open, close) = speech::quotation_marks(lang);
    let mut opens = false;
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            AROUND => {
                opens = !opens;
                out.push(if opens { open } else { close });
            }
            WITHIN => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_takes_the_place_of_the_act_and_is_never_broken() {
        let text = keyed(Lang::En, "press {go} and {other}", |name| (name == "go").then(|| "g o".to_owned()));
        assert_eq!(quoted(Lang::En, &text), "press “g o” and “other”");
        let lines = wrap(&text, 8);
        assert!(lines.iter().any(|line| line.contains("g\u{e000}o")), "{lines:?}");
    }

    #[test]
    fn a_key_stands_in_the_quotation_marks_of_the_language() {
        for (lang, said) in [(Lang::Sv, "tryck ”/”"), (Lang::Fi, "paina ”/”"), (Lang::En, "press “/”")] {
            let text = said.replace(['”', '“'], "").replace('/', "{filter}");
            let keyed = keyed(lang, &text, |_| Some("/".to_owned()));
            assert_eq!(keyed.replace(AROUND, ""), said);
        }
    }
}
