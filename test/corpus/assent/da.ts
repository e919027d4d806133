import { said } from './said.ts'

/** Typed at the summary and at the credit notice, and no whole yes to either. */
export const daNotYes = said(`
  passer det på en prik | er alt på plads | ikke alt er på plads | alt er ikke på plads endnu | der er ingen fejl vel | ingen fejl endnu | registrer os som privat | tak for det | mange mange tak | korrekt udfyldt? | er det korrekt udfyldt
  du må gerne rette det | det må I gerne rette | ret det så er det godt | jamen | jamen jeg har set det | I må gerne ændre det
  du må godt rette | ja til at rette | ja ret det | ok så ret det | ok så ret nummeret | fint, ret det bare | ja ændr det
  jeg vil gerne rette | må jeg rette | kan jeg rette det | ret og send | ret det og godkend | godkend når det er rettet
  tjek det lige | tjek det igen | tjek det en gang til | ok tjek lige | undersøg det lige | kig på det igen | se på det igen
  slet det | slet det så er det fint | ja slet det | fjern det bare | ja fjern det | opdater det | ja opdater det | skift det
  ja, skift det ud | gør det om | lav det om | ja lav det om | skriv det om | skriv det igen | start forfra så er det fint
  ja men | ja, men jeg er i tvivl | fint nok men | fint men ret mailen | okay men vent | ja hvis | ja hvis det er gratis
  det er i orden hvis det ikke koster noget | ok hvis I lover det | ja, når adressen er rettet | jeg siger ja når det passer
  jeg siger ja i morgen | jeg bekræfter i morgen | jeg bekræfter senere | jeg godkender det senere | bekræfter lige om lidt
  ja lige om lidt | ja om lidt | ok om et øjeblik | snart | næsten rigtigt | næsten ja | halvt ja | ja og nej | både ja og nej
  ja til det første | ja til noget af det | det meste er rigtigt | det meste passer | noget passer | adressen passer | navnet er rigtigt
  mailen er korrekt | kun navnet er rigtigt | ja til mailen | jeg har læst det | jeg har set det | set | læst | modtaget | tak
  tak, jeg kigger på det | tak jeg ser på det | tak for det | tak for nu | mange tak | tak, det vender jeg tilbage med
  send mig lige | send mig det | send det til mig | send det til min chef | send det ikke | send ikke | send det på mail til mig
  godkend ikke | godkend det ikke | bekræft ikke | opret ikke | opret ikke noget | gør det ikke | ikke godkendt | ikke ok
  det er ikke i orden | det er ikke ok | det er sgu ikke rigtigt | nej nej det er ikke ok | ja ikke | ikke ja | jeg siger ikke ja
  kører det | kører det nu | passer det | stemmer det | er det rigtigt | er det korrekt | er alt rigtigt | er oplysningerne korrekte
  er oplysningerne rigtigt | er det ok | er det i orden | er vi enige | er I enige | er I klar | er du klar | skal jeg bekræfte
  skal jeg godkende | skal jeg sige ja | skal jeg skrive ja | skriver jeg bare ja | kan jeg bekræfte | kan I bekræfte
  kan I godkende det | godkender I det | godkender du det | bekræfter I det | bekræfter du | bekræfter I så | I godkender det
  du bekræfter det | de bekræfter det | de godkender det | I bekræfter det vel | hvem bekræfter | hvem godkender det | hvem siger ja
  hvad bekræfter jeg | hvad siger jeg ja til | hvorfor skal jeg godkende | bekræft hvad | ok hvad nu | ok og hvad så | ok og så | ja og så
  og så er det godt | ok? | ja? | rigtigt? | ok ??? | fint? | ja eller hvad | ja ikke | ja måske | måske | tror jeg nok | det tror jeg
  det håber jeg | det håber jeg da | vel i orden | formentlig ok | det er vel fint | sikkert fint | det ligner noget rigtigt
  min chef siger ja | min mand godkender det | min revisor godkender | chefen godkender | hun siger ja | han siger det er ok | kunden siger ja
  kollegaen bekræfter | bogholderen siger god for det | det skal min chef godkende | min chef skal bekræfte | vores direktør skal sige ja
  lad mig se | lad mig lige se | lad mig tænke | lad mig læse det igen | lad os se | lad os se på det | lad os vente | vent | vent lidt
  vent med at sende | vent med at oprette | ikke endnu | ikke nu | nå ja | nå | nå ok så | aha | jaså | hm ja | øh ja | tja ja
  ja ja den er god med dig | ja klart, glem det | yeah right | ja sikkert | godt forsøg | skriv ja | der står ja | "ja" skriver jeg så
  ja jeg har et spørgsmål | ja et spørgsmål først | ok hvad koster det | ja hvor lang tid tager det | ja hvem er I | ja tak til en ny
  ja tak til mere | ja tak en kopi | jeg vil gerne se det igen | vis det igen | vis mig det | gem det | gem det til senere
  gem det som kladde | behold det | lad det være | lad det stå | lad det ligge | det lader vi ligge | det er dig der bestemmer
  det bestemmer I | det er op til jer | som du vil | gør som I vil | gør hvad I vil | ligemeget | pyt | glem det | god fornøjelse
  ja rigtigt forkert | korrekt er det ikke | rigtigt er det ikke | fint er det ikke | det var rigtigt | det var korrekt før | var det ok
  det skal rettes | det skal være rigtigt | det bør være rigtigt | det burde passe | gør det rigtigt | gør det ordentligt | få det rettet
  så skriv det rigtigt | det rigtige er noget andet | det er rigtigt forkert | det er godt I spørger | godt spørgsmål | god idé at rette
  kunne være bedre | det kan gøres bedre | kan det gøres | kan vi gå videre | kan vi sende det | må jeg sende | må I det | må I godt det
  skal det være sådan | skal vi sige det | får jeg en kopi | bliver det sendt | bliver jeg oprettet | opretter I mig | opretter du det
  sender I det | sender du | tjekker I det | tjekker du det | gør I det | gør du det | kører I det | kører vi
  ja hvis chefen siger ok | godt du spørger | det er ikke mig | det er os begge | min kone er enig | godt så | nå godt | ok hej
  ok farvel | ja ok men mailen er forkert | send bare regningen | send en faktura | bekræft at I har fået den | fortsæt i morgen
  ja til faktura | nej tak ja | ja nej | vi er næsten enige | alle er enige undtagen mig | det er ikke helt rigtigt
  næsten alt er rigtigt | alt er rigtigt bortset fra mailen | navnet er rigtigt men | er I sikre på det er rigtigt
  er det helt korrekt | ser det rigtigt ud | ser alt godt ud | passer det hele | passer alt | kan det passe | lyder det godt
  lyder det rigtigt | må I godt | vil I godkende | kan du godkende for mig | godkend for mig | gør som du plejer
  gør det du skal | gør det senere | kør det i morgen | ok om lidt | ja engang | ja nok | jo måske | jo men | jo da hvis
  ret mailen og kør | ret mit navn | ændr og send | lav det færdigt senere | jeg vil rette noget | der skal rettes | rettes
  rettelse | ændringer | ændring ja | slet | annuller | fortryd | stop | vent med det | hvad med mailen | ja hvad med det
  oprettes jeg nu | opretter I nu | er jeg oprettet | er det sendt | er den godkendt | bliver det godkendt | er det bekræftet
  har I bekræftet | hvornår er det klar | er det klart | er kunden oprettet | er I færdige | ok klar | klar? | så er det min tur
  det er din tur | det er jeres ansvar | hvis det er rigtigt så ja | det er løgn | det er vel rigtigt | det må være rigtigt
  det må det være | det burde være korrekt | mon det er rigtigt | måske er det rigtigt | ja det håber jeg
  undersøg det og bekræft | tjek og godkend | tjek og send | gennemgå det | læs det igen | godkendt af hvem | bekræftet af hvem
  jeg kan ikke godkende | kan ikke bekræfte | godkender intet | ingen godkendelse | intet er rigtigt | intet passer | det er alt
  det var alt | det var det | tak for alt | det er for meget | godt nok dyrt | godt nok mærkeligt | det er godt nok noget rod
  I må gerne kreditvurdere mig senere | I må gerne kreditvurdere min mand | kreditvurder min mand i stedet | kreditvurder kunden
  I må gerne sende den til mig | så siger vi det er forkert | så siger vi i morgen | aftale om en time
  det er en aftale med min chef | ingen problemer endnu | ingen ændringer endnu | ingen problemer, men | intet at rette endnu
  intet at rette før i morgen | god nok til mig senere | den er god nok men | klar til at rette | klar til at se
  klar til afsendelse? | jeg siger ja hvis | vi siger ja når | det er det ikke | det er det samme | det er det hele
  det er det værste | det er det jeg siger | er det det | det mente jeg ikke | det var ikke det jeg mente
  det var meningen at rette det | fortsæt rettelsen | fortsæt med at rette | gå videre med rettelsen | gå videre til rettelse
  gå tilbage | så går vi tilbage | kør tilbage | send det tilbage | send tilbage | send den tilbage til mig | opret en ny
  opret en anden | opret mig ikke | bare opret en ny kunde | lad os gøre det om | lad os gøre det senere
  lad os gøre det i morgen | det kan du tro jeg ikke gør | det kan du godt glemme | det kan I glemme | selvfølgelig ikke
  absolut ikke | naturligvis ikke | klart nej | bestemt ikke | helt sikkert ikke | helt forkert | helt galt | fint nok, ret det
  fint hvis I retter | fint med mig hvis | okay for mig men ikke for min mand | okay med mig når | det lyder dyrt
  det lyder forkert | det lyder godt men | det ser godt ud men | det ser fint ud bortset fra | det ser fint ud, dog
  ser rigtigt ud, tror jeg | jeg skriver ikke under | jeg skriver under senere | indforstået med hvad | jeg er ikke indforstået
  ikke enig | uenig | jeg er uenig | vi er uenige | accepterer ikke | bekræfter ikke | ikke bekræftet | godkendes ikke
  nej godkend ikke | det er løgn alt sammen | det er forkert alt sammen | korrekt bortset fra | rigtigt, men | næsten perfekt
  perfekt, på nær mailen | super men | tak nej | nej tak | ja tak til info | må jeg godkende | må I godkende | vil jeg godkende
  kunne I rette | kunne du rette | bekræft venligst pr mail | send bekræftelse | ja send bekræftelse | ja bekræftelse
  som det står er det forkert | som det er nu er det forkert | værsgo at rette | vær så god at rette | grønt lys til at rette
  grønt lys når | giver lov når | giver ikke lov | giver ikke samtykke | intet samtykke | uden samtykke | samtykke
  I samtykker | han samtykker | hvad samtykker jeg til | jeg samtykker ikke | samtykke til hvad | det skal være sådan i morgen | det skal være anderledes
`)

export const daYes = said(`
  ja | ja tak | jep | jo | jo tak | jada | ok | okay | okay så | ok fint | fint | helt fint | fint nok | super | perfekt | top | ja ja
  ja det er rigtigt | det er rigtigt | alt er rigtigt | det er korrekt | korrekt | ja korrekt | rigtigt | helt rigtigt | det stemmer
  ja det stemmer | alt stemmer | stemmer | det passer | ja det passer | passer | det passer fint | alt passer | det hele passer
  det hele er rigtigt | det er alt sammen rigtigt | ser rigtigt ud | det ser rigtigt ud | det ser fint ud | det ser godt ud | ser godt ud
  ja det ser godt ud | ser perfekt ud | alt ser fint ud | alt ser rigtigt ud | det ser jo fint ud | jamen det er fint | jamen det er rigtigt
  bekræft | bekræfter | jeg bekræfter | ja jeg bekræfter | bekræftet | ja bekræft | hermed bekræftet | godkend | godkendt | jeg godkender
  jeg godkender det | ja det godkender jeg | vi godkender | ja vi godkender det | jeg accepterer | accepteret | accepterer
  ja opret mig | opret mig bare | opret | ja opret | opret os bare | I må gerne oprette mig | du må gerne oprette os | ja I må gerne oprette mig
  det må I gerne | det må du gerne | ja det må I godt  | ja gerne | meget gerne | ja meget gerne | selvfølgelig | ja selvfølgelig
  naturligvis | ja naturligvis | klart | ja klart | absolut | helt sikkert | ja helt sikkert | bestemt | ja da | jo da | jamen ja | jamen ja da
  det er i orden | ja det er i orden | i orden | alt i orden | alt er i orden | helt i orden | det er helt i orden | det er fint
  det er helt fint | ja det er fint | det er ok | det er okay | det er godt | så er det godt | så er det fint | det er fint med mig
  fint med mig | fint for mig | ok for mig | okay med mig | det er jeg enig i | enig | helt enig | jeg er enig | vi er enige
  send | send det | ja send det | send det bare | send det afsted | send det ind | bare send | kør | kør bare | ja kør bare | kør på | så kører vi
  kør løs | lad os gøre det | lad os køre | gør det | ja gør det | gør det bare | gå videre | fortsæt | fortsæt bare | bare fortsæt | ja fortsæt
  intet problem | ingen problemer | det gør ikke noget | ingen indvendinger | ingen rettelser | ingen ændringer | intet at rette
  ikke noget at rette | ikke mere at tilføje  | det lyder godt | lyder godt | det lyder fint | lyder rigtigt
  ja for pokker | ja for søren | ja sgu | ja det er sgu rigtigt | det er det | ja det er det | ja det er mig | aftale | det er en aftale
  👍 | ja 👍 | 100% rigtigt | ja, tak for hjælpen | ja tak det er korrekt | ja tak, det ser rigtigt ud | yes | yes tak | yes det er fint
  ja det er helt korrekt | jep alt er ok | ja det er alt sammen rigtigt | ja super | jo det er rigtigt nok
  ja det ser rigtig godt ud | ja jeg er enig | jeg siger ja tak | ja endelig | det godkender jeg | det bekræfter jeg hermed
  alt stemmer, tak | ja alle oplysninger er korrekte | oplysningerne er korrekte | ja oplysningerne er rigtige
  oplysningerne stemmer | alle oplysninger passer | ja det er mine oplysninger | det er helt ok | helt ok | ja okay
  okay det er fint | ok super | ok tak | okay tak | fint tak | perfekt tak | super tak | super duper | det er perfekt
  ja lad os bare gøre det | bare gør det | bare kør på | kør på med det | så kør | så kør bare | ja så kører vi
  ja tak kør bare | ja gør det bare | ja bekræfter | ja godkendt | ja er bekræftet | ja opret kunden | ja opret os
  du må gerne oprette mig | I må gerne fortsætte | ja fortsæt bare | ja gå videre | I må gerne sende det
  ja I må gerne kreditvurdere os | ja det må I gerne gøre | ja det må I gerne | selvfølgelig må I det | klart nok | det er klart
  ja det er klart | accepteret tak | jeg accepterer vilkårene | ja jeg accepterer | det er jo rigtigt | ja det er jo rigtigt
  rigtigt forstået | korrekt opfattet | jep korrekt | yes korrekt | yep | jubii ja | ja ja det er fint | det er fint nok
  ja det er fint nok | den er fin | den er i orden | ja den er i skabet | alt er godt | alt godt | alt fint | alt er fint herfra
  det kan vi godt bekræfte | ja det kan jeg bekræfte | det er også rigtigt | jamen så siger vi ja | vi siger ja tak
  det samtykker vi til | jeg samtykker | ja, vi samtykker til det | sæt bare i gang | ja, det skal være sådan | ja d er fint
  det passer på en prik | stemmer på en prik, tak | lige på prikken | til punkt og prikke | rigtigt, mange mange tak | alt er på plads | alt på plads
  ja fuldfør bare | ser ingen fejl | ingen fejl, send den | ingen anmærkninger | intet at udsætte | helt korrekt udfyldt | ja registrer os | alt ok her | tak for det, alt er rigtigt
`)
