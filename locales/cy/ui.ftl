# The words of the app itself. Variables stand in { } and stay as they are.

app-name = Scan Rights
app-summary = Beth i'w ddweud a'i wneud pan fydd yr heddlu eisiau sganio'ch ôl bys neu'ch wyneb. Mae'n gweithio heb y rhyngrwyd. Gwybodaeth, nid cyngor cyfreithiol.

## Around every page

skip = Neidio i'r testun
language = Iaith
leave = Gadael
advice = Gwybodaeth, nid cyngor cyfreithiol.
# Followed by the names of nations.
holds-for = Ar gyfer:
review-unchecked = Heb ei wirio gan gyfreithiwr eto. Wedi'i gymharu â'i ffynonellau ar { $date }.
review-lawyer = Wedi'i wirio gan gyfreithiwr ar { $date }.
review-lawyer-by = Wedi'i wirio gan { $name }, cyfreithiwr, ar { $date }.
stores-nothing = Mae'n gweithio heb y rhyngrwyd. Dydy'r ap yn cadw dim byd amdanoch chi oni bai eich bod chi'n gofyn iddo wneud hynny.
about-link = Am yr ap hwn
to-home = Mynd i'r dudalen gyntaf

## Nations

nation-label = Rheolau pa wlad
nation-england-wales = Cymru a Lloegr
nation-scotland = Yr Alban
nation-northern-ireland = Gogledd Iwerddon

## The first page

languages-choose = Dewiswch eich iaith.
languages-first = Yr iaith i'w hagor gyntaf
translate-link = Helpu i gyfieithu'r ap hwn
home-title = Ydy'r heddlu eisiau sganio'ch ôl bys neu'ch wyneb?
home-now = Rydw i'n cael fy stopio nawr
home-now-line = Beth i'w ddweud a'i wneud, un cam ar y tro
home-card = Dangos cerdyn i'r swyddog
home-card-line = Eich geiriau chi yn Saesneg, mewn print mawr
home-rights = Fy hawliau
home-rights-line = Olion bysedd, wynebau, enwau, dogfennau adnabod (ID)
home-help = Cael help
home-help-line = Cyfreithwyr, grwpiau cefnogi, cwynion
home-after = Mae wedi digwydd. Beth nawr?
home-after-line = Ysgrifennu popeth i lawr, cwyno, cael eich data
home-facts = Pwy sy'n cael eu sganio
home-facts-line = Beth mae ffigurau'r heddlu'n ei ddangos

## Without internet

keep-kept = Mae'r iaith hon ar y ffôn hwn. Mae'n gweithio heb y rhyngrwyd.
keep-working = Yn cadw ar y ffôn hwn …
keep-all-done = Mae pob iaith ar y ffôn hwn. Maen nhw'n gweithio heb y rhyngrwyd.
keep-failed = Wnaeth y cadw ddim gweithio. Mae beth oedd ar y ffôn hwn o'r blaen yn dal i weithio. Rhowch gynnig arall arni pan fydd y rhyngrwyd ar gael.
keep-all = Cadw pob iaith ar y ffôn hwn
offline-title = Dydy'r dudalen hon ddim ar y ffôn hwn
offline-line = Does dim rhyngrwyd nawr, a chafodd y dudalen hon ddim ei chadw yma o'r blaen. Mae'r tudalennau hyn yn gweithio heb y rhyngrwyd:
not-found-title = Dydy'r dudalen hon ddim yma
not-found-line = Efallai fod y ddolen yn hen. Gallwch chi ddechrau yma:

## Translation

notice-machine = Wedi'i gyfieithu gan beiriant. Does neb wedi'i wirio eto.
notice-page-english = Dydy'r dudalen hon ddim wedi'i chyfieithu eto. Mae hi yn Saesneg.
notice-block-english = Dydy'r rhan hon ddim wedi'i chyfieithu eto. Mae hi yn Saesneg.
notice-block-outdated = Mae'r rhan hon wedi newid. Dydy'r geiriau newydd ddim wedi'u cyfieithu eto, felly maen nhw yn Saesneg.

## Steps and guides

next-steps = Beth sy'n digwydd nesaf?
callout-say = Dywedwch hyn
callout-do = Gwnewch hyn
callout-do-not = Peidiwch
callout-risk = Risg
callout-open = Heb ei setlo
callout-law = Mae'r gyfraith yn dweud
guides-title = Fy hawliau
guides-summary = Canllawiau byr am sganiau olion bysedd a sganiau wynebau gan yr heddlu: beth mae'r heddlu'n cael ei wneud, beth mae'n rhaid iddyn nhw ei ddweud wrthych chi, a beth gallwch chi ei wneud.
guides-scan = Sganiau olion bysedd
guides-face = Lluniau a chamerâu wynebau
guides-immigration = Mewnfudo
guides-street = Stopio, chwilio ac arestio
guides-nations = Yr Alban a Gogledd Iwerddon
guides-after = Wedyn

## Letters

letters-title = Llythyrau y gallwch chi eu hanfon
letters-summary = Llythyrau yn Saesneg: gofyn am eich data, gofyn am ei ddileu, cwyno. Mae eich iaith chi yn egluro beth i'w ysgrifennu.
letters-lead = Mae pob llythyr yn Saesneg, oherwydd mae'r swyddfa sy'n ei gael yn darllen Saesneg. Mae eich iaith chi yn ei egluro.
# Above the letter itself.
letter-heading = Y llythyr
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = Beth i'w ysgrifennu yn y bylchau
letter-optional = Gallwch chi adael hyn allan.

## Officer card

card-title = Geiriau i'w dangos i'r swyddog
card-summary = Brawddegau i'w dweud neu eu dangos i swyddog heddlu, yn eich iaith chi ac yn Saesneg mewn print mawr.
card-lead = Tapiwch frawddeg i lenwi'r sgrin â hi.
card-nav = Brawddegau eraill
card-previous = Yn ôl
card-next = Nesaf
card-close = Cau
# Followed by what a sentence can cost.
card-risk = Risg:
group-start = Geiriau cyntaf
group-fingerprint = Sgan ôl bys
group-face = Llun neu gamera wyneb
group-details = Enw, dogfen adnabod (ID) ac iaith
group-search = Chwilio
group-immigration = Mewnfudo
group-arrest = Arestio a gorsaf heddlu
group-leaving = Gadael a gwylio

## Help

help-title = Cael help
help-summary = Cyfreithwyr, grwpiau cefnogi a chyrff cwynion i bobl sydd wedi cael eu stopio neu eu sganio gan yr heddlu.
help-lead = Dewiswch eich ardal. Dydy'r ap hwn byth yn gofyn ble rydych chi.
help-areas = Eich ardal
help-needs = Beth sydd ei angen arnoch chi?
help-also = Gall y rhain helpu gyda hyn hefyd:
help-postcode = Dod o hyd i'ch ardal gyda'ch cod post
help-postcode-lead = Mae cod post ar ddiwedd cyfeiriad yn y DU, er enghraifft LS1 4AP. Edrychwch am ei lythrennau cyntaf yma. Mae rhai llythrennau'n perthyn i fwy nag un ardal.
help-postcode-letters = Llythrennau cyntaf
help-postcode-area = Ardal
area-all = Y DU i gyd
area-england = Lloegr
area-wales = Cymru
area-scotland = Yr Alban
area-northern-ireland = Gogledd Iwerddon
need-scan = Sgan ôl bys neu wyneb
need-legal = Cyfreithiwr neu gyngor cyfreithiol
need-immigration = Mewnfudo a lloches
need-complaint = Cwyno am yr heddlu
need-data = Y data sydd ganddyn nhw amdanaf i
need-children = Plant a phobl ifanc
need-discrimination = Triniaeth annheg (gwahaniaethu)
need-protest = Protestio
need-wellbeing = Rhywun i siarad â nhw
contact-phone = Ffôn:
contact-email = E-bost:
contact-site = Gwefan:
contact-hours = Ar agor:
contact-languages = Ieithoedd:
# Who added this group to the list: a community group near the reader.
contact-added = Ychwanegwyd gan { $name }.
contact-verified = Gwelon ni'r manylion hyn ar eu tudalen eu hunain, mewn copi wedi'i gadw, ar { $date }.
contact-unverified = Dydyn ni ddim wedi gwirio'r manylion hyn. Gwiriwch nhw yn gyntaf.

## Facts

chart-who = Pwy
chart-period = Pryd
chart-forces = Pa heddluoedd
chart-limits = Beth na all ei ddangos
chart-source = Ffynhonnell

## Sources

sources-title = Ffynonellau
all-sources-title = Pob ffynhonnell
all-sources-summary = Pob cyfraith, dyfarniad llys, adroddiad a thudalen y mae'r ap hwn yn dibynnu arnyn nhw, a ble mae'n defnyddio pob un.
all-sources-lead = Mae popeth y mae'r ap hwn yn ei ddweud am y gyfraith i'w weld yn y ffynonellau hyn. Maen nhw yn Saesneg.
all-sources-law = Cyfreithiau a dyfarniadau llys
all-sources-official = Papurau swyddogol a chanllawiau
all-sources-reports = Adroddiadau, newyddion ac ymgyrchoedd
# Followed by a list of links to pages.
source-used = Wedi'i defnyddio yn:
source-number = Ffynhonnell { $number }
source-seen = Gwelwyd ar { $date }.
confidence-verified = Darllenon ni'r testun ei hun.
confidence-secondary = Darllenon ni adroddiad amdano.
confidence-recalled = Heb ei wirio eto.
confidence-analysis = Ein dehongliad ni ein hunain yw hwn.

## The app in a window of its own

app-leaving = Rydych chi'n gadael yr ap
app-leaving-line = Mae'r cyfeiriad hwn yn agor yn eich porwr. Yno, gall eraill weld pa dudalennau rydych chi'n eu darllen.
app-leaving-go = Agor yn y porwr
app-leaving-stay = Aros yma
# Followed by the name of a file.
app-saved = Wedi'i gadw yma:
app-damaged = Doedd dim modd darllen eich gosodiadau, felly rydym yn dechrau hebddyn nhw. Mae'r ffeil ddiffygiol yno o hyd.
app-newer = Fersiwn mwy newydd o'r ap hwn a ysgrifennodd eich gosodiadau a'ch nodiadau. Gallwch eu defnyddio yma, ond nid eu newid.
app-unwritable = Does dim modd cadw dim ar y ddyfais hon nawr. Gallwch ddarllen popeth o hyd.

## Newer words for the app in a window of its own

updates-title = Diweddariadau
updates-line = Mae cyfreithiau'n newid, a rhifau ffôn hefyd. Gall testun newydd ddod heb ap newydd. Mae pob darn ohono wedi'i lofnodi'n ddigidol gennym ni. Dydy'r ap ddim yn derbyn dim byd arall.
# What came with the app itself.
updates-own = Mae'r testun yn yr ap hwn yn dyddio o { $date }.
updates-edition = Mae gennych chi ddiweddariad rhif { $number }. Ei ddyddiad yw { $date }.
updates-never = Dydy'r ap hwn ddim wedi edrych am destun newydd eto.
updates-checked = Y tro diwethaf i'r ap edrych: { $date }.
updates-stale = Dydy'r ap hwn ddim wedi edrych am destun newydd ers mwy na 60 diwrnod. Efallai fod y gyfraith wedi newid ers hynny. Gallwch chi ddarllen popeth o hyd. Yn “Gosodiadau”, gallwch chi edrych am destun newydd.
updates-check = Edrych nawr
updates-checking = Yn edrych. Gall hyn gymryd munud.
updates-none = Mae'r testun diweddaraf gennych chi.
updates-new = Mae testun newydd wedi dod. Rydych chi'n ei weld nawr.
# Followed by a list of titles of pages and names of groups.
updates-changed = Beth newidiodd gyda'r diweddariad hwn:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = Geiriau eraill yn yr ap
updates-auto = Edrych yn awtomatig, unwaith y dydd ar y mwyaf
updates-auto-line = Gall y gweinydd (server) weld eich cyfeiriad ar y rhyngrwyd (IP) a pha ieithoedd rydych chi'n eu cael. Dydy e ddim yn gallu gweld beth rydych chi'n ei ddarllen. Dydy'r ap ddim yn edrych pan fydd eich dyfais yn dweud bod y rhyngrwyd yn costio arian ychwanegol.
updates-tor = Mynd drwy Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Mae Tor yn cuddio eich cyfeiriad ar y rhyngrwyd rhag y gweinydd. Rhaid i Tor fod yn rhedeg ar y ddyfais hon.
updates-save = Cadw'r diweddariad fel ffeil
updates-save-line = Rhowch y ffeil i rywun heb y rhyngrwyd. Gallan nhw ei hagor yn eu hap nhw.
updates-not-saved = Doedd dim modd cadw'r ffeil.
updates-open = Agor ffeil ddiweddaru
updates-unreachable = Doedd dim modd i ni gyrraedd y gweinydd, neu ddarllen y ffeil. Mae beth sydd gennych chi'n aros fel y mae. Rhowch gynnig arall arni yn nes ymlaen.
updates-refused = Wnaeth yr ap ddim derbyn y diweddariad hwn. Mae'r diweddariad wedi'i ddifrodi, neu dydy e ddim wedi'i lofnodi'n ddigidol gennym ni. Mae beth sydd gennych chi'n aros fel y mae.
updates-expired = Wnaeth yr ap ddim derbyn y diweddariad hwn. Mae'r diweddariad yn rhy hen, neu mae cloc y ddyfais hon yn anghywir. Mae beth sydd gennych chi'n aros fel y mae.
updates-disk = Doedd dim modd cadw'r diweddariad ar y ddyfais hon. Efallai fod y ddyfais yn llawn. Mae beth sydd gennych chi'n aros fel y mae.
updates-busy = Mae'r ap yn diweddaru mewn ffenestr arall. Rhowch gynnig arall arni ymhen munud.
