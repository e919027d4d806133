import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, se, start } from '../situations.ts'

export const sixteenthDa: readonly Row[] = [
  // start
  ...rows(start, [
    [
      'hej vi er et firma i danmark der gerne vil købe hos jer, Hedevang Maskinstation A/S cvr 13748136',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Hedevang Maskinstation A/S',
          'company.number': '13748136',
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Goddag. Mit navn er Karen Margrethe Lund, jeg er privatperson og bor Kirkestræde 4 i 6760 Ribe. Telefon 20 12 34 11. Venlig hilsen Karen Margrethe',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Karen Margrethe Lund',
          'person.address': address('DK', 'Kirkestræde 4', ['6760', 'Ribe']),
          'person.phone': '+4520123411',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'DK, firma, 25 05 29 43, skal ha faktura på mail: bogholderi@klitgrus.example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '25052943',
          'invoice.channel': 'email',
          'invoice.email': 'bogholderi@klitgrus.example.dk',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'hej :) skal bare købe noget til mig selv, ikke noget firma, bor i kbh',
      {
        fills: { customerType: 'private' },
        may: { country: 'DK' },
      },
    ],
    [
      'A ska ha oprettet en konto te æ firma. Det hedder Thyborøn Net & Tov ApS, do ka ringe te mæ på 20123417',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Thyborøn Net & Tov ApS',
          'contact.phone': '+4520123417',
        },
        may: { country: 'DK', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Opret os venligst som kunde.\n\nMed venlig hilsen\nLone Kjærgaard\nBogholder\n\nSkovbakken El A/S\nIndustrivej 12\n7430 Ikast\nCVR: 93004213\nTlf. 20 12 34 22\nlone@skovbakken-el.example.dk',
      {
        fills: {
          'company.name': 'Skovbakken El A/S',
          'company.number': '93004213',
          'company.address': address('DK', 'Industrivej 12', ['7430', 'Ikast']),
          'contact.name': 'Lone Kjærgaard',
          'contact.phone': '+4520123422',
          'contact.email': 'lone@skovbakken-el.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Privat - Jonas Bech Thomsen, jonasbt@mail.example.dk, 20123488, vil gerne betale forud',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Jonas Bech Thomsen',
          'person.email': 'jonasbt@mail.example.dk',
          'person.phone': '+4520123488',
          payment: 'prepayment',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'jeg skriver fra et svensk selskab men er selv dansker, Öresund Kabel AB org nr 559999-1238',
      {
        fills: {
          country: 'SE',
          'company.name': 'Öresund Kabel AB',
          'company.number': '5599991238',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'hvad skal I bruge? vi er en lille frisørsalon på Amager, Salon Krølle I/S, cvr 25052943, det er mig der hedder Samira El-Khatib',
      {
        fills: {
          'company.name': 'Salon Krølle I/S',
          'company.number': '25052943',
          'contact.name': 'Samira El-Khatib',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'I/S' },
      },
    ],
    [
      'Virksomhed i Norge: Lofoten Rør AS, 974 760 673. kontakt Ingrid Moen tlf 680 51 244 (+47)',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Lofoten Rør AS',
          'company.number': '974760673',
          'contact.name': 'Ingrid Moen',
          'contact.phone': '+4768051244',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  // contact.name
  ...rows(at('contact.name', dk), [
    ['Det er mig, Henrik Bøgh', { fills: { 'contact.name': 'Henrik Bøgh' } }],
    [
      'pia skov 20 12 34 61 pia@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Pia Skov',
          'contact.phone': '+4520123461',
          'contact.email': 'pia@nordlys.example.dk',
        },
      },
    ],
    [
      'Kontaktperson er vores økonomichef Torben Nygaard-Holst, direkte nr. +45 2012 3474',
      {
        fills: { 'contact.name': 'Torben Nygaard-Holst', 'contact.phone': '+4520123474' },
      },
    ],
    [
      'A hedder Kresten Madsen og nummeret er 20123429 men ring helst efter malketid',
      {
        fills: { 'contact.name': 'Kresten Madsen', 'contact.phone': '+4520123429' },
      },
    ],
    [
      'Mvh\nAnne-Mette Dahl Rasmussen\nIndkøb\nNordlys ApS\nVestergade 3, 2. tv, 8000 Aarhus C\nM: 20 12 34 38\nE: amdr@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Anne-Mette Dahl Rasmussen',
          'contact.phone': '+4520123438',
          'contact.email': 'amdr@nordlys.example.dk',
        },
        may: {
          'company.name': 'Nordlys ApS',
          'company.legalForm': 'ApS',
          'company.address': address('DK', 'Vestergade 3, 2. tv', ['8000', 'Aarhus C']),
        },
      },
    ],
    [
      'skriv Yusuf (efternavn Demir), mailen er yusuf.demir snabel-a nordlys.example.dk',
      {
        fills: { 'contact.name': 'Yusuf Demir', 'contact.email': 'yusuf.demir@nordlys.example.dk' },
      },
    ],
    [
      'Lars Peter Iversen.. nej vent det skal være vores nye, Camilla Friis, hun har 20123452',
      {
        fills: { 'contact.name': 'Camilla Friis', 'contact.phone': '+4520123452' },
      },
    ],
    [
      'Jeppe Lund, jeppe@nordlys.example.dk. telefonen må I få senere',
      {
        fills: { 'contact.name': 'Jeppe Lund', 'contact.email': 'jeppe@nordlys.example.dk' },
      },
    ],
    [
      'det er Fru Else Marie Toft. Telefonnummeret er 0045 20 12 34 63, jeg har desværre ingen email',
      {
        fills: { 'contact.name': 'Else Marie Toft', 'contact.phone': '+4520123463' },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Malin Åkesson, mobil 070-174 06 21, malin@bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Malin Åkesson',
          'contact.phone': '+46701740621',
          'contact.email': 'malin@bjorkobygg.example.se',
        },
      },
    ],
  ]),
  // addresses
  ...rows(at('company.address', dk), [
    [
      'Havnegade 21 6700 esbjerg',
      { fills: { 'company.address': address('DK', 'Havnegade 21', ['6700', 'Esbjerg']) } },
    ],
    [
      'vi ligger på Nørre Voldgade 48, 3. th, 1358 København K',
      {
        fills: {
          'company.address': address('DK', 'Nørre Voldgade 48, 3. th', ['1358', 'København K']),
        },
      },
    ],
    [
      'Ved Stadion 6, 7620 Lemvig - indgang om bagved ved porten',
      { fills: { 'company.address': address('DK', 'Ved Stadion 6', ['7620', 'Lemvig']) } },
    ],
    [
      'Transportbuen 9\n7400 Herning\n\nvarerne skal et andet sted hen, men det tager vi når vi bestiller',
      { fills: { 'company.address': address('DK', 'Transportbuen 9', ['7400', 'Herning']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'a bor i Hvide Sande, Fiskerstræde 3, 6960',
      { fills: { 'person.address': address('DK', 'Fiskerstræde 3', ['6960', 'Hvide Sande']) } },
    ],
    [
      'istedgade 112, 1. tv 1650 kbh v',
      { fills: { 'person.address': address('DK', 'istedgade 112, 1. tv', ['1650', 'kbh v']) } },
    ],
    [
      'Lærkevej 17, 6900',
      { fills: { 'person.address': address('DK', 'Lærkevej 17', ['6900', 'Skjern']) } },
    ],
  ]),
  // payment, amount, channel
  ...rows(at('payment', dk), [
    [
      'vi vil gerne ha det på regning med 30 dage som alle andre steder',
      { fills: { payment: 'invoice' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'vel omkring en 12.500 om måneden, lidt mere op til jul',
      { fills: { 'credit.amount': 12500 } },
    ],
    ['halvanden tusind max', { fills: { 'credit.amount': 1500 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'Vi er en offentlig institution så det skal være EAN 5790000123452',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } },
    ],
    [
      'mail er fint, bare send dem til kreditor@nordlys.example.dk og ikke til mig',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'kreditor@nordlys.example.dk' } },
    ],
  ]),
  // confirm
  ...rows(complete('confirm', dk), [
    ['jep det ser rigtigt ud 👍', { assent: 'yes' }],
    ['Ja tak, alt er som det skal være. Mvh Mette', { assent: 'yes' }],
    ['den er i skabet', { assent: 'yes' }],
    ['ja for pokker kom nu bare videre', { assent: 'yes' }],
    ['tjekket igennem to gange. stemmer på en prik', { assent: 'yes' }],
    ['næ det passer ikke', { assent: 'no' }],
    ['Det meste er rigtigt men ikke det hele', { assent: 'partly' }],
    ['nej vent lige, jeg skal lige spørge min chef først', { assent: 'notYes', nothing: true }],
    [
      'næsten - mobilen er 20 12 34 81 nu',
      { fills: { 'contact.phone': '+4520123481' }, assent: 'notYes' },
    ],
    [
      'mailen til fakturaer er forkert',
      { command: 'change', target: 'invoice.email', assent: 'notYes' },
    ],
    [
      'Vi er flyttet, så adressen skal være Søndergade 44, 8700 Horsens, resten kan I lade stå',
      {
        fills: { 'company.address': address('DK', 'Søndergade 44', ['8700', 'Horsens']) },
        assent: 'notYes',
      },
    ],
    [
      'hvad sker der når jeg siger ja? bliver jeg så bundet til noget',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
    [
      'kan man sætte beløbet op til 25.000 i stedet?',
      { fills: { 'credit.amount': 25000 }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['det er go nok', { assent: 'yes' }],
    [
      'jeg hedder altså Jens Christian Holm, ikke kun Jens',
      { fills: { 'person.name': 'Jens Christian Holm' }, assent: 'notYes' },
    ],
    [
      'ja hvis i lige retter min egen mail til jc.holm@post.example.dk',
      {
        fills: { 'person.email': 'jc.holm@post.example.dk' },
        may: { 'invoice.email': 'jc.holm@post.example.dk' },
        assent: 'partly',
      },
    ],
  ]),
  // questions and talk
  ...rows(at('contact.phone', dk), [
    ['hvor lang tid tager det inden vi kan bestille?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    ['Leverer I også til Læsø?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [['godmorgen 🙂', { digression: 'greeting', nothing: true }]]),
  ...rows(at('contact.email', dk), [
    ['tusind tak for hjælpen indtil videre', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'sikke et vejr vi har, her står det ned i stænger',
      { digression: 'smallTalk', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'det er da utroligt så meget man skal svare på for at købe en pose skruer',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  // don't know, human, back
  ...rows(at('company.number', dk), [
    [
      'aner det ikke, det er revisoren der har styr på sådan noget',
      { dontKnow: true, nothing: true },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['kan jeg ik bare snakke med et rigtigt menneske', { command: 'human', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['hov gå lige tilbage til den forrige', { command: 'back', nothing: true }],
  ]),
  // nothing to take
  ...rows(at('company.number', dk), [
    [
      '251248-9996 er mit personnummer, firmaets har jeg ikke på mig',
      { nationalNumber: true, nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['mit sidste ordrenummer var 20449931 og den er aldrig kommet', { nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'jeg har fået en mail fra support@webshop.example.com, er den fra jer?',
      { digression: 'question', nothing: true },
    ],
  ]),
]
