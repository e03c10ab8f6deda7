# What each contact can help with, in one sentence, with honest limits.

contact-rjn = Grŵp ymgyrchu yn erbyn sganiau yn y stryd: gwybod eich hawliau a chefnogaeth gan y gymuned; mae'r cyfeiriad e-bost o dudalen o 2019.
    .languages = Taflenni hawliau mewn sawl iaith: gofynnwch

contact-stopthescan = Gwefan yr ymgyrch yn erbyn sganiau olion bysedd ac wynebau gan yr heddlu, gyda thaflenni hawliau ac adroddiadau; dechreuodd yn West Yorkshire.
    .languages = Taflenni mewn sawl iaith

contact-yorkshire-resists = Rhwydwaith yn Swydd Efrog (Yorkshire) sy'n ymgyrchu yn erbyn rheolau caled i fudwyr, ac sy'n rhan o ymgyrch Stop The Scan.

contact-stopwatch = Grŵp dros blismona teg: ymchwil, a thaflenni ffeithiau am stopio a chwilio.

contact-y-stop = Prosiect i bobl ifanc am stopio a chwilio, gyda hyfforddiant.

contact-release = Llinell gyngor am ddim am gyfraith cyffuriau ac am stopio a chwilio.

contact-liberty = Grŵp hawliau dynol gyda chanllawiau ar sganiau olion bysedd ac ar sganiau wynebau, yn bennaf ar gyfer Cymru a Lloegr.

contact-npmp = Cefnogaeth a gwybodaeth am hawliau i bobl sy'n cael eu haflonyddu gan yr heddlu, yn bennaf ym Manceinion Fwyaf (Greater Manchester).

contact-netpol = Grŵp sy'n gwylio beth mae'r heddlu'n ei wneud, gyda chanllawiau am brotestio a gwyliadwriaeth.

contact-gbc = Arestio mewn protest yn unig: llinell gyfreithiol, cardiau gyda'ch hawliau, a chefnogaeth yn y llys.
    .hours = Drwy'r dydd a thrwy'r nos, wedi'i rhedeg gan wirfoddolwyr

contact-scalp = Cefnogaeth gyfreithiol mewn protestiadau yn yr Alban, protestiadau yn unig; ddaethon ni ddim o hyd i ffordd o gysylltu â nhw.

contact-bbw = Ymgyrch am sganiau wynebau a chamerâu wynebau byw.

contact-pi = Ymgyrch gyda chanllawiau am dechnoleg gwyliadwriaeth, yn y DU ac mewn gwledydd eraill.

contact-org = Ymgyrch dros hawliau digidol, hefyd am ddata sydd gan yr heddlu.

contact-inquest = Help i deuluoedd ar ôl marwolaeth yn nalfa'r heddlu neu yn y ddalfa o dan gyfraith mewnfudo, nid ar gyfer cael eich stopio na'ch sganio.

contact-black-protest-legal = Gwirfoddolwyr sy'n gwylio protestiadau fel arsylwyr cyfreithiol, ac a helpodd i ysgrifennu taflenni hawliau am sganiau; ddaethon ni ddim o hyd i ffordd o gysylltu â nhw.

contact-4front = Cefnogaeth i bobl ifanc yn Llundain a gafodd niwed gan drais neu gan yr heddlu.

contact-jcwi = Help cyfreithiol gyda mewnfudo a lloches, gyda llinell gymorth i bobl heb bapurau; yn Llundain.

contact-mrn = Ymgyrch dros hawliau mudwyr, hefyd am blismona a gwiriadau digidol ar y ffin.

contact-migrants-organise = Yn dod â mudwyr at ei gilydd ac yn eu helpu i gael cyngor cyfreithiol, yn bennaf yn Llundain.

contact-right-to-remain = Canllaw am ddim i system lloches a mewnfudo'r DU ac i hawliau pan fydd rhywun yn cael ei gadw (detention); gwybodaeth yw hyn, nid cyngor cyfreithiol.
    .languages = Gofynnwch ym mha ieithoedd mae'r canllaw

contact-bid = Help i gael eich rhyddhau ar fechnïaeth pan fyddwch chi'n cael eich cadw o dan gyfraith mewnfudo (immigration detention), a chanllawiau i wneud hynny eich hun.
    .hours = Dydd Llun i ddydd Iau, 10am i 12 hanner dydd (heb ei wirio)

contact-citizens-advice-england = Cyngor am ddim yn Lloegr am y gyfraith, budd-daliadau a gwahaniaethu.
    .hours = Dydd Llun i ddydd Gwener, 9am i 5pm (heb ei wirio)

contact-citizens-advice-wales = Cyngor am ddim yng Nghymru.
    .languages = Saesneg, Cymraeg

contact-cas = Cyngor am ddim yn yr Alban.

contact-law-centres = Yn eich helpu i ddod o hyd i ganolfan y gyfraith am ddim yn agos atoch chi.

contact-cla = Cyngor cyfreithiol dros y ffôn, y mae'r wladwriaeth yn talu amdano, os nad oes gennych chi lawer o arian.
    .languages = Gofynnwch a oes ganddyn nhw gyfieithydd

contact-refugee-council = Cyngor a chefnogaeth yn Lloegr i ffoaduriaid ac i bobl sy'n gofyn am loches.

contact-scottish-refugee-council = Cyngor i ffoaduriaid yn yr Alban; mae'r rhif o dudalen o 2020 neu 2021.

contact-emlc = Canolfan y gyfraith yn Glasgow i leiafrifoedd ethnig: gwahaniaethu ar sail hil a chyfraith mewnfudo; mae ein gwybodaeth amdani yn hen.

contact-justright-scotland = Cyngor cyfreithiol yn yr Alban i fudwyr, plant a phobl a gafodd eu masnachu.

contact-law-centre-ni = Cyngor cyfreithiol yng Ngogledd Iwerddon am fewnfudo a budd-daliadau.
    .hours = Dydd Llun i ddydd Gwener, 9am i 5pm (heb ei wirio)

contact-clc-ni = Cyngor am hawliau plant yng Ngogledd Iwerddon; rhif eu tîm hyfforddi yw hwn, o 2023, felly gofynnwch iddyn nhw am y llinell gyngor am ddim.

contact-coram = Cyngor am y gyfraith i blant yn Lloegr, hefyd i blant sy'n fudwyr.

contact-jfkl = Help i blant a phobl ifanc sydd mewn trafferth gyda'r heddlu, yr ysgol neu fewnfudo, yn bennaf yn Llundain.

contact-naan = Yn egluro beth mae oedolyn priodol (appropriate adult) yn ei wneud, sef y person sy'n helpu plentyn neu berson agored i niwed gyda'r heddlu; gwybodaeth yw hyn, nid cyngor personol.

contact-galop = Help i bobl LHDT+ gyda throseddau casineb, problemau gyda'r heddlu a cham-drin; efallai fod y rhif yn bennaf ar gyfer cam-drin yn y cartref.

contact-mermaids = Cefnogaeth i blant a phobl ifanc traws, anneuaidd ac amrywiol o ran rhywedd, a'u teuluoedd.

contact-eass = Cyngor am wahaniaethu a hawliau dynol yng Nghymru, Lloegr a'r Alban.
    .languages = Gofynnwch am iaith arwyddion (BSL) a chyfieithwyr

contact-ecni = Cyngor a help cyfreithiol gyda gwahaniaethu yng Ngogledd Iwerddon.

contact-iopc = Cwynion am yr heddlu: mae'n anfon eich cwyn ymlaen i'r heddlu dan sylw, yn gwneud rhai adolygiadau, ac yn edrych ei hun ar yr achosion mwyaf difrifol yn unig.
    .languages = Cymraeg; gofynnwch am eraill

contact-police-force-psd = Y lle cyntaf ar gyfer cwyn am yr heddlu, ac ar gyfer fideo o gamera corff (body-worn video) a chofnodion; mae gan bob heddlu ei ffurflen ei hun.
    .hours = Drwy'r dydd a thrwy'r nos (heb ei wirio)

contact-pirc = Yn gwirio sut deliodd Heddlu'r Alban (Police Scotland) â'ch cwyn, ar ôl i chi gwyno wrth Heddlu'r Alban yn gyntaf.

contact-poni = Cwynion am yr heddlu yng Ngogledd Iwerddon, o fewn blwyddyn; dydy'r corff hwn ddim yn rhan o'r heddlu.
    .hours = Dydd Llun i ddydd Gwener, 9am i 5pm; ymweliadau drwy apwyntiad

contact-ico = Eich hawliau data, a chwynion am ddata sydd gan yr heddlu; cwynwch wrth yr heddlu dan sylw yn gyntaf.
    .languages = Saesneg, Cymraeg

contact-bscc = Yn gwylio sut mae'r heddlu'n defnyddio olion bysedd, DNA a chamerâu yng Nghymru a Lloegr; dydy'r corff hwn ddim yn rhoi cyngor personol.

contact-scot-biometrics = Cwynion bod yr heddlu yn yr Alban wedi torri'r llyfr rheolau ar olion bysedd, lluniau a data wynebau.

contact-migrant-help = Help gyda chymorth lloches, tai ac arian i bobl sy'n gofyn am loches.
    .hours = Drwy'r dydd a thrwy'r nos (heb ei wirio)
    .languages = Gofynnwch am gyfieithydd

contact-sbs = Help i fenywod Du a menywod sydd wedi'u lleiafrifoli gyda cham-drin a mewnfudo; yn Llundain.

contact-publiclawproject = Yn gweithio ar y gyfraith am gyrff cyhoeddus a systemau digidol; mae'n helpu cynghorwyr yn bennaf, nid pobl yn uniongyrchol.

contact-migrant-legal-support = Cyngor mewnfudo yng Nghymru ac yn Ne-orllewin a Gorllewin Lloegr.

contact-pafras = Cefnogaeth yn Leeds i bobl sy'n gofyn am loches ac i fudwyr heb arian.

contact-gmiau = Cyngor cyfreithiol ar fewnfudo ym Manceinion Fwyaf (Greater Manchester), gyda phrosiect i blant.

contact-wrc-wales = Cefnogaeth i ffoaduriaid yng Nghymru; yng Nghaerdydd.

contact-sari = Cefnogaeth gyda throseddau casineb a gwahaniaethu ym Mryste a De-orllewin Lloegr.

contact-samaritans = Rhywun i siarad â nhw pan fyddwch chi'n teimlo'n wael iawn: am ddim, ar unrhyw adeg.
    .hours = Drwy'r dydd a thrwy'r nos (heb ei wirio)
    .languages = Gofynnwch am y llinell Gymraeg

contact-childline = Rhywun i siarad â nhw os ydych chi o dan 19 oed: am ddim, ar unrhyw adeg.
    .hours = Drwy'r dydd a thrwy'r nos (heb ei wirio)
