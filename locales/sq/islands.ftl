# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = Kërkim
search-summary = Gjeni faqe, fjali dhe njerëz që mund të ndihmojnë.
search-label = Çfarë po kërkoni?
search-button = Kërkoni
search-waiting = Po përgatitet …
search-failed = Kërkimi nuk është ende në këtë telefon, dhe nuk ka internet. Lista nga A te Zh punon.
search-none = Nuk u gjet asgjë. Provoni fjalë të tjera, ose më pak fjalë.
# $count is a number.
search-count = U gjetën: { $count }
index-title = Gjithçka nga A te Zh
index-summary = Të gjitha faqet, letrat dhe grupet që mund të ndihmojnë, sipas emrave.
index-lead = Të gjitha faqet, letrat dhe grupet që mund të ndihmojnë.
index-link = Gjithçka nga A te Zh

## Letters

# Above the fields of a letter.
letter-form-lead = Ajo që shkruani mbetet në këtë faqe derisa ta dërgoni, ta kopjoni, ta ndani me të tjerë, ta printoni ose ta ruani. Nëse e mbyllni faqen, ajo zhduket.
# Above the ways to send a letter, and the buttons below it.
letter-send = Dërgoni letrën
letter-mail = Hapeni në email-in tuaj
letter-copy = Kopjoni
letter-share = Ndani me të tjerë
letter-print = Printoni
letter-save = Ruajeni si skedar
letter-mail-address = Adresa e email-it të zyrës
    .hint = E gjeni në faqen e zyrës në internet.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = Dërgojeni te: { $name }
letter-mail-long = Letra është tepër e gjatë për butonin e email-it. U kopjua: ngjiteni në email.
letter-copied = U kopjua. Ngjiteni në një mesazh ose email.
letter-copy-failed = Kjo nuk u bë. Mbajeni gishtin mbi letër, zgjidhni gjithë tekstin dhe kopjojeni.
letter-failed = Kjo nuk u bë këtu. Kopjoni letrën.
letter-saved = U ruajt në këtë pajisje, te shkarkimet tuaja. Kushdo që përdor pajisjen mund ta lexojë.
letter-faults = Shihini këto edhe një herë. Letrën mund ta përdorni edhe siç është dhe t’i plotësoni vendet bosh me dorë.
# What is wrong with a field.
letter-fault-empty = Kjo është bosh.
letter-fault-future = Kjo ditë nuk ka ardhur ende.
letter-fault-order = Dita e fundit është para ditës së parë.
letter-fault-email = Një adresë email-i ka një @, për shembull name@example.org.
letter-fault-name = Një emër ka shkronja.
## What happened

note-title = Shkruani një shënim për atë që ndodhi
note-summary = Pyetje për t’iu përgjigjur sa më shpejt pas një ndaljeje.
note-lead = Përgjigjuni për ato që mundeni. Aty ku nuk e dini, lëreni bosh. Mos e gjeni me mend.
note-risk-words = Mos shkruani për statusin tuaj të imigracionit. Nëse mund t’ju ngrihet akuzë (charge) për vepër penale ose kundërvajtje, pyetni një avokat për çështje penale (criminal solicitor) para se t’ia dërgoni këtë policisë.
note-risk-phone = Policia mund të ketë mundësi ta shohë një telefon. Mendoni se çfarë mbani në të.
# The heading above the questions.
note-new = Shënim i ri
# $number is a number: the first note that was kept is 1.
note-name = Shënimi { $number }
note-scan = Çfarë skanuan?
    .hint = Shkruani çdo gjë tjetër që morën, për shembull një foto, dhe rezultatin që ju thanë.
note-scan-finger = Gishtin tim
note-scan-face = Fytyrën time
note-they-said = Çfarë thanë
    .hint = Çfarë ju pyetën dhe çfarë ju thanë. Me fjalët e tyre.
note-you-said = Çfarë thatë ju
    .hint = Shkruani nëse ratë dakord, thatë „jo” ose nuk thatë asgjë.
note-injuries = Lëndimet
    .hint = Ku ju dhemb dhe si ndodhi. Bëni foto. Shkoni te mjeku.
note-witnesses = Kush e pa
    .hint = Shkruani një emër ose numër vetëm nëse ai person është dakord.
note-text = Shënimi juaj
note-failed = Kjo nuk u bë. Mbajeni gishtin mbi shënim, zgjidhni gjithë tekstin dhe kopjojeni.

note-complaint = Shkruani një ankesë nga ky shënim

note-keep-title = Ruajeni këtë shënim në këtë telefon
note-keep-lead = Shënimi juaj zhduket kur e mbyllni këtë faqe. Mund ta ruani këtu, të kyçur me një frazëkalim (passphrase). Askush nuk mund ta hapë pa frazëkalimin. Nëse e harroni, shënimi humbet: as ne nuk mund ta hapim.
note-passphrase = Frazëkalimi (passphrase)
    .hint = Të paktën 8 shkronja. Më së miri katër fjalë që askush nuk do t’i vinte bashkë.
note-passphrase-show = Shfaqeni
note-keep = Ruani
note-changes = Ruani ndryshimet
note-working = Ju lutem prisni …
note-kept = U ruajt dhe u kyç.
note-nothing = Ende nuk ka asgjë për të ruajtur.
note-passphrase-short = Frazëkalimi është tepër i shkurtër. Përdorni të paktën 8 shkronja.
note-full = Në këtë telefon nuk ka vend. Shënimi nuk u ruajt. Fjalët tuaja janë ende këtu: kopjojini ose printojini.
note-forbidden = Këtu nuk mund të ruhen shënime. Në vend të kësaj, kopjojeni ose printojeni shënimin.
note-unavailable = Kyçi nuk është ende në këtë telefon, dhe nuk ka internet. Fjalët tuaja janë ende këtu. Provoni përsëri më vonë, ose kopjojini apo printojini.

note-list = Shënimet në këtë telefon
note-open = Hapni shënimin { $number }
note-open-button = Hapni
note-open-warning = Ajo që keni shkruar tani nuk është ruajtur. Do të zhduket kur të hapni një shënim tjetër.
note-is-open = Shënimi është i hapur.
note-passphrase-wrong = Ky nuk është frazëkalimi i këtij shënimi. Provoni përsëri.
note-damaged = Ky shënim është i dëmtuar. Nuk mund të hapet.
note-close = Mbylleni këtë shënim
note-close-warning = Ndryshimet tuaja nuk janë ruajtur. Do të zhduken.
note-wipe = Fshini shënimin { $number }
note-wipe-all = Fshini të gjitha shënimet
note-wipe-sure = Nuk mund ta ktheni më. Mos fshini asgjë për sa kohë që policia kërkon ta shohë ose ta marrë telefonin tuaj.
note-wipe-yes = Po, fshijeni
note-wiped = U fshi.

## Read aloud

aloud-start = Lexojeni me zë
aloud-pause = Pauzë
aloud-go-on = Vazhdoni
aloud-stop = Ndaloni
# $language is the name of a language, in that language.
aloud-none = Ky telefon nuk ka zë për këtë gjuhë: { $language }.
aloud-help = Mund të shtoni një zë. Hapni cilësimet e telefonit dhe kërkoni „tekst-në-ligjërim” (text-to-speech).

## Share

share-start = Ndani këtë faqe me të tjerë
share-scan = Drejtojeni kamerën e një telefoni tjetër nga kjo.
share-large = Mbushni ekranin
share-small = Zvogëlojeni
share-copy = Kopjoni lidhjen
share-send = Dërgojeni me një aplikacion
share-copied = Lidhja u kopjua.
share-failed = Lidhja nuk u kopjua dot.

## Settings

settings-title = Cilësimet
settings-summary = Madhësia e tekstit, ngjyrat, vendi dhe zona juaj, gjuhët në këtë telefon, dhe fshirja e gjithçkaje.
settings-script = Cilësimet kanë nevojë për JavaScript. Shfletuesi juaj e ka çaktivizuar, ose po ngarkohet ende.
settings-device = Edhe telefoni juaj mund të ndihmojë. Cilësimet e tij mund ta bëjnë tekstin më të madh dhe ngjyrat të errëta.
settings-text = Madhësia e tekstit
settings-text-normal = Normale
settings-text-large = E madhe
settings-text-larger = Shumë e madhe
settings-theme = Ngjyrat
settings-theme-device = Si në këtë telefon
settings-theme-light = Të çelëta
settings-theme-dark = Të errëta
settings-theme-contrast = Kontrast i lartë
settings-nation = Cilat rregulla dalin të parat
settings-nation-line = Hapat dhe kartat hapen me këto rregulla. Çdo hap dhe çdo kartë thotë rregullat e cilit vend tregon, dhe aty mund ta ndryshoni.
settings-area = Zona juaj
settings-area-line = „Gjeni ndihmë” hapet me këtë zonë.
settings-saved = U ruajt në këtë telefon.
settings-not-saved = Kjo nuk mund të ruhet këtu. Vlen derisa të largoheni nga kjo faqe.
settings-languages = Gjuhët në këtë telefon
settings-languages-line = Punojnë pa internet. Gjuha që lexoni mbetet këtu ndërsa përdorni aplikacionin.
settings-languages-waiting = Po shikohet …
settings-languages-none = Shfletuesi juaj nuk mund të ruajë faqe për kur nuk ka internet.
# $size is a number.
settings-kept = Në këtë telefon: { $size } MB
# $size is a number.
settings-missing = Jo në këtë telefon: { $size } MB
settings-keep = Ruani
settings-drop = Hiqni
settings-keeping = Po ruhet …
settings-failed = Kjo nuk u bë. Provoni përsëri me internet.
settings-delete = Fshini gjithçka
settings-delete-line = Të fshihet gjithçka që ka ky aplikacion në këtë telefon: cilësimet tuaja, shënimet tuaja dhe të gjitha faqet e ruajtura? Nuk mund t’i ktheni më.
settings-delete-yes = Po, fshini gjithçka
settings-delete-no = Jo, mos fshini
settings-deleted = Gjithçka u fshi
settings-deleted-line = Cilësimet tuaja, shënimet tuaja dhe të gjitha faqet e ruajtura u fshinë nga ky telefon. Prekni „Dalje” tani: nëse hapni një faqe tjetër të këtij aplikacioni, telefoni juaj i ruan faqet përsëri.
settings-deleted-history = Shfletuesi juaj mund t’i ketë ende në listë faqet që hapët. Fshijini edhe nga historiku i shfletuesit.
settings-deleted-part = Nuk u arrit të fshihej gjithçka, diçka ka mbetur.
settings-deleted-site = Fshini të dhënat e kësaj faqeje interneti në cilësimet e shfletuesit.

## A newer version

update-ready = Udhëzime të reja janë gati.
update-button = Shfaqini
update-busy = Një faqe tjetër e këtij aplikacioni është e hapur në një hap, ose po i tregon fjalë një polici. Mbylleni atë më parë.
