# What each contact can help with, in one sentence, with honest limits.

contact-rjn = Koox olole oo ka soo horjeedda iskaanka waddada: inaad xuquuqdaada ogaato iyo taageero bulsho; ciwaanka iimaylku wuxuu ka yimid bog 2019 ah.
    .languages = Waraaqo macluumaad oo xuquuqda ku saabsan, luqado dhowr ah: weydii

contact-stopthescan = Bogga ololaha ka soo horjeeda iskaanka booliska ee raadka faraha iyo wejiga, oo leh waraaqo xuquuqda ku saabsan iyo warbixinno; wuxuu ka bilowday West Yorkshire.
    .languages = Waraaqo macluumaad oo luqado dhowr ah

contact-yorkshire-resists = Shabakad Yorkshire ah oo ka soo horjeedda xeerarka adag ee lagu soo rogo dadka soo haajiray, kana mid ah ololaha Stop The Scan.

contact-stopwatch = Koox u doodda boolis caddaalad ah: cilmi-baaris, iyo waraaqo xog ah oo ku saabsan joojin iyo baaris (stop and search).

contact-y-stop = Mashruuc dhallinyarada loogu talagalay oo ku saabsan joojin iyo baaris (stop and search), oo tababar leh.

contact-release = Khad talo oo bilaash ah oo ku saabsan sharciga daroogada iyo joojin iyo baaris (stop and search).

contact-liberty = Koox xuquuqda aadanaha ah oo leh hagayaal ku saabsan iskaanka raadka faraha iyo iskaanka wejiga, inta badan England iyo Wales.

contact-npmp = Taageero iyo macluumaad xuquuqda ku saabsan oo loogu talagalay dadka boolisku dhibaan, inta badan Greater Manchester.

contact-netpol = Koox la socota waxa boolisku sameeyaan, oo leh hagayaal ku saabsan mudaaharaadka iyo la socodka dadka (surveillance).

contact-gbc = Xarigga mudaaharaadyada oo keliya: khad sharci, kaarar xuquuqdaadu ku qoran tahay, iyo taageero maxkamadda.
    .hours = Maalin iyo habeen oo dhan, waxaa wada mutadawiciin

contact-scalp = Taageero sharci oo mudaaharaadyada Scotland ah, mudaaharaad keliya; ma aannaan helin si loola xiriiro.

contact-bbw = Olole ku saabsan iskaanka wejiga iyo kaamirooyinka wejiga ee tooska ah.

contact-pi = Olole leh hagayaal ku saabsan tiknoolojiyadda dadka lagula socdo (surveillance), UK iyo waddamo kale.

contact-org = Olole xuquuqda dijitaalka ah, oo sidoo kale ku saabsan xogta boolisku hayaan.

contact-inquest = Caawimo qoysaska marka qof ku dhinto gacanta booliska ama hayn socdaal (immigration custody), ee ma aha joojin ama iskaan.

contact-black-protest-legal = Mutadawiciin mudaaharaadyada u jooga goobjoogayaal sharci (legal observers) ahaan, kana caawiyay qorista waraaqo xuquuqda ah oo iskaanka ku saabsan; ma aannaan helin si loola xiriiro.

contact-4front = Taageero dhallinyarada London ee rabshado ama booliska ay dhibaato ka soo gaartay.

contact-jcwi = Caawimo sharci oo socdaalka (immigration) iyo magangelyada ah, oo leh khad caawimo oo dadka aan warqadaha haysan; xaruntoodu waa London.

contact-mrn = Olole xuquuqda dadka soo haajiray, oo sidoo kale ku saabsan booliska iyo hubinta xuduudda ee dijitaalka ah.

contact-migrants-organise = Waxay isu keentaa dadka soo haajiray, kana caawisaa inay talo sharci helaan, inta badan London.

contact-right-to-remain = Hage bilaash ah oo ku saabsan nidaamka magangelyada iyo socdaalka (immigration) ee UK iyo xuquuqda dadka la hayo (detention); waa macluumaad, ma aha talo sharci.
    .languages = Weydii luqadaha hagaha lagu heli karo

contact-bid = Caawimo lagaga baxo hayn socdaal (immigration detention) iyadoo dammaanad (bail) la qaato, iyo hagayaal aad keligaa ku samayn karto.
    .hours = Isniin ilaa Khamiis, 10am ilaa 12 duhurnimo (lama xaqiijin)

contact-citizens-advice-england = Talo bilaash ah oo England ah oo ku saabsan sharciga, lacagaha caawimada dowladda (benefits) iyo takoorka.
    .hours = Isniin ilaa Jimce, 9am ilaa 5pm (lama xaqiijin)

contact-citizens-advice-wales = Talo bilaash ah oo Wales ah.
    .languages = Ingiriisi, Welsh

contact-cas = Talo bilaash ah oo Scotland ah.

contact-law-centres = Waxay kaa caawisaa inaad hesho xarun sharci oo bilaash ah oo kuu dhow.

contact-cla = Talo sharci oo telefoon ah, dowladdu bixiso, haddii aad lacag yar haysato.
    .languages = Weydii in ay turjubaan hayaan iyo in kale

contact-refugee-council = Talo iyo taageero England ah oo loogu talagalay qaxootiga iyo dadka magangelyo codsada.

contact-scottish-refugee-council = Talo qaxootiga Scotland; lambarku wuxuu ka yimid bog 2020 ama 2021 ah.

contact-emlc = Xarun sharci oo Glasgow ku taal oo loogu talagalay qowmiyadaha laga tirada badan yahay: takoorka isirka iyo sharciga socdaalka (immigration); macluumaadka aan ka hayno waa duug.

contact-justright-scotland = Talo sharci oo Scotland ah oo loogu talagalay dadka soo haajiray, carruurta iyo dadka laga ganacsaday (trafficked).

contact-law-centre-ni = Talo sharci oo Waqooyiga Ireland ah oo ku saabsan socdaalka (immigration) iyo lacagaha caawimada dowladda (benefits).
    .hours = Isniin ilaa Jimce, 9am ilaa 5pm (lama xaqiijin)

contact-clc-ni = Talo ku saabsan xuquuqda carruurta ee Waqooyiga Ireland; lambarku waa kan kooxdooda tababarka, 2023, markaa weydii khadka talada bilaashka ah.

contact-coram = Talo ku saabsan sharciga carruurta England, sidoo kale carruurta soo haajirtay.

contact-jfkl = Caawimo carruurta iyo dhallinyarada dhibaato kala kulma booliska, dugsiga ama socdaalka (immigration), inta badan London.

contact-naan = Waxay sharraxdaa waxa uu qabto qofka weyn ee habboon (appropriate adult), qofka ilmo ama qof nugul ku caawiya booliska agtooda; waa macluumaad, ma aha talo qof gaar ah.

contact-galop = Caawimo dadka LGBT+ ah oo ku saabsan dembiyada nacaybka, dhibaatooyinka booliska iyo xadgudubka; waxaa laga yaabaa in lambarku inta badan yahay xadgudubka guriga.

contact-mermaids = Taageero loogu talagalay carruurta iyo dhallinyarada trans, non-binary ama jinsigoodu kala duwan yahay, iyo qoysaskooda.

contact-eass = Talo ku saabsan takoorka iyo xuquuqda aadanaha ee England, Wales iyo Scotland.
    .languages = Weydii luqadda dhegoolayaasha (BSL) iyo turjubaanno

contact-ecni = Talo iyo caawimo sharci oo ku saabsan takoorka Waqooyiga Ireland.

contact-iopc = Cabashooyinka booliska: cabashadaada waxay u gudbisaa ciidanka booliska (police force), waxay samaysaa dib-u-eegisyo qaarkood, waxayna lafteedu eegtaa keliya kiisaska ugu culus.
    .languages = Welsh; weydii luqado kale

contact-police-force-psd = Meesha ugu horraysa ee cabasho booliska ka dhan ah, iyo muuqaalka kaamirada jirka (body-worn video) iyo diiwaannada; ciidan kasta wuxuu leeyahay foom u gaar ah.
    .hours = Maalin iyo habeen oo dhan (lama xaqiijin)

contact-pirc = Waxay hubisaa sidii Police Scotland u maareeyeen cabashadaada, kadib markaad marka hore cabasho u gudbiso Police Scotland.

contact-poni = Cabashooyinka booliska Waqooyiga Ireland, hal sano gudaheed; kama mid aha booliska.
    .hours = Isniin ilaa Jimce, 9am ilaa 5pm; booqasho ballan ayaa loo qabsadaa

contact-ico = Xuquuqda xogtaada, iyo cabashooyin ku saabsan xogta boolisku hayaan; marka hore cabashada u gudbi ciidanka booliska (police force).
    .languages = Ingiriisi, Welsh

contact-bscc = Waxay la socotaa sida boolisku u isticmaalaan raadka faraha, DNA iyo kaamirooyinka England iyo Wales; talo qof gaar ah ma bixiso.

contact-scot-biometrics = Cabashooyin sheegaya in booliska Scotland ay jebiyeen buugga xeerarka ee raadka faraha, sawirrada iyo xogta wejiga.

contact-migrant-help = Caawimo ku saabsan taageerada magangelyada, guri iyo lacag oo loogu talagalay dadka magangelyo codsada.
    .hours = Maalin iyo habeen oo dhan (lama xaqiijin)
    .languages = Weydiiso turjubaan

contact-sbs = Caawimo haweenka madow iyo kuwa qowmiyadaha laga tirada badan yahay oo ku saabsan xadgudubka iyo socdaalka (immigration); xaruntoodu waa London.

contact-publiclawproject = Waxay ka shaqaysaa sharciga ku saabsan hay'adaha dowladda iyo nidaamyada dijitaalka ah; inta badan waxay caawisaa la-taliyayaasha, ee si toos ah dadka uma caawiso.

contact-migrant-legal-support = Talo socdaal (immigration) oo Wales iyo Koonfur-galbeed iyo Galbeedka England ah.

contact-pafras = Taageero Leeds ah oo loogu talagalay dadka magangelyo codsada iyo dadka soo haajiray ee aan lacag haysan.

contact-gmiau = Talo sharci oo socdaal (immigration) ah oo Greater Manchester ah, oo leh mashruuc carruureed.

contact-wrc-wales = Taageero qaxootiga Wales; xaruntoodu waa Cardiff.

contact-sari = Taageero ku saabsan dembiyada nacaybka iyo takoorka ee Bristol iyo Koonfur-galbeed England.

contact-samaritans = Qof aad la hadasho markaad dareento murugo ama niyad-jab badan: bilaash, waqti kasta.
    .hours = Maalin iyo habeen oo dhan (lama xaqiijin)
    .languages = Weydii khadka Welsh-ka

contact-childline = Qof aad la hadasho haddii aad ka yar tahay 19 sano: bilaash, waqti kasta.
    .hours = Maalin iyo habeen oo dhan (lama xaqiijin)
