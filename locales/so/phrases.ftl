phrase-detained = Ma la i hayaa?
    .when = Waxa ugu horreeya ee aad weydiiso, cod deggan.
    .risk = Waxaa laga yaabaa inay haa yiraahdaan; markaas joog halkaad joogto.

phrase-free-to-go = Ma ii bannaan tahay inaan tago?
    .when = Marka ay sheegaan inaan lagu hayn.
    .risk = Haddii ay haa yiraahdaan, si tartiib ah u tag oo ha cararin.

phrase-which-power = Awooddee sharci ayaad isticmaalaysaa? Waa sharcigee?
    .when = Ka hor iskaan kasta, baaris kasta ama dalab kasta.
    .risk = Weydii hal mar ama laba mar, ee ha weydiin marar badan.

phrase-what-reason = Sababtu waa maxay? Dembigee ayaad tuhmaysaa?
    .when = Ka hor iskaan, baaris ama xarig.

phrase-no-consent-fingerprint = Ma oggoli in iskaan lagu sameeyo raadka fartayda.
    .when = Marka ay ku weydiistaan fartaada ama ay soo saaraan qalabka iskaanka.
    .risk = Haddii sharcigu u banneeyo inay iskaan kugu sameeyaan oggolaansho la'aan, waxaa u bannaan inay xoog adeegsadaan ama ku xiraan.

phrase-will-not-resist = Iska caabbin maayo, laakiin ma oggoli.
    .when = Marka ay sheegaan inay samaynayaan xitaa haddii aad diiddo.
    .risk = Waxaa laga yaabaa inay sii wadaan; hadalkaagu wuxuu muujinayaa inaadan oggolaan.

phrase-solicitor = Waxaan rabaa qareen (solicitor). Fadlan.
    .when = Marka aad saldhigga booliska joogto; ku celceli.
    .risk = Waddada waxaa laga yaabaa inaysan qareen sugin.

phrase-solicitor-please = Qareen (solicitor), fadlan.
    .when = Marka lagu hayo, lagu xiro ama laguu kaxeeyo saldhigga booliska.
    .risk = Waddada waxaa laga yaabaa inaysan qareen sugin.

phrase-interpreter = Ma fahmayo. Turjubaan ayaan u baahanahay.
    .when = Marka aadan sarkaalka fahmayn.
    .risk = Waddada waxaa laga yaabaa inaysan haysan; weydii in telefoon turjumi karo.

phrase-under-18 = Waxaan ka yarahay 18 sano. Fadlan u yeer waalidkay ama qof weyn oo habboon (appropriate adult).
    .when = Keliya haddii ay run tahay.
    .risk = Waxaa laga yaabaa inay weli leeyihiin awood sharci oo ay oggolaansho la'aan iskaan kugu sameeyaan.

phrase-is-it-section-21 = Tani ma waxay ku salaysan tahay qodobka (section) 21?
    .when = Marka ay ku joojiyaan ama ay ku weydiiyaan cidda aad tahay.
    .risk = Haddii ay haa yiraahdaan, waa qasab inaad u sheegto cidda aad tahay iyo dhaqdhaqaaqaaga.

phrase-name-and-number = Magacaaga iyo lambarkaagu waa maxay, fadlan?
    .when = Mar kasta.
    .risk = Ha taaban calaamaddooda ama qalabkooda.

phrase-slowly = Fadlan mar kale i weydii, si ka tartiibsan.
    .when = Marka aad u baahan tahay waqti dheeraad ah si aad u fahamto.

phrase-no-english = Ingiriisi ma aqaan. Fadlan qor.
    .when = Marka aad Ingiriisi yar ku hadasho.

phrase-doctor = Dhakhtar ayaan u baahanahay.
    .when = Marka aad dhaawacan tahay, xanuunsan tahay ama aad khatar ku jirto.

phrase-film = Ma ii bannaan tahay inaan tan duubo? Ku carqaladayn maayo.
    .when = Marka ay ammaan tahay in la duubo.
    .risk = Dib u joogso haddii ay kuu sheegaan, telefoonkana wejigooda ha u dhowayn.

phrase-give-name = Magacayga waan kuu sheegayaa. Magacaygu waa … .
    .when = Marka sharcigu leeyahay waa qasab inaad sheegto, ama marka aad adigu doorato.
    .risk = Waa qasab inuu run yahay, waxaana laga yaabaa inay kaydkooda xogta (database) kaa raadiyaan.

phrase-no-answer = Ma rabo inaan jawaabo. Taasi dembi ma tahay? Waa sida uu qabo sharcigee?
    .when = Waddada, laakiin ma aha marka aad gaari wadato, marka lagugu eedeeyo dhaqan dadka dhibaya (anti-social behaviour), ama marka aad xuduud joogto.
    .risk = Haddii ay dembi tuhmaan oo aysan magacaaga garanayn, waxaa u bannaan inay xoog iskaan kugu sameeyaan ama ku xiraan.

phrase-here-is-my-id = Aqoonsigaygu (ID) waa kan. Fadlan eeg.
    .when = Marka aad aqoonsi sidato oo aad doorato inaad tusto.
    .risk = Sharcigu ma leh waa qasab inay aqbalaan.

phrase-no-nationality = Ma rabo inaan ka hadlo jinsiyaddayda ama xaaladdayda socdaalka (immigration status).
    .when = Waddada, ka hor xarig kasta, oo aan xuduud ahayn.
    .risk = Waxaa laga yaabaa inay su'aalo dheeraad ah ku weydiiyaan, ama ay ku xiraan haddii ay tuhmaan dembi socdaalka ah.

phrase-consent-or-power = Tani ma oggolaanshahayga ayay ku dhacaysaa, mise qodobka (section) 61(6A)?
    .when = Ka hor inta aysan iskaan ku samayn fartaada.

phrase-consent-or-power-ni = Tani ma oggolaanshahayga ayay ku dhacaysaa, mise qodobka (Article) 61(6A)?
    .when = Ka hor inta aysan iskaan ku samayn fartaada.

phrase-scottish-law = Ma jiraa sharci Scotland ah oo igu waajibinaya inaan halkan ku bixiyo raadka fartayda?
    .when = Ka hor inta aysan iskaan ku samayn fartaada.
    .risk = Garyaqaan weli jawaabta ma hubin, markaa dhegayso waxa ay yiraahdaan.

phrase-what-suspicion = Waa maxay sababta macquulka ah ee aad iigu tuhunsan tahay inaan dembi galay?
    .when = Marka ay sheegaan inay u bannaan tahay inay iskaan kugu sameeyaan oggolaansho la'aan.

phrase-why-not-my-name = Maxaad ugu malaynaysaa in magacaygu uusan run ahayn?
    .when = Markaad sheegto magacaaga runta ah kadib.

phrase-which-databases = Kaydkee xogta (database) ayaad ka baaraysaa? Ma kan booliska mise kan socdaalka (immigration)?
    .when = Ka hor ama kadib iskaan.
    .risk = Waxaa laga yaabaa inaysan wax walba kuu sheegin; xusuuso waxa ay yiraahdaan.

phrase-write-no-consent = Fadlan qor inaanan oggolaan.
    .when = Kadib iskaan aadan oggolaan.

phrase-delete-fingerprints = Fadlan tirtir raadka farahayga.
    .when = Dhammaadka, iyo mar kale warqad.
    .risk = Waxaa laga yaabaa inay yiraahdaan waxba lama hayo, markaa qoraal ahaanna u weydii.

phrase-photo-law = Sharcigee ayaa kuu banneynaya inaad sawirkayga qaaddo?
    .when = Marka sarkaal telefoon wejigaaga ku soo jeediyo.

phrase-no-consent-photo = Ma oggoli inaad sawirkayga u qaaddo aqoonsiga wejiga (face recognition).
    .when = Waddada, marka aan lagu xirin.
    .risk = Waxaa laga yaabaa inay weli sawir qaadaan, ama ay u gudbaan iskaanka raadka farta ama xarig; telefoonka ha dafin.

phrase-delete-photo = Fadlan tirtir sawirkayga.
    .when = Kadib markay sawir ka qaadaan wejigaaga.

phrase-different-street = Waddo kale ayaan dooranayaa. Taasi dembi ma tahay?
    .when = Meel u dhow kaamirooyinka wejiga ee tooska ah.
    .risk = Waxaa laga yaabaa inay taasi keento in saraakiishu ku dareemaan.

phrase-face-covering = Waxa wejigayga daboolaya iska qaadi maayo haddii aadan awood sharci isticmaalayn. Waa awooddee, amarna halkan ma ka jiraa?
    .when = Marka ay kugu yiraahdaan wejigaaga faydo.
    .risk = Haddii sarkaal direys qaba uu sheego amar meeshan khuseeya, iska qaad, sababtoo ah haddii aad iska qaadi weydo waxaa laga yaabaa inay dembi tahay.

phrase-live-cameras-here = Halkan ma ku isticmaalaysaa aqoonsiga wejiga ee tooska ah (live facial recognition)?
    .when = Marka aad aragto gaari kaamirooyin leh (van) ama kaamirooyin boolis la jiraan.

phrase-is-this-a-search = Tani ma baaris baa? Waa awooddee sharci? Maxaad raadinaysaa, maxaadna u raadinaysaa?
    .when = Ka hor inta aysan ku baarin.
    .risk = Gacmahooda xoog ha ku celin.

phrase-no-consent-search = Ma oggoli in la i baaro, laakiin iska caabbin maayo.
    .when = Marka ay bilaabaan inay ku baaraan.
    .risk = Waxaa u bannaan inay sii wadaan haddii ay leeyihiin awood sharci oo ay wax ku baaraan.

phrase-coat-only = Fadlan dadka hortiisa ha iga siibin wax ka badan koodhkayga.
    .when = Marka ay kugu yiraahdaan dharka iska bixi.
    .risk = Awoodo gaar ah ayaa intaas ka sii fogaan kara.

phrase-search-record = Waxaan rabaa nuqul ka mid ah diiwaanka baarista (search record).
    .when = Kadib baaris, iyo ilaa 3 bilood kadib.

phrase-under-arrest = Ma la i xiray? Maxaa la iigu xiray?
    .when = Marka ay ku hayaan ama ku kaxaynayaan.

phrase-no-answers = Su'aalo kama jawaabayo ilaa aan qareen (solicitor) helo.
    .when = Marka aad saldhigga booliska joogto.
    .risk = Waxaa laga yaabaa in aamusnaantu mar dambe dhaawacdo difaacaaga maxkamadda; qareen ayaa kuu sheegi kara waxa kuugu fiican.

phrase-interpreter-language = Turjubaan ayaan u baahanahay. Luqaddaydu waa … .
    .when = Marka aad saldhigga booliska joogto.

phrase-tell-family = Fadlan qoyskayga / qofkan u sheeg halka aan joogo.
    .when = Marka aad saldhigga booliska joogto.
    .risk = Mararka qaar waxaa laga yaabaa inay tan dib u dhigaan.

phrase-medicine = Dawadayda ayaan u baahanahay. Xaalad caafimaad ayaan qabaa.
    .when = Marka lagu hayo oo aad dawo u baahan tahay.

phrase-police-or-immigration = Ma sarkaal boolis ayaad tahay mise sarkaal socdaal (immigration officer)?
    .when = Marka aadan garanayn cidda wax ku weydiinaysa.

phrase-detained-immigration = Ma socdaalka (immigration) ayaa i haya? Waa sharcigee?
    .when = Marka ay ka hadlaan socdaalka (immigration) oo aysan ku sii dayn.

phrase-do-not-sign = Fadlan wac BID / qareenkayga (solicitor). Ma rabo inaan saxiixo wax aanan fahmayn.
    .when = Marka saraakiisha socdaalku ku hayaan; BID waxay caawisaa dadka ku jira hayn socdaal (immigration detention).

phrase-leaving = Mahadsanid. Hadda waan tagayaa.
    .when = Marka ay yiraahdaan waad tagi kartaa.
    .risk = Si tartiib ah u tag.

phrase-recording = Waan duubayaa oo keliya. Carqaladayn maayo.
    .when = Marka aad markhaati tahay.
    .risk = Dib u joogso marka ay kaa codsadaan.

phrase-witness-number = Waan arkay. Lambarkayga ma ku siin karaa?
    .when = Marka aad markhaati tahay; waxaad ku dhahdaa qofka la joojiyay.
    .risk = Marka hore eeg inay qofkaas ammaan u tahay.
