//! Asking why: what can be asked of what is under the cursor, and the answer.

use crate::domain::message::Message;
use crate::register::view::why::{Explanation, Question};

/// The popup.
#[derive(Debug)]
pub struct Why {
    /// The refusal that is explained first: what, what would make it pass, where the rule stands.
    pub refusal: Vec<Message>,
    /// What is to be known about every answer.
    pub note: Option<Message>,
    /// What can be asked here; none where only a refusal is explained.
    pub questions: Vec<Question>,
    /// Which of it is asked.
    pub at: usize,
    /// The answer, or why there is none; `None` until it has come.
    pub answer: Option<Result<Explanation, Vec<Message>>>,
    /// How far it is scrolled.
    pub scroll: usize,
}

impl Why {
    /// What is asked.
    pub fn question(&self) -> Option<&Question> {
        self.questions.get(self.at)
    }

    /// Asks the next question, or the one before, around the ends.
    pub fn step(&mut self, forward: bool) {
        let count = self.questions.len().max(1);
        self.at = (self.at + if forward { 1 } else { count - 1 }) % count;
        (self.answer, self.scroll) = (None, 0);
    }
}

/// Key of the short name of a question.
pub fn name(question: &Question) -> &'static str {
    match question {
        Question::Total(_) => "why-of-total",
        Question::Rank(_) => "why-of-rank",
        Question::Finding(..) => "why-of-finding",
        Question::Amount(_) => "why-of-amount",
        Question::Refusal(_) => "why-of-refusal",
        Question::Envelope(..) => "why-of-envelope",
    }
}
