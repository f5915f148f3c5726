//! The single writer. It owns the desk; whatever has gathered while it wrote is the next group and shares a sync.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crossbeam_channel::{Receiver, Sender};

use super::hall::Touch;
use super::log::Level;
use super::office::Office;
use crate::desk::commit::{BROKE, Signed};
use crate::desk::local::{GROUP, LocalDesk};
use crate::desk::{DeskError, Receipt, training};
use crate::domain::code::Handle;
use crate::domain::message::Message;

/// Orders that may wait. Whoever comes after them waits at the counter.
pub const WAITING_MAX: usize = 1024;

/// What the writer is given.
pub enum Work {
    /// An order.
    Order(Job),
    /// The training store is to be made anew.
    StartOver(Anew),
    /// Nothing more comes.
    Stop,
}

/// Who wants a training store made anew, and where the answer goes.
pub struct Anew {
    /// Who.
    pub who: Handle,
    /// Connection that it came by.
    pub by: u64,
    /// Where the answer goes.
    pub answer: Sender<Result<(), DeskError>>,
}

/// An order and where its answer goes.
pub struct Job {
    /// The order.
    pub signed: Signed,
    /// Connection that it came by.
    pub by: u64,
    /// Where the answer goes. Dropped without one, the outcome is not known here, and whoever asked asks again.
    pub answer: Sender<Result<Receipt, DeskError>>,
}

/// Writes until told to stop; gives the desk back, and whether all is well with it.
pub fn write(mut desk: LocalDesk, work: &Receiver<Work>, office: &Arc<Office>) -> (LocalDesk, Result<(), DeskError>) {
    let mut stop = false;
    while !stop {
        let Ok(first) = work.recv() else { break };
        let (mut group, mut anew) = (Vec::new(), None);
        for work in std::iter::once(first).chain(work.try_iter()) {
            match work {
                Work::Order(job) => group.push(job),
                Work::StartOver(asked) => anew = Some(asked),
                Work::Stop => stop = true,
            }
            if stop || anew.is_some() || group.len() == GROUP {
                break;
            }
        }
        if let Err(error) = write_group(&mut desk, group, office) {
            return (desk, Err(error));
        }
        if let Some(asked) = anew
            && let Err(error) = start_over(&mut desk, asked, office)
        {
            return (desk, Err(error));
        }
    }
    (desk, Ok(()))
}

/// Makes the training store anew while everybody waits, and tells everybody.
fn start_over(desk: &mut LocalDesk, Anew { who, by, answer }: Anew, office: &Office) -> Result<(), DeskError> {
    let outcome = office.alone(desk, |desk| {
        let host = std::mem::replace(&mut desk.handle, who.clone());
        let outcome = catch_unwind(AssertUnwindSafe(|| training::start_over(desk)));
        desk.handle = host;
        let outcome = outcome.unwrap_or_else(|_| Err(DeskError::Store(Message::new("served-internal"))));
        if matches!(outcome, Err(DeskError::Store(_))) {
            // It may have broken off halfway.
            desk.poison();
        }
        outcome
    });
    if outcome.is_ok() {
        office.hall.start_over(by);
        office.log.say(Level::Info, format_args!("connection {by}: {who} made the training store anew"));
    }
    let healthy = desk.usable();
    let _ = answer.send(outcome);
    healthy
}

fn write_group(desk: &mut LocalDesk, group: Vec<Job>, office: &Arc<Office>) -> Result<(), DeskError> {
    if group.is_empty() {
        return Ok(());
    }
    let before = desk.state().seq;
    let (orders, others): (Vec<Signed>, Vec<_>) =
        group.into_iter().map(|job| (job.signed, (job.by, job.answer))).unzip();
    let outcome = catch_unwind(AssertUnwindSafe(|| desk.commit(&orders)));
    let Ok(answers) = outcome else {
        desk.poison();
        return desk.usable();
    };
    let healthy = desk.usable();
    office.publish(desk);
    let mut touches = Vec::new();
    for ((by, answer), outcome) in others.into_iter().zip(answers) {
        match &outcome {
            Ok(receipt) if receipt.seq > before => touches.push(Touch::of(by, receipt.seq, &receipt.events)),
            // Whether it is on disk is not known: no answer is right.
            Err(DeskError::Store(_)) if healthy.is_err() => continue,
            Err(DeskError::Refused(refusal)) if refusal.rule == BROKE => {
                office.log.say(Level::Error, format_args!("connection {by}: the program broke at an order"));
            }
            _ => {}
        }
        // Whoever has gone meanwhile asks again.
        let _ = answer.send(outcome);
    }
    office.log.say(
        Level::Debug,
        format_args!("wrote {} of {} orders up to record {}", touches.len(), orders.len(), desk.state().seq),
    );
    office.hall.tell(&touches);
    healthy
}

#[cfg(test)]
mod tests {
    use crossbeam_channel::bounded;

    use super::*;
    use crate::desk::clock::Clock;
    use crate::desk::opening;
    use crate::desk::order::Order;
    use crate::desk::server::log::Log;
    use crate::journal::{Draft, Head, Journal, JournalError, ReadRecords, Records, Sealed};
    use crate::register::command::Command;

    /// A journal that fails in one way or another.
    struct Failing {
        journal: Box<dyn Journal>,
        how: How,
    }

    #[derive(Clone, Copy)]
    enum How {
        /// The disk takes no more.
        Full,
        /// The program breaks when the record is on the disk.
        BreaksAfter,
    }

    impl ReadRecords for Failing {
        fn read(&self, from_seq: u64) -> Result<Records<'_>, JournalError> {
            self.journal.read(from_seq)
        }
    }

    impl Journal for Failing {
        fn head(&self) -> &Head {
            self.journal.head()
        }
        fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Sealed>, JournalError> {
            match self.how {
                How::Full => {
                    let source = std::io::Error::from(std::io::ErrorKind::StorageFull);
                    Err(JournalError::Write { path: "journal".into(), source })
                }
                How::BreaksAfter => panic!("after {:?}", self.journal.append(drafts).map(|sealed| sealed.len())),
            }
        }
        fn reader(&self) -> Box<dyn ReadRecords + Send + Sync> {
            self.journal.reader()
        }
    }

    type Told = Receiver<Result<Receipt, DeskError>>;

    /// Writes one order that is accepted and one that is refused to a journal that fails.
    fn written(how: How) -> (Told, Told, Result<(), DeskError>) {
        let folder = tempfile::tempdir().unwrap();
        let officer = Handle::from("handlaggare1");
        let start = "2023-06-12T12:00:00Z".parse().unwrap();
        let store = folder.path().join("store");
        let foundation = training::foundation(1).unwrap();
        let mut desk = opening::create(&store, Clock::Still(start), &officer, foundation).unwrap();
        let journal = std::mem::replace(&mut desk.journal, Box::new(crate::journal::MemoryJournal::new()));
        desk.journal = Box::new(Failing { journal, how });
        let (work, orders) = bounded(8);
        let office = Arc::new(Office::of(&desk, work.clone(), Log::new(Level::Error)));
        let give = |command: Command| {
            let (answer, told) = bounded(1);
            let signed = Signed::new(Handle::from("admin1"), Order::new(command));
            work.send(Work::Order(Job { signed, by: 1, answer })).unwrap();
            told
        };
        let accepted = give(Command::OpenRound { round: "2023-spring".into(), at: start });
        let refused = give(Command::Sign { case: "A-1".into() });
        let (desk, outcome) = write(desk, &orders, &office);
        assert_eq!(desk.state().seq, office.books().state.seq);
        (accepted, refused, outcome)
    }

    #[test]
    fn an_order_that_could_not_be_written_is_not_answered_and_the_desk_closes() {
        let (accepted, refused, outcome) = written(How::Full);
        assert!(matches!(outcome, Err(DeskError::Store(_))));
        assert!(accepted.recv().is_err(), "nobody says what is not known");
        assert!(
            matches!(refused.recv().unwrap(), Err(DeskError::Refused(_))),
            "a refusal is true whatever the disk does"
        );
    }

    #[test]
    fn when_the_program_breaks_between_writing_and_folding_nobody_is_answered_and_the_desk_closes() {
        let (accepted, refused, outcome) = written(How::BreaksAfter);
        assert!(matches!(outcome, Err(DeskError::Store(_))));
        assert!(accepted.recv().is_err() && refused.recv().is_err(), "whoever asked asks the next desk");
    }
}
