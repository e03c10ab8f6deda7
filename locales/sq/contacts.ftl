# What each contact can help with, in one sentence, with honest limits.

contact-rjn = Grup që bën fushatë kundër skanimeve në rrugë: njohja e të drejtave dhe mbështetje në komunitet; adresa e email-it është nga një faqe e vitit 2019.
    .languages = Fletushka për të drejtat në disa gjuhë: pyetni

contact-stopthescan = Faqja e fushatës kundër skanimit të gjurmëve të gishtave dhe të fytyrës nga policia, me fletushka për të drejtat dhe raporte; filloi në West Yorkshire.
    .languages = Fletushka në disa gjuhë

contact-yorkshire-resists = Rrjet në Yorkshire që bën fushatë kundër rregullave të ashpra për migrantët, dhe pjesë e fushatës Stop The Scan.

contact-stopwatch = Grup për punë të drejtë të policisë: kërkime, dhe fletë informacioni për ndaljen dhe kontrollin (stop and search).

contact-y-stop = Projekt për të rinjtë për ndaljen dhe kontrollin (stop and search), me trajnime.

contact-release = Linjë këshillimi falas për ligjin e drogës dhe për ndaljen dhe kontrollin (stop and search).

contact-liberty = Grup për të drejtat e njeriut, me udhëzues për skanimin e gjurmëve të gishtave dhe të fytyrës, kryesisht për Anglinë dhe Uellsin.

contact-npmp = Mbështetje dhe informacion për të drejtat e njerëzve që policia i ngacmon, kryesisht në Greater Manchester.

contact-netpol = Grup që vëzhgon çfarë bën policia, me udhëzues për protestat dhe survejimin.

contact-gbc = Vetëm për arrestime në protesta: linjë ligjore, karta me të drejtat tuaja, dhe mbështetje në gjykatë.
    .hours = Gjithë ditën dhe natën, e mbajnë vullnetarë

contact-scalp = Mbështetje ligjore në protesta në Skoci, vetëm për protesta; nuk gjetëm asnjë mënyrë për t’u lidhur me ta.

contact-bbw = Fushatë për skanimin e fytyrës dhe kamerat që njohin fytyra drejtpërdrejt.

contact-pi = Fushatë me udhëzues për teknologjinë e survejimit, në Mbretërinë e Bashkuar dhe në vende të tjera.

contact-org = Fushatë për të drejtat digjitale, edhe për të dhënat që ka policia.

contact-inquest = Ndihmë për familjet pas vdekjes së dikujt që e mbante policia ose imigracioni, jo për ndalje ose skanime.

contact-black-protest-legal = Vullnetarë që vëzhgojnë protestat si vëzhgues ligjorë, dhe që ndihmuan të shkruhen fletushka të të drejtave për skanimet; nuk gjetëm asnjë mënyrë për t’u lidhur me ta.

contact-4front = Mbështetje për të rinj në Londër që janë dëmtuar nga dhuna ose nga policia.

contact-jcwi = Ndihmë ligjore për imigracion dhe azil, me një linjë telefonike për njerëz pa dokumente; në Londër.

contact-mrn = Fushatë për të drejtat e migrantëve, edhe për policinë dhe verifikimet digjitale të kufirit.

contact-migrants-organise = Bashkon migrantët dhe i ndihmon të gjejnë këshillë ligjore, kryesisht në Londër.

contact-right-to-remain = Udhëzues falas për sistemin e azilit dhe të imigracionit në Mbretërinë e Bashkuar dhe për të drejtat në ndalim; është informacion, jo këshillë ligjore.
    .languages = Pyetni në cilat gjuhë është udhëzuesi

contact-bid = Ndihmë për të dalë nga ndalimi për imigracion me lirim me kusht (bail), dhe udhëzues për ta bërë vetë.
    .hours = Nga e hëna në të enjten, nga ora 10 deri në 12 të drekës (e paverifikuar)

contact-citizens-advice-england = Këshilla falas në Angli për ligjin, ndihmat shtetërore (benefits) dhe diskriminimin.
    .hours = Nga e hëna në të premten, nga ora 9 e mëngjesit deri në 5 pasdite (e paverifikuar)

contact-citizens-advice-wales = Këshilla falas në Uells.
    .languages = Anglisht, uellsisht

contact-cas = Këshilla falas në Skoci.

contact-law-centres = Ju ndihmon të gjeni një qendër ligjore falas pranë jush.

contact-cla = Këshillë ligjore me telefon, e paguar nga shteti, nëse keni pak para.
    .languages = Pyetni nëse kanë përkthyes

contact-refugee-council = Këshilla dhe mbështetje në Angli për refugjatët dhe njerëzit që kërkojnë azil.

contact-scottish-refugee-council = Këshilla për refugjatët në Skoci; numri është nga një faqe e vitit 2020 ose 2021.

contact-emlc = Qendër ligjore në Glasgow për pakicat etnike: diskriminim racor dhe ligji i imigracionit; informacioni ynë për të është i vjetër.

contact-justright-scotland = Këshillë ligjore në Skoci për migrantët, fëmijët dhe njerëzit që janë trafikuar.

contact-law-centre-ni = Këshillë ligjore në Irlandën e Veriut për imigracionin dhe ndihmat shtetërore (benefits).
    .hours = Nga e hëna në të premten, nga ora 9 e mëngjesit deri në 5 pasdite (e paverifikuar)

contact-clc-ni = Këshilla për të drejtat e fëmijëve në Irlandën e Veriut; numri është i ekipit të tyre të trajnimit, nga viti 2023, prandaj kërkojuni atyre linjën e këshillimit falas.

contact-coram = Këshilla për ligjin për fëmijët në Angli, edhe për fëmijët migrantë.

contact-jfkl = Ndihmë për fëmijë dhe të rinj që kanë probleme me policinë, shkollën ose imigracionin, kryesisht në Londër.

contact-naan = Shpjegon çfarë bën personi i rritur i përshtatshëm (appropriate adult), ai që ndihmon me policinë një fëmijë ose një person të cenueshëm; është informacion, jo këshillë për rastin tuaj.

contact-galop = Ndihmë për njerëzit LGBT+ për krime urrejtjeje, probleme me policinë dhe abuzim; numri mund të jetë kryesisht për abuzim në shtëpi.

contact-mermaids = Mbështetje për fëmijë dhe të rinj trans, jobinarë dhe me gjini të ndryshme, dhe për familjet e tyre.

contact-eass = Këshilla për diskriminimin dhe të drejtat e njeriut në Angli, Uells dhe Skoci.
    .languages = Pyetni për gjuhën e shenjave (BSL) dhe për përkthyes

contact-ecni = Këshilla dhe ndihmë ligjore për diskriminimin në Irlandën e Veriut.

contact-iopc = Ankesa për policinë: ua përcjell ankesën tuaj njësisë policore, bën disa rishqyrtime, dhe shqyrton vetë vetëm rastet më të rënda.
    .languages = Uellsisht; pyetni për të tjera

contact-police-force-psd = Vendi i parë për një ankesë për policinë, dhe për videot nga kamerat e trupit (body-worn video) dhe dokumentet; çdo njësi policore ka formularin e vet.
    .hours = Gjithë ditën dhe natën (e paverifikuar)

contact-pirc = Verifikon si e trajtoi Police Scotland ankesën tuaj, pasi të jeni ankuar më parë te Police Scotland.

contact-poni = Ankesa për policinë në Irlandën e Veriut, brenda një viti; nuk është pjesë e policisë.
    .hours = Nga e hëna në të premten, nga ora 9 e mëngjesit deri në 5 pasdite; vizita me takim të caktuar

contact-ico = Të drejtat për të dhënat tuaja, dhe ankesa për të dhënat që ka policia; ankohuni më parë te njësia policore.
    .languages = Anglisht, uellsisht

contact-bscc = Vëzhgon si i përdor policia gjurmët e gishtave, ADN-në dhe kamerat në Angli dhe Uells; nuk jep këshilla për raste të veçanta.

contact-scot-biometrics = Ankesa se policia në Skoci shkeli kodin e rregullave për gjurmët e gishtave, fotot dhe të dhënat e fytyrës.

contact-migrant-help = Ndihmë me mbështetjen për azil, strehimin dhe paratë për njerëzit që kërkojnë azil.
    .hours = Gjithë ditën dhe natën (e paverifikuar)
    .languages = Kërkoni një përkthyes

contact-sbs = Ndihmë për gratë me lëkurë të zezë dhe gratë nga pakicat për abuzim dhe imigracion; në Londër.

contact-publiclawproject = Punon për ligjin për organet publike dhe sistemet digjitale; ndihmon kryesisht këshilltarët, jo njerëzit drejtpërdrejt.

contact-migrant-legal-support = Këshilla për imigracionin në Uells dhe në jugperëndim dhe perëndim të Anglisë.

contact-pafras = Mbështetje në Leeds për njerëzit që kërkojnë azil dhe për migrantët pa para.

contact-gmiau = Këshillë ligjore për imigracionin në Greater Manchester, me një projekt për fëmijë.

contact-wrc-wales = Mbështetje për refugjatët në Uells; në Cardiff.

contact-sari = Mbështetje për krime urrejtjeje dhe diskriminim në Bristol dhe në jugperëndim të Anglisë.

contact-samaritans = Dikush për të folur kur ndiheni shumë keq: falas, në çdo kohë.
    .hours = Gjithë ditën dhe natën (e paverifikuar)
    .languages = Pyetni për linjën në uellsisht

contact-childline = Dikush për të folur nëse jeni nën 19 vjeç: falas, në çdo kohë.
    .hours = Gjithë ditën dhe natën (e paverifikuar)
