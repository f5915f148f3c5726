//! Errands for which the journal is read again. They go on a worker of their own, so that no short one waits for them.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crossbeam_channel::Receiver;

use super::errands::{Errand, Reply, Request, Sent, answer_of, told};
use crate::desk::aside::Aside;
use crate::register::view::why::Question;

/// An errand for which the journal is read again, and what answers it.
pub type Long = (Errand, Box<dyn Aside>);

/// Whether a request takes so long that the others must not wait for it.
pub fn is_long(request: &Request) -> bool {
    matches!(request, Request::Pictures(_) | Request::Why(Question::Envelope(..)))
}

/// Answers what takes long, one after the other; what a newer one has made needless is left out.
pub fn work_long(errands: &Receiver<Long>, send: &dyn Fn(Sent) -> bool) {
    let mut waiting: VecDeque<Long> = VecDeque::new();
    loop {
        if waiting.is_empty() {
            let Ok(long) = errands.recv() else { return };
            waiting.push_back(long);
        }
        waiting.extend(errands.try_iter());
        let Some((errand, aside)) = waiting.pop_front() else { continue };
        let newer = waiting.iter().any(|(other, _)| other.slot == errand.slot);
        let reply = || match &errand.request {
            _ if newer => Ok(Reply::Superseded),
            Request::Pictures(round) => Ok(Reply::Pictures(Box::new(aside.pictures(round)?))),
            Request::Why(question) => Ok(Reply::Why(Box::new(aside.why(question)?))),
            _ => Ok(Reply::Superseded),
        };
        let sent = match catch_unwind(AssertUnwindSafe(reply)) {
            Ok(reply) => Sent::Answer(Box::new(answer_of(&errand, aside.now(), reply))),
            Err(cause) => Sent::Broken(told(cause.as_ref())),
        };
        let over = matches!(sent, Sent::Broken(_));
        if !send(sent) || over {
            return;
        }
    }
}
