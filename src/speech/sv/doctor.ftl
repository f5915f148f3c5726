# Vad doctor finner. Varje rad står efter ordet för hur det är ställt.

doctor-ok = ok
doctor-warning = varning
doctor-wrong = fel
doctor-failed =
    { $count ->
        [one] { $count } sak är fel
       *[other] { $count } saker är fel
    }; raderna ovan anger hur det rättas till.

# Terminalen och personens inställningar
doctor-terminal = Terminal: { $columns } × { $rows } tecken.
doctor-terminal-small = Terminal: { $columns } × { $rows } tecken; arbetsplatsen behöver 80 × 24. Gör fönstret större.
doctor-terminal-none = Här finns ingen terminal; storleken har inte granskats.
doctor-colours = Färger: terminalen kallar sig { $term }, temat är { $theme }.
doctor-colours-none = Färger: terminalen kallar sig { $term }, som inte visar några. Om din gör det, ange TERM, till exempel TERM=xterm-256color.
doctor-locale = Tecken: språkmiljön { $locale } är UTF-8.
doctor-locale-plain = Tecken: språkmiljön { $locale } är inte UTF-8, så ramar ritas i ASCII och bokstäver kan gå förlorade. Ange LANG=C.UTF-8; över SSH krävs SendEnv LANG här och AcceptEnv LANG LC_* där.
doctor-settings = Inställningar: inga fel i config.toml.
doctor-keymap = Tangenter: { $name } kan användas.

# Arbetsplatsen och personen
doctor-desk =
    Arbetsplats: i drift på { $path } av { $owner } (process { $pid }) sedan { $since }; { $people ->
        [one] { $people } person är
       *[other] { $people } personer är
    } där.
doctor-desk-none = Arbetsplats: ingen är i drift; registret används direkt.
doctor-desk-left = Arbetsplats: ingen svarar på { $path }; uttaget (socketen) har lämnats av en arbetsplats som avbröts. Starta den på nytt med diarium serve.
doctor-person = Person: { $who }, { $roles }.
doctor-person-nowhere = Person: kontot är { $who }; utan register har det inga roller.
doctor-no-role = Person: { $who } har ingen roll i registret. Be en administratör ge en roll, eller välj en person med --as.

# Registret
doctor-store = Register: { $place }, ägs av { $owner }, och ingen annan läser dess filer.
doctor-store-others = Register: { $place } tillhör { $owner }; filerna granskas av den som kör doctor med det kontot.
doctor-disk-local = Filsystem: { $path } ligger på en disk i den här datorn.
doctor-disk = Utrymme: { $free } MiB av { $size } MiB är lediga vid { $path }.
doctor-disk-scarce = Utrymme: endast { $free } MiB av { $size } MiB är lediga vid { $path }; under { $scarce } MiB eller 5 % är det dags att frigöra utrymme. Under { $least } MiB öppnas registret inte.
doctor-disk-full = Utrymme: endast { $free } MiB av { $size } MiB är lediga vid { $path }; registret öppnas inte under { $least } MiB. Frigör utrymme och försök på nytt.
doctor-journal = Journal: slutar hel vid anteckning { $seq } ({ $hash }), { $size } MiB. Hela journalen granskas med diarium verify.
doctor-journal-damaged = Journal: den sista anteckningen är skadad: { $why } Ändra inte filen; kör diarium verify och återställ en säkerhetskopia.
