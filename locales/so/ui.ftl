# The words of the app itself. Variables stand in { } and stay as they are.

app-name = Scan Rights
app-summary = Waxa aad dhahdo iyo waxa aad samayso marka boolisku rabaan inay iskaan ku sameeyaan raadka fartaada ama wejigaaga. Internet la'aan ayuu ku shaqeeyaa. Waa macluumaad, ma aha talo sharci.

## Around every page

skip = U gudub qoraalka
language = Luqadda
leave = Bogga ka bax
advice = Waa macluumaad, ma aha talo sharci.
# Followed by the names of nations.
holds-for = Waxay khusaysaa:
review-unchecked = Weli garyaqaan ma hubin. Waxaa lala barbar dhigay ilihii xogta laga soo xigtay { $date }.
review-lawyer = Garyaqaan ayaa hubiyay { $date }.
review-lawyer-by = Waxaa hubiyay { $name }, oo garyaqaan ah, { $date }.
stores-nothing = Internet la'aan ayuu ku shaqeeyaa. Waxba kaama kaydiyo haddii aadan ka codsan.
about-link = Ku saabsan app-kan
to-home = Tag bogga koowaad

## Nations

nation-label = Xeerarka waddankee
nation-england-wales = England iyo Wales
nation-scotland = Scotland
nation-northern-ireland = Waqooyiga Ireland

## The first page

languages-choose = Dooro luqaddaada.
languages-first = Luqadda marka hore furmaysa
translate-link = Ka caawi turjumidda app-kan
home-title = Boolisku ma waxay rabaan inay iskaan ku sameeyaan raadka fartaada ama wejigaaga?
home-now = Hadda ayaa la i joojinayaa
home-now-line = Waxa aad dhahdo iyo waxa aad samayso, tallaabo tallaabo
home-card = Tus kaar sarkaalka
home-card-line = Hadalkaaga oo Ingiriisi ah, far waaweyn
home-rights = Xuquuqdayda
home-rights-line = Raadka faraha, wejiga, magaca, aqoonsiga (ID)
home-help = Raadi caawimo
home-help-line = Garyaqaanno, kooxo taageero, cabashooyin
home-after = Way dhacday. Hadda maxaa xiga?
home-after-line = Qor, cabasho gudbi, weydiiso xogtaada
home-facts = Yaa iskaan lagu sameeyaa
home-facts-line = Waxa tirooyinka boolisku muujinayaan

## Without internet

keep-kept = Luqaddani telefoonkan way ku jirtaa. Internet la'aan ayay ku shaqaysaa.
keep-working = Telefoonkan ayaa lagu kaydinayaa …
keep-all-done = Luqadaha oo dhan telefoonkan way ku jiraan. Internet la'aan ayay ku shaqeeyaan.
keep-failed = Kaydintu ma shaqayn. Wixii horey ugu jiray telefoonkan weli way shaqaynayaan. Isku day mar kale markaad internet hesho.
keep-all = Ku kaydi luqadaha oo dhan telefoonkan
offline-title = Boggani telefoonkan kuma jiro
offline-line = Hadda internet ma jiro, boggana horey halkan looguma kaydin. Bogaggan internet la'aan ayay ku shaqeeyaan:
not-found-title = Boggani halkan ma yaallo
not-found-line = Waxaa laga yaabaa in link-gu duug yahay. Halkan ayaad ka bilaabi kartaa:

## Translation

notice-machine = Mashiin baa turjumay. Weli qof ma hubin.
notice-page-english = Boggan weli lama turjumin. Waa Ingiriisi.
notice-block-english = Qaybtan weli lama turjumin. Waa Ingiriisi.
notice-block-outdated = Qaybtani way isbeddeshay. Erayada cusub weli lama turjumin, sidaas darteed waa Ingiriisi.

## Steps and guides

next-steps = Maxaa xiga?
callout-say = Tan dheh
callout-do = Samee
callout-do-not = Ha samayn
callout-risk = Khatar
callout-open = Weli lama go'aamin
callout-law = Sharcigu wuxuu leeyahay
guides-title = Xuquuqdayda
guides-summary = Hagayaal gaagaaban oo ku saabsan iskaanka raadka faraha iyo iskaanka wejiga ee boolisku sameeyaan: waxa booliska u bannaan, waxa qasab ah inay kuu sheegaan, iyo waxa aad samayn karto.
guides-scan = Iskaanka raadka faraha
guides-face = Sawirrada wejiga iyo kaamirooyinka
guides-immigration = Socdaalka (immigration)
guides-street = Joojin, baaris iyo xarig
guides-nations = Scotland iyo Waqooyiga Ireland
guides-after = Kadib

## Letters

letters-title = Warqado aad diri karto
letters-summary = Warqado Ingiriisi ah: weydiiso xogtaada, codso in la tirtiro, cabasho gudbi. Luqaddaada ayaa sharxaysa waxa aad qorto.
letters-lead = Warqad kasta waa Ingiriisi, sababtoo ah xafiiska helaya wuxuu akhriyaa Ingiriisi. Luqaddaada ayaa sharxaysa.
# Above the letter itself.
letter-heading = Warqadda
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = Waxa aad ku qorto meelaha bannaan
letter-optional = Tan waad ka tagi kartaa.

## Officer card

card-title = Erayo aad sarkaalka tusto
card-summary = Weedho aad sarkaal boolis ku dhihi karto ama tusi karto: luqaddaada iyo Ingiriisi far waaweyn.
card-lead = Taabo weedh si ay shaashadda oo dhan u buuxiso.
card-nav = Weedho kale
card-previous = Dib u noqo
card-next = Xiga
card-close = Xir
# Followed by what a sentence can cost.
card-risk = Khatar:
group-start = Erayada ugu horreeya
group-fingerprint = Iskaanka raadka farta
group-face = Sawirka wejiga ama kaamiro
group-details = Magac, aqoonsi (ID) iyo luqad
group-search = Baaris
group-immigration = Socdaalka (immigration)
group-arrest = Xarig iyo saldhigga booliska
group-leaving = Markaad tagayso ama aad markhaati tahay

## Help

help-title = Raadi caawimo
help-summary = Garyaqaanno, kooxo taageero iyo hay'ado cabashooyin oo loogu talagalay dadka boolisku joojiyeen ama iskaan ku sameeyeen.
help-lead = Dooro deegaankaaga. App-kani weligiis ma weydiiyo halka aad joogto.
help-areas = Deegaankaaga
help-needs = Maxaad u baahan tahay?
help-also = Kuwan sidoo kale waa kaa caawin karaan:
help-postcode = Ku raadi deegaankaaga postcode-kaaga
help-postcode-lead = Postcode waa dhammaadka ciwaanka UK, tusaale LS1 4AP. Xarfihiisa ugu horreeya halkan ka raadi. Xarfaha qaar waxay leeyihiin in ka badan hal deegaan.
help-postcode-letters = Xarfaha ugu horreeya
help-postcode-area = Deegaan
area-all = UK oo dhan
area-england = England
area-wales = Wales
area-scotland = Scotland
area-northern-ireland = Waqooyiga Ireland
need-scan = Iskaanka raadka farta ama wejiga
need-legal = Garyaqaan ama talo sharci
need-immigration = Socdaalka (immigration) iyo magangelyada
need-complaint = Cabasho ka dhan ah booliska
need-data = Xogta ay iga hayaan
need-children = Carruurta iyo dhallinyarada
need-discrimination = Ula-dhaqan caddaalad-darro ah (takoor)
need-protest = Mudaaharaad
need-wellbeing = Qof lala hadlo
contact-phone = Telefoon:
contact-email = Iimayl:
contact-site = Website-ka:
contact-hours = Waqtiga furan:
contact-languages = Luqadaha:
# Who added this group to the list: a community group near the reader.
contact-added = Waxaa ku daray { $name }.
contact-verified = Faahfaahintan waxaan ku aragnay boggooda, nuqul la kaydiyay, { $date }.
contact-unverified = Faahfaahintan ma aannaan xaqiijin. Marka hore hubi.

## Facts

chart-who = Yaa
chart-period = Goorma
chart-forces = Ciidamada booliska ee ay khusayso
chart-limits = Waxa uusan muujin karin
chart-source = Isha xogta

## Sources

sources-title = Ilaha xogta
all-sources-title = Ilaha xogta oo dhan
all-sources-summary = Sharci kasta, go'aan maxkamadeed, warbixin iyo bog kasta oo app-kani ku salaysan yahay, iyo halka uu mid kasta ku isticmaalo.
all-sources-lead = App-kani sharciga kama sheego wax aan mid ka mid ah kuwan ku jirin. Waa Ingiriisi.
all-sources-law = Sharciyo iyo go'aanno maxkamadeed
all-sources-official = Warqado iyo tilmaamo rasmi ah
all-sources-reports = Warbixinno, warar iyo ololayaal
# Followed by a list of links to pages.
source-used = Waxaa lagu isticmaalay:
source-number = Isha xogta { $number }
source-seen = Waxaa la arkay { $date }.
confidence-verified = Qoraalka laftiisa ayaan akhrinnay.
confidence-secondary = Warbixin ku saabsan ayaan akhrinnay.
confidence-recalled = Weli lama hubin.
confidence-analysis = Tani waa sida annagu aan u fahamnay.

## The app in a window of its own

app-leaving = Waad ka baxaysaa abka
app-leaving-line = Cinwaankani wuxuu ka furmaa biraawsarkaaga. Halkaas dad kale ayaa arki kara bogagga aad akhrido.
app-leaving-go = Ku fur biraawsarka
app-leaving-stay = Halkan joog
# Followed by the name of a file.
app-saved = Waxaa lagu kaydiyay halkan:
app-damaged = Dejintaada lama akhrin karin, sidaas darteed waxaan bilaabaynaa iyada la'aanteed. Faylka jabay weli waa jiraa.
app-newer = Nooc ka cusub abkan ayaa qoray dejintaada iyo qoraalladaada. Halkan waad ku isticmaali kartaa, laakiin ma beddeli kartid.
app-unwritable = Hadda waxba laguma kaydin karo qalabkan. Weli wax walba waad akhrin kartaa.

## Newer words for the app in a window of its own

updates-title = Cusboonaysiinta (updates)
updates-line = Sharciyadu way isbeddelaan, lambarrada telefoonkuna sidoo kale. Hagitaan cusub ayaa iman kara app cusub la'aantiis. Dhammaantiis waxaa ku yaal saxiixayaga dijitaalka ah. App-ku wax kale ma aqbalo.
# What came with the app itself.
updates-own = Hagitaanka app-kan ku jira waa kii { $date }.
updates-edition = Waxaad haysataa cusboonaysiinta lambarka { $number }, ee { $date }.
updates-never = App-kani weli ma eegin in hagitaan cusub jiro.
updates-checked = Markii ugu dambaysay ee app-ku eegay waa { $date }.
updates-stale = In ka badan 60 maalmood app-kani ma eegin in hagitaan cusub jiro. Waxaa laga yaabaa in sharcigu isbeddelay tan iyo markaas. Weli wax walba waad akhrin kartaa. “Dejinta (settings)” ayaad ka eegi kartaa in hagitaan cusub jiro.
updates-check = Hadda eeg
updates-checking = Waa la eegayaa. Waxay qaadan kartaa daqiiqad.
updates-none = Waxaad haysataa hagitaanka ugu cusub.
updates-new = Hagitaan cusub ayaa yimid. Hadda kaas ayaad arkaysaa.
# Followed by a list of titles of pages and names of groups.
updates-changed = Waxa ku isbeddelay cusboonaysiintan:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = Erayo kale oo app-ka ku jira
updates-auto = App-ku iskiis ha u eego, ugu badnaan hal mar maalintii
updates-auto-line = Server-ku wuxuu arki karaa ciwaankaaga internet-ka (IP) iyo luqadaha aad hesho. Ma arki karo waxa aad akhrido. App-ku ma eego marka qalabkaagu sheego in internet-ku ku kacayo lacag dheeraad ah.
updates-tor = App-ku ha dhex maro Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Tor wuxuu ciwaankaaga internet-ka ka qariyaa server-ka. Waa inuu Tor qalabkan ka shaqaynayo.
updates-save = Cusboonaysiinta u kaydi fayl ahaan
updates-save-line = Faylka sii qof aan internet lahayn. Wuxuu ku furi karaa app-kiisa.
updates-not-saved = Faylka lama kaydin karin.
updates-open = Fur fayl cusboonaysiin ah
updates-unreachable = Ma aannaan gaari karin server-ka, ama ma aannaan akhrin karin faylka. Waxa aad haysato sidoodii ayay ahaanayaan. Mar dambe isku day.
updates-refused = App-ku ma aqbalin cusboonaysiintan. Cusboonaysiintu way kharriban tahay, ama kuma yaal saxiixayaga dijitaalka ah. Waxa aad haysato sidoodii ayay ahaanayaan.
updates-expired = App-ku ma aqbalin cusboonaysiintan. Cusboonaysiintu aad bay u duug tahay, ama saacadda qalabkan ayaa khaldan. Waxa aad haysato sidoodii ayay ahaanayaan.
updates-disk = Cusboonaysiinta laguma kaydin karin qalabkan. Waxaa laga yaabaa in qalabku buuxo. Waxa aad haysato sidoodii ayay ahaanayaan.
updates-busy = App-ka waxaa lagu cusboonaysiinayaa daaqad kale. Isku day mar kale daqiiqad kadib.
