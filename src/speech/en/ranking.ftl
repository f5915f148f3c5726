# The ranked list, supposing by hand, and the order
group-suppose = Supposing
act-next-reserve = Go to the next case on the reserve list
act-next-reserve-short = next reserve
act-hold-out = Suppose that this case gets nothing, or put it back
act-hold-out-short = hold out
act-suppose-amount = Suppose another amount for this case
act-suppose-amount-short = other amount
act-line-down = Suppose the funding line one row further down
act-line-down-short = line down
act-line-up = Suppose the funding line one row further up
act-line-up-short = line up
act-line-amount = Suppose so much money down to the funding line
act-line-amount-short = money to the line
act-stop-supposing = Forget everything that is supposed
act-stop-supposing-short = as it is
unable-line-hidden = A case of this list is closed to you, so rows do not tell how much money the line needs. Give the amount instead.
unable-line-last = No case below the line could get money.
unable-line-first = No case is above the line any more.
unable-nothing-supposed = Nothing is supposed.
unable-no-reserve = No money is open for a case on the reserve list.
suppose-stopped = The list is as it is again. Nothing was changed or kept.
suppose-go-on = Supposed: { $case } gets { $gets }. The supposition is not kept; what you propose here counts.
suppose-head =
    SUPPOSED, nothing is changed or kept. { $count ->
        [0] No row is different.
        [one] One row is different.
       *[other] { $count } rows are different.
    }
suppose-left = left { $before } → { $after }
suppose-what = held out { $out }, other amounts { $given }, { $line }
suppose-line-at = line at { $line }
suppose-line-as-is = line as it is
suppose-both = { $left } · { $what }
suppose-row = { $case } asks { $asks }: gets { $before } → { $after }, { $side } → { $becomes }
suppose-row-same-side = { $case } asks { $asks }: gets { $before } → { $after }
suppose-row-out = { $case } is held out: gets { $before } → { $after }
ranking-title-supposed = SUPPOSED ranked list
ranking-line-as-is = the line as it is, { $left } left
ranking-line-supposed = supposed funding line, { $left } left
ranking-next-reserve = Next on the reserve list: { $case }; open { $open }. { $key } goes there. Nothing is granted by itself.
column-ranked-sum = Sum
column-supposed = Supposed
rank-deviates = { $case } gets money against the order. Reason: { $why }
rank-ahead =
    { $case } has its money ahead of { $count ->
        [one] one case above it that waits; the open money still reaches it.
       *[other] { $count } cases above it that wait; the open money still reaches them.
    }
rank-ahead-reason = { $case } had its money ahead of cases above it; nobody is passed over now. Reason: { $why }
rank-passes-over =
    { $case } gets money against the order: { $count ->
        [one] one case that could be granted stands higher and has none.
       *[other] { $count } cases that could be granted stand higher and have none.
    }
form-suppose-amount = Suppose another amount
form-suppose-amount-about = { $case } asks for { $asks }. What you write is supposed; nothing is changed or kept.
form-suppose-line = Suppose the money down to the line
form-suppose-line-about = The envelope holds { $total }. What you write is supposed; nothing is changed or kept.
form-suppose-line-blank = The plan gives no amount for the envelope. What you write is supposed; nothing is changed or kept.
form-suppose-empty = An empty field takes the supposition away.
foot-suppose = suppose
propose-supposed = The amount is the one that you supposed in the ranked list: { $amount } instead of { $asked }. Nothing is proposed until you press enter.
