//! The thread that reads and writes a drawer. Whatever is typed is on disk within half a second; no key waits for it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, unbounded};

use super::phrases::{PhraseChange, Phrases};
use super::queues::{OwnQueues, QueueChange};
use super::writing::{Unfinished, Window};
use super::{Contents, Drawn, Job, paper};
use crate::domain::message::Message;

/// Between two writings of unfinished texts.
const PAUSE: Duration = Duration::from_millis(300);

const QUEUES: &str = "queues.toml";
const PHRASES: &str = "phrases.toml";
const WRITING: &str = "writing";
/// Held while a file that all windows share is changed.
const LOCK: &str = "lock";

/// The way to the keeper. Dropping it waits until everything that was sent is safe.
#[derive(Debug)]
pub struct Keeper {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Starts the thread; `send` says `false` when nobody listens any more.
    ///
    /// # Errors
    /// Where no thread can be started.
    pub fn start(send: impl Fn(Drawn) -> bool + Send + 'static) -> io::Result<Self> {
        let (jobs, waiting) = unbounded();
        let build = thread::Builder::new().name("drawer".to_owned());
        let thread = build.spawn(move || work(&waiting, &send))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Gives the keeper something to do.
    pub fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // A keeper that is gone has said why before.
            let _ = jobs.send(job);
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Unfinished texts that are not written yet, and how many sets of them have come.
#[derive(Default)]
struct Waiting {
    texts: Option<Vec<Unfinished>>,
    count: u64,
    due: Option<Instant>,
}

fn work(jobs: &Receiver<Job>, send: &dyn Fn(Drawn) -> bool) {
    let mut open: Option<Open> = None;
    let mut waiting = Waiting::default();
    let mut written = Instant::now().checked_sub(PAUSE);
    loop {
        let job = match waiting.due {
            None => jobs.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => jobs.recv_deadline(due),
        };
        match job {
            Ok(Job::Writing(texts)) => {
                waiting.texts = Some(texts);
                waiting.count += 1;
                let due = written.and_then(|at| at.checked_add(PAUSE)).unwrap_or_else(Instant::now);
                waiting.due.get_or_insert(due);
                continue;
            }
            Ok(job) => {
                // In order: what was typed by whoever sat here before belongs into their drawer.
                flush(open.as_ref(), &mut waiting, send);
                if let Job::Open(folder) = job {
                    // The old drawer is let go before the new one is opened: they may be the same.
                    drop(open.take());
                    let (opened, contents) = Open::at(folder);
                    open = opened;
                    send(Drawn::Opened(Box::new(contents)));
                } else if let Some(drawn) = open.as_ref().and_then(|open| open.change(job)) {
                    send(drawn);
                }
            }
            Err(RecvTimeoutError::Timeout) => flush(open.as_ref(), &mut waiting, send),
            Err(RecvTimeoutError::Disconnected) => {
                flush(open.as_ref(), &mut waiting, send);
                return;
            }
        }
        written = Some(Instant::now());
    }
}

fn flush(open: Option<&Open>, waiting: &mut Waiting, send: &dyn Fn(Drawn) -> bool) {
    waiting.due = None;
    let Some(texts) = waiting.texts.take() else { return };
    if let Some(Err(error)) = open.map(|open| open.window.keep(&texts)) {
        let folder = open.map(|open| open.folder.display().to_string()).unwrap_or_default();
        send(Drawn::Trouble(Message::new("drawer-unkept").with("folder", folder).with("why", error.to_string())));
    }
    send(Drawn::Kept(waiting.count));
}

/// A drawer that is open.
struct Open {
    folder: PathBuf,
    window: Window,
}

impl Open {
    fn at(folder: Option<PathBuf>) -> (Option<Self>, Contents) {
        let mut contents = Contents::default();
        let Some(folder) = folder else { return (None, contents) };
        match Self::read(&folder, &mut contents) {
            Ok(open) => (Some(open), contents),
            Err(error) => {
                let shown = folder.display().to_string();
                contents.told.push(Message::new("drawer-unkept").with("folder", shown).with("why", error.to_string()));
                (None, contents)
            }
        }
    }

    fn read(folder: &Path, contents: &mut Contents) -> io::Result<Self> {
        let writing = folder.join(WRITING);
        paper::make_folder(&writing)?;
        contents.queues = paper::read(&folder.join(QUEUES), &mut contents.told);
        contents.phrases = paper::read(&folder.join(PHRASES), &mut contents.told);
        let window = Window::open(&writing, &name())?;
        contents.unfinished = window.take_over(&writing, &mut contents.told)?;
        Ok(Self { folder: folder.to_owned(), window })
    }

    fn change(&self, job: Job) -> Option<Drawn> {
        let done = match job {
            Job::Queues(change) => self.queues(change),
            Job::Phrases(change) => self.phrases(change),
            Job::Open(_) | Job::Writing(_) => return None,
        };
        Some(done.unwrap_or_else(|error| {
            let folder = self.folder.display().to_string();
            Drawn::Trouble(Message::new("drawer-unkept").with("folder", folder).with("why", error.to_string()))
        }))
    }

    /// Reads anew, changes and writes, so that what another window has saved meanwhile stays.
    fn queues(&self, change: QueueChange) -> io::Result<Drawn> {
        let _held = paper::lock(&self.folder.join(LOCK), true)?;
        let path = self.folder.join(QUEUES);
        let mut queues: OwnQueues = paper::read(&path, &mut Vec::new());
        queues.change(change);
        paper::write(&path, &queues)?;
        Ok(Drawn::Queues(queues))
    }

    fn phrases(&self, change: PhraseChange) -> io::Result<Drawn> {
        let _held = paper::lock(&self.folder.join(LOCK), true)?;
        let path = self.folder.join(PHRASES);
        let mut phrases: Phrases = paper::read(&path, &mut Vec::new());
        phrases.change(change);
        paper::write(&path, &phrases)?;
        Ok(Drawn::Phrases(phrases))
    }
}

/// A name for a window that no other has.
fn name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}-{:x}-{:x}", since.as_nanos(), std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::super::queues::OwnQueue;
    use super::*;
    use crate::tui::model::drafts::Topic;

    fn keeper(folder: &Path) -> (Keeper, Receiver<Drawn>) {
        let (send, drawn) = unbounded();
        let keeper = Keeper::start(move |out| send.send(out).is_ok()).unwrap();
        keeper.send(Job::Open(Some(folder.to_owned())));
        (keeper, drawn)
    }

    fn opened(drawn: &Receiver<Drawn>) -> Contents {
        match drawn.recv().unwrap() {
            Drawn::Opened(contents) => *contents,
            other => panic!("{other:?}"),
        }
    }

    fn save(name: &str) -> Job {
        Job::Queues(QueueChange::Save(OwnQueue { name: name.to_owned(), query: "late".to_owned() }))
    }

    fn text(text: &str) -> Vec<Unfinished> {
        let (case, text) = ("DN-1".into(), text.to_owned());
        vec![Unfinished { case, value: None, text, begun: 1, topic: Topic::Comment }]
    }

    #[test]
    fn the_last_of_many_quick_changes_is_what_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (keeper, drawn) = self::keeper(folder.path());
        assert_eq!(opened(&drawn), Contents::default());
        for number in 0..50 {
            keeper.send(Job::Writing(text(&number.to_string())));
        }
        drop(keeper);
        let (_next, drawn) = self::keeper(folder.path());
        assert_eq!(opened(&drawn).unfinished, text("49"));
    }

    #[test]
    fn two_windows_save_queues_without_overwriting_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let (one, of_one) = keeper(folder.path());
        let (other, of_other) = keeper(folder.path());
        opened(&of_one);
        opened(&of_other);
        one.send(save("a"));
        assert!(matches!(of_one.recv().unwrap(), Drawn::Queues(_)));
        other.send(save("b"));
        let Drawn::Queues(queues) = of_other.recv().unwrap() else { panic!("queues") };
        assert_eq!(queues.own.iter().map(|queue| queue.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn whoever_sits_down_next_does_not_find_the_texts_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let (keeper, drawn) = self::keeper(&folder.path().join("a"));
        opened(&drawn);
        keeper.send(Job::Writing(text("of a")));
        keeper.send(Job::Open(Some(folder.path().join("b"))));
        assert_eq!(drawn.recv().unwrap(), Drawn::Kept(1));
        assert!(opened(&drawn).unfinished.is_empty());
        keeper.send(Job::Open(Some(folder.path().join("a"))));
        assert_eq!(opened(&drawn).unfinished, text("of a"));
    }

    #[test]
    fn a_drawer_that_cannot_be_made_is_told_and_nothing_falls_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        let (keeper, drawn) = self::keeper(&file);
        assert_eq!(opened(&drawn).told[0].key, "drawer-unkept");
        keeper.send(Job::Writing(text("x")));
        assert_eq!(drawn.recv().unwrap(), Drawn::Kept(1));
    }
}
