import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

export const twentyfifthDa: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'hej mit navn er Allan Frost, jeg er murer. cvr 12345607 og min mobil er 20 12 34 11',
      {
        fills: {
          'contact.name': 'Allan Frost',
          'company.number': '12345607',
          'contact.phone': '+4520123411',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      `Hej

Vi vil gerne oprettes som kunde. Faktura på mail, tak.

Med venlig hilsen

Lone Bundgaard
Bogholder
Vestkystens Tømrer A/S
Havnegade 22
6700 Esbjerg
Tlf. 20 12 34 14
Mail: lone@vestkysten.example.dk
CVR 12345615`,
      {
        fills: {
          'invoice.channel': 'email',
          'contact.name': 'Lone Bundgaard',
          'company.name': 'Vestkystens Tømrer A/S',
          'company.address': address('DK', 'Havnegade 22', ['6700', 'Esbjerg']),
          'contact.phone': '+4520123414',
          'contact.email': 'lone@vestkysten.example.dk',
          'company.number': '12345615',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.legalForm': 'A/S',
          'invoice.email': 'lone@vestkysten.example.dk',
        },
      },
    ],
    [
      'Café Solsikken, Jægergårdsgade 40, 8000 Aarhus C, cvr nr 12345623',
      {
        fills: {
          'company.name': 'Café Solsikken',
          'company.address': address('DK', 'Jægergårdsgade 40', ['8000', 'Aarhus C']),
          'company.number': '12345623',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Goddag. Jeg hedder Kristian Østergaard, jeg driver landbrug ved Skjern og cvr nummeret skulle være 12345631. Venlig hilsen Kristian',
      {
        fills: { 'contact.name': 'Kristian Østergaard', 'company.number': '12345631' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Vi er en skole i Danmark, EAN 5790000000012, CVR 12345658. Kontaktperson er Birthe Lund',
      {
        fills: {
          country: 'DK',
          'invoice.gln': '5790000000012',
          'company.number': '12345658',
          'contact.name': 'Birthe Lund',
        },
        may: { customerType: 'business', payment: 'invoice', 'invoice.channel': 'gln' },
      },
    ],
    ['Privat. Danmark', { fills: { customerType: 'private', country: 'DK' } }],
    [
      'er bare en privat haveejer fra roskilde',
      { fills: { customerType: 'private' }, may: { country: 'DK' } },
    ],
    ['dansk firma', { fills: { country: 'DK', customerType: 'business' } }],
    ['danmrk', { fills: { country: 'DK' } }],
    ['Norge, erhverv', { fills: { country: 'NO', customerType: 'business' } }],
    [
      'Det er i Sverige, firmaet hedder Lingonskogen AB. Org.nr 559999-0149',
      {
        fills: {
          country: 'SE',
          'company.name': 'Lingonskogen AB',
          'company.number': '5599990149',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      '12345666',
      { fills: { 'company.number': '12345666' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'cvr: 12345682\ntlf: 20123418\nmail: kontor@flisefolk.example.dk',
      {
        fills: {
          'company.number': '12345682',
          'contact.phone': '+4520123418',
          'contact.email': 'kontor@flisefolk.example.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Vi vil gerne handle på faktura, ca 8000 kr om måneden, firmaet hedder Ribe Glarmester ApS',
      {
        fills: {
          payment: 'invoice',
          'credit.amount': 8000,
          'company.name': 'Ribe Glarmester ApS',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'enkeltmandsvirksomhed, navnet er Have & Hegn v/Poul Krog, cvr 12345690',
      {
        fills: {
          'company.legalForm': 'ENK',
          'company.name': 'Have & Hegn v/Poul Krog',
          'company.number': '12345690',
        },
        may: { country: 'DK', customerType: 'business', 'contact.name': 'Poul Krog' },
      },
    ],
    [
      'privat i DK: Inger Dam, Rosenvej 12, 4700 Næstved, 20123422, inger.dam@hotmial.com',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          'person.name': 'Inger Dam',
          'person.address': address('DK', 'Rosenvej 12', ['4700', 'Næstved']),
          'person.phone': '+4520123422',
          'person.email': 'inger.dam@hotmial.com',
        },
        suggests: { 'person.email': 'inger.dam@hotmail.com' },
      },
    ],
    [
      'Jeg bor i Norge og er privatkunde, telefon 68 05 12 40',
      { fills: { country: 'NO', customerType: 'private', 'person.phone': '+4768051240' } },
    ],
    [
      'CVR-nr.: 12345704, EAN-nr.: 5790001398644, rekvisitionsnr.: 4471-B',
      {
        fills: {
          'company.number': '12345704',
          'invoice.gln': '5790001398644',
          'invoice.reference': '4471-B',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'gln',
        },
      },
    ],
    [
      'Opret os: Pause Yoga ApS / Stopvej 9, 2. th, 2300 København S / tlf +45 20123426 / hej@pauseyoga.example.dk',
      {
        fills: {
          'company.name': 'Pause Yoga ApS',
          'company.address': address('DK', 'Stopvej 9, 2. th', ['2300', 'København S']),
          'contact.phone': '+4520123426',
          'contact.email': 'hej@pauseyoga.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'I må gerne sende regningen med posten',
      { fills: { 'invoice.channel': 'post' }, may: { payment: 'invoice' } },
    ],
    [
      'Skal købe ind til kolonihaven, altså som privatperson',
      { fills: { customerType: 'private' }, may: { country: 'DK' } },
    ],
    [
      'Vi har en afdeling i Malmö og hovedkontor i København, men det er det danske firma der skal oprettes',
      { fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
    ['halløj', { digression: 'greeting' }],
    ['hvem er I egentlig?', { digression: ['whoAreYou', 'question'] }],
    ['Hvad koster det at blive oprettet?', { digression: ['faq', 'question'] }],
    ['Kan man få et menneske i røret', { command: 'human' }],
    ['hva mener du med det', { command: 'help' }],
    ['kan vi tage den på svensk i stedet', { language: 'sv' }],
  ]),
  ...rows({ ...start, session: 'da' }, [
    ['Could we do this in English please', { language: 'en' }],
    [
      'Hej, jag vill registrera mitt företag, vi är ett aktiebolag i Sverige',
      {
        language: 'sv',
        fills: { country: 'SE', 'company.legalForm': 'AB' },
        may: { customerType: 'business' },
      },
    ],
  ]),

  // Answers to the field that was asked for
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['virksomhed selvfølgelig', { fills: { customerType: 'business' } }],
    ['det er kun til mig selv privat', { fills: { customerType: 'private' } }],
    [
      'Det er en forening',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'Forening' } },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    ['på regning som vi plejer andre steder', { fills: { payment: 'invoice' } }],
    ['vi betaler bare forud', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['12 34 57 12', { fills: { 'company.number': '12345712' } }],
    ['DK-12345739', { fills: { 'company.number': '12345739' } }],
    ['det kan jeg da ikke huske', { dontKnow: true }],
    ['1234567', { refused: 'company.number' }],
  ]),
  ...rows(fresh('company.number', se), [
    ['det svenske nummer er 559999-0289', { fills: { 'company.number': '5599990289' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['312 345 617 mva', { fills: { 'company.number': '312345617' } }],
  ]),
  ...rows(fresh('company.name', dk), [
    ['Det hedder Hjælp til Haven', { fills: { 'company.name': 'Hjælp til Haven' } }],
    [
      'Slagter Thorup & Søn I/S',
      {
        fills: { 'company.name': 'Slagter Thorup & Søn I/S' },
        may: { 'company.legalForm': 'I/S' },
      },
    ],
    [
      'Tilbage til Naturen ApS',
      { fills: { 'company.name': 'Tilbage til Naturen ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['det gider jeg ikke oplyse', { nothing: true }],
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['anpartsselskab', { fills: { 'company.legalForm': 'ApS' } }],
    ['vi er to der ejer den sammen, et interessentskab', { fills: { 'company.legalForm': 'I/S' } }],
    ['enkeltmands', { fills: { 'company.legalForm': 'ENK' } }],
    ['øh det ved jeg faktisk ikke', { dontKnow: true }],
  ]),
  ...rows(fresh('company.address', dk), [
    [
      'ringvejen 101 7100 vejle',
      { fills: { 'company.address': address('DK', 'Ringvejen 101', ['7100', 'Vejle']) } },
    ],
    [
      'Gl. Landevej 7\n7442 Engesvang',
      { fills: { 'company.address': address('DK', 'Gl. Landevej 7', ['7442', 'Engesvang']) } },
    ],
    [
      'Sverigesgade 5, 5000 Odense C, og mobilen er 20 12 34 32',
      {
        fills: {
          'company.address': address('DK', 'Sverigesgade 5', ['5000', 'Odense C']),
          'contact.phone': '+4520123432',
        },
      },
    ],
  ]),
  ...rows(fresh('contact.name', dk), [
    ['Du kan skrive Ulla Kjær på', { fills: { 'contact.name': 'Ulla Kjær' } }],
    [
      'Henrik Bo, 20123443',
      {
        fills: { 'contact.name': 'Henrik Bo' },
        ambiguous: ['company.number', 'contact.phone'],
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['det er mig, Torben Skov', { fills: { 'contact.name': 'Torben Skov' } }],
    [
      'Yrsa Friis fra kontoret, tlf 20123436',
      { fills: { 'contact.name': 'Yrsa Friis', 'contact.phone': '+4520123436' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20123430', { fills: { 'contact.phone': '+4520123430' } }],
    ['+45 20 12 34 31 (hverdage 8-15)', { fills: { 'contact.phone': '+4520123431' } }],
    ['20 12 34 3', { refused: 'contact.phone' }],
    ['ingen anelse, chefen har lige fået ny', { dontKnow: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['mobil 070 174 06 12, fastnet 08 465 004 04', { fills: { 'contact.phone': '+46701740612' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['Pia.Holst@Example.dk', { fills: { 'contact.email': 'pia.holst@example.dk' } }],
    [
      'den er smedbirgit@gmial.com',
      {
        fills: { 'contact.email': 'smedbirgit@gmial.com' },
        suggests: { 'contact.email': 'smedbirgit@gmail.com' },
      },
    ],
    ['jeg bruger ikke sådan noget mail', { nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['sådan ca. 15.000', { fills: { 'credit.amount': 15000 } }],
    ['3 tusind om måneden tror jeg', { fills: { 'credit.amount': 3000 } }],
    ['12.500,- i højsæsonen', { fills: { 'credit.amount': 12500 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['e-mail er nemmest', { fills: { 'invoice.channel': 'email' } }],
    ['elektronisk via EAN', { fills: { 'invoice.channel': 'gln' } }],
    [
      'til bogholderi@kaffebrik.example.dk',
      {
        fills: { 'invoice.email': 'bogholderi@kaffebrik.example.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('invoice.email', dk), [
    ['den samme mail som jeg gav før', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(fresh('invoice.gln', dk), [
    ['5790 0013 98644', { fills: { 'invoice.gln': '5790001398644' } }],
  ]),
  ...rows(fresh('invoice.reference', dk), [
    ['der skal stå Køkkenet', { fills: { 'invoice.reference': 'Køkkenet' } }],
    ['PO 88213', { fills: { 'invoice.reference': 'PO 88213' } }],
  ]),
  ...rows(at('person.name', dkPrivate), [['Ove Riis', { fills: { 'person.name': 'Ove Riis' } }]]),
  ...rows(at('person.address', dkPrivate), [
    [
      'lærkevej 3, 9500 hobro',
      { fills: { 'person.address': address('DK', 'Lærkevej 3', ['9500', 'Hobro']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['du kan fange mig på 20 12 34 38', { fills: { 'person.phone': '+4520123438' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['nejtak.bent@example.dk', { fills: { 'person.email': 'nejtak.bent@example.dk' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Ekvägen 6, 222 20 Lund',
      { fills: { 'person.address': address('SE', 'Ekvägen 6', ['22220', 'Lund']) } },
    ],
  ]),

  // Corrections
  ...rows(complete('confirm', dk), [
    [
      'nej telefonen er forkert den hedder 20 12 34 33',
      { fills: { 'contact.phone': '+4520123433' } },
    ],
    [
      'kontaktmailen skal være mette.s@nordlys.example.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
    [
      'fakturamailen er bogholderi@nordlys.example.dk nu',
      { fills: { 'invoice.email': 'bogholderi@nordlys.example.dk' } },
    ],
    ['adressen passer ikke', { command: 'change', target: 'company.address' }],
    [
      'vi er flyttet til Søndergade 18, 8700 Horsens',
      { fills: { 'company.address': address('DK', 'Søndergade 18', ['8700', 'Horsens']) } },
    ],
    ['vi er altså et A/S nu', { fills: { 'company.legalForm': 'A/S' } }],
    ['sæt beløbet op til 9.000', { fills: { 'credit.amount': 9000 } }],
    ['hov cvr er 12345755', { fills: { 'company.number': '12345755' } }],
    ['firmaet hedder Nordlys Service ApS', { fills: { 'company.name': 'Nordlys Service ApS' } }],
    [
      'kontaktpersonen skal være Karl Bech i stedet for Mette',
      { fills: { 'contact.name': 'Karl Bech' } },
    ],
    ['vi vil hellere betale på forhånd', { fills: { payment: 'prepayment' } }],
    ['send den hellere med post', { fills: { 'invoice.channel': 'post' } }],
    ['annuller min seneste rettelse', { command: 'undo' }],
    ['vi har fået ny kontaktperson', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['jeg hedder Jens Holme', { fills: { 'person.name': 'Jens Holme' } }],
    [
      'Min adresse er Engvej 18, 5000 Odense C. I har skrevet 8',
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['telefonnummeret skal være 070-174 06 44', { fills: { 'person.phone': '+46701740644' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Jeg vil gerne ændre mit telefonnummer', { command: 'change', target: 'person.phone' }],
  ]),
  ...rows(complete('confirm', no), [
    ['orgnummeret er 312345625', { fills: { 'company.number': '312345625' } }],
  ]),
  ...rows(complete('confirm', se), [
    ['postnummeret er forkert', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'ups jeg kom til at taste telefonnummeret forkert, 20123434',
      { fills: { 'contact.phone': '+4520123434' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['vent, det månedlige beløb skal ændres', { command: 'change', target: 'credit.amount' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['jeg skal lige rette mailen', { command: 'change', target: 'contact.email' }],
  ]),
  ...rows(at('company.address', dk), [
    ['det er altså et enkeltmandsfirma', { fills: { 'company.legalForm': 'ENK' } }],
  ]),

  // Commands in free words
  ...rows(at('contact.phone', dk), [
    ['et skridt tilbage', { command: 'back' }],
    ['jeg vil snakke med en rigtig person', { command: 'human' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['hjlæp', { command: 'help' }],
    ['hvorfor skal I vide det?', { command: 'why' }],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['giv mig lige et eksempel', { command: 'help' }],
    ['forrige spørgsmål tak', { command: 'back' }],
  ]),
  ...rows(fresh('invoice.reference', dk), [['spring den over', { command: 'skip' }]]),
  ...rows(at('contact.name', dk), [
    ['vis mig det jeg har skrevet indtil nu', { command: 'summary' }],
    ['lad os begynde helt forfra', { command: 'restart' }],
    ['drop det hele, jeg vil ikke være kunde alligevel', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    ['slet alt hvad I har om mig', { command: 'delete' }],
    ['Hvilke oplysninger har I gemt om mig?', { command: 'mydata' }],
    ['må jeg se jeres privatlivspolitik', { command: 'privacy' }],
  ]),
  ...rows(fresh('company.number', dk), [['hvad er et CVR-nummer for noget', { command: 'help' }]]),
  ...rows({ ...fresh('contact.name', dk), session: 'da' }, [
    ['Sorry, I do not understand Danish, please speak English', { language: 'en' }],
  ]),

  // Questions and small talk
  ...rows(at('contact.phone', dk), [
    ['er du en robot eller hvad', { digression: 'areYouHuman' }],
    ['tak skal du ha', { digression: 'thanks' }],
    ['det her er simpelthen for besværligt', { digression: 'frustration' }],
  ]),
  ...rows(fresh('payment', dk), [
    ['tager I mobilepay?', { digression: ['faq', 'question', 'paymentWays'] }],
    ['hvornår skal regningen så betales', { digression: ['payTime', 'question', 'faq'] }],
  ]),
  ...rows(at('contact.name', dk), [
    ['hvornår har I åbent i weekenden', { digression: ['openingHours', 'faq', 'question'] }],
    ['hvor lang tid tager det her', { digression: ['howLong', 'question', 'faq'] }],
    ['pyha sikke et regnvejr i dag', { digression: 'smallTalk', nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['leverer I også til Bornholm?', { digression: ['faq', 'question'] }],
    [
      'Kan jeg rette det senere hvis jeg skriver forkert?',
      { digression: ['changeLater', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['kreditvurderer I os?', { digression: ['creditCheck', 'question', 'faq'] }],
    ['er det i danske kroner?', { digression: ['currency', 'question', 'faq'] }],
  ]),
  ...rows(fresh('company.name', dk), [
    ['kan I ikke selv slå det op?', { digression: ['lookUp', 'question', 'faq'] }],
    [
      'hvad sker der når vi er færdige med skemaet',
      { digression: ['whatNext', 'question', 'faq'] },
    ],
  ]),

  // Yes, no, partly
  ...rows(complete('confirm', dk), [
    ['jeps det stemmer', { assent: 'yes' }],
    ['Jo, det ser rigtigt ud alt sammen', { assent: 'yes' }],
    ['næ', { assent: 'no' }],
    ['ja hvis I altså kan levere på fredag', { assent: 'notYes' }],
    ['det meste passer', { assent: 'notYes' }],
    [
      'ja men telefonen skal laves om',
      { command: 'change', target: 'contact.phone', assent: 'partly' },
    ],
    [
      'ja, bortset fra beløbet, det er 7.500',
      { fills: { 'credit.amount': 7500 }, assent: 'notYes' },
    ],
  ]),
  ...rows({ ...complete('confirm', dk), session: 'da' }, [
    ['yep looks right', { assent: 'yes' }],
    ['japp det stämmer', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', dkPrivate), [
    ['det er helt fint med mig', { assent: 'yes' }],
    ['fint nok', { assent: 'yes' }],
    ['nej det vil jeg ikke være med til', { assent: 'no' }],
    ['kun hvis I ikke sender reklamer', { assent: 'notYes' }],
    ['måske', { assent: 'notYes' }],
  ]),
]
