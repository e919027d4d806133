import { each, rows } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

const name = at('contact.name', se)
const company = at('company.name', se)
const street = at('company.address', se)
const phone = at('contact.phone', se)

const commands = [
  ...each(name, { command: 'help' }, [
    'hjälp',
    'HJÄLP',
    'kan du hjälpa mig?',
    'hjäpl',
    'jag behöver hjälp',
  ]),
  ...each(company, { command: 'why' }, [
    'varför?',
    'varför frågar ni om det',
    'vad ska ni ha det till?',
  ]),
  ...rows(name, [
    ['varför behöver ni mitt telefonnummer?', { command: 'why', target: 'contact.phone' }],
  ]),
  ...each(street, { command: 'back' }, [
    'tillbaka',
    'gå tillbaka',
    'kan vi backa ett steg',
    'tilbaka',
    'föregående fråga',
  ]),
  ...each(name, { command: 'skip' }, [
    'hoppa över',
    'vi hoppar över det',
    'kan man hoppa över den här?',
  ]),
  ...each(phone, { command: 'summary' }, [
    'visa mina svar',
    'sammanfattning',
    'vad har du skrivit ner hittills?',
  ]),
  ...each(street, { command: 'undo' }, ['ångra', 'ångra det senaste']),
  ...each(name, { command: ['cancel', 'stop'] }, [
    'avbryt',
    'strunt i det',
    'jag vill inte bli kund längre',
    'glöm det',
  ]),
  ...each(company, { command: ['stop', 'cancel'] }, ['STOPP', 'stop']),
  ...each(street, { command: 'restart' }, [
    'börja om',
    'kan vi ta det från början',
    'jag vill börja om från början',
  ]),
  ...each(name, { command: 'human' }, [
    'jag vill prata med en människa',
    'kan jag få prata med någon?',
    'kan ni ringa upp mig istället',
    'kundtjänst tack',
  ]),
  ...each(company, { command: 'language' }, ['byt språk', 'går det att välja ett annat språk?']),
  ...each(street, { command: 'privacy' }, [
    'integritetspolicy',
    'hur hanterar ni mina personuppgifter?',
  ]),
  ...each(name, { command: 'mydata' }, ['vilka uppgifter har ni om mig', 'mina uppgifter']),
  ...each(name, { command: 'delete' }, ['radera mina uppgifter', 'ta bort allt om mig tack']),
  ...each(name, { command: 'change' }, ['jag vill ändra något', 'får jag rätta en sak']),
  ...each(phone, { command: 'help' }, ['help', 'hjelp', 'hjælp']),
  ...each(phone, { command: 'back' }, ['back', 'tilbage', 'tilbake']),
  ...each(phone, { dontKnow: true }, [
    'vet inte',
    'jag vet inte',
    'ingen aning',
    'det minns jag inte',
  ]),
  ...each(fresh('company.number', se), { dontKnow: true }, ['det kan jag inte utantill']),
]

const yes = [
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'ja',
    'JA',
    'ja tack',
    'japp',
    'jo',
    'jajamän',
    'jo tack',
    'det stämmer',
    'stämmer bra',
    'korrekt',
    'helt rätt',
    'det är rätt',
    'ok',
    'okej',
    'allt stämmer',
    'det ser bra ut',
    'perfekt',
    'absolut',
    'jag bekräftar',
    'ja det är bra så',
    'ja allting är rätt',
    'visst',
    'lägg upp mig som kund',
    '👍',
    'jaa',
    'kör på',
    'självklart',
    'jamenvisst',
  ]),
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'det passer',
    'stemmer',
    'jepp',
    'yes',
    "that's right",
    'jep',
  ]),
  ...each(complete('notice', se), { assent: 'yes' }, [
    'ja',
    'det går bra',
    'fortsätt',
    'jag förstår, fortsätt',
    'ok det är okej',
  ]),
  ...each({ ...at('contact.phone', se), asks: 'suggest:contact.email' }, { assent: 'yes' }, [
    'ja',
    'ja precis, det menade jag',
  ]),
]

const notYes = [
  ...each(complete('confirm', se), { assent: 'no' }, [
    'nej',
    'nej tack',
    'nä',
    'nix',
    'det stämmer inte',
    'fel',
    'absolut inte',
    'nej det är inte rätt',
    'nei',
    'no',
    'inte alls',
  ]),
  ...each(complete('notice', se), { assent: 'no' }, [
    'nej',
    'det vill jag inte',
    'nej tack ingen kreditupplysning',
  ]),
  ...each(complete('confirm', se), { assent: 'partly' }, [
    'inte riktigt',
    'ja men inte riktigt',
    'ja om ni levererar till Umeå',
    'nästan',
    'ja och nej',
    'ja fast inte allt',
    'delvis',
    'ja när det är rättat',
  ]),
  ...each(complete('notice', se), { assent: 'partly' }, [
    'ja om det är gratis',
    'ja men bara om jag får svar idag',
    'okej, fast på ett villkor',
  ]),
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'ja förutom adressen',
    'jag vet inte om det stämmer',
    'stämmer det?',
    'kanske',
    'vänta lite',
    'varför ska jag säga ja?',
    'det är nog rätt men jag måste kolla',
    'inte ok',
    'det tror jag inte',
    'kan ni inte bara säga ja åt mig',
    'det där är inte korrekt',
    'ja, telefonen är fel',
    'jo du, det var ju inte rätt',
  ]),
  ...each(complete('notice', se), { assent: 'notYes' }, [
    'vad innebär det?',
    'ska jag svara ja?',
    'ja vadå?',
    'det är inte okej',
    'bara om det inte kostar något',
  ]),
]

const digressions = [
  ...each(name, { digression: 'thanks', nothing: true }, ['tack', 'tack så mycket för hjälpen']),
  ...each(name, { digression: 'greeting', nothing: true }, ['hej', 'hejsan', 'god dag']),
  ...each(company, { digression: 'areYouHuman', nothing: true }, [
    'är du en människa?',
    'är du en robot',
    'pratar jag med en riktig person?',
  ]),
  ...each(company, { digression: 'whoAreYou', nothing: true }, [
    'vem är du?',
    'vad är det här för företag',
  ]),
  ...each(street, { digression: 'openingHours', nothing: true }, [
    'när har ni öppet?',
    'vilka öppettider har ni',
  ]),
  ...each(street, { digression: 'faq', faq: 'price', nothing: true }, [
    'vad kostar det?',
    'vad kostar det att bli kund',
  ]),
  ...each(name, { digression: 'faq', faq: 'card-payment', nothing: true }, [
    'kan jag betala med kort?',
    'går det att betala med kort hos er',
  ]),
  ...each(name, { digression: ['goodbye', 'smallTalk'], nothing: true }, ['hejdå', 'vi ses']),
  ...each(company, { digression: 'frustration', nothing: true }, [
    'det här är hopplöst',
    'herregud vad krångligt det är',
  ]),
  ...each(name, { digression: ['question', 'smallTalk'], nothing: true }, [
    'levererar ni till Gotland också?',
    'hur lång tid tar det?',
    'hur mår du?',
  ]),
]

const language = [
  ...rows(company, [
    ['can we continue in english please', { language: 'en', nothing: true }],
    ['kan vi ta det på danska', { language: 'da', nothing: true }],
    ['norska tack', { language: 'no', nothing: true }],
  ]),
  ...rows({ ...company, session: 'en' }, [
    ['svenska', { language: 'sv', nothing: true }],
    ['kan vi prata svenska istället?', { language: 'sv', nothing: true }],
    ['ja', { nothing: true }],
  ]),
  ...rows({ ...start, session: 'en' }, [
    [
      'Hej, jag skulle vilja bli kund hos er, vi är ett litet företag',
      { language: 'sv', fills: { customerType: 'business' } },
    ],
  ]),
  ...rows({ ...start, session: 'da' }, [
    ['Hur gör man för att bli kund hos er?', { language: 'sv', nothing: true }],
  ]),
]

/** A text field that meets something else: nothing of it may end up as the value. */
const notSwallowed = [
  ...each(fresh('company.number', se), { nothing: true }, ['det har jag inte här']),
  ...each(at('credit.amount', se), { nothing: true }, ['det beror på']),
  ...each(company, { nothing: true }, [
    'det vill jag helst inte säga',
    'vad menar du med det?',
    'ska jag skriva hela namnet?',
    'det spelar väl ingen roll',
    'öh',
    'det har ni inte med att göra',
    'var hittar jag det någonstans?',
  ]),
  ...each(name, { nothing: true }, [
    'vilket namn?',
    'det skrev jag ju nyss',
    'mitt eller chefens?',
    'det säger jag inte',
    '???',
    'nej',
    'ja',
  ]),
  ...each(street, { nothing: true }, [
    'ska det vara leveransadressen?',
    'den vill jag inte lämna ut',
    'samma som förut',
  ]),
  ...each(at('person.name', sePrivate), { nothing: true }, ['varför då', 'det angår inte er']),
]

export const svTalk = [...commands, ...yes, ...notYes, ...digressions, ...language, ...notSwallowed]
