# Applications from other systems: workbooks, mappings, problems, bodies that are known.

# Whole files and sheets
import-sheet-of-what = { $file } has no sheets; only .xlsx has. Leave --sheet out.
import-header-beyond = There is no row { $row } with the names of columns; mend `header_row` in the mapping.
import-header-empty = Row { $row } of the sheet “{ $sheet }” has no names of columns; mend `header_row` in the mapping, or the sheet.
import-too-many-columns = There are { $columns } columns; accepted: at most { $limit }. Delete the empty columns at the far end of the sheet.
import-too-many-rows = There are too many rows; accepted: at most { $limit }. Divide the file.
import-too-many-merged = The sheet “{ $sheet }” has { $count } merged areas; accepted: at most { $limit }. Unmerge the cells.
import-utf16 = The file is UTF-16; save it as UTF-8.
import-not-windows = The mapping says windows-1252, but the file is UTF-8; set `encoding = "utf-8"` in the mapping.
import-xlsx-old-or-locked = The workbook is of the old .xls kind or locked with a password; save it as .xlsx without a password.
import-xlsx-unreadable = This is no workbook that can be read: { $detail }. Open it in its program and save it as .xlsx again.
import-xlsx-too-large = The workbook is too large; unpacked it may have at most { $limit } MB.
import-sheet-unknown = There is no sheet “{ $sheet }”; there are: { $known }.
import-sheet-none = The workbook has no visible sheet with cells; name one with --sheet.
import-sheet-which = The workbook has several sheets; name one with --sheet: { $known }.

# Cells
import-formula = The cell holds a formula; accepted: values. Copy the column and paste it as values.
import-merged = The cell belongs to the merged cells { $area }; unmerge them and fill in every cell.
import-duration = The cell is a length of time; accepted: a text, a number, a day or a moment.
import-sheet-error = The cell shows the error { $given }; mend it in the sheet.
import-sheet-number = The number of this cell cannot be written in fifteen digits; mend it in the sheet.
import-json-field-twice = The field stands twice in the same object; it may stand once.
import-column-unnamed = Column { $column } has a value here but no name; name the column, or empty it.
import-foreign-date = `{ $given }` is not a date of the form { $format }; write it so, or mend the format in the mapping.
import-foreign-time = `{ $given }` is not a time of the form { $format }; write it so, or mend the format in the mapping.
import-date-is-number = { $given } is a number, perhaps meant as the date { $day }; format the column as a date, or set `format = "excel"` in the mapping.
import-date-is-no-serial = { $given } is a number; accepted: a date.
import-zone-unknown = The time { $given } has no offset; give the mapping a `zone`, such as "Europe/Helsinki".
import-time-twice = The clock showed { $given } twice or not at all when summer time changed; give the time with its offset.
import-time-of-day = `{ $given }` has no time of day; give it, or set `time` in the mapping.
import-foreign-number = `{ $given }` is not a number of the form { $format }; write it so, or mend `decimal` and `thousands` in the mapping.
import-foreign-word = `{ $given }` is not in the table of the mapping; accepted: { $accepted }.
import-foreign-target = `{ $given }` is no indicator with a value; accepted: the indicator, { $between }, and a whole number.

# Columns that a mapping names
import-mapped-column-missing = The mapping names the column “{ $column }”, which is not there; there are: { $known }.
import-mapped-column-twice = The column “{ $column }” stands several times ({ $places }); give the mapping its `nth`, or rename one of them.
import-mapped-column-nth = The mapping wants the column “{ $column }” for time { $nth }, but the number of such columns is { $count }; mend `nth`.

# Mapping files
mapping-no-list = The field `{ $field }` holds one value and cannot be split; `split` belongs to: { $accepted }.
mapping-field-missing = The field `{ $field }` has no source; give it a column or a constant under [fields].
mapping-field-twice = The field `{ $field }` has columns of its own and stands under [fields] as well; keep one of them.
mapping-header-row = Rows are counted from 1; give the row with the names of columns.
mapping-separator = The separator must be one sign of ASCII, such as ; or ,.
mapping-time = `{ $given }` is no time of day; accepted: such as 16:15.
mapping-signs-alike = The decimal sign and the sign between thousands are the same; they must differ.
mapping-one-source = The field `{ $field }` needs exactly one of `column`, `columns`, `add` and `value`.
mapping-nth = `nth` of the field `{ $field }` is counted from 1.
mapping-table-unknown = There is no table `{ $table }`; there are: { $accepted }.
mapping-two-tables = The field `{ $field }` has both `table` and `values`; keep one of them.
mapping-word-twice = The word “{ $word }” stands in the table in two spellings that mean the same; keep one of them.
mapping-format = `{ $given }` is no format of days or times; accepted: such as %d.%m.%Y %H.%M, or excel.

# Reading, trying, taking in
import-progress = Rows read: { $rows }
import-unread =
    { $count ->
        [one] One column is not read
       *[other] { $count } columns are not read
    }: { $columns }
import-place-cell = { $file }, row { $row }, column { $column } “{ $header }” ({ $field })
import-place-sheet-cell = { $file }, sheet “{ $sheet }”, row { $row }, column { $column } “{ $header }” ({ $field })
import-place-sheet = { $file }, sheet “{ $sheet }”, row { $row } ({ $field })
import-preview =
    { $file }: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } as they would be read. Nothing has been imported.
import-problems-same-file = { $file } is the file that is read; name another one for the problems.
import-problems-written =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    } written beside the rows: { $file }
import-problems-cleaned =
    In that file: { $cells ->
        [one] one cell that a spreadsheet would run has an apostrophe before it
       *[other] { $cells } cells that a spreadsheet would run have an apostrophe before them
    }, and { $count ->
        [one] one hidden character was taken out.
       *[other] { $count } hidden characters were taken out.
    }
import-known-id = { $file }, row { $row }, { $case }: “{ $written }” has the business id { $id } of “{ $known }” ({ $where }). Nothing was changed; --adopt { $case } takes the known name.
import-known-spelling = { $file }, row { $row }, { $case }: “{ $written }” is known as “{ $known }”, business id { $id } ({ $where }). Nothing was changed; --adopt { $case } takes what is known.
import-known-near = { $file }, row { $row }, { $case }: “{ $written }” is perhaps “{ $known }”, business id { $id } ({ $where }). Nothing was changed; --adopt { $case } takes what is known.
import-adopt-unknown = For { $case } no known body is offered; --adopt takes a reference for which one is, or all.
import-adopted = { $case }: “{ $written }” is taken in as “{ $known }”.

# Headings of problems and previews
column-row = Row
column-sheet-column = Column
column-field = Field
column-value = Value
column-problem = Problem
column-from = From
