//! The single writer. It owns the desk; whatever has gathered while it wrote is the next group and shares a sync.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crossbeam_channel::{Receiver, Sender};

use super::hall::Touch;
use super::log::Level;
use super::office::Office;
use crate::desk::commit::Signed;
use crate::desk::local::{GROUP, LocalDesk};
use crate::desk::{DeskError, Receipt};

/// Orders that may wait. Whoever comes after them waits at the counter.
pub const WAITING_MAX: usize = 1024;

/// What the writer is given.
pub enum Work {
    /// An order.
    Order(Job),
    /// Nothing more comes.
    Stop,
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
        let mut group = Vec::new();
        for work in std::iter::once(first).chain(work.try_iter()) {
            match work {
                Work::Order(job) => group.push(job),
                Work::Stop => stop = true,
            }
            if stop || group.len() == GROUP {
                break;
            }
        }
        if let Err(error) = write_group(&mut desk, group, office) {
            return (desk, Err(error));
        }
    }
    (desk, Ok(()))
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
