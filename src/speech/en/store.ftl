# The store on disk: journal, shelf, folder, and what opening and verifying it tell.

# Journal
journal-missing = There is no journal at { $path }. Check the path, or restore a backup there.
journal-exists = { $path } exists already and is not overwritten. Choose another place or move the file away.
journal-foreign = This file is not a journal of Diarium; it has been left as it is. Check the path.
journal-damaged = Line { $line } of the journal is damaged: { $why } Nothing has been changed. Do not edit the file; restore a backup.
journal-torn =
    The last record of the journal was never finished ({ $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }). It does not count and was not confirmed to anybody; opening the store cuts it off.
journal-torn-cut =
    The last record of the journal had never been finished and has been cut off ({ $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }). It had not been confirmed to anybody; whoever recorded something at that moment should look whether it is there.
journal-bad-draft = This cannot be recorded: { $why } Nothing was written. Please report this, with what you did.
journal-poisoned = An earlier write failed, so nothing more is accepted. Close the store, see to the disk, and open it again; what became of the last command is shown then.
journal-interrupted = Stopped on request. Nothing was changed.
journal-unreadable = { $path } cannot be read ({ $cause }). Check the disk and your rights to the file.
journal-unwritable = { $path } could not be written ({ $cause }). Whether the last command counts is not known. Check the disk, then open the store again and look.
journal-disk-full = The disk is full, so { $path } could not be written. Whether the last command counts is not known. Make room, then open the store again and look.

# What is wrong with a line of the journal; said after a colon
journal-flaw-text = it is not text.
journal-flaw-shape = it is not a record ({ $cause }).
journal-flaw-hash = its content does not give the checksum it states.
journal-flaw-number = it has the number { $found }, but { $expected } belongs here.
journal-flaw-link = it does not follow from the line before.
journal-flaw-newline = its end has been overwritten.
journal-flaw-half = the file stops inside it, although it had been confirmed.

# Shelf
shelf-unusable = The shelf cannot be used ({ $cause }). Nothing is lost: it is set aside and rebuilt from the journal when the store is opened again.
shelf-stuck =
    The disk has not answered for { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }. Nothing confirmed is lost. Check the disk and open the store again.
shelf-interrupted = Stopped on request. Nothing was changed.
shelf-distrusted = The shelf is not to be relied on and must be rebuilt from the journal first. Open the store again.
shelf-file = { $path } cannot be used ({ $cause }). Check the disk and your rights to the folder.
shelf-made-anew = The shelf did not agree with the journal and is made anew. Nothing is lost.
shelf-power = The store was not closed in order last time. The shelf is compared with the journal.
shelf-set-aside = The shelf could not be opened and has been set aside in { $place }. A new one is made from the journal.
shelf-lacks-events = The case { $case } cannot be shown: the shelf has { $found } of its { $expected } events. Nothing is lost; make the shelf anew with rebuild.

# The folder
store-missing = There is no store in { $path }. Check the path, or make a new store there.
store-exists = There is a store in { $path } already. Open it, or choose another folder.
store-folder-occupied = { $path } is not an empty folder. Choose an empty one or a new name.
store-on-network = { $path } is on a network disk ({ $kind }), which cannot keep a store safe. Choose a folder on this machine.
store-disk-full = There is too little room for { $path }: { $free } MiB are free, { $needed } MiB are needed. Make room and try again.
store-locked = The store has been in use by { $by } since { $since } (process { $pid }). Ask them to leave it, or wait.
store-locked-unknown = The store is in use by another process. Try again in a moment.
store-file = { $path } cannot be used ({ $cause }). Check the disk and your rights to the folder.

# The desk
store-unfounded = The store was never founded. Remove the folder and make the store again, or restore a backup.
interrupted = Stopped on request. Nothing was changed.
record-unreadable = Record { $seq } of the journal cannot be read ({ $why }). Nothing has been changed. Use a newer version of the program, or restore a backup.
record-unwritable = This cannot be recorded ({ $why }). Nothing was written. Please report this.
desk-no-role = { $who } has no role in the store { $place }. Ask an administrator to grant one, or choose a person with --as.

# Verifying
verify-short = The journal was read as far as record { $folded }, but the last is { $last }.
verify-base = People, plan or criteria do not agree with the journal. Make the shelf anew with rebuild.
verify-case = The case { $case } does not agree with the journal. Make the shelf anew with rebuild.
verify-shelf = The case { $case } on the shelf differs from the journal. Make the shelf anew with rebuild.
verify-events = The case { $case } has a different number of events on the shelf than in the journal. Make the shelf anew with rebuild.
verify-count = The number of cases is { $shelf } on the shelf and { $journal } in the journal. Make the shelf anew with rebuild.
verify-money = The money does not add up: envelope { $scope }, round { $round }. Grant nothing from it until the cause is known.
verify-ceiling = The ceiling of objective { $objective } has been passed. Grant nothing more within it until the cause is known.

# Training stores
training-phrases = The made-up texts of the training store cannot be read ({ $why }). Install the program again.
shelf-knows-more = ALARM: the shelf has seen record { $seq } with the hash { $hash }, but the journal ends at { $last } or says something else there. Confirmed records are missing or were changed. Compare with the last backup and the daily report. The shelf was set aside as { $place } and made anew; this is on record.
backup-empty = { $file } holds no record; there is nothing to restore.
backup-unwritable = The backup could not be written to { $file }: { $why }. The store itself is as it was. Choose another place.
store-address = { $place } is an address. This program keeps its store in a folder of a local disk; give a folder.
verify-lost = Record { $seq } says that confirmed records up to { $witness } were missing or changed. Restore the store from a backup that has them.
