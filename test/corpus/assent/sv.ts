import { said } from './said.ts'

/** Typed at the summary and at the credit notice, and no whole yes to either. */
export const svNotYes = said(`
  nej skapa allt | nej allt är fel, kör på | nej inte allt stämmer, kör på | ett ja från chefen | får ni ett ja | är det ett ja | ett nej från oss | från oss | av oss
  godkänt av chefen | ja det var fel | jag är tillbaka | ja oriktigt | ja det är okorrekt | det mesta stämmer, kör | i stort sett rätt | för min del är det fel | låt gå till chefen
  ja sa min chef | ba kör inte | ni är nöjda | du kan göra klart sen | bror säger ja
  de är nöjda | de är överens | sa jag ja | sa jag att det stämmer | bror bekräftar | brorsan godkänner | bror stämmer det
  inget | inget tack | glöm det | glöm det, ja | det var inte så viktigt | jag vill bli kund | de stämmer inte | inget stämmer
  alltså | alltså nej | nej sa jag | strunt samma | du kan göra det klart sen | kör inte | det blir väl bra | skit i det
  ändra inget ja men | det var rätt | jag vill inte bli upplagd | kör vi på | alltså stämmer det | len är det rätt
  hörru stämmer det | bror kör du
  stämmer det på pricken | är allt på plats | allt är inte på plats | inga fel ännu | det är väl inga fel | registrera oss som privat | tack för det | tusen tusen tack | korrekt ifyllt? | är det korrekt ifyllt
  du får gärna rätta det | ni får gärna rätta det | det får ni gärna ändra | du får rätta det | rätta det så är det bra | jamen
  jamen jag har sett det | ja till att ändra | ja rätta det | ok rätta det då | ok rätta numret då | bra, rätta det bara | ja ändra det
  jag vill gärna ändra | får jag ändra | kan jag rätta det | rätta och skicka | rätta det och godkänn | godkänn när det är rättat
  kolla det | kolla det igen | kolla en gång till | ok kolla det | kolla upp det | undersök det | titta på det igen | se över det
  ta bort det | ta bort det så är det bra | ja ta bort det | radera det | uppdatera det | ja uppdatera det | byt det | ja byt ut det
  gör om det | gör om | ja gör om det | skriv om det | skriv det igen | börja om så är det bra | gör så att det stämmer
  ja men | ja, men jag är osäker | bra men | bra men ändra mejlen | okej men vänta | ja om | ja om det är gratis
  det är okej om det inte kostar något | ok om ni lovar | ja, när adressen är rättad | jag säger ja när det stämmer
  jag säger ja imorgon | jag bekräftar imorgon | jag bekräftar senare | jag godkänner det senare | bekräftar strax | ja strax | ja snart
  ok om ett ögonblick | snart | nästan rätt | nästan ja | halvt ja | ja och nej | både ja och nej | ja till det första
  ja till en del av det | det mesta är rätt | det mesta stämmer | en del stämmer | adressen stämmer | namnet är rätt | mejlen är korrekt
  bara namnet är rätt | ja till mejlen | jag har läst det | jag har sett det | sett | läst | mottaget | tack | tack, jag tittar på det
  tack jag ser på det | tack för det | tack så länge | tack så mycket | tack, jag återkommer
  skicka till mig | skicka det till mig | skicka det till min chef | skicka mig det | skicka inte | skicka det inte | skicka en kopia
  godkänn inte | godkänn det inte | bekräfta inte | skapa inte | lägg inte upp något | gör det inte | inte godkänt | inte ok
  det är inte i sin ordning | det är inte ok | det är fan inte rätt | nej nej det är inte ok | ja inte | inte ja | jag säger inte ja
  går det bra | går det | stämmer det | är det rätt | är det korrekt | är allt rätt | är uppgifterna korrekta
  är uppgifterna rätt | är det ok | är det i sin ordning | är vi överens | är ni överens | är ni klara | är du klar | ska jag bekräfta
  ska jag godkänna | ska jag säga ja | ska jag skriva ja | skriver jag bara ja | kan jag bekräfta | kan ni bekräfta | duger det
  kan ni godkänna det | godkänner ni det | godkänner du det | bekräftar ni det | bekräftar du | bekräftar ni då | ni godkänner det
  du bekräftar det | de bekräftar det | de godkänner det | dom godkänner det | ni bekräftar väl | vem bekräftar | vem godkänner det
  vem säger ja | vad bekräftar jag | vad säger jag ja till | varför ska jag godkänna | bekräfta vad | ok vad nu | ok och sen | ja och sen
  ja och då | ok? | ja? | rätt? | ok ??? | bra? | ja eller hur | ja eller | ja kanske | kanske | tror jag nog | det tror jag
  det hoppas jag | det hoppas jag verkligen | väl i sin ordning | förmodligen ok | det är väl bra | säkert bra | det liknar rätt
  min chef säger ja | min man godkänner det | min revisor godkänner | chefen godkänner | hon säger ja | han säger att det är ok
  kunden säger ja | kollegan bekräftar | ekonomen går i god för det | det ska min chef godkänna | min chef måste bekräfta
  vår vd ska säga ja | låt mig se | låt mig kolla | låt mig tänka | låt mig läsa det igen | låt oss se | låt oss vänta | vänta | vänta lite
  vänta med att skicka | vänta med att skapa | inte än | inte nu | nåja | jaha | jaha ja | jaså | jaså ja | hm ja | öh ja | tja ja
  ja ja den var bra | ja visst, glöm det | yeah right | ja säkert | bra försök | skriv ja | det står ja | "ja" skriver jag då
  ja jag har en fråga | ja en fråga först | ok vad kostar det | ja hur lång tid tar det | ja vilka är ni | ja tack till en ny
  ja tack till mer | ja tack en kopia | jag vill se det igen | visa det igen | visa mig det | spara det | spara det till senare
  spara som utkast | behåll det | låt det vara | låt det stå | låt det ligga | det låter vi vara | det är du som bestämmer
  det bestämmer ni | det är upp till er | som du vill | gör som ni vill | gör vad ni vill | spelar ingen roll | strunt samma | glöm det
  lycka till | ja rätt fel | korrekt är det inte | rätt är det inte | bra är det inte | det var rätt | det var korrekt förut | var det ok
  det ska rättas | det ska vara rätt | det borde vara rätt | det borde stämma | gör det rätt | gör det ordentligt | få det rättat
  skriv det rätt då | det rätta är något annat | det är rätt fel | det är bra att ni frågar | bra fråga | bra idé att ändra | rätt ska vara rätt
  kunde vara bättre | det kan göras bättre | kan det göras | kan vi gå vidare | kan vi skicka det | får jag skicka | får ni det
  får ni göra det | ska det vara så | ska vi säga så | får jag en kopia | blir det skickat | blir jag skapad | skapar ni mig | skapar du det
  skickar ni det | skickar du | kollar ni det | kollar du det | gör ni det | gör du det | kör ni det | kör vi
  ja om chefen säger ok | bra att du frågar | det är inte jag | det är vi båda | min fru håller med | jaha bra | ok hej
  ok hejdå | ja ok men mejlen är fel | skicka bara räkningen | skicka en faktura | bekräfta att ni fått den | fortsätt i morgon
  ja till faktura | nej tack ja | ja nej | vi är nästan överens | alla är överens utom jag | det är inte helt rätt
  nästan allt är rätt | allt är rätt förutom mejlen | namnet är rätt men | är ni säkra på att det är rätt | är det helt korrekt
  ser det rätt ut | ser allt bra ut | stämmer allt | stämmer uppgifterna | kan det stämma | låter det bra | låter det rätt
  får ni | vill ni godkänna | kan du godkänna åt mig | godkänn åt mig | gör som du brukar | gör det du ska | gör det senare
  kör i morgon | ok om en stund | ja nån gång | ja nog | jo kanske | jo men | jo om | ändra mejlen och kör | rätta mitt namn
  ändra och skicka | gör klart det senare | jag vill ändra något | det ska ändras | ändras | rättelse | ändringar | ändring ja
  radera | avbryt | ångra | stopp | vänta med det | hur blir det med mejlen | läggs jag upp nu | lägger ni upp mig nu
  är jag upplagd | är det skickat | är den godkänd | blir det godkänt | är det bekräftat | har ni bekräftat | när är det klart
  är det klart | är kunden upplagd | är ni färdiga | klart? | då är det min tur | det är din tur | det är ert ansvar
  om det är rätt så ja | det är lögn | det är väl rätt | det måste vara rätt | det måste det vara | det borde vara korrekt
  månne det är rätt | kanske är det rätt | ja det hoppas jag | undersök det och bekräfta | kolla och godkänn | kolla och skicka
  gå igenom det | gå igenom det igen | läs det igen | godkänt av vem | bekräftat av vem | jag kan inte godkänna
  kan inte bekräfta | godkänner inget | inget godkännande | inget är rätt | inget stämmer | det är allt | det var allt
  det var det | tack för allt | det är för mycket | rätt dyrt | rätt konstigt | det är rätt rörigt | rätta till det | rätta
  rättas | gå tillbaka så är det bra
  ni får gärna kreditpröva mig senare | kreditpröva min man i stället | kreditpröva kunden | då säger vi i morgon
  då säger vi nej | inga problem än | inga ändringar än | inga problem, men | inget att ändra än | bra nog men
  klart för ändring | jag säger ja om | vi säger ja när | det är det inte | det är det samma | det är det hela
  det är det värsta | det är det jag säger | är det det | det menade jag inte | det var inte det jag menade | fortsätt ändra
  fortsätt ändringen | gå vidare med ändringen | gå vidare till ändring | gå tillbaka | då går vi tillbaka | kör tillbaka
  skicka tillbaka | skicka det tillbaka | skicka tillbaka det till mig | lägg upp en ny | lägg upp en annan | lägg inte upp mig
  låt oss göra det senare | det kan du glömma | det kan ni glömma | självklart inte | absolut inte | naturligtvis inte
  klart nej | verkligen inte | helt fel | bra, ändra det | bra om ni ändrar | okej för mig om
  okej för mig men inte för min man | det låter dyrt | det låter fel | det låter bra men | det ser bra ut men
  det ser bra ut förutom | ser rätt ut, tror jag | jag skriver inte under | jag skriver under senare | med på vad
  jag är inte med på det | inte överens | accepterar inte | bekräftar inte | inte bekräftat | godkänns inte | nej godkänn inte
  det är fel alltihop | korrekt förutom | rätt, men | nästan perfekt | perfekt, förutom mejlen | toppen men | tack nej
  nej tack | ja tack till info | får jag godkänna | får ni godkänna | vill jag godkänna | kan ni rätta | kunde du rätta
  bekräfta via mejl | skicka bekräftelse | ja skicka bekräftelse | ja bekräftelse | som det står är det fel
  som det är nu är det fel | varsågod att ändra | varsågod och rätta | grönt ljus när | grönt ljus att ändra
  ger tillåtelse när | ger inte tillåtelse | inget samtycke | utan samtycke | samtycke | taget av vem | lugnt, jag väntar | lugn
  ta det lugnt | ta det igen | ta om det | vi kör i morgon | vi kör sen | nu kör vi inte | kör inte | kör om | kör om det
  kör en gång till | visst inte | visst fel | ja visst är det fel | jo visst, men | jodå men | precis inte | exakt vad
  precis vad | rätt nummer saknas | duger inte | duger det inte | det duger inte | det går inte | går inte bra | det går bra men
  går det inte
  ni samtycker | hon samtycker | vad samtycker jag till | jag samtycker inte | det ska vara så imorgon | det ska vara annorlunda
  slutför det senare | slutför det imorgon | slutför inte | genomför inte | slutför registreringen när adressen är rättad | ska jag slutföra
  kan jag slutföra det | slutför ni det nu | är den slutförd | är registreringen slutförd | hur slutför jag | vad ska jag slutföra
  registrera mig som privat | registrera mig som privatkund | registrera oss imorgon | registrera inte oss | registrera oss inte
  registrera företaget i stället | registrera någon annan | lägg upp ett annat företag | lägg upp företaget på nytt | skapa inte kontot
  skapa ett konto till min man | är jag registrerad | när registrerar ni oss | kör inte på det | kör på det senare | kör ni på det
  kör vi på det? | ska vi köra på det | kör på det om priset stämmer | kör på det utom mejlen | vi kör på det imorgon | jag sa nej
  jag sa inte ja | jag har inte sagt ja | jag sa ja till fakturan | har jag sagt ja | sa jag ja | vem sa ja | hon sa ja | min chef sa ja
  jag har aldrig sagt ja | jag sa ja av misstag | jag sa kanske | jag har inte bekräftat | har jag bekräftat | jag skrev ja men menade nej
  jag säger ja när det är rättat | ja till något | ja till det mesta | ja till allt annat | ja till allt utom mejlen | ok till allt förutom 9
  ja till allt? | nej till allt | inte bättre | det är inte bättre | är det bättre nu | det kunde vara bättre | gör det bättre
  det är bättre att vänta | bättre än innan | det finns fel | det är fel | det är ett fel | det finns inga fel i namnet men adressen är fel
  finns det inga fel | finns det fel | jag ser ett fel | jag ser fel | jag ser inte | jag kan inte se vad jag ska godkänna
  jag kan inte hitta felet | jag har ändringar | jag har fler ändringar | det finns något att ändra | inga fler frågor | jag kan inte se
  jag har fel | jag har något fel | jag ser något fel | nu är det inte som det ska vara | är det som det ska vara | är allt som det ska
  är det så det ska vara | så ska det inte vara | det är inte så det ska vara | rätta det så det är som det ska vara | hur ska det vara
  nu är det nästan som det ska vara | jag är inte nöjd | är ni nöjda | är jag nöjd | nöjd? | missnöjd | inte nöjd | halvnöjd
  nöjd blir jag när | de är inte rätt | är de rätt | de är fel | de stämmer inte | låt oss få det rättat | få det skickat till mig
  få det skickat till chefen | gör det klart senare | gör det inte klart | låt oss gå tillbaka | låt oss gå vidare senare
  låt oss inte skicka det | redo att ändra | är vi redo att skicka | redo att skicka? | inte redo att skicka | snart redo att skicka
  snart klar att skicka | ja igen? | försök igen | ja försök igen | ja igen är det fel | fortsätt med förskott | kör med kort
  fortsätt utan faktura | inte faktura | fortsätt med faktura? | kan jag fortsätta med faktura | fortsätt med faktura senare
  fortsätt med faktura om det är gratis | ja till faktura men ingen kreditkoll | fortsätt med faktura till en annan mejl
  faktura eller förskott | nej till faktura | jag vill inte fortsätta med faktura | kör på faktura fast ändra mejlen
  ja det stämmer, vad händer om jag inte betalar | ja vad händer sen | ok vad händer nu | det är fel, vad händer nu
  det stämmer inte vad händer nu | vad händer sen | ja det stämmer, vad händer sen? | hallå? | hallå? stämmer det | hallå? ja?
  skicka det till chefen först | skicka in det senare | skicka ansökan till mig | ös på med ändringar | full fart tillbaka | iväg med dig
  det är de rätta uppgifterna men | låt oss registrera det senare | det är jag inte nöjd med
  ja jag har läst det | ok läst igenom | läst | kollat | ok kollat | jag har kollat två gånger | det ser inte vettigt ut
  det kan jag inte skriva under på | det där är fel | ja det där | det där | där är det fel
  allt stämmer, var snäll och rätta namnet | läst igenom, mejlen är fel | har hittat fel | hittade ett fel
  hittade något att klaga på | inte hittat det | det behöver ändras | behöver ändras | så vill jag inte ha det
  är det så jag vill ha det | tummen ner | ja men | ja men då är adressen fel | jo men numret är fel | ja men inte nu
  ja men då ändrar vi | ja men då väntar vi | ja men då är det fel | bara att rätta | bara att vänta | det är int rätt
  det stämmer int | det e int rätt | de e nå fel där | de e nåt fel | enligt vår klient | enligt vår klient är det fel
  enligt min man stämmer det inte | ser fram emot det | tack för hjälpen | ursäkta dröjsmålet | ja, ska bara hitta glasögonen
  ska bara kolla med chefen | min vän | ok min vän, vänta | kan du skicka det | ja kan du skicka det
  allt stämmer, kan du skicka det till mig | allt stämmer utom mejlen, läst två gånger | läst två gånger. Stämmer inte.
  läst två gånger, stämmer det | då är vi klara | inget stämmer | inte överens | vi är inte överens | allt stämmer inte överens
  funkar inte | det funkar inte | haha | ok. hej då | va fint | va | va bra, men adressen | är du snäll och skickar
  bättre kan det bli | mitt i prick utom ett | var så snäll och vänta | jag kollar med glasögonen på
  ä de rätt nu | e de rätt | va det rätt | de ska va rätt | ska de va så | det gick fort
  inget stämmer | ingenting, det är okej | ingenting rätt, skapa mig | inget, allt är fel
`)

export const svYes = said(`
  okej det är godkänt från oss | ok från mig | godkänt av oss | ja från vår sida | ja för vår del | för min del är det bra | det är ett ja från oss
  ni får ett ja av mig | du har vårt ja | jag är tillbaka, ja lägg upp mig | jo det var rätt. lägg upp oss | inga synpunkter från oss | låt gå | jaa det stmämer
  jaa allt rätt ba kör | ba kör | jajamensan bara å köra
  jo då, schup | bre kör på de | japp de stämmer sa jag ju | inget!! jag vill bli kund, lägg upp mig | ok lugnt, kör kör 👍
  alltså JA lägg upp det | allt rätt, du kan göra klar. tack så mycke bror | inget ändra. ja
  de blir väl bra de dära, tack för hjälpen | kör på bror | ja bror | lugnt bror kör på | shoo kör på det | de stämmer
  de e lugnt, kör | ja sa jag | det stämmer sa jag | ingenting, jag vill bara bli kund. lägg upp mig
  inget ska ändras, lägg upp mig | jag vill att ni lägger upp mig | jag vill bli upplagd | ja de ä rätt de | jo de blir bra de
  de va rätt ja | klart, lägg upp | då kör vi på | fint, då kör vi bara | nu är det rätt och ni kan lägga upp oss | hörrni ja
  alltihopa e rätt | de e la bra
  ja | ja tack | japp | jo | jo tack | jadå | ok | okej | okej då | ok bra | bra | jättebra | helt ok | toppen | perfekt | topp | ja ja
  ja det är rätt | det är rätt | allt är rätt | det är korrekt | korrekt | ja korrekt | rätt | helt rätt | det stämmer | ja det stämmer
  allt stämmer | stämmer | stämmer bra | det stämmer bra | ja allt stämmer | det stämmer helt | helt korrekt | ja helt riktigt | riktigt
  det är riktigt | alltihop stämmer | ser rätt ut | det ser rätt ut | det ser bra ut | ser bra ut | ja det ser bra ut | ser toppen ut
  allt ser bra ut | allt ser rätt ut | det ser ju bra ut  | ja men visst | jamen visst | visst | javisst | ja visst
  bekräfta | bekräftar | jag bekräftar | ja jag bekräftar | bekräftat | ja bekräfta | härmed bekräftat | godkänn | godkänt | jag godkänner
  jag godkänner det | ja det godkänner jag | vi godkänner | ja vi godkänner det | jag accepterar | accepterat | accepterar
  ja lägg upp mig | lägg upp mig bara | skapa | ja skapa | lägg upp oss bara | ni får gärna lägga upp mig | du får gärna lägga upp oss
  det får ni gärna | det får du gärna | ja det får ni  | ja gärna | mycket gärna | ja mycket gärna | självklart | ja självklart
  naturligtvis | ja naturligtvis | klart | ja klart | absolut | ja absolut | helt säkert | givetvis | jodå | jajamän | jajamensan
  det är i sin ordning | ja det är i sin ordning | i sin ordning | allt är i sin ordning | allt ok | allt är ok | allt är bra
  det är bra | det är jättebra | ja det är bra | det är ok | det är okej | det är fint | då är det bra | det är okej för mig
  okej för mig | bra för mig | ok för mig | det går bra | ja det går bra | går bra | det går fint | jag instämmer | vi är överens
  skicka | skicka det | ja skicka det | skicka det bara | skicka iväg det | skicka in det | bara skicka | kör | kör bara | ja kör bara | kör på
  då kör vi | kör hårt | nu kör vi | gör det | ja gör det | gör så | gå vidare | fortsätt | fortsätt bara | bara fortsätt | ja fortsätt
  inga invändningar | inga ändringar | inget att ändra
  inget mer att tillägga | inget att rätta  | det låter bra | låter bra | det låter fint | låter rimligt
  ja för tusan | ja för sjutton | ja fan | det är det | ja det är det | ja det är jag | taget | vi kör | ja vi kör | lugnt | det är lugnt
  👍 | ja 👍 | 100% rätt | ja, tack för hjälpen | ja tack det är korrekt | ja tack, det ser rätt ut | yes | yes tack | yes det är bra
  ja det är helt korrekt | japp allt är ok | ja alltihop är rätt | ja toppen | jo det är rätt | ja det ser jättebra ut
  det ser väldigt bra ut | ja jag håller med | jag säger ja tack | det godkänner jag | det bekräftar jag härmed
  allt stämmer, tack | ja alla uppgifter är korrekta | uppgifterna är korrekta | ja uppgifterna är rätt | uppgifterna stämmer
  alla uppgifter stämmer | ja det är mina uppgifter | det är helt ok | ja okej | okej det är bra | ok toppen | ok tack
  okej tack | bra tack | perfekt tack | toppen tack | det är perfekt | bara gör det | bara kör på | ja kör | ja kör på
  kör på bara | så kör | då kör vi bara | ja tack kör bara | gör det bara | ja gör det bara | ja bekräftar | ja godkänt
  ja lägg upp kunden | ja lägg upp oss | du får gärna lägga upp mig | ni får gärna fortsätta | ja fortsätt bara | ja gå vidare
  ni får gärna skicka det | ja ni får göra en kreditprövning | ja det får ni gärna göra | ja det går jättebra
  självklart får ni det | klart det går bra | det är klart | ja såklart | såklart | accepterat tack | jag accepterar villkoren
  ja jag accepterar | det är ju rätt | ja det är ju rätt | rätt uppfattat | korrekt uppfattat | japp korrekt | yes korrekt | yep
  hurra ja | ja ja det är bra | det är bra så | ja det är bra så | den är bra | den är okej | allt bra | allt gott
  allt bra härifrån | det kan vi bekräfta | ja det kan jag bekräfta | det är också rätt | jamen då säger vi ja
  vi säger ja tack | mm ja | det är lugnt för mig
  det samtycker vi till | jag samtycker | ja, vi samtycker till det | kör igång | jo, det ska vara så | d stämmer
  stämmer på pricken | det stämmer precis på pricken | till punkt och pricka | stämmer, tack så hemskt mycket | tack snälla, allt stämmer | allt är på plats | allt på plats
  ja slutför bara | ser inga fel | inga fel, skicka in | inga anmärkningar | inget att anmärka på | helt korrekt ifyllt | ja registrera oss | allt ok här | rätt alltsammans
  nu är det som det ska vara | nu är allt som det ska | nu är det så det ska vara | så ska det vara nu | så, nu är allt rätt
  nu är allt på plats | gör klart det | gör det klart | gör färdigt | gör färdigt det | gör det nu | ja gör det nu | genomför | genomför det
  genomför bara | slutför det | slutför det nu | slutför registreringen | slutför nu då | skicka in | skicka in det nu | ja skicka in den
  skicka nu | skicka det nu då | skicka då | registrera mig nu | registrera oss då | registrera oss som kund | registrera mig då
  registrera företaget | registrera | ja registrera | fullfölj | fullfölj registreringen | så lägg upp oss då | lägg upp oss nu
  lägg upp mig som kund | lägg upp företaget | lägg upp kontot | skapa kontot | skapa kontot nu | skapa kunden | skapa oss som kund
  skapa mig då | bara skapa kontot | ok till allt | ja till allt | ja till alltihop | ok på allt | okej med allt | jag sa ja | hallå jag sa ja
  jag har sagt ja | jag har ju sagt ja | jag har redan sagt ja | ja för tredje gången | ja igen | ja ja ja | jaaaa | JA! | ja!!!
  jag skrev ja | jag skrev ju ja | jag har redan bekräftat | jag har bekräftat | ja sa jag | ja sa jag ju | det är bättre, skicka
  nu är det bättre, skicka | ja det är rätt nu, vad händer sen | ja det stämmer, och vad händer sen | det är rätt alltihop
  allt är korrekt härifrån | jag ser inga fel | kan inte se några fel | ser inget fel | det finns inga fel | det finns inget att ändra
  det är inget att ändra | inget behöver ändras | inget som ska ändras | det är godkänt | det är härmed godkänt | vi godkänner allt
  jag godkänner allt | jag godkänner uppgifterna | godkänner uppgifterna | bekräftar uppgifterna | jag bekräftar att uppgifterna är korrekta
  jag bekräftar att det stämmer | jag bekräftar att allt är rätt | härmed bekräftar jag | ja det får du | ja varsågod | kör på det
  kör på det då | kör på så | vi kör på det | då kör vi på det | kör hårt då | ös på | full fart | iväg med det | redo att skicka
  klart att skicka | allt är klart | låt oss gå vidare | då går vi vidare | då sätter vi igång | få det gjort | få det skickat | jag är nöjd
  ja jag är nöjd med det | det är jag nöjd med | nöjd | inga fler ändringar | jag har inga fler ändringar | det är de rätta uppgifterna
  de är rätt | ja de är rätt | de stämmer | ja de stämmer | nu är det rätt tack | det stämmer nu | det stämmer bra nu | nu stämmer allt
  då stämmer det | ja nu stämmer det | så är det rätt
  Jodå, det ser bra ut det där, skicka in bara | Ja men då ä dä rätt alltihop, dä va la fint | Läst igenom två gånger. Korrekt.
  Perfa | jo nå de e int nå fel där, bara å köra | Allt korrekt enligt vår klient. Bekräftas härmed.
  har läst igenom allt, det stämmer | kollat två gånger, allt rätt | jag har granskat uppgifterna, allt är korrekt
  det ser vettigt ut | ser felfritt ut | det kan jag skriva under på | det kan du skriva under på | inget behov av ändringar
  det behöver inte ändras | har inte hittat några fel | hittade inget att klaga på | inget att klaga på | tummen upp
  okej då kör vi, allt stämmer | bara att skicka in | bara att köra | ja men visst, det stämmer | så rätt som det kan bli
  bättre blir det inte | så vill jag ha det | Allt är korrekt. Vänligen slutför registreringen.
  ja allt stämmer, förlåt dröjsmålet | allt stämmer, är du snäll och skickar | allt rätt min vän
  allt stämmer. Tack för hjälpen! | klappat och klart | mitt i prick | allt är i sin ordning | med glasögonen på, inga fel
  härmed godkänt | inget konstigt där | de ä rätt alltihopa | det funkar för mig | allt stämmer överens med verkligheten
  joo de ska va så | det ar ratt | allt stammer | ja alt stämmer | det ä rätt | det gick fort, ja tack
  ingenting, allt är rätt, skapa mig | inget, allt stämmer | nej inget, allt är rätt
`)
