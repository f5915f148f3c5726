//! The one table of acts. Keys, foot line, pop-ups, help, palette and the printed key tables are made from it.
//!
//! The name is what keymaps and the palette use; the sentence about an act has the key `act-<name>` in the speech
//! catalogues and its short label for the foot line `act-<name>-short`.

use crate::domain::vocabulary::Role;

/// Groups of acts, in the order in which help shows them. The heading has the key `group-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Moving about.
    Move,
    /// Going to a screen.
    Go,
    /// Working on a case.
    Case,
    /// Deciding.
    Decide,
    /// Supposing a ranking by hand.
    Suppose,
    /// The office of the administrators.
    Office,
    /// Learning, and teaching.
    Training,
    /// The program itself.
    Program,
}

/// Where an act makes sense; a keymap section has the same word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Every screen.
    Anywhere,
    /// The overview of rounds.
    Overview,
    /// The list of a queue.
    Queue,
    /// A case.
    Case,
    /// The supervisor's list.
    Backlog,
    /// A ranked list.
    Ranking,
    /// The office of the administrators.
    Office,
    /// A round as pictures.
    Pictures,
}

macro_rules! acts {
    ($($act:ident = $name:literal, $group:ident, [$($place:ident),*], [$($role:ident),*];)*) => {
        /// Something that a person at the workstation can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Act { $(#[doc = $name] $act),* }

        impl Act {
            /// Every act, in the order of help.
            pub const ALL: &'static [Act] = &[$(Act::$act),*];
            /// Its name in keymaps and in the palette.
            pub const fn name(self) -> &'static str { match self { $(Act::$act => $name),* } }
            /// Its group.
            pub const fn group(self) -> Group { match self { $(Act::$act => Group::$group),* } }
            /// Where it makes sense.
            pub const fn places(self) -> &'static [Place] { match self { $(Act::$act => &[$(Place::$place),*]),* } }
            /// Roles of which one is needed; none where everybody may.
            pub const fn roles(self) -> &'static [Role] { match self { $(Act::$act => &[$(Role::$role),*]),* } }
        }
    };
}

acts! {
    Down = "down", Move, [Anywhere], [];
    Up = "up", Move, [Anywhere], [];
    PageDown = "page-down", Move, [Anywhere], [];
    PageUp = "page-up", Move, [Anywhere], [];
    Top = "top", Move, [Anywhere], [];
    Bottom = "bottom", Move, [Anywhere], [];
    NextPane = "next-pane", Move, [Case], [];
    PreviousPane = "previous-pane", Move, [Case], [];
    NextTab = "next-tab", Move, [Case], [];
    PreviousTab = "previous-tab", Move, [Case], [];
    ShowTab = "show-tab", Move, [Case], [];
    Open = "open", Move, [Anywhere], [];
    Back = "back", Move, [Anywhere], [];
    NextCase = "next-case", Move, [Case], [];
    PreviousCase = "previous-case", Move, [Case], [];
    GoOn = "go-on", Move, [Case, Queue], [Officer];
    NextNeedsMe = "next-needs-me", Move, [Case, Queue, Overview], [];
    Filter = "filter", Move, [Queue, Overview], [];
    GoOverview = "go-overview", Go, [Anywhere], [];
    GoQueue = "go-queue", Go, [Anywhere], [];
    GoBacklog = "go-backlog", Go, [Anywhere], [];
    GoRanking = "go-ranking", Go, [Anywhere], [];
    GoPictures = "go-pictures", Go, [Anywhere], [];
    GoOffice = "go-office", Go, [Anywhere], [];
    Money = "money", Go, [Anywhere], [];
    NextReserve = "next-reserve", Go, [Ranking], [];
    GoSaved = "go-saved", Go, [Anywhere], [];
    SaveQueue = "save-queue", Go, [Queue], [];
    ForgetQueue = "forget-queue", Go, [Queue, Overview], [];
    GoUnfinished = "go-unfinished", Go, [Anywhere], [];
    Score = "score", Case, [Case], [Officer];
    Reason = "reason", Case, [Case], [Officer];
    PassGates = "pass-gates", Case, [Case], [Officer];
    FailGate = "fail-gate", Case, [Case], [Officer];
    Sign = "sign", Case, [Case], [Officer];
    AddIndicator = "add-indicator", Case, [Case], [Officer];
    RemoveIndicator = "remove-indicator", Case, [Case], [Officer];
    CardSheet = "card-sheet", Case, [Case], [Officer];
    TargetMet = "target-met", Case, [Case], [Officer];
    TargetPartly = "target-partly", Case, [Case], [Officer];
    TargetNot = "target-not", Case, [Case], [Officer];
    TargetReason = "target-reason", Case, [Case], [Officer];
    SettleFinding = "settle-finding", Case, [Case], [Officer];
    Assign = "assign", Case, [Case, Queue], [Officer, Supervisor, Administrator];
    Tag = "tag", Case, [Case, Queue], [Officer, Supervisor];
    Comment = "comment", Case, [Case], [Officer, Supervisor, Administrator];
    AskSupplement = "ask-supplement", Case, [Case], [Officer];
    SupplementReceived = "supplement-received", Case, [Case], [Officer];
    ConfirmStale = "confirm-stale", Case, [Case], [Officer];
    SetLane = "set-lane", Case, [Case], [Officer, Supervisor];
    DeclareConflict = "declare-conflict", Case, [Case], [];
    Propose = "propose", Decide, [Case, Ranking], [Officer];
    Submit = "submit", Decide, [Case, Queue], [Officer];
    Mark = "mark", Decide, [Backlog, Queue], [];
    Unmark = "unmark", Decide, [Backlog, Queue], [];
    MarkAll = "mark-all", Decide, [Backlog, Queue], [];
    UnmarkAll = "unmark-all", Decide, [Backlog, Queue], [];
    MarkByQuery = "mark-by-query", Decide, [Backlog, Queue], [];
    Approve = "approve", Decide, [Backlog, Case], [Supervisor];
    ApproveLess = "approve-less", Decide, [Backlog, Case], [Supervisor];
    Decide = "decide", Decide, [Backlog], [Supervisor];
    Return = "return", Decide, [Backlog, Case], [Supervisor];
    Notify = "notify", Decide, [Case, Queue], [Officer, Supervisor];
    Withdraw = "withdraw", Decide, [Case], [Officer];
    PreviewDocument = "preview-document", Decide, [Case], [];
    Decline = "decline", Decide, [Case], [Officer];
    AskCorrection = "ask-correction", Decide, [Case], [Officer];
    UpholdCorrection = "uphold-correction", Decide, [Case], [Supervisor];
    AmendCorrection = "amend-correction", Decide, [Case], [Supervisor];
    ReopenCorrection = "reopen-correction", Decide, [Case], [Supervisor];
    SaveDocument = "save-document", Decide, [Case], [];
    Export = "export", Decide, [Queue, Ranking], [];
    Undo = "undo", Decide, [Anywhere], [];
    Policy = "policy", Decide, [Ranking], [];
    HoldOut = "hold-out", Suppose, [Ranking], [];
    LetIn = "let-in", Suppose, [Ranking], [];
    SupposeAmount = "suppose-amount", Suppose, [Ranking], [];
    LineDown = "line-down", Suppose, [Ranking], [];
    LineUp = "line-up", Suppose, [Ranking], [];
    LineAmount = "line-amount", Suppose, [Ranking], [];
    StopSupposing = "stop-supposing", Suppose, [Ranking], [];
    LoadPlan = "load-plan", Office, [Office], [Administrator];
    LoadCriteria = "load-criteria", Office, [Office], [Administrator];
    LoadTemplate = "load-template", Office, [Office], [Administrator];
    MovePlan = "move-plan", Office, [Office, Case], [Administrator];
    OpenRound = "open-round", Office, [Office], [Administrator];
    CloseRound = "close-round", Office, [Office], [Administrator];
    CarryOver = "carry-over", Office, [Office], [Administrator];
    GrantRole = "grant-role", Office, [Office], [Administrator];
    RevokeRole = "revoke-role", Office, [Office], [Administrator];
    NamePerson = "name-person", Office, [Office], [Administrator];
    SetConflict = "set-conflict", Office, [Office, Case], [Administrator];
    LiftConflict = "lift-conflict", Office, [Office, Case], [Administrator];
    Lessons = "lessons", Training, [Anywhere], [];
    LessonShow = "lesson-show", Training, [Anywhere], [];
    LessonHide = "lesson-hide", Training, [Anywhere], [];
    LessonSkip = "lesson-skip", Training, [Anywhere], [];
    LessonRestart = "lesson-restart", Training, [Anywhere], [];
    Trainees = "trainees", Training, [Anywhere], [Trainer];
    MoveClock = "move-clock", Training, [Anywhere], [Trainer];
    StartOver = "start-over", Training, [Anywhere], [Trainer];
    Why = "why", Program, [Anywhere], [];
    Palette = "palette", Program, [Anywhere], [];
    Help = "help", Program, [Anywhere], [];
    QueryHelp = "query-help", Program, [Anywhere], [];
    SwitchPerson = "switch-person", Program, [Anywhere], [];
    SwitchLanguage = "switch-language", Program, [Anywhere], [];
    Redraw = "redraw", Program, [Anywhere], [];
    Quit = "quit", Program, [Anywhere], [];
}

impl Group {
    /// Every group, in the order of help.
    pub const ALL: [Group; 8] = [
        Group::Move,
        Group::Go,
        Group::Case,
        Group::Decide,
        Group::Suppose,
        Group::Office,
        Group::Training,
        Group::Program,
    ];

    /// Key of its heading.
    pub const fn key(self) -> &'static str {
        match self {
            Group::Move => "group-move",
            Group::Go => "group-go",
            Group::Case => "group-case",
            Group::Decide => "group-decide",
            Group::Training => "group-training",
            Group::Suppose => "group-suppose",
            Group::Office => "group-office",
            Group::Program => "group-program",
        }
    }
}

impl Act {
    /// Key of its sentence.
    pub fn sentence(self) -> String {
        format!("act-{}", self.name())
    }

    /// Key of its short label.
    pub fn label(self) -> String {
        format!("act-{}-short", self.name())
    }

    /// Whether it makes sense on this screen.
    pub fn fits(self, place: Place) -> bool {
        self.places().contains(&Place::Anywhere) || self.places().contains(&place)
    }

    /// The act with this name.
    pub fn named(name: &str) -> Option<Act> {
        Act::ALL.iter().copied().find(|act| act.name() == name)
    }
}
