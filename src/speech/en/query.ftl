# Query language: mistakes. Each is shown with the part of the query that it points at.
query-field-unknown = There is no field “{ $field }”. Accepted: { $accepted }.
query-value-unknown = “{ $value }” is no value of { $field }. Accepted: { $accepted }.
query-field-meant = “{ $field }” is no field. Did you mean “{ $meant }”?
query-field-help = “{ $field }” is no field. F1 shows all fields.
query-value-meant = “{ $value }” is no value of { $field }. Did you mean “{ $meant }”?
query-value-missing = A value is missing directly after { $field }.
query-not-comparable = { $field } cannot be compared with < or >; use a colon. These can be compared: { $accepted }.
query-number = “{ $value }” is no number for { $field }. Accepted: digits with at most ten decimals, and k or m, such as 200000, 200k or 1.5m.
query-date = “{ $value }” is no date for { $field }. Accepted: a year, a month or a day, such as 2023, 2023-05 or 2023-05-12; with < and > only one.
query-operator-alone = “{ $operator }” needs a field directly before it, as in total>=60.
query-operand-missing = “{ $operator }” needs a condition to work on.
query-quote-open = This quotation mark is not closed.
query-parenthesis-open = This parenthesis is not closed.
query-parenthesis-close = This parenthesis closes nothing.
query-parenthesis-empty = There is nothing between these parentheses.
query-too-deep =
    Parentheses and negations can be nested { $most ->
        [one] { $most } level
       *[other] { $most } levels
    } deep at most.
query-sort-place = sort cannot be negated or be a branch of “or”; put it at the end.
query-sort-operator = sort takes a colon, as in sort:-total.

# Query language: fields, for help.
query-field-reference = Reference contains this.
query-field-round = Round, or the beginning of its name: 2023, 2023-spring.
query-field-action = Action or operating support, or the beginning of its code: 1A, 1A2, OS1.
query-field-scope = Envelope: a measure, an objective or operating support, in full.
query-field-pot = project or operating: project grants or operating support.
query-field-status = Status.
query-field-title = Title contains this.
query-field-applicant = Applicant's name contains this; punctuation does not matter.
query-field-category = Category of the applicant.
query-field-language = Language of handling: fi or sv.
query-field-tag = Has this tag.
query-field-indicator = Has a target for this indicator.
query-field-finding = Has an unsettled finding: any, blocking, warning, or the name of a rule.
query-field-assignee = This person has a seat on the case; me is you, none is nobody.
query-field-a = First assessor; me is you, none is nobody.
query-field-b = Second assessor; me is you, none is nobody.
query-field-presenter = Presenting officer; me is you, none is nobody.
query-field-decision = What is proposed or decided: grant, partial, reserve or reject.
query-field-is = mine, unscored, untouched, late, past, complete, ranked, needs-me, locked, stale, revised or conflict.
query-field-has = comments or findings.
query-field-above = above:line: the money of the envelope reaches the case.
query-field-below = below:line: ranked, but the money of the envelope does not reach the case.
query-field-requested = EUR asked for.
query-field-granted = EUR granted.
query-field-costs = EUR of costs in all.
query-field-total = Total in per cent of the highest possible.
query-field-spread = Most points between two assessors on one criterion, once both have signed.
query-field-partners = Number of partners.
query-field-findings = Number of unsettled findings.
query-field-received = Day of arrival, in Finnish time.
query-field-start = First day of the project.
query-field-end = Last day of the project.
query-field-sort = Order: reference, title, applicant, action, status, received, requested, granted, total, findings, spread; - before one for downwards.
