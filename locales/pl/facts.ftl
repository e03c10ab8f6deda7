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
