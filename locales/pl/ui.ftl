# The words of the app itself. Variables stand in { } and stay as they are.

app-name = Scan Rights
app-summary = Co powiedzieć i co robić, gdy policja chce zeskanować twój odcisk palca lub twarz. Działa bez internetu. To informacje, nie porada prawna.

## Around every page

skip = Przejdź do tekstu
language = Język
leave = Wyjdź
advice = To informacje, nie porada prawna.
# Followed by the names of nations.
holds-for = Dotyczy kraju:
review-unchecked = Żaden prawnik jeszcze tego nie sprawdził. Dnia { $date } porównano to ze źródłami.
review-lawyer = Sprawdzone przez prawnika dnia { $date }.
review-lawyer-by = Sprawdzone przez prawnika ({ $name }) dnia { $date }.
stores-nothing = Działa bez internetu. Nic o tobie nie przechowuje, chyba że o to poprosisz.
about-link = O tej aplikacji
to-home = Przejdź na pierwszą stronę

## Nations

nation-label = Którego kraju to zasady
nation-england-wales = Anglia i Walia
nation-scotland = Szkocja
nation-northern-ireland = Irlandia Północna

## The first page

languages-choose = Wybierz swój język.
languages-first = Język, który otwiera się pierwszy
translate-link = Pomóż tłumaczyć tę aplikację
home-title = Policja chce zeskanować twój odcisk palca lub twarz?
home-now = Teraz zatrzymują mnie do kontroli
home-now-line = Co powiedzieć i co robić, krok po kroku
home-card = Pokaż kartę policjantowi
home-card-line = Twoje słowa po angielsku, dużym drukiem
home-rights = Moje prawa
home-rights-line = Odciski palców, twarz, imię i nazwisko, dokumenty
home-help = Znajdź pomoc
home-help-line = Prawnicy, grupy wsparcia, skargi
home-after = To już się stało. Co teraz?
home-after-line = Zapisz to, złóż skargę, poproś o swoje dane
home-facts = Kogo skanują
home-facts-line = Co pokazują dane policji

## Without internet

keep-kept = Ten język jest zapisany w tym telefonie. Działa bez internetu.
keep-working = Zapisywanie w tym telefonie …
keep-all-done = Wszystkie języki są zapisane w tym telefonie. Działają bez internetu.
keep-failed = Nie udało się zapisać. To, co było w tym telefonie wcześniej, nadal działa. Spróbuj jeszcze raz, gdy będzie internet.
keep-all = Zapisz wszystkie języki w tym telefonie
offline-title = Tej strony nie ma w tym telefonie
offline-line = Teraz nie ma internetu, a ta strona nie była tu wcześniej zapisana. Bez internetu działają te strony:
not-found-title = Tej strony tu nie ma
not-found-line = Link może być stary. Możesz zacząć tutaj:

## Translation

notice-machine = Przetłumaczone maszynowo. Człowiek jeszcze tego nie sprawdził.
notice-page-english = Ta strona nie jest jeszcze przetłumaczona. Jest po angielsku.
notice-block-english = Ta część nie jest jeszcze przetłumaczona. Jest po angielsku.
notice-block-outdated = Ta część się zmieniła. Nowe słowa nie są jeszcze przetłumaczone, dlatego są po angielsku.

## Steps and guides

next-steps = Co dzieje się dalej?
callout-say = Powiedz to
callout-do = Zrób to
callout-do-not = Nie rób tego
callout-risk = Ryzyko
callout-open = Nierozstrzygnięte
callout-law = Prawo mówi
guides-title = Moje prawa
guides-summary = Krótkie poradniki o policyjnych skanach odcisków palców i twarzy: co policji wolno, co musi ci powiedzieć i co możesz zrobić.
guides-scan = Skany odcisków palców
guides-face = Zdjęcia twarzy i kamery
guides-immigration = Imigracja
guides-street = Kontrole, przeszukania i aresztowanie
guides-nations = Szkocja i Irlandia Północna
guides-after = Potem

## Letters

letters-title = Listy, które możesz wysłać
letters-summary = Listy po angielsku: poproś o swoje dane, poproś o ich usunięcie, złóż skargę. Twój język wyjaśnia, co wpisać.
letters-lead = Każdy list jest po angielsku, bo urząd, który go dostaje, czyta po angielsku. Twój język go wyjaśnia.
# Above the letter itself.
letter-heading = List
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = Co wpisać w puste miejsca
letter-optional = Możesz to pominąć.

## Officer card

card-title = Słowa do pokazania policjantowi
card-summary = Zdania, które możesz powiedzieć lub pokazać policjantowi: w twoim języku i dużym drukiem po angielsku.
card-lead = Dotknij zdania, a wypełni cały ekran.
card-nav = Inne zdania
card-previous = Wstecz
card-next = Dalej
card-close = Zamknij
# Followed by what a sentence can cost.
card-risk = Ryzyko:
group-start = Pierwsze słowa
group-fingerprint = Skan odcisku palca
group-face = Zdjęcie twarzy lub kamera
group-details = Imię i nazwisko, dokument, język
group-search = Przeszukanie
group-immigration = Imigracja
group-arrest = Aresztowanie i komisariat
group-leaving = Gdy odchodzisz lub jesteś świadkiem

## Help

help-title = Znajdź pomoc
help-summary = Prawnicy, grupy wsparcia i urzędy do spraw skarg dla osób, które policja zatrzymała do kontroli lub skanowała.
help-lead = Wybierz swój rejon. Ta aplikacja nigdy nie pyta, gdzie jesteś.
help-areas = Twój rejon
help-needs = Czego potrzebujesz?
help-also = W tym mogą też pomóc:
help-postcode = Znajdź swój rejon po kodzie pocztowym
help-postcode-lead = Kod pocztowy jest na końcu brytyjskiego adresu, na przykład LS1 4AP. Poszukaj tutaj jego pierwszych liter. Niektóre litery należą do więcej niż jednego rejonu.
help-postcode-letters = Pierwsze litery
help-postcode-area = Rejon
area-all = Całe Zjednoczone Królestwo
area-england = Anglia
area-wales = Walia
area-scotland = Szkocja
area-northern-ireland = Irlandia Północna
need-scan = Skan odcisku palca lub twarzy
need-legal = Prawnik lub porada prawna
need-immigration = Imigracja i azyl
need-complaint = Skarga na policję
need-data = Dane, które mają o mnie
need-children = Dzieci i młodzi ludzie
need-discrimination = Nierówne traktowanie (dyskryminacja)
need-protest = Protest
need-wellbeing = Ktoś do rozmowy
contact-phone = Telefon:
contact-email = E-mail:
contact-site = Strona internetowa:
contact-hours = Czynne:
contact-languages = Języki:
# Who added this group to the list: a community group near the reader.
contact-added = Do listy dodane przez: { $name }.
contact-verified = Te dane są z ich własnej strony: zapisana kopia, którą widzieliśmy dnia { $date }.
contact-unverified = Nie sprawdziliśmy tych danych. Najpierw je sprawdź.

## Facts

chart-who = Kto
chart-period = Kiedy
chart-forces = Które jednostki policji
chart-limits = Czego nie może pokazać
chart-source = Źródło

## Sources

sources-title = Źródła
all-sources-title = Wszystkie źródła
all-sources-summary = Każda ustawa, każde orzeczenie sądu, każdy raport i każda strona, na których opiera się ta aplikacja, i gdzie ich używa.
all-sources-lead = Ta aplikacja nie mówi o prawie niczego, czego nie ma w jednym z tych źródeł. Są po angielsku.
all-sources-law = Ustawy i orzeczenia sądów
all-sources-official = Dokumenty urzędowe i wytyczne
all-sources-reports = Raporty, wiadomości i kampanie
# Followed by a list of links to pages.
source-used = Użyte tutaj:
source-number = Źródło { $number }
source-seen = Widziane dnia { $date }.
confidence-verified = Przeczytaliśmy ten tekst.
confidence-secondary = Przeczytaliśmy, co inni o tym napisali.
confidence-recalled = Jeszcze niesprawdzone.
confidence-analysis = Tak my to rozumiemy.

## The app in a window of its own

app-leaving = Wychodzisz z aplikacji
app-leaving-line = Ten adres otworzy się w przeglądarce. Tam inni mogą zobaczyć, jakie strony czytasz.
app-leaving-go = Otwórz w przeglądarce
app-leaving-stay = Zostań tutaj
# Followed by the name of a file.
app-saved = Zapisano tutaj:
app-damaged = Nie udało się odczytać ustawień, więc zaczynamy bez nich. Uszkodzony plik nadal tam jest.
app-newer = Twoje ustawienia i notatki zapisała nowsza wersja tej aplikacji. Możesz z nich tu korzystać, ale nie możesz ich zmieniać.
app-unwritable = Na tym urządzeniu nie można teraz niczego zapisać. Nadal możesz wszystko czytać.

## Newer words for the app in a window of its own

updates-title = Aktualizacje
updates-line = Prawo się zmienia, numery telefonów też. Nowe teksty mogą przyjść bez nowej aplikacji. Wszystkie mają nasz podpis cyfrowy. Niczego innego aplikacja nie przyjmuje.
# What came with the app itself.
updates-own = Teksty w tej aplikacji są z dnia { $date }.
updates-edition = Masz aktualizację numer { $number } z dnia { $date }.
updates-never = Ta aplikacja jeszcze nie sprawdziła, czy są nowe teksty.
updates-checked = Ostatni raz aplikacja sprawdziła to dnia { $date }.
updates-stale = Ta aplikacja od ponad 60 dni nie sprawdzała, czy są nowe teksty. Od tego czasu prawo mogło się zmienić. Nadal możesz wszystko czytać. W „Ustawieniach” możesz sprawdzić, czy są nowe teksty.
updates-check = Sprawdź teraz
updates-checking = Sprawdzanie. Może to potrwać minutę.
updates-none = Masz najnowsze teksty.
updates-new = Przyszły nowe teksty. Widzisz je teraz.
# Followed by a list of titles of pages and names of groups.
updates-changed = Co się zmieniło z tą aktualizacją:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = Inne słowa w aplikacji
updates-auto = Sprawdzaj automatycznie, najwyżej raz dziennie
updates-auto-line = Serwer może zobaczyć twój adres w internecie (IP) i to, które języki pobierasz. Nie może zobaczyć, co czytasz. Aplikacja nie sprawdza, gdy twoje urządzenie mówi, że internet kosztuje dodatkowo.
updates-tor = Łącz się przez Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Tor ukrywa przed serwerem twój adres w internecie. Tor musi działać na tym urządzeniu.
updates-save = Zapisz aktualizację jako plik
updates-save-line = Przekaż plik komuś bez internetu. Ta osoba może go otworzyć w swojej aplikacji.
updates-not-saved = Nie udało się zapisać pliku.
updates-open = Otwórz plik z aktualizacją
updates-unreachable = Nie udało nam się połączyć z serwerem albo odczytać pliku. To, co masz, zostaje bez zmian. Spróbuj jeszcze raz później.
updates-refused = Aplikacja nie przyjęła tej aktualizacji. Aktualizacja jest uszkodzona albo nie ma naszego podpisu cyfrowego. To, co masz, zostaje bez zmian.
updates-expired = Aplikacja nie przyjęła tej aktualizacji. Aktualizacja jest za stara albo zegar tego urządzenia pokazuje zły czas. To, co masz, zostaje bez zmian.
updates-disk = Nie udało się zapisać aktualizacji na tym urządzeniu. Możliwe, że nie ma na nim miejsca. To, co masz, zostaje bez zmian.
updates-busy = Aplikacja aktualizuje się w innym oknie. Spróbuj jeszcze raz za minutę.
