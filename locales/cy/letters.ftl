# What to write in the gaps of the letters. The letters themselves stay in English; a hint says what to write, what to leave out, and what it may cost.

field-letter-date = Dyddiad heddiw
    .hint = Gair Saesneg yw'r mis yn y llythyr, fel nad oes neb yn cymysgu'r diwrnod a'r mis: 3 May 2026.

field-force = Yr heddlu dan sylw
    .hint = Heddlu'r swyddogion, er enghraifft West Yorkshire Police. Yn yr Alban, Police Scotland ydyw, ac yng Ngogledd Iwerddon, Police Service of Northern Ireland. Ar drenau, efallai mai British Transport Police ydyw.

field-complaint-office = Y swyddfa rydych chi'n ysgrifennu ati
    .hint = Yng Nghymru a Lloegr: Professional Standards Department, ac enw'r heddlu dan sylw. Yn yr Alban: Professional Standards Department, Police Scotland. Yng Ngogledd Iwerddon: Police Ombudsman for Northern Ireland, ac nid yr heddlu.

field-full-name = Eich enw llawn
    .hint = Eich enw go iawn, fel ar eich papurau: maen nhw'n edrych amdanoch chi wrth yr enw hwn, a byddan nhw'n gwybod mai'r person hwn ysgrifennodd. Os rhoddoch chi enw arall ar y diwrnod hwnnw, siaradwch â chyfreithiwr (solicitor) cyn i chi ysgrifennu.

field-contact = Ble gallan nhw eich ateb chi
    .hint = Mae cyfeiriad e-bost yn ddigon. Mae cyfeiriad post yn dweud wrthyn nhw ble rydych chi'n byw: gallwch chi ddefnyddio cyfeiriad cyfreithiwr (solicitor) neu grŵp yn ei le, os ydyn nhw'n cytuno. Peidiwch ag ysgrifennu rhif mewnfudo na rhif lloches.

field-stop-date = Dyddiad y stop
    .hint = Y diwrnod y digwyddodd. Os nad ydych chi'n siŵr, dewiswch y diwrnod mwyaf tebygol, ac ysgrifennwch ar ôl y lle: the day may be wrong (efallai fod y diwrnod yn anghywir).

field-stop-time = Amser y stop
    .hint = Mor agos ag y gallwch chi, er enghraifft: 5.30 pm. Mae'n eu helpu nhw i ddod o hyd i'r fideo.

field-stop-place = Y lle
    .hint = Y stryd, y dref, a siop, gorsaf neu arhosfan bws gerllaw. Nid y lle rydych chi'n byw, oni bai ei fod wedi digwydd yno.

field-officers = Y swyddogion
    .hint = Enwau, neu'r rhifau ar yr ysgwydd, a rhif y car. Os nad ydych chi'n eu gwybod, ysgrifennwch: I do not know (dydw i ddim yn gwybod).

field-what-they-did = Beth wnaethon nhw
    .hint = Dim ond beth rydych chi'n ei wybod: sganio fy mys (scanned my finger), tynnu llun o fy wyneb (photographed my face), sganio fy wyneb (scanned my face), fy chwilio i (searched me). Peidiwch ag egluro eich hun.

field-what-to-delete = Beth dylen nhw ei ddileu
    .hint = Dim ond beth gymeron nhw gennych chi: my fingerprints (fy olion bysedd), the photo of my face (y llun o fy wyneb). Peidiwch â gofyn iddyn nhw ddileu'r fideo os gallech chi fod eisiau cwyno.

field-what-happened = Beth ddigwyddodd
    .hint = Brawddegau byr, yn y drefn y digwyddodd pethau: beth weloch chi, beth ddywedon nhw a beth wnaethon nhw. Dim ond beth rydych chi'n siŵr ohono. Gadewch allan eich statws mewnfudo ac enwau pobl eraill. Os gallech chi gael eich cyhuddo o drosedd, gadewch i gyfreithiwr (solicitor) ei ddarllen yn gyntaf, oherwydd mae modd defnyddio'ch geiriau.

field-reason-given = Y rheswm a roddon nhw
    .hint = Eu geiriau nhw eu hunain, cystal ag y cofiwch chi. Os na roddon nhw reswm, ysgrifennwch: none (dim). Os na wnaethoch chi eu deall nhw, ysgrifennwch hynny.

field-what-was-wrong = Beth oedd o'i le
    .hint = Beth dylen nhw fod wedi'i wneud mewn ffordd arall, er enghraifft: wnaethon nhw ddim dweud y rheswm wrtho i; defnyddion nhw rym; dywedon nhw rywbeth am fy nghroen, fy nghrefydd neu fy acen. Ysgrifennwch dim ond beth sy'n wir.

field-wish = Beth rydych chi'n gofyn amdano
    .hint = Er enghraifft ymddiheuriad, eglurhad, neu eu bod nhw'n dileu eich data.

field-appearance = Sut i ddod o hyd i chi yn y fideo
    .hint = Eich dillad, bag, beic, y bobl gyda chi (heb eu henwau). Peidiwch ag anfon llun o'ch wyneb.

field-group-name = Enw eich grŵp
    .hint = Does dim rhaid i grŵp fod wedi'i gofrestru i ddefnyddio'r llythyr hwn. Efallai y bydd yr heddlu'n cyhoeddi'r llythyr gyda'u hateb.

field-group-contact-name = Pwy sy'n ysgrifennu dros y grŵp
    .hint = Rhywun sy'n fodlon i'r heddlu wybod yr enw. Ddylai hwnnw ddim bod yn berson a gafodd ei sganio ac sydd ag ofn.

field-group-email = Cyfeiriad e-bost eich grŵp
    .hint = Mae cyfeiriad y grŵp yn well na chyfeiriad un person.

field-from-date = O ba ddiwrnod
    .hint = Mae un neu ddwy flynedd yn ddigon. Po fwyaf rydych chi'n gofyn amdano, y cynharaf y byddan nhw'n dweud ei fod yn costio gormod.

field-to-date = Hyd at ba ddiwrnod
    .hint = Er enghraifft diwrnod olaf y mis blaenorol.
