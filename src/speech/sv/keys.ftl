# Tangenttabeller
keymap-mistake = { $file }, rad { $line }: { $why } Standardtangenterna används.
keymap-not-toml = detta är inte TOML: { $why }.
keymap-section-unknown = det finns inget avsnitt ”{ $section }”. Avsnitten är { $known } och titles.
keymap-key-missing = till vänster saknas en tangent.
keymap-key-unknown = ”{ $key }” är ingen tangent. Tangenter är enskilda tecken, enter, esc, tab, space, backspace, delete, insert, up, down, left, right, home, end, pageup, pagedown och f1–f24, med ctrl-, alt- eller shift- framför.
keymap-key-reserved = { $key } lägger programmet i bakgrunden och kan inte betyda något annat.
keymap-key-twin = en terminal skickar { $key } som { $twin }. Bind { $twin } eller välj en annan tangent.
keymap-key-twice = { $keys } är redan bunden ovan, börjar med bundna tangenter eller är början på sådana.
keymap-value-wrong = till höger står namnet på ett kommando, såsom j = "down", eller { "{" } act = "score", with = 1 { "}" }.
keymap-act-unknown = kommandot ”{ $act }” finns inte. ”diarium keys” räknar upp alla; ”none” gör en tangent ledig.
keymap-act-elsewhere = { $act } har ingen mening här. Kommandot hör till avsnittet { $places }.
keymap-argument-unknown = { $act } tar inget ”with”; det gör bara score.
keymap-condition-unknown = villkoret ”{ $condition }” finns inte. Villkoren är { $known }, vart och ett också med ”not” framför.
keymap-none-when = none tar bort tangenten helt och kan inte ha villkoret when
keymap-condition-missing = av flera kommandon för en tangent behöver alla utom det sista ett ”when”.
keymap-title-wrong = en rubrik är en text eller en text på varje språk: { "{" } sv = "…", fi = "…", en = "…" { "}" }.
keymap-name-unknown = Det finns ingen tangenttabell ”{ $name }”. Med programmet följer { $known }. Standardtangenterna används.

# Färger
theme-unknown = Det finns inget färgschema ”{ $theme }”. Färgscheman är { $known }. ”{ $used }” används.
theme-not-shown = Terminalen uppger inte att den kan visa färgerna i ”{ $wanted }” (COLORTERM är inte truecolor). ”{ $used }” används.

# Terminal
terminal-missing = Arbetsplatsen behöver en terminal för in- och utmatning. Starta den utan rör och omdirigering; för skript finns varje funktion också som kommando, se diarium --help.
terminal-failed = Terminalen kunde inte ställas in: { $why }. Försök med en annan terminal eller ge TERM det rätta värdet.
terminal-panic = Diarium råkade ut för ett eget fel och avslutades. Allt som har bekräftats finns på disken; starta diarium på nytt för att fortsätta. Om det händer igen, kör ”diarium doctor” och skicka detta vidare: { $what } ({ $place })

# diarium keys
column-place = Vy
column-act = Kommando
column-keys = Tangenter
column-meaning = Vad det gör

# Settings and the manual page
settings-mistake = { $file }, rad { $line }: { $why }. Filens inställningar används inte.
manual-name = Namn
manual-about = arbetsplatsens tangenter i diarium
manual-signs = Tecken
