import { each, rows } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

const name = at('contact.name', dk)
const company = at('company.name', dk)
const street = at('company.address', dk)
const phone = at('contact.phone', dk)

const commands = [
  ...each(name, { command: 'help' }, [
    'hjælp',
    'HJÆLP!',
    'kan du hjælpe mig?',
    'hjælo',
    'jeg har brug for hjælp',
  ]),
  ...each(company, { command: 'why' }, [
    'hvorfor?',
    'hvorfor spørger I om det',
    'hvad skal I bruge det til?',
  ]),
  ...rows(name, [
    ['hvorfor skal I bruge mit telefonnummer?', { command: 'why', target: 'contact.phone' }],
  ]),
  ...each(street, { command: 'back' }, [
    'tilbage',
    'gå tilbage',
    'kan vi lige gå et skridt tilbage',
    'tilbge',
    'forrige',
  ]),
  ...each(name, { command: 'skip' }, [
    'spring over',
    'det springer jeg over',
    'kan vi springe det over?',
  ]),
  ...each(phone, { command: 'summary' }, [
    'vis mine svar',
    'opsummering',
    'hvad har du noteret indtil nu?',
  ]),
  ...each(street, { command: 'undo' }, ['fortryd', 'fortryd det sidste']),
  ...each(name, { command: ['cancel', 'stop'] }, [
    'afbryd',
    'glem det',
    'jeg vil ikke være kunde alligevel',
    'annuller',
  ]),
  ...each(company, { command: ['stop', 'cancel'] }, ['STOP', 'stop']),
  ...each(street, { command: 'restart' }, [
    'start forfra',
    'kan vi begynde forfra',
    'jeg vil gerne starte forfra',
  ]),
  ...each(name, { command: 'human' }, [
    'jeg vil tale med et menneske',
    'kan jeg snakke med en medarbejder?',
    'kan I ringe mig op i stedet',
    'menneske tak',
  ]),
  ...each(company, { command: 'language' }, ['skift sprog', 'kan man vælge et andet sprog?']),
  ...each(street, { command: 'privacy' }, [
    'privatlivspolitik',
    'hvordan behandler I mine oplysninger?',
  ]),
  ...each(name, { command: 'mydata' }, ['hvilke oplysninger har I om mig', 'mine data']),
  ...each(name, { command: 'delete' }, ['slet mine oplysninger', 'slet alt om mig tak']),
  ...each(name, { command: 'change' }, ['jeg vil rette noget', 'må jeg lige ændre noget']),
  ...each(phone, { command: 'help' }, ['help', 'hjelp', 'hjälp']),
  ...each(phone, { command: 'back' }, ['back', 'tillbaka', 'tilbake']),
  ...each(phone, { dontKnow: true }, [
    'ved ikke',
    'det ved jeg ikke',
    'aner det ikke',
    'det kan jeg ikke huske',
  ]),
  ...each(fresh('company.number', dk), { dontKnow: true }, ['jeg kender det ikke']),
]

const yes = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'ja',
    'JA',
    'ja tak',
    'jep',
    'jo',
    'jaja',
    'jo tak',
    'det passer',
    'det stemmer',
    'korrekt',
    'helt rigtigt',
    'det er rigtigt',
    'ok',
    'okay',
    'alt er korrekt',
    'det ser rigtigt ud',
    'perfekt',
    'absolut',
    'jeg bekræfter',
    'ja det er fint',
    'ja, det hele passer',
    'jamen det er jo rigtigt',
    'opret kunde',
    '👍',
    'jaaa',
    'kør bare',
  ]),
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'stämmer',
    'stemmer',
    'jepp',
    'yes',
    "that's correct",
    'japp',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, [
    'ja',
    'det er i orden',
    'fortsæt',
    'forstået, fortsæt',
    'ok fint',
  ]),
  ...each({ ...at('contact.phone', dk), asks: 'suggest:contact.email' }, { assent: 'yes' }, [
    'ja',
    'ja det var det jeg mente',
  ]),
]

const notYes = [
  ...each(complete('confirm', dk), { assent: 'no' }, [
    'nej',
    'nej tak',
    'næ',
    'nix',
    'det passer ikke',
    'forkert',
    'absolut ikke',
    'nej det er ikke rigtigt',
    'nei',
    'no',
    'overhovedet ikke',
  ]),
  ...each(complete('notice', dk), { assent: 'no' }, [
    'nej',
    'det vil jeg ikke have',
    'nej tak ikke noget kredittjek',
  ]),
  ...each(complete('confirm', dk), { assent: 'partly' }, [
    'ikke helt',
    'ja men ikke helt',
    'ja hvis I også leverer til Odense',
    'næsten',
    'ja og nej',
    'ja, dog ikke det hele',
    'delvist',
    'ja når det er rettet',
  ]),
  ...each(complete('notice', dk), { assent: 'partly' }, [
    'ja hvis det er gratis',
    'ja men kun hvis jeg får svar i dag',
    'okay, men kun på én betingelse',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'ja bortset fra adressen',
    'jeg ved ikke om det er rigtigt',
    'er det rigtigt?',
    'måske',
    'vent lidt',
    'hvorfor skal jeg sige ja?',
    'det er vist rigtigt, men jeg skal lige tjekke',
    'ikke ok',
    'ja det tror jeg ikke',
    'kan I ikke bare sige ja for mig',
    'det er ikke korrekt det der',
    'ja, telefonen er forkert',
    'ja ja, det siger du',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'hvad indebærer det?',
    'skal jeg sige ja?',
    'ja hvad?',
    'det er ikke i orden',
    'kun hvis det ikke koster noget',
  ]),
]

const digressions = [
  ...each(name, { digression: 'thanks', nothing: true }, ['tak', 'mange tak for hjælpen']),
  ...each(name, { digression: 'greeting', nothing: true }, ['hej', 'goddag', 'hejsa']),
  ...each(company, { digression: 'areYouHuman', nothing: true }, [
    'er du et menneske?',
    'er du en robot',
    'snakker jeg med en rigtig person?',
  ]),
  ...each(company, { digression: 'whoAreYou', nothing: true }, [
    'hvem er du?',
    'hvad er det her for et firma',
  ]),
  ...each(street, { digression: 'openingHours', nothing: true }, [
    'hvornår har I åbent?',
    'hvad er jeres åbningstider',
  ]),
  ...each(street, { digression: 'faq', faq: 'price', nothing: true }, [
    'hvad koster det?',
    'hvad koster det at blive kunde',
  ]),
  ...each(name, { digression: 'faq', faq: 'card-payment', nothing: true }, [
    'kan jeg betale med kort?',
    'tager I imod kortbetaling',
  ]),
  ...each(name, { digression: ['goodbye', 'smallTalk'], nothing: true }, ['farvel', 'vi ses']),
  ...each(company, { digression: 'frustration', nothing: true }, [
    'det her er håbløst',
    'hold nu op hvor er det besværligt',
  ]),
  ...each(name, { digression: ['question', 'smallTalk'], nothing: true }, [
    'leverer I også til Bornholm?',
    'hvor lang tid tager det?',
    'hvordan går det?',
  ]),
]

const language = [
  ...rows(company, [
    ['can we continue in english please', { language: 'en', nothing: true }],
    ['kan vi tage det på svensk', { language: 'sv', nothing: true }],
    ['english', { language: 'en', nothing: true }],
  ]),
  ...rows({ ...company, session: 'en' }, [
    ['dansk', { language: 'da', nothing: true }],
    ['kan vi snakke dansk i stedet for?', { language: 'da', nothing: true }],
    ['ja', { nothing: true }],
  ]),
  ...rows({ ...start, session: 'en' }, [
    [
      'Hej, jeg vil gerne oprettes som kunde hos jer, vi er en mindre virksomhed',
      { language: 'da', fills: { customerType: 'business' } },
    ],
  ]),
  ...rows({ ...start, session: 'sv' }, [
    ['Hvordan gør man for at blive oprettet hos jer?', { language: 'da', nothing: true }],
  ]),
]

/** A text field that meets something else: nothing of it may end up as the value. */
const notSwallowed = [
  ...each(fresh('company.number', dk), { nothing: true }, ['det har jeg ikke lige på mig']),
  ...each(at('credit.amount', dk), { nothing: true }, ['det kommer an på']),
  ...each(company, { nothing: true }, [
    'det vil jeg helst ikke sige',
    'hvad mener du med det?',
    'skal jeg skrive hele navnet?',
    'det er da lige meget',
    'øh',
    'det rager ikke jer',
    'hvor finder jeg det henne?',
  ]),
  ...each(name, { nothing: true }, [
    'hvilket navn?',
    'det har jeg jo lige skrevet',
    'mit eller chefens?',
    'det siger jeg ikke',
    '???',
    'nej',
    'ja',
  ]),
  ...each(street, { nothing: true }, [
    'skal det være leveringsadressen?',
    'den har jeg ikke lyst til at oplyse',
    'samme som før',
  ]),
  ...each(at('person.name', dkPrivate), { nothing: true }, [
    'hvorfor det',
    'det kommer ikke jer ved',
  ]),
]

export const daTalk = [...commands, ...yes, ...notYes, ...digressions, ...language, ...notSwallowed]
