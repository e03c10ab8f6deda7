# The words of the charts on the page "Who gets scanned".

chart-scans-by-group = Marka loo eego qof caddaan ah, suurtagalnimada in iskaan lagu sameeyo waxay dadka madow u ahayd 4 jeer ka badan, dadka Aasiyaanka ahna 2 jeer ka badan.
    .unit = jeer marka loo eego qof caddaan ah
    .period = Abriil 2020 ilaa Diseembar 2021
    .forces = Siddeed ciidan boolis, West Yorkshire ayaa ka mid ah
    .limits = Ma muujin karo sababta dadka iskaan loogu sameeyay, waxa ay ciidamada kale sameeyeen, ama waxa maanta dhacaya. Soo koobidda warbixinta ayaan akhrinnay, markaa ma ogin sida tirada loo xisaabiyay.

chart-scans-by-group-white = Dadka caddaanka ah

chart-scans-by-group-asian = Dadka Aasiyaanka ah

chart-scans-by-group-black = Dadka madow

chart-scans-by-gender = Suurtagalnimada in iskaan lagu sameeyo waxay ragga u ahayd 12 jeer ka badan dadka ay saraakiishu u qoreen haween ama aan la garanayn.
    .unit = jeer marka loo eego dadka loo qoray haween ama aan la garanayn
    .period = Abriil 2020 ilaa Diseembar 2021
    .forces = Ciidamada tirooyin bixiyay: wargeys ayaa warbixinta u tiriyay siddeed, West Yorkshire ayaa ka mid ah
    .limits = Waxay muujinaysaa waxa saraakiishu qoreen, ee ma aha sida dadku isu arkaan. Ma muujin karto sababta dadka iskaan loogu sameeyay, ama waxa maanta dhacaya.

chart-scans-by-gender-women-or-unknown = Loo qoray haween ama aan la garanayn

chart-scans-by-gender-men = Rag

chart-face-app-people = Tijaabo ahaan, app-ka wejiga ee booliska waxaa lagu isticmaalay 35 qof, lix ka mid ahina waxay ahaayeen carruur da'doodu tahay 10 ilaa 17.
    .unit = qof
    .period = Marxaladda tijaabada, sida ku qoran warbixinta Abriil 2020 ilaa Diseembar 2021; tijaabadu waxay socotay Diseembar 2021 ilaa Maarso 2022
    .forces = South Wales Police oo keliya
    .limits = Waa hal tijaabo oo yar. Soo koobidda warbixintu waxba kama sheegto da'da 29-ka qof ee kale, tiradaasna annagaa xisaabinnay: 35 laga jaray 6.

chart-face-app-people-aged-10-17 = Da'da 10 ilaa 17

chart-face-app-people-others = Dadka kale

chart-scans-per-white-2021 = Qof kasta oo caddaan Waqooyiga Yurub ah oo iskaan lagu sameeyay, waxaa iskaan lagu sameeyay 48 Carab, 14 madow, 14 Aasiyaan, ku dhowaad 4 Shiinays iyo 2 Koonfur-bari Aasiya ah, marka la tiriyo 10,000 oo qofba.
    .unit = qof oo iskaan lagu sameeyay qofkii caddaan Waqooyiga Yurub ah, 10,000 oo qofba
    .period = Maarso 2019 ilaa Juun 2020
    .forces = Celceliska ciidamada booliska ee tirooyin bixiyay
    .limits = Kooxuhu waa erayada ay saraakiishu isticmaalaan, tirooyinka dhabta ahna waxaa laga yaabaa inay yar yihiin. Ma muujin karto sababta dadka iskaan loogu sameeyay, ama waxa maanta dhacaya. Waxaan ka akhrinnay wargeys, ee kama akhrin warbixinta lafteeda.

chart-scans-per-white-2021-white-north-european = Dadka caddaanka ah ee Waqooyiga Yurub

chart-scans-per-white-2021-south-east-asian = Dadka Koonfur-bari Aasiya

chart-scans-per-white-2021-chinese = Dadka Shiinayska ah (ku dhowaad 4)

chart-scans-per-white-2021-asian = Dadka Aasiyaanka ah

chart-scans-per-white-2021-black = Dadka madow

chart-scans-per-white-2021-arabic = Dadka Carabta ah

chart-forces-using-2020 = Ilaa Nofeembar 2020, 28 ka mid ah 43-da ciidan boolis ee England iyo Wales ayaa bilaabay inay isticmaalaan qalabka iskaanka ee Home Office.
    .unit = ciidan boolis
    .period = Nofeembar 2020
    .forces = 43-da ciidan ee England iyo Wales
    .limits = 15-ka kale annagaa xisaabinnay: 43 laga jaray 28. Majaladdu waxay leedahay toddobo ciidan ayaa qalabka keenayay, afarna waxay lahaayeen tijaabooyin iyaga u gaar ah. Ma muujin karto inta jeer ee ciidan kasta dadka iskaan ku sameeyay, ama cidda maanta qalabka isticmaasha.

chart-forces-using-2020-used = Bilaabay inay isticmaalaan

chart-forces-using-2020-others = Ciidamada kale

chart-forces-answered-2021 = Markii ololuhu weydiistay tirooyin, 27 ciidan ayaa jawaabay, 17-na way diideen ama ma jawaabin.
    .unit = ciidan boolis
    .period = Waxaa la weydiistay tirooyinka Maarso 2019 ilaa Juun 2020
    .forces = Ciidamada ololuhu weydiistay
    .limits = Ciidan jawaabay mar walba su'aal kasta kama jawaabin. Waxaan ka akhrinnay wargeys, ee kama akhrin warbixinta lafteeda.

chart-forces-answered-2021-answered = Way jawaabeen

chart-forces-answered-2021-refused = Way diideen ama ma jawaabin

chart-opinion-2021 = 115 qof ayaa ololuhu weydiiyay: 100-kii qofba 93 ma taageerin qalabka iskaanka, 100-kii qofba 89-na waxay yiraahdeen waa inaysan boolisku heli karin xogta socdaalka (immigration).
    .unit = qof 100-kiiba
    .period = Waxaa la daabacay Janaayo 2021
    .forces = Ma aha tirooyin booliska: waa jawaabaha 115 qof
    .limits = Ma ogin in 115-ka qof ay u taagan yihiin qof walba, markaa ma muujin karto waxa dadka UK oo dhan ay qabaan. Waxaan ka akhrinnay website warar ah, ee kama akhrin warbixinta lafteeda.

chart-opinion-2021-against-scanners = Ma taageerin qalabka iskaanka

chart-opinion-2021-no-access = Waxay yiraahdeen waa inaysan boolisku heli karin xogta socdaalka (immigration)
