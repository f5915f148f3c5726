//! Templates of decision documents that an authority adopts in place of those that ship with the program.

use super::{Judge, Verdict};
use crate::domain::message::Message;
use crate::domain::template::{SHIPPED, Template};
use crate::domain::vocabulary::Role;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    /// A version that was in force may have made documents and is never replaced by another of the same number. The name
    /// of the shipped templates stays theirs, so that a later release may bring its next version.
    pub(super) fn load_template(&mut self, template: &Template, why: &str) -> Verdict {
        self.needs(&[Role::Administrator])?;
        self.reason(why, self.state.criteria.set.reason_min_chars)?;
        if let Some((_, why)) = template.mistakes().into_iter().next() {
            return Err(Refusal::new("template", source::REVISION, why, Message::new("mend-template")));
        }
        let (id, version) = (template.document.id.as_str(), template.document.version);
        if id == SHIPPED {
            let what = Message::new("refused-template-name").with("id", id);
            return Err(Refusal::new("template-name", source::REVISION, what, Message::new("mend-template-name")));
        }
        let known = self.state.templates.iter().filter(|known| known.document.id == id);
        if let Some(highest) = known.map(|known| known.document.version).max().filter(|highest| version <= *highest) {
            let what = Message::new("refused-template-used").with("id", id).with("version", version);
            let mend = Message::new("mend-template-used").with("id", id).with("version", highest);
            return Err(Refusal::new("template-used", source::REVISION, what, mend));
        }
        self.emit(Event::TemplateLoaded { template: Box::new(template.clone()), why: why.trim().to_owned() })
    }
}
