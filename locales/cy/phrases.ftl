phrase-detained = Ydw i'n cael fy nghadw (detained)?
    .when = Y peth cyntaf i'w ofyn, mewn llais pwyllog.
    .risk = Efallai y byddan nhw'n dweud “ydych”; yna arhoswch lle rydych chi.

phrase-free-to-go = Ydw i'n rhydd i fynd?
    .when = Pan fyddan nhw'n dweud nad ydych chi'n cael eich cadw.
    .risk = Os ydyn nhw'n dweud “ydych”, cerddwch i ffwrdd yn araf a pheidiwch â rhedeg.

phrase-which-power = Pa bŵer ydych chi'n ei ddefnyddio? Pa gyfraith?
    .when = Cyn unrhyw sgan neu chwiliad, neu pan fyddan nhw'n mynnu rhywbeth.
    .risk = Gofynnwch unwaith neu ddwywaith, nid llawer gwaith.

phrase-what-reason = Beth yw'r rheswm? Pa drosedd ydych chi'n ei hamau?
    .when = Cyn sgan, chwiliad neu arestio.

phrase-no-consent-fingerprint = Dydw i ddim yn cydsynio i sgan ôl bys.
    .when = Pan fyddan nhw'n gofyn am eich bys neu'n tynnu sganiwr allan.
    .risk = Os yw'r gyfraith yn gadael iddyn nhw eich sganio chi heb gydsyniad, maen nhw'n cael defnyddio grym neu'ch arestio chi.

phrase-will-not-resist = Wna i ddim gwrthsefyll, ond dydw i ddim yn cydsynio.
    .when = Pan fyddan nhw'n dweud y byddan nhw'n ei wneud beth bynnag.
    .risk = Efallai y byddan nhw'n mynd ymlaen; mae'ch geiriau'n dangos na wnaethoch chi gytuno.

phrase-solicitor = Rydw i eisiau cyfreithiwr (solicitor). Os gwelwch yn dda.
    .when = Yng ngorsaf yr heddlu; daliwch ati i'w ddweud.
    .risk = Yn y stryd, efallai na fyddan nhw'n aros am un.

phrase-solicitor-please = Cyfreithiwr (solicitor), os gwelwch yn dda.
    .when = Pan fyddwch chi'n cael eich dal neu'ch arestio, neu pan fyddan nhw'n mynd â chi i orsaf heddlu.
    .risk = Yn y stryd, efallai na fyddan nhw'n aros am un.

phrase-interpreter = Dydw i ddim yn deall. Mae angen cyfieithydd arna i.
    .when = Pan nad ydych chi'n deall y swyddog.
    .risk = Yn y stryd, efallai na fydd un ganddyn nhw; gofynnwch a all ffôn gyfieithu.

phrase-under-18 = Rydw i o dan 18 oed. Ffoniwch fy rhiant neu oedolyn priodol (appropriate adult), os gwelwch yn dda.
    .when = Dim ond os yw'n wir.
    .risk = Efallai y bydd ganddyn nhw bŵer i'ch sganio chi heb gydsyniad er hynny.

phrase-is-it-section-21 = Ydy hyn o dan adran 21?
    .when = Pan fyddan nhw'n eich stopio chi neu'n gofyn pwy ydych chi.
    .risk = Os “ydy” yw'r ateb, rhaid i chi ateb cwestiynau am bwy ydych chi ac am eich symudiadau.

phrase-name-and-number = Beth yw'ch enw a'ch rhif chi, os gwelwch yn dda?
    .when = Ar unrhyw adeg.
    .risk = Peidiwch â chyffwrdd â'u bathodyn na'u hoffer.

phrase-slowly = Gofynnwch i mi eto'n arafach, os gwelwch yn dda.
    .when = Pan fydd angen mwy o amser arnoch chi i ddeall.

phrase-no-english = Dim Saesneg. Ysgrifennwch hyn i lawr, os gwelwch yn dda.
    .when = Pan nad ydych chi'n siarad llawer o Saesneg.

phrase-doctor = Mae angen meddyg arna i.
    .when = Pan fyddwch chi wedi brifo, yn sâl neu mewn perygl.

phrase-film = Ga i ffilmio hyn? Fydda i ddim yn eich ffordd chi.
    .when = Pan fydd hi'n ddiogel ffilmio.
    .risk = Camwch yn ôl os ydyn nhw'n dweud wrthych chi am wneud hynny, a pheidiwch â dal y ffôn yn eu hwyneb.

phrase-give-name = Fe wna i roi fy enw i chi. Fy enw i yw … .
    .when = Pan fydd y gyfraith yn dweud bod rhaid i chi ei roi, neu pan fyddwch chi'n dewis gwneud.
    .risk = Rhaid iddo fod yn wir, ac efallai y byddan nhw'n edrych amdanoch chi yn eu cronfeydd data.

phrase-no-answer = Dydw i ddim eisiau ateb. Ydy hynny'n drosedd? O dan ba gyfraith?
    .when = Yn y stryd, ond nid pan fyddwch chi'n gyrru neu ar ffin, na phan fyddan nhw'n dweud eich bod chi wedi ymddwyn yn wrthgymdeithasol (anti-social).
    .risk = Os ydyn nhw'n amau trosedd a ddim yn gwybod eich enw, maen nhw'n cael eich sganio chi trwy rym neu'ch arestio chi.

phrase-here-is-my-id = Dyma fy nogfen adnabod (ID). Edrychwch, os gwelwch yn dda.
    .when = Pan fydd gennych chi ddogfen adnabod (ID) a'ch bod chi'n dewis ei dangos.
    .risk = Dydy'r gyfraith ddim yn dweud bod rhaid iddyn nhw ei derbyn.

phrase-no-nationality = Dydw i ddim eisiau siarad am fy nghenedligrwydd na fy statws mewnfudo.
    .when = Yn y stryd, cyn unrhyw arestio, ac nid ar ffin.
    .risk = Efallai y byddan nhw'n gofyn mwy, neu'n eich arestio chi os ydyn nhw'n amau trosedd mewnfudo.

phrase-consent-or-power = Ydy hyn gyda fy nghydsyniad i, neu o dan adran 61(6A)?
    .when = Cyn iddyn nhw sganio'ch bys.

phrase-consent-or-power-ni = Ydy hyn gyda fy nghydsyniad i, neu o dan Erthygl 61(6A)?
    .when = Cyn iddyn nhw sganio'ch bys.

phrase-scottish-law = Oes cyfraith Albanaidd sy'n fy ngorfodi i roi ôl bys yma?
    .when = Cyn iddyn nhw sganio'ch bys.
    .risk = Dydy cyfreithiwr ddim wedi gwirio'r ateb eto, felly gwrandewch ar beth maen nhw'n ei ddweud.

phrase-what-suspicion = Sut ydych chi'n amau'n rhesymol fy mod i wedi cyflawni trosedd?
    .when = Pan fyddan nhw'n dweud eu bod nhw'n cael eich sganio chi heb gydsyniad.

phrase-why-not-my-name = Pam ydych chi'n meddwl nad yw fy enw i'n enw go iawn?
    .when = Ar ôl i chi roi'ch enw go iawn.

phrase-which-databases = Pa gronfeydd data fyddwch chi'n eu gwirio? Rhai'r heddlu neu rai mewnfudo?
    .when = Cyn neu ar ôl sgan.
    .risk = Efallai na fyddan nhw'n dweud popeth wrthych chi; cofiwch beth maen nhw'n ei ddweud.

phrase-write-no-consent = Ysgrifennwch i lawr na wnes i gydsynio, os gwelwch yn dda.
    .when = Ar ôl sgan na wnaethoch chi gytuno iddo.

phrase-delete-fingerprints = Dilëwch fy olion bysedd, os gwelwch yn dda.
    .when = Ar y diwedd, ac eto drwy lythyr.
    .risk = Efallai y byddan nhw'n dweud nad oes dim yn cael ei gadw, felly gofynnwch yn ysgrifenedig hefyd.

phrase-photo-law = Pa gyfraith sy'n gadael i chi dynnu fy llun?
    .when = Pan fydd swyddog yn pwyntio ffôn at eich wyneb.

phrase-no-consent-photo = Dydw i ddim yn cydsynio i chi dynnu fy llun ar gyfer adnabod wynebau.
    .when = Yn y stryd, pan nad ydych chi wedi cael eich arestio.
    .risk = Efallai y byddan nhw'n tynnu llun er hynny, neu'n troi at sgan ôl bys neu arestio; peidiwch â chydio yn y ffôn.

phrase-delete-photo = Dilëwch fy llun, os gwelwch yn dda.
    .when = Ar ôl iddyn nhw dynnu llun o'ch wyneb.

phrase-different-street = Rydw i'n dewis stryd arall. Ydy hynny'n drosedd?
    .when = Ger camerâu wynebau byw.
    .risk = Gall wneud i swyddogion sylwi arnoch chi.

phrase-face-covering = Wna i ddim tynnu fy ngorchudd wyneb oni bai eich bod chi'n defnyddio pŵer. Pa un, ac oes gorchymyn yma?
    .when = Pan fyddan nhw'n dweud wrthych chi am ddangos eich wyneb.
    .risk = Os yw swyddog mewn iwnifform yn enwi gorchymyn ar gyfer y lle hwn, tynnwch y gorchudd, oherwydd gall ei gadw ymlaen fod yn drosedd.

phrase-live-cameras-here = Ydych chi'n defnyddio adnabod wynebau byw yma?
    .when = Pan welwch chi fan gamerâu, neu gamerâu gyda'r heddlu.

phrase-is-this-a-search = Ydy hwn yn chwiliad? O dan ba bŵer? Am beth ydych chi'n chwilio, a pham?
    .when = Cyn iddyn nhw eich chwilio chi.
    .risk = Peidiwch â stopio eu dwylo trwy rym.

phrase-no-consent-search = Dydw i ddim yn cydsynio i chwiliad, ond wna i ddim gwrthsefyll.
    .when = Pan fyddan nhw'n dechrau eich chwilio chi.
    .risk = Maen nhw'n cael mynd ymlaen os oes ganddyn nhw bŵer i chwilio.

phrase-coat-only = Peidiwch â thynnu mwy na fy nghôt yn gyhoeddus, os gwelwch yn dda.
    .when = Pan fyddan nhw'n dweud wrthych chi am dynnu dillad.
    .risk = Gall pwerau arbennig fynd ymhellach.

phrase-search-record = Rydw i eisiau copi o gofnod y chwiliad.
    .when = Ar ôl chwiliad, a hyd at 3 mis wedyn.

phrase-under-arrest = Ydw i wedi cael fy arestio? Am beth?
    .when = Pan fyddan nhw'n eich dal chi neu'n mynd â chi i ffwrdd.

phrase-no-answers = Wna i ddim ateb cwestiynau nes bydd gen i gyfreithiwr (solicitor).
    .when = Yng ngorsaf yr heddlu.
    .risk = Gall aros yn dawel niweidio'ch amddiffyniad yn y llys wedyn; gall cyfreithiwr ddweud wrthych chi beth sydd orau.

phrase-interpreter-language = Mae angen cyfieithydd arna i. Fy iaith i yw … .
    .when = Yng ngorsaf yr heddlu.

phrase-tell-family = Dywedwch wrth fy nheulu / y person hwn ble rydw i, os gwelwch yn dda.
    .when = Yng ngorsaf yr heddlu.
    .risk = Efallai y byddan nhw'n oedi hyn mewn rhai achosion.

phrase-medicine = Mae angen fy meddyginiaeth arna i. Mae gen i gyflwr meddygol.
    .when = Pan fyddwch chi'n cael eich dal a bod angen meddyginiaeth arnoch chi.

phrase-police-or-immigration = Ai swyddog heddlu ydych chi, neu swyddog mewnfudo?
    .when = Pan nad ydych chi'n gwybod pwy sy'n gofyn.

phrase-detained-immigration = Ydw i'n cael fy nghadw (detained) o dan gyfraith mewnfudo? O dan ba gyfraith?
    .when = Pan fyddan nhw'n siarad am fewnfudo a ddim yn gadael i chi fynd.

phrase-do-not-sign = Ffoniwch BID / fy nghyfreithiwr (solicitor), os gwelwch yn dda. Dydw i ddim eisiau llofnodi dim byd nad ydw i'n ei ddeall.
    .when = Pan fydd swyddogion mewnfudo yn eich dal chi; mae BID yn helpu pobl sy'n cael eu cadw o dan gyfraith mewnfudo.

phrase-leaving = Diolch. Rydw i'n gadael nawr.
    .when = Pan fyddan nhw'n dweud eich bod chi'n cael mynd.
    .risk = Cerddwch i ffwrdd yn araf.

phrase-recording = Dim ond recordio rydw i. Fydda i ddim yn y ffordd.
    .when = Pan fyddwch chi'n dyst.
    .risk = Camwch yn ôl pan fyddan nhw'n gofyn i chi wneud hynny.

phrase-witness-number = Gwelais i beth ddigwyddodd. Ga i roi fy rhif i chi?
    .when = Pan fyddwch chi'n dyst; dywedwch hyn wrth y person a gafodd ei stopio.
    .risk = Edrychwch yn gyntaf a yw'n ddiogel i'r person hwnnw.
