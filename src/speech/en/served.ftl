# A desk that many people share

# Acts that cross each other
refused-changed-meanwhile = The case { $case } has changed since you saw it. { $changes }.
mend-changed-meanwhile = Look at the case as it is now. If your act is still right, do it again; what you typed is kept.
overtaken-change = { $who }, { $at }: { $what }
refused-order-name = Another act has been recorded under the name { $id }.
mend-order-name = Give the act a name of its own, and send it again.
