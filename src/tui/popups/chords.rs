//! The keys that may follow those that were typed.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::tui::acts::Act;
use crate::tui::keymap::{Hint, Key, Leads};
use crate::tui::model::case::Tab;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::update::able;
use crate::tui::widgets::text::{exactly, width};
use crate::tui::widgets::{paint, pane};

/// One key that may follow.
pub struct Following {
    /// The key.
    pub key: String,
    /// What it does.
    pub word: String,
    /// Dim where it cannot be done now.
    pub meaning: Meaning,
}

/// The keys that may follow; those that there is nothing behind are left out.
pub fn following(scene: Scene<'_>) -> Vec<Following> {
    let rows = scene.hints.iter().filter_map(|hint| row(scene, hint));
    rows.map(|(key, word, meaning)| Following { key, word, meaning }).collect()
}

/// Draws them at the lower right.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let rows = following(scene);
    let keys = rows.iter().map(|next| width(&next.key)).max().unwrap_or(0);
    let words = rows.iter().map(|next| width(&next.word)).max().unwrap_or(0);
    let title = match scene.keymap.title(scene.typed) {
        Some(title) => format!("{} {}", Key::sequence_text(scene.typed), title.say(scene.lang())),
        None => Key::sequence_text(scene.typed),
    };
    let wide = (keys + words + 5).max(width(&title) + 6);
    let wide = u16::try_from(wide).unwrap_or(u16::MAX).min(area.width);
    let high = u16::try_from(rows.len() + 2).unwrap_or(u16::MAX).min(area.height.saturating_sub(2));
    let place = Rect { x: area.right() - wide, y: area.bottom() - 1 - high, width: wide, height: high };
    paint::ground(frame, scene.look, place);
    let inner = pane::framed(frame, scene.look, place, &title, "", true);
    let lines: Vec<Line<'static>> = rows
        .into_iter()
        .map(|next| {
            Line::from(vec![
                Span::styled(format!(" {}", exactly(&next.key, keys, false, "")), scene.style(Meaning::Key)),
                Span::styled(format!(" {}", next.word), scene.style(next.meaning)),
            ])
        })
        .collect();
    paint::lines(frame, scene.look, inner, lines);
}

/// One key; a number of a saved queue that there is not needs no line.
fn row(scene: Scene<'_>, hint: &Hint) -> Option<(String, String, Meaning)> {
    Some(match &hint.leads {
        Leads::Act(Act::GoSaved, Some(number)) => {
            let at = usize::try_from(*number).ok()?.checked_sub(1)?;
            let name = scene.model.own.queues.get(at)?.name.get(scene.lang()).to_owned();
            (hint.key.clone(), name, Meaning::Text)
        }
        Leads::Act(Act::ShowTab, Some(number)) => {
            let name = Tab::part(usize::try_from(*number).ok()?)?;
            (hint.key.clone(), scene.word(name), Meaning::Text)
        }
        Leads::Act(act, argument) => {
            let word = scene.word(&act.label());
            let word = argument.map_or(word.clone(), |argument| format!("{word} {argument}"));
            let able = able::unable(scene.model, *act).is_none();
            (hint.key.clone(), word, if able { Meaning::Text } else { Meaning::Dim })
        }
        Leads::Branch(title) => {
            let word = title.as_ref().map(|title| title.say(scene.lang())).unwrap_or_default();
            (hint.key.clone(), word, Meaning::Heading)
        }
    })
}
