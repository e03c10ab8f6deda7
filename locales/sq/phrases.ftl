phrase-detained = A po më mbani të ndaluar?
    .when = Pyetja e parë që bëni, me zë të qetë.
    .risk = Mund të thonë „po”; atëherë rrini aty ku jeni.

phrase-free-to-go = A mund të largohem lirisht?
    .when = Kur thonë se nuk po ju mbajnë të ndaluar.
    .risk = Nëse thonë „po”, largohuni ngadalë dhe mos vraponi.

phrase-which-power = Cilën kompetencë ligjore po përdorni? Cilin ligj?
    .when = Para çdo skanimi, kontrolli ose kërkese.
    .risk = Pyetni një ose dy herë, jo shumë herë.

phrase-what-reason = Cila është arsyeja? Për cilën vepër penale ose kundërvajtje dyshoni?
    .when = Para një skanimi, kontrolli ose arrestimi.

phrase-no-consent-fingerprint = Nuk jap pëlqim për skanimin e gjurmës së gishtit.
    .when = Kur ju kërkojnë gishtin ose nxjerrin një skaner.
    .risk = Nëse ligji i lejon t’ju skanojnë pa pëlqim, u lejohet të përdorin forcë ose t’ju arrestojnë.

phrase-will-not-resist = Nuk do të bëj rezistencë, por nuk jap pëlqim.
    .when = Kur thonë se do ta bëjnë gjithsesi.
    .risk = Mund të vazhdojnë; fjalët tuaja tregojnë se nuk keni dhënë pëlqim.

phrase-solicitor = Dua një avokat (solicitor). Ju lutem.
    .when = Në stacionin e policisë; thojeni vazhdimisht.
    .risk = Në rrugë mund të mos e presin avokatin.

phrase-solicitor-please = Avokat (solicitor), ju lutem.
    .when = Kur ju mbajnë, ju arrestojnë ose ju çojnë në stacion policie.
    .risk = Në rrugë mund të mos e presin avokatin.

phrase-interpreter = Nuk kuptoj. Më duhet një përkthyes.
    .when = Kur nuk e kuptoni policin.
    .risk = Në rrugë mund të mos kenë përkthyes; pyetni nëse mund të përkthejë një telefon.

phrase-under-18 = Jam nën 18 vjeç. Ju lutem thirrni prindin tim ose një person të rritur të përshtatshëm (appropriate adult).
    .when = Vetëm nëse është e vërtetë.
    .risk = Mund të kenë gjithsesi kompetencë t’ju skanojnë pa pëlqim.

phrase-is-it-section-21 = A është kjo sipas seksionit 21?
    .when = Kur ju ndalojnë ose pyesin kush jeni.
    .risk = Nëse thonë „po”, duhet të përgjigjeni kush jeni dhe për lëvizjet tuaja.

phrase-name-and-number = Si quheni dhe cili është numri juaj i shërbimit, ju lutem?
    .when = Në çdo kohë.
    .risk = Mos e prekni distinktivin ose pajisjet e tyre.

phrase-slowly = Ju lutem më pyetni edhe një herë, më ngadalë.
    .when = Kur ju duhet më shumë kohë për të kuptuar.

phrase-no-english = Nuk flas anglisht. Ju lutem shkruajeni.
    .when = Kur flisni pak anglisht.

phrase-doctor = Më duhet një mjek.
    .when = Kur jeni lënduar, nuk ndiheni mirë ose jeni në rrezik.

phrase-film = A më lejohet ta filmoj këtë? Nuk do t’ju pengoj.
    .when = Kur është e sigurt të filmoni.
    .risk = Bëni disa hapa prapa nëse ju thonë, dhe mos ua mbani telefonin para fytyrës.

phrase-give-name = Do t’jua jap emrin tim. Emri im është … .
    .when = Kur ligji thotë se duhet ta jepni, ose kur zgjidhni ta jepni.
    .risk = Duhet të jetë i vërtetë, dhe mund t’ju kërkojnë në bazat e tyre të të dhënave.

phrase-no-answer = Nuk dua të përgjigjem. A është kjo vepër penale? Sipas cilit ligj?
    .when = Në rrugë, por jo kur jeni në timon, kur ju akuzojnë për sjellje antisociale (anti-social behaviour), ose në kufi.
    .risk = Nëse dyshojnë për vepër penale ose kundërvajtje dhe nuk e dinë emrin tuaj, u lejohet t’ju skanojnë me forcë ose t’ju arrestojnë.

phrase-here-is-my-id = Ja dokumenti im i identifikimit. Ju lutem shikojeni.
    .when = Kur keni dokument identifikimi me vete dhe zgjidhni ta tregoni.
    .risk = Ligji nuk thotë se duhet ta pranojnë.

phrase-no-nationality = Nuk dëshiroj të flas për shtetësinë time ose për statusin tim të imigracionit.
    .when = Në rrugë, para çdo arrestimi, dhe jo në kufi.
    .risk = Mund t’ju pyesin më shumë, ose t’ju arrestojnë nëse dyshojnë për vepër penale ose kundërvajtje lidhur me imigracionin.

phrase-consent-or-power = A bëhet kjo me pëlqimin tim, apo sipas seksionit 61(6A)?
    .when = Para se t’ju skanojnë gishtin.

phrase-consent-or-power-ni = A bëhet kjo me pëlqimin tim, apo sipas nenit 61(6A)?
    .when = Para se t’ju skanojnë gishtin.

phrase-scottish-law = A ka ndonjë ligj skocez që më detyron të jap gjurmën e gishtit këtu?
    .when = Para se t’ju skanojnë gishtin.
    .risk = Asnjë jurist nuk e ka verifikuar ende përgjigjen, prandaj dëgjoni çfarë thonë.

phrase-what-suspicion = Çfarë arsyeje të bazuar keni për të dyshuar se kam kryer një vepër penale ose kundërvajtje?
    .when = Kur thonë se u lejohet t’ju skanojnë pa pëlqim.

phrase-why-not-my-name = Pse mendoni se emri im nuk është i vërtetë?
    .when = Pasi keni dhënë emrin tuaj të vërtetë.

phrase-which-databases = Në cilat baza të dhënash do të verifikoni? Të policisë apo të imigracionit?
    .when = Para ose pas një skanimi.
    .risk = Mund të mos ju thonë gjithçka; mbani mend çfarë thonë.

phrase-write-no-consent = Ju lutem shkruani se nuk dhashë pëlqim.
    .when = Pas një skanimi për të cilin nuk keni dhënë pëlqim.

phrase-delete-fingerprints = Ju lutem fshini gjurmët e mia të gishtave.
    .when = Në fund, dhe përsëri me letër.
    .risk = Mund të thonë se nuk ruhet asgjë, prandaj kërkojeni edhe me shkrim.

phrase-photo-law = Cili ligj ju lejon të më bëni foto?
    .when = Kur një polic e drejton telefonin nga fytyra juaj.

phrase-no-consent-photo = Nuk jap pëlqim të më bëni foto për njohje të fytyrës.
    .when = Në rrugë, kur nuk jeni në arrest.
    .risk = Mund t’ju bëjnë foto gjithsesi, ose të kalojnë te skanimi i gjurmës së gishtit ose te arrestimi; mos e rrëmbeni telefonin.

phrase-delete-photo = Ju lutem fshijeni foton time.
    .when = Pasi ju kanë bërë foto të fytyrës.

phrase-different-street = Po zgjedh një rrugë tjetër. A është kjo vepër penale?
    .when = Pranë kamerave që njohin fytyra drejtpërdrejt.
    .risk = Kjo mund të bëjë që policët t’ju vënë re.

phrase-face-covering = Nuk do ta heq mbulesën e fytyrës, përveç nëse po përdorni një kompetencë. Cilën, dhe a ka një urdhër këtu?
    .when = Kur ju thonë ta zbuloni fytyrën.
    .risk = Nëse një polic me uniformë përmend një urdhër për këtë vend, hiqeni, sepse mbajtja e saj mund të jetë vepër penale.

phrase-live-cameras-here = A po përdorni këtu njohje të fytyrës drejtpërdrejt (live)?
    .when = Kur shihni një furgon me kamera ose kamera me policë.

phrase-is-this-a-search = A është ky një kontroll personal? Me cilën kompetencë? Çfarë po kërkoni, dhe pse?
    .when = Para se t’ju kontrollojnë.
    .risk = Mos ua ndalni duart me forcë.

phrase-no-consent-search = Nuk jap pëlqim për kontroll personal, por nuk do të bëj rezistencë.
    .when = Kur fillojnë t’ju kontrollojnë.
    .risk = Mund të vazhdojnë nëse kanë kompetencë për kontroll.

phrase-coat-only = Ju lutem mos më hiqni më shumë se pallton në vend publik.
    .when = Kur ju thonë të hiqni rroba.
    .risk = Kompetencat e posaçme mund të shkojnë më larg.

phrase-search-record = Dua një kopje të procesverbalit të kontrollit.
    .when = Pas një kontrolli, dhe deri 3 muaj më vonë.

phrase-under-arrest = A jam në arrest? Për çfarë?
    .when = Kur ju mbajnë ose ju marrin me vete.

phrase-no-answers = Nuk do t’u përgjigjem pyetjeve derisa të kem një avokat (solicitor).
    .when = Në stacionin e policisë.
    .risk = Heshtja mund ta dëmtojë mbrojtjen tuaj më vonë në gjykatë; një avokat mund t’ju thotë çfarë është më mirë.

phrase-interpreter-language = Më duhet një përkthyes. Gjuha ime është … .
    .when = Në stacionin e policisë.

phrase-tell-family = Ju lutem tregojini familjes sime / këtij personi se ku jam.
    .when = Në stacionin e policisë.
    .risk = Në disa raste u lejohet ta vonojnë këtë.

phrase-medicine = Më duhen ilaçet e mia. Kam një problem shëndetësor.
    .when = Kur ju mbajnë dhe ju duhen ilaçe.

phrase-police-or-immigration = A jeni polic apo oficer i imigracionit?
    .when = Kur nuk e dini kush po pyet.

phrase-detained-immigration = A po më mban të ndaluar imigracioni? Sipas cilit ligj?
    .when = Kur flasin për imigracionin dhe nuk ju lënë të ikni.

phrase-do-not-sign = Ju lutem telefononi BID / avokatin tim (solicitor). Nuk dua të nënshkruaj asgjë që nuk e kuptoj.
    .when = Kur ju mbajnë oficerët e imigracionit; BID ndihmon njerëzit në ndalim për imigracion.

phrase-leaving = Faleminderit. Po largohem tani.
    .when = Kur thonë se mund të ikni.
    .risk = Largohuni ngadalë.

phrase-recording = Vetëm po filmoj. Nuk do të pengoj.
    .when = Kur jeni dëshmitar(e).
    .risk = Bëni disa hapa prapa kur jua kërkojnë.

phrase-witness-number = E pashë çfarë ndodhi. A mund t’jua jap numrin tim?
    .when = Kur jeni dëshmitar(e); thojani personit që u ndalua.
    .risk = Shikoni së pari nëse është e sigurt për atë person.
