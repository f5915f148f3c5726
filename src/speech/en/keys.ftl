# Keymaps
keymap-mistake = { $file }, line { $line }: { $why } The shipped keys are used.
keymap-not-toml = this is not TOML: { $why }.
keymap-section-unknown = there is no section “{ $section }”. Sections are { $known } and titles.
keymap-key-missing = a key is missing on the left.
keymap-key-unknown = “{ $key }” is no key. Keys are single characters, enter, esc, tab, space, backspace, delete, insert, up, down, left, right, home, end, pageup, pagedown and f1 to f24, with ctrl-, alt- or shift- in front.
keymap-key-reserved = { $key } takes the program to the background and cannot mean anything else.
keymap-key-twin = a terminal sends { $key } as { $twin }. Bind { $twin }, or choose another key.
keymap-key-twice = { $keys } is bound above, or begins with bound keys, or bound keys begin with it.
keymap-value-wrong = on the right stands the name of an act, as in j = "down", or { "{" } act = "score", with = 1 { "}" }.
keymap-act-unknown = there is no act “{ $act }”. “diarium keys” lists all of them; “none” sets a key free.
keymap-act-elsewhere = { $act } makes no sense here. It belongs into the section { $places }.
keymap-argument-unknown = { $act } takes no “with”; only score does.
keymap-condition-unknown = there is no condition “{ $condition }”. Conditions are { $known }, each also with “not” before it.
keymap-none-when = none takes a key away altogether and cannot have a when
keymap-condition-missing = of several acts for one key each but the last needs a “when”.
keymap-title-wrong = a heading is a text, or a text in each language: { "{" } sv = "…", fi = "…", en = "…" { "}" }.
keymap-name-unknown = There is no keymap “{ $name }”. Shipped are { $known }. The default keys are used.

# Theme
theme-unknown = There is no theme “{ $theme }”. Themes are { $known }. “{ $used }” is used.
theme-not-shown = This terminal does not say that it can show the colours of the theme “{ $wanted }” (COLORTERM is not truecolor). “{ $used }” is used.

# Terminal
terminal-missing = The workstation needs a terminal for input and output. Start it without a pipe or redirection; for scripts every act is also a command, see diarium --help.
terminal-failed = The terminal could not be set up: { $why }. Try another terminal, or set TERM to what it is.
terminal-panic = diarium has met a fault of its own and stopped. Everything that was acknowledged is on disk; start diarium again to go on. If it happens again, run “diarium doctor” and pass this on: { $what } ({ $place })

# diarium keys
column-place = Screen
column-act = Act
column-keys = Keys
column-meaning = What it does

# Settings and the manual page
settings-mistake = { $file }, line { $line }: { $why }. The settings of this file are not used.
manual-name = Name
manual-about = the keys of the diarium workstation
manual-signs = Signs
