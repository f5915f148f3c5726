# What doctor finds. Each line stands behind the word for how it is.

doctor-ok = ok
doctor-warning = warning
doctor-wrong = wrong
doctor-failed =
    { $count ->
        [one] { $count } thing is wrong
       *[other] { $count } things are wrong
    }; the lines above say what mends them.

# The terminal and the person's settings
doctor-terminal = Terminal: { $columns } × { $rows } characters.
doctor-terminal-small = Terminal: { $columns } × { $rows } characters; the workstation needs 80 × 24. Make the window larger.
doctor-terminal-none = There is no terminal here; its size was not looked at.
doctor-colours = Colours: the terminal calls itself { $term }, the theme is { $theme }.
doctor-colours-none = Colours: the terminal calls itself { $term }, which shows none. If yours does, set TERM, for instance TERM=xterm-256color.
doctor-locale = Letters: the locale { $locale } is UTF-8.
doctor-locale-plain = Letters: the locale { $locale } is not UTF-8, so frames are drawn in ASCII and letters may be lost. Set LANG=C.UTF-8; over SSH it takes SendEnv LANG here and AcceptEnv LANG LC_* there.
doctor-settings = Settings: no mistakes in config.toml.
doctor-keymap = Keymap: { $name } can be used.

# The desk and the person
doctor-desk =
    Desk: served at { $path } by { $owner } (process { $pid }) since { $since }; { $people ->
        [one] { $people } person is
       *[other] { $people } people are
    } there.
doctor-desk-none = Desk: none is served; the store is used directly.
doctor-desk-left = Desk: nobody answers at { $path }; it was left by a desk that was killed. Start it again with diarium serve.
doctor-person = Person: { $who }, { $roles }.
doctor-person-nowhere = Person: the account is { $who }; without a store it has no roles.
doctor-no-role = Person: { $who } has no role in the store. Ask an administrator to grant one, or choose a person with --as.

# The store
doctor-store = Store: { $place }, owned by { $owner }, and nobody else reads its files.
doctor-store-others = Store: { $place } belongs to { $owner }; its files are looked at by whoever runs doctor with that account.
doctor-disk-local = File system: { $path } is on a disk of this machine.
doctor-disk = Room: { $free } MiB of { $size } MiB are free at { $path }.
doctor-disk-scarce = Room: only { $free } MiB of { $size } MiB are free at { $path }; below { $scarce } MiB or 5 % it is time to make room. Below { $least } MiB the store is not opened.
doctor-disk-full = Room: only { $free } MiB of { $size } MiB are free at { $path }; the store is not opened below { $least } MiB. Make room and try again.
doctor-journal = Journal: ends whole at record { $seq } ({ $hash }), { $size } MiB. All of it is checked by diarium verify.
doctor-journal-damaged = Journal: the last record is damaged: { $why } Do not edit the file; run diarium verify and restore a backup.
