import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, having, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('DK', street, [postalCode, city])

/** Several answers at once, pasted from sheets, mails and requisitions. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Goddag. Jeg skriver på vegne af et dansk anpartsselskab. Vi vil gerne handle på regning.',
      {
        fills: { country: 'DK', customerType: 'business', payment: 'invoice' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'privat - danmark - forudbetaling',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Firmaet er dansk, men jeg sidder selv i Malmö',
      { fills: { country: 'DK', customerType: 'business' } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      '13057710;Hestehaven ApS;Rideskolevej 5;8600;Silkeborg;Tina Vad;tina@hestehaven.dk;26789012',
      {
        fills: {
          'company.number': '13057710',
          'company.name': 'Hestehaven ApS',
          'company.address': place('Rideskolevej 5', '8600', 'Silkeborg'),
          'contact.name': 'Tina Vad',
          'contact.email': 'tina@hestehaven.dk',
          'contact.phone': '+4526789012',
        },
      },
    ],
    [
      'CVR 13136904. Vores P-nummer er 1012345678 hvis I skal bruge det',
      { fills: { 'company.number': '13136904' } },
    ],
    [
      'Kære I.\nVi er lige blevet stiftet og har fået cvr 13216096. Kontakten er vores kasserer Bodil Krag (bodil@sejlklubben.dk).',
      {
        fills: {
          'company.number': '13216096',
          'contact.name': 'Bodil Krag',
          'contact.email': 'bodil@sejlklubben.dk',
        },
      },
    ],
    ['cvr 12424191 ordrenr 4711 leveres uge 12', { fills: { 'company.number': '12424191' } }],
    ['Bank: reg 1234 konto 0012345678. CVR: 12503385', { fills: { 'company.number': '12503385' } }],
    [
      'Kunden oplyser: Cvr 12582579, kontaktperson Leila Haddad, mobil 50 12 34 56',
      {
        fills: {
          'company.number': '12582579',
          'contact.name': 'Leila Haddad',
          'contact.phone': '+4550123456',
        },
      },
    ],
    ['hvor lang tid tager det? cvr er 12661762', { fills: { 'company.number': '12661762' } }],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Ribe Sogns Menighedsråd, Torvet 15, 6760 Ribe',
      {
        fills: {
          'company.name': 'Ribe Sogns Menighedsråd',
          'company.address': place('Torvet 15', '6760', 'Ribe'),
        },
      },
    ],
    [
      'Navn: Café Pause ApS (tidligere Kaffe og Kage I/S)',
      { fills: { 'company.name': 'Café Pause ApS' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Lars Bo Winther\tlbw@nordlys.dk\t31234567',
      {
        fills: {
          'contact.name': 'Lars Bo Winther',
          'contact.email': 'lbw@nordlys.dk',
          'contact.phone': '+4531234567',
        },
      },
    ],
    [
      'Anders And-Christensen, træffes bedst efter kl. 14 på 22 33 44 55',
      { fills: { 'contact.name': 'Anders And-Christensen', 'contact.phone': '+4522334455' } },
    ],
    [
      'Jeg er på barsel fra 1. marts, så skriv Camilla Roed, camilla@nordlys.dk',
      { fills: { 'contact.name': 'Camilla Roed', 'contact.email': 'camilla@nordlys.dk' } },
    ],
    [
      'H.C. Lund, 86 12 34 56 lok. 12',
      { fills: { 'contact.name': 'H.C. Lund', 'contact.phone': '+4586123456' } },
    ],
    [
      'Peter, altså Peter Elmer. 61 23 45 67. Hvornår åbner I?',
      { fills: { 'contact.name': 'Peter Elmer', 'contact.phone': '+4561234567' } },
    ],
    [
      'Signe Wulff <signe.wulff@nordlys.dk>',
      { fills: { 'contact.name': 'Signe Wulff', 'contact.email': 'signe.wulff@nordlys.dk' } },
    ],
    [
      'Maria del Carmen Ruiz - 28112233 - betaler gerne med det samme',
      {
        fills: {
          'contact.name': 'Maria del Carmen Ruiz',
          'contact.phone': '+4528112233',
          payment: 'prepayment',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'Direkte: 42 34 56 78 (ikke efter 16), mail direktionen@nordlys.dk',
      { fills: { 'contact.phone': '+4542345678', 'contact.email': 'direktionen@nordlys.dk' } },
    ],
    [
      '40506070, og vi regner med at købe for 3-4 tusind hver måned',
      { fills: { 'contact.phone': '+4540506070' }, may: { 'credit.amount': 4000 } },
    ],
    [
      'brug 20 12 34 57. mailen kommer her: kontoret@nordlys.dk',
      { fills: { 'contact.phone': '+4520123457', 'contact.email': 'kontoret@nordlys.dk' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Ane Lyberth, Aqqusinersuaq 4, 3900 Nuuk, +299 551234',
      {
        fills: { 'person.name': 'Ane Lyberth', 'person.phone': '+299551234' },
        may: { 'person.address': place('Aqqusinersuaq 4', '3900', 'Nuuk') },
      },
    ],
    [
      'Navn: Ib\nEfternavn: Skou\nVej: Åvej 3\nPostnr/by: 4700 Næstved\nMobil: 31234567',
      {
        fills: {
          'person.name': 'Ib Skou',
          'person.address': place('Åvej 3', '4700', 'Næstved'),
          'person.phone': '+4531234567',
        },
      },
    ],
    [
      'Frederikke von Hahn, Slotsgade 1 kld., 3400 Hillerød. Regning på mail: fvh@hahn.dk',
      {
        fills: {
          'person.name': 'Frederikke von Hahn',
          'person.address': place('Slotsgade 1 kld.', '3400', 'Hillerød'),
          'invoice.email': 'fvh@hahn.dk',
        },
        may: { 'person.email': 'fvh@hahn.dk' },
      },
    ],
    [
      'Jeg bor hos min søster: Kirsebærhaven 12, 2500 Valby. Jeg hedder Noor Aziz.',
      {
        fills: {
          'person.name': 'Noor Aziz',
          'person.address': place('Kirsebærhaven 12', '2500', 'Valby'),
        },
      },
    ],
  ]),
]

const single: readonly Row[] = [
  ...answers(at('contact.phone', dk), [
    ['+45 20-12-34-57 (mobil)', '+4520123457'],
    ['nummeret? 20123457', '+4520123457'],
    ['tyve tolv fireogtredive syvoghalvtreds', '+4520123457'],
  ]),
  ...answers(at('contact.email', dk), [
    ['"Mette Sørensen" <mette@nordlys.dk>;', 'mette@nordlys.dk'],
    ['mette @ nordlys.dk', 'mette@nordlys.dk'],
    ['ja det er ja@jatak.dk', 'ja@jatak.dk'],
  ]),
  ...answers(at('company.name', dk), [
    ['Ved Ikke ApS', 'Ved Ikke ApS'],
    ['1-2-3 Flyt A/S', '1-2-3 Flyt A/S'],
    ['Hvorfor Ikke? ApS', 'Hvorfor Ikke? ApS'],
  ]),
  ...answers(at('contact.name', dk), [
    ['Godt spørgsmål. Vi siger Lise Kvist', 'Lise Kvist'],
    ['min kollega Jes Bang', 'Jes Bang'],
  ]),
  ...answers(at('company.address', dk), [
    ['Havnen 3 A, 3770 Allinge, Bornholm', place('Havnen 3 A', '3770', 'Allinge')],
    [
      'Lyngby Hovedgade 10, 4. sal, dør 12, 2800 Kgs. Lyngby',
      place('Lyngby Hovedgade 10, 4. sal, dør 12', '2800', 'Kgs. Lyngby'),
    ],
  ]),
  ...answers(at('credit.amount', dk), [
    ['en femhundredelap', 500],
    ['60.000 i kvartalet', 20000],
    ['kr. 2.500,00', 2500],
  ]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['skolens ean er 5790000987658', '5790000987658'],
  ]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['RETTELSE: telefon 50 12 34 56', { fills: { 'contact.phone': '+4550123456' } }],
    ['Mette er stoppet. Det er Kaj Winther nu', { fills: { 'contact.name': 'Kaj Winther' } }],
    [
      'vi er rykket en dør ned: Vestergade 1, 2. tv, samme postnummer',
      { fills: { 'company.address': place('Vestergade 1, 2. tv', '8000', 'Aarhus C') } },
    ],
    ['der er byttet om på to cifre: 20123465', { fills: { 'contact.phone': '+4520123465' } }],
    ['beløbet skal halveres', { nothing: true }],
    [
      'fakturamail: bogholderi@nordlys.dk. Resten passer',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' }, assent: 'notYes' },
    ],
    [
      'kan vi få fakturaerne med ean i stedet? 5790001234560',
      { fills: { 'invoice.gln': '5790001234560' }, may: { 'invoice.channel': 'gln' } },
    ],
    [
      'fjern 2. tv, vi har hele huset',
      { fills: { 'company.address': place('Vestergade 3', '8000', 'Aarhus C') } },
    ],
    ['punkt 5 er forkert', { assent: 'notYes' }],
    ['vi betaler alligevel forud', { fills: { payment: 'prepayment' } }],
    [
      'Sørensen skal staves med dobbelt s: Sørenssen',
      { fills: { 'contact.name': 'Mette Sørenssen' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['*20123475', { fills: { 'contact.phone': '+4520123475' } }],
    [
      'vent, nummeret jeg gav jer er til faxen. 31 23 45 67 er mit',
      { fills: { 'contact.phone': '+4531234567' } },
    ],
    [
      'mette@nordlys.dk. og hun hedder forresten Mette Marie Sørensen',
      { fills: { 'contact.email': 'mette@nordlys.dk', 'contact.name': 'Mette Marie Sørensen' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'mette@nordlys.dk var forkert, brug ms@nordlys.dk',
      { fills: { 'contact.email': 'ms@nordlys.dk' } },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'jeg er flyttet til Engvej 80',
      { fills: { 'person.address': place('Engvej 80', '5000', 'Odense C') } },
    ],
    ['Holm er min kones navn, jeg hedder Jens Krog', { fills: { 'person.name': 'Jens Krog' } }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', dk), [
    ['må jeg se et eksempel', { command: 'help' }],
    ['hvad er formålet', { command: 'why' }],
    ['kan vi gå tilbage til det der med navnet', { command: ['back', 'change'] }],
    ['næste', { command: 'skip' }],
    ['pas', { command: 'skip' }],
    ['hvor langt er vi nået', { command: 'summary' }],
    ['lad os droppe det her', { command: 'cancel' }],
    ['hvem kan jeg klage til', { command: ['human', 'privacy'] }],
    ['har i en kundeservice', { command: 'human' }],
    ['jeg trækker mit samtykke tilbage', { command: ['delete', 'privacy', 'stop'] }],
    ['hvor længe gemmer i mine data', { command: ['privacy', 'mydata'] }],
    ['svenska tack', { language: 'sv' }],
    ['har i åbent i weekenden', { digression: 'openingHours' }],
    ['taler jeg med en maskine', { digression: 'areYouHuman' }],
    ['jeg har svaret på det her tre gange nu!!', { digression: 'frustration' }],
    ['1000 tak', { digression: 'thanks' }],
    ['hvad er leveringstiden på pallereoler', { digression: 'question' }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', dk), { nothing: true }, [
    'Autosvar: jeg er på ferie til og med 14. august',
    'det ændrer sig hele tiden',
    'to sekunder',
    'ansatte i bogholderiet',
    'er det mit fulde navn i vil have?',
  ]),
  ...each(at('contact.phone', dk), { nothing: true }, [
    'hemmeligt nummer',
    'kl. 14',
    'den 24/12',
    '4711',
    'I ringer bare ikke, vel?',
  ]),
  ...each(at('company.name', dk), { nothing: true }, [
    'det er et godt spørgsmål',
    'vi skifter navn i næste uge',
  ]),
  ...rows(at('contact.email', dk), [
    ['min kollegas cpr er 251248-9996, kan i bruge det?', { nationalNumber: true }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'ja, alt stemmer 👌',
    'godkendt',
    'det er som det skal være',
    'fuldstændig korrekt',
    'jada',
    'jeg bekræfter hermed',
    'ja det gør jeg',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, [
    '👎',
    'nej nej nej',
    'det kan jeg ikke godkende',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'det er fint med mig, men må jeg lige se den igen',
    'ja til adressen, nej til mailen',
    'ja. nej vent',
    'jo, når I har rettet postnummeret',
    'rigtigt? det ved jeg da ikke',
    'er det rigtigt at I leverer gratis?',
    'jeg siger ja i morgen',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, [
    'det har jeg ikke noget imod',
    'ja tak, fortsæt',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'ikke uden min revisor',
    'ja, men kun for firmaet',
    'hvad hvis jeg siger nej?',
  ]),
]

/** Danish in a conversation that stands in another language, and words of the neighbours in Danish. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', dk), session: 'en' }, [
    [
      'mit navn er Per Bo Friis og min mail er per@nordlys.dk',
      { fills: { 'contact.name': 'Per Bo Friis', 'contact.email': 'per@nordlys.dk' } },
    ],
    ['det har jeg ikke lyst til at svare på', { nothing: true }],
  ]),
  ...rows({ ...at('contact.phone', dk), session: 'sv' }, [
    ['det er min telefon 31234567 ikke min kones', { fills: { 'contact.phone': '+4531234567' } }],
    ['hvorfor skal I bruge det?', { command: 'why' }],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'my boss is Lone Steen, hendes mobil er 26789012',
      { fills: { 'contact.name': 'Lone Steen', 'contact.phone': '+4526789012' } },
    ],
  ]),
  ...each({ ...complete('confirm', dk), session: 'no' }, { assent: 'yes' }, [
    'ja det er rigtigt',
    'jep, send det',
  ]),
  ...each({ ...complete('confirm', dk), session: 'en' }, { assent: 'notYes' }, [
    'nej, det er forkert',
    'ja men først i morgen',
  ]),
]

export const fourthDa: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
