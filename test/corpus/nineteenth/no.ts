import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, no, noPrivate, se, sePrivate, start } from '../situations.ts'

export const nineteenthNo: readonly Row[] = [
  // Several facts in one message
  ...rows(start, [
    [
      'Vi er et borettslag i Oslo og trenger å få kundekonto. Navnet er Solsvingen Borettslag, organisasjonsnummer 314 233 999',
      {
        fills: { 'company.name': 'Solsvingen Borettslag', 'company.number': '314233999' },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'BRL' },
      },
    ],
    [
      'halla, skal bare kjøpe litt til meg sjøl som privatperson. bor i Sofies gate 44, 0168 Oslo',
      {
        fills: {
          customerType: 'private',
          'person.address': address('NO', 'Sofies gate 44', ['0168', 'Oslo']),
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Navn: Gudrun Helland\nType: privatkunde\nLand: Norge\nTelefon: 68 05 90 11\nE-post: gudrun.helland@example.no',
      {
        fills: {
          'person.name': 'Gudrun Helland',
          customerType: 'private',
          country: 'NO',
          'person.phone': '+4768059011',
          'person.email': 'gudrun.helland@example.no',
        },
      },
    ],
    [
      'Hei :) jeg skriver for Klipp & Klar DA, vi er en norsk frisørsalong og vil handle på faktura hos dere',
      {
        fills: {
          'company.name': 'Klipp & Klar DA',
          payment: 'invoice',
          country: 'NO',
          customerType: 'business',
        },
        may: { 'company.legalForm': 'DA' },
      },
    ],
    [
      'Ønsker tilbud og konto.\n\nVennlig hilsen\nCamilla Wiik\nDriftsleder\nVärmland Trävaror AB\nOrg.nr 559999-0677\nKungsgatan 4, 652 24 Karlstad, Sverige\nTlf +46 70-174 06 51\ncamilla@varmlandtravaror.example.se',
      {
        fills: {
          'contact.name': 'Camilla Wiik',
          'company.name': 'Värmland Trävaror AB',
          'company.number': '5599990677',
          'company.address': address('SE', 'Kungsgatan 4', ['65224', 'Karlstad']),
          'contact.phone': '+46701740651',
          'contact.email': 'camilla@varmlandtravaror.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'God dag, eg skriv for Ytre Kvam Musikklag. Me held til i Noreg og vil betale med faktura.',
      {
        fills: { 'company.name': 'Ytre Kvam Musikklag', country: 'NO', payment: 'invoice' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Danmark. Privat. Forhåndsbetaling. Navnet er Ida Thorup.',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Ida Thorup',
        },
      },
    ],
    [
      'Trenger konto til firmaet mitt Bratt Elektro AS (NO 312 677 431 MVA), faktura på EHF',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Bratt Elektro AS',
          'company.number': '312677431',
          'invoice.channel': 'peppol',
        },
        may: { country: 'NO', payment: 'invoice', 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('payment', no), [
    [
      'faktura. vi kommer til å handle for ca 40 000 i måneden',
      { fills: { payment: 'invoice', 'credit.amount': 40000 } },
    ],
  ]),
  ...rows(at('payment', noPrivate), [
    [
      'jeg betaler på forhånd, og jeg heter Astrid Moen',
      { fills: { payment: 'prepayment', 'person.name': 'Astrid Moen' } },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      '313746895 - Kaia Keramikk AS, Verftsgata 6, 1530 Moss',
      {
        fills: {
          'company.number': '313746895',
          'company.name': 'Kaia Keramikk AS',
          'company.address': address('NO', 'Verftsgata 6', ['1530', 'Moss']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.number', dk), [
    [
      'Cvr-nummeret er 93 00 42 13. Vi heter Skagen Fisk & Røk A/S',
      {
        fills: { 'company.number': '93004213', 'company.name': 'Skagen Fisk & Røk A/S' },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
  ]),
  ...rows(at('company.legalForm', no), [
    [
      'AS. adressen er Havnegata 7, 7010 Trondheim forresten',
      {
        fills: {
          'company.legalForm': 'AS',
          'company.address': address('NO', 'Havnegata 7', ['7010', 'Trondheim']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Adresse: Torggata 2, 2815 Gjøvik\nKontaktperson: Hege Furuseth\nStilling: økonomisjef',
      {
        fills: {
          'company.address': address('NO', 'Torggata 2', ['2815', 'Gjøvik']),
          'contact.name': 'Hege Furuseth',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Roger Nymoen. Han nås på 68 05 36 36 på dagtid',
      { fills: { 'contact.name': 'Roger Nymoen', 'contact.phone': '+4768053636' } },
    ],
  ]),
  ...rows(at('contact.role', no), [
    ['lagersjef, og telefonen er 68052727', { fills: { 'contact.phone': '+4768052727' } }],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'Kari Haugen | Innkjøpssjef | +47 680 58 080 | kari.haugen@lys.example.no',
      {
        fills: { 'contact.phone': '+4768058080', 'contact.email': 'kari.haugen@lys.example.no' },
        may: { 'contact.name': 'Kari Haugen' },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'epost kari@lys.example.no og så handler vi for omtrent 18 000 kr i mnd',
      { fills: { 'contact.email': 'kari@lys.example.no', 'credit.amount': 18000 } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      '50.000 i måneden, fakturaen sendes som EHF med Avd-12 som referanse',
      {
        fills: {
          'credit.amount': 50000,
          'invoice.channel': 'peppol',
          'invoice.reference': 'Avd-12',
        },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'med GLN, nummeret er 5790000435975',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000435975' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'Send på mail til faktura.inn@fjordlys.example.no. Og når kommer egentlig første leveranse?',
      {
        fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura.inn@fjordlys.example.no' },
        digression: ['question', 'faq'],
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Bor i Nedre gate 5, 3015 Drammen, mail truls.berg@example.no',
      {
        fills: {
          'person.address': address('NO', 'Nedre gate 5', ['3015', 'Drammen']),
          'person.email': 'truls.berg@example.no',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'Det er +47 68 05 48 48. Mailen min har du her: fru.strand@example.no',
      { fills: { 'person.phone': '+4768054848', 'person.email': 'fru.strand@example.no' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Signe Aune, jeg bor i Strandvejen 9, 9000 Aalborg',
      {
        fills: {
          'person.name': 'Signe Aune',
          'person.address': address('DK', 'Strandvejen 9', ['9000', 'Aalborg']),
        },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Geir Hovland. Mobilen er svensk, 070-174 06 88',
      { fills: { 'person.name': 'Geir Hovland', 'person.phone': '+46701740688' } },
    ],
  ]),

  // Plain answers
  ...rows(start, [['me bur i Noreg', { fills: { country: 'NO' } }]]),
  ...rows(at('customerType', no), [['som bedrift ja', { fills: { customerType: 'business' } }]]),
  ...rows(at('payment', noPrivate), [
    ['tar forskudsbetaling jeg', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', se), [
    ['det skal vere 559999-1618', { fills: { 'company.number': '5599991618' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Vi heter Rimfrost Catering AS',
      { fills: { 'company.name': 'Rimfrost Catering AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'skogveien 3a 1607 fredrikstad',
      { fills: { 'company.address': address('NO', 'skogveien 3a', ['1607', 'fredrikstad']) } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'bruk denne: sissel@tuft.example.no',
      { fills: { 'contact.email': 'sissel@tuft.example.no' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['kanskje 6500,- i mnd', { fills: { 'credit.amount': 6500 } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Jo det er Kåre Johan Sandvik det', { fills: { 'person.name': 'Kåre Johan Sandvik' } }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['nr mitt e 680 50 707', { fills: { 'person.phone': '+4768050707' } }],
  ]),

  // Corrections
  ...rows(at('company.legalForm', no), [
    [
      'Beklager, skrivefeil i navnet over. Det riktige er Fjordlyst AS',
      { fills: { 'company.name': 'Fjordlyst AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['du, kontaktpersonen må byttes ut', { command: 'change', target: 'contact.name' }],
    [
      'feil på adressen vår! Bryggegata 8, 4006 Stavanger er den rette',
      { fills: { 'company.address': address('NO', 'Bryggegata 8', ['4006', 'Stavanger']) } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'Mailadressa til meg vart feil, ho skal vere kari.haugen@lys.example.no',
      { fills: { 'contact.email': 'kari.haugen@lys.example.no' } },
    ],
    ['jeg tasta visst feil organisasjonsnummer', { command: 'change', target: 'company.number' }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'å nei, mobilen er jo 68 05 00 21 og ikke 12 på slutten',
      { fills: { 'person.phone': '+4768050021' } },
    ],
    ['kan jeg rette på hvor jeg bor?', { command: 'change', target: 'person.address' }],
  ]),
  ...rows(at('company.number', no), [
    ['sorry, vi er faktisk registrert i Danmark, ikke Norge', { fills: { country: 'DK' } }],
  ]),
  ...rows(complete('confirm', no), [
    [
      '5000 er altfor lite, vi handler nok for 30 000 i måneden',
      { fills: { 'credit.amount': 30000 }, assent: 'notYes' },
    ],
    [
      'vil ha EHF i stedet for faktura på e-post',
      { fills: { 'invoice.channel': 'peppol' }, may: { payment: 'invoice' }, assent: 'notYes' },
    ],
    [
      'Haugen skal skrives Haugan, altså Kari Haugan',
      { fills: { 'contact.name': 'Kari Haugan' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['nummeret mitt er feil', { command: 'change', target: 'person.phone', assent: 'notYes' }],
    [
      'Adressen er gammel. Ny: Lyngveien 21, 4836 Arendal',
      {
        fills: { 'person.address': address('NO', 'Lyngveien 21', ['4836', 'Arendal']) },
        assent: 'notYes',
      },
    ],
  ]),

  // At the summary or the notice
  ...rows(complete('confirm', no), [
    ['Ja takk, dette kan sendes inn', { assent: 'yes' }],
    ['nope', { assent: 'no' }],
    ['ok så lenge vi ikke binder oss til noe', { assent: 'partly' }],
    ['hmm vent litt, har ikke lest gjennom ennå', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['joda det stemmer det', { assent: 'yes' }],
    ['Det er rett alt saman', { assent: 'yes' }],
    [
      'ja, men e-posten er feil',
      { assent: 'notYes', command: 'change', target: ['person.email', 'invoice.email'] },
    ],
    ['nei, ikkje send det', { assent: 'no' }],
  ]),
  ...rows(complete('notice', noPrivate), [['greit, jeg godtar', { assent: 'yes' }]]),
  ...rows(complete('notice', no), [
    ['bare hvis opplysningene ikke brukes til reklame', { assent: 'partly' }],
  ]),

  // Questions
  ...rows(at('company.name', no), [
    [
      'hvem er det egentlig jeg chatter med?',
      { digression: ['whoAreYou', 'areYouHuman'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['koster det noe å bli kunde her?', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['leverer dere til Finnmark også?', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    ['er du ekte eller KI?', { digression: 'areYouHuman', nothing: true }],
  ]),

  // Wishes about the conversation
  ...rows(at('company.number', no), [
    [
      'hva skal dere med organisasjonsnummeret?',
      { command: 'why', target: 'company.number', nothing: true },
    ],
    ['det vet jeg ikke i farta', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['ta meg ett steg tilbake', { command: 'back', nothing: true }],
    [
      'Could we continue in English, please?',
      { command: 'language', language: 'en', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['dette ble bare rot, kan vi begynne helt på nytt?', { command: 'restart', nothing: true }],
    [
      'få oversikt over det jeg har svart til nå',
      { command: ['summary', 'mydata'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['Eg vil heller snakke med ein kundebehandlar', { command: 'human', nothing: true }],
    ['jeg vil at opplysningene mine blir slettet', { command: 'delete', nothing: true }],
  ]),
]
