# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = Procurar
search-summary = Encontrar páginas, frases e pessoas que podem ajudar.
search-label = O que procura?
search-button = Procurar
search-waiting = A preparar …
search-failed = A procura ainda não está neste telefone, e não há internet. A lista de A a Z funciona.
search-none = Nada encontrado. Tente outras palavras, ou menos palavras.
# $count is a number.
search-count = Resultados: { $count }
index-title = Tudo de A a Z
index-summary = Todas as páginas, cartas e grupos que podem ajudar, por nome.
index-lead = Todas as páginas, cartas e grupos que podem ajudar.
index-link = Tudo de A a Z

## Letters

# Above the fields of a letter.
letter-form-lead = O que escreve fica nesta página até enviar, copiar, partilhar, imprimir ou guardar. Se fechar a página, o que escreveu desaparece.
# Above the ways to send a letter, and the buttons below it.
letter-send = Enviar a carta
letter-mail = Abrir no seu e-mail
letter-copy = Copiar
letter-share = Partilhar
letter-print = Imprimir
letter-save = Guardar como ficheiro (arquivo)
letter-mail-address = Endereço de e-mail do serviço
    .hint = Está na página do serviço na internet.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = Enviar para: { $name }
letter-mail-long = A carta é demasiado longa para o botão de e-mail. Já está copiada: cole-a no e-mail.
letter-copied = Copiado. Cole numa mensagem ou num e-mail.
letter-copy-failed = Não funcionou. Mantenha o dedo sobre a carta, selecione-a toda e copie.
letter-failed = Não funcionou aqui. Copie a carta.
letter-saved = Guardado neste dispositivo, com os seus downloads. Todas as pessoas que usam o dispositivo podem ler.
letter-faults = Veja isto outra vez. Pode usar a carta como está e preencher os espaços vazios à mão.
# What is wrong with a field.
letter-fault-empty = Isto está vazio.
letter-fault-future = Este dia ainda não chegou.
letter-fault-order = O último dia é antes do primeiro dia.
letter-fault-email = Um endereço de e-mail tem um @, por exemplo name@example.org.
letter-fault-name = Um nome tem letras.
## What happened

note-title = Escrever uma nota sobre o que aconteceu
note-summary = Perguntas para responder o mais depressa possível depois de a polícia mandar parar.
note-lead = Responda ao que puder. Deixe um espaço vazio onde não souber. Não tente adivinhar.
note-risk-words = Não escreva sobre a sua situação de imigração. Se houver a possibilidade de receber uma acusação formal por um crime, pergunte a um advogado (solicitor) da área criminal antes de enviar isto à polícia.
note-risk-phone = Talvez a polícia consiga ver o que está num telefone. Pense no que guarda nele.
# The heading above the questions.
note-new = Uma nova nota
# $number is a number: the first note that was kept is 1.
note-name = Nota { $number }
note-scan = De que fizeram um scan?
    .hint = Escreva também o que mais tiraram, por exemplo uma fotografia, e o resultado que lhe disseram.
note-scan-finger = Do meu dedo
note-scan-face = Do meu rosto
note-they-said = O que disseram
    .hint = O que lhe perguntaram e o que lhe disseram. Com as palavras deles.
note-you-said = O que eu disse
    .hint = Escreva se concordou, se disse não ou se não disse nada.
note-injuries = Ferimentos
    .hint = Onde dói e como aconteceu. Tire fotografias. Vá a um médico.
note-witnesses = Quem viu
    .hint = Escreva um nome ou um número só se essa pessoa concordar.
note-text = A sua nota
note-failed = Não funcionou. Mantenha o dedo sobre a nota, selecione-a toda e copie.

note-complaint = Escrever uma queixa a partir disto

note-keep-title = Guardar esta nota neste telefone
note-keep-lead = A sua nota desaparece quando fechar esta página. Pode guardá-la aqui, trancada (encriptada) com uma frase secreta. Ninguém consegue abri-la sem a frase secreta. Se esquecer a frase, a nota perde-se: nós também não conseguimos abri-la.
note-passphrase = Frase secreta
    .hint = Pelo menos 8 letras. O melhor são quatro palavras que ninguém juntaria.
note-passphrase-show = Mostrar a frase
note-keep = Guardar
note-changes = Guardar as alterações
note-working = Espere, por favor …
note-kept = Guardada e trancada.
note-nothing = Ainda não há nada para guardar.
note-passphrase-short = A frase secreta é demasiado curta. Use pelo menos 8 letras.
note-full = Não há espaço neste telefone. A nota não foi guardada. As suas palavras ainda estão aqui: copie-as ou imprima-as.
note-forbidden = Não é possível guardar notas aqui. Em vez disso, copie ou imprima a sua nota.
note-unavailable = A parte que tranca as notas ainda não está neste telefone, e não há internet. As suas palavras ainda estão aqui. Tente outra vez mais tarde, ou copie-as ou imprima-as.

note-list = Notas neste telefone
note-open = Abrir a nota { $number }
note-open-button = Abrir
note-open-warning = O que escreveu agora não está guardado. Vai desaparecer quando abrir outra nota.
note-is-open = A nota está aberta.
note-passphrase-wrong = Esta não é a frase secreta desta nota. Tente outra vez.
note-damaged = Esta nota está danificada. Não é possível abri-la.
note-close = Fechar esta nota
note-close-warning = As suas alterações não estão guardadas. Vão desaparecer.
note-wipe = Apagar a nota { $number }
note-wipe-all = Apagar todas as notas
note-wipe-sure = Não é possível recuperar o que apagar. Não apague nada enquanto a polícia quiser ver ou levar o seu telefone.
note-wipe-yes = Sim, apagar
note-wiped = Apagado.

## Read aloud

aloud-start = Ler em voz alta
aloud-pause = Pausa
aloud-go-on = Continuar
aloud-stop = Parar
# $language is the name of a language, in that language.
aloud-none = Este telefone não tem voz para esta língua: { $language }.
aloud-help = Pode acrescentar uma voz. Abra as configurações do seu telefone e procure “conversão de texto em voz” (text-to-speech).

## Share

share-start = Partilhar esta página
share-scan = Aponte para isto a câmara de outro telefone.
share-large = Encher o visor
share-small = Tornar mais pequeno
share-copy = Copiar a ligação (link)
share-send = Enviar com uma aplicação
share-copied = A ligação (link) está copiada.
share-failed = Não foi possível copiar a ligação (link).

## Settings

settings-title = Configurações
settings-summary = Tamanho do texto, cores, a sua nação e zona, línguas neste telefone, e apagar tudo.
settings-script = As configurações precisam de JavaScript. O seu navegador desligou-o, ou ele ainda está a carregar.
settings-device = O seu telefone também pode ajudar. As configurações do telefone permitem aumentar o texto e usar cores escuras.
settings-text = Tamanho do texto
settings-text-normal = Normal
settings-text-large = Grande
settings-text-larger = Muito grande
settings-theme = Cores
settings-theme-device = Como neste telefone
settings-theme-light = Claras
settings-theme-dark = Escuras
settings-theme-contrast = Contraste alto
settings-nation = Que regras aparecem primeiro
settings-nation-line = Os passos e os cartões abrem com estas regras. Cada um diz de que nação são as regras que mostra, e aí é possível mudar isso.
settings-area = A sua zona
settings-area-line = “Encontrar ajuda” abre com esta zona.
settings-saved = Guardado neste telefone.
settings-not-saved = Não é possível guardar isto aqui. Fica assim até sair desta página.
settings-languages = Línguas neste telefone
settings-languages-line = Funcionam sem internet. A língua em que lê fica aqui enquanto usar a aplicação.
settings-languages-waiting = A verificar …
settings-languages-none = O seu navegador não consegue guardar páginas para quando não há internet.
# $size is a number.
settings-kept = Neste telefone: { $size } MB
# $size is a number.
settings-missing = Não está neste telefone: { $size } MB
settings-keep = Guardar
settings-drop = Remover
settings-keeping = A guardar …
settings-failed = Não funcionou. Tente outra vez com internet.
settings-delete = Apagar tudo
settings-delete-line = Apagar tudo o que esta aplicação tem neste telefone: as suas configurações, as suas notas e todas as páginas guardadas? Não é possível recuperar nada disto.
settings-delete-yes = Sim, apagar tudo
settings-delete-no = Não, manter
settings-deleted = Está tudo apagado
settings-deleted-line = As suas configurações, as suas notas e todas as páginas guardadas já não estão neste telefone. Toque agora em “Sair”: se abrir outra página desta aplicação, o telefone guarda as páginas outra vez.
settings-deleted-history = O seu navegador pode ainda ter a lista das páginas que abriu. Apague-as também no histórico do navegador.
settings-deleted-part = Não foi possível apagar tudo.
settings-deleted-site = Apague os dados deste site nas configurações do navegador.

## A newer version

update-ready = Há novas orientações prontas.
update-button = Mostrar
update-busy = Outra página desta aplicação está aberta num passo, ou está a mostrar palavras a um agente. Feche-a primeiro.
