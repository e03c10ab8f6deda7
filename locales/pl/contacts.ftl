# What each contact can help with, in one sentence, with honest limits.

contact-rjn = Grupa, która prowadzi kampanię przeciw skanowaniu na ulicy: znajomość praw i wsparcie dla społeczności; adres e-mail pochodzi ze strony z 2019 roku.
    .languages = Ulotki o prawach w kilku językach: zapytaj

contact-stopthescan = Strona kampanii przeciw policyjnym skanom palców i twarzy, z ulotkami o prawach i raportami; zaczęła się w West Yorkshire.
    .languages = Ulotki w kilku językach

contact-yorkshire-resists = Sieć z Yorkshire, która prowadzi kampanię przeciw surowym przepisom wobec migrantów; część kampanii Stop The Scan.

contact-stopwatch = Grupa na rzecz uczciwej pracy policji: badania i karty informacyjne o zatrzymaniu do kontroli i przeszukaniu (stop and search).

contact-y-stop = Projekt dla młodych ludzi o zatrzymaniu do kontroli i przeszukaniu (stop and search), ze szkoleniami.

contact-release = Bezpłatny telefon z poradami o prawie narkotykowym oraz o zatrzymaniu do kontroli i przeszukaniu (stop and search).

contact-liberty = Organizacja praw człowieka z poradnikami o skanowaniu palców i o skanowaniu twarzy, głównie dla Anglii i Walii.

contact-npmp = Wsparcie i informacje o prawach dla osób nękanych przez policję, głównie w Greater Manchester.

contact-netpol = Grupa, która patrzy, co robi policja; ma poradniki o protestach i o inwigilacji.

contact-gbc = Tylko aresztowania na protestach: telefon prawny, karty z twoimi prawami i wsparcie w sądzie.
    .hours = Cały dzień i całą noc, prowadzą wolontariusze

contact-scalp = Pomoc prawna na protestach w Szkocji, tylko w sprawie protestów; nie znaleźliśmy sposobu, żeby się z nimi skontaktować.

contact-bbw = Kampania o skanowaniu twarzy i o kamerach rozpoznających twarze na żywo.

contact-pi = Kampania z poradnikami o technice służącej do inwigilacji, w Zjednoczonym Królestwie i w innych krajach.

contact-org = Kampania na rzecz praw cyfrowych, także o danych, które ma policja.

contact-inquest = Pomoc dla rodzin po śmierci bliskiej osoby w areszcie policyjnym lub imigracyjnym, nie w sprawie kontroli na ulicy ani skanów.

contact-black-protest-legal = Wolontariusze, którzy obserwują protesty jako obserwatorzy prawni i pomogli napisać ulotki o prawach przy skanowaniu; nie znaleźliśmy sposobu, żeby się z nimi skontaktować.

contact-4front = Wsparcie dla młodych ludzi w Londynie, których skrzywdziła przemoc albo policja.

contact-jcwi = Pomoc prawna w sprawach imigracji i azylu, z telefonem dla osób bez dokumentów; siedziba w Londynie.

contact-mrn = Kampania na rzecz praw migrantów, także o pracy policji i o cyfrowych kontrolach granicznych.

contact-migrants-organise = Łączy migrantów i pomaga im znaleźć poradę prawną, głównie w Londynie.

contact-right-to-remain = Bezpłatny przewodnik po brytyjskim systemie azylu i imigracji oraz po prawach w areszcie imigracyjnym; to informacje, nie porada prawna.
    .languages = Zapytaj, w jakich językach jest przewodnik

contact-bid = Pomoc w wyjściu z aresztu imigracyjnego na zwolnienie warunkowe (bail) i poradniki, jak starać się o to na własną rękę.
    .hours = Od poniedziałku do czwartku, od 10:00 do 12:00 w południe (niesprawdzone)

contact-citizens-advice-england = Bezpłatne porady w Anglii o prawie, zasiłkach i dyskryminacji.
    .hours = Od poniedziałku do piątku, od 9:00 do 17:00 (niesprawdzone)

contact-citizens-advice-wales = Bezpłatne porady w Walii.
    .languages = Angielski, walijski

contact-cas = Bezpłatne porady w Szkocji.

contact-law-centres = Pomaga ci znaleźć bezpłatne centrum porad prawnych (law centre) w twojej okolicy.

contact-cla = Porada prawna przez telefon, opłacana przez państwo, jeśli masz mało pieniędzy.
    .languages = Zapytaj, czy mają tłumacza

contact-refugee-council = Porady i wsparcie w Anglii dla uchodźców i osób, które proszą o azyl.

contact-scottish-refugee-council = Porady dla uchodźców w Szkocji; numer pochodzi ze strony z 2020 lub 2021 roku.

contact-emlc = Centrum porad prawnych w Glasgow dla mniejszości etnicznych: dyskryminacja rasowa i prawo imigracyjne; nasze informacje o nim są stare.

contact-justright-scotland = Porady prawne w Szkocji dla migrantów, dzieci i ofiar handlu ludźmi.

contact-law-centre-ni = Porady prawne w Irlandii Północnej o imigracji i zasiłkach.
    .hours = Od poniedziałku do piątku, od 9:00 do 17:00 (niesprawdzone)

contact-clc-ni = Porady o prawach dzieci w Irlandii Północnej; to numer ich zespołu szkoleń, z 2023 roku, więc poproś o numer bezpłatnej linii z poradami.

contact-coram = Porady prawne dotyczące dzieci w Anglii, także dzieci migrantów.

contact-jfkl = Pomoc dla dzieci i młodych ludzi, którzy mają kłopoty z policją, w szkole lub w sprawach imigracji, głównie w Londynie.

contact-naan = Wyjaśnia, co robi odpowiednia osoba dorosła (appropriate adult), która pomaga dziecku lub osobie szczególnie narażonej w kontakcie z policją; to informacje, nie porada w twojej sprawie.

contact-galop = Wsparcie dla osób LGBT+ w sprawach przestępstw z nienawiści, problemów z policją i przemocy; numer może być głównie dla ofiar przemocy w domu.

contact-mermaids = Wsparcie dla transpłciowych, niebinarnych i różnorodnych płciowo dzieci i młodych ludzi oraz ich rodzin.

contact-eass = Porady o dyskryminacji i prawach człowieka w Anglii, Walii i Szkocji.
    .languages = Zapytaj o język migowy (BSL) i tłumaczy

contact-ecni = Porady i pomoc prawna w sprawach dyskryminacji w Irlandii Północnej.

contact-iopc = Skargi na policję: przekazuje twoją skargę do jednostki policji, niektóre sprawy rozpatruje ponownie, a sam bada tylko najpoważniejsze.
    .languages = Walijski; o inne zapytaj

contact-police-force-psd = Pierwsze miejsce na skargę na policję oraz w sprawie nagrań z kamer na mundurze (body-worn video) i zapisów; każda jednostka ma własny formularz.
    .hours = Cały dzień i całą noc (niesprawdzone)

contact-pirc = Sprawdza, jak Police Scotland zajęła się twoją skargą, gdy najpierw złożysz skargę w Police Scotland.

contact-poni = Skargi na policję w Irlandii Północnej, w ciągu jednego roku; ten urząd nie jest częścią policji.
    .hours = Od poniedziałku do piątku, od 9:00 do 17:00; wizyty po umówieniu się

contact-ico = Twoje prawa do danych i skargi w sprawie danych, które ma policja; najpierw złóż skargę w jednostce policji.
    .languages = Angielski, walijski

contact-bscc = Patrzy, jak policja używa odcisków palców, DNA i kamer w Anglii i Walii; nie udziela porad w sprawach pojedynczych osób.

contact-scot-biometrics = Skargi na to, że policja w Szkocji złamała zbiór zasad o odciskach palców, zdjęciach i danych twarzy.

contact-migrant-help = Pomoc w sprawach wsparcia azylowego, mieszkania i pieniędzy dla osób, które proszą o azyl.
    .hours = Cały dzień i całą noc (niesprawdzone)
    .languages = Poproś o tłumacza

contact-sbs = Pomoc dla czarnoskórych kobiet i kobiet z mniejszości w sprawach przemocy i imigracji; siedziba w Londynie.

contact-publiclawproject = Zajmuje się prawem o instytucjach publicznych i systemach cyfrowych; pomaga głównie doradcom, a nie ludziom bezpośrednio.

contact-migrant-legal-support = Porady imigracyjne w Walii oraz na południowym zachodzie i zachodzie Anglii.

contact-pafras = Wsparcie w Leeds dla osób, które proszą o azyl, i dla migrantów bez pieniędzy.

contact-gmiau = Porady z prawa imigracyjnego w Greater Manchester, z projektem dla dzieci.

contact-wrc-wales = Wsparcie dla uchodźców w Walii; siedziba w Cardiff.

contact-sari = Wsparcie w sprawach przestępstw z nienawiści i dyskryminacji w Bristolu i na południowym zachodzie Anglii.

contact-samaritans = Ktoś, z kim możesz porozmawiać, gdy czujesz się bardzo źle: bezpłatnie, o każdej porze.
    .hours = Cały dzień i całą noc (niesprawdzone)
    .languages = Zapytaj o linię po walijsku

contact-childline = Ktoś, z kim możesz porozmawiać, jeśli masz mniej niż 19 lat: bezpłatnie, o każdej porze.
    .hours = Cały dzień i całą noc (niesprawdzone)
