import { address, rows } from '../row.ts'
import type { Row, Situation } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, noPrivate, se, start } from '../situations.ts'

const inDanish = (situation: Situation): Situation => ({ ...situation, session: 'da' })
const inEnglish = (situation: Situation): Situation => ({ ...situation, session: 'en' })
const inSwedish = (situation: Situation): Situation => ({ ...situation, session: 'sv' })

export const daTalk: readonly Row[] = [
  // Commands in free words.
  ...rows(start, [
    ['hjælo', { command: 'help' }],
    ['Er der et rigtigt menneske jeg kan snakke med i stedet?', { command: 'human' }],
    ['Kan vi tage det på engelsk?', { language: 'en', command: 'language' }],
    ['glem det, jeg vil ikke oprettes alligevel', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(at('company.number', dk), [
    ['hvad skal I dog bruge det nummer til', { command: 'why' }],
    ['Kan jeg hoppe over den her?', { command: 'skip' }],
    ['et eksempel ville hjælpe mig', { command: 'help' }],
    ['gå et skridt tilbage', { command: 'back' }],
  ]),
  ...rows(at('company.address', dk), [
    ['tilbage til det forrige spørgsmål tak', { command: 'back' }],
    ['slå en streg over det sidste jeg sagde', { command: 'undo' }],
    ['Vis mig lige hvad du har noteret indtil nu', { command: 'summary' }],
    ['forklar hvordan jeg skal skrive den', { command: 'help' }],
  ]),
  ...rows(at('contact.name', dk), [
    ['vi starter helt forfra', { command: 'restart' }],
    ['hvorfor vil I vide hvem kontaktpersonen er', { command: 'why' }],
    ['jeg vil gerne ringes op af en medarbejder', { command: 'human' }],
    ['spørg om noget andet, den springer vi over', { command: 'skip' }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['Må jeg se jeres privatlivspolitik først', { command: 'privacy' }],
    ['hvorfor dog telefon?', { command: 'why' }],
    ['næste spørgsmål, tak', { command: 'skip' }],
    ['slet alt hvad I har om mig', { command: 'delete' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['stil mig om til kundeservice', { command: 'human' }],
    ['Hvilke oplysninger har I gemt om mig?', { command: ['mydata', 'summary'] }],
    ['hov, en tilbage', { command: 'back' }],
    ['afbryd oprettelsen', { command: ['cancel', 'stop'] }],
    ['forstår ikke spørgsmålet', { command: 'help' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['Må man godt springe beløbet over?', { command: 'skip' }],
    ['det var en fejl, annuller min seneste rettelse', { command: 'undo' }],
    ['hvad er grunden til at I spørger om det', { command: 'why' }],
    ['opsummér', { command: 'summary' }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['kan du hjælpe mig lidt på vej', { command: 'help' }],
    ['tag os tilbage til adressen', { command: ['change', 'back'] }],
    ['kør det hele om fra begyndelsen', { command: 'restart' }],
  ]),
  ...rows(at('company.name', no), [
    ['tilabge', { command: 'back' }],
    ['sprign over', { command: 'skip' }],
  ]),

  // Questions and small talk.
  ...rows(start, [
    ['Snakker jeg med en maskine?', { digression: ['areYouHuman', 'whoAreYou'] }],
    ['hvad er du for en', { digression: ['whoAreYou', 'areYouHuman'] }],
    ['Godmorgen derude', { digression: 'greeting' }],
    ['hvor lang tid tager sådan noget her?', { digression: ['howLong', 'question', 'faq'] }],
    ['Koster det noget at blive kunde', { digression: ['faq', 'question', 'signUp'] }],
    [
      'jeg tror faktisk vi allerede er kunde hos jer?',
      { digression: ['amCustomer', 'question', 'faq'] },
    ],
    [
      'Er det her fup? Min bank siger man skal passe på',
      { digression: ['genuine', 'question', 'faq'] },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    ['tager I dankort', { digression: ['faq', 'question', 'paymentWays'] }],
    [
      'Hvor mange dages kredit får man hvis det er faktura?',
      { digression: ['payTime', 'question', 'faq', 'payLater'] },
    ],
    ['hvilke måder kan man betale på', { digression: ['paymentWays', 'question', 'faq'] }],
    ['laver I et kreditopslag på os så?', { digression: ['creditCheck', 'question', 'faq'] }],
    [
      'og hvad hvis vi ikke bliver godkendt til faktura',
      { digression: ['notApproved', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('company.number', dk), [
    ['har I åbent om lørdagen?', { digression: ['openingHours', 'faq', 'question'] }],
    ['kan du ikke finde det selv i CVR-registret?', { digression: ['lookUp', 'question', 'faq'] }],
    ['Puha sikke et vejr i dag', { digression: 'smallTalk' }],
    ['Skal momsnummeret også på?', { digression: ['faq', 'question'] }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Vi får varerne leveret et andet sted, er det noget I skal vide?',
      { digression: ['deliveryAddress', 'question', 'faq'] },
    ],
    ['hvad koster fragten til Bornholm?', { digression: ['faq', 'question'] }],
    ['mange tak for din tålmodighed', { digression: 'thanks' }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['hvis nummer mener du, mit eller chefens?', { digression: ['whose', 'question', 'faq'] }],
    [
      'Sælger I nummeret videre til telefonsælgere?',
      { digression: ['dataUse', 'question', 'faq'] },
    ],
    ['nu bliver jeg altså træt af alle de spørgsmål', { digression: 'frustration' }],
    [
      'hvad sker der bagefter når jeg er færdig her',
      { digression: ['whatNext', 'question', 'faq'] },
    ],
    ['haha du er sjov', { digression: 'smallTalk' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['kan jeg altid ændre mailen senere hen?', { digression: ['changeLater', 'question', 'faq'] }],
    [
      'Må jeg lukke siden og komme igen i morgen?',
      { digression: ['goOnLater', 'question', 'faq', 'saved'] },
    ],
    ['er det jeg har skrevet gemt', { digression: ['saved', 'gotIt', 'question', 'faq'] }],
    ['elendigt system det her, det tager en evighed!!', { digression: 'frustration' }],
    ['Fik du min besked?', { digression: ['gotIt', 'question', 'faq', 'saved'] }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['er beløbet i danske kroner?', { digression: ['currency', 'question', 'faq'] }],
    [
      'hvad er det højeste man kan købe for på kredit',
      { digression: ['creditLimit', 'question', 'faq'] },
    ],
    [
      'Er det et loft eller bare et gæt I vil have?',
      { digression: ['amountMeans', 'creditLimit', 'question', 'faq'] },
    ],
    [
      'hvad går I ud fra når I fastsætter kreditten?',
      { digression: ['creditBasis', 'creditLimit', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'Hvilke muligheder er der for at få fakturaen?',
      { digression: ['invoiceWays', 'question', 'faq'] },
    ],
    ['tager I gebyr for en papirfaktura?', { digression: ['faq', 'question', 'invoiceWays'] }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Skal I også kende mit cpr-nummer?', { digression: ['nationalNumber', 'question', 'faq'] }],
    ['har I returret hvis jeg fortryder en vare', { digression: ['faq', 'question'] }],
    ['Hvor kender I mig fra?', { digression: ['source', 'question', 'faq'] }],
    ['I er simpelthen for dårlige', { digression: 'frustration' }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['Hav en god dag, vi tales ved', { digression: 'goodbye' }],
  ]),

  // Yes, no and half of it at the summary.
  ...rows(complete('confirm', dk), [
    ['jep det stemmer på en prik', { assent: 'yes' }],
    ['Det hele er korrekt, send det bare afsted', { assent: 'yes' }],
    ['ok fint', { assent: 'yes' }],
    ['👍', { assent: 'yes' }],
    ['joda', { assent: 'yes' }],
    ['niks', { assent: 'no' }],
    ['Nej, det der er ikke rigtigt', { assent: 'no' }],
    ['ja hvis min chef siger god for det', { assent: 'notYes' }],
    ['det meste passer i hvert fald', { assent: 'notYes' }],
    ['Jeg skal lige læse det igennem en gang til', { assent: 'notYes' }],
    ['hvad siger jeg ja til?', { assent: 'notYes' }],
    ['måske', { assent: 'notYes' }],
    ['ja ja men hvad med fragten', { assent: 'notYes' }],
    ['så længe det er uforpligtende er det ok', { assent: 'notYes' }],
    ['nej vel egentlig ikke', { assent: 'notYes' }],
    ['yes sir', { assent: 'yes' }],
    ['kan ikke bekræfte det endnu', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['Ja tak, det ser rigtigt ud', { assent: 'yes' }],
    ['godkendt herfra', { assent: 'yes' }],
    ['ork nej', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', se), [
    ['javisst', { assent: 'yes' }],
    ['det tror jeg da, men er ikke helt sikker', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dk), [
    ['den er jeg med på', { assent: 'yes' }],
    ['Ja, jeg har læst det og accepterer', { assent: 'yes' }],
    ['det vil jeg ikke være med til', { assent: 'no' }],
    ['nope', { assent: 'no' }],
    ['ja, men kun hvis I ikke sender reklamer', { assent: 'notYes' }],
    ['lad mig tænke over det', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dkPrivate), [
    ['kør på', { assent: 'yes' }],
    ['Hvor længe gemmer I det?', { assent: 'notYes' }],
    ['okay, det er fint med mig', { assent: 'yes' }],
  ]),

  // Language.
  ...rows(inDanish(at('contact.name', dk)), [
    ['snak svensk til mig', { language: 'sv', command: 'language' }],
    [
      'Our contact person is Emma Clarke',
      { fills: { 'contact.name': 'Emma Clarke' }, language: 'en' },
    ],
    ['can you switch to english please', { language: 'en', command: 'language' }],
    [
      'Vår kontaktperson heter Lina Sandberg',
      { fills: { 'contact.name': 'Lina Sandberg' }, language: 'sv' },
    ],
  ]),
  ...rows(inEnglish(at('company.address', dk)), [
    ['Jeg vil meget hellere skrive dansk med dig', { language: 'da', command: 'language' }],
    [
      'Vi har til huse på Skovbrynet 9, 8600 Silkeborg',
      {
        fills: { 'company.address': address('DK', 'Skovbrynet 9', ['8600', 'Silkeborg']) },
        language: 'da',
      },
    ],
  ]),
  ...rows(inSwedish(at('contact.email', se)), [
    ['kan vi skifte til dansk', { language: 'da', command: 'language' }],
  ]),
  ...rows(inDanish(complete('confirm', dk)), [
    ['yep', { assent: 'yes' }],
    ['nej tack', { assent: 'no' }],
  ]),
]
