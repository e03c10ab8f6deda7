# The words of the charts on the page "Who gets scanned".

chart-scans-by-group = A probabilidade de um scan foi 4 vezes maior para as pessoas negras, e 2 vezes maior para as pessoas asiáticas, do que para uma pessoa branca.
    .unit = vezes a probabilidade de uma pessoa branca
    .period = De abril de 2020 a dezembro de 2021
    .forces = Oito forças policiais, entre elas a West Yorkshire
    .limits = Não consegue mostrar por que motivo se fizeram scans às pessoas, o que fizeram outras forças, nem o que acontece hoje. Lemos o resumo do relatório, por isso não sabemos como o número foi calculado.

chart-scans-by-group-white = Pessoas brancas

chart-scans-by-group-asian = Pessoas asiáticas

chart-scans-by-group-black = Pessoas negras

chart-scans-by-gender = A probabilidade de um scan foi 12 vezes maior para os homens do que para as pessoas que os agentes registaram como mulheres ou desconhecidas.
    .unit = vezes a probabilidade das pessoas registadas como mulheres ou desconhecidas
    .period = De abril de 2020 a dezembro de 2021
    .forces = As forças que deram números: um jornal conta oito para o relatório, entre elas a West Yorkshire
    .limits = Mostra o que os agentes escreveram, não como as pessoas se veem. Não consegue mostrar por que motivo se fizeram scans às pessoas, nem o que acontece hoje.

chart-scans-by-gender-women-or-unknown = Registadas como mulheres ou desconhecidas

chart-scans-by-gender-men = Homens

chart-face-app-people = Num teste, a aplicação de reconhecimento facial da polícia foi usada em 35 pessoas, e seis delas eram crianças dos 10 aos 17 anos.
    .unit = pessoas
    .period = A fase de teste, como no relatório sobre abril de 2020 a dezembro de 2021; o teste decorreu de dezembro de 2021 a março de 2022
    .forces = Só a South Wales Police
    .limits = É um único teste pequeno. O resumo do relatório não diz nada sobre a idade das outras 29 pessoas, que são uma conta nossa: 35 menos 6.

chart-face-app-people-aged-10-17 = Dos 10 aos 17 anos

chart-face-app-people-others = Outras pessoas

chart-scans-per-white-2021 = Por cada pessoa branca do norte da Europa a quem fizeram um scan, fizeram scans a 48 pessoas árabes, 14 negras, 14 asiáticas, quase 4 chinesas e 2 do Sudeste Asiático, contando por 10 000 pessoas.
    .unit = pessoas a quem fizeram um scan por cada pessoa branca do norte da Europa, por 10 000 pessoas
    .period = De março de 2019 a junho de 2020
    .forces = Uma média das forças policiais que deram números
    .limits = Os grupos são as palavras que os agentes usam, e os números reais podem ser pequenos. Não consegue mostrar por que motivo se fizeram scans às pessoas, nem o que acontece hoje. Lemos isto num jornal, não no próprio relatório.

chart-scans-per-white-2021-white-north-european = Pessoas brancas do norte da Europa

chart-scans-per-white-2021-south-east-asian = Pessoas do Sudeste Asiático

chart-scans-per-white-2021-chinese = Pessoas chinesas (quase 4)

chart-scans-per-white-2021-asian = Pessoas asiáticas

chart-scans-per-white-2021-black = Pessoas negras

chart-scans-per-white-2021-arabic = Pessoas árabes

chart-forces-using-2020 = Até novembro de 2020, 28 das 43 forças policiais de Inglaterra e do País de Gales tinham começado a usar os scanners do Home Office (Ministério do Interior britânico).
    .unit = forças policiais
    .period = Novembro de 2020
    .forces = As 43 forças de Inglaterra e do País de Gales
    .limits = As outras 15 são uma conta nossa: 43 menos 28. A publicação diz que sete forças estavam a introduzir os scanners e quatro faziam testes próprios. Não consegue mostrar quantas vezes cada força fez scans a pessoas, nem quem usa scanners hoje.

chart-forces-using-2020-used = Tinham começado a usá-los

chart-forces-using-2020-others = Outras forças

chart-forces-answered-2021 = Quando a campanha pediu números, 27 forças responderam, e 17 recusaram ou não responderam.
    .unit = forças policiais
    .period = Foram pedidos números de março de 2019 a junho de 2020
    .forces = As forças a quem a campanha perguntou
    .limits = Uma força que respondeu nem sempre respondeu a todas as perguntas. Lemos isto num jornal, não no próprio relatório.

chart-forces-answered-2021-answered = Responderam

chart-forces-answered-2021-refused = Recusaram ou não responderam

chart-opinion-2021 = De 115 pessoas a quem a campanha perguntou, 93 em cada 100 não apoiavam os scanners, e 89 em cada 100 disseram que a polícia não devia ter acesso a dados de imigração.
    .unit = pessoas em cada 100
    .period = Publicado em janeiro de 2021
    .forces = Não são números da polícia: são respostas de 115 pessoas
    .limits = Não sabemos se as 115 pessoas representam toda a gente, por isso não consegue mostrar o que pensam todas as pessoas no Reino Unido. Lemos isto num site de notícias, não no próprio relatório.

chart-opinion-2021-against-scanners = Não apoiavam os scanners

chart-opinion-2021-no-access = Disseram que a polícia não devia ter acesso a dados de imigração
