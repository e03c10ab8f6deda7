# The words of the charts on the page "Who gets scanned".

chart-scans-by-group = Prawdopodobieństwo skanu było dla osób czarnoskórych 4 razy większe, a dla osób pochodzenia azjatyckiego 2 razy większe niż dla osoby białej.
    .unit = razy takie prawdopodobieństwo jak dla osoby białej
    .period = Od kwietnia 2020 do grudnia 2021 roku
    .forces = Osiem jednostek policji, w tym West Yorkshire
    .limits = Nie może pokazać, dlaczego ludzi skanowano, co robiły inne jednostki policji ani co dzieje się dzisiaj. Czytaliśmy streszczenie raportu, więc nie wiemy, jak obliczono tę liczbę.

chart-scans-by-group-white = Osoby białe

chart-scans-by-group-asian = Osoby pochodzenia azjatyckiego

chart-scans-by-group-black = Osoby czarnoskóre

chart-scans-by-gender = Prawdopodobieństwo skanu było dla mężczyzn 12 razy większe niż dla osób, które policjanci zapisali jako kobiety lub nieznane.
    .unit = razy takie prawdopodobieństwo jak dla osób zapisanych jako kobiety lub nieznane
    .period = Od kwietnia 2020 do grudnia 2021 roku
    .forces = Jednostki policji, które podały dane: gazeta liczy ich dla raportu osiem, w tym West Yorkshire
    .limits = Pokazuje, co zapisali policjanci, a nie to, jak ludzie widzą siebie. Nie może pokazać, dlaczego ludzi skanowano ani co dzieje się dzisiaj.

chart-scans-by-gender-women-or-unknown = Osoby zapisane jako kobiety lub nieznane

chart-scans-by-gender-men = Mężczyźni

chart-face-app-people = W teście policyjnej aplikacji do rozpoznawania twarzy użyto jej wobec 35 osób, a sześć z nich to były dzieci w wieku od 10 do 17 lat.
    .unit = osób
    .period = Etap testu, jak w raporcie o okresie od kwietnia 2020 do grudnia 2021 roku; test trwał od grudnia 2021 do marca 2022 roku
    .forces = Tylko South Wales Police
    .limits = To jeden mały test. Streszczenie raportu nic nie mówi o wieku pozostałych 29 osób; tę liczbę policzyliśmy sami: 35 minus 6.

chart-face-app-people-aged-10-17 = Od 10 do 17 lat

chart-face-app-people-others = Pozostałe osoby

chart-scans-per-white-2021 = Na każdą skanowaną osobę białą z Europy Północnej przypadało 48 skanowanych osób pochodzenia arabskiego, 14 czarnoskórych, 14 pochodzenia azjatyckiego, prawie 4 pochodzenia chińskiego i 2 z Azji Południowo-Wschodniej, w przeliczeniu na 10 000 osób.
    .unit = skanowanych osób na każdą osobę białą z Europy Północnej, w przeliczeniu na 10 000 osób
    .period = Od marca 2019 do czerwca 2020 roku
    .forces = Średnia z jednostek policji, które podały dane
    .limits = Nazwy grup to słowa, których używają policjanci, a prawdziwe liczby mogą być małe. Nie może pokazać, dlaczego ludzi skanowano ani co dzieje się dzisiaj. Przeczytaliśmy to w gazecie, a nie w samym raporcie.

chart-scans-per-white-2021-white-north-european = Osoby białe z Europy Północnej

chart-scans-per-white-2021-south-east-asian = Osoby z Azji Południowo-Wschodniej

chart-scans-per-white-2021-chinese = Osoby pochodzenia chińskiego (prawie 4)

chart-scans-per-white-2021-asian = Osoby pochodzenia azjatyckiego

chart-scans-per-white-2021-black = Osoby czarnoskóre

chart-scans-per-white-2021-arabic = Osoby pochodzenia arabskiego

chart-forces-using-2020 = Do listopada 2020 roku 28 z 43 jednostek policji w Anglii i Walii zaczęło używać skanerów Home Office.
    .unit = jednostek policji
    .period = Listopad 2020 roku
    .forces = 43 jednostki policji w Anglii i Walii
    .limits = Liczbę 15 pozostałych policzyliśmy sami: 43 minus 28. Magazyn pisze, że siedem jednostek wprowadzało skanery, a cztery miały własne testy. Nie może pokazać, jak często każda jednostka skanowała ludzi ani kto używa skanerów dzisiaj.

chart-forces-using-2020-used = Zaczęły ich używać

chart-forces-using-2020-others = Inne jednostki

chart-forces-answered-2021 = Gdy kampania poprosiła o dane, 27 jednostek policji odpowiedziało, a 17 odmówiło lub nie odpowiedziało.
    .unit = jednostek policji
    .period = Proszono o dane z okresu od marca 2019 do czerwca 2020 roku
    .forces = Jednostki policji, które zapytała kampania
    .limits = Jednostka, która odpowiedziała, nie zawsze odpowiedziała na każde pytanie. Przeczytaliśmy to w gazecie, a nie w samym raporcie.

chart-forces-answered-2021-answered = Odpowiedziały

chart-forces-answered-2021-refused = Odmówiły lub nie odpowiedziały

chart-opinion-2021 = Spośród 115 osób, które zapytała kampania, 93 na 100 nie popierało skanerów, a 89 na 100 powiedziało, że policja nie powinna mieć dostępu do danych imigracyjnych.
    .unit = osób na 100
    .period = Opublikowano w styczniu 2021 roku
    .forces = To nie są dane policji: to odpowiedzi 115 osób
    .limits = Nie wiemy, czy te 115 osób reprezentuje wszystkich, więc nie może to pokazać, co myślą wszyscy ludzie w Zjednoczonym Królestwie. Przeczytaliśmy to w serwisie informacyjnym, a nie w samym raporcie.

chart-opinion-2021-against-scanners = Nie popierało skanerów

chart-opinion-2021-no-access = Powiedziało, że policja nie powinna mieć dostępu do danych imigracyjnych
