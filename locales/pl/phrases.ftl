phrase-detained = Czy to jest zatrzymanie?
    .when = Pierwsze pytanie, spokojnym głosem.
    .risk = Mogą odpowiedzieć „tak”; wtedy zostań tam, gdzie jesteś.

phrase-free-to-go = Czy wolno mi odejść?
    .when = Gdy mówią, że to nie jest zatrzymanie.
    .risk = Jeśli powiedzą „tak”, odejdź powoli i nie biegnij.

phrase-which-power = Z jakiego uprawnienia Państwo korzystają? Jaki to przepis?
    .when = Przed każdym skanem, przeszukaniem lub żądaniem.
    .risk = Zapytaj raz lub dwa razy, nie wiele razy.

phrase-what-reason = Jaki jest powód? Jakie przestępstwo lub wykroczenie Państwo podejrzewają?
    .when = Przed skanem, przeszukaniem lub aresztowaniem.

phrase-no-consent-fingerprint = Nie zgadzam się na skan odcisku palca.
    .when = Gdy proszą o twój palec albo wyjmują skaner.
    .risk = Jeśli prawo pozwala im skanować cię bez zgody, wolno im użyć siły lub cię aresztować.

phrase-will-not-resist = Nie będę stawiać oporu, ale się nie zgadzam.
    .when = Gdy mówią, że i tak to zrobią.
    .risk = Mogą robić to dalej; twoje słowa pokazują, że nie było twojej zgody.

phrase-solicitor = Chcę adwokata (solicitor). Proszę.
    .when = Na komisariacie; powtarzaj to.
    .risk = Na ulicy mogą na niego nie czekać.

phrase-solicitor-please = Proszę o adwokata (solicitor).
    .when = Gdy cię przetrzymują, aresztują lub zabierają na komisariat.
    .risk = Na ulicy mogą na niego nie czekać.

phrase-interpreter = Nie rozumiem. Potrzebuję tłumacza.
    .when = Gdy nie rozumiesz policjanta.
    .risk = Na ulicy mogą go nie mieć; zapytaj, czy może tłumaczyć telefon.

phrase-under-18 = Mam mniej niż 18 lat. Proszę wezwać mojego rodzica lub odpowiednią osobę dorosłą (appropriate adult).
    .when = Tylko wtedy, gdy to prawda.
    .risk = Mimo to mogą mieć uprawnienie, by skanować cię bez zgody.

phrase-is-it-section-21 = Czy to na podstawie sekcji 21?
    .when = Gdy zatrzymują cię do kontroli lub pytają, kim jesteś.
    .risk = Jeśli powiedzą „tak”, musisz odpowiedzieć, kim jesteś oraz skąd i dokąd się przemieszczasz.

phrase-name-and-number = Proszę podać swoje nazwisko i numer służbowy.
    .when = W każdej chwili.
    .risk = Nie dotykaj ich odznaki ani sprzętu.

phrase-slowly = Proszę zapytać mnie jeszcze raz, wolniej.
    .when = Gdy potrzebujesz więcej czasu, żeby zrozumieć.

phrase-no-english = Nie mówię po angielsku. Proszę to napisać.
    .when = Gdy słabo mówisz po angielsku.

phrase-doctor = Potrzebuję lekarza.
    .when = Gdy coś ci się stało, źle się czujesz lub grozi ci niebezpieczeństwo.

phrase-film = Czy wolno mi to filmować? Nie będę przeszkadzać.
    .when = Gdy filmowanie jest bezpieczne.
    .risk = Cofnij się, jeśli ci każą, i nie trzymaj im telefonu przed twarzą.

phrase-give-name = Podam imię i nazwisko. Nazywam się … .
    .when = Gdy prawo mówi, że musisz je podać, albo gdy tak zdecydujesz.
    .risk = Muszą być prawdziwe; mogą też sprawdzić cię w swoich bazach danych.

phrase-no-answer = Nie chcę odpowiadać. Czy to przestępstwo? Na podstawie jakiego przepisu?
    .when = Na ulicy, ale nie wtedy, gdy prowadzisz pojazd, zarzucają ci zachowanie aspołeczne lub jesteś na granicy.
    .risk = Jeśli podejrzewają przestępstwo lub wykroczenie i nie znają twojego imienia i nazwiska, wolno im skanować cię siłą lub cię aresztować.

phrase-here-is-my-id = Oto mój dokument tożsamości. Proszę spojrzeć.
    .when = Gdy masz przy sobie dokument tożsamości i chcesz go pokazać.
    .risk = Prawo nie mówi, że muszą go uznać.

phrase-no-nationality = Nie chcę rozmawiać o swoim obywatelstwie ani statusie imigracyjnym.
    .when = Na ulicy, przed ewentualnym aresztowaniem, ale nie na granicy.
    .risk = Mogą pytać dalej albo cię aresztować, jeśli podejrzewają przestępstwo lub wykroczenie imigracyjne.

phrase-consent-or-power = Czy to za moją zgodą, czy na podstawie sekcji 61(6A)?
    .when = Zanim zeskanują twój palec.

phrase-consent-or-power-ni = Czy to za moją zgodą, czy na podstawie artykułu 61(6A)?
    .when = Zanim zeskanują twój palec.

phrase-scottish-law = Czy jest szkocki przepis, który zmusza mnie tutaj do oddania odcisku palca?
    .when = Zanim zeskanują twój palec.
    .risk = Prawnik jeszcze nie sprawdził odpowiedzi, więc słuchaj, co mówią.

phrase-what-suspicion = Jakie mają Państwo uzasadnione powody, by podejrzewać mnie o przestępstwo lub wykroczenie?
    .when = Gdy mówią, że wolno im skanować cię bez zgody.

phrase-why-not-my-name = Dlaczego uważają Państwo, że moje imię i nazwisko są nieprawdziwe?
    .when = Po podaniu prawdziwego imienia i nazwiska.

phrase-which-databases = Które bazy danych Państwo sprawdzą? Policyjne czy imigracyjne?
    .when = Przed skanem lub po nim.
    .risk = Mogą nie powiedzieć ci wszystkiego; zapamiętaj, co mówią.

phrase-write-no-consent = Proszę zapisać, że nie było mojej zgody.
    .when = Po skanie, który odbył się bez twojej zgody.

phrase-delete-fingerprints = Proszę usunąć moje odciski palców.
    .when = Na koniec i jeszcze raz w liście.
    .risk = Mogą powiedzieć, że nic nie jest przechowywane, więc poproś też na piśmie.

phrase-photo-law = Jaki przepis pozwala Państwu zrobić mi zdjęcie?
    .when = Gdy policjant kieruje telefon na twoją twarz.

phrase-no-consent-photo = Nie zgadzam się, żeby robili mi Państwo zdjęcie do rozpoznawania twarzy.
    .when = Na ulicy, gdy to nie jest aresztowanie.
    .risk = Mogą i tak zrobić zdjęcie albo przejść do skanu odcisku palca lub aresztowania; nie chwytaj telefonu.

phrase-delete-photo = Proszę usunąć moje zdjęcie.
    .when = Gdy zrobili już zdjęcie twojej twarzy.

phrase-different-street = Wybieram inną ulicę. Czy to przestępstwo?
    .when = W pobliżu kamer rozpoznających twarze na żywo.
    .risk = To może zwrócić na ciebie uwagę policji.

phrase-face-covering = Nie zdejmę zasłony twarzy, chyba że korzystają Państwo z uprawnienia. Z jakiego i czy obowiązuje tu zarządzenie?
    .when = Gdy każą ci odsłonić twarz.
    .risk = Jeśli policjant w mundurze powoła się na zarządzenie dla tego miejsca, zdejmij ją, bo dalsze noszenie może być przestępstwem.

phrase-live-cameras-here = Czy używają tu Państwo rozpoznawania twarzy na żywo?
    .when = Gdy widzisz furgonetkę z kamerami lub kamery z policją.

phrase-is-this-a-search = Czy to przeszukanie? Na podstawie jakiego uprawnienia? Czego Państwo szukają i dlaczego?
    .when = Zanim cię przeszukają.
    .risk = Nie powstrzymuj ich rąk siłą.

phrase-no-consent-search = Nie zgadzam się na przeszukanie, ale nie będę stawiać oporu.
    .when = Gdy zaczynają cię przeszukiwać.
    .risk = Wolno im robić to dalej, jeśli mają uprawnienie do przeszukania.

phrase-coat-only = Proszę nie zdejmować mi w miejscu publicznym niczego więcej niż płaszcz.
    .when = Gdy każą ci zdjąć ubranie.
    .risk = Specjalne uprawnienia mogą pozwalać na więcej.

phrase-search-record = Chcę kopię protokołu przeszukania.
    .when = Po przeszukaniu i przez 3 miesiące po nim.

phrase-under-arrest = Czy to jest aresztowanie? Za co?
    .when = Gdy cię przetrzymują lub zabierają.

phrase-no-answers = Nie będę odpowiadać na pytania, dopóki nie będę mieć adwokata.
    .when = Na komisariacie.
    .risk = Milczenie może później zaszkodzić twojej obronie w sądzie; adwokat może ci powiedzieć, co jest najlepsze.

phrase-interpreter-language = Potrzebuję tłumacza. Mój język to … .
    .when = Na komisariacie.

phrase-tell-family = Proszę powiedzieć mojej rodzinie / tej osobie, gdzie jestem.
    .when = Na komisariacie.
    .risk = W niektórych przypadkach mogą to opóźnić.

phrase-medicine = Potrzebuję moich leków. Mam problemy zdrowotne.
    .when = Gdy cię przetrzymują i potrzebujesz leków.

phrase-police-or-immigration = Czy rozmawiam z policjantem, czy z urzędnikiem imigracyjnym?
    .when = Gdy nie wiesz, kto pyta.

phrase-detained-immigration = Czy zatrzymują mnie służby imigracyjne? Na podstawie jakiego przepisu?
    .when = Gdy mówią o imigracji i nie pozwalają ci odejść.

phrase-do-not-sign = Proszę zadzwonić do BID / do mojego adwokata. Nie chcę podpisywać niczego, czego nie rozumiem.
    .when = Gdy przetrzymują cię urzędnicy imigracyjni; BID pomaga osobom w areszcie imigracyjnym.

phrase-leaving = Dziękuję. Teraz odchodzę.
    .when = Gdy mówią, że możesz odejść.
    .risk = Odejdź powoli.

phrase-recording = Tylko nagrywam. Nie będę przeszkadzać.
    .when = Gdy jesteś świadkiem.
    .risk = Cofnij się, gdy o to poproszą.

phrase-witness-number = Jestem świadkiem tego, co się stało. Czy mogę dać ci swój numer telefonu?
    .when = Gdy jesteś świadkiem; powiedz to osobie, którą zatrzymano do kontroli.
    .risk = Najpierw sprawdź, czy to bezpieczne dla tej osoby.
