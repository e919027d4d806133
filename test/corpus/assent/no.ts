import { said } from './said.ts'

/** Typed at the summary and at the credit notice, and no whole yes to either. */
export const noNotYes = said(`
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
  kjører det | går det bra | går det greit | stemmer det | er det riktig | er det korrekt | er alt riktig | er opplysningene korrekte
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
`)

export const noYes = said(`
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
  ikke noe problem | ingen problem | det gjør ingenting | ingen innvendinger | ingen endringer | ingenting å endre | ikke noe å rette
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
`)
