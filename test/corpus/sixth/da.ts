import { address, answers, each, refusals, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, having, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('DK', street, [postalCode, city])

/** Several answers at once, written in a hurry between two customers. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'vi har en lille frisørsalon i Danmark og skal handle på faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    ['DK, privat', { fills: { country: 'DK', customerType: 'private' } }],
    [
      'Det er et dansk aktieselskab',
      { fills: { country: 'DK', customerType: 'business' }, may: { 'company.legalForm': 'A/S' } },
    ],
    [
      'jeg skal bare bruge en konto til mig selv, bor i danmark og betaler forud',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    ['er det her I laver nye kunder?', { nothing: true }],
    [
      'Land: Danmark / Type: Erhverv / Betaling: Faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    ['det er 91707705 😊', { fills: { 'company.number': '91707705' } }],
    ['cvr91755076', { fills: { 'company.number': '91755076' } }],
    ['vores cvr står på døren: 91 80 24 49', { fills: { 'company.number': '91802449' } }],
    [
      'Smørrebrødskælderen, CVR 91897180, Algade 8 kld., 4760 Vordingborg',
      {
        fills: {
          'company.name': 'Smørrebrødskælderen',
          'company.number': '91897180',
          'company.address': place('Algade 8 kld.', '4760', 'Vordingborg'),
        },
      },
    ],
    [
      'Cykelsmeden Pedal, cvr 91944553. Jeg er ejeren, Ömer Yildiz. Mobil 27 89 12 34, omer@pedal-cykler.dk',
      {
        fills: {
          'company.name': 'Cykelsmeden Pedal',
          'company.number': '91944553',
          'contact.name': 'Ömer Yildiz',
          'contact.phone': '+4527891234',
          'contact.email': 'omer@pedal-cykler.dk',
        },
      },
    ],
    [
      'Hermed vores data:\nNavn på firma - Tagrenden ApS\nCvr - 91991926\nVej - Møllebakken 30\nBy - 9800 Hjørring\nKontakt - Ole Skak\nTelefon - 98 91 23 45',
      {
        fills: {
          'company.name': 'Tagrenden ApS',
          'company.number': '91991926',
          'company.address': place('Møllebakken 30', '9800', 'Hjørring'),
          'contact.name': 'Ole Skak',
          'contact.phone': '+4598912345',
        },
      },
    ],
    [
      'Cvr 92039293.\n--\nBedste hilsner\nKim Ravn | Indkøber | Ravn Marine A/S\nM: 40 89 12 35 | kim@ravnmarine.dk',
      {
        fills: {
          'company.number': '92039293',
          'contact.name': 'Kim Ravn',
          'company.name': 'Ravn Marine A/S',
          'contact.phone': '+4540891235',
          'contact.email': 'kim@ravnmarine.dk',
        },
      },
    ],
    [
      '92086666 - og kan I sende regningen på mail til bilag@lampelageret.dk',
      { fills: { 'company.number': '92086666', 'invoice.email': 'bilag@lampelageret.dk' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Vinkælderen, og vi har adresse på Brogade 14, 5700 Svendborg',
      {
        fills: {
          'company.name': 'Vinkælderen',
          'company.address': place('Brogade 14', '5700', 'Svendborg'),
        },
      },
    ],
    [
      'Tandlægerne i Gågaden I/S. Spørg efter Vibeke Munk.',
      { fills: { 'company.name': 'Tandlægerne i Gågaden I/S', 'contact.name': 'Vibeke Munk' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'kaj ove brix 23891245',
      { fills: { 'contact.name': 'kaj ove brix', 'contact.phone': '+4523891245' } },
    ],
    [
      'Rosa Lindegaard (indkøb) / rosa@nordlys.dk / 51 89 12 46',
      {
        fills: {
          'contact.name': 'Rosa Lindegaard',
          'contact.email': 'rosa@nordlys.dk',
          'contact.phone': '+4551891246',
        },
      },
    ],
    [
      'Det bliver nok vores lagerchef Finn Bork der bestiller, ring til ham på 29891247',
      { fills: { 'contact.name': 'Finn Bork', 'contact.phone': '+4529891247' } },
    ],
    [
      'Ida Tang her. min arbejdsmail: ida.tang@nordlys.dk',
      { fills: { 'contact.name': 'Ida Tang', 'contact.email': 'ida.tang@nordlys.dk' } },
    ],
    [
      'Svend Å, og vi køber ind for 6.500 kr om måneden',
      { fills: { 'contact.name': 'Svend Å', 'credit.amount': 6500 } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'mobil 30891248 mail ms@nordlys.dk',
      { fills: { 'contact.phone': '+4530891248', 'contact.email': 'ms@nordlys.dk' } },
    ],
    [
      '31 89 12 49 (Mettes), vi vil i øvrigt have papirfaktura',
      { fills: { 'contact.phone': '+4531891249', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'sig 4000. mail til faktura: okonomi@nordlys.dk',
      { fills: { 'credit.amount': 4000, 'invoice.email': 'okonomi@nordlys.dk' } },
    ],
    [
      '25.000, og fakturaen som EAN',
      { fills: { 'credit.amount': 25000, 'invoice.channel': 'gln' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Gerda Ploug, Skovløbervej 3, 8400 Ebeltoft. Telefon 86 34 89 12. Jeg har ikke mail',
      {
        fills: {
          'person.name': 'Gerda Ploug',
          'person.address': place('Skovløbervej 3', '8400', 'Ebeltoft'),
          'person.phone': '+4586348912',
        },
      },
    ],
    [
      'hej, Malik Jensen hedder jeg 👋 28 89 12 50',
      { fills: { 'person.name': 'Malik Jensen', 'person.phone': '+4528891250' } },
    ],
    [
      'Fulde navn: Agnes Marie Storm\nBopæl: Tårnvej 55, 4. mf., 2610 Rødovre\nMailadresse: agnes@example.dk',
      {
        fills: {
          'person.name': 'Agnes Marie Storm',
          'person.address': place('Tårnvej 55, 4. mf.', '2610', 'Rødovre'),
          'person.email': 'agnes@example.dk',
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', dk), [
    ['min virksomhed', 'business'],
    ['jeg er bare en privat kunde', 'private'],
  ]),
  ...answers(at('payment', dk), [
    ['send en regning', 'invoice'],
    ['jeg betaler før I sender varerne', 'prepayment'],
  ]),
  ...answers(at('company.name', dk), [
    ['Sømand & Søn', 'Sømand & Søn'],
    ['officielt hedder vi Dyrlægerne Mols P/S', 'Dyrlægerne Mols P/S'],
    ['Tilbage til Naturen ApS', 'Tilbage til Naturen ApS'],
    ['slagter frandsen', 'slagter frandsen'],
    ['ØL & RØG', 'ØL & RØG'],
  ]),
  ...answers(at('company.legalForm', dk), [
    ['enkeltmandsvirksomhed', 'ENK'],
    ['aktieselskab', 'A/S'],
  ]),
  ...answers(at('company.address', dk), [
    ['Gl. Landevej 110 B, 2630 Taastrup', place('Gl. Landevej 110 B', '2630', 'Taastrup')],
    ['det er i Vestergade 70 i 5000 Odense C', place('Vestergade 70', '5000', 'Odense C')],
    ['Bjerggården, Bakkevej 2\n4270 Høng', place('Bjerggården, Bakkevej 2', '4270', 'Høng')],
    ['3700 Rønne, Snellemark 19, st.', place('Snellemark 19, st.', '3700', 'Rønne')],
  ]),
  ...answers(at('contact.name', dk), [
    ['I kan bare skrive Jonna Lyng', 'Jonna Lyng'],
    ['Per-Olof Ek', 'Per-Olof Ek'],
    ["Sinéad O'Connell", "Sinéad O'Connell"],
    ['svend aage', 'svend aage'],
    ['Tak Wong', 'Tak Wong'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['23 89 12 51', '+4523891251'],
    ['(+45) 24891252', '+4524891252'],
    ['prøv 25-89-12-53', '+4525891253'],
    ['det er 4289 1254', '+4542891254'],
    ['mit nr er 50891255 men jeg er svær at få fat i', '+4550891255'],
  ]),
  ...answers(at('contact.email', dk), [
    ['mette(a)nordlys.dk? nej: mette@nordlys.dk', 'mette@nordlys.dk'],
    ['hov den hedder butik@nordlys.dk', 'butik@nordlys.dk'],
    ['BUTIKKEN@NORDLYS.DK', 'BUTIKKEN@nordlys.dk'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['vel en 4.500 kr.', 4500],
    ['femten tusind', 15000],
    ['20k', 20000],
    ['36.000 kr årligt', 3000],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['e-mail er nemmest', 'email'],
    ['papir', 'post'],
  ]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['vores lokationsnummer: 5790001131081', '5790001131081'],
  ]),
  ...refusals(fresh('company.number', dk), [['cvr 91707706', 'checkDigit']]),
  ...refusals(at('contact.phone', dk), [['238912', 'tooShort']]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    [
      'vi bor i nr. 33, ikke 3',
      { fills: { 'company.address': place('Vestergade 33, 2. tv', '8000', 'Aarhus C') } },
    ],
    [
      'mailen skal ende på nordlys.com: mette@nordlys.com',
      { fills: { 'contact.email': 'mette@nordlys.com' } },
    ],
    ['nyt mobilnummer: 23 89 12 56', { fills: { 'contact.phone': '+4523891256' } }],
    [
      'gaden hedder Østergade, ikke Vestergade',
      { fills: { 'company.address': place('Østergade 3, 2. tv', '8000', 'Aarhus C') } },
    ],
    [
      'det er 3. sal, ikke 2.',
      { fills: { 'company.address': place('Vestergade 3, 3. tv', '8000', 'Aarhus C') } },
    ],
    [
      'kan du rette navnet til Mette Sørensen Bech',
      { fills: { 'contact.name': 'Mette Sørensen Bech' } },
    ],
    ['5000 er for lidt, skriv 9000', { fills: { 'credit.amount': 9000 } }],
    [
      'fakturaen skal til en anden mail: inge@nordlys.dk',
      { fills: { 'invoice.email': 'inge@nordlys.dk' } },
    ],
    [
      'firmanavnet mangler noget, vi hedder Nordlys Solceller ApS',
      { fills: { 'company.name': 'Nordlys Solceller ApS' } },
    ],
    [
      'alt er fint, men telefonen skal være 24891257',
      { fills: { 'contact.phone': '+4524891257' }, assent: 'notYes' },
    ],
    ['hellere faktura med posten end på mail', { fills: { 'invoice.channel': 'post' } }],
    ['det er ikke vores cvr, vores er 91755076', { fills: { 'company.number': '91755076' } }],
    ['må jeg lave beløbet om', { command: 'change', target: 'credit.amount' }],
    ['der står en forkert adresse', { command: 'change', target: 'company.address' }],
    ['I har fået mit nummer galt', { command: 'change', target: 'contact.phone' }],
    ['skift kontaktperson', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'ups det var min kones nummer. Mit er 25891258',
      { fills: { 'contact.phone': '+4525891258' } },
    ],
    [
      'øv, jeg hedder Metthe med h, altså Metthe Sørensen',
      { fills: { 'contact.name': 'Metthe Sørensen' } },
    ],
    [
      'vi skal ændre adressen til Havnevej 6, 8000 Aarhus C',
      { fills: { 'company.address': place('Havnevej 6', '8000', 'Aarhus C') } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['6000. eller nej, sig 7000', { fills: { 'credit.amount': 7000 } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'jeg er flyttet! ny adresse Parkvej 21, 5230 Odense M',
      { fills: { 'person.address': place('Parkvej 21', '5230', 'Odense M') } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', dk), [
    ['kan du hjælpe mig lidt', { command: 'help' }],
    ['hvordan skal det skrives', { command: 'help' }],
    ['hvad skal mit nummer bruges til', { command: 'why' }],
    ['er det nødvendigt?', { command: 'why' }],
    ['forrige spørgsmål', { command: 'back' }],
    ['videre uden', { command: 'skip' }],
    ['spring det over for nu', { command: 'skip' }],
    ['fortryd det sidste', { command: 'undo' }],
    ['glem det, jeg vil ikke være kunde alligevel', { command: ['cancel', 'stop'] }],
    ['begynd forfra', { command: 'restart' }],
    ['giv mig en rigtig person', { command: 'human' }],
    ['jeg vil hellere tale med en sælger', { command: 'human' }],
    ['hvad har jeg skrevet indtil nu', { command: 'summary' }],
    ['overholder I GDPR', { command: ['privacy', 'mydata'] }],
    ['må jeg få en kopi af mine data', { command: 'mydata' }],
    ['I skal slette alt om mig igen', { command: 'delete' }],
    ['norsk, takk', { language: 'no' }],
    ['engelsk please', { language: 'en' }],
    ['lukker I kl. 16?', { digression: 'openingHours' }],
    ['sidder der en rigtig person bag?', { digression: 'areYouHuman' }],
    ['super, tak skal du have', { digression: 'thanks' }],
    ['nu gider jeg snart ikke mere', { digression: 'frustration' }],
    ['kan man returnere varer der er skåret til?', { digression: ['question', 'faq'] }],
    ['det husker jeg ikke', { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', dk), { nothing: true }, [
    'vi er tre der deles om det',
    'to minutter, jeg har en kunde',
    'hvad mener du med kontaktperson',
    'det siger jeg ikke',
  ]),
  ...each(at('contact.phone', dk), { nothing: true }, [
    'jeg svarer aldrig på ukendte numre',
    'kan I ikke bare maile',
    'fra 8 til 16',
  ]),
  ...each(at('contact.email', dk), { nothing: true }, [
    'vi bruger ikke mail her',
    'skal det være en firmamail?',
  ]),
  ...each(at('company.name', dk), { nothing: true }, ['hvilket navn, det på facaden?']),
  ...rows(at('contact.email', dk), [['her er mit CPR 2512489996', { nationalNumber: true }]]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'jo tak',
    'det er helt rigtigt',
    'perfekt',
    'ja for søren',
    'godt nok, send det afsted',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, ['næ', 'det er forkert', 'nej tak']),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'ja ja, men først skal mailen rettes',
    'kun hvis jeg kan ændre det senere',
    'er det bindende?',
    'måske',
    'ja på en betingelse',
    'ikke endnu',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, ['fint med mig', 'ja det accepterer jeg']),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'hvem er I overhovedet?',
    'nej det bryder jeg mig ikke om',
    'kan jeg læse det hele et sted?',
  ]),
]

/** Danish in a conversation that stands in another language, and words of the neighbours in Danish. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', dk), session: 'no' }, [
    ['du kan skrive Viggo Bach, han er chefen', { fills: { 'contact.name': 'Viggo Bach' } }],
  ]),
  ...rows({ ...at('contact.phone', dk), session: 'en' }, [
    ['det er 26891259', { fills: { 'contact.phone': '+4526891259' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['just send it til viggo@nordlys.dk', { fills: { 'contact.email': 'viggo@nordlys.dk' } }],
  ]),
]

export const sixthDa: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
