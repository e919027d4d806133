import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  having,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

export const twentyfourthDa: readonly Row[] = [
  // First messages with several facts
  ...rows(start, [
    [
      'Hej, vi skal oprettes som kunde hos jer. Lundgaards VVS ApS, cvr 71846679, Industrivej 14, 8600 Silkeborg. Kontakt er Bo Lundgaard, 20 12 30 17, bo@lundgaardvvs.example.dk. Vi vil gerne have faktura',
      {
        fills: {
          'company.name': 'Lundgaards VVS ApS',
          'company.number': '71846679',
          'company.address': address('DK', 'Industrivej 14', ['8600', 'Silkeborg']),
          'contact.name': 'Bo Lundgaard',
          'contact.phone': '+4520123017',
          'contact.email': 'bo@lundgaardvvs.example.dk',
          payment: 'invoice',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'hejsa er bare en privat person fra skagen der gerne vil købe lidt hos jer, jeg hedder Inger Marie Kruse og bor Østre Strandvej 41 9990 Skagen tlf 20123108',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Inger Marie Kruse',
          'person.address': address('DK', 'Østre Strandvej 41', ['9990', 'Skagen']),
          'person.phone': '+4520123108',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Mvh\nTrine Bach Poulsen\nKontorchef\n\nHasle Smede- og Maskinværksted A/S\nVestre Ringvej 88\n8900 Randers C\nMob: 2012 3299\ntrine@haslesmed.example.dk\nCVR-nr. 98611983',
      {
        fills: {
          'contact.name': 'Trine Bach Poulsen',
          'company.name': 'Hasle Smede- og Maskinværksted A/S',
          'company.address': address('DK', 'Vestre Ringvej 88', ['8900', 'Randers C']),
          'contact.phone': '+4520123299',
          'contact.email': 'trine@haslesmed.example.dk',
          'company.number': '98611983',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Bageren på Torvet, 21810193, vi betaler forud',
      {
        fills: {
          'company.name': 'Bageren på Torvet',
          'company.number': '21810193',
          payment: 'prepayment',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Vi er et svensk firma, Lackhallen i Lund AB, org nr 559999-5528, men jeg er dansker så jeg skriver bare på dansk :) mvh Jesper Mohr 20 12 31 55',
      {
        fills: {
          country: 'SE',
          'company.name': 'Lackhallen i Lund AB',
          'company.number': '5599995528',
          'contact.name': 'Jesper Mohr',
          'contact.phone': '+4520123155',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Goddag. Jeg skriver fra Engholm Friskole, cvr 34587418. Fakturaer til os skal sendes til EAN 5798009632647. Venlig hilsen skolesekretær Gerda Thuesen',
      {
        fills: {
          'company.name': 'Engholm Friskole',
          'company.number': '34587418',
          'invoice.gln': '5798009632647',
          'contact.name': 'Gerda Thuesen',
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
      'ny kunde, privat, danmark, forudbetaling',
      { fills: { customerType: 'private', country: 'DK', payment: 'prepayment' } },
    ],
    [
      'navn: Søren Wulff\nadresse: Kirkegade 7, 1. th, 6700 Esbjerg\ntlf: 20 12 38 04\nmail: swulff@gmail.com\nprivat',
      {
        fills: {
          'person.name': 'Søren Wulff',
          'person.address': address('DK', 'Kirkegade 7, 1. th', ['6700', 'Esbjerg']),
          'person.phone': '+4520123804',
          'person.email': 'swulff@gmail.com',
          customerType: 'private',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Det er for min søsters café i Norge: Fjelltind Kafé AS, org.nr. 319 262 725, Storgata 22, 9008 Tromsø',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjelltind Kafé AS',
          'company.number': '319262725',
          'company.address': address('NO', 'Storgata 22', ['9008', 'Tromsø']),
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'dav do. jeg hedder Jørn Vestergaard fra Vestergaard Kvæg I/S cvr. 94636930',
      {
        fills: {
          'contact.name': 'Jørn Vestergaard',
          'company.name': 'Vestergaard Kvæg I/S',
          'company.number': '94636930',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'I/S' },
      },
    ],
    [
      'Kan i oprette os? Café Sivet, cvr 39357186, Havnegade 3, 5700 Svendborg. jeg hedder Maja Rønn, maja@sivet.example.dk, 20 12 34 77. på regning, og vi køber nok for 8000 kr om måneden',
      {
        fills: {
          'company.name': 'Café Sivet',
          'company.number': '39357186',
          'company.address': address('DK', 'Havnegade 3', ['5700', 'Svendborg']),
          'contact.name': 'Maja Rønn',
          'contact.email': 'maja@sivet.example.dk',
          'contact.phone': '+4520123477',
          payment: 'invoice',
          'credit.amount': 8000,
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Virksomhed\nDK88097602\nThy Tømrer & Snedker ApS\nMarkedsgade 19\n7700 Thisted',
      {
        fills: {
          customerType: 'business',
          'company.number': '88097602',
          'company.name': 'Thy Tømrer & Snedker ApS',
          'company.address': address('DK', 'Markedsgade 19', ['7700', 'Thisted']),
        },
        may: { country: 'DK', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'har lige fået et anpartsselskab i Viborg og vil gerne handle hos jer på faktura',
      {
        fills: { payment: 'invoice' },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Hej Nordhavn! Jeg er frisør og skal bruge en konto hos jer. Salon Krølle, 59 50 51 57, Algade 61 st., 4000 Roskilde. Faktura på mail til regnskab@salonkroelle.example.dk. Knus Pernille Hald',
      {
        fills: {
          'company.name': 'Salon Krølle',
          'company.number': '59505157',
          'company.address': address('DK', 'Algade 61 st.', ['4000', 'Roskilde']),
          'invoice.channel': 'email',
          'invoice.email': 'regnskab@salonkroelle.example.dk',
          'contact.name': 'Pernille Hald',
        },
        may: { country: 'DK', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'bor i sverige, privat, malmö. Navn Karsten Ødegaard, telefon +46 70 174 06 48',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Karsten Ødegaard',
          'person.phone': '+46701740648',
        },
      },
    ],
    [
      'Firma: Brandt Rengøring A/S / CVR: 92895750 / Betaling: faktura / Forventet køb pr. md.: 35.000 / Kontaktperson: Ali Demir / Mobil: +45 20123660',
      {
        fills: {
          'company.name': 'Brandt Rengøring A/S',
          'company.number': '92895750',
          payment: 'invoice',
          'credit.amount': 35000,
          'contact.name': 'Ali Demir',
          'contact.phone': '+4520123660',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'jeg har ikke noget firma men vil gerne købe maling til sommerhuset. kan jeg betale på forhånd? jeg hedder Lis Bertelsen',
      { fills: { customerType: 'private', payment: 'prepayment', 'person.name': 'Lis Bertelsen' } },
    ],
    [
      'Vi er en dansk idrætsforening, Odder Håndbold, cvr nr 50607372. Det er mig der er kasserer: Poul Erik Skov, poulerik@odderhb.example.dk',
      {
        fills: {
          country: 'DK',
          'company.name': 'Odder Håndbold',
          'company.number': '50607372',
          'contact.name': 'Poul Erik Skov',
          'contact.email': 'poulerik@odderhb.example.dk',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'hurtigt fra bilen: Kragelund El ApS 67216652 mob 20 12 33 09 vh Dennis Kragelund',
      {
        fills: {
          'company.name': 'Kragelund El ApS',
          'company.number': '67216652',
          'contact.phone': '+4520123309',
          'contact.name': 'Dennis Kragelund',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Jeg vil gerne oprettes som privatkunde i Norge, Ragnhild Toft, Bjørnsons gate 4, 5501 Haugesund, ragnhild.toft@hotmail.com',
      {
        fills: {
          customerType: 'private',
          country: 'NO',
          'person.name': 'Ragnhild Toft',
          'person.address': address('NO', 'Bjørnsons gate 4', ['5501', 'Haugesund']),
          'person.email': 'ragnhild.toft@hotmail.com',
        },
      },
    ],
    [
      'cvr 5402855 Vinkælderen i Rønne, er det rigtigt her man bliver kunde??',
      {
        fills: { 'company.name': 'Vinkælderen i Rønne' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Det drejer sig om Plejehjemmet Solgården (kommunen har sagt vi skal bruge EHF... nej EAN, undskyld) nummeret er 5798009569929 og rekvisitionsnr er PL-2231',
      {
        fills: {
          'company.name': 'Plejehjemmet Solgården',
          'invoice.gln': '5798009569929',
          'invoice.reference': 'PL-2231',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'gln',
        },
      },
    ],
  ]),

  // Later messages with the answer and more
  ...rows(at('company.number', dk), [
    [
      '64575767, det er Møns Kajak ApS',
      {
        fills: { 'company.number': '64575767', 'company.name': 'Møns Kajak ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Henrik Toft, indkøber, 20 12 36 61',
      { fills: { 'contact.name': 'Henrik Toft', 'contact.phone': '+4520123661' } },
    ],
    [
      'det er Camilla Juhl du skal have fat i, mailen er cj@nordlys.example.dk',
      { fills: { 'contact.name': 'Camilla Juhl', 'contact.email': 'cj@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'ca 25.000 og fakturaen må I gerne sende på mail til bogholderi@toft.example.dk',
      {
        fills: {
          'credit.amount': 25000,
          'invoice.email': 'bogholderi@toft.example.dk',
          'invoice.channel': 'email',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'faktura tak. cvr er 39538695',
      { fills: { payment: 'invoice', 'company.number': '39538695' } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Havnevej 2A, 3700 Rønne. spørg efter Jytte Munk på 20123940',
      {
        fills: {
          'company.address': address('DK', 'Havnevej 2A', ['3700', 'Rønne']),
          'contact.name': 'Jytte Munk',
          'contact.phone': '+4520123940',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN 5798009439369, og reference er Hus B',
      {
        fills: {
          'invoice.gln': '5798009439369',
          'invoice.channel': 'gln',
          'invoice.reference': 'Hus B',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 12 35 35 men ring først efter kl 15, jeg underviser',
      { fills: { 'contact.phone': '+4520123535' } },
    ],
    [
      '20123072 / mette.s@nordlys.example.dk så har du begge dele',
      { fills: { 'contact.phone': '+4520123072', 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '20123818 og mailen er bodil.friis@gmail.com',
      { fills: { 'person.phone': '+4520123818', 'person.email': 'bodil.friis@gmail.com' } },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    [
      'firma, Kragh El A/S hedder vi',
      {
        fills: { customerType: 'business', 'company.name': 'Kragh El A/S' },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Tove og så efternavnet Nørby. Jeg bor på Åboulevarden 22, 3. tv, 8700 Horsens',
      {
        fills: {
          'person.name': 'Tove Nørby',
          'person.address': address('DK', 'Åboulevarden 22, 3. tv', ['8700', 'Horsens']),
        },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'mh@nordlys.example.dk. og til næste spørgsmål: vi køber for 40.000 kr om måneden',
      { fills: { 'contact.email': 'mh@nordlys.example.dk', 'credit.amount': 40000 } },
    ],
  ]),

  // Single answers to the field asked for
  ...rows(start, [
    ['danmark selvfølgelig', { fills: { country: 'DK' } }],
    ['vi ligger i norge', { fills: { country: 'NO' } }],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['det er bare til mig selv', { fills: { customerType: 'private' } }],
    ['erhverv', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', dk), [
    ['vi vil helst ha en regning', { fills: { payment: 'invoice' } }],
    ['jeg betaler bare med det samme inden i sender', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['det må så være 27 63 59 70', { fills: { 'company.number': '27635970' } }],
    ['CVR.NR: DK-25640977', { fills: { 'company.number': '25640977' } }],
    ['7184667', { refused: 'company.number' }],
    ['det står på en mappe på kontoret og jeg sidder i bilen', { dontKnow: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['vi hedder Øens Isbod', { fills: { 'company.name': 'Øens Isbod' } }],
    ['Dyrlægerne Himmerland', { fills: { 'company.name': 'Dyrlægerne Himmerland' } }],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['aktieselskab', { fills: { 'company.legalForm': 'A/S' } }],
    ['det er et aps', { fills: { 'company.legalForm': 'ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Strandvejen 203 B, 2. sal, 3000 Helsingør',
      {
        fills: {
          'company.address': address('DK', 'Strandvejen 203 B, 2. sal', ['3000', 'Helsingør']),
        },
      },
    ],
    [
      'vi holder til på Nørregade 11 i 7400 Herning',
      { fills: { 'company.address': address('DK', 'Nørregade 11', ['7400', 'Herning']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['skriv bare Kirsten Dam-Madsen', { fills: { 'contact.name': 'Kirsten Dam-Madsen' } }],
    ['mig altså Yusuf Kaya', { fills: { 'contact.name': 'Yusuf Kaya' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['du fanger mig bedst på 20.12.37.46', { fills: { 'contact.phone': '+4520123746' } }],
    ['2012 33', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['mette.nordlys.dk', { refused: 'contact.email' }],
    [
      'lager@nordlys.example.dk det er den vi alle læser',
      { fills: { 'contact.email': 'lager@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Ejner Kold hedder jeg', { fills: { 'person.name': 'Ejner Kold' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'bor på Lærkevej 5 i 6270 Tønder',
      { fills: { 'person.address': address('DK', 'Lærkevej 5', ['6270', 'Tønder']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '0045 20 12 39 12 det er konens men den er god nok',
      { fills: { 'person.phone': '+4520123912' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'bente.k@hotmial.com',
      {
        fills: { 'person.email': 'bente.k@hotmial.com' },
        suggests: { 'person.email': 'bente.k@hotmail.com' },
      },
    ],
    ['Jo den er jholm44@gmail.com', { fills: { 'person.email': 'jholm44@gmail.com' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['højst 15.000', { fills: { 'credit.amount': 15000 } }],
    ['en tyve tusind vil jeg tro', { fills: { 'credit.amount': 20000 } }],
    ['aner det ikke, det svinger helt vildt', { dontKnow: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['som pdf i en mail', { fills: { 'invoice.channel': 'email' } }],
    ['vi er en institution så det skal være ean', { fills: { 'invoice.channel': 'gln' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['bilag@nordlys.example.dk tak', { fills: { 'invoice.email': 'bilag@nordlys.example.dk' } }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['57 98 009 87 55 25', { fills: { 'invoice.gln': '5798009875525' } }],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['skriv projekt 4471', { fills: { 'invoice.reference': 'projekt 4471' } }],
    ['sådan noget bruger vi ikke', { command: ['skip', 'no'], nothing: true }],
  ]),

  // Corrections
  ...rows(complete('confirm', dk), [
    [
      'nummeret er forkert det skal være 20 12 33 44',
      { fills: { 'contact.phone': '+4520123344' }, assent: 'notYes' },
    ],
    [
      'Jeg har fået nyt mobilnummer, kan vi rette det?',
      { command: 'change', target: 'contact.phone', assent: 'notYes' },
    ],
    [
      'hov beløbet skulle være 50.000 og ikke 5.000',
      { fills: { 'credit.amount': 50000 }, assent: 'notYes' },
    ],
    [
      'vi flyttede i mandags, nu er det Søndergade 40, 8000 Aarhus C',
      {
        fills: { 'company.address': address('DK', 'Søndergade 40', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
    [
      'faktura mailen skal laves om',
      { command: 'change', target: 'invoice.email', assent: 'notYes' },
    ],
    [
      'firmanavnet er Nordlys Belysning ApS',
      {
        fills: { 'company.name': 'Nordlys Belysning ApS' },
        may: { 'company.legalForm': 'ApS' },
        assent: 'notYes',
      },
    ],
    ['kan du ændre adressen', { command: 'change', target: 'company.address', assent: 'notYes' }],
    [
      'Mette er stoppet, det er Louise Kjær der tager sig af det nu',
      { fills: { 'contact.name': 'Louise Kjær' }, assent: 'notYes' },
    ],
    [
      'cvr-nummeret er ikke rigtigt, her er det: 71846679',
      { fills: { 'company.number': '71846679' }, assent: 'notYes' },
    ],
    [
      'vi vil alligevel hellere betale forud',
      { fills: { payment: 'prepayment' }, assent: 'notYes' },
    ],
    [
      'min mail ender på .com ikke .dk altså mette@nordlys.com',
      { fills: { 'contact.email': 'mette@nordlys.com' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Holm staves med to l: Jens Hollm',
      { fills: { 'person.name': 'Jens Hollm' }, assent: 'notYes' },
    ],
    [
      'det er nr 18 jeg bor i, Engvej 18 5000 Odense C',
      {
        fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) },
        assent: 'notYes',
      },
    ],
    ['forkert mail', { command: 'change', target: 'person.email', assent: 'notYes' }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'vent, nummeret før var gammelt. brug 20 12 37 80',
      { fills: { 'contact.phone': '+4520123780' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'jeg kom til at skrive forkert navn på kontakten, kan jeg lave det om?',
      { command: 'change', target: 'contact.name' },
    ],
    [
      'ups mailen er mette@nordlys.example.dk',
      { fills: { 'contact.email': 'mette@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'øhh telefonen skal være 20 12 30 88, jeg byttede om på tallene',
      { fills: { 'person.phone': '+4520123088' } },
    ],
  ]),

  // Commands
  ...rows(at('company.number', dk), [
    ['fatter ikke hvad jeg skal skrive her, hjælp', { command: 'help' }],
    ['kan jeg tage resten på computeren i stedet? skærmen her er så lille', { command: 'move' }],
    ['send det over på min iPad så gør jeg det færdigt der', { command: 'move' }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['hvorfor vil i have det', { command: 'why' }],
    ['gå lige ét skridt tilbage', { command: 'back' }],
    ['Må jeg ikke bare snakke med en levende person?', { command: 'human' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['hvad skal I bruge beløbet til?', { command: 'why', target: 'credit.amount' }],
    ['det ved jeg først når jeg har talt med min chef', { dontKnow: true }],
    ['hvad har du skrevet ned indtil nu', { command: 'summary' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['fortryd det sidste', { command: 'undo' }],
    ['glem det, jeg gider ikke mere', { command: ['cancel', 'stop'] }],
    ['hvem får mine oplysninger at se?', { command: 'privacy' }],
    ['can we do this in english please', { language: 'en' }],
  ]),
  ...rows(at('invoice.reference', dk), [['spring over', { command: 'skip' }]]),
  ...rows(at('person.phone', dkPrivate), [
    ['lad os starte helt forfra', { command: 'restart' }],
    ['slet alt det jeg har skrevet om mig', { command: 'delete' }],
    ['Hvilke oplysninger har I egentlig liggende om mig?', { command: ['mydata', 'summary'] }],
  ]),

  // Digressions and questions
  ...rows(start, [
    ['Godmorgen!', { digression: 'greeting', nothing: true }],
    ['hvordan bliver man kunde hos jer', { digression: 'signUp', nothing: true }],
    ['er du en robot eller hvad', { digression: ['areYouHuman', 'whoAreYou'], nothing: true }],
    ['er det her overhovedet ægte eller er det svindel?', { digression: 'genuine', nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ['hvor mange dage har man til at betale', { digression: 'payTime', nothing: true }],
    [
      'koster det noget ekstra at få en faktura?',
      { digression: 'faq', faq: 'invoice-fee', nothing: true },
    ],
    ['kan man bruge mobilepay', { digression: 'faq', faq: 'wallets', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['kan du ikke bare slå os op i cvr?', { digression: 'lookUp', nothing: true }],
    ['hvor lang tid tager det her', { digression: 'howLong', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['er jeg bundet af det tal jeg skriver?', { digression: 'amountMeans', nothing: true }],
    ['er det med eller uden moms jeres priser', { digression: 'faq', faq: 'vat', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['er det mit eget nummer eller firmaets du vil have?', { digression: 'whose', nothing: true }],
    ['sikke et hundevejr i dag', { digression: 'smallTalk', nothing: true }],
    [
      'har I nogle gode råd til hvordan man lærer en hund at sidde?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'varerne skal et andet sted hen end kontoret, hvor skriver jeg det',
      { digression: 'deliveryAddress', nothing: true },
    ],
    ['leverer i også til bornholm?', { digression: 'faq', faq: 'delivery', nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['får jeg så en masse reklamer?', { digression: 'faq', faq: 'adverts', nothing: true }],
  ]),
  ...rows(complete('notice', dk), [
    [
      'hvem er det der bestemmer om vi bliver godkendt',
      { digression: 'whoDecides', nothing: true },
    ],
  ]),

  // Yes, no and partly
  ...rows(complete('confirm', dk), [
    ['det ser fint ud, kør på', { assent: 'yes' }],
    ['jaja det passer', { assent: 'yes' }],
    ['nej det er jo helt hen i vejret', { assent: 'no' }],
    [
      'ja næsten, men adressen er gammel',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    ['øh jeg skal lige vise det til min kompagnon først', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dk), [
    ['det er i orden med mig', { assent: 'yes' }],
    ['helst ikke', { assent: 'no' }],
    ['ja hvis I ikke ringer til min bank', { assent: 'partly' }],
    ['og hvis jeg siger nej?', { assent: 'notYes' }],
  ]),

  // What merely looks like something else
  ...rows(at('company.name', dk), [
    [
      'Fortryd Ikke ApS',
      { fills: { 'company.name': 'Fortryd Ikke ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['Tilbage til Rødderne', { fills: { 'company.name': 'Tilbage til Rødderne' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['nej@nordlys.example.dk', { fills: { 'contact.email': 'nej@nordlys.example.dk' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Stopvej 3, 8660 Skanderborg',
      { fills: { 'company.address': address('DK', 'Stopvej 3', ['8660', 'Skanderborg']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['Hjalte Sletved', { fills: { 'contact.name': 'Hjalte Sletved' } }],
  ]),

  // Customers elsewhere, in a Danish session
  ...rows(at('company.number', se), [
    ['559999-4406 er vores orgnummer', { fills: { 'company.number': '5599994406' } }],
  ]),
  ...rows(at('contact.landline', no), [
    ['fastnet har vi ikke mere', { command: ['skip', 'no'], nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Drottninggatan 31, 252 20 Helsingborg',
      { fills: { 'person.address': address('SE', 'Drottninggatan 31', ['25220', 'Helsingborg']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['mobil 912 34 507', { fills: { 'person.phone': '+4791234507' } }],
  ]),
]
