import { said } from './said.ts'

/** Typed at the summary and at the credit notice, and no whole yes to either. */
export const daNotYes = said(`
  nej opret alt | nej alt er forkert, kør | nej ikke alt er rigtigt, kør | et ja fra chefen | i får et ja når det er rettet | får i et ja | er det et ja | et nej fra os | fra os | af os
  godkendt af chefen | er det godkendt af os | ja det var forkert | jeg er tilbage | ja urigtigt | ja det er ukorrekt | stort set rigtigt, kør | for min del er det forkert | tak fra os
  opret mig dog ikke | der skal ikke rettes noget endnu | opret os når det er rettet | ja sagde min chef
  de er enige | sagde jeg ja | sagde jeg at det passer | det ser sådan ud | det var rigtigt | ikke noget | ikke noget, tak
  ingenting, farvel | glem det | glem det, ja | lige meget | det var ikke så vigtigt | jeg vil være kunde
  jeg vil gerne være kunde | jeg vil ikke oprettes | opret mig ikke | de passer ikke | så kører vi ikke | kører vi på
  de kan oprette os i morgen | ikke så vigtigt, men opret mig | det er ikke rigtigt, opret mig | nej opret mig
  glem telefonen, opret mig | i kan oprette os | ok færdig | altså | nej sagde jeg | jeg sagde ja til mailen | bror siger ja
  altså passer det | altså stemmer det
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
  ja men … | submit what? | submit what | er det sånn det skal være? | er det sånn det skal være | fullfør det senere | not yet
  send it to my boss first | ok to all except 9 | ok to all except the last | go ahead and change the phone | så opret mig da ikke
  gør det bare ikke | gjør det bare ikke | bare ikke gjør det | fuldfør det senere | fuldfør det i morgen | gennemfør det ikke
  gennemfør ikke | gennemfør oprettelsen når adressen er rettet | skal jeg gennemføre | kan jeg gennemføre det | gennemfører I det nu
  er den gennemført | er oprettelsen gennemført | hvordan gennemfører jeg | hvad skal jeg gennemføre | opret firmaet i stedet
  opret det rigtige firma | opret mig som privat | opret mig som privatkunde | opret mig som kunde i morgen | opret ikke kontoen
  opret kontoen i et andet navn | opret en konto til min mand | har I oprettet mig | er jeg oprettet som kunde | hvornår opretter I mig
  jeg vil ikke oprettes | jeg vil oprettes som privat | jeg sagde nej | jeg sagde ikke ja | jeg har ikke sagt ja
  jeg har ikke sagt ja til det | jeg sagde ja til fakturaen | jeg sagde ja til noget andet | hvornår har jeg sagt ja | har jeg sagt ja
  sagde jeg ja | sagde jeg ja til det | hvem sagde ja | han sagde ja | min chef sagde ja | jeg har jo aldrig sagt ja
  jeg sagde ja ved en fejl | jeg kom til at sige ja | jeg sagde ja men mente nej | jeg sagde måske | jeg siger ja når den er rettet
  jeg har ikke bekræftet | har jeg bekræftet | jeg har bekræftet med min chef | jeg bekræftede noget andet | ja til noget | ja til det meste
  ja til alt andet | ja til alt undtagen mailen | ja til alt bortset fra mobilen | ok til alt på nær nr 9 | ja til alt? | nej til alt
  ok til nogle af dem | næsten ja til alt | ikke bedre | det er ikke bedre | bliver det bedre | er det bedre nu | det kunne være bedre
  gør det bedre | bedre end før | hellere bedre end hurtigt | det er bedre at vente | der er fejl | der er en fejl
  der er ingen fejl i navnet, men adressen er forkert | er der ingen fejl | er der fejl | jeg ser en fejl | jeg ser fejl | jeg kan se en fejl
  jeg kan ikke se | jeg kan ikke se hvad jeg skal godkende | jeg kan ikke finde fejlen | jeg kan ikke se mobilnummeret
  der er intet at rette op på det | der er noget at rette | ingen flere spørgsmål | ingen flere fejl nu tak, ret adressen | der er ændringer
  jeg har ændringer | jeg har rettelser | jeg har flere rettelser | intet er i orden | der er mangler | nu er det ikke som det skal være
  nu er det næsten som det skal være | er det som det skal være | er alt som det skal være | er det sådan det skal være
  sådan skal det ikke være | det er ikke sådan det skal være | ret det så det er som det skal være | hvordan skal det være
  jeg er ikke tilfreds | er I tilfredse | er jeg tilfreds | jeg er først tilfreds når | jeg er utilfreds | halvt tilfreds
  det er jeg ikke tilfreds med | tilfreds er jeg ikke | de er ikke rigtige | er de rigtige | de er forkerte | de er næsten rigtige
  de passer ikke | lad os få det rettet | lad os få det rigtigt | få det sendt til mig | få det sendt til min chef | få det gjort om
  få mig slettet | få mig ud | lad os komme tilbage til det | lad os gå videre senere | lad os ikke sende det | er vi klar til at sende
  klar til at sende? | ikke klar til at sende | næsten klar til at sende | snart klar til at sende | ja for sidste gang jeg retter adressen
  ja igen er det forkert | igen forkert | ja igen? | prøv igen | ja prøv igen | fortsæt med forudbetaling | kør med kort
  fortsæt uden faktura | ikke faktura | fortsæt med faktura? | kan jeg fortsætte med faktura | fortsæt med faktura senere
  fortsæt med faktura hvis det er gratis | ja til faktura men ingen kredittjek | fortsæt med faktura til en anden mail
  fortsæt med faktura og ret mailen | faktura eller forud | skal jeg fortsætte med faktura | hvad hvis jeg fortsætter med faktura
  fortsæt med faktura på mail info | nej til faktura | jeg vil ikke fortsætte med faktura
  ja det er rigtigt, hvad sker der hvis jeg ikke betaler | ja hvad sker der så | ok hvad sker der nu | det er forkert, hvad sker der så
  det er ikke rigtigt hvad sker der nu | nej hvad sker der så | hvad sker der så | ja det er rigtigt, hvad sker der så?
  ja det er måske rigtigt, hvad sker der så | hallo? | hallo? er der nogen | hallo? ja? | hallo? er det rigtigt | hej? ja hvis
  det må du ikke | det må du selv om | må du det | det må du rette | afsted med dig | så er den ikke der | så er den gal
  fuld gas på rettelsen | giv den til mig | send den ikke | indsend ikke | indsend senere | indsend når | send ansøgningen til mig
  send kontoen | send aftalen | send oplysningerne | send bestillingen til mig
  ja jeg har læst det | ok, jeg har læst det | ok har læst det igennem | har læst det | jeg har læst det hele igennem to gange
  tjekket | tjekket igennem | ja tjekket | ja, min ven hedder Ole | ja det der er forkert | det der er forkert
  det spiller ingen rolle | det spiller ikke | det kan jeg ikke skrive under på | det skriver jeg ikke under på
  det kan jeg godt skrive under på, bare ikke nummeret | kan jeg skrive under på det | hvor skriver jeg under
  alt stemmer, er du sød at rette navnet | alt stemmer, vær venlig at vente | tjekket igennem, alt stemmer undtagen mailen
  tjekket igennem, mailen er forkert | har fundet en fejl | har fundet fejl | har ikke fundet fejlen endnu | ikke fundet det
  jeg fandt noget at rette | behov for ændringer | der er behov for rettelser | der er noget galt | intet stemmer
  ingen af det stemmer | sådan vil jeg ikke have det | er det sådan jeg vil have det | sådan skal det ikke være
  så rigtigt er det ikke | det kan ikke blive værre | alt stemmer, skulle bare lige rette navnet
  ja, skulle bare lige spørge min mand | ja, skal bare lige finde brillerne | skulle bare lige finde brillerne
  jeg skal lige finde mine briller | glæder mig til samarbejdet | undskyld ventetiden | min ven | venligst
  ok, med venlig hilsen | tak for hjælpen | ifølge min kunde er det forkert | ifølge vores klient | kan du sende det
  alt stemmer, kan du sende det til mig | ja, kan du sende det | det der | ja det der | næsten alt spiller | så er vi færdige
  alt stemmer, så når vi lige får rettet mailen | tjekket igennem to gange og det stemmer ikke | gennemgået, ikke godkendt
  har læst det, er det rigtigt | jeg har læst det, men alt er ikke korrekt | haha | haha ja sikkert | ok. hej | ok. mvh
  tommel ned | lige i skabet, på nær nummeret | alt stemmer, hvis du retter mailen | alt stemmer, ring til mig
  alt stemmer, min adresse er Storgade 5 | jeg har kigget på det | kigget | ser fornuftigt ud, men | bare at rette mailen
  så er det bare at vente | er du sød at sende det | kan du bekræfte det
  e det rigtigt | æ det fint nok | det sku være bedre | no stemmer det ikke | nøj det gik hurtigt | det gik let
  ingenting, det er fint | ingenting er rigtigt, opret mig | ingenting passer, alt er forkert | intet, slet alt | ja, før det
`)

export const daYes = said(`
  ja fra os | ok fra mig | det er godkendt fra os | godkendt fra vores side | det er godkendt af os | ja for min del | for vores del er det fint | det er et ja herfra
  i får et ja fra mig | i har vores ja | gerne for min skyld | så er jeg tilbage, ja opret | jo det var rigtigt. opret | ja det var korrekt, kør | ingen rettelser fra vores side
  jaa det stmmer | ja det er rigtgt | ja det er korekt | ja godkednt
  jamen det er jo rigtigt, opret mig dog | jo jo den er fin nok | ingen rettelser, opret | intet, alt passer, kør
  jow jow de æ rigtig nok | joe det ser da sådan ud | ikke noget, det var rigtigt alt sammen. opret mig bare | de er rigtigt nok
  det var rigtigt ja | ingenting, jeg vil bare være kunde. opret mig | jamen så gør det dog | jamen opret mig nu bare | kør kør
  ja sagde jeg jo | det passer sagde jeg jo | altså ja, opret mig | altså JA | ingenting skal rettes, opret mig
  nej der skal ikke rettes noget. opret mig | ikke noget at ændre. ja | så kører vi bare | fint, så kører vi
  jeg vil have at i opretter mig | jeg vil gerne oprettes | ja jeg vil gerne oprettes | ja det æ som det ska vær
  jada det er fint det der | tak skal du ha, det er rigtigt | ja det stemmer fint | så er det rigtigt og i kan oprette os
  nu er det rigtigt og i kan oprette os | ok færdig opret | de passer fint
  jajaja | jajaja bare kør |
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
  ingen indvendinger | ingen rettelser | ingen ændringer | intet at rette
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
  så er det som det skal være | nu er det sådan det skal være | sådan skal det være nu | ja nu er alt som det skal være | nu er alt på plads
  sådan, nu er alt rigtigt | sådan ja, nu passer det | gør det færdigt | bare gør det færdigt | gør det nu | ja gør det nu | gennemfør
  gennemfør det | gennemfør bare | indsend det | ja indsend den nu | fuldfør det | fuldfør det nu bare | fuldfør oprettelsen
  gennemfør oprettelsen | bekræft oprettelsen | færdiggør | færdiggør det | færdiggør oprettelsen | registrer mig nu | så registrer os da
  så opret os da | opret os nu | opret mig nu tak | opret kontoen | opret os som kunde | opret os som kunder | opret mig som kunde tak
  bare opret kontoen | så opret da firmaet | opret firmaet | opret virksomheden | ok til alt | ja til alt | ja til det hele | ja til alle
  ok til det hele | ok på alt | alt er ok | ja sagde jeg | jeg sagde ja | hallo jeg sagde ja | jeg har sagt ja | jeg har jo sagt ja
  jeg har allerede sagt ja | ja for tredje gang | ja igen | ja ja ja | jaaaa | JA! | ja!!! | jeg har lige skrevet ja | jeg skrev ja
  det har jeg sagt ja til | jeg har bekræftet | jeg har allerede bekræftet | jeg bekræftede lige | det er bedre, send | sådan, meget bedre
  nu er det bedre, send | meget bedre, opret | ja det er rigtigt nu, hvad sker der så | ja det passer hvad så nu
  ja det stemmer, og hvad sker der så | ja det er korrekt alt sammen | korrekt hele vejen | alt korrekt herfra | jeg kan ikke se nogen fejl
  kan ikke se fejl | der er ingen fejl | der er ikke nogen fejl | der er intet at rette | der er ikke noget at rette | intet skal ændres
  ikke noget der skal ændres | det er godkendt | det er hermed godkendt | vi godkender det hele | jeg godkender alt
  jeg godkender hermed oplysningerne | godkender oplysningerne | bekræfter oplysningerne | jeg bekræfter at oplysningerne er korrekte
  jeg bekræfter at det er rigtigt | jeg bekræfter at det hele er korrekt | hermed bekræfter jeg | ja det må du | ja værsgo
  ja send den afsted | send den bare afsted nu | fyr den af | giv den gas | afsted med det | klar til at gå videre | jeg er klar til at sende
  alt er klar | lad os komme videre | lad os få det gjort | så lad os komme i gang | få det sendt | få det gjort | få det så sendt
  få mig oprettet | få os oprettet | jeg er tilfreds | ja jeg er tilfreds med det | det er jeg tilfreds med | jeg har ikke flere rettelser
  ikke flere rettelser | ingen flere ændringer | det er den rigtige | det er de rigtige oplysninger | de er rigtige | ja de er rigtige
  de passer | ja de stemmer | ja det er helt rigtigt nu | nu er det rigtigt tak | nu passer det hele | så passer det | så er den rigtig
  så er den der | ja så er den der | den er helt fin nu
  Tjekket igennem to gange, alt stemmer. | det kan jeg godt skrive under på | ja det er rigtig, sku bare lige finde brillerne
  Jo tak, det ser fornuftigt ud. | oki doki, godkendt | jep det spiller | jaeh den er god nok min ven | Perfa
  har læst det hele igennem, det er korrekt | jeg har tjekket det, alt er rigtigt | Gennemgået og godkendt | det ser fejlfrit ud
  ser perfekt ud | alt spiller | det kan du skrive under på | det skriver jeg gerne under på | ingen behov for ændringer
  der er ikke behov for rettelser | har ikke fundet nogen fejl | jeg fandt intet at rette | der er intet at klage over
  ikke en finger at sætte på det | lige i øjet | lige i skabet | klappet og klar | tommel op | så er det bare at sende
  bare at oprette mig | alt er korrekt, vær venlig at gennemføre registreringen | Alt stemmer. Tak for hjælpen!
  ja alt er rigtigt, undskyld ventetiden | ja, alt stemmer, glæder mig til samarbejdet
  jeg har kigget det igennem og det er korrekt | så rigtigt som det kan blive | bedre bliver det ikke
  nu er det sådan jeg vil have det | korrekt det der | alt stemmer min gode ven | ja alt passer, er du sød at sende det
  Ovenstående er korrekt, mvh | har læst det med brillerne på, ingen fejl | det hele stemmer | det hele ser godt ud
  okie dokie, send bare | hermed godkendt | intet galt her | der er ikke noget galt
  jow det sku være fint nok | no stemmer de hele | nøj det gik hurtigt, ja tak | d er fint | det æ rigtigt | jo d passer
  ingenting, alt er rigtigt, opret mig | nej, ingenting, alt stemmer | ikke noget, det hele er rigtigt | ja det gik let
`)
