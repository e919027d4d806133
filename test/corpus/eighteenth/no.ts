import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, no, noPrivate, se, start } from '../situations.ts'

export const eighteenthNo: readonly Row[] = [
  // Several facts in one message
  ...rows(start, [
    [
      'Hei! Vi er et lite bakeri i Norge, Surdeig & Sånn AS, orgnr 313 746 895, og vil gjerne bli kunde',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Surdeig & Sånn AS',
          'company.number': '313746895',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'heisann, er privatperson og bor i norge. heter Tuva Myklebust',
      { fills: { country: 'NO', customerType: 'private', 'person.name': 'Tuva Myklebust' } },
    ],
    [
      'God dag. Jeg ønsker å opprette kundeforhold for Lofoten Garn og Tråd AS (316928668). Vi holder til i Norge og ønsker å betale mot faktura.',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Lofoten Garn og Tråd AS',
          'company.number': '316928668',
          payment: 'invoice',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Firma: Vidda Sport AS\nOrg.nr: 313 514 889\nAdresse: Markveien 18, 9510 Alta\nKontakt: Ante Somby\nMobil: 68 05 31 07\nE-post: ante@viddasport.example.no',
      {
        fills: {
          'company.name': 'Vidda Sport AS',
          'company.number': '313514889',
          'company.address': address('NO', 'Markveien 18', ['9510', 'Alta']),
          'contact.name': 'Ante Somby',
          'contact.phone': '+4768053107',
          'contact.email': 'ante@viddasport.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Hei, kan dere registrere oss som kunde?\n\nMvh\nRagnhild Tveit\nInnkjøpsansvarlig\nHavgløtt Hotell AS\nStrandgata 22, 6508 Kristiansund N\nTlf. +47 68 05 77 40\nragnhild@havglott.example.no',
      {
        fills: {
          'contact.name': 'Ragnhild Tveit',
          'company.name': 'Havgløtt Hotell AS',
          'company.address': address('NO', 'Strandgata 22', ['6508', 'Kristiansund N']),
          'contact.phone': '+4768057740',
          'contact.email': 'ragnhild@havglott.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Hei, eg driv eit enkeltpersonføretak på Voss som heiter Fjellrein Husvask, og eg vil helst betale på faktura',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Fjellrein Husvask',
          payment: 'invoice',
        },
        may: { country: 'NO', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'vi e et dansk firma egentlig, Kystens Kaffe ApS, cvr 25052943, men æ skriv norsk hvis det e greit',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Kystens Kaffe ApS',
          'company.number': '25052943',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'privat, norge, vil betale på forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Jeg bor i Sverige, rett ved Strömstad, og vil handle som privatperson. Navnet er Per-Olav Engen',
      { fills: { country: 'SE', customerType: 'private', 'person.name': 'Per-Olav Engen' } },
    ],
  ]),
  ...rows(at('customerType', no), [
    [
      'bedrift, Tind Arkitekter AS, orgnr 310531049',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Tind Arkitekter AS',
          'company.number': '310531049',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      'Orgnr er 319 169 512, og firmaet heter Nordre Blikk AS',
      {
        fills: { 'company.number': '319169512', 'company.name': 'Nordre Blikk AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Kveldsro Seniorhus SA, Parkveien 31, 2317 Hamar',
      {
        fills: {
          'company.name': 'Kveldsro Seniorhus SA',
          'company.address': address('NO', 'Parkveien 31', ['2317', 'Hamar']),
        },
        may: { 'company.legalForm': 'SA' },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Gränslösa Möbler AB heter vi, adressen er Södra Vallgatan 5, 211 40 Malmö',
      {
        fills: {
          'company.name': 'Gränslösa Möbler AB',
          'company.address': address('SE', 'Södra Vallgatan 5', ['21140', 'Malmö']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Kirkegata 9, 2609 Lillehammer. Kontaktperson blir Svein Arne Dokken',
      {
        fills: {
          'company.address': address('NO', 'Kirkegata 9', ['2609', 'Lillehammer']),
          'contact.name': 'Svein Arne Dokken',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Ingrid Løvås, daglig leder, tlf 68051190',
      { fills: { 'contact.name': 'Ingrid Løvås', 'contact.phone': '+4768051190' } },
    ],
    [
      'det er meg, Jonas Rørvik, jonas@fjordlys.example.no, bare ring 680 52 233',
      {
        fills: {
          'contact.name': 'Jonas Rørvik',
          'contact.email': 'jonas@fjordlys.example.no',
          'contact.phone': '+4768052233',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '68 05 09 81 / mail: kari.haugen@fjordlys.example.no',
      {
        fills: {
          'contact.phone': '+4768050981',
          'contact.email': 'kari.haugen@fjordlys.example.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kari.h@fjordlys.example.no, og fakturaer kan gå til regnskap@fjordlys.example.no',
      {
        fills: {
          'contact.email': 'kari.h@fjordlys.example.no',
          'invoice.email': 'regnskap@fjordlys.example.no',
        },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'regner med ca 25 000 i måneden, og vi vil ha EHF',
      {
        fills: { 'credit.amount': 25000, 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
    [
      'rundt 8000 kr pr mnd. Referansen på fakturaen skal være INNKJØP-3',
      {
        fills: { 'credit.amount': 8000, 'invoice.reference': 'INNKJØP-3' },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'på e-post til okonomi@fjordlys.example.no, merkes med referanse 88120',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'okonomi@fjordlys.example.no',
          'invoice.reference': '88120',
        },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Henrik Aas, Skippergata 3, 9008 Tromsø',
      {
        fills: {
          'person.name': 'Henrik Aas',
          'person.address': address('NO', 'Skippergata 3', ['9008', 'Tromsø']),
        },
      },
    ],
    [
      'Navn: Else Marie Bråten\nAdr: Granlia 12B, 1400 Ski\nMob: 68 05 65 43',
      {
        fills: {
          'person.name': 'Else Marie Bråten',
          'person.address': address('NO', 'Granlia 12B', ['1400', 'Ski']),
          'person.phone': '+4768056543',
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Fjellveien 40, 5019 Bergen og nummeret mitt er 68 05 14 15',
      {
        fills: {
          'person.address': address('NO', 'Fjellveien 40', ['5019', 'Bergen']),
          'person.phone': '+4768051415',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '68059012, epost er snorre.lie@example.no',
      { fills: { 'person.phone': '+4768059012', 'person.email': 'snorre.lie@example.no' } },
    ],
  ]),

  // Plain answers
  ...rows(start, [['norge såklart', { fills: { country: 'NO' } }]]),
  ...rows(at('customerType', noPrivate), [
    ['er bare privatprson jeg', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', no), [['faktura takk', { fills: { payment: 'invoice' } }]]),
  ...rows(at('company.number', no), [
    ['NO 314 233 999 MVA', { fills: { 'company.number': '314233999' } }],
  ]),
  ...rows(at('company.legalForm', no), [
    ['det er et aksjeselskap', { fills: { 'company.legalForm': 'AS' } }],
  ]),
  ...rows(at('contact.name', no), [
    ['Da kan du føre opp Bjørnar Kvamme', { fills: { 'contact.name': 'Bjørnar Kvamme' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['tlf er 68 05 20 20 :)', { fills: { 'contact.phone': '+4768052020' } }],
  ]),
  ...rows(at('credit.amount', no), [['sånn ca 12 tusen', { fills: { 'credit.amount': 12000 } }]]),
  ...rows(at('invoice.channel', no), [
    ['vi vil ha papirfaktura i posten', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['mona.vik@example.no hilsen mona', { fills: { 'person.email': 'mona.vik@example.no' } }],
  ]),

  // Corrections
  ...rows(at('contact.email', no), [
    [
      'oi, skrev feil mobilnummer, riktig er 68 05 43 21',
      { fills: { 'contact.phone': '+4768054321' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['vent, firmanavnet er stavet feil', { command: 'change', target: 'company.name' }],
    [
      'vi har flytta, ny adresse er Dronningens gate 11, 7011 Trondheim',
      { fills: { 'company.address': address('NO', 'Dronningens gate 11', ['7011', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['orgnr ble feil. 312 677 431 er det rette', { fills: { 'company.number': '312677431' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'vi ombestemte oss om betalinga, sett forskuddsbetaling i stedet for faktura',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'jeg må endre det beløpet jeg sa vi handler for',
      { command: 'change', target: 'credit.amount' },
    ],
    [
      'Det er ikke Kari Haugen som skal stå som kontakt lenger, det er Morten Haugen',
      { fills: { 'contact.name': 'Morten Haugen' } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['etternavnet mitt ble feil, jeg heter Ola Bakke', { fills: { 'person.name': 'Ola Bakke' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'jeg handler egentlig på vegne av et firma, ikke privat',
      { fills: { customerType: 'business' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'nei ikke Storgata 5, det skal være Storgata 15',
      {
        fills: { 'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']) },
        assent: 'notYes',
      },
    ],
    [
      'fakturaene skal heller sendes til bilag@fjordlys.example.no',
      {
        fills: { 'invoice.email': 'bilag@fjordlys.example.no' },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'e-postadressen stemmer ikke',
      { command: 'change', target: ['person.email', 'invoice.email'], assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'telefonnummeret tilhører hun som sluttet, kan jeg bytte det?',
      { command: 'change', target: 'contact.phone', assent: 'notYes' },
    ],
  ]),

  // At the summary or the notice
  ...rows(complete('confirm', no), [
    ['ja det ser riktig ut', { assent: 'yes' }],
    ['jepp, bare kjør på', { assent: 'yes' }],
    ['nei dette ble ikke riktig', { assent: 'no' }],
    ['ja, men bare hvis sjefen min også sier ja', { assent: 'partly' }],
    ['må sjekke med regnskap først, kommer tilbake', { assent: 'notYes', nothing: true }],
    [
      'alt stemmer bortsett fra adressen',
      { assent: 'notYes', command: 'change', target: 'company.address' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Alt er korrekt.', { assent: 'yes' }],
    ['neida', { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [['ja, det er greit for oss', { assent: 'yes' }]]),
  ...rows(complete('notice', noPrivate), [['nei, det vil jeg ikke gå med på', { assent: 'no' }]]),

  // Questions
  ...rows(at('payment', no), [
    ['hvilke måter kan vi betale på?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['snakker jeg med en robot nå eller', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('company.number', no), [
    ['hva koster frakten til Svalbard?', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'når har dere åpent på lørdager?',
      { digression: ['openingHours', 'question', 'faq'], nothing: true },
    ],
  ]),

  // Wishes about the conversation
  ...rows(at('contact.phone', no), [
    [
      'hvorfor trenger dere telefonnummeret mitt?',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
  ]),
  ...rows(at('company.legalForm', no), [
    [
      'skjønte ikke helt hva du spør om, kan du hjelpe meg litt',
      { command: 'help', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['kan vi gå tilbake til forrige spørsmål', { command: 'back', nothing: true }],
    ['kan jeg heller få prate med et ekte menneske', { command: 'human', nothing: true }],
  ]),
  ...rows(at('invoice.reference', no), [['hopp over den', { command: 'skip', nothing: true }]]),
  ...rows(at('credit.amount', no), [['aner ikke', { dontKnow: true, nothing: true }]]),
  ...rows(at('person.phone', noPrivate), [
    ['slett alt dere har lagret om meg', { command: 'delete', nothing: true }],
    ['vis meg hva du har skrevet ned så langt', { command: ['summary', 'mydata'], nothing: true }],
  ]),
]
