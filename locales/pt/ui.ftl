# The words of the app itself. Variables stand in { } and stay as they are.

app-name = Scan Rights
app-summary = O que dizer e fazer quando a polícia quer fazer um scan (leitura digital) da sua impressão digital ou do seu rosto. Funciona sem internet. Informação, não aconselhamento jurídico.

## Around every page

skip = Ir para o texto
language = Língua
leave = Sair
advice = Informação, não aconselhamento jurídico.
# Followed by the names of nations.
holds-for = Para:
review-unchecked = Ainda não verificado por um advogado. Comparado com as fontes em { $date }.
review-lawyer = Verificado por um advogado em { $date }.
review-lawyer-by = Verificado por um advogado ({ $name }) em { $date }.
stores-nothing = Funciona sem internet. Não guarda nada a seu respeito, a não ser a seu pedido.
about-link = Sobre esta aplicação
to-home = Ir para a primeira página

## Nations

nation-label = As regras de que nação
nation-england-wales = Inglaterra e País de Gales
nation-scotland = Escócia
nation-northern-ireland = Irlanda do Norte

## The first page

languages-choose = Escolha a sua língua.
languages-first = A língua que abre primeiro
translate-link = Ajudar a traduzir esta aplicação
home-title = A polícia quer fazer um scan da sua impressão digital ou do seu rosto?
home-now = A polícia está a mandar-me parar agora
home-now-line = O que dizer e fazer, um passo de cada vez
home-card = Mostrar um cartão ao agente
home-card-line = As suas palavras em inglês, em letras grandes
home-rights = Os meus direitos
home-rights-line = Impressões digitais, rosto, nome, documentos
home-help = Encontrar ajuda
home-help-line = Advogados, grupos de apoio, queixas
home-after = Já aconteceu. E agora?
home-after-line = Escrever o que aconteceu, apresentar queixa, obter os seus dados
home-facts = A quem fazem scans
home-facts-line = O que mostram os números da polícia

## Without internet

keep-kept = Esta língua está neste telefone. Funciona sem internet.
keep-working = A guardar neste telefone …
keep-all-done = Todas as línguas estão neste telefone. Funcionam sem internet.
keep-failed = Não foi possível guardar. O que já estava neste telefone continua a funcionar. Tente outra vez com internet.
keep-all = Guardar todas as línguas neste telefone
offline-title = Esta página não está neste telefone
offline-line = Agora não há internet, e esta página não foi guardada aqui antes. Estas páginas funcionam sem internet:
not-found-title = Esta página não está aqui
not-found-line = A ligação (link) pode ser antiga. Pode começar aqui:

## Translation

notice-machine = Traduzido por uma máquina. Nenhuma pessoa verificou ainda.
notice-page-english = Esta página ainda não está traduzida. Está em inglês.
notice-block-english = Esta parte ainda não está traduzida. Está em inglês.
notice-block-outdated = Esta parte mudou. As novas palavras ainda não estão traduzidas, por isso estão em inglês.

## Steps and guides

next-steps = O que acontece a seguir?
callout-say = Diga isto
callout-do = Faça
callout-do-not = Não faça
callout-risk = Risco
callout-open = Em aberto
callout-law = A lei diz
guides-title = Os meus direitos
guides-summary = Guias curtos sobre scans de impressões digitais e scans do rosto pela polícia: o que a polícia pode fazer, o que tem de lhe dizer e o que a pessoa pode fazer.
guides-scan = Scans de impressões digitais
guides-face = Fotografias do rosto e câmaras
guides-immigration = Imigração
guides-street = Quando a polícia manda parar, revista ou prende
guides-nations = Escócia e Irlanda do Norte
guides-after = Depois

## Letters

letters-title = Cartas que pode enviar
letters-summary = Cartas em inglês: pedir os seus dados, pedir que os apaguem, apresentar queixa. A sua língua explica o que escrever.
letters-lead = Cada carta está em inglês, porque o serviço que a recebe lê inglês. A sua língua explica a carta.
# Above the letter itself.
letter-heading = A carta
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = O que escrever nos espaços vazios
letter-optional = Pode deixar isto de fora.

## Officer card

card-title = Palavras para mostrar ao agente
card-summary = Frases para dizer ou mostrar a um agente da polícia, na sua língua e em inglês, em letras grandes.
card-lead = Toque numa frase para ela encher todo o visor do telefone.
card-nav = Outras frases
card-previous = Anterior
card-next = Seguinte
card-close = Fechar
# Followed by what a sentence can cost.
card-risk = Risco:
group-start = Primeiras palavras
group-fingerprint = Scan da impressão digital
group-face = Fotografia do rosto ou câmara
group-details = Nome, documentos e língua
group-search = Revista
group-immigration = Imigração
group-arrest = Prisão (arrest) e posto da polícia
group-leaving = Ir embora e ser testemunha

## Help

help-title = Encontrar ajuda
help-summary = Advogados, grupos de apoio e entidades de queixas para pessoas que a polícia mandou parar ou a quem fez um scan.
help-lead = Escolha a sua zona. Esta aplicação nunca pergunta onde está.
help-areas = A sua zona
help-needs = De que precisa?
help-also = Estes também podem ajudar com isso:
help-postcode = Encontrar a sua zona pelo código postal (postcode)
help-postcode-lead = O código postal (postcode) está no fim de um endereço do Reino Unido, por exemplo LS1 4AP. Procure aqui as primeiras letras. Algumas letras pertencem a mais de uma zona.
help-postcode-letters = Primeiras letras
help-postcode-area = Zona
area-all = Todo o Reino Unido
area-england = Inglaterra
area-wales = País de Gales
area-scotland = Escócia
area-northern-ireland = Irlanda do Norte
need-scan = Um scan da impressão digital ou do rosto
need-legal = Um advogado ou aconselhamento jurídico
need-immigration = Imigração e asilo
need-complaint = Apresentar queixa contra a polícia
need-data = Os dados que têm a meu respeito
need-children = Crianças e jovens
need-discrimination = Tratamento injusto (discriminação)
need-protest = Protestos
need-wellbeing = Alguém com quem falar
contact-phone = Telefone:
contact-email = E-mail:
contact-site = Página na internet:
contact-hours = Horário:
contact-languages = Línguas:
# Who added this group to the list: a community group near the reader.
contact-added = Acrescentado por { $name }.
contact-verified = Vimos estes dados na página da própria organização, numa cópia guardada, em { $date }.
contact-unverified = Não verificámos estes dados. Verifique primeiro.

## Facts

chart-who = Quem
chart-period = Quando
chart-forces = Que forças policiais
chart-limits = O que não consegue mostrar
chart-source = Fonte

## Sources

sources-title = Fontes
all-sources-title = Todas as fontes
all-sources-summary = Todas as leis, decisões de tribunais, relatórios e páginas em que esta aplicação se baseia, e onde usa cada uma.
all-sources-lead = Esta aplicação não diz nada sobre a lei que não esteja numa destas fontes. Elas estão em inglês.
all-sources-law = Leis e decisões de tribunais
all-sources-official = Documentos e orientações oficiais
all-sources-reports = Relatórios, notícias e campanhas
# Followed by a list of links to pages.
source-used = Usada em:
source-number = Fonte { $number }
source-seen = Vista em { $date }.
confidence-verified = Lemos o próprio texto.
confidence-secondary = Lemos um relato sobre ele.
confidence-recalled = Ainda não verificado.
confidence-analysis = Esta é a nossa própria leitura.

## The app in a window of its own

app-leaving = Está a sair da aplicação
app-leaving-line = Este endereço abre no seu navegador. Aí, outras pessoas podem ver que páginas lê.
app-leaving-go = Abrir no navegador
app-leaving-stay = Ficar aqui
# Followed by the name of a file.
app-saved = Guardado aqui:
app-damaged = Não foi possível ler as suas definições, por isso começamos sem elas. O ficheiro danificado continua lá.
app-newer = Uma versão mais recente desta aplicação escreveu as suas definições e notas. Pode usá-las aqui, mas não alterá-las.
app-unwritable = Agora não é possível guardar nada neste dispositivo. Continua a poder ler tudo.

## Newer words for the app in a window of its own

updates-title = Atualizações
updates-line = As leis mudam, e os números de telefone também. Podem chegar novos textos sem uma nova aplicação. Todos têm a nossa assinatura digital. A aplicação não aceita nada além disso.
# What came with the app itself.
updates-own = Os textos desta aplicação são de { $date }.
updates-edition = Tem a atualização número { $number }, de { $date }.
updates-never = Esta aplicação ainda não verificou se há novos textos.
updates-checked = A aplicação verificou isto pela última vez em { $date }.
updates-stale = Há mais de 60 dias que esta aplicação não verifica se há novos textos. A lei pode ter mudado desde então. Continua a poder ler tudo. Em “Configurações”, pode verificar se há novos textos.
updates-check = Verificar agora
updates-checking = A verificar. Isto pode demorar um minuto.
updates-none = Tem os textos mais recentes.
updates-new = Chegaram novos textos. Está a vê-los agora.
# Followed by a list of titles of pages and names of groups.
updates-changed = O que mudou com esta atualização:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = Outras palavras da aplicação
updates-auto = Verificar automaticamente, no máximo uma vez por dia
updates-auto-line = O servidor pode ver o seu endereço na internet (IP) e que línguas a pessoa recebe. Não consegue ver o que a pessoa lê. A aplicação não verifica quando o seu dispositivo diz que a internet tem um custo extra.
updates-tor = Passar através do Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = O Tor esconde do servidor o seu endereço na internet. O Tor tem de estar a funcionar neste dispositivo.
updates-save = Guardar a atualização como ficheiro (arquivo)
updates-save-line = Passe o ficheiro a alguém sem internet. Essa pessoa pode abri-lo na aplicação dela.
updates-not-saved = Não foi possível guardar o ficheiro.
updates-open = Abrir um ficheiro de atualização
updates-unreachable = Não conseguimos chegar ao servidor ou ler o ficheiro. O que já tem fica como está. Tente outra vez mais tarde.
updates-refused = A aplicação não aceitou esta atualização. A atualização está danificada ou não tem a nossa assinatura digital. O que já tem fica como está.
updates-expired = A aplicação não aceitou esta atualização. A atualização é demasiado antiga, ou o relógio deste dispositivo está errado. O que já tem fica como está.
updates-disk = Não foi possível guardar a atualização neste dispositivo. O dispositivo pode estar cheio. O que já tem fica como está.
updates-busy = A aplicação está a ser atualizada noutra janela. Tente outra vez daqui a um minuto.
