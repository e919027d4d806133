import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, se, start } from '../situations.ts'

export const eighteenthDa: readonly Row[] = [
  // Several facts in one message (25)
  ...rows(start, [
    [
      'Hej :) Jeg skal oprettes som kunde, det er privat og jeg bor i Danmark',
      { fills: { customerType: 'private', country: 'DK' } },
    ],
    [
      'Goddag, vi er et lille bageri i Faaborg, der hedder Surdej & Sønner ApS. Vores CVR er 25052943',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Surdej & Sønner ApS',
          'company.number': '25052943',
        },
        may: { country: 'DK', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Med venlig hilsen\nLone Birk\nIndkøber\n\nKlitvejens VVS A/S\nIndustrivej 21\n7700 Thisted\nTlf. +45 20 12 34 61\nlone@klitvejensvvs.example.dk\nCVR 93004213',
      {
        fills: {
          'contact.name': 'Lone Birk',
          'company.name': 'Klitvejens VVS A/S',
          'company.address': address('DK', 'Industrivej 21', ['7700', 'Thisted']),
          'contact.phone': '+4520123461',
          'contact.email': 'lone@klitvejensvvs.example.dk',
          'company.number': '93004213',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'jeg skriver for et norsk firma, Vestavind Seil AS, orgnr 313 746 895, kontaktperson Tor Hauge tlf 68 05 21 40',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Vestavind Seil AS',
          'company.number': '313746895',
          'contact.name': 'Tor Hauge',
          'contact.phone': '+4768052140',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Firma: Bøgely Møbler ApS\nCVR: 13748136\nKontakt: Henrik Dam\nMail: hd@boegely.example.dk\nTelefon: 20123462',
      {
        fills: {
          'company.name': 'Bøgely Møbler ApS',
          'company.number': '13748136',
          'contact.name': 'Henrik Dam',
          'contact.email': 'hd@boegely.example.dk',
          'contact.phone': '+4520123462',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Mojn. A hedder Kjeld Nissen og vil gern køb lidt som privat, bor Haderslevvej 40, 6200 Aabenraa',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Kjeld Nissen',
          'person.address': address('DK', 'Haderslevvej 40', ['6200', 'Aabenraa']),
        },
        may: { country: 'DK' },
      },
    ],
    [
      'hej, er det her man bliver kunde? vi har en forening i Danmark, Skovby Spejderne, og vi betaler gerne på forhånd',
      {
        fills: { country: 'DK', payment: 'prepayment' },
        may: { customerType: 'business', 'company.name': 'Skovby Spejderne' },
      },
    ],
    [
      'Svensk virksomhed med kontor i Malmö: Öresund Kyl AB, org.nr 559999-1923, adresse Stora Nygatan 30, 211 37 Malmö',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Öresund Kyl AB',
          'company.number': '5599991923',
          'company.address': address('SE', 'Stora Nygatan 30', ['21137', 'Malmö']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Det er bare til mig selv, ikke noget firma. Ida Kruse, +45 20 12 34 63, ida.kruse@example.dk',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ida Kruse',
          'person.phone': '+4520123463',
          'person.email': 'ida.kruse@example.dk',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Hej med jer. Kan man godt handle hos jer som privatperson i Sverige? Jeg bor på Lilla Torg 4, 211 34 Malmö',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.address': address('SE', 'Lilla Torg 4', ['21134', 'Malmö']),
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'cvr 25 05 29 43 og vi hedder Kystens Køl & Klima ApS',
      {
        fills: { 'company.number': '25052943', 'company.name': 'Kystens Køl & Klima ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'faktura tak, og vi regner med at købe for ca 12.000 kr om måneden',
      { fills: { payment: 'invoice', 'credit.amount': 12000 } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Havnens Smørrebrød ApS, Havnepladsen 2, 5700 Svendborg',
      {
        fills: {
          'company.name': 'Havnens Smørrebrød ApS',
          'company.address': address('DK', 'Havnepladsen 2', ['5700', 'Svendborg']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Lindevænget 6, 8600 Silkeborg, og kontaktpersonen er Asger Thomsen',
      {
        fills: {
          'company.address': address('DK', 'Lindevænget 6', ['8600', 'Silkeborg']),
          'contact.name': 'Asger Thomsen',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'det er mig, Birgitte Fog, jeg er bogholder her. I kan fange mig på 20123464',
      {
        fills: {
          'contact.name': 'Birgitte Fog',
          'contact.phone': '+4520123464',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 12 34 65 - og mailen er drift@nordlys.example.dk',
      { fills: { 'contact.phone': '+4520123465', 'contact.email': 'drift@nordlys.example.dk' } },
    ],
    [
      'mit nummer er 20123466, forresten hvor lang er leveringstiden?',
      { fills: { 'contact.phone': '+4520123466' }, digression: ['question', 'faq'] },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'mette.s@nordlys.example.dk og fakturaer sendes til bogholderi@nordlys.example.dk',
      {
        fills: {
          'contact.email': 'mette.s@nordlys.example.dk',
          'invoice.email': 'bogholderi@nordlys.example.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'omkring 7500 om måneden, fakturaen skal sendes elektronisk til EAN 5790000435975',
      {
        fills: { 'credit.amount': 7500, 'invoice.gln': '5790000435975' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'på mail, til regnskab@nordlys.example.dk, og skriv gerne PO-4471 som reference',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'regnskab@nordlys.example.dk',
          'invoice.reference': 'PO-4471',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Jens Peter Lauridsen\nMøllevej 17\n8500 Grenaa\n20 12 34 67',
      {
        fills: {
          'person.name': 'Jens Peter Lauridsen',
          'person.address': address('DK', 'Møllevej 17', ['8500', 'Grenaa']),
          'person.phone': '+4520123467',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'tlf 20 12 34 68 og email karen-lis@example.dk',
      { fills: { 'person.phone': '+4520123468', 'person.email': 'karen-lis@example.dk' } },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      'Orgnr. er 316 928 668 MVA. Firmaet hedder Nordfjord Trelast AS og ligger på Strandgaten 22, 5013 Bergen',
      {
        fills: {
          'company.number': '316928668',
          'company.name': 'Nordfjord Trelast AS',
          'company.address': address('NO', 'Strandgaten 22', ['5013', 'Bergen']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Kontaktperson: Per Nyström\nMobil: 070-1740611\nE-mail: per@bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Per Nyström',
          'contact.phone': '+46701740611',
          'contact.email': 'per@bjorkobygg.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'Telefonen er 68 05 33 10, og jeg er daglig leder',
      { fills: { 'contact.phone': '+4768053310' } },
    ],
  ]),

  // Plain answers (10)
  ...rows(start, [['danmark selvfølgelig', { fills: { country: 'DK' } }]]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['privat, det er bare til huset', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [['vi betlaer bare forud', { fills: { payment: 'prepayment' } }]]),
  ...rows(at('company.number', dk), [
    ['to sek.. 93 00 42 13', { fills: { 'company.number': '93004213' } }],
  ]),
  ...rows(at('company.name', dk), [
    ['vi hedder bare Kridthuset', { fills: { 'company.name': 'Kridthuset' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['tlf nr 20123469', { fills: { 'contact.phone': '+4520123469' } }],
  ]),
  ...rows(at('contact.email', dk), [['mette.nordlys.example.dk', { refused: 'contact.email' }]]),
  ...rows(at('credit.amount', dk), [
    ['sådan cirka 9 tusind', { fills: { 'credit.amount': 9000 } }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['mit navn er grethe mølgaard', { fills: { 'person.name': 'grethe mølgaard' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'det er Rosenhaven 31, 9800 Hjørring',
      { fills: { 'person.address': address('DK', 'Rosenhaven 31', ['9800', 'Hjørring']) } },
    ],
  ]),

  // Corrections (13)
  ...rows(at('contact.email', dk), [
    ['ups, telefonnummeret skulle være 20 12 34 70', { fills: { 'contact.phone': '+4520123470' } }],
  ]),
  ...rows(complete('confirm', dk), [
    ['adressen er forkert', { command: 'change', target: 'company.address' }],
    ['CVR nummeret er 25052943 og ikke det der står', { fills: { 'company.number': '25052943' } }],
    [
      'fakturamailen skal være okonomi@nordlys.example.dk',
      { fills: { 'invoice.email': 'okonomi@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'jeg kom til at skrive firmanavnet forkert, det er Nordlys Belysning ApS',
      {
        fills: { 'company.name': 'Nordlys Belysning ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['kan vi lige rette beløbet til 10.000?', { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'jeg er flyttet, ny adresse er Østerbro 11, 1. th, 5800 Nyborg',
      { fills: { 'person.address': address('DK', 'Østerbro 11, 1. th', ['5800', 'Nyborg']) } },
    ],
    ['mobilnummeret passer ikke', { command: 'change', target: 'person.phone' }],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'nej vent kontaktpersonen er ikke Mette, det er Ulla Krogh',
      { fills: { 'contact.name': 'Ulla Krogh' } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Hov, vi skal alligevel betale forud og ikke på faktura',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'vi er altså ikke svenske, vi er et dansk firma',
      { fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['må jeg ændre mit navn', { command: 'change', target: 'person.name' }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Kari er stoppet, skift til Ingrid Solheim på 68 05 44 02',
      { fills: { 'contact.name': 'Ingrid Solheim', 'contact.phone': '+4768054402' } },
    ],
  ]),

  // At the summary and the notice (10)
  ...rows(complete('confirm', dk), [
    ['ja det ser fint ud', { assent: 'yes' }],
    ['nej det er ikke rigtigt', { assent: 'no' }],
    [
      'ja, men telefonnummeret er 20 12 34 71',
      { assent: 'partly', fills: { 'contact.phone': '+4520123471' } },
    ],
    [
      'ja hvis I lover at fakturaen først kommer efter levering',
      { assent: 'partly', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['yes kør bare', { assent: 'yes' }],
    ['det meste passer', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', se), [
    ['jeg skal lige vende det med min chef først', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('notice', dk), [['Ok, det er i orden', { assent: 'yes' }]]),
  ...rows(complete('notice', dkPrivate), [
    ['nej tak, det vil jeg ikke være med til', { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [['jo jo, helt fint med mig', { assent: 'yes' }]]),

  // Asking something (4)
  ...rows(complete('confirm', dk), [
    [
      'koster det noget at være oprettet?',
      { digression: ['question', 'faq'], assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(complete('notice', dk), [
    ['hvem er I egentlig?', { digression: 'whoAreYou', assent: 'notYes', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'skriver jeg med et rigtigt menneske eller en robot',
      { digression: 'areYouHuman', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'kan man betale med mobilepay',
      { digression: ['paymentWays', 'question', 'faq'], assent: 'notYes', nothing: true },
    ],
  ]),

  // Wishes about the conversation (8)
  ...rows(at('company.number', dk), [
    [
      'hvad skal I bruge CVR nummeret til?',
      { command: 'why', target: 'company.number', nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['gå lige et skridt tilbage', { command: 'back', nothing: true }],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['det har vi ikke, bare hop videre', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    ['jeg vil gerne begynde helt forfra', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['kan jeg få lov at tale med en medarbejder', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['slet alle mine oplysninger igen', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['aner det ikke, det er svært at sige', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['vis mig lige hvad jeg har skrevet indtil nu', { command: 'summary', nothing: true }],
  ]),
]
