# Files that carry the field into the program: what is wrong, and what would be right.

# Plan files, criteria files
file-syntax = This is not TOML: { $detail }.
file-missing-field = The field `{ $field }` is missing here; it must be given.
file-unknown-field = The field `{ $field }` is not known here; accepted: { $accepted }.
file-unknown-word = `{ $word }` is not a word of this list; accepted: { $accepted }.
file-wrong-type = `{ $given }` is the wrong sort of value; accepted: { $accepted }.
file-value-refused = `{ $given }` cannot be read here: { $detail }.

# Amounts
amount-not-an-amount = `{ $given }` is not an amount; accepted: digits with at most two decimals after a point, such as 1500000.00.
amount-parts-of-a-cent = `{ $given }` has parts of a cent; accepted: at most two decimals.
amount-negative = `{ $given }` is negative; accepted: zero or more.
amount-too-large = `{ $given }` is too large; accepted: at most 1000000000000.00.

# Plans
plan-language-missing = The text “{ $text }” has no words in the language `{ $lang }`; every text needs sv, fi and en.
plan-unknown-code =
    { $kind ->
        [objective] The objective
        [measure] The measure
        [action] The action
        [indicator] The indicator
        [round] The round
        [scope] The envelope
       *[other] The code
    } `{ $code }` is not in this plan; use a code that the plan defines, or define it.
plan-sum-differs = The printed sum is { $printed }, but its parts come to { $sum }; they may differ by at most { $tolerance }.
plan-double = `{ $code }` stands here a second time; each code may stand once.
plan-raised-rate-grounds = A raised rate and the grounds for it belong together; give both or neither.
plan-conditional-round = A conditional round must be among the rounds in which the action is open.
plan-indicator-rule = The indicator rule is `{ $rule }`, which does not agree with the list; `listed` needs at least one indicator, `none` and `objective` need an empty list.
plan-card-disagrees = The table and the card of `{ $code }` disagree about this round; make them say the same, or mark the dispute on both.

# Criteria sets
criteria-weights = The weights add up to { $sum }; they must add up to 100.
criteria-threshold-off-scale = The threshold is not a score of the scale; use one that can be given.
criteria-scale = The scale does not hold together; its highest score must be above the lowest and a whole number of steps away from it.
criteria-assessors = The number of assessors is wrong; accepted: 1 or 2.

# Past rounds and earlier projects
past-round-sum-differs = The grants do not add up: project grants come to { $project } of { $project_printed }, operating support to { $operating } of { $operating_printed }, and together they must be { $printed }.
history-body-missing = This project has no body; give the name of the body that had it.
history-end-before-start = The project ends on { $end }, before it starts on { $start }; the end must not come before the start.

# Kinds of values
kind-null = an empty value
kind-bool = true or false
kind-number = a number
kind-text = a text
kind-list = a list
kind-object = an object with fields

# Applications: whole files and rows
import-unknown-format = The name of `{ $file }` does not say how to read it; accepted: files that end in .jsonl, .json, .csv or .xlsx.
import-empty = The file is empty; accepted: at least one application.
import-no-applications = The file holds no applications; accepted: at least one.
import-not-utf8 = Byte { $byte }, on line { $line }, is not UTF-8; save the file as UTF-8.
import-json-syntax = This is not JSON at line { $line }, column { $column }: { $detail }; accepted: one application, or an array of applications.
import-line-syntax = This line is not JSON at column { $column }: { $detail }; accepted: one whole application a line.
import-line-too-long =
    This row has { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }; accepted: at most { $limit }.
import-too-many-errors = There are more errors than { $shown }; the rest is not shown. Mend these first.
import-csv-unreadable = This row cannot be read as CSV: { $detail }.
import-csv-cells =
    This row has { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    }, but the first line names { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }; they must be as many. A cell that contains the separator or a quotation mark must stand in quotation marks.
import-column-missing = The column `{ $field }` is missing from the first line; it must be there.

# Applications: fields
import-field-missing = The field `{ $field }` is missing; it must be given.
import-field-twice = The field `{ $field }` stands twice; it may stand once.
import-unknown-field = The field `{ $field }` is not known; accepted: { $accepted }.
import-unknown-fields = { $count ->
    [one] One more column is not known either.
   *[other] { $count } more columns are not known either.
} An export of another system is read through a mapping file: --mapping FILE.
import-wrong-kind = Here is { $given }; accepted: { $wanted }.
import-unknown-word = `{ $given }` is not accepted; accepted: { $accepted }.
import-text-length =
    The text has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; accepted: { $shortest } to { $longest }.
import-reference-length =
    The reference has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; accepted: 1 to { $longest }, not only spaces.
import-reference-characters = The reference `{ $given }` has hidden characters, line breaks, or spaces at its ends; accepted: visible characters, with spaces only between them.
import-reference-twice = The reference `{ $reference }` stands on row { $first } already; each application needs its own.
import-code-form = `{ $given }` is not a code; accepted: 1 to { $longest } of the letters a–z, digits, hyphen, full stop and underscore, such as 1A2 or 2023-spring.
import-indicator-form = `{ $given }` is not an indicator; accepted: O or R and numbers with full stops, such as O.1.2.
import-time-form = `{ $given }` is not a time with its offset; accepted: such as 2023-05-12T09:30:00+03:00.
import-date-form = `{ $given }` is not a date; accepted: year-month-day, such as 2023-09-01.
import-amount-is-number = The amount { $given } is written as a number; accepted: a text in quotation marks, such as "1500000.00".
import-business-id = `{ $given }` is not a Finnish business id; accepted: seven digits, a hyphen and the right check digit, such as 0737546-2, or nothing.
import-end-before-start = The project ends on { $end }, before it starts on { $start }; the end must not come before the start.
import-costs-sum = The total is { $total }, but the costs come to { $sum }; total must be the sum of staff, other_direct and indirect.
import-requested-zero = Nothing is asked for; the amount must be above zero.
import-target-value = `{ $given }` is not a target value; accepted: a whole number from 0 to { $highest }, not in quotation marks.
import-target-twice = The indicator { $indicator } has two target values; give it one.
import-list-too-long =
    The list has { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }; accepted: at most { $limit }.
amount-ambiguous = `{ $given }` can be read in more than one way. Accepted: digits with a decimal point and two decimals, such as 1500000.00; in Swedish and Finnish also 1 500 000,00.
amount-of-no-case = `{ $given }` is no case with an amount. Accepted: REF=AMOUNT.
import-round-unknown = The plan has no round { $round }. Accepted: { $known }.
import-action-unknown = The plan has no action { $action }. Accepted: { $known }.
import-reference-taken = There is a case { $case } in the register already. Accepted: a reference that no case has; leave this application out if it has been taken in before.
