# What to write in the gaps of the letters. The letters themselves stay in English; a hint says what to write, what to leave out, and what it may cost.

field-letter-date = Dzisiejsza data
    .hint = W liście miesiąc jest zapisany słowem, po angielsku, żeby nikt nie pomylił dnia z miesiącem: 3 May 2026.

field-force = Jednostka policji
    .hint = Jednostka tych policjantów, na przykład West Yorkshire Police. W Szkocji jest to Police Scotland, a w Irlandii Północnej Police Service of Northern Ireland. W pociągach może to być British Transport Police.

field-complaint-office = Urząd, do którego piszesz
    .hint = W Anglii i Walii: Professional Standards Department i nazwa jednostki. W Szkocji: Professional Standards Department, Police Scotland. W Irlandii Północnej: Police Ombudsman for Northern Ireland, a nie policja.

field-full-name = Twoje pełne imię i nazwisko
    .hint = Prawdziwe imię i nazwisko, jak w twoich dokumentach: według nich cię szukają i będą wiedzieć, że ta osoba napisała. Jeśli tamtego dnia policja usłyszała od ciebie inne imię lub nazwisko, porozmawiaj z adwokatem (solicitor), zanim napiszesz.

field-contact = Gdzie mogą ci odpowiedzieć
    .hint = Wystarczy adres e-mail. Adres pocztowy mówi im, gdzie mieszkasz: możesz zamiast niego podać adres adwokata (solicitor) lub grupy, jeśli się zgodzą. Nie pisz numeru sprawy imigracyjnej ani azylowej.

field-stop-date = Data kontroli
    .hint = Dzień, w którym to się stało. Jeśli nie masz pewności, wybierz najbardziej prawdopodobny dzień, a po miejscu dopisz: the day may be wrong (dzień może być błędny).

field-stop-time = Godzina kontroli
    .hint = Tak dokładnie, jak możesz, na przykład: 5.30 pm (17:30). To pomaga im znaleźć nagranie.

field-stop-place = Miejsce
    .hint = Ulica, miejscowość i sklep, stacja lub przystanek w pobliżu. Nie miejsce, w którym mieszkasz, chyba że stało się to tam.

field-officers = Policjanci
    .hint = Nazwiska albo numery z ramienia munduru oraz numer samochodu. Jeśli ich nie znasz, napisz: I do not know (nie wiem).

field-what-they-did = Co zrobili
    .hint = Tylko to, co wiesz, na przykład: scanned my finger (zeskanowali mój palec), photographed my face (zrobili zdjęcie mojej twarzy), scanned my face (zeskanowali moją twarz), searched me (przeszukali mnie). Nie tłumacz się.

field-what-to-delete = Co powinni usunąć
    .hint = Tylko to, co od ciebie pobrali: my fingerprints (moje odciski palców), the photo of my face (zdjęcie mojej twarzy). Nie proś o usunięcie nagrania, jeśli możliwe, że zechcesz złożyć skargę.

field-what-happened = Co się stało
    .hint = Krótkie zdania, po kolei: co było widać, co mówili i robili. Tylko to, czego masz pewność. Pomiń swój status imigracyjny i nazwiska innych osób. Jeśli możliwe, że postawią ci zarzut karny, daj to najpierw do przeczytania adwokatowi (solicitor), bo twoje słowa mogą zostać użyte.

field-reason-given = Powód, który podali
    .hint = Ich własne słowa, tak dobrze, jak pamiętasz. Jeśli nie podali żadnego, napisz: none (żaden). Jeśli ich słowa były dla ciebie niezrozumiałe, napisz to.

field-what-was-wrong = Co było złe
    .hint = Co powinni byli zrobić inaczej, na przykład: nie podali mi powodu; użyli siły; powiedzieli coś o mojej skórze, religii lub akcencie. Pisz tylko prawdę.

field-wish = O co prosisz
    .hint = Na przykład o przeprosiny, o wyjaśnienie albo o usunięcie twoich danych.

field-appearance = Jak znaleźć cię na nagraniu
    .hint = Twoje ubranie, torba, rower, osoby, które były z tobą (bez ich nazwisk). Nie wysyłaj zdjęcia swojej twarzy.

field-group-name = Nazwa waszej grupy
    .hint = Grupa nie musi być zarejestrowana, żeby użyć tego listu. Policja może opublikować list razem ze swoją odpowiedzią.

field-group-contact-name = Kto pisze w imieniu grupy
    .hint = Ktoś, komu nie przeszkadza, że policja zna jego nazwisko. Nie powinna to być osoba, którą skanowano i która się boi.

field-group-email = Adres e-mail waszej grupy
    .hint = Lepszy jest adres grupy niż jednej osoby.

field-from-date = Od którego dnia
    .hint = Wystarczy jeden rok lub dwa lata. Im o więcej prosicie, tym szybciej powiedzą, że to kosztuje za dużo.

field-to-date = Do którego dnia
    .hint = Na przykład ostatni dzień poprzedniego miesiąca.
