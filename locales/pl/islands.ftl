# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = Szukaj
search-summary = Znajdź strony, zdania i osoby, które mogą pomóc.
search-label = Czego szukasz?
search-button = Szukaj
search-waiting = Przygotowywanie …
search-failed = Wyszukiwania nie ma jeszcze w tym telefonie, a internetu nie ma. Lista od A do Z działa.
search-none = Nic nie znaleziono. Spróbuj innych słów albo wpisz ich mniej.
# $count is a number.
search-count = Znaleziono: { $count }
index-title = Wszystko od A do Z
index-summary = Wszystkie strony, listy i grupy, które mogą pomóc, według nazw.
index-lead = Wszystkie strony, listy i grupy, które mogą pomóc.
index-link = Wszystko od A do Z

## Letters

# Above the fields of a letter.
letter-form-lead = To, co piszesz, zostaje na tej stronie, dopóki tego nie wyślesz, nie skopiujesz, nie udostępnisz, nie wydrukujesz lub nie zapiszesz. Gdy zamkniesz stronę, to zniknie.
# Above the ways to send a letter, and the buttons below it.
letter-send = Wyślij list
letter-mail = Otwórz w swojej poczcie e-mail
letter-copy = Kopiuj
letter-share = Udostępnij
letter-print = Drukuj
letter-save = Zapisz jako plik
letter-mail-address = Adres e-mail urzędu
    .hint = Znajdziesz go na stronie internetowej urzędu.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = Wyślij to do: { $name }
letter-mail-long = List jest za długi na przycisk e-mail. Jest skopiowany: wklej go do e-maila.
letter-copied = Skopiowano. Wklej to do wiadomości lub e-maila.
letter-copy-failed = To się nie udało. Przytrzymaj palec na liście, zaznacz go w całości i skopiuj.
letter-failed = Tutaj to się nie udało. Skopiuj list.
letter-saved = Zapisano w tym urządzeniu, wśród pobranych plików. Może to przeczytać każdy, kto używa tego urządzenia.
letter-faults = Spójrz na te miejsca jeszcze raz. Możesz użyć listu w tej postaci i ręcznie wypełnić puste miejsca.
# What is wrong with a field.
letter-fault-empty = To jest puste.
letter-fault-future = Ten dzień jeszcze nie nadszedł.
letter-fault-order = Ostatni dzień jest przed pierwszym.
letter-fault-email = W adresie e-mail jest znak @, na przykład name@example.org.
letter-fault-name = W imieniu i nazwisku są litery.
## What happened

note-title = Zrób notatkę o tym, co się stało
note-summary = Pytania: odpowiedz na nie jak najszybciej po kontroli.
note-lead = Odpowiedz na to, na co możesz. Gdy czegoś nie wiesz, zostaw puste miejsce. Nie zgaduj.
note-risk-words = Nie pisz o swoim statusie imigracyjnym. Jeśli możliwe, że postawią ci zarzut karny, zapytaj adwokata (solicitor) od spraw karnych, zanim wyślesz to policji.
note-risk-phone = Możliwe, że policja będzie w stanie zajrzeć do telefonu. Pomyśl, co w nim trzymasz.
# The heading above the questions.
note-new = Nowa notatka
# $number is a number: the first note that was kept is 1.
note-name = Notatka { $number }
note-scan = Co skanowali?
    .hint = Napisz, co jeszcze od ciebie pobrali, na przykład zdjęcie, i jaki wynik ci podali.
note-scan-finger = Mój palec
note-scan-face = Moją twarz
note-they-said = Co powiedzieli
    .hint = O co cię pytali i co ci powiedzieli. Ich słowami.
note-you-said = Twoje słowa
    .hint = Napisz, czy to była zgoda, odmowa czy milczenie.
note-injuries = Obrażenia
    .hint = Gdzie boli i jak do tego doszło. Zrób zdjęcia. Idź do lekarza.
note-witnesses = Kto to widział
    .hint = Napisz nazwisko lub numer tylko wtedy, gdy ta osoba się zgadza.
note-text = Twoja notatka
note-failed = To się nie udało. Przytrzymaj palec na notatce, zaznacz ją w całości i skopiuj.

note-complaint = Napisz na tej podstawie skargę

note-keep-title = Zachowaj tę notatkę w tym telefonie
note-keep-lead = Twoja notatka zniknie, gdy zamkniesz tę stronę. Możesz zachować ją tutaj, zaszyfrowaną hasłem z kilku słów. Bez tego hasła nikt jej nie otworzy. Jeśli zapomnisz hasła, notatka przepadnie: my też nie możemy jej otworzyć.
note-passphrase = Hasło z kilku słów
    .hint = Co najmniej 8 liter. Najlepsze są cztery słowa, których nikt by ze sobą nie połączył.
note-passphrase-show = Pokaż je
note-keep = Zachowaj
note-changes = Zachowaj zmiany
note-working = Proszę czekać …
note-kept = Zachowana i zaszyfrowana.
note-nothing = Nie ma jeszcze czego zachować.
note-passphrase-short = Hasło jest za krótkie. Użyj co najmniej 8 liter.
note-full = W tym telefonie nie ma miejsca. Notatka nie jest zachowana. Twoje słowa nadal tu są: skopiuj je lub wydrukuj.
note-forbidden = Tutaj nie można zachowywać notatek. Zamiast tego skopiuj lub wydrukuj notatkę.
note-unavailable = Szyfrowania nie ma jeszcze w tym telefonie, a internetu nie ma. Twoje słowa nadal tu są. Spróbuj później jeszcze raz albo skopiuj je lub wydrukuj.

note-list = Notatki w tym telefonie
note-open = Otwórz notatkę { $number }
note-open-button = Otwórz
note-open-warning = To, co jest teraz napisane, nie jest zachowane. Zniknie, gdy otworzysz inną notatkę.
note-is-open = Notatka jest otwarta.
note-passphrase-wrong = To nie jest hasło tej notatki. Spróbuj jeszcze raz.
note-damaged = Ta notatka jest uszkodzona. Nie można jej otworzyć.
note-close = Zamknij tę notatkę
note-close-warning = Twoje zmiany nie są zachowane. Znikną.
note-wipe = Wymaż notatkę { $number }
note-wipe-all = Wymaż wszystkie notatki
note-wipe-sure = Nie da się tego odzyskać. Nie wymazuj niczego w czasie, gdy policja chce zobaczyć lub zabrać twój telefon.
note-wipe-yes = Tak, wymaż
note-wiped = Wymazano.

## Read aloud

aloud-start = Czytaj na głos
aloud-pause = Wstrzymaj
aloud-go-on = Czytaj dalej
aloud-stop = Zakończ
# $language is the name of a language, in that language.
aloud-none = W tym telefonie nie ma głosu dla tego języka: { $language }.
aloud-help = Możesz dodać głos. Otwórz ustawienia telefonu i poszukaj „zamiana tekstu na mowę” (text-to-speech).

## Share

share-start = Udostępnij tę stronę
share-scan = Skieruj na to aparat innego telefonu.
share-large = Pokaż na całym ekranie
share-small = Zmniejsz
share-copy = Kopiuj link
share-send = Wyślij przez aplikację
share-copied = Link jest skopiowany.
share-failed = Nie udało się skopiować linku.

## Settings

settings-title = Ustawienia
settings-summary = Wielkość tekstu, kolory, twój kraj i rejon, języki w tym telefonie oraz usunięcie wszystkiego.
settings-script = Ustawienia wymagają JavaScriptu. Przeglądarka go wyłączyła albo skrypt jeszcze się wczytuje.
settings-device = Twój telefon też może pomóc. W jego ustawieniach można powiększyć tekst i włączyć ciemne kolory.
settings-text = Wielkość tekstu
settings-text-normal = Zwykły
settings-text-large = Duży
settings-text-larger = Bardzo duży
settings-theme = Kolory
settings-theme-device = Jak w tym telefonie
settings-theme-light = Jasne
settings-theme-dark = Ciemne
settings-theme-contrast = Duży kontrast
settings-nation = Które zasady są pierwsze
settings-nation-line = Kroki i karty otwierają się z tymi zasadami. Przy każdym kroku i każdej karcie jest napisane, którego kraju to zasady, i można to tam zmienić.
settings-area = Twój rejon
settings-area-line = „Znajdź pomoc” otwiera się z tym rejonem.
settings-saved = Zapisano w tym telefonie.
settings-not-saved = Tutaj nie można tego zapisać. Działa to do chwili, gdy opuścisz tę stronę.
settings-languages = Języki w tym telefonie
settings-languages-line = Działają bez internetu. Język, w którym czytasz, zostaje tutaj, póki używasz aplikacji.
settings-languages-waiting = Sprawdzanie …
settings-languages-none = Twoja przeglądarka nie umie przechować stron na czas, gdy nie ma internetu.
# $size is a number.
settings-kept = W tym telefonie: { $size } MB
# $size is a number.
settings-missing = Brak w tym telefonie: { $size } MB
settings-keep = Zapisz
settings-drop = Usuń
settings-keeping = Zapisywanie …
settings-failed = To się nie udało. Spróbuj jeszcze raz, gdy będzie internet.
settings-delete = Usuń wszystko
settings-delete-line = Usunąć wszystko, co ta aplikacja ma w tym telefonie: twoje ustawienia, twoje notatki i wszystkie zapisane strony? Nie da się ich odzyskać.
settings-delete-yes = Tak, usuń wszystko
settings-delete-no = Nie, zostaw to
settings-deleted = Wszystko jest usunięte
settings-deleted-line = Twoich ustawień, twoich notatek i wszystkich zapisanych stron nie ma już w tym telefonie. Dotknij teraz „Wyjdź”: jeśli otworzysz inną stronę tej aplikacji, telefon znowu zapisze strony.
settings-deleted-history = Możliwe, że twoja przeglądarka nadal ma listę stron otwieranych przez ciebie. Usuń je też z historii przeglądarki.
settings-deleted-part = Nie wszystko udało się usunąć.
settings-deleted-site = Usuń dane tej witryny w ustawieniach przeglądarki.

## A newer version

update-ready = Nowe wskazówki są gotowe.
update-button = Pokaż je
update-busy = Inna strona tej aplikacji jest otwarta na jakimś kroku albo pokazuje słowa policjantowi. Najpierw ją zamknij.
