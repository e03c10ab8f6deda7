# The words of the app itself. Variables stand in { } and stay as they are.

app-name = Scan Rights
app-summary = Ce să spuneți și ce să faceți când poliția vrea să vă scaneze amprenta sau fața. Funcționează fără internet. Informații, nu consultanță juridică.

## Around every page

skip = Treceți la text
language = Limba
leave = Ieșire
advice = Informații, nu consultanță juridică.
# Followed by the names of nations.
holds-for = Valabil pentru:
review-unchecked = Încă neverificat de un jurist. Comparat cu sursele la data de { $date }.
review-lawyer = Verificat de un jurist la data de { $date }.
review-lawyer-by = Verificat de { $name }, jurist, la data de { $date }.
stores-nothing = Funcționează fără internet. Nu păstrează nimic despre dumneavoastră decât dacă îi cereți să facă asta.
about-link = Despre această aplicație
to-home = Mergeți la prima pagină

## Nations

nation-label = Regulile cărei țări
nation-england-wales = Anglia și Țara Galilor
nation-scotland = Scoția
nation-northern-ireland = Irlanda de Nord

## The first page

languages-choose = Alegeți limba dumneavoastră.
languages-first = Limba care se deschide prima
translate-link = Ajutați la traducerea acestei aplicații
home-title = Poliția vrea să vă scaneze amprenta sau fața?
home-now = Poliția mă oprește acum
home-now-line = Ce să spuneți și ce să faceți, pas cu pas
home-card = Arătați polițistului un card
home-card-line = Cuvintele dumneavoastră în engleză, cu litere mari
home-rights = Drepturile mele
home-rights-line = Amprente, fețe, nume, acte de identitate
home-help = Găsiți ajutor
home-help-line = Avocați, grupuri de sprijin, plângeri
home-after = S-a întâmplat. Ce fac acum?
home-after-line = Scrieți ce s-a întâmplat, faceți plângere, cereți datele dumneavoastră
home-facts = Cine este scanat
home-facts-line = Ce arată cifrele poliției

## Without internet

keep-kept = Această limbă este pe acest telefon. Funcționează fără internet.
keep-working = Se salvează pe acest telefon …
keep-all-done = Toate limbile sunt pe acest telefon. Funcționează fără internet.
keep-failed = Salvarea nu a reușit. Ce era înainte pe acest telefon funcționează în continuare. Încercați din nou când aveți internet.
keep-all = Păstrați toate limbile pe acest telefon
offline-title = Această pagină nu este pe acest telefon
offline-line = Acum nu există internet, iar această pagină nu a fost salvată aici înainte. Aceste pagini funcționează fără internet:
not-found-title = Această pagină nu este aici
not-found-line = Linkul poate fi vechi. Puteți începe aici:

## Translation

notice-machine = Tradus automat. Niciun om nu a verificat încă traducerea.
notice-page-english = Această pagină nu este tradusă încă. Este în engleză.
notice-block-english = Această parte nu este tradusă încă. Este în engleză.
notice-block-outdated = Această parte s-a schimbat. Cuvintele noi nu sunt traduse încă, de aceea sunt în engleză.

## Steps and guides

next-steps = Ce se întâmplă mai departe?
callout-say = Spuneți asta
callout-do = Faceți asta
callout-do-not = Nu faceți asta
callout-risk = Risc
callout-open = Încă nelămurit
callout-law = Legea spune
guides-title = Drepturile mele
guides-summary = Ghiduri scurte despre scanarea amprentelor și a feței de către poliție: ce are voie poliția să facă, ce trebuie să vă spună și ce puteți face.
guides-scan = Scanarea amprentelor
guides-face = Fotografii ale feței și camere
guides-immigration = Imigrare
guides-street = Opriri, percheziții și arestare
guides-nations = Scoția și Irlanda de Nord
guides-after = După aceea

## Letters

letters-title = Scrisori pe care le puteți trimite
letters-summary = Scrisori în engleză: cereți datele dumneavoastră, cereți ștergerea lor, faceți plângere. Limba dumneavoastră explică ce să scrieți.
letters-lead = Fiecare scrisoare este în engleză, pentru că instituția care o primește citește în engleză. Limba dumneavoastră o explică.
# Above the letter itself.
letter-heading = Scrisoarea
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = Ce să scrieți în locurile goale
letter-optional = Puteți să nu completați asta.

## Officer card

card-title = Cuvinte de arătat polițistului
card-summary = Propoziții de spus sau de arătat unui polițist, în limba dumneavoastră și în engleză, cu litere mari.
card-lead = Atingeți o propoziție ca să umple ecranul.
card-nav = Alte propoziții
card-previous = Înapoi
card-next = Înainte
card-close = Închideți
# Followed by what a sentence can cost.
card-risk = Risc:
group-start = Primele cuvinte
group-fingerprint = Scanarea amprentei
group-face = Fotografie a feței sau cameră
group-details = Nume, act de identitate și limbă
group-search = Percheziție
group-immigration = Imigrare
group-arrest = Arestare și secția de poliție
group-leaving = Când plecați sau sunteți martor

## Help

help-title = Găsiți ajutor
help-summary = Avocați, grupuri de sprijin și instituții pentru plângeri, pentru oamenii pe care poliția i-a oprit sau i-a scanat.
help-lead = Alegeți zona dumneavoastră. Această aplicație nu întreabă niciodată unde sunteți.
help-areas = Zona dumneavoastră
help-needs = De ce aveți nevoie?
help-also = Pot ajuta cu asta și:
help-postcode = Găsiți zona dumneavoastră după codul poștal
help-postcode-lead = Codul poștal este la sfârșitul unei adrese din Regatul Unit, de exemplu LS1 4AP. Căutați aici primele lui litere. Unele litere sunt ale mai multor zone.
help-postcode-letters = Primele litere
help-postcode-area = Zona
area-all = Tot Regatul Unit
area-england = Anglia
area-wales = Țara Galilor
area-scotland = Scoția
area-northern-ireland = Irlanda de Nord
need-scan = O scanare a amprentei sau a feței
need-legal = Un avocat sau consultanță juridică
need-immigration = Imigrare și azil
need-complaint = Plângere împotriva poliției
need-data = Datele pe care le dețin despre mine
need-children = Copii și tineri
need-discrimination = Tratament nedrept (discriminare)
need-protest = Protest
need-wellbeing = Cineva cu care să vorbesc
contact-phone = Telefon:
contact-email = E-mail:
contact-site = Site web:
contact-hours = Program:
contact-languages = Limbi:
# Who added this group to the list: a community group near the reader.
contact-added = Adăugat de { $name }.
contact-verified = Am văzut aceste date pe pagina lor, într-o copie salvată, la data de { $date }.
contact-unverified = Nu am verificat aceste date. Verificați-le mai întâi.

## Facts

chart-who = Cine
chart-period = Când
chart-forces = Ce forțe de poliție
chart-limits = Ce nu poate arăta
chart-source = Sursa

## Sources

sources-title = Surse
all-sources-title = Toate sursele
all-sources-summary = Fiecare lege, hotărâre judecătorească, raport și pagină pe care se bazează această aplicație și unde o folosește pe fiecare.
all-sources-lead = Această aplicație nu spune nimic despre lege care să nu fie într-una dintre acestea. Sunt în engleză.
all-sources-law = Legi și hotărâri judecătorești
all-sources-official = Documente oficiale și îndrumări
all-sources-reports = Rapoarte, știri și campanii
# Followed by a list of links to pages.
source-used = Folosită în:
source-number = Sursa { $number }
source-seen = Văzută la data de { $date }.
confidence-verified = Am citit textul însuși.
confidence-secondary = Am citit o relatare despre el.
confidence-recalled = Încă neverificat.
confidence-analysis = Aceasta este interpretarea noastră.

## The app in a window of its own

app-leaving = Ieșiți din aplicație
app-leaving-line = Această adresă se deschide în browserul dumneavoastră. Acolo, alții pot vedea ce pagini citiți.
app-leaving-go = Deschideți în browser
app-leaving-stay = Rămâneți aici
# Followed by the name of a file.
app-saved = Salvat aici:
app-damaged = Setările dumneavoastră nu au putut fi citite, așa că începem fără ele. Fișierul stricat este încă acolo.
app-newer = O versiune mai nouă a acestei aplicații a scris setările și notițele dumneavoastră. Le puteți folosi aici, dar nu le puteți schimba.
app-unwritable = Acum nu se poate salva nimic pe acest dispozitiv. Puteți citi totul în continuare.

## Newer words for the app in a window of its own

updates-title = Actualizări
updates-line = Legile se schimbă, la fel și numerele de telefon. Pot veni texte noi fără o aplicație nouă. Toate au semnătura noastră digitală. Aplicația nu acceptă nimic altceva.
# What came with the app itself.
updates-own = Textele din această aplicație sunt din data de { $date }.
updates-edition = Aveți actualizarea numărul { $number }, din data de { $date }.
updates-never = Această aplicație nu a verificat încă dacă există texte noi.
updates-checked = Aplicația a verificat asta ultima oară la data de { $date }.
updates-stale = Această aplicație nu a mai verificat de peste 60 de zile dacă există texte noi. Se poate ca legea să se fi schimbat de atunci. Puteți citi totul în continuare. În „Setări” puteți verifica dacă există texte noi.
updates-check = Verificați acum
updates-checking = Se verifică. Poate dura un minut.
updates-none = Aveți cele mai noi texte.
updates-new = Au venit texte noi. Le vedeți acum.
# Followed by a list of titles of pages and names of groups.
updates-changed = Ce s-a schimbat cu această actualizare:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = Alte cuvinte din aplicație
updates-auto = Verificare automată, cel mult o dată pe zi
updates-auto-line = Serverul poate vedea adresa dumneavoastră de internet (IP) și ce limbi primiți. Nu poate vedea ce citiți. Aplicația nu verifică atunci când dispozitivul dumneavoastră spune că internetul costă în plus.
updates-tor = Conectare prin Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Tor ascunde de server adresa dumneavoastră de internet. Tor trebuie să fie pornit pe acest dispozitiv.
updates-save = Salvați actualizarea ca fișier
updates-save-line = Dați fișierul cuiva fără internet. Acea persoană îl poate deschide în aplicația ei.
updates-not-saved = Fișierul nu a putut fi salvat.
updates-open = Deschideți un fișier de actualizare
updates-unreachable = Nu am putut ajunge la server sau nu am putut citi fișierul. Ce aveți rămâne așa cum este. Încercați din nou mai târziu.
updates-refused = Aplicația nu a acceptat această actualizare. Actualizarea este deteriorată sau nu are semnătura noastră digitală. Ce aveți rămâne așa cum este.
updates-expired = Aplicația nu a acceptat această actualizare. Actualizarea este prea veche sau ceasul acestui dispozitiv nu este corect. Ce aveți rămâne așa cum este.
updates-disk = Actualizarea nu a putut fi salvată pe acest dispozitiv. Se poate ca dispozitivul să fie plin. Ce aveți rămâne așa cum este.
updates-busy = Aplicația se actualizează în altă fereastră. Încercați din nou peste un minut.
