# The words of the charts on the page "Who gets scanned".

chart-scans-by-group = Njerëzit me lëkurë të zezë kishin 4 herë më shumë gjasa, dhe aziatikët 2 herë më shumë gjasa, të skanoheshin se një person i bardhë.
    .unit = herë sa gjasat e një personi të bardhë
    .period = Nga prilli 2020 deri në dhjetor 2021
    .forces = Tetë njësi policore, mes tyre West Yorkshire
    .limits = Nuk mund të tregojë pse u skanuan njerëzit, çfarë bënë njësitë e tjera policore, ose çfarë ndodh sot. Lexuam përmbledhjen e raportit, prandaj nuk e dimë si u llogarit numri.

chart-scans-by-group-white = Të bardhë

chart-scans-by-group-asian = Aziatikë

chart-scans-by-group-black = Me lëkurë të zezë

chart-scans-by-gender = Burrat kishin 12 herë më shumë gjasa të skanoheshin se njerëzit që policët i kishin shënuar si gra ose të panjohur.
    .unit = herë sa gjasat e njerëzve të shënuar si gra ose të panjohur
    .period = Nga prilli 2020 deri në dhjetor 2021
    .forces = Njësitë policore që dhanë shifra: një gazetë numëron tetë për raportin, mes tyre West Yorkshire
    .limits = Tregon çfarë shënuan policët, jo si e shohin njerëzit veten. Nuk mund të tregojë pse u skanuan njerëzit, ose çfarë ndodh sot.

chart-scans-by-gender-women-or-unknown = Të shënuar si gra ose të panjohur

chart-scans-by-gender-men = Burra

chart-face-app-people = Në një testim, aplikacioni i policisë për njohjen e fytyrës u përdor te 35 njerëz, dhe gjashtë prej tyre ishin fëmijë nga 10 deri në 17 vjeç.
    .unit = njerëz
    .period = Faza e testimit, si në raportin për prill 2020 deri në dhjetor 2021; testimi zgjati nga dhjetori 2021 deri në mars 2022
    .forces = Vetëm South Wales Police
    .limits = Është një testim i vetëm i vogël. Përmbledhja e raportit nuk thotë asgjë për moshën e 29 njerëzve të tjerë; këtë numër e llogaritëm ne: 35 minus 6.

chart-face-app-people-aged-10-17 = Nga 10 deri në 17 vjeç

chart-face-app-people-others = Njerëzit e tjerë

chart-scans-per-white-2021 = Për çdo person të bardhë verievropian që u skanua, u skanuan 48 arabë, 14 njerëz me lëkurë të zezë, 14 aziatikë, gati 4 kinezë dhe 2 njerëz nga Azia Juglindore, të llogaritur për 10,000 njerëz.
    .unit = njerëz të skanuar për çdo person të bardhë verievropian, për 10,000 njerëz
    .period = Nga marsi 2019 deri në qershor 2020
    .forces = Mesatarja e njësive policore që dhanë shifra
    .limits = Grupet janë fjalët që përdorin policët, dhe numrat e vërtetë mund të jenë të vegjël. Nuk mund të tregojë pse u skanuan njerëzit, ose çfarë ndodh sot. E lexuam në një gazetë, jo në vetë raportin.

chart-scans-per-white-2021-white-north-european = Të bardhë verievropianë

chart-scans-per-white-2021-south-east-asian = Nga Azia Juglindore

chart-scans-per-white-2021-chinese = Kinezë (gati 4)

chart-scans-per-white-2021-asian = Aziatikë

chart-scans-per-white-2021-black = Me lëkurë të zezë

chart-scans-per-white-2021-arabic = Arabë

chart-forces-using-2020 = Deri në nëntor 2020, 28 nga 43 njësitë policore në Angli dhe Uells kishin filluar t’i përdornin skanerët e Home Office.
    .unit = njësi policore
    .period = Nëntor 2020
    .forces = 43 njësitë policore të Anglisë dhe Uellsit
    .limits = 15 të tjerat i llogaritëm ne: 43 minus 28. Revista thotë se shtatë njësi po i fusnin skanerët në përdorim dhe katër bënin testimet e veta. Nuk mund të tregojë sa shpesh skanoi njerëz çdo njësi, ose kush i përdor skanerët sot.

chart-forces-using-2020-used = Kishin filluar t’i përdornin

chart-forces-using-2020-others = Njësitë e tjera

chart-forces-answered-2021 = Kur fushata kërkoi shifra, 27 njësi u përgjigjën, dhe 17 refuzuan ose nuk u përgjigjën.
    .unit = njësi policore
    .period = U kërkuan shifra për mars 2019 deri në qershor 2020
    .forces = Njësitë policore që pyeti fushata
    .limits = Një njësi që u përgjigj nuk iu përgjigj gjithmonë çdo pyetjeje. E lexuam në një gazetë, jo në vetë raportin.

chart-forces-answered-2021-answered = U përgjigjën

chart-forces-answered-2021-refused = Refuzuan ose nuk u përgjigjën

chart-opinion-2021 = Nga 115 njerëz që pyeti fushata, 93 në 100 nuk i mbështetnin skanerët, dhe 89 në 100 thanë se policia nuk do të duhej të kishte qasje në të dhënat e imigracionit.
    .unit = njerëz në 100
    .period = Botuar në janar 2021
    .forces = Nuk janë shifra të policisë: përgjigje nga 115 njerëz
    .limits = Nuk e dimë nëse këta 115 njerëz përfaqësojnë të gjithë, prandaj nuk mund të tregojë çfarë mendojnë të gjithë njerëzit në Mbretërinë e Bashkuar. E lexuam në një faqe lajmesh, jo në vetë raportin.

chart-opinion-2021-against-scanners = Nuk i mbështetnin skanerët

chart-opinion-2021-no-access = Thanë se policia nuk do të duhej të kishte qasje në të dhënat e imigracionit
