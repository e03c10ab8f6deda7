# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = Căutare
search-summary = Găsiți pagini, propoziții și oameni care pot ajuta.
search-label = Ce căutați?
search-button = Căutați
search-waiting = Se pregătește …
search-failed = Căutarea nu este încă pe acest telefon și nu există internet. Lista de la A la Z funcționează.
search-none = Nu s-a găsit nimic. Încercați alte cuvinte sau mai puține.
# $count is a number.
search-count = Găsite: { $count }
index-title = Totul de la A la Z
index-summary = Toate paginile, scrisorile și grupurile care pot ajuta, după numele lor.
index-lead = Toate paginile, scrisorile și grupurile care pot ajuta.
index-link = Totul de la A la Z

## Letters

# Above the fields of a letter.
letter-form-lead = Ce scrieți rămâne pe această pagină până când trimiteți, copiați, distribuiți, imprimați sau salvați. Dacă închideți pagina, ce ați scris dispare.
# Above the ways to send a letter, and the buttons below it.
letter-send = Trimiteți scrisoarea
letter-mail = Deschideți în e-mailul dumneavoastră
letter-copy = Copiați
letter-share = Distribuiți
letter-print = Imprimați
letter-save = Salvați ca fișier
letter-mail-address = Adresa de e-mail a instituției
    .hint = O găsiți pe site-ul web al instituției.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = Trimiteți la: { $name }
letter-mail-long = Scrisoarea este prea lungă pentru butonul de e-mail. Este copiată: lipiți-o în e-mail.
letter-copied = S-a copiat. Lipiți într-un mesaj sau într-un e-mail.
letter-copy-failed = Nu a funcționat. Țineți degetul pe scrisoare, selectați-o în întregime și copiați-o.
letter-failed = Aici nu a funcționat. Copiați scrisoarea.
letter-saved = S-a salvat pe acest dispozitiv, la fișierele descărcate. Oricine folosește dispozitivul o poate citi.
letter-faults = Uitați-vă din nou la acestea. Puteți folosi scrisoarea așa cum este și puteți completa locurile goale de mână.
# What is wrong with a field.
letter-fault-empty = Acest loc este gol.
letter-fault-future = Această zi încă nu a venit.
letter-fault-order = Ultima zi este înaintea primei zile.
letter-fault-email = O adresă de e-mail conține semnul @, de exemplu name@example.org.
letter-fault-name = Un nume conține litere.
## What happened

note-title = Faceți o notiță despre ce s-a întâmplat
note-summary = Întrebări la care să răspundeți cât mai repede după o oprire.
note-lead = Răspundeți la ce puteți. Lăsați loc gol unde nu știți. Nu ghiciți.
note-risk-words = Nu scrieți despre statutul dumneavoastră de imigrare. Dacă se poate să vă pună sub acuzare pentru o infracțiune, întrebați un avocat (solicitor) penalist înainte să trimiteți asta poliției.
note-risk-phone = Se poate ca poliția să reușească să se uite într-un telefon. Gândiți-vă ce păstrați pe el.
# The heading above the questions.
note-new = O notiță nouă
# $number is a number: the first note that was kept is 1.
note-name = Notița { $number }
note-scan = Ce au scanat?
    .hint = Scrieți ce altceva au mai luat, de exemplu o fotografie, și rezultatul pe care vi l-au spus.
note-scan-finger = Degetul meu
note-scan-face = Fața mea
note-they-said = Ce au spus ei
    .hint = Ce v-au întrebat și ce v-au spus. Cu cuvintele lor.
note-you-said = Ce ați spus dumneavoastră
    .hint = Scrieți dacă ați fost de acord, dacă ați spus nu sau dacă nu ați spus nimic.
note-injuries = Răni
    .hint = Unde vă doare și cum s-a întâmplat. Faceți fotografii. Mergeți la un medic.
note-witnesses = Cine a văzut
    .hint = Scrieți un nume sau un număr numai dacă persoana aceea este de acord.
note-text = Notița dumneavoastră
note-failed = Nu a funcționat. Țineți degetul pe notiță, selectați-o în întregime și copiați-o.

note-complaint = Scrieți o plângere pe baza notiței

note-keep-title = Păstrați această notiță pe acest telefon
note-keep-lead = Notița dumneavoastră dispare când închideți această pagină. O puteți păstra aici, criptată cu o frază secretă. Nimeni nu o poate deschide fără fraza secretă. Dacă uitați fraza, notița este pierdută: nici noi nu o putem deschide.
note-passphrase = Fraza secretă
    .hint = Cel puțin 8 litere. Cel mai bine este să alegeți patru cuvinte pe care nimeni nu le-ar pune împreună.
note-passphrase-show = Arătați fraza
note-keep = Păstrați
note-changes = Păstrați modificările
note-working = Vă rugăm să așteptați …
note-kept = Păstrată și criptată.
note-nothing = Încă nu este nimic de păstrat.
note-passphrase-short = Fraza secretă este prea scurtă. Folosiți cel puțin 8 litere.
note-full = Nu mai este loc pe acest telefon. Notița nu este păstrată. Cuvintele dumneavoastră sunt încă aici: copiați-le sau imprimați-le.
note-forbidden = Aici nu se pot păstra notițe. În schimb, copiați sau imprimați notița.
note-unavailable = Criptarea nu este încă pe acest telefon și nu există internet. Cuvintele dumneavoastră sunt încă aici. Încercați din nou mai târziu sau copiați-le ori imprimați-le.

note-list = Notițe pe acest telefon
note-open = Deschideți notița { $number }
note-open-button = Deschideți
note-open-warning = Ce ați scris acum nu este păstrat. Va dispărea când deschideți altă notiță.
note-is-open = Notița este deschisă.
note-passphrase-wrong = Aceasta nu este fraza secretă a acestei notițe. Încercați din nou.
note-damaged = Această notiță este deteriorată. Nu poate fi deschisă.
note-close = Închideți această notiță
note-close-warning = Modificările dumneavoastră nu sunt păstrate. Vor dispărea.
note-wipe = Ștergeți notița { $number }
note-wipe-all = Ștergeți toate notițele
note-wipe-sure = Ce ștergeți nu mai poate fi recuperat. Nu ștergeți nimic în timp ce poliția vrea să vadă sau să ia telefonul dumneavoastră.
note-wipe-yes = Da, ștergeți
note-wiped = S-a șters.

## Read aloud

aloud-start = Citire cu voce tare
aloud-pause = Pauză
aloud-go-on = Continuați
aloud-stop = Opriți
# $language is the name of a language, in that language.
aloud-none = Acest telefon nu are voce pentru această limbă: { $language }.
aloud-help = Puteți adăuga o voce. Deschideți setările telefonului și căutați „transformarea textului în vorbire” (text-to-speech).

## Share

share-start = Distribuiți această pagină
share-scan = Îndreptați spre asta camera altui telefon.
share-large = Umpleți ecranul
share-small = Micșorați
share-copy = Copiați linkul
share-send = Trimiteți printr-o aplicație
share-copied = Linkul este copiat.
share-failed = Linkul nu a putut fi copiat.

## Settings

settings-title = Setări
settings-summary = Mărimea textului, culorile, țara și zona dumneavoastră, limbile de pe acest telefon și cum să ștergeți tot.
settings-script = Setările au nevoie de JavaScript. Browserul dumneavoastră l-a oprit sau acesta încă se încarcă.
settings-device = Și telefonul dumneavoastră poate ajuta. Setările lui pot face textul mai mare și culorile întunecate.
settings-text = Mărimea textului
settings-text-normal = Normal
settings-text-large = Mare
settings-text-larger = Foarte mare
settings-theme = Culori
settings-theme-device = Ca pe acest telefon
settings-theme-light = Deschise
settings-theme-dark = Întunecate
settings-theme-contrast = Contrast puternic
settings-nation = Ce reguli apar primele
settings-nation-line = Pașii și cardurile se deschid cu aceste reguli. Fiecare pas și fiecare card spune ale cărei țări sunt regulile pe care le arată, iar acolo puteți schimba asta.
settings-area = Zona dumneavoastră
settings-area-line = „Găsiți ajutor” se deschide cu această zonă.
settings-saved = S-a salvat pe acest telefon.
settings-not-saved = Aici nu se poate salva asta. Rămâne valabil până ieșiți din această pagină.
settings-languages = Limbile de pe acest telefon
settings-languages-line = Funcționează fără internet. Limba în care citiți rămâne aici cât timp folosiți aplicația.
settings-languages-waiting = Se caută …
settings-languages-none = Browserul dumneavoastră nu poate păstra pagini pentru când nu există internet.
# $size is a number.
settings-kept = Pe acest telefon: { $size } MB
# $size is a number.
settings-missing = Nu sunt pe acest telefon: { $size } MB
settings-keep = Salvați
settings-drop = Eliminați
settings-keeping = Se salvează …
settings-failed = Nu a funcționat. Încercați din nou când aveți internet.
settings-delete = Ștergeți tot
settings-delete-line = Ștergeți tot ce are această aplicație pe acest telefon: setările dumneavoastră, notițele dumneavoastră și toate paginile salvate? Nu le mai puteți recupera.
settings-delete-yes = Da, ștergeți tot
settings-delete-no = Nu, păstrați tot
settings-deleted = Totul este șters
settings-deleted-line = Setările dumneavoastră, notițele dumneavoastră și toate paginile salvate nu mai sunt pe acest telefon. Atingeți acum „Ieșire”: dacă deschideți altă pagină a acestei aplicații, telefonul salvează din nou paginile.
settings-deleted-history = Se poate ca browserul dumneavoastră să aibă încă lista paginilor pe care le-ați deschis. Ștergeți-le și din istoricul browserului.
settings-deleted-part = Nu s-a putut șterge tot.
settings-deleted-site = Ștergeți datele acestui site din setările browserului.

## A newer version

update-ready = Sunt gata îndrumări noi.
update-button = Arătați-le
update-busy = Altă pagină a acestei aplicații este deschisă la un pas sau arată cuvinte unui polițist. Închideți-o mai întâi.
