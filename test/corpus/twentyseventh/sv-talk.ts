import { rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, se, sePrivate, start } from '../situations.ts'

export const svTalk: readonly Row[] = [
  // Commands in free words.
  ...rows(at('contact.phone', se), [
    ['kan vi backa ett steg', { command: 'back' }],
    ['hoppa över den här frågan', { command: 'skip' }],
    ['Varför måste ni ha mitt nummer?', { command: 'why' }],
    ['hjäpl', { command: 'help' }],
    ['låt mig snacka med en riktig människa i stället', { command: 'human' }],
    ['tillbka', { command: 'back' }],
    ['hur ska det skrivas, har du nåt exempel?', { command: 'help' }],
  ]),
  ...rows(at('contact.email', se), [
    ['Jag skulle vilja gå tillbaka till förra frågan, tack', { command: 'back' }],
    ['nästa fråga tack, den här vill jag inte svara på', { command: 'skip' }],
    ['vad har jag skrivit in hittills?', { command: 'summary' }],
    ['vad ska ni ha mejlen till', { command: 'why' }],
    ['Koppla mig till kundtjänst', { command: 'human' }],
    ['börja om från noll', { command: 'restart' }],
  ]),
  ...rows(at('credit.amount', se), [
    ['jag fattar inte vad jag ska svara här', { command: 'help' }],
    ['vi struntar i den frågan, gå vidare', { command: 'skip' }],
    ['ge mig en sammanställning', { command: 'summary' }],
    ['äsch glöm alltihop, jag avbryter', { command: ['cancel', 'stop'] }],
    ['Av vilken anledning behöver ni veta hur mycket vi köper?', { command: 'why' }],
    ['ta tillbaka min senaste ändring', { command: 'undo' }],
  ]),
  ...rows(fresh('company.number', se), [
    ['vad är ett organisationsnummer för nåt, förklara', { command: 'help' }],
    ['Får jag läsa er integritetspolicy först', { command: 'privacy' }],
    ['börja om är du snäll, det blev pannkaka av det här', { command: 'restart' }],
    ['skip', { command: 'skip' }],
    ['varför ska ni ha orgnumret?', { command: 'why' }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['radera alla uppgifter ni har om mig', { command: 'delete' }],
    ['jag vill ha ut en kopia på all data ni sparat om mig', { command: 'mydata' }],
    ['finns det någon levande person jag kan prata med', { command: 'human' }],
    ['nä nu slutar jag, avsluta', { command: ['stop', 'cancel'] }],
    ['Visa mig integritetsinformationen', { command: 'privacy' }],
    ['ett steg bakåt', { command: 'back' }],
  ]),
  ...rows(complete('confirm', se), [
    ['visa alltsammans en gång till', { command: 'summary' }],
    ['Gör om från början', { command: 'restart' }],
    ['ångra senaste', { command: 'undo' }],
  ]),
  // Questions and small talk.
  ...rows(start, [
    ['hej hej', { digression: 'greeting' }],
    ['God eftermiddag!', { digression: 'greeting' }],
    ['vad är ni för ett företag egentligen?', { digression: ['whoAreYou', 'question', 'faq'] }],
    [
      'hur går det till att bli kund hos er?',
      { digression: ['signUp', 'whatNext', 'question', 'faq'] },
    ],
    ['Är det en dator jag skriver med?', { digression: ['areYouHuman', 'question', 'faq'] }],
    ['tar det lång tid det här?', { digression: ['howLong', 'question', 'faq'] }],
    ['Vad tar ni i frakt till Gotland?', { digression: ['faq', 'question'] }],
    [
      'jag tror vi redan är kunder, kan ni se det?',
      { digression: ['amCustomer', 'question', 'faq'] },
    ],
  ]),
  ...rows(fresh('payment', se), [
    ['går det att swisha?', { digression: ['faq', 'question', 'paymentWays'] }],
    ['vilka sätt kan man betala på?', { digression: ['paymentWays', 'question', 'faq'] }],
    ['tar ni en avgift för faktura', { digression: ['faq', 'question'] }],
    [
      'vad händer om vi inte blir godkända för faktura?',
      { digression: ['notApproved', 'question', 'faq'] },
    ],
    ['Görs det en kreditprövning på oss', { digression: ['creditCheck', 'question', 'faq'] }],
    [
      'Kan man ändra betalningssätt längre fram?',
      { digression: ['changeLater', 'question', 'faq'] },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    ['kan inte du slå upp det åt mig?', { digression: ['lookUp', 'question', 'faq'] }],
    ['Hur vet jag att det här inte är bluff?', { digression: ['genuine', 'question', 'faq'] }],
    [
      'är det mitt personnummer ni vill åt? jag har enskild firma',
      { digression: ['nationalNumber', 'question', 'faq'], may: { 'company.legalForm': 'EF' } },
    ],
    ['vad har ni för momsregistreringsnummer?', { digression: ['faq', 'question'] }],
  ]),
  ...rows(at('contact.email', se), [
    ['tackar tackar', { digression: 'thanks' }],
    ['usch vilket väder det är idag', { digression: ['smallTalk', 'question'] }],
    ['när har ni öppet på lördagar?', { digression: ['openingHours', 'faq', 'question'] }],
    [
      'måste jag sitta kvar nu eller går det att fortsätta i eftermiddag?',
      { digression: ['goOnLater', 'leaveLater', 'question', 'faq'] },
    ],
    ['Är det sparat det jag fyllt i?', { digression: ['saved', 'gotIt', 'question', 'faq'] }],
    ['vad använder ni mina uppgifter till sen', { digression: ['dataUse', 'question', 'faq'] }],
    ['sorry, var tvungen att släppa in hunden', { nothing: true }],
    ['vilken trevlig robot du är', { digression: ['smallTalk', 'thanks', 'areYouHuman'] }],
  ]),
  ...rows(at('credit.amount', se), [
    ['räknas det med eller utan moms?', { digression: ['amountMeans', 'question', 'faq'] }],
    ['I vilken valuta?', { digression: ['currency', 'question', 'faq'] }],
    [
      'blir det där vår kreditgräns då?',
      { digression: ['creditLimit', 'amountMeans', 'question', 'faq'] },
    ],
    ['hur snabbt måste man betala fakturan?', { digression: ['payTime', 'question', 'faq'] }],
    ['vad blir nästa steg efter det här', { digression: ['whatNext', 'question', 'faq'] }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['På vilka sätt kan man få fakturorna?', { digression: ['invoiceWays', 'question', 'faq'] }],
    ['lämnar ni mängdrabatt?', { digression: ['faq', 'question'] }],
  ]),
  ...rows(complete('outcome', se), [
    ['Tusen tack för hjälpen, hej då!', { digression: ['goodbye', 'thanks'] }],
    ['hur returnerar man en vara?', { digression: ['faq', 'question'] }],
  ]),
  // Complaints.
  ...rows(at('contact.name', se), [
    ['herregud vad många frågor ni har', { digression: ['frustration', 'question', 'smallTalk'] }],
    ['Det här är det sämsta formulär jag varit med om.', { digression: 'frustration' }],
    ['du fattar ju ingenting', { digression: 'frustration' }],
    ['suck, samma sak om och om igen', { digression: 'frustration' }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['nu blir jag faktiskt riktigt arg', { digression: 'frustration' }],
    ['jäkla skitmaskin', { digression: 'frustration' }],
  ]),
  // Yes, no and partly.
  ...rows(complete('confirm', se), [
    ['japp, det ser bra ut', { assent: 'yes' }],
    ['Stämmer på pricken', { assent: 'yes' }],
    ['kanon, kör på det', { assent: 'yes' }],
    ['jadå', { assent: 'yes' }],
    ['Ja, det är korrekt. Skicka in.', { assent: 'yes' }],
    ['yes', { assent: 'yes' }],
    ['nix', { assent: 'no' }],
    ['nej det där är inte rätt', { assent: 'no' }],
    ['njae, inte riktigt', { assent: 'notYes' }],
    ['ja, om det inte kostar något', { assent: 'notYes' }],
    ['Det mesta stämmer i alla fall', { assent: 'notYes' }],
    ['ok för min del men chefen måste titta först', { assent: 'notYes' }],
    [
      'Jo men vänta, beloppet vill jag ändra',
      { command: 'change', target: 'credit.amount', assent: 'partly' },
    ],
    [
      'ja fast skriv 070 174 06 70 som telefon',
      { fills: { 'contact.phone': '+46701740670' }, assent: 'notYes' },
    ],
    ['vet inte om jag vågar säga ja än', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dk), [
    ['jo visst, det är rätt alltihop', { assent: 'yes' }],
    ['ja tak', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', no), [
    ['Det godkänner jag', { assent: 'yes' }],
    ['absolut inte', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['mm det blir fint det', { assent: 'yes' }],
    ['nej tack', { assent: 'no' }],
  ]),
  ...rows(complete('notice', se), [
    ['läst och godkänt', { assent: 'yes' }],
    ['okej då', { assent: 'yes' }],
    ['Nej det går jag inte med på', { assent: 'no' }],
    ['bara om ni lovar att inte sälja uppgifterna vidare', { assent: 'notYes' }],
    ['går bra', { assent: 'yes' }],
    ['ja till det första men inte att ni sparar det i flera år', { assent: 'notYes' }],
    ['hur länge sparas det här?', { digression: ['dataUse', 'question', 'faq'], assent: 'notYes' }],
  ]),
  // Language.
  ...rows({ ...at('contact.email', se), session: 'sv' }, [
    ['can we switch to English please', { command: 'language', language: 'en' }],
    ['kan vi ta det på engelska, min kollega läser med', { command: 'language', language: 'en' }],
    ['jeg vil helst skrive dansk', { command: 'language', language: 'da' }],
    ['Sorry, I do not understand what you are asking me for here', { language: 'en' }],
    ['Unnskyld, jeg skjønner ikke helt hva dere mener med dette spørsmålet', { language: 'no' }],
  ]),
  ...rows({ ...start, session: 'sv' }, [
    ['Hello, we would like to become a customer of yours', { language: 'en' }],
    ['byt till norska', { command: 'language', language: 'no' }],
  ]),
  ...rows({ ...at('contact.email', dk), session: 'da' }, [
    ['svenska tack', { command: 'language', language: 'sv' }],
    ['Förlåt, jag förstår inte danska så bra, vad är det ni vill veta?', { language: 'sv' }],
  ]),
  ...rows({ ...complete('confirm', se), session: 'sv' }, [
    [
      'kan jag få den här sammanfattningen på danska i stället',
      { command: 'language', language: 'da' },
    ],
  ]),
]
