//! The screen as the terminal shows it, and waiting for it: each wait is woken by output, never by a clock.

use std::io::Read;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use portable_pty::ExitStatus;

/// After this long nothing comes any more; only a failing story waits for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// How the program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Exit status.
    pub code: u32,
    /// The signal that killed it, where one did.
    pub signal: Option<String>,
}

/// What the terminal shows at the moment.
pub struct View {
    parser: vt100::Parser<Title>,
    ended: Option<Ended>,
    /// Everything that the program wrote has been read.
    quiet: bool,
    /// The reader is to stop after the next output.
    leaving: bool,
}

/// The last window title.
#[derive(Default)]
struct Title(String);

impl vt100::Callbacks for Title {
    fn set_window_title(&mut self, _: &mut vt100::Screen, title: &[u8]) {
        self.0 = String::from_utf8_lossy(title).into_owned();
    }
}

impl View {
    /// The lines of the screen, without the blanks behind them.
    pub fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Keys handled and jobs running, as the program says after each frame.
    pub fn idle(&self) -> Option<(usize, usize)> {
        let rest = self.parser.callbacks().0.strip_prefix("idle ")?;
        let mut numbers = rest.split(' ');
        Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
    }

    /// Whether everything that was typed and not accepted is safe in the person's drawer.
    pub fn kept(&self) -> bool {
        self.parser.callbacks().0.ends_with(" 0")
    }

    /// How the program ended, if it did.
    pub fn ended(&self) -> Option<&Ended> {
        self.ended.as_ref()
    }

    /// Whether everything that it wrote has been read.
    pub fn drained(&self) -> bool {
        self.quiet
    }

    /// Whether the workstation has the terminal.
    pub fn taken(&self) -> bool {
        let screen = self.parser.screen();
        screen.alternate_screen() && screen.hide_cursor() && screen.bracketed_paste()
    }

    /// Whether the terminal is as a shell wants it.
    pub fn given_back(&self) -> bool {
        let screen = self.parser.screen();
        !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
    }

    /// Whether any cell is shown in reverse.
    pub fn has_reverse(&self) -> bool {
        self.any_cell(vt100::Cell::inverse)
    }

    /// Whether any cell has a colour.
    pub fn has_colour(&self) -> bool {
        self.any_cell(|cell| cell.fgcolor() != vt100::Color::Default || cell.bgcolor() != vt100::Color::Default)
    }

    fn any_cell(&self, is: impl Fn(&vt100::Cell) -> bool) -> bool {
        let screen = self.parser.screen();
        let (rows, cols) = screen.size();
        (0..rows.get()).any(|row| (0..cols.get()).any(|col| screen.cell(row, col).is_some_and(&is)))
    }
}

/// The view, shared between the story and the threads that read and wait.
#[derive(Clone)]
pub struct Watch {
    shared: Arc<(Mutex<View>, Condvar)>,
}

impl Watch {
    pub fn new((cols, rows): (u16, u16)) -> Watch {
        let (rows, cols) = (rows.try_into().unwrap(), cols.try_into().unwrap());
        let parser = vt100::Parser::new_with_callbacks(rows, cols, 0, Title::default());
        Watch {
            shared: Arc::new((Mutex::new(View { parser, ended: None, quiet: false, leaving: false }), Condvar::new())),
        }
    }

    fn view(&self) -> MutexGuard<'_, View> {
        self.shared.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads what the program writes until there is no more.
    pub fn feed(&self, mut reader: Box<dyn Read + Send>) {
        let mut buffer = [0; 16 * 1024];
        while let Ok(read @ 1..) = reader.read(&mut buffer) {
            let mut view = self.view();
            view.parser.process(&buffer[..read]);
            self.shared.1.notify_all();
            if view.leaving {
                break;
            }
        }
        self.view().quiet = true;
        self.shared.1.notify_all();
    }

    pub fn let_go(&self) {
        self.view().leaving = true;
    }

    pub fn ended(&self, status: ExitStatus) {
        let ended = Ended { code: status.exit_code(), signal: status.signal().map(str::to_owned) };
        self.view().ended = Some(ended);
        self.shared.1.notify_all();
    }

    pub fn resize(&self, (cols, rows): (u16, u16)) {
        self.view().parser.set_size(rows.try_into().unwrap(), cols.try_into().unwrap());
    }

    pub fn look<T>(&self, ask: impl FnOnce(&View) -> T) -> T {
        ask(&self.view())
    }

    /// Waits until the view is as wanted; the test fails with the screen when it does not come or the program ends.
    #[track_caller]
    pub fn until(&self, what: &str, there: impl Fn(&View) -> bool) {
        let end = Instant::now() + PATIENCE;
        let mut view = self.view();
        while !there(&view) {
            let left = end.saturating_duration_since(Instant::now());
            let over = view.ended.is_some() && view.quiet;
            if left.is_zero() || over {
                let (screen, title, ended) = (view.text(), view.parser.callbacks().0.clone(), view.ended.clone());
                drop(view);
                let rule = "─".repeat(40);
                panic!("waited for {what}; title {title:?}, ended {ended:?}\n{rule}\n{screen}\n{rule}");
            }
            view = self.shared.1.wait_timeout(view, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
