phrase-detained = Mă rețineți?
    .when = Primul lucru de întrebat, cu voce calmă.
    .risk = Se poate să spună „da”; atunci rămâneți unde sunteți.

phrase-free-to-go = Am voie să plec?
    .when = Când spun că nu vă rețin.
    .risk = Dacă spun „da”, plecați încet și nu fugiți.

phrase-which-power = Ce putere legală folosiți? Ce lege?
    .when = Înainte de orice scanare, percheziție sau cerere.
    .risk = Întrebați o dată sau de două ori, nu de multe ori.

phrase-what-reason = Care este motivul? Ce infracțiune suspectați?
    .when = Înainte de o scanare, de o percheziție sau de o arestare.

phrase-no-consent-fingerprint = Nu îmi dau acordul pentru scanarea amprentei.
    .when = Când vă cer degetul sau scot un scaner.
    .risk = Dacă legea îi lasă să vă scaneze fără acord, au voie să folosească forța sau să vă aresteze.

phrase-will-not-resist = Nu voi opune rezistență, dar nu îmi dau acordul.
    .when = Când spun că o vor face oricum.
    .risk = Se poate să continue; cuvintele dumneavoastră arată că nu ați fost de acord.

phrase-solicitor = Vreau un avocat (solicitor). Vă rog.
    .when = La secția de poliție; repetați mereu.
    .risk = Pe stradă se poate să nu aștepte un avocat.

phrase-solicitor-please = Avocat (solicitor), vă rog.
    .when = Când vă țin, vă arestează sau vă duc la secția de poliție.
    .risk = Pe stradă se poate să nu aștepte un avocat.

phrase-interpreter = Nu înțeleg. Am nevoie de un interpret.
    .when = Când nu îl înțelegeți pe polițist.
    .risk = Pe stradă se poate să nu aibă un interpret; întrebați dacă un telefon poate traduce.

phrase-under-18 = Am sub 18 ani. Vă rog să chemați un părinte al meu sau un adult corespunzător (appropriate adult).
    .when = Numai dacă este adevărat.
    .risk = Se poate să aibă totuși o putere legală de a vă scana fără acord.

phrase-is-it-section-21 = Faceți asta conform secțiunii 21?
    .when = Când vă opresc sau vă întreabă cine sunteți.
    .risk = Dacă spun „da”, trebuie să spuneți cine sunteți, de unde veniți și unde mergeți.

phrase-name-and-number = Cum vă numiți și ce număr de serviciu aveți, vă rog?
    .when = Oricând.
    .risk = Nu le atingeți insigna sau echipamentul.

phrase-slowly = Vă rog să mă întrebați din nou, mai rar.
    .when = Când aveți nevoie de mai mult timp ca să înțelegeți.

phrase-no-english = Nu știu engleză. Vă rog să scrieți.
    .when = Când vorbiți puțină engleză.

phrase-doctor = Am nevoie de un medic.
    .when = Când aveți răni, vă este rău sau sunteți în pericol.

phrase-film = Am voie să filmez asta? Nu vă voi sta în cale.
    .when = Când puteți filma în siguranță.
    .risk = Dați-vă înapoi dacă vă spun asta și nu le țineți telefonul în față.

phrase-give-name = Vă voi spune numele meu. Numele meu este … .
    .when = Când legea spune că trebuie să îl dați sau când alegeți să îl dați.
    .risk = Trebuie să fie adevărat și se poate să vă caute în bazele lor de date.

phrase-no-answer = Nu vreau să răspund. Este asta o infracțiune? Conform cărei legi?
    .when = Pe stradă, dar nu când conduceți, când vă acuză de comportament antisocial sau când sunteți la o frontieră.
    .risk = Dacă suspectează o infracțiune și nu vă știu numele, au voie să vă scaneze cu forța sau să vă aresteze.

phrase-here-is-my-id = Acesta este actul meu de identitate. Vă rog să vă uitați.
    .when = Când aveți la dumneavoastră un act de identitate și alegeți să îl arătați.
    .risk = Legea nu spune că trebuie să îl accepte.

phrase-no-nationality = Nu doresc să vorbesc despre cetățenia mea sau despre statutul meu de imigrare.
    .when = Pe stradă, înainte de orice arestare, și nu la o frontieră.
    .risk = Se poate să întrebe mai departe sau să vă aresteze dacă suspectează o infracțiune legată de imigrare.

phrase-consent-or-power = Faceți asta cu acordul meu sau conform secțiunii 61(6A)?
    .when = Înainte să vă scaneze degetul.

phrase-consent-or-power-ni = Faceți asta cu acordul meu sau conform articolului 61(6A)?
    .when = Înainte să vă scaneze degetul.

phrase-scottish-law = Există o lege scoțiană care mă obligă să dau amprenta aici?
    .when = Înainte să vă scaneze degetul.
    .risk = Un jurist nu a verificat încă răspunsul, așa că ascultați ce spun.

phrase-what-suspicion = Ce motive rezonabile aveți să suspectați că am comis o infracțiune?
    .when = Când spun că au voie să vă scaneze fără acord.

phrase-why-not-my-name = De ce credeți că numele meu nu este cel adevărat?
    .when = După ce ați spus numele adevărat.

phrase-which-databases = Ce baze de date veți verifica? Pe cele ale poliției sau pe cele de imigrare?
    .when = Înainte sau după o scanare.
    .risk = Se poate să nu vă spună tot; țineți minte ce spun.

phrase-write-no-consent = Vă rog să scrieți că nu mi-am dat acordul.
    .when = După o scanare cu care nu ați fost de acord.

phrase-delete-fingerprints = Vă rog să ștergeți amprentele mele.
    .when = La sfârșit și încă o dată prin scrisoare.
    .risk = Se poate să spună că nu se păstrează nimic, așa că cereți și în scris.

phrase-photo-law = Ce lege vă lasă să îmi faceți o fotografie?
    .when = Când un polițist îndreaptă un telefon spre fața dumneavoastră.

phrase-no-consent-photo = Nu îmi dau acordul să îmi faceți o fotografie pentru recunoaștere facială.
    .when = Pe stradă, când nu sunteți sub arest.
    .risk = Se poate să facă totuși o fotografie sau să treacă la scanarea amprentei ori la arestare; nu apucați telefonul.

phrase-delete-photo = Vă rog să ștergeți fotografia mea.
    .when = După ce v-au fotografiat fața.

phrase-different-street = Aleg altă stradă. Este asta o infracțiune?
    .when = Lângă camere de recunoaștere facială în timp real.
    .risk = Poate atrage atenția polițiștilor asupra dumneavoastră.

phrase-face-covering = Nu îmi dau jos ce îmi acoperă fața decât dacă folosiți o putere legală. Care este și există un ordin aici?
    .when = Când vă spun să vă descoperiți fața.
    .risk = Dacă un polițist în uniformă numește un ordin pentru acest loc, dați jos ce vă acoperă fața, fiindcă a o ține acoperită poate fi infracțiune.

phrase-live-cameras-here = Folosiți aici recunoaștere facială în timp real?
    .when = Când vedeți o dubă cu camere sau camere lângă polițiști.

phrase-is-this-a-search = Este o percheziție? Conform cărei puteri legale? Ce căutați și de ce?
    .when = Înainte să vă percheziționeze.
    .risk = Nu le opriți mâinile cu forța.

phrase-no-consent-search = Nu îmi dau acordul pentru o percheziție, dar nu voi opune rezistență.
    .when = Când încep să vă percheziționeze.
    .risk = Au voie să continue dacă au puterea legală de a percheziționa.

phrase-coat-only = Vă rog să nu îmi dați jos în public mai mult decât paltonul sau geaca.
    .when = Când vă spun să vă dați jos unele haine.
    .risk = Puterile speciale pot permite mai mult.

phrase-search-record = Vreau o copie a procesului-verbal al percheziției.
    .when = După o percheziție și până la 3 luni mai târziu.

phrase-under-arrest = Sunt sub arest? Pentru ce?
    .when = Când vă țin pe loc sau vă iau cu ei.

phrase-no-answers = Nu voi răspunde la întrebări până când nu am un avocat (solicitor).
    .when = La secția de poliție.
    .risk = Tăcerea poate dăuna apărării dumneavoastră mai târziu, la proces; un avocat vă poate spune ce este cel mai bine.

phrase-interpreter-language = Am nevoie de un interpret. Limba mea este … .
    .when = La secția de poliție.

phrase-tell-family = Vă rog să spuneți familiei mele / acestei persoane unde sunt.
    .when = La secția de poliție.
    .risk = În unele cazuri se poate să amâne acest lucru.

phrase-medicine = Am nevoie de medicamentele mele. Am o problemă de sănătate.
    .when = Când vă țin și aveți nevoie de medicamente.

phrase-police-or-immigration = Sunteți polițist sau ofițer de imigrare?
    .when = Când nu știți cine întreabă.

phrase-detained-immigration = Mă reține serviciul de imigrare? Conform cărei legi?
    .when = Când vorbesc despre imigrare și nu vă lasă să plecați.

phrase-do-not-sign = Vă rog să sunați la BID / la avocatul meu (solicitor). Nu vreau să semnez nimic din ce nu înțeleg.
    .when = Când vă țin ofițeri de imigrare; BID ajută oamenii aflați în detenție pentru imigrare.

phrase-leaving = Mulțumesc. Acum plec.
    .when = Când spun că puteți pleca.
    .risk = Plecați încet.

phrase-recording = Doar înregistrez. Nu voi sta în cale.
    .when = Când sunteți martor.
    .risk = Dați-vă înapoi când vă cer asta.

phrase-witness-number = Am văzut ce s-a întâmplat. Pot să vă dau numărul meu?
    .when = Când sunteți martor; spuneți-o persoanei pe care a oprit-o poliția.
    .risk = Întâi uitați-vă dacă asta nu pune acea persoană în pericol.
