import { each, rows } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

const name = at('contact.name', no)
const company = at('company.name', no)
const street = at('company.address', no)
const phone = at('contact.phone', no)

const commands = [
  ...each(name, { command: 'help' }, [
    'hjelp',
    'HJELP!',
    'kan du hjelpe meg?',
    'hjlep',
    'eg treng hjelp',
  ]),
  ...each(company, { command: 'why' }, [
    'hvorfor?',
    'hvorfor spør dere om det',
    'hva skal dere bruke det til?',
    'kvifor spør de om det',
  ]),
  ...rows(name, [
    ['hvorfor trenger dere telefonnummeret mitt?', { command: 'why', target: 'contact.phone' }],
  ]),
  ...each(street, { command: 'back' }, [
    'tilbake',
    'gå tilbake',
    'kan vi gå ett steg tilbake',
    'tilbke',
    'forrige spørsmål',
  ]),
  ...each(name, { command: 'skip' }, [
    'hopp over',
    'vi hopper over den',
    'kan vi hoppe over dette?',
  ]),
  ...each(phone, { command: 'summary' }, [
    'vis svarene mine',
    'oppsummering',
    'hva har du notert så langt?',
  ]),
  ...each(street, { command: 'undo' }, ['angre', 'angre det siste']),
  ...each(name, { command: ['cancel', 'stop'] }, [
    'avbryt',
    'glem det',
    'jeg vil ikke bli kunde likevel',
    'avslutt',
  ]),
  ...each(company, { command: ['stop', 'cancel'] }, ['STOPP', 'stop']),
  ...each(street, { command: 'restart' }, [
    'start på nytt',
    'kan vi begynne på nytt',
    'jeg vil begynne helt fra start',
  ]),
  ...each(name, { command: 'human' }, [
    'jeg vil snakke med et menneske',
    'kan jeg få snakke med noen?',
    'kan dere ringe meg i stedet',
    'kundeservice takk',
  ]),
  ...each(company, { command: 'language' }, ['bytt språk', 'går det an å velge et annet språk?']),
  ...each(street, { command: 'privacy' }, [
    'personvernerklæring',
    'hvordan behandler dere opplysningene mine?',
  ]),
  ...each(name, { command: 'mydata' }, ['hvilke opplysninger har dere om meg', 'mine data']),
  ...each(name, { command: 'delete' }, ['slett opplysningene mine', 'slett alt om meg takk']),
  ...each(name, { command: 'change' }, ['jeg vil endre noe', 'kan jeg få rette en ting']),
  ...each(phone, { command: 'help' }, ['help', 'hjælp', 'hjälp']),
  ...each(phone, { command: 'back' }, ['back', 'tilbage', 'tillbaka']),
  ...each(phone, { dontKnow: true }, [
    'vet ikke',
    'det vet jeg ikke',
    'aner ikke',
    'eg veit ikkje',
  ]),
  ...each(fresh('company.number', no), { dontKnow: true }, ['det husker jeg ikke']),
]

const yes = [
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'ja',
    'JA',
    'ja takk',
    'jepp',
    'jo',
    'jada',
    'jo takk',
    'det stemmer',
    'stemmer bra',
    'korrekt',
    'helt riktig',
    'det er riktig',
    'ok',
    'okei',
    'alt stemmer',
    'det ser bra ut',
    'perfekt',
    'absolutt',
    'jeg bekrefter',
    'ja det er greit',
    'ja alt er rett',
    'greit',
    'opprett kunde',
    '👍',
    'jaa',
    'kjør på',
    'selvfølgelig',
    'det er heilt rett',
  ]),
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'det passer',
    'stämmer',
    'jep',
    'yes',
    "that's right",
    'japp',
  ]),
  ...each(complete('notice', no), { assent: 'yes' }, [
    'ja',
    'det er greit',
    'fortsett',
    'jeg forstår, fortsett',
    'ok det er i orden',
  ]),
  ...each({ ...at('contact.phone', no), asks: 'suggest:contact.email' }, { assent: 'yes' }, [
    'ja',
    'ja det var det jeg mente',
  ]),
]

const notYes = [
  ...each(complete('confirm', no), { assent: 'no' }, [
    'nei',
    'nei takk',
    'næ',
    'niks',
    'det stemmer ikke',
    'feil',
    'absolutt ikke',
    'nei det er ikke riktig',
    'nej',
    'no',
    'slett ikke',
    'det stemmer ikkje',
  ]),
  ...each(complete('notice', no), { assent: 'no' }, [
    'nei',
    'det vil jeg ikke',
    'nei takk ingen kredittsjekk',
  ]),
  ...each(complete('confirm', no), { assent: 'partly' }, [
    'ikke helt',
    'ja men ikke helt',
    'ja hvis dere leverer til Tromsø',
    'nesten',
    'ja og nei',
    'ja, men ikke alt',
    'delvis',
    'ja når det er rettet',
  ]),
  ...each(complete('notice', no), { assent: 'partly' }, [
    'ja hvis det er gratis',
    'ja men bare hvis jeg får svar i dag',
    'greit, men på én betingelse',
  ]),
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'ja bortsett fra adressen',
    'jeg vet ikke om det stemmer',
    'stemmer det?',
    'kanskje',
    'vent litt',
    'hvorfor skal jeg si ja?',
    'det er nok riktig men jeg må sjekke',
    'ikke ok',
    'det tror jeg ikke',
    'kan dere ikke bare si ja for meg',
    'det der er ikke korrekt',
    'ja, telefonen er feil',
    'jaha, det sier du ja',
  ]),
  ...each(complete('notice', no), { assent: 'notYes' }, [
    'hva innebærer det?',
    'skal jeg svare ja?',
    'ja hva da?',
    'det er ikke greit',
    'bare hvis det ikke koster noe',
  ]),
]

const digressions = [
  ...each(name, { digression: 'thanks', nothing: true }, ['takk', 'tusen takk for hjelpen']),
  ...each(name, { digression: 'greeting', nothing: true }, ['hei', 'heisann', 'god dag']),
  ...each(company, { digression: 'areYouHuman', nothing: true }, [
    'er du et menneske?',
    'er du en robot',
    'snakker jeg med en ekte person?',
  ]),
  ...each(company, { digression: 'whoAreYou', nothing: true }, [
    'hvem er du?',
    'hva slags firma er dette',
  ]),
  ...each(street, { digression: 'openingHours', nothing: true }, [
    'når har dere åpent?',
    'hva er åpningstidene deres',
  ]),
  ...each(street, { digression: 'faq', faq: 'price', nothing: true }, [
    'hva koster det?',
    'hva koster det å bli kunde',
  ]),
  ...each(name, { digression: 'faq', faq: 'card-payment', nothing: true }, [
    'kan jeg betale med kort?',
    'går det an å betale med kort hos dere',
  ]),
  ...each(name, { digression: ['goodbye', 'smallTalk'], nothing: true }, ['ha det', 'snakkes']),
  ...each(company, { digression: 'frustration', nothing: true }, [
    'dette er håpløst',
    'herregud så tungvint dette er',
  ]),
  ...each(name, { digression: ['question', 'smallTalk'], nothing: true }, [
    'leverer dere til Svalbard også?',
    'hvor lang tid tar det?',
    'hvordan går det?',
  ]),
]

const language = [
  ...rows(company, [
    ['can we continue in english please', { language: 'en', nothing: true }],
    ['kan vi ta det på dansk', { language: 'da', nothing: true }],
    ['svensk takk', { language: 'sv', nothing: true }],
  ]),
  ...rows({ ...company, session: 'en' }, [
    ['norsk', { language: 'no', nothing: true }],
    ['kan vi snakke norsk i stedet?', { language: 'no', nothing: true }],
    ['ja', { nothing: true }],
  ]),
  ...rows({ ...start, session: 'en' }, [
    [
      'Hei, jeg ønsker å bli kunde hos dere, vi er en liten bedrift',
      { language: 'no', fills: { customerType: 'business' } },
    ],
  ]),
  ...rows({ ...start, session: 'da' }, [
    ['eg vil gjerne verte kunde hjå dykk, korleis gjer eg det?', { language: 'no', nothing: true }],
  ]),
  ...rows(start, [
    [
      'eg vil gjerne verte kunde hjå dykk, me er ei lita bedrift',
      { fills: { customerType: 'business' } },
    ],
  ]),
]

/** A text field that meets something else: nothing of it may end up as the value. */
const notSwallowed = [
  ...each(fresh('company.number', no), { nothing: true }, ['det har jeg ikke her nå']),
  ...each(at('credit.amount', no), { nothing: true }, ['det kommer an på']),
  ...each(company, { nothing: true }, [
    'det vil jeg helst ikke si',
    'hva mener du med det?',
    'skal jeg skrive hele navnet?',
    'det spiller vel ingen rolle',
    'øh',
    'det har dere ikke noe med',
    'hvor finner jeg det hen?',
  ]),
  ...each(name, { nothing: true }, [
    'hvilket navn?',
    'det skrev jeg jo nettopp',
    'mitt eller sjefens?',
    'det sier jeg ikke',
    '???',
    'nei',
    'ja',
  ]),
  ...each(street, { nothing: true }, [
    'skal det være leveringsadressen?',
    'den vil jeg ikke oppgi',
    'samme som sist',
  ]),
  ...each(at('person.name', noPrivate), { nothing: true }, ['hvorfor det', 'det angår ikke dere']),
]

export const noTalk = [...commands, ...yes, ...notYes, ...digressions, ...language, ...notSwallowed]
