# The workstation read aloud.
linear-welcome = diarium, line by line. Type the name of an act, such as open 3 or score 4 because the aim is met. help lists them, look repeats this place, read tells the tab, quit leaves.
linear-prompt = ?
linear-training = TRAINING: nothing here is real.
linear-place =
    { $place }. { $count ->
        [0] No lines
       *[other] Line { $at } of { $count }
    }. You are { $who }.
linear-place-of =
    { $place }: { $of }. { $count ->
        [0] No lines
       *[other] Line { $at } of { $count }
    }. You are { $who }.
linear-of = { $round }, { $scope }
linear-empty = There is nothing in this list.
linear-row = { $number }. { $row }
linear-row-here = { $number }. (here) { $row }
linear-here = { $at } of { $count }: { $row }
linear-envelope =
    { $round }, { $scope }: { $cases ->
        [0] no cases
        [one] one case
       *[other] { $cases } cases
    }, { $needs } waiting for you, asked for { $asked }, open { $open }
linear-envelope-past =
    { $round }, { $scope }: { $cases ->
        [one] one case
       *[other] { $cases } cases
    }, granted { $granted }
linear-asks = asks { $amount }
linear-case =
    { $case }, { $title }, { $applicant }: { $status }, { $asks }{ $findings ->
        [0] {""}
        [one] , one finding
       *[other] , { $findings } findings
    }{ $needs ->
        [0] {""}
       *[other] , waits for you
    }
linear-ranked =
    { $case }, { $title }: total { $total }, asks { $asks }, gets { $gets }, { $line ->
        [above] above the line
        [partial] in part
       *[other] below the line
    }
linear-conflict = { $case }: conflict of interest
linear-criteria = General criteria and criteria:
linear-gate-open = General criterion { $name }: not marked
linear-gate-passed = General criterion { $name }: passed
linear-gate-failed = General criterion { $name }: failed
linear-unscored = { $name }, weight { $weight } %: no score
linear-scored = { $name }, weight { $weight } %: { $score }. { $why }
linear-read = read tells the application; next-tab turns to the next tab.
linear-tab = Tab { $tab }:
linear-done = Done: { $what }
linear-hint = Note: { $what }
linear-refused = Refused: { $what }
linear-ask-reason = Reason for { $criterion }? Type it, or no to leave it.
linear-ask-reason-score = Reason for { $criterion }, score { $score }? Type it, or no to leave it.
linear-type-text = Type the text, or no to leave it.
linear-yes-no = yes or no?
linear-cannot = This cannot be done; no goes back.
linear-choose = Type a number or a part of the name, or no to leave it.
linear-choice = { $number }. { $code } { $label } { $note }
linear-money = { $scope } { $round }, { $bucket }: from { $was } to { $becomes }
linear-propose = Propose for { $case }: is this right?
linear-propose-how = Say what and why: propose grant 1000.00 because …, or partial, reserve or reject; without an amount it is what was asked for. propose alone opens the form with rate, grounds and conditions.
linear-help = Acts that can be done here; further words are look, read, yes, no, send, press and the number of a line. After an act comes what it is for, such as fail-gate 3 because …, target-met 2, settle-finding 1 because …:
linear-act = { $act }: { $sentence }
linear-unknown = There is no act “{ $word }”, or several begin so. help lists them.
linear-no-line = There is no line { $number }.
linear-no-criterion = There is no criterion “{ $word }”.
linear-no-key = There is no key “{ $key }”.
linear-counted =
    { $what }: { $count ->
        [one] one case
       *[other] { $count } cases
    }
linear-given =
    { $count ->
        [one] once { $score }
       *[other] { $count } times { $score }
    }
linear-distribution = { $name }: { $given }
linear-moment = { $day }: open { $open }, proposed { $proposed }, submitted { $submitted }, approved { $approved }; { $cases }
linear-find = Type a name, a reference or words to look for; then the number of what is meant. no leaves it.
linear-form = Type the number of a line and what goes into it, such as 2 150000.00, or yes and no where something is ticked. send sends it, no leaves it; what was filled in is kept.
linear-field = { $number }. { $name }: { $value }
linear-field-empty = { $number }. { $name }: empty
linear-field-choice = { $number }. { $name }: { $value } (of { $choices })
linear-field-of = { $field }: { $name }
linear-ticked = yes
linear-unticked = no
linear-no-field = “{ $line }” fills in nothing here: the number of a line comes first, then something that the line takes.
linear-typed = { $title }: { $text }
linear-yes-no-text = Type the text, then yes; or no to leave it.
linear-screen-redraw = There is nothing to draw again: look reads the place anew.
linear-screen-pane = There are no panes: lines are numbered, and read tells the tab.
