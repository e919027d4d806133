import { said } from './said.ts'

/** Typed at the summary and at the credit notice, and no whole yes to either. */
export const noNotYes = said(`
  nei opprett alt | nei alt er feil, kjør på | nei ikke alt stemmer, kjør på | et ja fra sjefen | får dere et ja | er det et ja | et nei fra oss | dere får nei herfra | fra oss
  godkjent av sjefen | ja det var feil | jeg er tilbake | ja uriktig | ja det er ukorrekt | det meste stemmer, kjør | stort sett riktig | for min del er det feil | ja rett alt sammen | det rett alt saman
  null er riktig | ja sa sjefen | du kan gjøre det ferdig seinere | jeg vil at dere skal rette det
  sa jeg ja | nei sa jeg | det var rett | glem det | glem det, ja | det var ikke så viktig | samma det | drit i det
  jeg vil bli kunde | eg vil ikkje bli oppretta | kjører vi på | altså | de er enige | bror bekrefter | dæ va rett
  da kjører vi ikke | ingenting | ok ferdig | altså stemmer det
  stemmer det på en prikk | er alt på plass | alt er ikke på plass | ikke alt er på plass | ingen feil ennå | det er vel ingen feil | registrer oss som privat | tusen hjertelig takk | takk så mye | korrekt utfylt? | er det korrekt utfylt | bare å vente
  d stemme ikke | det stemme itj | det stemme nok | passe det | stemme det | stemme |
  du kan gjerne rette det | dere må gjerne rette det | det kan dere gjerne endre | du får rette det | rett det så er det greit | jamen
  ja men jeg har sett det | ja til å endre | ja rett det | ok rett det da | ok rett nummeret da | fint, rett det bare | ja endre det
  jeg vil gjerne endre | får jeg endre | kan jeg rette det | rett og send | rett det og godkjenn | godkjenn når det er rettet
  sjekk det | sjekk det igjen | sjekk en gang til | ok sjekk det | sjekk det opp | undersøk det | se på det igjen | se over det
  slett det | slett det så er det greit | ja slett det | fjern det bare | ja fjern det | oppdater det | ja oppdater det | bytt det
  ja bytt det ut | gjør det om | gjør om | ja gjør det om igjen | skriv det om | skriv det igjen | start på nytt så er det greit
  ja men | ja, men jeg er usikker | greit nok men | fint men endre mailen | ok men vent | ja hvis | ja hvis det er gratis
  det er greit hvis det ikke koster noe | ok hvis dere lover | ja, når adressen er rettet | jeg sier ja når det stemmer
  jeg sier ja i morgen | jeg bekrefter i morgen | jeg bekrefter senere | jeg godkjenner det senere | bekrefter straks | ja straks | ja snart
  ok om et øyeblikk | snart | nesten riktig | nesten ja | halvt ja | ja og nei | både ja og nei | ja til det første
  ja til noe av det | det meste er riktig | det meste stemmer | noe stemmer | adressen stemmer | navnet er riktig | mailen er korrekt
  bare navnet er riktig | ja til mailen | jeg har lest det | jeg har sett det | sett | lest | mottatt | takk | takk, jeg kikker på det
  takk jeg ser på det | takk for det | takk så lenge | tusen takk | takk, jeg kommer tilbake til det
  send til meg | send det til meg | send det til sjefen min | send meg det | ikke send | ikke send det | send en kopi til meg
  ikke godkjenn | ikke godkjenn det | ikke bekreft | ikke opprett | ikke opprett noe | ikke gjør det | ikke godkjent | ikke ok
  det er ikke i orden | det er ikke ok | det er faen ikke riktig | nei nei det er ikke ok | ja ikke | ikke ja | jeg sier ikke ja
  kjører det | går det bra | går det greit | er det riktig | er det korrekt | er alt riktig | er opplysningene korrekte
  er opplysningene riktig | er det ok | er det i orden | er vi enige | er dere enige | er dere klare | er du klar | skal jeg bekrefte
  skal jeg godkjenne | skal jeg si ja | skal jeg skrive ja | skriver jeg bare ja | kan jeg bekrefte | kan dere bekrefte
  kan dere godkjenne det | godkjenner dere det | godkjenner du det | bekrefter dere det | bekrefter du | bekrefter dere da
  dere godkjenner det | du bekrefter det | de bekrefter det | de godkjenner det | dere bekrefter vel | hvem bekrefter
  hvem godkjenner det | hvem sier ja | hva bekrefter jeg | hva sier jeg ja til | hvorfor skal jeg godkjenne | bekreft hva | ok hva nå
  ok og så | ja og så | ja og da | ok? | ja? | riktig? | ok ??? | greit? | ja eller hva | ja eller | ja kanskje | kanskje | tror jeg nok
  det tror jeg | det håper jeg | det håper jeg da | vel i orden | antakelig ok | det er vel greit | sikkert greit | det ligner på riktig
  sjefen min sier ja | mannen min godkjenner det | revisoren min godkjenner | sjefen godkjenner | hun sier ja | han sier det er ok
  kunden sier ja | kollegaen bekrefter | regnskapsføreren går god for det | det skal sjefen min godkjenne | sjefen min må bekrefte
  daglig leder skal si ja | la meg se | la meg sjekke | la meg tenke | la meg lese det igjen | la oss se | la oss vente | vent | vent litt
  vent med å sende | vent med å opprette | ikke ennå | ikke nå | nåja | nå ja | jaha | jaså | jøss | hm ja | øh ja | tja ja
  ja ja den var god | ja særlig | ja liksom | yeah right | ja sikkert | godt forsøk | skriv ja | det står ja | "ja" skriver jeg da
  ja jeg har et spørsmål | ja et spørsmål først | ok hva koster det | ja hvor lang tid tar det | ja hvem er dere | ja takk til en ny
  ja takk til mer | ja takk en kopi | jeg vil se det igjen | vis det igjen | vis meg det | lagre det | lagre det til senere
  lagre som kladd | behold det | la det være | la det stå | la det ligge | det lar vi ligge | det er du som bestemmer
  det bestemmer dere | det er opp til dere | som du vil | gjør som dere vil | gjør hva dere vil | samma det | pytt | glem det
  lykke til | ja riktig feil | korrekt er det ikke | riktig er det ikke | greit er det ikke | det var riktig | det var korrekt før | var det ok
  det skal rettes | det skal være riktig | det bør være riktig | det burde stemme | gjør det riktig | gjør det ordentlig | få det rettet
  skriv det riktig da | det rette er noe annet | det er riktig feil | det er bra dere spør | godt spørsmål | god idé å endre
  kunne vært bedre | det kan gjøres bedre | kan det gjøres | kan vi gå videre | kan vi sende det | får jeg sende | får dere det
  får dere lov til det | skal det være sånn | skal vi si det | får jeg en kopi | blir det sendt | blir jeg opprettet | oppretter dere meg
  oppretter du det | sender dere det | sender du | sjekker dere det | sjekker du det | gjør dere det | gjør du det | kjører dere det | kjører vi
  ja hvis sjefen sier ok | bra at du spør | det er ikke meg | det er oss begge | kona mi er enig | nå bra | ok hei | ok ha det
  ja ok men mailen er feil | bare send regningen | send en faktura | bekreft at dere har fått den | fortsett i morgen
  ja til faktura | nei takk ja | ja nei | vi er nesten enige | alle er enige unntatt meg | det er ikke helt riktig
  nesten alt er riktig | alt er riktig bortsett fra mailen | navnet er riktig men | er dere sikre på at det er riktig
  er det helt korrekt | ser det riktig ut | ser alt bra ut | stemmer alt | stemmer opplysningene | kan det stemme
  høres det bra ut | høres det riktig ut | får dere | vil dere godkjenne | kan du godkjenne for meg | godkjenn for meg
  gjør som du pleier | gjør det du skal | gjør det senere | kjør i morgen | ok om litt | ja en gang | ja nok | jo kanskje
  jo men | jo hvis | rett mailen og kjør | rett navnet mitt | endre og send | gjør det ferdig senere | jeg vil endre noe
  det skal endres | endres | rettelse | endringer | endring ja | slett | avbryt | angre | stopp | vent med det | hva med mailen
  blir jeg opprettet nå | oppretter dere nå | er jeg opprettet | er det sendt | er den godkjent | blir det godkjent
  er det bekreftet | har dere bekreftet | når er det klart | er det klart | er kunden opprettet | er dere ferdige | klart?
  da er det min tur | det er din tur | det er deres ansvar | hvis det er riktig så ja | det er løgn | det er vel riktig
  det må være riktig | det må det være | det burde være korrekt | mon tro det er riktig | kanskje er det riktig
  ja det håper jeg | undersøk det og bekreft | sjekk og godkjenn | sjekk og send | gå gjennom det | gå gjennom det igjen
  les det igjen | godkjent av hvem | bekreftet av hvem | jeg kan ikke godkjenne | kan ikke bekrefte | godkjenner ingenting
  ingen godkjenning | ingenting er riktig | ingenting stemmer | det er alt | det var alt | det var det | takk for alt
  det er for mye | rett dyrt | rett og slett feil | det er rett rotete | rett | rettes | rett opp | få det rett | rett det opp
  rett litt
  dere kan gjerne kredittvurdere meg senere | kredittvurder mannen min i stedet | kredittvurder kunden | da sier vi i morgen
  da sier vi nei | ingen problemer ennå | ingen endringer ennå | ingen problem, men | ingenting å endre ennå | godt nok men
  klar til å endre | klart til endring | jeg sier ja hvis | vi sier ja når | det er det ikke | det er det samme
  det er det hele | det er det verste | det er det jeg sier | er det det | det mente jeg ikke | det var ikke det jeg mente
  fortsett å endre | fortsett endringen | gå videre med endringen | gå tilbake | da går vi tilbake | kjør tilbake | send tilbake
  send det tilbake | opprett en ny | opprett en annen | ikke opprett meg | la oss gjøre det senere | la oss gjøre det om
  det kan du glemme | det kan dere glemme | selvfølgelig ikke | absolutt ikke | klart nei | helt feil | fint, endre det
  greit hvis dere endrer | greit for meg hvis | greit for meg men ikke for mannen min | det høres dyrt ut | det høres feil ut
  det høres bra ut men | det ser bra ut men | det ser bra ut bortsett fra | ser riktig ut, tror jeg | jeg skriver ikke under
  jeg skriver under senere | med på hva | jeg er ikke med på det | ikke enig | uenig | jeg er uenig | aksepterer ikke
  bekrefter ikke | ikke bekreftet | godkjennes ikke | det er feil alt sammen | korrekt bortsett fra | riktig, men
  nesten perfekt | perfekt, unntatt mailen | supert men | takk nei | nei takk | ja takk til info | får jeg godkjenne
  får dere godkjenne | vil jeg godkjenne | kan dere rette | kunne du rette | bekreft på mail | send bekreftelse
  ja send bekreftelse | ja bekreftelse | som det står er det feil | som det er nå er det feil | vær så god å endre
  grønt lys når | grønt lys til å endre | gir tillatelse når | gir ikke tillatelse | ikke noe samtykke | uten samtykke
  samtykke | avtale i morgen | vi kjører i morgen | da kjører vi ikke | kjør ikke | ikke kjør | kjør på nytt | kjør en gang til
  joda men | nettopp ikke | akkurat hva | rett nummer mangler | rett og slett | rette | retting | rett meg
  rett meg hvis jeg tar feil | rett adressen | rett mailen | rett opp i det | det går ikke | går ikke bra | det går bra men
  la det gå | la gå | la være | det får så være | får så være | det får gå | får gå | i boks snart | nesten i boks | ikke i boks
  dere samtykker | han samtykker | sjefen min samtykker | hva samtykker jeg til | jeg samtykker ikke | samtykke til hva | det skal være slik i morgen | det skal være annerledes | vere slik
  fullfør det seinere | fullfør det i morgen | fullfør ikke | gjennomfør ikke | ikke fullfør det
  fullfør registreringen når adressen er rettet | skal jeg fullføre | kan jeg fullføre det | fullfører dere det nå | er den fullført
  er registreringen fullført | hvordan fullfører jeg | hva skal jeg fullføre | registrer meg som privat | registrer meg som privatkunde
  registrer oss i morgen | ikke registrer oss | registrer oss ikke | registrer firmaet i stedet | registrer noen andre
  opprett et annet firma | opprett ikke kontoen | opprett en konto til mannen min | er jeg registrert | når registrerer dere oss
  kjør ikke på det | ikke kjør på det | kjør på det senere | kjører dere på det | kjører vi på det? | skal vi kjøre på det
  kjør på det hvis prisen stemmer | kjør på det unntatt mailen | så opprett meg ikke | da opprett meg ikke | jeg sa nei | jeg sa ikke ja
  jeg har ikke sagt ja | jeg sa ja til fakturaen | har jeg sagt ja | sa jeg ja | hvem sa ja | hun sa ja | sjefen sa ja | jeg har aldri sagt ja
  jeg sa ja ved en feil | jeg sa kanskje | jeg har ikke bekreftet | har jeg bekreftet | jeg skrev ja men mente nei
  jeg sier ja når det er rettet | eg sa ikkje ja | ja til noe | ja til det meste | ja til alt annet | ja til alt unntatt mailen
  ok til alt bortsett fra 9 | ja til alt? | nei til alt | ikke bedre | det er ikke bedre | er det bedre nå | det kunne vært bedre
  gjør det bedre | det er bedre å vente | bedre enn før | det er feil | det er en feil | det er noe feil
  det er ingen feil i navnet men adressen er feil | er det ingen feil | er det feil | jeg ser en feil | jeg ser feil | jeg ser ikke
  jeg kan ikke se hva jeg skal godkjenne | jeg kan ikke finne feilen | jeg har endringer | jeg har flere endringer | det er noe å endre
  ingen flere spørsmål | jeg kan ikke se | jeg har noe feil | jeg ser noe feil | det er flere feil | det er ikke noe riktig
  nå er det ikke som det skal være | er det som det skal være | er alt som det skal | er alt som det skal være nå | er det slik det skal være
  skal det være slik | slik skal det ikke være | det er ikke sånn det skal være | rett det så det er som det skal være | hvordan skal det være
  nå er det nesten som det skal være | no er det ikkje som det skal vere | no, er det sånn det skal være | er det riktig nå | stemmer det nå
  er alt riktig nå | nå | no | no no | nå ok | jeg er ikke fornøyd | er dere fornøyde | er jeg fornøyd | fornøyd? | misfornøyd | ikke fornøyd
  halvt fornøyd | fornøyd blir jeg når | de er ikke riktige | er de riktige | de er feil | de stemmer ikke | la oss få det rettet
  få det sendt til meg | få det sendt til sjefen | gjør det ikke ferdig | la oss gå tilbake | la oss gå videre senere | la oss ikke sende det
  er vi klare til å sende | klar til å sende? | ikke klar til å sende | snart klar til å sende | gjør det nå ikke | gjør det ikke nå
  ikke gjør det nå | kan dere gjøre det nå | gjør dere det nå | ja igjen? | prøv igjen | ja prøv igjen | ja igjen er det feil
  fortsett med forskudd | kjør med kort | fortsett uten faktura | ikke faktura | fortsett med faktura? | kan jeg fortsette med faktura
  fortsett med faktura senere | fortsett med faktura hvis det er gratis | ja til faktura men ingen kredittsjekk
  fortsett med faktura til en annen mail | faktura eller forskudd | nei til faktura | jeg vil ikke fortsette med faktura
  kjør på faktura men endre mailen | ja det stemmer, hva skjer om jeg ikke betaler | ja hva skjer så | ok hva skjer nå
  det er feil, hva skjer nå | det stemmer ikke hva skjer nå | hva skjer så | ja det stemmer, hva skjer så? | hallo? | hallo? stemmer det
  hallo? ja? | hei? jeg sa ja? | send ikke | send det ikke | send det til sjefen først | send inn det senere | send søknaden til meg
  full fart tilbake | avgårde med deg | det er jeg ikke fornøyd med | sånn passe | sånn, rett det | sånn? | er det sånn | ikke sånn
  sånn noenlunde | sånn er det ikke | sånn skal det ikke være
  det gjør ingenting endre det | det gjør ingenting, endre det | det gjør ingenting endre navnet
  ja jeg har lest det | ok lest gjennom | lest | sjekket | ok sjekka | jeg har lest gjennom to ganger | ser ikke fornuftig ut
  rett alt sammen | rett alt | rætt alt | rett det | det der er feil | ja det der | det der | det e itj rætt
  det e ikkje så rett | det er så feil som det kan bli | det kan jeg ikke skrive under på
  alt stemmer, er du snill å rette navnet | er du snill å vente | er du snill å bli ferdig nå | lest gjennom, mailen er feil
  har funnet en feil | fant en feil | fant noe å utsette | det er behov for endringer | slik vil jeg ikke ha det
  er det slik jeg vil ha det | nå er det ikke sånn jeg vil ha det | det spiller ingen rolle | spiller ingen rolle | bare å rette
  bare å vente | berre å rette mailen | ifølge kunden er det feil | takk for hjelpa | beklager ventetida
  må bare finne brillene | ja, må bare finne brillene | skal bare spørre kona | ingenting stemmer | ikke på en prikk
  stemmer nesten på en prikk | tommel ned | kan du sende det | ja kan dere sende det | alt stemmer, kan du sende det til sjefen
  da er vi ferdige | haha | ok. hei | har lest det, stemmer det | lest to ganger. Stemmer ikke. | stemmer ikke overens
  midt i blinken bortsett fra nummeret | klart det ikke er riktig | klart det er feil | jauda, men
  berre å registrere meg om igjen | send i vei et menneske | vær så snill å vente | det funker ikke | alt er ikke på stell
  på stell | heilt feil alt saman
  no e det feil | no, det e greit som det e | e ailt rætt? | stemme ikkje | ække rætt | det e ække greit | no ok | det gikk kjapt
  ingenting stemmer | ingenting, alt er feil | ingenting, det er greit | ja, før det
`)

export const noYes = said(`
  godkjent fra oss | det er greit fra oss | ok fra meg | ja frå oss | ja for vår del | for min del er det greit | dere får et ja fra meg | du har vårt ja
  jeg er tilbake, ja opprett | jo det var riktig. opprett | jepp det var rett, kjør på | ja det er rett alt saman | det er rett alt i hop | ja det er rett og riktig | ingen endringer fra oss
  jaa det stmmer | ja det er rikitg | ja det er koreekt
  null endringer, opprett | ingenting, alt stemmer, kjør på | jada bare kjør på da
  fint, da kjører vi på | nei ingenting, bare sett i gang sa jeg | dæ va rett ja | æ sa ja | ja sa æ | det stemmer sa jeg jo
  ingenting, eg vil bli kunde. opprett meg | alt e rætt, du kan gjøre ferdig | altså ja, opprett meg | kjør kjør
  ja dæ e greit dæ | ja ja det stemmer det | eg vil at de skal opprette meg | jeg vil at dere oppretter meg
  nå er det riktig og dere kan opprette oss | ingenting skal endres, opprett meg | ingenting å endre. ja | det e heilt rett det
  berre opprett | berre kjør på | ja berre gjer det | då køyrer me | då køyrer vi | ok ferdig opprett
  joda d stemme | det stemme | ja det passe | ja | ja takk | jepp | jo | jo takk | jada | ok | okei | okei da | ok fint | fint | helt fint | greit | greit nok | supert | perfekt | topp | ja ja
  ja det er riktig | det er riktig | alt er riktig | det er korrekt | korrekt | ja korrekt | riktig | helt riktig | det stemmer
  ja det stemmer | alt stemmer | stemmer | stemmer bra | det stemmer bra | ja alt stemmer | det stemmer helt | helt korrekt
  alt sammen stemmer | ser riktig ut | det ser riktig ut | det ser bra ut | ser bra ut | ja det ser bra ut | ser perfekt ut | alt ser bra ut
  alt ser riktig ut | det ser jo fint ut   | ja visst | javisst | joda | jadda
  bekreft | bekrefter | jeg bekrefter | ja jeg bekrefter | bekreftet | ja bekreft | herved bekreftet | godkjenn | godkjent | jeg godkjenner
  jeg godkjenner det | ja det godkjenner jeg | vi godkjenner | ja vi godkjenner det | jeg aksepterer | akseptert | jeg godtar det
  ja opprett meg | opprett meg bare | opprett | ja opprett | bare opprett oss | dere må gjerne opprette meg | du kan gjerne opprette oss
  det må dere gjerne | det kan dere gjerne | ja det får dere lov til  | ja gjerne | veldig gjerne | ja veldig gjerne | selvfølgelig
  ja selvfølgelig | naturligvis | ja naturligvis | klart | ja klart | absolutt | ja absolutt | helt klart | selvsagt | ja så klart
  det er i orden | ja det er i orden | i orden | alt i orden | alt er i orden | helt i orden | det er helt i orden | det er greit
  det er helt greit | ja det er greit | det er ok | det er bra | det er fint | da er det greit | det er greit for meg | greit for meg
  fint for meg | ok for meg | ok med meg | det går fint | ja det går bra | går bra | går fint | det er jeg enig i | enig | helt enig
  jeg er enig | vi er enige | send | send det | ja send det | bare send det | send det inn | send det avgårde | bare send | kjør | bare kjør
  ja bare kjør | kjør på | da kjører vi | la oss gjøre det | gjør det | ja gjør det | gå videre | fortsett | bare fortsett | ja fortsett
  ingen innvendinger | ingen endringer | ingenting å endre | ikke noe å rette
  ikke noe mer å tilføye  | det høres bra ut | høres bra ut | det høres greit ut | høres riktig ut
  ja for pokker | ja for søren | det er det | ja det er det | ja det er meg | avtale | slik er det | sånn er det | ja så klart
  👍 | ja 👍 | 100% riktig | ja, takk for hjelpen | ja takk det er korrekt | ja takk, det ser riktig ut | yes | yes takk | yes det er fint
  det stemmer ja | ja det er rett | det er greit for oss | eg stadfestar | ja det er heilt greitt | ser heilt rett ut
  ja det er helt korrekt | jepp alt er ok | ja alt sammen er riktig | ja supert | jo det er riktig | ja det ser veldig bra ut
  det ser kjempebra ut | ja jeg er enig | jeg sier ja takk | det godkjenner jeg | det bekrefter jeg herved | alt stemmer, takk
  ja alle opplysninger er korrekte | opplysningene er korrekte | ja opplysningene er riktige | opplysningene stemmer
  alle opplysninger stemmer | ja det er mine opplysninger | det er helt ok | ja ok | ok det er greit | ok supert | ok takk
  fint takk | perfekt takk | supert takk | det er perfekt | ja bare gjør det | bare gjør det | bare kjør på | ja kjør
  ja kjør på | så kjør | ja takk bare kjør | gjør det bare | ja bekrefter | ja godkjent | ja opprett kunden | ja opprett oss
  du kan gjerne opprette meg | dere kan gjerne fortsette | ja bare fortsett | ja gå videre | dere kan sende det
  ja dere kan kredittsjekke oss | ja det kan dere gjerne gjøre | ja det går kjempefint | selvfølgelig kan dere det | klart det
  det er klart | akseptert takk | jeg godtar vilkårene | ja jeg aksepterer | det er jo riktig | ja det er jo riktig
  riktig oppfattet | korrekt oppfattet | jepp korrekt | yes korrekt | yep | hurra ja | ja ja det er greit | det er greit nok
  det er bra sånn | ja det er bra | den er grei | den er god | alt er bra | alt bra | alt i orden herfra | det kan vi bekrefte
  ja det kan jeg bekrefte | det er også riktig | ja da sier vi det | vi sier ja takk | mm ja | den er i boks | i boks
  så absolutt | ja absolutt det | det er i skjønneste orden
  det samtykker vi til | jeg samtykker | ja, vi samtykkjer til det | berre køyr på | greitt, set berre i gang | jau, det skal vere slik | ja d e rett | ja dæ e heilt rett | jau då, det skal vere slik
  stemmer på en prikk | det stemmer på en prikk | helt på prikken | stemmer til punkt og prikke | alt riktig, tusen hjertelig takk | helt riktig, takk så mye | alt er på plass | alt på stell
  supert, bare fullfør | ser ingen feil | ingen feil, send inn | ingen anmerkninger | ingenting å utsette på det | helt korrekt utfylt | ja registrer oss | alt ok her | bare å kjøre på | bare å sende
  nå er det som det skal være | nå er det sånn det skal være | no er alt som det skal vere | nå er alt slik det skal være
  slik skal det være nå | sånn, nå er alt riktig | sånn ja, nå stemmer det | så, no er alt rett | no er det slik det skal vere
  nå er alt på plass | no er alt på plass | gjør det ferdig | bare gjør det ferdig | gjer det ferdig | gjør det nå | ja gjør det nå
  gjennomfør | gjennomfør det | fullfør det | fullfør det nå | fullfør nå da | fullfør registreringen | fullfør bestillingen | send inn
  send inn det nå | ja send den inn | send nå | send det nå da | send da | registrer meg nå | registrer oss da | registrer oss som kunde
  registrer firmaet | registrer | ja registrer | så opprett meg da | opprett oss nå | opprett meg som kunde | opprett firmaet
  opprett kontoen | opprett kunden nå | opprett oss som kunder | opprett då | så opprett oss då | ok til alt | ja til alt | ja til alt sammen
  ok på alt | greit med alt | jeg sa ja | hallo jeg sa ja | hallo? jeg sa ja | eg sa ja | jeg har sagt ja | jeg har jo sagt ja
  jeg har allerede sagt ja | ja for tredje gang | ja igjen | ja ja ja | jaaaa | JA! | ja!!! | jeg skrev ja | jeg skrev jo ja
  jeg har allerede bekreftet | jeg har bekreftet | ja sa jeg | det er bedre, send | ja det er riktig nå, hva skjer så
  ja det stemmer, og hva skjer videre | det er riktig alt sammen | alt er korrekt herfra | jeg ser ingen feil | kan ikke se noen feil
  ser ikke noe feil | det er ingen feil | det er ingenting å endre | det er ikke noe å endre | ingenting skal endres
  ikke noe som skal endres | det er godkjent | det er herved godkjent | vi godkjenner alt | jeg godkjenner alt | jeg godkjenner opplysningene
  godkjenner opplysningene | bekrefter opplysningene | jeg bekrefter at opplysningene er korrekte | jeg bekrefter at det stemmer
  jeg bekrefter at alt er riktig | herved bekrefter jeg | eg stadfestar at alt er rett | ja det får du lov til | ja vær så god | kjør på det
  kjør på da | vi kjører på det | da kjører vi på det | kjør i vei | full fart | avgårde med det | klar til å sende | klart til å sendes
  alt er klart | la oss gå videre | da går vi videre | da setter vi i gang | få det gjort | få det sendt | jeg er fornøyd
  ja jeg er fornøyd med det | det er jeg fornøyd med | fornøyd | ingen flere endringer | jeg har ingen flere endringer
  det er de riktige opplysningene | de er riktige | ja de er riktige | de stemmer | ja de stemmer | nå er det riktig takk | det stemmer nå
  no stemmer det | no er det rett | nå stemmer alt | da stemmer det | ja nå stemmer det | så er det riktig | da er det riktig
  Ser bra ut det der 👍 | ja, det stemmer på ein prikk | Alt er korrekt. Vennligst fullfør registreringen.
  jo det e nu rætt det der, bærre å send inn | ja ja ja, alt stemmer, er du snill å bli ferdig nå
  Har lest gjennom to ganger med brillene på. Finner ingen feil. | Klart det, send i vei | Heilt rett alt saman
  Det kan du skrive under på | det e så rætt som det kan bli | Ja, nå er det sånn jeg vil ha det. Tusen takk for hjelpen!
  jauda, berre å registrere meg | har sjekka alt, det stemmer | eg har lese gjennom, alt er korrekt
  sjekket to ganger, alt riktig | ser fornuftig ut | ser fornuftig ut det her | det kan jeg skrive under på
  ingen behov for endringer | har ikke funnet noen feil | fant ingenting å utsette | ingenting å klage på | tommelen opp
  midt i blinken | bare å sende inn | berre å sende | da er alt rett, send i veg | bedre blir det ikke | slik vil jeg ha det
  alt stemmer, beklager ventetida | alt stemmer, gleder meg til samarbeidet | alt stemmer min venn
  det stemmer, takk for hjelpa | herved godkjent | alt i orden | det spiller | klart det | jo da, alt er på stell
  okei doki, godkjent | stemmer overens
  stemme, kjør på :) | ja no e alt rætt | jadå det e heilt greit | det ser no heilt rett ut | æ e fornøyd no | kjøyr | ja ailt e rætt | dæ e greit | ja de passe | det gikk kjapt, ja takk
  ingenting, alt er rett, opprett meg | ingenting, alt stemmer | nei, ingenting. alt er riktig
`)
