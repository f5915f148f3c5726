//! An answer to why: for people and as JSON.

use serde_json::{Value, json};

use crate::domain::text::Lang;
use crate::register::refusal::told_source;
use crate::register::view::why::{Explanation, Line};
use crate::speech::{said, say, say_all, time};

/// The subject, then one line for each ground: entry, person, time, what, source.
pub fn text(lang: Lang, explanation: &Explanation) -> String {
    let mut out = vec![say(lang, &explanation.subject)];
    for line in &explanation.lines {
        let mut parts = Vec::new();
        if let Some(seq) = line.seq {
            parts.push(format!("#{seq}"));
        }
        if let Some((at, by)) = &line.entry {
            parts.push(time(lang, *at));
            parts.push(by.to_string());
        }
        parts.push(say(lang, &line.what));
        if let Some(source) = &line.source {
            parts.push(format!("({})", said(lang, &told_source(source))));
        }
        out.push(format!("  {}", parts.join("  ")));
    }
    out.join("\n") + "\n"
}

/// `{"subject", "lines": [{"seq", "at", "by", "text", "source"}]}`, texts in three languages.
pub fn json(explanation: &Explanation) -> Value {
    let line = |line: &Line| {
        let (at, by) = line.entry.as_ref().map_or((None, None), |(at, by)| (Some(at), Some(by)));
        json!({"seq": line.seq, "at": at, "by": by, "text": say_all(&line.what), "source": line.source})
    };
    let lines: Vec<Value> = explanation.lines.iter().map(line).collect();
    json!({"subject": say_all(&explanation.subject), "lines": lines})
}
