# What a check of an application against the plan and its card found. A finding informs; it decides nothing.

# Round, applicant, dates
finding-action-unknown = The plan has no action { $action }. Only actions of the plan can be granted.
finding-late = The application came in on { $received }, outside the round's window. A late application is registered and not handled.
finding-action-not-open = The action { $action } is not open in the round { $round }. An application can be admitted only for an action with a cross in its round.
finding-action-disputed = The sources disagree whether { $action } is open in the round { $round }. A person decides it, with reasons.
finding-action-conditional = { $action } is open in the round { $round } on a condition only. A person needs to confirm that money is left over from spring.
finding-applicant-category = The card of { $action } does not admit applicants of this kind: { $category }.
finding-operating-body = The operating support { $action } is only for the bodies that its card names.
finding-event-year = The project ends on { $end }. The event of { $action } should take place in { $year }.

# Rate, grounds, cost model, sums
finding-rate-too-high = The application claims a rate of { $claimed } %. The card allows at most { $highest } %.
finding-rate-without-ground = The application claims a rate of { $claimed } % without a ground. A raised rate needs one of the card's grounds.
finding-ground-not-on-card = The ground “{ $ground }” is not on the card of { $action }. Only the card's own grounds raise the rate.
finding-ground-body = The ground “{ $ground }” on the card of { $action } is for local and regional authorities and civil-society organisations. The applicant is none of them.
finding-requested-above-share = The { $requested } asked for is more than { $rate } % of the costs of { $costs }. At most { $highest } can be granted.
finding-costs-sum = The total is { $total }, but the costs come to { $sum }. The total should be their sum.
finding-flat-rate = With a flat rate of { $percent } % the amount would be { $expected }. The application has { $given }.
finding-flat-rate-most = With a flat rate of { $percent } % the amount would be at most { $expected }. The application has { $given }.

# Other financing
finding-other-funding-excluded =
    The application names { $instrument }, but { $action } admits no other EU financing.
finding-other-funding-card =
    The application names { $instrument }, with which the card of { $action } asks for coordination. Check that nothing is paid twice.
finding-other-funding-general =
    The application names { $instrument } beside { $action }. Check that nothing is paid twice.
finding-rrf-first = RRF comes first for work and study permits. Check that the main effect is on other permits, or that RRF is not enough or does not fit.

# Indicators
finding-indicator-unknown = The plan has no indicator { $indicator }.
finding-indicator-not-on-card = The indicator { $indicator } is not on the card, and the card admits none but its own.
finding-indicator-parent = { $indicator } is a part of { $parent }, which has no target. A part is reported together with its whole.
finding-target-zero = The target of { $indicator } is zero. A target should be above zero, or be left out.
finding-target-proportion = The target of { $indicator } is { $value }, out of proportion to the amount asked for. It may be a slip of the pen.
finding-indicators-missing = None of the card's indicators has a target. At least one is to be reported.

# What became of it
finding-settled-by = Settled by { $who }: { $why }

# What the card or its envelope rules out, asks for, or leaves to a person
finding-action-not-called = No call is planned for { $action } under this plan.
finding-envelope-blank = The plan gives no amount for the envelope { $scope } in the round { $round }. A blank is not zero, but nothing can be granted from it, nor from the money of another measure.
finding-ground-body-partner = The ground “{ $ground }” on the card of { $action } is for local and regional authorities and civil-society organisations. The applicant is none of them, but a partner is. Check who carries out the work.
finding-staff-costs-only = The operating support { $action } covers staff costs only. The application has { $other } of other costs.
finding-procurement-staff = The 1 % model is for projects that only procure. The application has { $staff } of staff costs.
finding-coordinator-skills = Check that the coordinator knows volunteer leadership and national coordination.
finding-state-budget-placement = Development of placement under the Ministry of Economic Affairs and Employment or the Finnish Immigration Service is paid from the state budget. Check that the project is something else.
finding-excluded-measures = Employment measures proper, vocational training and language teaching at the workplace cannot be supported. Check that the project has none.
finding-lawful-provider = Wellbeing services counties took over responsibilities on 1 January 2023 and take over housing on 1 January 2025. Check whose statutory duty the work is.
finding-state-budget-detention = New detention places are in principle paid from the state budget. Check that the project is renovation or content.
finding-closed-list = The card of { $action } lists what can be supported without giving it as examples. Check that the work is on the list.
finding-event-partners =
    The project is to be planned and run with the ministry, the Centres for Economic Development and the partnership programme. { $count ->
        [0] The application names no partner.
        [one] The application names one partner.
       *[other] The application names { $count } partners.
    }
finding-municipal-support = { $body } is a municipal body. Check that the same costs are not paid under the action programme for placing refugees in municipalities.
finding-part-above-whole = The target of { $indicator } is { $value }, but the whole that it is a part of, { $parent }, has { $whole }.
finding-earlier-support =
    { $body } has been supported before: “{ $what }” ({ $fund }). { $others ->
        [0] Nothing else is on record.
        [one] One other support is on record.
       *[other] { $others } other supports are on record.
    } Check that nothing is paid twice.

# Other financing
instrument-isf = ISF
instrument-bmvi = BMVI
instrument-esf-plus = ESF+
instrument-ndici = NDICI
instrument-rrf = RRF
instrument-frontex = Frontex
instrument-state-budget = the state budget
instrument-eu-home-affairs-funds = the EU home-affairs funds
instrument-eu-justice = EU justice financing
heading-card-notes = Notes of the card
finding-event-outside-year = The project runs from { $start } to { $end }. The event of { $action } should take place in { $year }, outside its dates.

# Names of the checks; queries, commands and JSON know them by the word after finding-name-
finding-name-action-unknown = Action not in the plan
finding-name-late = Came in late
finding-name-action-open = Action not open
finding-name-action-open-disputed = Opening of the action in dispute
finding-name-action-open-conditional = Action open on a condition
finding-name-envelope-blank = No amount in the envelope
finding-name-applicant-category = Kind of applicant
finding-name-operating-support-body = Recipient of operating support
finding-name-event-in-2024 = Year of the event
finding-name-rate-allowed = EU share too high
finding-name-rate-ground = Ground for the raised share
finding-name-rate-ground-body = Body that the ground is for
finding-name-requested-share = Asks for more than the share
finding-name-costs-sum = Sum of the costs
finding-name-flat-rate = Flat rate
finding-name-procurement-only = Procurement only
finding-name-staff-costs-only = Staff costs only
finding-name-other-eu-funding-excluded = Other EU financing ruled out
finding-name-other-funding-coordinated = Coordination with other financing
finding-name-other-funding-overlap = Overlap with other financing
finding-name-rrf-first = RRF comes first
finding-name-indicator-unknown = Unknown indicator
finding-name-indicator-not-on-card = Indicator not on the card
finding-name-indicator-parent = Whole of the indicator missing
finding-name-indicators-missing = No indicator of the card
finding-name-target-implausible = Implausible target
finding-name-coordinator-skills = Skills of the coordinator
finding-name-state-budget-work = Work paid from the state budget
finding-name-excluded-measures = Measures that cannot be supported
finding-name-lawful-provider = Whose statutory duty
finding-name-closed-list = Closed list of the card
finding-name-planned-with-partners = Planned with partners
finding-name-municipal-support = Other support to municipalities
finding-name-earlier-support = Earlier support
rule-named = { $name } ({ $rule })
