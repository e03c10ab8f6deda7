# What each contact can help with, in one sentence, with honest limits.

contact-rjn = Un grup care face campanie împotriva scanărilor pe stradă: cunoașterea drepturilor și sprijin pentru comunitate; adresa de e-mail este de pe o pagină din 2019.
    .languages = Pliante despre drepturi în mai multe limbi: întrebați

contact-stopthescan = Site-ul campaniei împotriva scanării amprentelor și fețelor de către poliție, cu pliante despre drepturi și rapoarte; a început în West Yorkshire.
    .languages = Pliante în mai multe limbi

contact-yorkshire-resists = O rețea din Yorkshire care face campanie împotriva regulilor dure pentru migranți, parte a campaniei Stop The Scan.

contact-stopwatch = Un grup pentru o poliție corectă: cercetări și fișe cu informații despre oprire și percheziție (stop and search).

contact-y-stop = Un proiect pentru tineri despre oprire și percheziție (stop and search), cu cursuri.

contact-release = O linie telefonică gratuită cu sfaturi despre legea drogurilor și despre oprire și percheziție (stop and search).

contact-liberty = O organizație pentru drepturile omului, cu ghiduri despre scanarea amprentelor și despre scanarea feței, mai ales pentru Anglia și Țara Galilor.

contact-npmp = Sprijin și informații despre drepturi pentru oamenii hărțuiți de poliție, mai ales în Greater Manchester.

contact-netpol = Un grup care urmărește ce face poliția, cu ghiduri despre proteste și supraveghere.

contact-gbc = Numai arestări la proteste: o linie telefonică juridică, carduri cu drepturile dumneavoastră și sprijin la tribunal.
    .hours = Toată ziua și toată noaptea, cu voluntari

contact-scalp = Sprijin juridic la proteste în Scoția, numai pentru proteste; nu am găsit nicio cale de a-i contacta.

contact-bbw = O campanie despre scanarea feței și despre camerele de recunoaștere facială în timp real.

contact-pi = O campanie cu ghiduri despre tehnologia de supraveghere, în Regatul Unit și în alte țări.

contact-org = O campanie pentru drepturi digitale, care se ocupă și de datele pe care le deține poliția.

contact-inquest = Ajutor pentru familii după un deces în arestul poliției sau în detenție pentru imigrare, nu pentru opriri sau scanări.

contact-black-protest-legal = Voluntari care urmăresc protestele ca observatori juridici și care au ajutat la scrierea pliantelor despre drepturi la scanări; nu am găsit nicio cale de a-i contacta.

contact-4front = Sprijin pentru tinerii din Londra care au avut de suferit din cauza violenței sau a poliției.

contact-jcwi = Ajutor juridic pentru imigrare și azil, cu o linie telefonică pentru persoanele fără acte; cu sediul la Londra.

contact-mrn = O campanie pentru drepturile migranților, care se ocupă și de activitatea poliției și de controalele digitale la frontieră.

contact-migrants-organise = Aduce migranții împreună și îi ajută să găsească consultanță juridică, mai ales la Londra.

contact-right-to-remain = Un ghid gratuit despre sistemul de azil și imigrare din Regatul Unit și despre drepturile în detenție; este informație, nu consultanță juridică.
    .languages = Întrebați în ce limbi este ghidul

contact-bid = Ajutor pentru a ieși din detenția pentru imigrare pe cauțiune (bail) și ghiduri pentru cei care fac asta singuri.
    .hours = De luni până joi, de la 10:00 la 12:00 la prânz (neverificat)

contact-citizens-advice-england = Sfaturi gratuite în Anglia despre lege, ajutoare sociale și discriminare.
    .hours = De luni până vineri, de la 9:00 la 17:00 (neverificat)

contact-citizens-advice-wales = Sfaturi gratuite în Țara Galilor.
    .languages = Engleză, galeză

contact-cas = Sfaturi gratuite în Scoția.

contact-law-centres = Vă ajută să găsiți un centru juridic gratuit (law centre) aproape de dumneavoastră.

contact-cla = Consultanță juridică prin telefon, plătită de stat, dacă aveți puțini bani.
    .languages = Întrebați dacă au un interpret

contact-refugee-council = Sfaturi și sprijin în Anglia pentru refugiați și pentru persoanele care cer azil.

contact-scottish-refugee-council = Sfaturi pentru refugiați în Scoția; numărul este de pe o pagină din 2020 sau 2021.

contact-emlc = Un centru juridic din Glasgow pentru minorități etnice: discriminare rasială și legea privind imigrarea; informațiile noastre despre el sunt vechi.

contact-justright-scotland = Consultanță juridică în Scoția pentru migranți, copii și victime ale traficului de persoane.

contact-law-centre-ni = Consultanță juridică în Irlanda de Nord despre imigrare și ajutoare sociale.
    .hours = De luni până vineri, de la 9:00 la 17:00 (neverificat)

contact-clc-ni = Sfaturi despre drepturile copiilor în Irlanda de Nord; numărul este al echipei lor de cursuri, din 2023, așa că cereți-le numărul liniei gratuite de sfaturi.

contact-coram = Consultanță despre legile privind copiii în Anglia, inclusiv pentru copiii migranți.

contact-jfkl = Ajutor pentru copii și tineri care au probleme cu poliția, cu școala sau cu imigrarea, mai ales la Londra.

contact-naan = Explică ce face un adult corespunzător (appropriate adult), persoana care ajută un copil sau o persoană vulnerabilă la poliție; este informație, nu sfaturi pentru cazul dumneavoastră.

contact-galop = Sprijin pentru persoane LGBT+ în caz de infracțiuni motivate de ură, probleme cu poliția și abuz; se poate ca numărul să fie mai ales pentru abuzul în familie.

contact-mermaids = Sprijin pentru copii și tineri trans, nonbinari și cu identități de gen diverse și pentru familiile lor.

contact-eass = Sfaturi despre discriminare și drepturile omului în Anglia, Țara Galilor și Scoția.
    .languages = Întrebați de limbajul semnelor (BSL) și de interpreți

contact-ecni = Sfaturi și ajutor juridic în caz de discriminare în Irlanda de Nord.

contact-iopc = Plângeri împotriva poliției: trimite plângerea la forța de poliție, reexaminează unele cazuri și cercetează ea însăși numai cazurile cele mai grave.
    .languages = Galeză; întrebați de alte limbi

contact-police-force-psd = Primul loc pentru o plângere împotriva poliției și pentru înregistrările camerelor de pe uniformă (body-worn video) și documente; fiecare forță de poliție are formularul ei.
    .hours = Toată ziua și toată noaptea (neverificat)

contact-pirc = Verifică modul în care Police Scotland a tratat plângerea dumneavoastră, după ce ați făcut mai întâi plângere la Police Scotland.

contact-poni = Plângeri împotriva poliției în Irlanda de Nord, în termen de un an; nu face parte din poliție.
    .hours = De luni până vineri, de la 9:00 la 17:00; vizite cu programare

contact-ico = Drepturile dumneavoastră privind datele și plângeri despre datele pe care le deține poliția; faceți mai întâi plângere la forța de poliție.
    .languages = Engleză, galeză

contact-bscc = Urmărește cum folosește poliția amprentele, ADN-ul și camerele în Anglia și Țara Galilor; nu dă sfaturi pentru cazuri individuale.

contact-scot-biometrics = Plângeri că poliția din Scoția a încălcat codul de reguli privind amprentele, fotografiile și datele feței.

contact-migrant-help = Ajutor cu sprijinul pentru azil, locuință și bani pentru persoanele care cer azil.
    .hours = Toată ziua și toată noaptea (neverificat)
    .languages = Cereți un interpret

contact-sbs = Ajutor pentru femei negre și din minorități în caz de abuz și cu imigrarea; cu sediul la Londra.

contact-publiclawproject = Lucrează la legile despre instituțiile publice și sistemele digitale; ajută mai ales consilierii, nu oamenii direct.

contact-migrant-legal-support = Consultanță pe probleme de imigrare în Țara Galilor și în sud-vestul și vestul Angliei.

contact-pafras = Sprijin în Leeds pentru persoanele care cer azil și pentru migranții fără bani.

contact-gmiau = Consultanță juridică privind imigrarea în Greater Manchester, cu un proiect pentru copii.

contact-wrc-wales = Sprijin pentru refugiați în Țara Galilor; cu sediul la Cardiff.

contact-sari = Sprijin în caz de infracțiuni motivate de ură și discriminare în Bristol și în sud-vestul Angliei.

contact-samaritans = Cineva cu care puteți vorbi când vă simțiți foarte rău sufletește: gratuit, oricând.
    .hours = Toată ziua și toată noaptea (neverificat)
    .languages = Întrebați de linia în galeză

contact-childline = Cineva cu care puteți vorbi dacă aveți sub 19 ani: gratuit, oricând.
    .hours = Toată ziua și toată noaptea (neverificat)
