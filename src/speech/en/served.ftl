# A desk that many people share

# Acts that cross each other
refused-changed-meanwhile = The case { $case } has changed since you saw it. { $changes }.
mend-changed-meanwhile = Look at the case as it is now. If your act is still right, do it again; what you typed is kept.
overtaken-change = { $who }, { $at }: { $what }
refused-order-name = Another act has been recorded under the name { $id }.
mend-order-name = Give the act a name of its own, and send it again.
refused-program-fault = The program itself failed at this act, so it was not done. Nothing was written, and the desk goes on.
mend-program-fault = Tell whoever runs the desk, who finds the place in its log. Other acts can be done.

# What a served desk says about itself
served-internal = The desk failed at this. Nothing has been acknowledged; tell whoever runs it, who finds more in its log.
served-wire-error = The desk was not understood ({ $code }: { $why }). Use the same version of the program on both sides.
served-no-role = { $who } has no role in the store { $place }. Ask an administrator to grant one.
served-protocol = This desk speaks protocol { $ours } (program { $program }), and you speak { $theirs }. Use the same version of the program.
served-no-account = The account number { $uid } has no name on this machine, so the desk cannot tell who you are. Ask whoever runs the machine.
served-full = The desk has no room for another connection of your account. Close one, and try again.
served-line-too-long = The message is too long; accepted: at most { $most } MiB. Divide it.
served-folder-owner = { $path } belongs to { $owner }, and the desk runs as { $own }. Run the desk as its owner, or give it the folder with chown.
served-folder-mode = { $path } has the rights { $mode }, so that others could come between. Set them with chmod { $right }.
served-socket-occupied = { $path } is no socket. Move it away, or choose another place with --socket.
served-already = A desk is being served at { $path } already. Use that one, or stop it first.
served-path = { $path } cannot be used ({ $why }). Check the rights to it and the length of its name.
served-no-thread = The desk cannot be served ({ $why }). Check the limits that the system sets for this account.

# What a client of a served desk is told
refused-served-identity = A served desk knows from the system who you are; nobody acts as somebody else there.
mend-served-identity = Leave out --as, and sign in with the account of the person who acts.
served-now = A served desk has its own clock; leave out --now.
served-nobody = No desk is served at { $path } ({ $why }). Start it with diarium serve, or leave out --socket.
served-forbidden = Your account may not go to { $path }. Ask its owner to put the account into the group of that folder.
served-false-desk = At { $path } there is a desk that { $host } runs, while the folder belongs to { $owner }. It is not the desk of this register, and nothing was said to it. Tell { $owner } or whoever runs this machine; correct --socket or DIARIUM_SOCKET if it names the wrong place.
served-unreachable = The desk at { $path } does not answer. It is tried again; what you typed is kept.
served-outcome-unknown = The desk was lost before it answered, so it is not known whether the act { $id } was done. Do it again: it is recorded only once.
shell-outcome-unknown = The desk was lost before it answered, so it is not known whether the act was done. Give the same command again with --order { $id }: it is recorded only once.
served-backup = The journal in { $place } can only be copied by whoever owns the store. Make the backup with that account; the desk may go on working.
served-status =
    The desk of { $place } is open: { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $connections ->
        [one] { $connections } connection
       *[other] { $connections } connections
    }, last record { $seq }, orders waiting: { $waiting }. Program { $program }, process { $pid }, since { $since }.
served-none = No desk is served for { $place }.

# Who is here, at the workstation
header-people =
    { $count ->
        [one] { $count } at the desk
       *[other] { $count } at the desk
    }
header-count = { $count }
header-both = { $count } at the desk · also open: { $who }
header-also-here = { $who }
desk-line-lost = The line to the desk is broken; it is being tried again. What you typed is kept.
desk-line-back = The line to the desk is open again.
