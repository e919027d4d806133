import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, no as norway, noPrivate, se, start } from '../situations.ts'

export const sixteenthNo: readonly Row[] = [
  ...rows(start, [
    [
      'hei! vi e et lite bakeri på Voss som vil bli kunde hos dokker, Vossabakst AS orgnr 312345676',
      {
        fills: {
          customerType: 'business',
          'company.number': '312345676',
          'company.name': 'Vossabakst AS',
        },
        may: { country: 'NO', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Norge, privat. Heter Synnøve Aas, bor i Kirkegata 9, 2317 Hamar. mob 680 50 411',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Synnøve Aas',
          'person.address': address('NO', 'Kirkegata 9', ['2317', 'Hamar']),
          'person.phone': '+4768050411',
        },
      },
    ],
    [
      'Eg vil gjerne opprette konto for firmaet mitt. Me held til i Noreg (Stord) og ynskjer faktura.',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hei, kan dere registrere oss?\n\nMvh\nRagnhild Tveit\nDaglig leder\nTveit Rør & Varme AS\nIndustriveien 22, 7500 Stjørdal\nTlf 680 52 318\nragnhild@tveitror.example.no\nOrg.nr. 974 760 673 MVA',
      {
        fills: {
          customerType: 'business',
          'company.number': '974760673',
          'company.name': 'Tveit Rør & Varme AS',
          'company.address': address('NO', 'Industriveien 22', ['7500', 'Stjørdal']),
          'contact.name': 'Ragnhild Tveit',
          'contact.phone': '+4768052318',
          'contact.email': 'ragnhild@tveitror.example.no',
        },
        may: { country: 'NO', 'company.legalForm': 'AS' },
      },
    ],
    [
      'heisann er 19 og vil bare handle privat, har ikke noe firma. bor i tromsø',
      { fills: { customerType: 'private' }, may: { country: 'NO' } },
    ],
    [
      'Regnskapsfører her. Registrerer en kunde av oss: 923609016, Lofoten Fiskeforedling AS. De vil ha EHF og regner med å kjøpe for 40 000 i mnd.',
      {
        fills: {
          customerType: 'business',
          'company.number': '923609016',
          'company.name': 'Lofoten Fiskeforedling AS',
          'invoice.channel': 'peppol',
          'credit.amount': 40000,
        },
        may: {
          country: 'NO',
          'company.legalForm': 'AS',
          payment: 'invoice',
          'invoice.peppol': '0192:923609016',
        },
      },
    ],
    [
      'Jeg skriver norsk men firmaet ligger i Danmark, CVR 13748136, Havnens Fisk ApS',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '13748136',
          'company.name': 'Havnens Fisk ApS',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    ['det e firma, norsk', { fills: { country: 'NO', customerType: 'business' } }],
    [
      'enkeltpersonforetak, frisør Gunn Solheim, org 312 345 676, storgata 41 9008 tromsø',
      {
        fills: {
          customerType: 'business',
          'company.number': '312345676',
          'company.legalForm': 'ENK',
          'company.address': address('NO', 'Storgata 41', ['9008', 'Tromsø']),
        },
        may: {
          country: 'NO',
          'company.name': 'Frisør Gunn Solheim',
          'contact.name': 'Gunn Solheim',
        },
      },
    ],
    [
      'God dag. Mitt navn er Odd Arne Kleppe, og jeg er pensjonist. Jeg ønsker å handle som privatperson og betale på forskudd.',
      {
        fills: { customerType: 'private', payment: 'prepayment', 'person.name': 'Odd Arne Kleppe' },
      },
    ],
  ]),

  ...rows(at('contact.name', norway), [
    [
      'Det er eg, Liv Marit Eide, 68050733',
      { fills: { 'contact.name': 'Liv Marit Eide', 'contact.phone': '+4768050733' } },
    ],
    [
      'trond-egil nygård 680 51 902 trond.egil@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Trond-Egil Nygård',
          'contact.phone': '+4768051902',
          'contact.email': 'trond.egil@fjordlys.example.no',
        },
      },
    ],
    [
      'Skriv opp Bente Krogh på regnskap. bente.krogh@fjordlys.example.no. Telefon tar vi etterpå',
      {
        fills: {
          'contact.name': 'Bente Krogh',
          'contact.email': 'bente.krogh@fjordlys.example.no',
        },
      },
    ],
    [
      'han hete Jan Ove Sletten, men alle sir Jano. nr hannes e 68053344',
      { fills: { 'contact.name': 'Jan Ove Sletten', 'contact.phone': '+4768053344' } },
    ],
    [
      'Kontaktperson: Aleksander Wæhle-Rød\nMobil: +47 680 50 118\nE-post: post@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Aleksander Wæhle-Rød',
          'contact.phone': '+4768050118',
          'contact.email': 'post@fjordlys.example.no',
        },
      },
    ],
    ['bruk meg da, siv hagen', { fills: { 'contact.name': 'Siv Hagen' } }],
    [
      'Det er fru Inger Johanne Brekke. Telefonen hennes er 0047 68 05 26 17.',
      { fills: { 'contact.name': 'Inger Johanne Brekke', 'contact.phone': '+4768052617' } },
    ],
    [
      'epost er mohamed.ali.hassan@fjordlys.example.no og navnet ser du jo der 😅 Mohamed Ali Hassan altså',
      {
        fills: {
          'contact.name': 'Mohamed Ali Hassan',
          'contact.email': 'mohamed.ali.hassan@fjordlys.example.no',
        },
      },
    ],
    [
      'Randi har slutta hos oss, den nye er Per Kristian Lunde (68 05 40 40)',
      { fills: { 'contact.name': 'Per Kristian Lunde', 'contact.phone': '+4768054040' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Jeg er norsk men jobber her i Århus: Solveig Myhre, dansk nummer 20 12 34 71, solveig@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Solveig Myhre',
          'contact.phone': '+4520123471',
          'contact.email': 'solveig@nordlys.example.dk',
        },
      },
    ],
  ]),

  ...rows(at('company.address', norway), [
    [
      'me held til i Hamnegata 12, 6770 Nordfjordeid, inngang på baksida',
      { fills: { 'company.address': address('NO', 'Hamnegata 12', ['6770', 'Nordfjordeid']) } },
    ],
    [
      'postboks 144, 5401 stord',
      { fills: { 'company.address': address('NO', 'Postboks 144', ['5401', 'Stord']) } },
    ],
    [
      'Økern Torgvei 1\n0580 Oslo\nNorge',
      {
        fills: { 'company.address': address('NO', 'Økern Torgvei 1', ['0580', 'Oslo']) },
        may: { country: 'NO' },
      },
    ],
    [
      'Rådhusgata 17, 3. etg., 0158 Oslo. Ring på hos vaktmesteren hvis det er låst',
      { fills: { 'company.address': address('NO', 'Rådhusgata 17, 3. etg.', ['0158', 'Oslo']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Vi sitter i Kungsgatan 8, 411 19 Göteborg (ja jeg er norsk, men sjefen er svensk)',
      { fills: { 'company.address': address('SE', 'Kungsgatan 8', ['41119', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'bor i Nedre Møllenberg gate 77 H0302, 7014 Trondheim',
      {
        fills: {
          'person.address': address('NO', 'Nedre Møllenberg gate 77 H0302', ['7014', 'Trondheim']),
        },
      },
    ],
    [
      'Adressa e Sjøgata 4B, 8006 Bodø og tlf e 68052001',
      {
        fills: {
          'person.address': address('NO', 'Sjøgata 4B', ['8006', 'Bodø']),
          'person.phone': '+4768052001',
        },
      },
    ],
  ]),

  ...rows(at('payment', norway), [
    ['faktura, vi betaler aldri på forskudd her i huset', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('credit.amount', norway), [
    ['sånn cirka femten tusen i månaden trur eg', { fills: { 'credit.amount': 15000 } }],
    [
      'maks 30k i mnd, og faktura i posten er best for ho mor som fører bøkene',
      { fills: { 'credit.amount': 30000, 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('invoice.channel', norway), [
    [
      'EHF, same orgnr',
      { fills: { 'invoice.channel': 'peppol' }, may: { 'invoice.peppol': '0192:312345676' } },
    ],
    [
      'send de på mail til regnskap@fjordlys.example.no takk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'regnskap@fjordlys.example.no' } },
    ],
  ]),

  ...rows(complete('confirm', norway), [
    ['jepp, stemmer det', { assent: 'yes' }],
    ['Ja, alt er korrekt. Takk.', { assent: 'yes' }],
    ['ser bra ut d', { assent: 'yes' }],
    ['Jau, dette er rett.', { assent: 'yes' }],
    ['👍 kjempefint', { assent: 'yes' }],
    ['nei, her er det mye feil', { assent: 'no' }],
    [
      'Ja bortsett fra telefonnummeret, det er gammelt',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['næ, itj heilt', { assent: 'notYes' }],
    [
      'mobilen skal vere 68053919, ikkje den som står der',
      { fills: { 'contact.phone': '+4768053919' } },
    ],
    [
      'Kari har gifta seg og heter nå Kari Haugen Lie',
      { fills: { 'contact.name': 'Kari Haugen Lie' } },
    ],
    [
      'adressen er gammel, vi har flytta til Grønlandsleiret 25, 0190 Oslo',
      { fills: { 'company.address': address('NO', 'Grønlandsleiret 25', ['0190', 'Oslo']) } },
    ],
    ['æ vil endre beløpet', { command: 'change', target: 'credit.amount', assent: 'notYes' }],
    [
      'Hva skjer etter at jeg har sagt ja?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
    [
      'Stemmer nesten, men fakturaen skal til okonomi@fjordlys.example.no',
      { assent: 'partly', fills: { 'invoice.email': 'okonomi@fjordlys.example.no' } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['jaja, kjør på', { assent: 'yes' }],
    [
      'mailen min er bytta, det er ola.b@example.no nå',
      {
        fills: { 'person.email': 'ola.b@example.no' },
        may: { 'invoice.email': 'ola.b@example.no' },
      },
    ],
  ]),

  ...rows(at('contact.phone', norway), [
    ['Kor lang tid tek det før me kan bestille?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('credit.amount', norway), [
    [
      'Hei på deg, håper du har en fin dag!',
      { digression: ['greeting', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'åh herregud dette tar jo hele dagen, skikkelig tungvint',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('invoice.channel', norway), [
    ['Kostar det noko ekstra å få faktura på papir?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('company.address', norway), [
    ['Takk skal du ha, du er jammen flink', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('contact.email', norway), [
    ['Det pøsregner i Bergen i dag også, gitt', { digression: 'smallTalk', nothing: true }],
  ]),

  ...rows(at('credit.amount', norway), [
    ['usikker, må spørre sjefen om den der', { dontKnow: true }],
  ]),
  ...rows(at('company.number', norway), [
    ['går det an å få prate med et ordentlig menneske?', { command: 'human' }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['gå tilbake til forrige spørsmål er du snill', { command: 'back' }],
  ]),

  ...rows(at('company.number', norway), [
    ['Dere har kundenr 31101 på oss fra før trur eg', { nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['fødselsnr mitt er 17868523476 hvis dere må ha det', { nationalNumber: true, nothing: true }],
  ]),
  ...rows(at('contact.name', norway), [
    [
      'Han som sto her før, Terje Moen, slutta i fjor. Må finne ut hvem som tar over etter han',
      { nothing: true },
    ],
  ]),
]
