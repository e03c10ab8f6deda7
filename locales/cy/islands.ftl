# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = Chwilio
search-summary = Dod o hyd i dudalennau, brawddegau a phobl sy'n gallu helpu.
search-label = Am beth rydych chi'n chwilio?
search-button = Chwilio
search-waiting = Yn paratoi …
search-failed = Dydy'r chwilio ddim ar y ffôn hwn eto, a does dim rhyngrwyd. Mae'r rhestr o A i Y yn gweithio.
search-none = Dim canlyniadau. Rhowch gynnig ar eiriau eraill, neu ar lai o eiriau.
# $count is a number.
search-count = Canlyniadau: { $count }
index-title = Popeth o A i Y
index-summary = Pob tudalen, pob llythyr a phob grŵp sy'n gallu helpu, yn ôl eu henwau.
index-lead = Pob tudalen, pob llythyr a phob grŵp sy'n gallu helpu.
index-link = Popeth o A i Y

## Letters

# Above the fields of a letter.
letter-form-lead = Mae beth rydych chi'n ei ysgrifennu yn aros ar y dudalen hon nes i chi ei anfon, ei gopïo, ei rannu, ei argraffu neu ei gadw. Os caewch chi'r dudalen, bydd beth ysgrifennoch chi wedi mynd.
# Above the ways to send a letter, and the buttons below it.
letter-send = Anfon y llythyr
letter-mail = Agor yn eich e-bost
letter-copy = Copïo
letter-share = Rhannu
letter-print = Argraffu
letter-save = Cadw fel ffeil
letter-mail-address = Cyfeiriad e-bost y swyddfa
    .hint = Mae i'w weld ar wefan y swyddfa.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = Ei anfon at: { $name }
letter-mail-long = Mae'r llythyr yn rhy hir i'r botwm e-bost. Mae'r llythyr wedi'i gopïo: gludwch ef yn yr e-bost.
letter-copied = Wedi'i gopïo. Gludwch ef mewn neges neu e-bost.
letter-copy-failed = Wnaeth hyn ddim gweithio. Daliwch eich bys ar y llythyr, dewiswch y cyfan, a'i gopïo.
letter-failed = Wnaeth hyn ddim gweithio yma. Copïwch y llythyr.
letter-saved = Wedi'i gadw ar y ddyfais hon, gyda'ch lawrlwythiadau. Gall pawb sy'n defnyddio'r ddyfais ei ddarllen.
letter-faults = Edrychwch ar y rhain eto. Gallwch chi ddefnyddio'r llythyr fel y mae, a llenwi'r bylchau â llaw.
# What is wrong with a field.
letter-fault-empty = Mae hwn yn wag.
letter-fault-future = Dydy'r diwrnod hwn ddim wedi dod eto.
letter-fault-order = Mae'r diwrnod olaf cyn y diwrnod cyntaf.
letter-fault-email = Mae @ mewn cyfeiriad e-bost, er enghraifft name@example.org.
letter-fault-name = Mae llythrennau mewn enw.
## What happened

note-title = Gwneud nodyn o beth ddigwyddodd
note-summary = Cwestiynau i'w hateb cyn gynted ag y gallwch chi ar ôl cael eich stopio.
note-lead = Atebwch beth gallwch chi. Gadewch fwlch lle nad ydych chi'n gwybod. Peidiwch â dyfalu.
note-risk-words = Peidiwch ag ysgrifennu am eich statws mewnfudo. Os gallech chi gael eich cyhuddo o drosedd, gofynnwch i gyfreithiwr achosion troseddol (criminal solicitor) cyn i chi anfon hwn at yr heddlu.
note-risk-phone = Efallai y bydd yr heddlu'n gallu edrych ar ffôn. Meddyliwch am beth rydych chi'n ei gadw arno.
# The heading above the questions.
note-new = Nodyn newydd
# $number is a number: the first note that was kept is 1.
note-name = Nodyn { $number }
note-scan = Beth wnaethon nhw ei sganio?
    .hint = Ysgrifennwch unrhyw beth arall a gymeron nhw, er enghraifft llun, a'r canlyniad a ddywedon nhw wrthych chi.
note-scan-finger = Fy mys
note-scan-face = Fy wyneb
note-they-said = Beth ddywedon nhw
    .hint = Beth ofynnon nhw i chi, a beth ddywedon nhw wrthych chi. Yn eu geiriau nhw.
note-you-said = Beth ddywedoch chi
    .hint = Ysgrifennwch a wnaethoch chi gytuno, dweud “na” neu ddweud dim.
note-injuries = Anafiadau
    .hint = Ble mae'n brifo, a sut digwyddodd hynny. Tynnwch luniau. Ewch at feddyg.
note-witnesses = Pwy welodd hyn
    .hint = Dim ond os yw'r person yn cytuno y dylech chi ysgrifennu enw neu rif.
note-text = Eich nodyn
note-failed = Wnaeth hyn ddim gweithio. Daliwch eich bys ar eich nodyn, dewiswch y cyfan, a'i gopïo.

note-complaint = Ysgrifennu cwyn o'r nodyn hwn

note-keep-title = Cadw'r nodyn hwn ar y ffôn hwn
note-keep-lead = Bydd eich nodyn wedi mynd pan fyddwch chi'n cau'r dudalen hon. Gallwch chi ei gadw yma, wedi'i gloi â chyfrinymadrodd (passphrase). Does neb yn gallu ei agor heb y cyfrinymadrodd. Os byddwch chi'n anghofio'r cyfrinymadrodd, bydd y nodyn wedi'i golli: dydyn ni ddim yn gallu ei agor chwaith.
note-passphrase = Cyfrinymadrodd (passphrase)
    .hint = O leiaf 8 llythyren. Pedwar gair na fyddai neb yn eu rhoi gyda'i gilydd sydd orau.
note-passphrase-show = Ei ddangos
note-keep = Cadw
note-changes = Cadw'r newidiadau
note-working = Arhoswch, os gwelwch yn dda …
note-kept = Wedi'i gadw a'i gloi.
note-nothing = Does dim byd i'w gadw eto.
note-passphrase-short = Mae'r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf 8 llythyren.
note-full = Does dim lle ar y ffôn hwn. Dydy'r nodyn ddim wedi'i gadw. Mae eich geiriau yma o hyd: copïwch nhw neu argraffwch nhw.
note-forbidden = Does dim modd cadw nodiadau yma. Copïwch neu argraffwch eich nodyn yn lle hynny.
note-unavailable = Dydy'r clo ddim ar y ffôn hwn eto, a does dim rhyngrwyd. Mae eich geiriau yma o hyd. Rhowch gynnig arall arni yn nes ymlaen, neu copïwch nhw neu argraffwch nhw.

note-list = Nodiadau ar y ffôn hwn
note-open = Agor nodyn { $number }
note-open-button = Agor
note-open-warning = Dydy beth rydych chi wedi'i ysgrifennu nawr ddim wedi'i gadw. Bydd wedi mynd pan fyddwch chi'n agor nodyn arall.
note-is-open = Mae'r nodyn ar agor.
note-passphrase-wrong = Nid hwn yw cyfrinymadrodd y nodyn hwn. Rhowch gynnig arall arni.
note-damaged = Mae'r nodyn hwn wedi'i ddifrodi. Does dim modd ei agor.
note-close = Cau'r nodyn hwn
note-close-warning = Dydy eich newidiadau ddim wedi'u cadw. Byddan nhw wedi mynd.
note-wipe = Dileu nodyn { $number }
note-wipe-all = Dileu pob nodyn
note-wipe-sure = Allwch chi ddim ei gael yn ôl. Peidiwch â dileu dim byd tra bydd yr heddlu eisiau gweld eich ffôn neu ei gymryd.
note-wipe-yes = Ie, dileu
note-wiped = Wedi dileu.

## Read aloud

aloud-start = Darllen yn uchel
aloud-pause = Oedi
aloud-go-on = Mynd ymlaen
aloud-stop = Stopio
# $language is the name of a language, in that language.
aloud-none = Does gan y ffôn hwn ddim llais ar gyfer yr iaith hon: { $language }.
aloud-help = Gallwch chi ychwanegu llais. Agorwch osodiadau eich ffôn ac edrychwch am “testun i leferydd” (text-to-speech).

## Share

share-start = Rhannu'r dudalen hon
share-scan = Pwyntiwch gamera ffôn arall at hwn.
share-large = Llenwi'r sgrin
share-small = Ei wneud yn llai
share-copy = Copïo'r ddolen
share-send = Anfon gydag ap
share-copied = Mae'r ddolen wedi'i chopïo.
share-failed = Doedd dim modd copïo'r ddolen.

## Settings

settings-title = Gosodiadau
settings-summary = Maint y testun, lliwiau, eich gwlad a'ch ardal yn y DU, ieithoedd ar y ffôn hwn, a dileu popeth.
settings-script = Mae angen JavaScript ar y gosodiadau. Mae eich porwr wedi diffodd JavaScript, neu mae'n dal i lwytho.
settings-device = Gall eich ffôn helpu hefyd. Gall gosodiadau'r ffôn ei hun wneud testun yn fwy a lliwiau'n dywyll.
settings-text = Maint y testun
settings-text-normal = Arferol
settings-text-large = Mawr
settings-text-larger = Mawr iawn
settings-theme = Lliwiau
settings-theme-device = Fel ar y ffôn hwn
settings-theme-light = Golau
settings-theme-dark = Tywyll
settings-theme-contrast = Cyferbyniad uchel
settings-nation = Pa reolau sy'n dod gyntaf
settings-nation-line = Mae camau a chardiau'n agor gyda'r rheolau hyn. Mae pob un yn dweud rheolau pa wlad mae'n eu dangos, a gallwch chi newid hynny yno.
settings-area = Eich ardal
settings-area-line = Mae “Cael help” yn agor gyda'r ardal hon.
settings-saved = Wedi'i gadw ar y ffôn hwn.
settings-not-saved = Does dim modd cadw hyn yma. Bydd yn para nes i chi adael y dudalen hon.
settings-languages = Ieithoedd ar y ffôn hwn
settings-languages-line = Maen nhw'n gweithio heb y rhyngrwyd. Mae'r iaith rydych chi'n ei darllen yn aros yma tra byddwch chi'n defnyddio'r ap.
settings-languages-waiting = Yn edrych …
settings-languages-none = Dydy eich porwr ddim yn gallu cadw tudalennau ar gyfer adegau pan nad oes rhyngrwyd.
# $size is a number.
settings-kept = Ar y ffôn hwn: { $size } MB
# $size is a number.
settings-missing = Ddim ar y ffôn hwn: { $size } MB
settings-keep = Cadw
settings-drop = Tynnu
settings-keeping = Yn cadw …
settings-failed = Wnaeth hyn ddim gweithio. Rhowch gynnig arall arni pan fydd y rhyngrwyd ar gael.
settings-delete = Dileu popeth
settings-delete-line = Dileu popeth sydd gan yr ap hwn ar y ffôn hwn: eich gosodiadau, eich nodiadau a phob tudalen sydd wedi'i chadw? Allwch chi ddim eu cael nhw'n ôl.
settings-delete-yes = Ie, dileu popeth
settings-delete-no = Na, cadw'r cyfan
settings-deleted = Mae popeth wedi'i ddileu
settings-deleted-line = Mae eich gosodiadau, eich nodiadau a phob tudalen a gafodd ei chadw wedi mynd o'r ffôn hwn. Tapiwch “Gadael” nawr: os agorwch chi dudalen arall o'r ap hwn, bydd eich ffôn yn cadw'r tudalennau eto.
settings-deleted-history = Efallai y bydd eich porwr yn dal i restru'r tudalennau a agoroch chi. Dilëwch nhw o hanes eich porwr hefyd.
settings-deleted-part = Doedd dim modd dileu rhai pethau.
settings-deleted-site = Dilëwch ddata'r wefan hon yng ngosodiadau eich porwr.

## A newer version

update-ready = Mae canllawiau newydd yn barod.
update-button = Eu dangos
update-busy = Mae tudalen arall o'r ap hwn ar agor ar un o'r camau, neu'n dangos geiriau i swyddog. Caewch hi yn gyntaf.
