# The words of the app itself. Variables stand in { } and stay as they are.

app-name = Scan Rights
app-summary = Çfarë të thoni dhe të bëni kur policia kërkon t’ju skanojë gjurmën e gishtit ose fytyrën. Punon pa internet. Informacion, jo këshillë ligjore.

## Around every page

skip = Kaloni te teksti
language = Gjuha
leave = Dalje
advice = Informacion, jo këshillë ligjore.
# Followed by the names of nations.
holds-for = Vlen për:
review-unchecked = Ende pa u verifikuar nga një jurist. Krahasuar me burimet më { $date }.
review-lawyer = Verifikuar nga një jurist më { $date }.
review-lawyer-by = Verifikuar nga { $name }, jurist, më { $date }.
stores-nothing = Punon pa internet. Nuk ruan asgjë për ju, përveç nëse ia kërkoni.
about-link = Për këtë aplikacion
to-home = Shkoni te faqja e parë

## Nations

nation-label = Rregullat e cilit vend
nation-england-wales = Anglia dhe Uellsi
nation-scotland = Skocia
nation-northern-ireland = Irlanda e Veriut

## The first page

languages-choose = Zgjidhni gjuhën tuaj.
languages-first = Gjuha që hapet e para
translate-link = Ndihmoni të përkthehet ky aplikacion
home-title = Policia kërkon t’ju skanojë gjurmën e gishtit ose fytyrën?
home-now = Po më ndalojnë tani
home-now-line = Çfarë të thoni dhe të bëni, hap pas hapi
home-card = Tregojini policit një kartë
home-card-line = Fjalët tuaja në anglisht, me shkronja të mëdha
home-rights = Të drejtat e mia
home-rights-line = Gjurmët e gishtave, fytyra, emri, dokumentet
home-help = Gjeni ndihmë
home-help-line = Avokatë, grupe mbështetjeje, ankesa
home-after = Ka ndodhur. Po tani?
home-after-line = Shkruajeni, bëni ankesë, merrni të dhënat tuaja
home-facts = Kush skanohet
home-facts-line = Çfarë tregojnë shifrat e policisë

## Without internet

keep-kept = Kjo gjuhë është në këtë telefon. Punon pa internet.
keep-working = Po ruhet në këtë telefon …
keep-all-done = Të gjitha gjuhët janë në këtë telefon. Punojnë pa internet.
keep-failed = Ruajtja nuk u bë. Ajo që ishte më parë në këtë telefon punon ende. Provoni përsëri me internet.
keep-all = Ruani të gjitha gjuhët në këtë telefon
offline-title = Kjo faqe nuk është në këtë telefon
offline-line = Tani nuk ka internet, dhe kjo faqe nuk është ruajtur këtu më parë. Këto faqe punojnë pa internet:
not-found-title = Kjo faqe nuk është këtu
not-found-line = Lidhja mund të jetë e vjetër. Mund të filloni këtu:

## Translation

notice-machine = Përkthyer automatikisht nga kompjuteri. Asnjë njeri nuk e ka verifikuar ende.
notice-page-english = Kjo faqe ende nuk është përkthyer. Është në anglisht.
notice-block-english = Kjo pjesë ende nuk është përkthyer. Është në anglisht.
notice-block-outdated = Kjo pjesë ka ndryshuar. Fjalët e reja ende nuk janë përkthyer, prandaj janë në anglisht.

## Steps and guides

next-steps = Çfarë ndodh më pas?
callout-say = Thoni këtë
callout-do = Bëni këtë
callout-do-not = Mos e bëni këtë
callout-risk = Rrezik
callout-open = Nuk është vendosur përfundimisht
callout-law = Ligji thotë
guides-title = Të drejtat e mia
guides-summary = Udhëzues të shkurtër për skanimin e gjurmëve të gishtave dhe të fytyrës nga policia: çfarë i lejohet policisë, çfarë duhet t’ju thotë, dhe çfarë mund të bëni ju.
guides-scan = Skanimi i gjurmëve të gishtave
guides-face = Fotot e fytyrës dhe kamerat
guides-immigration = Imigracioni
guides-street = Ndaljet, kontrollet dhe arrestimi
guides-nations = Skocia dhe Irlanda e Veriut
guides-after = Më pas

## Letters

letters-title = Letra që mund të dërgoni
letters-summary = Letra në anglisht: kërkoni të dhënat tuaja, kërkoni fshirjen e tyre, bëni ankesë. Gjuha juaj shpjegon çfarë të shkruani.
letters-lead = Çdo letër është në anglisht, sepse zyra që e merr lexon anglisht. Gjuha juaj e shpjegon.
# Above the letter itself.
letter-heading = Letra
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = Çfarë të shkruani në vendet bosh
letter-optional = Këtë mund ta lini pa shkruar.

## Officer card

card-title = Fjalë për t’ia treguar policit
card-summary = Fjali për t’ia thënë ose për t’ia treguar një polici, në gjuhën tuaj dhe në anglisht me shkronja të mëdha.
card-lead = Prekni një fjali që të mbushë ekranin.
card-nav = Fjali të tjera
card-previous = Prapa
card-next = Përpara
card-close = Mbyllni
# Followed by what a sentence can cost.
card-risk = Rrezik:
group-start = Fjalët e para
group-fingerprint = Skanimi i gjurmës së gishtit
group-face = Foto e fytyrës ose kamera
group-details = Emri, dokumentet dhe gjuha
group-search = Kontrolli personal
group-immigration = Imigracioni
group-arrest = Arrestimi dhe stacioni i policisë
group-leaving = Kur largoheni ose kur jeni dëshmitar(e)

## Help

help-title = Gjeni ndihmë
help-summary = Avokatë, grupe mbështetjeje dhe zyra për ankesa, për njerëzit që policia i ka ndaluar ose i ka skanuar.
help-lead = Zgjidhni zonën tuaj. Ky aplikacion nuk ju pyet kurrë ku jeni.
help-areas = Zona juaj
help-needs = Çfarë ju duhet?
help-also = Edhe këta mund t’ju ndihmojnë me këtë:
help-postcode = Gjeni zonën tuaj me kodin postar (postcode)
help-postcode-lead = Kodi postar është në fund të një adrese në Mbretërinë e Bashkuar, për shembull LS1 4AP. Kërkoni këtu shkronjat e para të tij. Disa shkronja u përkasin më shumë se një zone.
help-postcode-letters = Shkronjat e para
help-postcode-area = Zona
area-all = E gjithë Mbretëria e Bashkuar
area-england = Anglia
area-wales = Uellsi
area-scotland = Skocia
area-northern-ireland = Irlanda e Veriut
need-scan = Skanim i gjurmës së gishtit ose i fytyrës
need-legal = Avokat ose këshillë ligjore
need-immigration = Imigracioni dhe azili
need-complaint = Ankesë për policinë
need-data = Të dhënat që kanë për mua
need-children = Fëmijët dhe të rinjtë
need-discrimination = Trajtim i padrejtë (diskriminim)
need-protest = Protesta
need-wellbeing = Dikush për të folur
contact-phone = Telefoni:
contact-email = Email-i:
contact-site = Faqja në internet:
contact-hours = Hapur:
contact-languages = Gjuhët:
# Who added this group to the list: a community group near the reader.
contact-added = Shtuar nga { $name }.
contact-verified = Këto të dhëna i pamë në faqen e tyre, në një kopje të ruajtur, më { $date }.
contact-unverified = Këto të dhëna nuk i kemi verifikuar. Verifikojini më parë.

## Facts

chart-who = Kush
chart-period = Kur
chart-forces = Cilat njësi policore
chart-limits = Çfarë nuk mund të tregojë
chart-source = Burimi

## Sources

sources-title = Burimet
all-sources-title = Të gjitha burimet
all-sources-summary = Çdo ligj, vendim gjykate, raport dhe faqe ku mbështetet ky aplikacion, dhe ku e përdor secilin.
all-sources-lead = Ky aplikacion nuk thotë asgjë për ligjin që nuk gjendet në njërin prej këtyre. Janë në anglisht.
all-sources-law = Ligje dhe vendime gjykate
all-sources-official = Dokumente dhe udhëzime zyrtare
all-sources-reports = Raporte, lajme dhe fushata
# Followed by a list of links to pages.
source-used = Përdoret në:
source-number = Burimi { $number }
source-seen = Parë më { $date }.
confidence-verified = E lexuam vetë tekstin.
confidence-secondary = Lexuam një raport për të.
confidence-recalled = Ende pa u verifikuar.
confidence-analysis = Kjo është mënyra si e kuptojmë ne.

## The app in a window of its own

app-leaving = Po dilni nga aplikacioni
app-leaving-line = Kjo adresë hapet në shfletuesin tuaj. Atje të tjerët mund të shohin se cilat faqe lexoni.
app-leaving-go = Hape në shfletues
app-leaving-stay = Qëndro këtu
# Followed by the name of a file.
app-saved = U ruajt këtu:
app-damaged = Cilësimet tuaja nuk mund të lexoheshin, prandaj fillojmë pa to. Skedari i dëmtuar është ende atje.
app-newer = Një version më i ri i këtij aplikacioni i ka shkruar cilësimet dhe shënimet tuaja. Mund t'i përdorni këtu, por jo t'i ndryshoni.
app-unwritable = Tani nuk mund të ruhet asgjë në këtë pajisje. Mund të lexoni ende gjithçka.

## Newer words for the app in a window of its own

updates-title = Përditësimet
updates-line = Ligjet ndryshojnë, po ashtu edhe numrat e telefonit. Tekste të reja mund të vijnë pa një aplikacion të ri. Të gjitha kanë nënshkrimin tonë digjital. Aplikacioni nuk pranon asgjë tjetër.
# What came with the app itself.
updates-own = Tekstet në këtë aplikacion janë të datës { $date }.
updates-edition = Keni përditësimin numër { $number }, të datës { $date }.
updates-never = Ky aplikacion nuk ka kontrolluar ende nëse ka tekste të reja.
updates-checked = Aplikacioni kontrolloi për herë të fundit më { $date }.
updates-stale = Ka më shumë se 60 ditë që ky aplikacion nuk ka kontrolluar nëse ka tekste të reja. Ligji mund të ketë ndryshuar që atëherë. Mund të lexoni ende gjithçka. Te „Cilësimet” mund të kontrolloni nëse ka tekste të reja.
updates-check = Kontrolloni tani
updates-checking = Po kontrollohet. Kjo mund të zgjasë një minutë.
updates-none = I keni tekstet më të reja.
updates-new = Kanë ardhur tekste të reja. Po i shihni tani.
# Followed by a list of titles of pages and names of groups.
updates-changed = Çfarë ndryshoi me këtë përditësim:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = Fjalë të tjera në aplikacion
updates-auto = Aplikacioni të kontrollojë vetë, e shumta një herë në ditë
updates-auto-line = Serveri mund të shohë adresën tuaj në internet (IP) dhe cilat gjuhë merrni. Nuk mund të shohë çfarë lexoni. Aplikacioni nuk kontrollon kur pajisja juaj thotë se interneti ka kosto shtesë.
updates-tor = Aplikacioni të lidhet përmes Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Tor ia fsheh serverit adresën tuaj në internet. Tor duhet të jetë duke punuar në këtë pajisje.
updates-save = Ruajeni përditësimin si skedar
updates-save-line = Jepini skedarin dikujt që nuk ka internet. Ai person mund ta hapë në aplikacionin e vet.
updates-not-saved = Skedari nuk u ruajt dot.
updates-open = Hapni një skedar përditësimi
updates-unreachable = Nuk arritëm dot te serveri, ose nuk e lexuam dot skedarin. Ajo që keni mbetet siç është. Provoni përsëri më vonë.
updates-refused = Aplikacioni nuk e pranoi këtë përditësim. Përditësimi është i dëmtuar, ose nuk ka nënshkrimin tonë digjital. Ajo që keni mbetet siç është.
updates-expired = Aplikacioni nuk e pranoi këtë përditësim. Përditësimi është tepër i vjetër, ose ora e kësaj pajisjeje është gabim. Ajo që keni mbetet siç është.
updates-disk = Përditësimi nuk u ruajt dot në këtë pajisje. Pajisja mund të jetë plot. Ajo që keni mbetet siç është.
updates-busy = Aplikacioni po përditësohet në një dritare tjetër. Provoni përsëri pas një minute.
