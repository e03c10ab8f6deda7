# The words of the charts on the page "Who gets scanned".

chart-scans-by-group = Față de o persoană albă, persoanele negre au avut o probabilitate de 4 ori mai mare de a fi scanate, iar persoanele asiatice, de 2 ori mai mare.
    .unit = ori mai probabil decât pentru o persoană albă
    .period = Din aprilie 2020 până în decembrie 2021
    .forces = Opt forțe de poliție, printre ele West Yorkshire
    .limits = Nu poate arăta de ce au fost scanați oamenii, ce au făcut alte forțe de poliție sau ce se întâmplă astăzi. Am citit rezumatul raportului, deci nu știm cum a fost calculat numărul.

chart-scans-by-group-white = Persoane albe

chart-scans-by-group-asian = Persoane asiatice

chart-scans-by-group-black = Persoane negre

chart-scans-by-gender = Bărbații au avut o probabilitate de 12 ori mai mare de a fi scanați decât persoanele pe care polițiștii le-au notat ca femei sau necunoscut.
    .unit = ori mai probabil decât pentru persoanele notate ca femei sau necunoscut
    .period = Din aprilie 2020 până în decembrie 2021
    .forces = Forțele de poliție care au dat cifre: un ziar numără opt pentru raport, printre ele West Yorkshire
    .limits = Arată ce au notat polițiștii, nu cum se văd oamenii pe ei înșiși. Nu poate arăta de ce au fost scanați oamenii sau ce se întâmplă astăzi.

chart-scans-by-gender-women-or-unknown = Notate ca femei sau necunoscut

chart-scans-by-gender-men = Bărbați

chart-face-app-people = Într-un test, aplicația de recunoaștere facială a poliției a fost folosită pe 35 de persoane, iar șase dintre ele erau copii între 10 și 17 ani.
    .unit = persoane
    .period = Etapa de test, ca în raportul despre perioada aprilie 2020 – decembrie 2021; testul a durat din decembrie 2021 până în martie 2022
    .forces = Numai South Wales Police
    .limits = Este un singur test mic. Rezumatul raportului nu spune nimic despre vârsta celorlalte 29 de persoane, număr calculat de noi: 35 minus 6.

chart-face-app-people-aged-10-17 = Între 10 și 17 ani

chart-face-app-people-others = Alte persoane

chart-scans-per-white-2021 = Pentru fiecare persoană albă nord-europeană scanată, au fost scanate 48 de persoane arabe, 14 negre, 14 asiatice, aproape 4 chineze și 2 din Asia de Sud-Est, socotit la 10 000 de persoane.
    .unit = persoane scanate pentru fiecare persoană albă nord-europeană, la 10 000 de persoane
    .period = Din martie 2019 până în iunie 2020
    .forces = O medie a forțelor de poliție care au dat cifre
    .limits = Grupurile sunt cuvintele folosite de polițiști, iar numerele reale pot fi mici. Nu poate arăta de ce au fost scanați oamenii sau ce se întâmplă astăzi. Am citit asta într-un ziar, nu în raportul însuși.

chart-scans-per-white-2021-white-north-european = Persoane albe nord-europene

chart-scans-per-white-2021-south-east-asian = Persoane din Asia de Sud-Est

chart-scans-per-white-2021-chinese = Persoane chineze (aproape 4)

chart-scans-per-white-2021-asian = Persoane asiatice

chart-scans-per-white-2021-black = Persoane negre

chart-scans-per-white-2021-arabic = Persoane arabe

chart-forces-using-2020 = Până în noiembrie 2020, 28 din cele 43 de forțe de poliție din Anglia și Țara Galilor începuseră să folosească scanerele Home Office (Ministerul de Interne britanic).
    .unit = forțe de poliție
    .period = Noiembrie 2020
    .forces = Cele 43 de forțe de poliție din Anglia și Țara Galilor
    .limits = Celelalte 15 sunt calculul nostru: 43 minus 28. Revista spune că șapte forțe introduceau scanerele și patru aveau teste proprii. Nu poate arăta cât de des a scanat oameni fiecare forță sau cine folosește scanere astăzi.

chart-forces-using-2020-used = Începuseră să le folosească

chart-forces-using-2020-others = Alte forțe de poliție

chart-forces-answered-2021 = Când campania a cerut cifre, 27 de forțe de poliție au răspuns, iar 17 au refuzat sau nu au răspuns.
    .unit = forțe de poliție
    .period = Cifrele au fost cerute pentru martie 2019 – iunie 2020
    .forces = Forțele de poliție pe care le-a întrebat campania
    .limits = O forță de poliție care a răspuns nu a răspuns mereu la fiecare întrebare. Am citit asta într-un ziar, nu în raportul însuși.

chart-forces-answered-2021-answered = Au răspuns

chart-forces-answered-2021-refused = Au refuzat sau nu au răspuns

chart-opinion-2021 = Din 115 persoane pe care le-a întrebat campania, 93 din 100 nu susțineau scanerele, iar 89 din 100 au spus că poliția nu ar trebui să aibă acces la datele de imigrare.
    .unit = persoane din 100
    .period = Publicat în ianuarie 2021
    .forces = Nu sunt cifre ale poliției: răspunsurile a 115 persoane
    .limits = Nu știm dacă cele 115 persoane îi reprezintă pe toți, deci nu poate arăta ce cred toți oamenii din Regatul Unit. Am citit asta pe un site de știri, nu în raportul însuși.

chart-opinion-2021-against-scanners = Nu susțineau scanerele

chart-opinion-2021-no-access = Au spus că poliția nu ar trebui să aibă acces la datele de imigrare
