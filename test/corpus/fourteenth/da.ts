import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, se, start } from '../situations.ts'

export const fourteenthDa: readonly Row[] = [
  // 12 at the start
  ...rows(start, [
    [
      'hej hej, rikke her, har frisørsalonen "Saks & Co" i Horsens, cvr 25052943. vil gerne ha det på faktura så jeg slipper for at finde kortet frem hver gang 😅 tlf 20123404',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Saks & Co',
          'contact.phone': '+4520123404',
          payment: 'invoice',
        },
        may: { country: 'DK', customerType: 'business', 'contact.name': 'Rikke' },
      },
    ],
    [
      'Goddag. Undertegnede ønsker som privatperson at blive oprettet som kunde.\nNavn: Poul Erik Vestergaard\nAdresse: Kirkevænget 19, 6760 Ribe\nTelefon: 20 12 34 08\nE-mail haves ikke.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Poul Erik Vestergaard',
          'person.address': address('DK', 'Kirkevænget 19', ['6760', 'Ribe']),
          'person.phone': '+4520123408',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Som aftalt med jeres kørende sælger, data herunder\n\nMed venlig hilsen\n\nHenrik Toft\nTømrermester\n\nToft & Søn ApS\nHavnevej 41\n9560 Hadsund\nCVR: 93004213\nMobil: 20 12 34 12\nhenrik@toftogsoen.example.dk',
      {
        fills: {
          'company.number': '93004213',
          'company.name': 'Toft & Søn ApS',
          'company.address': address('DK', 'Havnevej 41', ['9560', 'Hadsund']),
          'contact.name': 'Henrik Toft',
          'contact.phone': '+4520123412',
          'contact.email': 'henrik@toftogsoen.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    ['dk. firma.', { fills: { country: 'DK', customerType: 'business' } }],
    [
      'er det her man opretter sig?? vi er en andelsboligforening på Nørrebro, den hedder A/B Tre Kroner, cvr nr 13 74 81 36, og vi skal bruge maling til opgangen INDEN lørdag',
      {
        fills: { 'company.number': '13748136', 'company.name': 'A/B Tre Kroner' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'privat, og det skal leveres i norge hvor jeg bor. er bare dansker så derfor skriver jeg sådan her ;)',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
    [
      'Kære alle\nJeg er sekretær på Lindeskolen. Vi kan kun modtage regninger på EAN, og det er 5790001234560. I bedes anføre LS-2291 som reference, ellers ryger den retur fra kommunen. CVR 12345674.',
      {
        fills: {
          'company.number': '12345674',
          'company.name': 'Lindeskolen',
          'invoice.channel': 'gln',
          'invoice.gln': '5790001234560',
          'invoice.reference': 'LS-2291',
        },
        may: { country: 'DK', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'Vi er et svensk aktiebolag, men halvdelen af snedkerne pendler fra Helsingør så dansk er fint. 559999-1238 Sundets Snedkeri AB. Vi forudbetaler.',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599991238',
          'company.name': 'Sundets Snedkeri AB',
          payment: 'prepayment',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'mig og manden skal have et nyt bord til sommerhuset, altså som private ikke noget med cvr. Bente Skjødt hedder jeg, bente.skjoedt@example.dk',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Bente Skjødt',
          'person.email': 'bente.skjoedt@example.dk',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'dansk virksomhed / Cafe Morgenstund / kontakt: Yusuf Demir 20.12.34.21 / vi køber nok for 8000 om måneden',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Cafe Morgenstund',
          'contact.name': 'Yusuf Demir',
          'contact.phone': '+4520123421',
          'credit.amount': 8000,
        },
      },
    ],
    [
      'hejsa, vil gere opretes som kunde i danamrk. har et lille murerfirma med to svende og en hund',
      { fills: { country: 'DK', customerType: 'business' } },
    ],
    [
      'nej nej ikke noget firma, det er bare til min egen altan. Amager.',
      { fills: { customerType: 'private' }, may: { country: 'DK' } },
    ],
  ]),

  // 12 at the contact person
  ...rows(at('contact.name', dk), [
    [
      'lone. lone bak kristensen. 20123405. mails til lone@bakogblomst.example.dk',
      {
        fills: {
          'contact.name': 'Lone Bak Kristensen',
          'contact.phone': '+4520123405',
          'contact.email': 'lone@bakogblomst.example.dk',
        },
      },
    ],
    [
      'formanden = Kirsten Dalgaard, formand@solsikkegaarden.example.dk. fastnet har vi ikke mere men mobilen er +45 20 12 34 44',
      {
        fills: {
          'contact.name': 'Kirsten Dalgaard',
          'contact.phone': '+4520123444',
          'contact.email': 'formand@solsikkegaarden.example.dk',
        },
      },
    ],
    ['Skriv bare Abdi Warsame Hassan', { fills: { 'contact.name': 'Abdi Warsame Hassan' } }],
    [
      'De bedste hilsner\n\nTrine Juul-Petersen\nindehaver\nM 2012 3450 · trine@kardemomme.example.dk\nLukket mandag',
      {
        fills: {
          'contact.name': 'Trine Juul-Petersen',
          'contact.phone': '+4520123450',
          'contact.email': 'trine@kardemomme.example.dk',
        },
      },
    ],
    [
      'bo ditlev. nej vent, det er jo konens firma. susanne ditlev skal der stå',
      { fills: { 'contact.name': 'Susanne Ditlev' } },
    ],
    [
      'altså 20123466 er nummeret og navnet Niels-Ole Thygesen, mailen får du når den er oppe at køre igen',
      { fills: { 'contact.name': 'Niels-Ole Thygesen', 'contact.phone': '+4520123466' } },
    ],
    [
      'tag fat i maja holst lauridsen, hverdage 7 til 15, på 20 12 34 95.. øh 59 til sidst, altså 20 12 34 59',
      { fills: { 'contact.name': 'Maja Holst Lauridsen', 'contact.phone': '+4520123459' } },
    ],
    [
      'Gitte Norup, 20 12 34 5',
      { fills: { 'contact.name': 'Gitte Norup' }, refused: 'contact.phone' },
    ],
  ]),
  ...rows(fresh('contact.name', dk), [
    [
      'Kontaktperson: Sigurður Jónsson (bare kald ham Siggi) e-post siggi@husoghave.example.com',
      {
        fills: {
          'contact.name': 'Sigurður Jónsson',
          'contact.email': 'siggi@husoghave.example.com',
        },
      },
    ],
    [
      'det er vores viceværts nummer I skal ha: 20-12-34-30, Flemming Ravn',
      { fills: { 'contact.name': 'Flemming Ravn', 'contact.phone': '+4520123430' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Camilla Bøgh, 070 174 06 14',
      { fills: { 'contact.name': 'Camilla Bøgh', 'contact.phone': '+46701740614' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'jeg er den eneste her så det må blive mig 😄 Peder Krog, peder@krogbaad.example.no, mobilen er 680 52 117',
      {
        fills: {
          'contact.name': 'Peder Krog',
          'contact.email': 'peder@krogbaad.example.no',
          'contact.phone': '+4768052117',
        },
      },
    ],
  ]),

  // 8 at addresses
  ...rows(at('company.address', dk), [
    [
      'gl. kongevej 112 st. th, 1850 frederiksberg c',
      {
        fills: {
          'company.address': address('DK', 'Gl. Kongevej 112, st. th', ['1850', 'Frederiksberg C']),
        },
      },
    ],
    [
      'ude i industrikvarteret bag genbrugspladsen: Mosevej 8B, 8600 silkeborg',
      { fills: { 'company.address': address('DK', 'Mosevej 8B', ['8600', 'Silkeborg']) } },
    ],
    [
      'vi flytter d. 1. så brug den nye med det samme: Ringvejen 204, 7800 Skive',
      { fills: { 'company.address': address('DK', 'Ringvejen 204', ['7800', 'Skive']) } },
    ],
    [
      'Sdr. Boulevard 88\n5000 Odense C\nDanmark\n\n(ring på hos bageren, klokken er i stykker)',
      { fills: { 'company.address': address('DK', 'Sdr. Boulevard 88', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      '7400 herning, nørregade 14 2 tv',
      {
        fills: { 'person.address': address('DK', 'Nørregade 14, 2. tv', ['7400', 'Herning']) },
      },
    ],
    [
      'Huset hedder Solbakken, men postbudet vil have Skovbrynet 5, 8305 Samsø',
      { fills: { 'person.address': address('DK', 'Skovbrynet 5', ['8305', 'Samsø']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'besøg: Torggata 9, 0181 Oslo',
      { fills: { 'company.address': address('NO', 'Torggata 9', ['0181', 'Oslo']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'vi sidder på drottninggatan 30 i 252 21 helsingborg',
      {
        fills: { 'company.address': address('SE', 'Drottninggatan 30', ['25221', 'Helsingborg']) },
      },
    ],
  ]),

  // 6 at payment, amount and invoice channel
  ...rows(at('payment', dk), [
    ['vi plejer at få 30 dage, så på regning tak', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['jeg betaler på forhånd, så er det ude af verden', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['vel halvandet tusind', { fills: { 'credit.amount': 1500 } }],
    [
      'Vi er tre mand i sjakket, så regn med tolv tusind kroner hver måned',
      { fills: { 'credit.amount': 12000 } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'pr mail, men IKKE til mig - til bogholderen: bilag@talogorden.example.dk',
      {
        fills: { 'invoice.channel': 'email', 'invoice.email': 'bilag@talogorden.example.dk' },
      },
    ],
    [
      'ean 5798005678908 og sæt "vinduer blok C" som reference',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798005678908',
        },
      },
    ],
  ]),

  // 20 at the confirmation: 7 yeses
  ...rows(complete('confirm', dk), [
    ['jep det spiller', { assent: 'yes' }],
    ['Ja tak, det ser rigtigt ud alt sammen!', { assent: 'yes' }],
    ['det er sgu meget godt, fyr den af', { assent: 'yes' }],
    ['Korrekt. Hilsen Mette', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['👍', { assent: 'yes' }],
    ['jaeh den er god nok min ven', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', no), [['jo jo, kør bare', { assent: 'yes' }]]),
  // 4 no's and partial yeses
  ...rows(complete('confirm', dk), [
    ['næ, den er helt gal', { assent: 'no' }],
    [
      'det meste passer men telefonnummeret er ikke mit',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'ja bortset fra adressen, den er forkert',
      { assent: 'partly', command: 'change', target: 'person.address' },
    ],
    ['Nej desværre.', { assent: 'no' }],
  ]),
  // 9 corrections and questions
  ...rows(complete('confirm', dk), [
    [
      'mette er stoppet hos os, kontakten er Søren Balle nu',
      { fills: { 'contact.name': 'Søren Balle' }, assent: 'notYes' },
    ],
    [
      'Adressen: vi er rykket en etage op, så Vestergade 3, 3. tv, 8000 Aarhus C',
      {
        fills: {
          'company.address': address('DK', 'Vestergade 3, 3. tv', ['8000', 'Aarhus C']),
        },
        assent: 'notYes',
      },
    ],
    [
      'hvor længe går der så før jeg kan bestille noget?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
    [
      'sæt lige det månedlige beløb op til 9.000, vi har fået en ny svend',
      { fills: { 'credit.amount': 9000 }, assent: 'notYes' },
    ],
    [
      'ved nærmere eftertanke vil vi ha fakturaerne på papir, chefen er gammeldags',
      { fills: { 'invoice.channel': 'post' }, assent: 'notYes' },
    ],
    [
      'jeg vil gerne rette firmanavnet',
      { command: 'change', target: 'company.name', assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'mobilen er lavet om, den hedder 20123477 nu',
      { fills: { 'person.phone': '+4520123477' }, assent: 'notYes' },
    ],
    [
      'vent lidt, binder jeg mig til noget hvis jeg siger ja?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Erik staver det Lindkvist med k og v, altså Erik Lindkvist',
      { fills: { 'contact.name': 'Erik Lindkvist' }, assent: 'notYes' },
    ],
  ]),

  // 8 questions and talk beside the point
  ...rows(at('company.number', dk), [
    [
      'sælger I egentlig også vinduer med koblede rammer? vores ejendom er fredet',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'hvad koster fragt til Bornholm? nummeret er for resten 20 12 34 71',
      { fills: { 'contact.phone': '+4520123471' }, digression: 'question' },
    ],
    ['sikke et vejr hva, det pisser ned herovre', { digression: 'smallTalk', nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['godmorgen :)', { digression: 'greeting', nothing: true }],
    [
      'tusind tak fordi du er så tålmodig med en gammel dame',
      { digression: 'thanks', nothing: true },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'det her er det mest langsommelige jeg har prøvet i mit liv!!',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['Har I åbent i juleferien, så vi kan hente selv?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['vi snakkes, farvel så længe', { digression: 'goodbye', nothing: true }],
  ]),

  // 5 don't know, skip, back and such
  ...rows(at('company.number', dk), [
    ['aner det ikke, det er min mand der har styr på den slags', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [['det springer vi over', { command: 'skip' }]]),
  ...rows(at('company.address', dk), [
    ['ups, gå lige et skridt tilbage', { command: 'back' }],
    ['Må jeg ikke hellere få lov at tale med en rigtig medarbejder', { command: 'human' }],
  ]),
  ...rows(at('credit.amount', dk), [['hvorfor skal I dog vide det?', { command: 'why' }]]),

  // 4 where nothing may be taken
  ...rows(at('contact.name', dk), [
    ['jeg spørger lige Birthe inde på kontoret, to sek', { nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [['det står på vores hjemmeside', { nothing: true }]]),
  ...rows(at('credit.amount', dk), [
    [
      'i 2019 brændte en konkurrent til jer os af med 40.000, så vi er lidt forsigtige',
      { nothing: true },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['mit cpr er 251248-9996 hvis det er det I mangler', { nationalNumber: true, nothing: true }],
  ]),
]
