# Programmet som tvingat kommando (--restricted) och personers filer där.

restricted-no-socket = Med --restricted används endast en arbetsplats i drift, och ingen är angiven. Den som sköter värddatorn lägger till --socket SÖKVÄG i det tvingade kommandot.
restricted-option = { $option } är inte avsett för den som loggar in här. Utelämna det; den som sköter värddatorn har bestämt saken.
restricted-one-command = Det här kontot kör endast ett kommando, och inget får läggas till. Logga in utan kommando.
restricted-no-command = { $word } kan inte köras med det här kontot: det är endast avsett för diarium. Logga in utan kommando för att öppna arbetsplatsen, eller ange ett av diariums kommandon; diarium --help räknar upp dem.
restricted-command = { $command } behöver registrets filer och kan inte köras med det här kontot. Den som sköter arbetsplatsen gör det på själva värddatorn.
restricted-words = Kommandot kan inte delas upp: ett citattecken är inte slutet, eller det slutar med ett omvänt snedstreck. Slut det, och sätt hela kommandot inom citattecken ännu en gång för ditt eget skal.
restricted-code = Variabeln { $name } släpper in kod i programmet, och därför startar det inte. Den som sköter värddatorn tar bort den: i sshd_config PermitUserEnvironment no, ingen AcceptEnv eller SetEnv som släpper in den, och inget sådant i PAM.
restricted-again = Programmet kan inte starta i en ren miljö ({ $why }). Den som sköter värddatorn ger det tillgång till /proc.

# Utbytesmappen
exchange-unrestricted = --exchange hör ihop med --restricted. Utelämna det, eller lägg till --restricted.
exchange-folder-unusable = Utbytesmappen { $folder } kan inte öppnas ({ $why }). Be den som sköter värddatorn att skapa den och ge den till ditt konto; använd tills vidare standardindata och standardutdata.
exchange-folder-home = Utbytesmappen { $folder } är en hemkatalog eller innehåller en, och det som ligger i en hemkatalog avgör vad som körs när någon loggar in. Be den som sköter värddatorn om en egen mapp; använd tills vidare standardindata och standardutdata.
exchange-none = { $file } är en fil, och vid den här arbetsplatsen finns inga filer.
mend-exchange-none = ta in med import - från standardindata och lämna ut på standardutdata, eller be den som sköter värddatorn om en utbytesmapp (--exchange)
exchange-outside = { $file } ligger utanför utbytesmappen, eller en länk leder dit.
mend-exchange-outside = lägg filen i utbytesmappen och ange endast dess namn, eller använd standardindata och standardutdata
file-larger = den är större än vad som godtas
source-host = värddatorns inställningar
