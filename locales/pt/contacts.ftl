# What each contact can help with, in one sentence, with honest limits.

contact-rjn = Um grupo de campanha contra scans na rua: conhecer os seus direitos e apoio da comunidade; o endereço de e-mail é de uma página de 2019.
    .languages = Folhetos sobre direitos em várias línguas: pergunte

contact-stopthescan = A página da campanha contra scans de impressões digitais e do rosto pela polícia, com folhetos sobre direitos e relatórios; começou em West Yorkshire.
    .languages = Folhetos em várias línguas

contact-yorkshire-resists = Uma rede de Yorkshire que faz campanha contra regras duras para migrantes, e que faz parte da campanha Stop The Scan.

contact-stopwatch = Um grupo por uma polícia justa: estudos e fichas informativas sobre parar e revistar (stop and search).

contact-y-stop = Um projeto para jovens sobre parar e revistar (stop and search), com formação.

contact-release = Uma linha gratuita de aconselhamento sobre a lei das drogas e sobre parar e revistar (stop and search).

contact-liberty = Um grupo de direitos humanos com guias sobre scans de impressões digitais e scans do rosto, sobretudo para Inglaterra e País de Gales.

contact-npmp = Apoio e informação sobre direitos para pessoas que sofrem assédio policial, sobretudo em Greater Manchester.

contact-netpol = Um grupo que observa o que a polícia faz, com guias sobre protestos e vigilância.

contact-gbc = Só para quando a polícia prende pessoas em protestos: uma linha jurídica, cartões com os seus direitos e apoio no tribunal.
    .hours = Dia e noite, com voluntários

contact-scalp = Apoio jurídico em protestos na Escócia, só protestos; não encontrámos nenhuma forma de contacto.

contact-bbw = Uma campanha sobre scans do rosto e câmaras de reconhecimento facial em tempo real.

contact-pi = Uma campanha com guias sobre tecnologia de vigilância, no Reino Unido e noutros países.

contact-org = Uma campanha por direitos digitais, também sobre os dados que a polícia tem.

contact-inquest = Ajuda para famílias depois de uma morte sob custódia da polícia ou da imigração, não para quando a polícia manda parar ou faz um scan.

contact-black-protest-legal = Voluntários que acompanham protestos como observadores jurídicos e que ajudaram a escrever folhetos sobre direitos e scans; não encontrámos nenhuma forma de contacto.

contact-4front = Apoio a jovens de Londres a quem a violência ou a polícia fez mal.

contact-jcwi = Ajuda jurídica com imigração e asilo, com uma linha de ajuda para pessoas sem documentos; fica em Londres.

contact-mrn = Uma campanha pelos direitos dos migrantes, também sobre a polícia e os controlos digitais de fronteira.

contact-migrants-organise = Junta migrantes e ajuda-os a encontrar aconselhamento jurídico, sobretudo em Londres.

contact-right-to-remain = Um guia gratuito sobre o sistema de asilo e imigração do Reino Unido e os direitos na detenção; é informação, não aconselhamento jurídico.
    .languages = Pergunte em que línguas existe o guia

contact-bid = Ajuda para sair da detenção de imigração (immigration detention) em liberdade provisória (bail), e guias para tratar disso sem ajuda.
    .hours = De segunda a quinta-feira, das 10h às 12h (não verificado)

contact-citizens-advice-england = Aconselhamento gratuito em Inglaterra sobre a lei, apoios do Estado (benefits) e discriminação.
    .hours = De segunda a sexta-feira, das 9h às 17h (não verificado)

contact-citizens-advice-wales = Aconselhamento gratuito no País de Gales.
    .languages = Inglês, galês

contact-cas = Aconselhamento gratuito na Escócia.

contact-law-centres = Ajuda a encontrar um centro jurídico gratuito (law centre) perto de onde está.

contact-cla = Aconselhamento jurídico por telefone, pago pelo Estado, se tiver pouco dinheiro.
    .languages = Pergunte se têm um intérprete

contact-refugee-council = Aconselhamento e apoio em Inglaterra para refugiados e pessoas que pedem asilo.

contact-scottish-refugee-council = Aconselhamento para refugiados na Escócia; o número é de uma página de 2020 ou 2021.

contact-emlc = Um centro jurídico em Glasgow para minorias étnicas: discriminação racial e lei da imigração; a nossa informação sobre ele é antiga.

contact-justright-scotland = Aconselhamento jurídico na Escócia para migrantes, crianças e vítimas de tráfico de pessoas.

contact-law-centre-ni = Aconselhamento jurídico na Irlanda do Norte sobre imigração e apoios do Estado (benefits).
    .hours = De segunda a sexta-feira, das 9h às 17h (não verificado)

contact-clc-ni = Aconselhamento sobre os direitos das crianças na Irlanda do Norte; o número é da equipa de formação, de 2023, por isso peça o número da linha gratuita de aconselhamento.

contact-coram = Aconselhamento sobre a lei para crianças em Inglaterra, também para crianças migrantes.

contact-jfkl = Ajuda para crianças e jovens com problemas com a polícia, a escola ou a imigração, sobretudo em Londres.

contact-naan = Explica o que faz um adulto apropriado (appropriate adult), a pessoa que ajuda uma criança ou uma pessoa vulnerável com a polícia; é informação, não aconselhamento individual.

contact-galop = Ajuda para pessoas LGBT+ com crimes de ódio, problemas com a polícia e abusos; o número talvez seja sobretudo para abusos em casa.

contact-mermaids = Apoio a crianças e jovens trans, não binários e com diversidade de género, e às suas famílias.

contact-eass = Aconselhamento sobre discriminação e direitos humanos em Inglaterra, no País de Gales e na Escócia.
    .languages = Pergunte sobre língua gestual (língua de sinais, BSL) e intérpretes

contact-ecni = Aconselhamento e ajuda jurídica com discriminação na Irlanda do Norte.

contact-iopc = Queixas contra a polícia: passa a sua queixa à força policial, faz algumas revisões e só examina diretamente os casos mais graves.
    .languages = Galês; pergunte sobre outras

contact-police-force-psd = O primeiro lugar para uma queixa contra a polícia, e para vídeos das câmaras no uniforme (body-worn video) e registos; cada força tem o seu próprio formulário.
    .hours = Dia e noite (não verificado)

contact-pirc = Verifica como a Police Scotland (polícia da Escócia) tratou a sua queixa, depois de apresentar queixa primeiro à Police Scotland.

contact-poni = Queixas contra a polícia na Irlanda do Norte, no prazo de um ano; não faz parte da polícia.
    .hours = De segunda a sexta-feira, das 9h às 17h; visitas com marcação

contact-ico = Os seus direitos sobre dados, e queixas sobre dados que a polícia tem; apresente queixa primeiro à força policial.
    .languages = Inglês, galês

contact-bscc = Fiscaliza como a polícia usa impressões digitais, ADN (DNA) e câmaras em Inglaterra e no País de Gales; não dá aconselhamento individual.

contact-scot-biometrics = Queixas de que a polícia na Escócia não cumpriu o livro de regras sobre impressões digitais, fotografias e dados do rosto.

contact-migrant-help = Ajuda com apoio ao asilo, alojamento e dinheiro para pessoas que pedem asilo.
    .hours = Dia e noite (não verificado)
    .languages = Peça um intérprete

contact-sbs = Ajuda para mulheres negras e de minorias com abusos e imigração; fica em Londres.

contact-publiclawproject = Trabalha sobre a lei relativa a entidades públicas e sistemas digitais; ajuda sobretudo conselheiros, não as pessoas diretamente.

contact-migrant-legal-support = Aconselhamento de imigração no País de Gales e no sudoeste e oeste de Inglaterra.

contact-pafras = Apoio em Leeds para pessoas que pedem asilo e para migrantes sem dinheiro.

contact-gmiau = Aconselhamento jurídico de imigração em Greater Manchester, com um projeto para crianças.

contact-wrc-wales = Apoio a refugiados no País de Gales; fica em Cardiff.

contact-sari = Apoio com crimes de ódio e discriminação em Bristol e no sudoeste de Inglaterra.

contact-samaritans = Alguém com quem falar quando se sente muito mal: gratuito, a qualquer hora.
    .hours = Dia e noite (não verificado)
    .languages = Pergunte sobre a linha em galês

contact-childline = Alguém com quem falar se tiver menos de 19 anos: gratuito, a qualquer hora.
    .hours = Dia e noite (não verificado)
