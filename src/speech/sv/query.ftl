# Query language: mistakes. Each is shown with the part of the query that it points at.
query-field-unknown = Det finns inget fält ”{ $field }”. Tillåtet: { $accepted }.
query-value-unknown = ”{ $value }” är inget värde för { $field }. Tillåtet: { $accepted }.
query-field-meant = ”{ $field }” är inget fält. Menade du ”{ $meant }”?
query-field-help = ”{ $field }” är inget fält. F1 visar alla fält.
query-value-meant = ”{ $value }” är inget värde för { $field }. Menade du ”{ $meant }”?
query-value-missing = Ett värde saknas direkt efter { $field }.
query-not-comparable = { $field } kan inte jämföras med < eller >; använd kolon. Dessa kan jämföras: { $accepted }.
query-number = ”{ $value }” är inget tal för { $field }. Tillåtet: siffror med högst tio decimaler, och k eller m, till exempel 200000, 200k eller 1.5m.
query-date = ”{ $value }” är inget datum för { $field }. Tillåtet: ett år, en månad eller en dag, till exempel 2023, 2023-05 eller 2023-05-12; med < och > bara ett.
query-operator-alone = ”{ $operator }” behöver ett fält direkt framför sig, som i total>=60.
query-operand-missing = ”{ $operator }” behöver ett villkor att gälla för.
query-quote-open = Citattecknet avslutas inte.
query-parenthesis-open = Parentesen avslutas inte.
query-parenthesis-close = Parentesen avslutar ingenting.
query-parenthesis-empty = Det står ingenting inom parentesen.
query-too-deep =
    Parenteser och negationer kan stå i varandra i högst { $most ->
        [one] { $most } nivå
       *[other] { $most } nivåer
    }.
query-sort-place = sort kan inte negeras eller vara en gren av ”or”; sätt det sist.
query-sort-operator = sort tar kolon, som i sort:-total.

# Query language: fields, for help.
query-field-reference = Ärendenumret innehåller detta.
query-field-round = Omgång, eller början av dess namn: 2023, 2023-spring.
query-field-action = Åtgärd eller operativt stöd, eller början av koden: 1A, 1A2, OS1.
query-field-scope = Anslag: en genomförandeåtgärd, ett mål eller operativt stöd, i sin helhet.
query-field-pot = project eller operating: projektunderstöd eller operativt stöd.
query-field-status = Läge.
query-field-title = Rubriken innehåller detta.
query-field-applicant = Sökandens namn innehåller detta; skiljetecken har ingen betydelse.
query-field-category = Sökandens kategori.
query-field-language = Handläggningsspråk: fi eller sv.
query-field-tag = Har den här etiketten.
query-field-indicator = Har ett målvärde för indikatorn.
query-field-finding = Har en iakttagelse som inte är utredd: any (vilken som helst), blocking, warning eller namnet på en regel.
query-field-assignee = Personen har en uppgift i ärendet; me är du själv, none är ingen.
query-field-a = Första bedömare; me är du själv, none är ingen.
query-field-b = Andra bedömare; me är du själv, none är ingen.
query-field-presenter = Föredragande; me är du själv, none är ingen.
query-field-decision = Vad som föreslås eller har beslutats: grant, partial, reserve eller reject.
query-field-is = mine, unscored, untouched, late, past, complete, ranked, needs-me, locked, stale, revised eller conflict.
query-field-has = comments (kommentarer) eller findings (iakttagelser).
query-field-above = above:line: anslaget räcker till ärendet.
query-field-below = below:line: rangordnat, men anslaget räcker inte till ärendet.
query-field-requested = Sökt belopp i euro.
query-field-granted = Beviljat belopp i euro.
query-field-costs = Kostnader sammanlagt i euro.
query-field-total = Totalpoäng i procent av det högsta möjliga.
query-field-spread = Största poängskillnad mellan två bedömare på ett kriterium, när båda har undertecknat.
query-field-partners = Antal partner.
query-field-findings = Antal iakttagelser som inte är utredda.
query-field-received = Dagen då ansökan kom in, enligt finsk tid.
query-field-start = Projektets första dag.
query-field-end = Projektets sista dag.
query-field-sort = Ordning: reference, title, applicant, action, status, received, requested, granted, total, findings, spread; - framför för fallande ordning.
