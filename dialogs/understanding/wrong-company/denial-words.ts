import { listed } from '../words/canonical.ts'

export const not = listed('ikke inte ej icke not isnt arent wasnt werent aint')
/** These hold the verb already. */
export const isNots = listed('isnt arent wasnt werent aint')
export const beings = listed('er e æ är va var is was were are be been vara være thats its')
export const possessives = listed(
  'vores vor vort mit min mine mina mitt mi vår vårt våra våran vårat våres our my',
)
export const us = listed('os oss us ours vi')
export const companies = listed(
  'firma firmaet virksomhed virksomheden selskab selskabet butik butikken forretning forretningen forening foreningen ' +
    'företag företaget bolag bolaget firman butiken affär affären föreningen verksamhet verksamheten ' +
    'bedrift bedriften bedrifta foretak foretaket verksemd verksemda virksomhet virksomheten sjappe sjappa ' +
    'company firm business shop store enterprise organisation organization association club',
)
/** Of a company, and of nobody else. */
export const companyNumbers = listed(
  'cvr cvrnummer cvrnummeret cvrnr orgnr orgnummer orgnumret orgnummeret organisationsnummer organisationsnumret ' +
    'organisasjonsnummer organisasjonsnummeret foretaksnummer',
)
export const numbers = listed('nummer nummeret numret nr number')
export const wrongs = listed(
  'forkert forkerte galt galne gal gale fel felaktig felaktigt felaktiga feil wrong incorrect',
)
/** "simply", "at all", "unfortunately": beside the "not", and no part of what is denied. */
export const asides = listed(
  'jo altså da desværre faktisk egentlig slet helt ju faktiskt egentligen tyvärr dessverre beklageligvis nok ' +
    'actually really even definitely unfortunately sorry beklager undskyld unnskyld förlåt heller alls all at overhovedet ' +
    'her här here dog vel nemlig noget något noe',
)
export const articles = listed('det den et en ett the a an de')
export const relatives = listed('som who whom vem hvem whose')
/** "…, der skal betale" says what somebody does; "der er sket en fejl" begins anew. */
export const there = listed('der that')
export const behindThere = listed('er e æ är is var was må findes finns finnes')
export const prepositions = listed(
  'til fra hos med to from for at with in på i till från frå ved by about om of af av vid mot',
)
/** Firms that one deals with; people come by their roles. */
export const partners = listed(
  'kunde kunden kund customer client klient klienten leverandør leverandøren leverantör leverantören supplier vendor ' +
    'konkurrent konkurrenten competitor moderselskab moderselskabet moderbolag moderbolaget morselskap morselskapet ' +
    'datterselskab dotterbolag datterselskap subsidiary udlejer hyresvärd utleier landlord',
)
export const kin = listed('parent sister')
export const others = listed('anden andet andre annan annat annen anna another different other')
export const anyoneElses = listed('andens annans annens andres andras elses')
export const wholly = listed(
  'helt fuldstændig totalt ganske completely totally entirely quite whole',
)
export const we = listed('vi we')
export const weAre = listed('were')
export const naming = listed('hedder heter heiter kaldes kallas kalles called named')
export const thinking = listed('tror think believe mener synes')
export const behindThinking = listed('at att that det it this')
export const thatIs = listed('det den that this it dette denne detta denna thats its')
export const pointing = listed('den that this dem')
export const pointed = listed('one der där dær her här')
export const ones = listed('one')
export const theOne = listed('den')
/** "no longer": then it was so once. */
export const longer = listed(
  'længere lengre længre lenger lengur mere mer more longer anymore nu nå now numera',
)
export const choosing = listed(
  'valgte valgt trykkede klikkede picked chose chosen selected clicked pressed valde klickade tryckte velgte trykte ' +
    'klikket tok tog took ramte',
)
export const giving = listed(
  'skrev skrevet skrive gav givet give sendte sendt tastede tastet oplyste brugte brugt skickade angav angett skrivit gett ' +
    'skreiv oppga oppgav ga gitt brukte brukt använde wrote written typed entered used gave given sent pasted put',
)
/** "kunden min sitt", "nummeret til kunden", "the number of" */
export const owning = listed('sitt sin si til till to of')
export const opening = listed(
  'undskyld sorry förlåt beklager unnskyld hov ups oj oi oops men but utan',
)
export const maybe = listed('måske maybe perhaps kanske kanskje kanskje muligvis möjligen possibly')
export const conditions = listed('hvis dersom viss ifall såfremt if unless medmindre om')
/** Whoever works there does not own it, and writes for it all the same. */
export const employed = listed(
  'ansat ansatt anställd employed employee arbejder arbetar arbeider jobber jobbar work works working medarbejder medarbeider medarbetare',
)
export const mine = listed('mit min mitt mi my')
