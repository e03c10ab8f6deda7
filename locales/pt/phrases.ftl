phrase-detained = Isto é uma detenção?
    .when = A primeira coisa a perguntar, com voz calma.
    .risk = Talvez digam que sim; nesse caso, fique onde está.

phrase-free-to-go = Estou livre para ir embora?
    .when = Quando dizem que não é uma detenção.
    .risk = Se disserem que sim, vá embora devagar e não corra.

phrase-which-power = Que poder legal usa? Que lei?
    .when = Antes de qualquer scan, revista ou exigência.
    .risk = Pergunte uma ou duas vezes, não muitas.

phrase-what-reason = Qual é o motivo? De que crime ou infração suspeita?
    .when = Antes de um scan, de uma revista ou da voz de prisão.

phrase-no-consent-fingerprint = Não dou consentimento para um scan da impressão digital.
    .when = Quando pedem o seu dedo ou mostram um scanner.
    .risk = Se a lei lhes permitir fazer um scan sem consentimento, podem usar força ou dar-lhe voz de prisão.

phrase-will-not-resist = Não vou resistir, mas não dou consentimento.
    .when = Quando dizem que vão fazer isso mesmo assim.
    .risk = Talvez continuem; as suas palavras mostram que não concordou.

phrase-solicitor = Quero um advogado (solicitor). Por favor.
    .when = No posto da polícia; continue a dizer isto.
    .risk = Na rua, talvez não esperem por um advogado.

phrase-solicitor-please = Um advogado (solicitor), por favor.
    .when = Quando não deixam ir embora, prendem ou levam para um posto da polícia.
    .risk = Na rua, talvez não esperem por um advogado.

phrase-interpreter = Não compreendo. Preciso de um intérprete.
    .when = Quando não compreende o agente.
    .risk = Na rua, talvez não tenham um; pergunte se um telefone pode traduzir.

phrase-under-18 = Tenho menos de 18 anos. Por favor, chame o meu pai, a minha mãe ou um adulto apropriado (appropriate adult).
    .when = Só se for verdade.
    .risk = Mesmo assim, talvez tenham um poder legal para lhe fazer um scan sem consentimento.

phrase-is-it-section-21 = Isto é com base na secção 21?
    .when = Quando mandam parar ou perguntam quem é.
    .risk = Se disserem que sim, é obrigatório dizer quem é, de onde vem e para onde vai.

phrase-name-and-number = Qual é o seu nome e o seu número, por favor?
    .when = A qualquer momento.
    .risk = Não toque no distintivo nem no equipamento dos agentes.

phrase-slowly = Por favor, pergunte-me outra vez, mais devagar.
    .when = Quando precisa de mais tempo para compreender.

phrase-no-english = Não falo inglês. Por favor, escreva isso.
    .when = Quando fala pouco inglês.

phrase-doctor = Preciso de um médico.
    .when = Quando tem ferimentos, está doente ou em perigo.

phrase-film = Posso filmar isto? Não vou atrapalhar.
    .when = Quando é seguro filmar.
    .risk = Dê um passo atrás se mandarem, e não ponha o telefone à frente do rosto deles.

phrase-give-name = Vou dar-lhe o meu nome. O meu nome é … .
    .when = Quando a lei diz que é obrigatório dar o nome, ou quando escolhe dá-lo.
    .risk = Tem de ser verdadeiro, e podem procurá-lo nas bases de dados que usam.

phrase-no-answer = Não quero responder. Isso é crime? Com base em que lei?
    .when = Na rua, mas não quando conduz um veículo, quando dizem que o seu comportamento foi antissocial (anti-social behaviour) ou numa fronteira.
    .risk = Se suspeitarem de um crime ou infração e não souberem o seu nome, podem fazer-lhe um scan à força ou dar-lhe voz de prisão.

phrase-here-is-my-id = Aqui está o meu documento de identificação. Por favor, veja.
    .when = Quando traz um documento e escolhe mostrá-lo.
    .risk = A lei não diz que têm de o aceitar.

phrase-no-nationality = Não desejo falar da minha nacionalidade nem da minha situação de imigração.
    .when = Na rua, antes de qualquer voz de prisão, e não numa fronteira.
    .risk = Podem perguntar mais, ou dar-lhe voz de prisão se suspeitarem de um crime ou infração de imigração.

phrase-consent-or-power = Isto é com o meu consentimento, ou com base na secção 61(6A)?
    .when = Antes de fazerem um scan do seu dedo.

phrase-consent-or-power-ni = Isto é com o meu consentimento, ou com base no artigo 61(6A)?
    .when = Antes de fazerem um scan do seu dedo.

phrase-scottish-law = Há uma lei escocesa que me obrigue a dar uma impressão digital aqui?
    .when = Antes de fazerem um scan do seu dedo.
    .risk = Um advogado ainda não verificou a resposta, por isso ouça o que dizem.

phrase-what-suspicion = Que motivos razoáveis tem para suspeitar que cometi um crime?
    .when = Quando dizem que podem fazer-lhe um scan sem consentimento.

phrase-why-not-my-name = Porque pensa que o meu nome não é verdadeiro?
    .when = Depois de dar o seu nome verdadeiro.

phrase-which-databases = Que bases de dados vai verificar? Da polícia ou da imigração?
    .when = Antes ou depois de um scan.
    .risk = Talvez não lhe digam tudo; lembre-se do que dizem.

phrase-write-no-consent = Por favor, escreva que não dei consentimento.
    .when = Depois de um scan com o qual não concordou.

phrase-delete-fingerprints = Por favor, apague as minhas impressões digitais.
    .when = No fim, e outra vez por carta.
    .risk = Talvez digam que nada fica guardado, por isso peça também por escrito.

phrase-photo-law = Que lei lhe permite tirar a minha fotografia?
    .when = Quando um agente aponta um telefone para o seu rosto.

phrase-no-consent-photo = Não dou consentimento para que tire a minha fotografia para reconhecimento facial.
    .when = Na rua, quando não está sob prisão.
    .risk = Mesmo assim, talvez tirem uma fotografia, ou façam a seguir um scan da impressão digital, ou lhe deem voz de prisão; não agarre o telefone.

phrase-delete-photo = Por favor, apague a minha fotografia.
    .when = Depois de tirarem uma fotografia do seu rosto.

phrase-different-street = Estou a escolher outra rua. Isso é crime?
    .when = Perto de câmaras de reconhecimento facial em tempo real.
    .risk = Isso talvez chame a atenção dos agentes.

phrase-face-covering = Não vou tirar o que me cobre o rosto, a não ser que use um poder legal. Qual é, e há uma ordem aqui?
    .when = Quando mandam destapar o rosto.
    .risk = Se um agente de uniforme disser que há uma ordem para este lugar, destape o rosto, pois não o fazer pode ser crime.

phrase-live-cameras-here = Está a usar reconhecimento facial em tempo real aqui?
    .when = Quando vê um furgão com câmaras, ou câmaras com a polícia.

phrase-is-this-a-search = Isto é uma revista? Com base em que poder legal? O que procura, e porquê?
    .when = Antes de lhe fazerem uma revista.
    .risk = Não pare as mãos deles à força.

phrase-no-consent-search = Não dou consentimento para uma revista, mas não vou resistir.
    .when = Quando começam a fazer-lhe uma revista.
    .risk = Podem continuar se tiverem um poder legal para a revista.

phrase-coat-only = Por favor, não me tire mais do que o casaco em público.
    .when = Quando mandam tirar roupa.
    .risk = Poderes legais especiais podem ir mais longe.

phrase-search-record = Quero uma cópia do registo da revista.
    .when = Depois de uma revista, e até 3 meses mais tarde.

phrase-under-arrest = Estou sob prisão? Por que motivo?
    .when = Quando não deixam ir embora ou levam para outro lugar.

phrase-no-answers = Não vou responder a perguntas até ter um advogado.
    .when = No posto da polícia.
    .risk = O silêncio pode prejudicar a sua defesa mais tarde no tribunal; um advogado pode dizer-lhe o que é melhor.

phrase-interpreter-language = Preciso de um intérprete. A minha língua é … .
    .when = No posto da polícia.

phrase-tell-family = Por favor, diga à minha família / a esta pessoa onde estou.
    .when = No posto da polícia.
    .risk = Em alguns casos, podem atrasar isto.

phrase-medicine = Preciso do meu medicamento. Tenho um problema de saúde.
    .when = Quando não deixam ir embora e precisa de um medicamento.

phrase-police-or-immigration = É agente da polícia ou agente da imigração?
    .when = Quando não sabe quem está a perguntar.

phrase-detained-immigration = Isto é uma detenção pela imigração? Com base em que lei?
    .when = Quando falam de imigração e não deixam ir embora.

phrase-do-not-sign = Por favor, telefone à BID / ao meu advogado. Não quero assinar nada que não compreendo.
    .when = Quando agentes da imigração não deixam ir embora; a BID ajuda pessoas em detenção de imigração (immigration detention).

phrase-leaving = Agradeço. Vou embora agora.
    .when = Quando dizem que pode ir.
    .risk = Vá embora devagar.

phrase-recording = Estou só a gravar. Não vou atrapalhar.
    .when = Quando é testemunha.
    .risk = Dê um passo atrás quando pedirem.

phrase-witness-number = Eu vi o que aconteceu. Posso dar-lhe o meu número?
    .when = Quando é testemunha; diga isto à pessoa que a polícia mandou parar.
    .risk = Primeiro, veja se é seguro para essa pessoa.
