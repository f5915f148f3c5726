# Applications from other systems: workbooks, mappings, problems, bodies that are known.

# Whole files and sheets
import-sheet-of-what = { $file } har inga blad; det har bara .xlsx. Utelämna --sheet.
import-header-beyond = Rad { $row } med kolumnernas namn finns inte; rätta `header_row` i mappningen.
import-header-empty = Rad { $row } på bladet ”{ $sheet }” saknar kolumnnamn; rätta `header_row` i mappningen eller bladet.
import-too-many-columns = Det finns { $columns } kolumner; tillåtet: högst { $limit }. Ta bort de tomma kolumnerna längst bort på bladet.
import-too-many-rows = Det finns för många rader; tillåtet: högst { $limit }. Dela filen.
import-too-many-merged = Bladet ”{ $sheet }” har { $count } sammanfogade områden; tillåtet: högst { $limit }. Dela upp cellerna.
import-utf16 = Filen är i UTF-16; spara den i UTF-8.
import-not-windows = Mappningen anger windows-1252 men filen är i UTF-8; ange `encoding = "utf-8"` i mappningen.
import-xlsx-old-or-locked = Arbetsboken är av den gamla typen .xls eller skyddad med lösenord; spara den som .xlsx utan lösenord.
import-xlsx-unreadable = Detta är ingen läsbar arbetsbok: { $detail }. Öppna den i sitt program och spara den på nytt som .xlsx.
import-xlsx-too-large = Arbetsboken är för stor; uppackad får den ha högst { $limit } MB.
import-sheet-unknown = Bladet ”{ $sheet }” finns inte; det finns: { $known }.
import-sheet-none = Arbetsboken har inget synligt blad med celler; ange ett med --sheet.
import-sheet-which = Arbetsboken har flera blad; ange ett med --sheet: { $known }.

# Cells
import-formula = Cellen innehåller en formel; tillåtet: värden. Kopiera kolumnen och klistra in den som värden.
import-merged = Cellen hör till de sammanfogade cellerna { $area }; dela upp dem och fyll i varje cell.
import-duration = Cellen är en tidslängd; tillåtet: text, tal, dag eller tidpunkt.
import-sheet-error = Cellen visar felet { $given }; rätta det i bladet.
import-sheet-number = Cellens tal kan inte skrivas med femton siffror; rätta det i bladet.
import-json-field-twice = Fältet finns två gånger i samma objekt; det får finnas en gång.
import-column-unnamed = Kolumn { $column } har ett värde här men inget namn; ge kolumnen ett namn eller töm den.
import-foreign-date = `{ $given }` är inget datum av formen { $format }; skriv det så eller rätta formatet i mappningen.
import-foreign-time = `{ $given }` är ingen tidpunkt av formen { $format }; skriv den så eller rätta formatet i mappningen.
import-date-is-number = { $given } är ett tal, kanske avses datumet { $day }; formatera kolumnen som datum eller ange `format = "excel"` i mappningen.
import-date-is-no-serial = { $given } är ett tal; tillåtet: ett datum.
import-zone-unknown = Tidpunkten { $given } saknar tidszon; ange `zone` i mappningen, till exempel "Europe/Helsinki".
import-time-twice = Klockan visade { $given } två gånger eller inte alls när sommartiden ändrades; ange tidpunkten med sin tidsskillnad.
import-time-of-day = `{ $given }` saknar klockslag; ange det eller sätt `time` i mappningen.
import-foreign-number = `{ $given }` är inget tal av formen { $format }; skriv det så eller rätta `decimal` och `thousands` i mappningen.
import-foreign-word = `{ $given }` finns inte i mappningens tabell; tillåtet: { $accepted }.
import-foreign-target = `{ $given }` är ingen indikator med värde; tillåtet: indikatorn, { $between } och ett heltal.

# Columns that a mapping names
import-mapped-column-missing = Mappningen anger kolumnen ”{ $column }” som inte finns; det finns: { $known }.
import-mapped-column-twice = Kolumnen ”{ $column }” finns flera gånger ({ $places }); ange `nth` i mappningen eller byt namn på en av dem.
import-mapped-column-nth = Mappningen avser kolumnen ”{ $column }” nummer { $nth }, men antalet sådana kolumner är { $count }; rätta `nth`.

# Mapping files
mapping-no-list = Fältet `{ $field }` har ett enda värde och kan inte delas; `split` hör till: { $accepted }.
mapping-field-missing = Fältet `{ $field }` saknar källa; ge det en kolumn eller ett fast värde under [fields].
mapping-field-twice = Fältet `{ $field }` har egna kolumner och finns också under [fields]; behåll det ena.
mapping-header-row = Rader räknas från 1; ange raden med kolumnernas namn.
mapping-separator = Skiljetecknet ska vara ett ASCII-tecken, till exempel ; eller ,.
mapping-time = `{ $given }` är inget klockslag; tillåtet: till exempel 16:15.
mapping-signs-alike = Decimaltecknet och tusentalsavskiljaren är samma tecken; de måste vara olika.
mapping-one-source = Fältet `{ $field }` ska ha exakt ett av `column`, `columns`, `add` och `value`.
mapping-nth = `nth` för fältet `{ $field }` räknas från 1.
mapping-table-unknown = Tabellen `{ $table }` finns inte; det finns: { $accepted }.
mapping-two-tables = Fältet `{ $field }` har både `table` och `values`; behåll det ena.
mapping-word-twice = Ordet ”{ $word }” finns i tabellen med två stavningar som betyder detsamma; behåll den ena.
mapping-format = `{ $given }` är inget format för dagar eller tider; tillåtet: till exempel %d.%m.%Y %H.%M, eller excel.

# Reading, trying, taking in
import-progress = Lästa rader: { $rows }
import-unread =
    { $count ->
        [one] En kolumn läses inte
       *[other] { $count } kolumner läses inte
    }: { $columns }
import-place-cell = { $file }, rad { $row }, kolumn { $column } ”{ $header }” ({ $field })
import-place-sheet-cell = { $file }, blad ”{ $sheet }”, rad { $row }, kolumn { $column } ”{ $header }” ({ $field })
import-place-sheet = { $file }, blad ”{ $sheet }”, rad { $row } ({ $field })
import-preview =
    { $file }: { $rows ->
        [one] { $rows } rad
       *[other] { $rows } rader
    } så som de skulle läsas. Inget har lästs in.
import-problems-same-file = { $file } är filen som läses; ange en annan för felen.
import-problems-written =
    { $count ->
        [one] { $count } fel
       *[other] { $count } fel
    } skrevs bredvid raderna: { $file }
import-problems-cleaned =
    I den filen: { $cells ->
        [one] en cell som ett kalkylprogram skulle köra har fått en apostrof framför sig
       *[other] { $cells } celler som ett kalkylprogram skulle köra har fått en apostrof framför sig
    } och { $count ->
        [one] ett dolt tecken har tagits bort.
       *[other] { $count } dolda tecken har tagits bort.
    }
import-known-id = { $file }, rad { $row }, { $case }: ”{ $written }” har FO-numret { $id } som hör till ”{ $known }” ({ $where }). Inget ändrades; --adopt { $case } tar det kända namnet.
import-known-spelling = { $file }, rad { $row }, { $case }: ”{ $written }” är känd som ”{ $known }”, FO-nummer { $id } ({ $where }). Inget ändrades; --adopt { $case } tar de kända uppgifterna.
import-known-near = { $file }, rad { $row }, { $case }: ”{ $written }” är kanske ”{ $known }”, FO-nummer { $id } ({ $where }). Inget ändrades; --adopt { $case } tar de kända uppgifterna.
import-adopt-unknown = För { $case } erbjuds ingen känd aktör; --adopt tar en beteckning som har ett erbjudande, eller all.
import-adopted = { $case }: ”{ $written }” läses in som ”{ $known }”.

# Headings of problems and previews
column-row = Rad
column-sheet-column = Kolumn
column-field = Fält
column-value = Värde
column-problem = Fel
column-from = Från
