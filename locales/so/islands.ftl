# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = Raadi
search-summary = Raadi bogag, weedho iyo dad ku caawin kara.
search-label = Maxaad raadinaysaa?
search-button = Raadi
search-waiting = Waa la diyaarinayaa …
search-failed = Raadintu weli telefoonkan kuma jirto, internet-na ma jiro. Liiska A ilaa Z wuu shaqeeyaa.
search-none = Waxba lama helin. Isku day erayo kale, ama erayo ka yar.
# $count is a number.
search-count = Waxaa la helay: { $count }
index-title = Wax kasta, A ilaa Z
index-summary = Dhammaan bogagga, warqadaha iyo kooxaha caawin kara, oo loo habeeyay magacyadooda.
index-lead = Dhammaan bogagga, warqadaha iyo kooxaha caawin kara.
index-link = Wax kasta, A ilaa Z

## Letters

# Above the fields of a letter.
letter-form-lead = Waxa aad qorto boggan ayay ku jiraan ilaa aad dirto, koobiyeyso, wadaagto, daabacdo ama kaydiso. Haddii aad bogga xirto, way tirtirmayaan.
# Above the ways to send a letter, and the buttons below it.
letter-send = Dir warqadda
letter-mail = Ku fur iimaylkaaga
letter-copy = Koobiyee
letter-share = Wadaag
letter-print = Daabac
letter-save = U kaydi fayl ahaan
letter-mail-address = Ciwaanka iimaylka ee xafiiska
    .hint = Waxaad ka helaysaa website-ka xafiiska.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = U dir: { $name }
letter-mail-long = Warqaddu aad bay ugu dheer tahay batoonka iimaylka. Waa la koobiyeeyay: ku dheji iimaylka.
letter-copied = Waa la koobiyeeyay. Ku dheji fariin ama iimayl.
letter-copy-failed = Tani ma shaqayn. Farta ku hay warqadda, dooro dhammaanteed, kadibna koobiyee.
letter-failed = Tani halkan kama shaqayn. Koobiyee warqadda.
letter-saved = Waxaa lagu kaydiyay qalabkan, meesha waxyaabaha aad soo dejisay (downloads). Qof kasta oo qalabka isticmaala wuu akhrin karaa.
letter-faults = Kuwan mar kale eeg. Warqadda sida ay tahay waad u isticmaali kartaa, meelaha bannaanna gacan ayaad ku buuxin kartaa.
# What is wrong with a field.
letter-fault-empty = Meeshani waa maran tahay.
letter-fault-future = Maalintani weli ma iman.
letter-fault-order = Maalinta ugu dambaysa waxay ka horraysaa maalinta koowaad.
letter-fault-email = Ciwaan iimayl waxaa ku jira @, tusaale name@example.org.
letter-fault-name = Magac waxaa ku jira xarfo.
## What happened

note-title = Qor wixii dhacay
note-summary = Su'aalo aad ka jawaabto sida ugu dhakhsaha badan marka lagu joojiyo kadib.
note-lead = Ka jawaab inta aad karto. Meesha aadan garanayn bannaan uga tag. Ha qiyaasin.
note-risk-words = Wax ha ka qorin xaaladdaada socdaalka (immigration status). Haddii laga yaabo in dembi lagugu soo oogo (charge), weydii qareen dembiyada (criminal solicitor) ka hor inta aadan tan booliska u dirin.
note-risk-phone = Waxaa laga yaabaa in boolisku ay telefoon eegi karaan. Ka fikir waxa aad telefoonka ku kaydsato.
# The heading above the questions.
note-new = Qoraal cusub
# $number is a number: the first note that was kept is 1.
note-name = Qoraalka { $number }
note-scan = Maxay iskaan ku sameeyeen?
    .hint = Qor wixii kale ee ay qaadeen, tusaale sawir, iyo natiijada ay kuu sheegeen.
note-scan-finger = Fartayda
note-scan-face = Wejigayga
note-they-said = Waxa ay yiraahdeen
    .hint = Waxa ay ku weydiiyeen, iyo waxa ay kuu sheegeen. Ku qor erayadooda.
note-you-said = Waxa aad tiri
    .hint = Qor haddii aad oggolaatay, haddii aad maya tiri ama haddii aadan waxba oran.
note-injuries = Dhaawacyo
    .hint = Meesha ku xanuunaysa, iyo sida ay u dhacday. Sawirro ka qaad. U tag dhakhtar.
note-witnesses = Cidda aragtay
    .hint = Magac ama lambar qor keliya haddii qofkaasi oggol yahay.
note-text = Qoraalkaaga
note-failed = Tani ma shaqayn. Farta ku hay qoraalkaaga, dooro dhammaantiis, kadibna koobiyee.

note-complaint = Cabasho qor adigoo qoraalkan adeegsanaya

note-keep-title = Qoraalkan ku kaydi telefoonkan
note-keep-lead = Qoraalkaagu wuu tirtirmaa marka aad boggan xirto. Halkan waad ku kaydin kartaa, isagoo ku qufulan weedh sir ah (passphrase). Weedha sirta ah la'aanteed cidna ma furi karto. Haddii aad weedha illowdo, qoraalku wuu lumayaa: annaguna ma furi karno.
note-passphrase = Weedha sirta ah (passphrase)
    .hint = Ugu yaraan 8 xaraf. Waxaa ugu wanaagsan afar eray oo aan cidina isku dari lahayn.
note-passphrase-show = Muuji
note-keep = Kaydi
note-changes = Kaydi isbeddellada
note-working = Fadlan sug …
note-kept = Waa la kaydiyay oo waa la qufulay.
note-nothing = Weli ma jiraan wax la kaydiyo.
note-passphrase-short = Weedha sirta ahi aad bay u gaaban tahay. Isticmaal ugu yaraan 8 xaraf.
note-full = Telefoonkan meel kama bannaana. Qoraalka lama kaydin. Erayadaadu weli halkan bay ku jiraan: koobiyee ama daabac.
note-forbidden = Halkan qoraallo laguma kaydin karo. Taas beddelkeeda koobiyee ama daabac qoraalkaaga.
note-unavailable = Qufulku weli telefoonkan kuma jiro, internet-na ma jiro. Erayadaadu weli halkan bay ku jiraan. Mar dambe isku day, ama koobiyee ama daabac.

note-list = Qoraallada telefoonkan ku jira
note-open = Fur qoraalka { $number }
note-open-button = Fur
note-open-warning = Waxa aad hadda qortay lama kaydin. Way tirtirmayaan marka aad qoraal kale furto.
note-is-open = Qoraalku waa furan yahay.
note-passphrase-wrong = Tani ma aha weedha sirta ah ee qoraalkan. Isku day mar kale.
note-damaged = Qoraalkani waa kharriban yahay. Lama furi karo.
note-close = Xir qoraalkan
note-close-warning = Isbeddelladaada lama kaydin. Way tirtirmayaan.
note-wipe = Tirtir qoraalka { $number }
note-wipe-all = Tirtir dhammaan qoraallada
note-wipe-sure = Dib uma heli kartid. Waxba ha tirtirin inta ay boolisku rabaan inay telefoonkaaga arkaan ama qaataan.
note-wipe-yes = Haa, tirtir
note-wiped = Waa la tirtiray.

## Read aloud

aloud-start = Cod ku akhri
aloud-pause = Hakad geli
aloud-go-on = Sii wad
aloud-stop = Jooji
# $language is the name of a language, in that language.
aloud-none = Telefoonkani ma laha cod luqaddan ah: { $language }.
aloud-help = Cod waad ku dari kartaa. Fur dejinta (settings) telefoonkaaga oo ka raadi “text-to-speech” (qoraalka oo cod lagu akhriyo).

## Share

share-start = Wadaag boggan
share-scan = Kaamirada telefoon kale ku jeedi tan.
share-large = Ka buuxi shaashadda
share-small = Ka yaree
share-copy = Koobiyee link-ga
share-send = Ku dir app
share-copied = Link-ga waa la koobiyeeyay.
share-failed = Link-ga lama koobiyeyn karin.

## Settings

settings-title = Dejinta (settings)
settings-summary = Cabbirka xarfaha, midabada, waddankaaga iyo deegaankaaga, luqadaha telefoonkan ku jira, iyo tirtiridda wax kasta.
settings-script = Dejintu waxay u baahan tahay JavaScript. Browser-kaaga ayaa damiyay, ama weli waa soo degayaa.
settings-device = Telefoonkaaguna wuu ku caawin karaa. Dejintiisa ayaa xarfaha weynayn karta, midabadana mugdi ka dhigi karta.
settings-text = Cabbirka xarfaha
settings-text-normal = Caadi
settings-text-large = Waaweyn
settings-text-larger = Aad u waaweyn
settings-theme = Midabada
settings-theme-device = Sida telefoonkan
settings-theme-light = Iftiin
settings-theme-dark = Mugdi
settings-theme-contrast = Kala-muuqasho weyn (high contrast)
settings-nation = Xeerarka marka hore soo baxa
settings-nation-line = Tallaabooyinka iyo kaararku waxay ku furmaan xeerarkan. Mid kasta wuxuu sheegaa waddanka uu xeerarkiisa muujinayo, halkaasna waad ka beddeli kartaa.
settings-area = Deegaankaaga
settings-area-line = “Raadi caawimo” waxay ku furantaa deegaankan.
settings-saved = Waxaa lagu kaydiyay telefoonkan.
settings-not-saved = Tan halkan laguma kaydin karo. Way sii jiraysaa ilaa aad boggan ka tagto.
settings-languages = Luqadaha telefoonkan ku jira
settings-languages-line = Internet la'aan ayay ku shaqeeyaan. Luqadda aad akhrido halkan way ku sii jirtaa inta aad app-ka isticmaalayso.
settings-languages-waiting = Waa la eegayaa …
settings-languages-none = Browser-kaagu ma kaydin karo bogag loogu talagalay marka uusan internet jirin.
# $size is a number.
settings-kept = Telefoonkan ku jira: { $size } MB
# $size is a number.
settings-missing = Telefoonkan kuma jiro: { $size } MB
settings-keep = Kaydi
settings-drop = Ka saar
settings-keeping = Waa la kaydinayaa …
settings-failed = Tani ma shaqayn. Isku day mar kale markaad internet hesho.
settings-delete = Tirtir wax kasta
settings-delete-line = Ma la tirtiraa wax kasta oo app-kani ku leeyahay telefoonkan: dejintaada, qoraalladaada iyo dhammaan bogagga la kaydiyay? Dib uma heli kartid.
settings-delete-yes = Haa, tirtir wax kasta
settings-delete-no = Maya, ha tirtirin
settings-deleted = Wax kasta waa la tirtiray
settings-deleted-line = Dejintaadii, qoraalladaadii iyo dhammaan bogaggii la kaydiyay telefoonkan waa laga tirtiray. Hadda taabo “Bogga ka bax”: haddii aad furto bog kale oo app-kan ah, telefoonkaagu bogagga mar kale ayuu kaydiyaa.
settings-deleted-history = Waxaa laga yaabaa in browser-kaagu weli taxo bogaggii aad furtay. Iyagana ka tirtir taariikhda (history) browser-kaaga.
settings-deleted-part = Dhammaantood lama tirtiri karin, qaar baa haray.
settings-deleted-site = Xogta website-kan ka tirtir dejinta browser-kaaga.

## A newer version

update-ready = Hagitaan cusub ayaa diyaar ah.
update-button = Muuji
update-busy = Bog kale oo app-kan ah ayaa ku furan tallaabo, ama sarkaal ayuu erayo tusayaa. Marka hore boggaas xir.
