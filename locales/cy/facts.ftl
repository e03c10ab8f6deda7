# The words of the charts on the page "Who gets scanned".

chart-scans-by-group = Roedd pobl Ddu 4 gwaith yn fwy tebygol, a phobl Asiaidd 2 waith yn fwy tebygol, o gael eu sganio na pherson gwyn.
    .unit = sawl gwaith mor debygol â pherson gwyn
    .period = Ebrill 2020 i Ragfyr 2021
    .forces = Wyth heddlu, gan gynnwys West Yorkshire
    .limits = Ni all ddangos pam y cafodd pobl eu sganio, beth wnaeth heddluoedd eraill, na beth sy'n digwydd heddiw. Darllenon ni grynodeb yr adroddiad, felly dydyn ni ddim yn gwybod sut cafodd y rhif ei gyfrifo.

chart-scans-by-group-white = Pobl wyn

chart-scans-by-group-asian = Pobl Asiaidd

chart-scans-by-group-black = Pobl Ddu

chart-scans-by-gender = Roedd dynion 12 gwaith yn fwy tebygol o gael eu sganio na phobl y cofnododd swyddogion eu bod yn fenywod neu'n anhysbys.
    .unit = sawl gwaith mor debygol â phobl a gofnodwyd fel menywod neu'n anhysbys
    .period = Ebrill 2020 i Ragfyr 2021
    .forces = Heddluoedd a roddodd ffigurau: mae papur newydd yn cyfrif wyth ar gyfer yr adroddiad, gan gynnwys West Yorkshire
    .limits = Mae'n dangos beth ysgrifennodd swyddogion, nid sut mae pobl yn eu gweld eu hunain. Ni all ddangos pam y cafodd pobl eu sganio, na beth sy'n digwydd heddiw.

chart-scans-by-gender-women-or-unknown = Wedi'u cofnodi fel menywod neu'n anhysbys

chart-scans-by-gender-men = Dynion

chart-face-app-people = Mewn treial, cafodd ap wynebau'r heddlu ei ddefnyddio ar 35 o bobl, ac roedd chwech ohonyn nhw'n blant 10 i 17 oed.
    .unit = pobl
    .period = Y cyfnod treialu, fel yn yr adroddiad ar Ebrill 2020 i Ragfyr 2021; parodd y treial o Ragfyr 2021 i Fawrth 2022
    .forces = Heddlu De Cymru yn unig
    .limits = Un treial bach yw hwn. Dydy crynodeb yr adroddiad ddim yn dweud dim am oedran y 29 o bobl eraill, sef ein swm ni: 35 minws 6.

chart-face-app-people-aged-10-17 = 10 i 17 oed

chart-face-app-people-others = Pobl eraill

chart-scans-per-white-2021 = Am bob person gwyn o Ogledd Ewrop a gafodd ei sganio, cafodd 48 o bobl Arabaidd, 14 o bobl Ddu, 14 o bobl Asiaidd, bron 4 o bobl Tsieineaidd a 2 o bobl De-ddwyrain Asia eu sganio, o gyfrif fesul 10,000 o bobl.
    .unit = pobl wedi'u sganio am bob person gwyn o Ogledd Ewrop, fesul 10,000 o bobl
    .period = Mawrth 2019 i Fehefin 2020
    .forces = Cyfartaledd yr heddluoedd a roddodd ffigurau
    .limits = Geiriau y mae swyddogion yn eu defnyddio yw enwau'r grwpiau, a gall y rhifau go iawn fod yn fach. Ni all ddangos pam y cafodd pobl eu sganio, na beth sy'n digwydd heddiw. Darllenon ni hyn mewn papur newydd, nid yn yr adroddiad ei hun.

chart-scans-per-white-2021-white-north-european = Pobl wyn o Ogledd Ewrop

chart-scans-per-white-2021-south-east-asian = Pobl De-ddwyrain Asia

chart-scans-per-white-2021-chinese = Pobl Tsieineaidd (bron 4)

chart-scans-per-white-2021-asian = Pobl Asiaidd

chart-scans-per-white-2021-black = Pobl Ddu

chart-scans-per-white-2021-arabic = Pobl Arabaidd

chart-forces-using-2020 = Erbyn Tachwedd 2020, roedd 28 o'r 43 heddlu yng Nghymru a Lloegr wedi dechrau defnyddio sganwyr y Swyddfa Gartref (Home Office).
    .unit = heddluoedd
    .period = Tachwedd 2020
    .forces = 43 heddlu Cymru a Lloegr
    .limits = Ein swm ni yw'r 15 arall: 43 minws 28. Mae'r cylchgrawn yn dweud bod saith heddlu wrthi'n cyflwyno'r sganwyr a bod gan bedwar eu treialon eu hunain. Ni all ddangos pa mor aml y sganiodd pob heddlu bobl, na phwy sy'n defnyddio sganwyr heddiw.

chart-forces-using-2020-used = Wedi dechrau eu defnyddio

chart-forces-using-2020-others = Heddluoedd eraill

chart-forces-answered-2021 = Pan ofynnodd yr ymgyrch am ffigurau, atebodd 27 heddlu, ac fe wnaeth 17 wrthod neu beidio ag ateb.
    .unit = heddluoedd
    .period = Gofynnwyd am ffigurau ar gyfer Mawrth 2019 i Fehefin 2020
    .forces = Yr heddluoedd y gofynnodd yr ymgyrch iddyn nhw
    .limits = Wnaeth heddlu a atebodd ddim bob amser ateb pob cwestiwn. Darllenon ni hyn mewn papur newydd, nid yn yr adroddiad ei hun.

chart-forces-answered-2021-answered = Wedi ateb

chart-forces-answered-2021-refused = Wedi gwrthod neu heb ateb

chart-opinion-2021 = O'r 115 o bobl y gofynnodd yr ymgyrch iddyn nhw, doedd 93 o bob 100 ddim yn cefnogi'r sganwyr, a dywedodd 89 o bob 100 na ddylai'r heddlu gael mynediad at ddata mewnfudo.
    .unit = pobl o bob 100
    .period = Cyhoeddwyd ym mis Ionawr 2021
    .forces = Dim ffigurau'r heddlu: atebion 115 o bobl
    .limits = Dydyn ni ddim yn gwybod a yw'r 115 o bobl yn cynrychioli pawb, felly ni all ddangos beth mae holl bobl y DU yn ei feddwl. Darllenon ni hyn ar wefan newyddion, nid yn yr adroddiad ei hun.

chart-opinion-2021-against-scanners = Ddim yn cefnogi'r sganwyr

chart-opinion-2021-no-access = Yn dweud na ddylai'r heddlu gael mynediad at ddata mewnfudo
