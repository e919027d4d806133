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

export const twelfthDa: readonly Row[] = [
  ...rows(start, [
    ['danmark', { fills: { country: 'DK' } }],
    ['dk :)', { fills: { country: 'DK' } }],
    ['Vi holder til i Malmø', { fills: { country: 'SE' } }],
    ['jeg bor i norge men er dansker, håber det går med dansk', { fills: { country: 'NO' } }],
    [
      'Hej, jeg er tømrer og har eget firma i Danmark, cvr 13748136. Vil gerne handle på faktura',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '13748136',
          payment: 'invoice',
        },
      },
    ],
    [
      'Firma: Skovbakken El & VVS ApS\nCVR: 25052943\nAdresse: Skovbakken 17, 7100 Vejle\nKontakt: Dorte Friis\nTlf: 20 12 34 51\nMail: dorte@skovbakkenel.dk',
      {
        fills: {
          'company.name': 'Skovbakken El & VVS ApS',
          'company.number': '25052943',
          'company.address': address('DK', 'Skovbakken 17', ['7100', 'Vejle']),
          'contact.name': 'Dorte Friis',
          'contact.phone': '+4520123451',
          'contact.email': 'dorte@skovbakkenel.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Hej\nVi vil gerne oprettes som kunde. Fakturaer skal sendes til EAN 5790001234560.\n\nMed venlig hilsen\nJytte Lund\nSkolesekretær\n\nBakkeskolen\nSkolevej 2\n8600 Silkeborg\nTlf. 2012 3412\njytte.lund@bakkeskolen.example.dk',
      {
        fills: {
          'company.name': 'Bakkeskolen',
          'company.address': address('DK', 'Skolevej 2', ['8600', 'Silkeborg']),
          'contact.name': 'Jytte Lund',
          'contact.phone': '+4520123412',
          'contact.email': 'jytte.lund@bakkeskolen.example.dk',
          'invoice.channel': 'gln',
          'invoice.gln': '5790001234560',
        },
        may: { country: 'DK', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'Goddag. Vi er et pensioneret ægtepar og vil gerne købe lidt som privatkunder. Birthe Mikkelsen, Rosenvænget 4, 7600 Struer, tlf 20123413',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Birthe Mikkelsen',
          'person.address': address('DK', 'Rosenvænget 4', ['7600', 'Struer']),
          'person.phone': '+4520123413',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Hey! Vi er et nyt startup, Loop & Lime ApS, cvr 12345674. Regner med at købe for ca 10.000 om måneden på faktura. I kan fange mig på louise@looplime.dk',
      {
        fills: {
          'company.name': 'Loop & Lime ApS',
          'company.number': '12345674',
          payment: 'invoice',
          'credit.amount': 10000,
          'contact.email': 'louise@looplime.dk',
        },
        may: { country: 'DK', customerType: 'business', 'contact.name': 'Louise' },
      },
    ],
    [
      'Jeg skriver på vegne af min kunde Hansen & Søn Byg ApS, CVR 13748136, Industrivej 14, 6900 Skjern. Faktura pr. mail til bilag@toftregnskab.dk. Kontaktperson hos kunden er Palle Hansen, 20 12 34 14.',
      {
        fills: {
          'company.name': 'Hansen & Søn Byg ApS',
          'company.number': '13748136',
          'company.address': address('DK', 'Industrivej 14', ['6900', 'Skjern']),
          'invoice.channel': 'email',
          'invoice.email': 'bilag@toftregnskab.dk',
          'contact.name': 'Palle Hansen',
          'contact.phone': '+4520123414',
        },
        may: { country: 'DK', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'ja goddaw, a er landmand her vesterpå, cvr 25052943 å a vil gern ha det på regning',
      {
        fills: { 'company.number': '25052943', payment: 'invoice' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'dk, erhverv, faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Danmark privat forudbetaling',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'sverige, firma, 559999-1204',
      { fills: { country: 'SE', customerType: 'business', 'company.number': '5599991204' } },
    ],
    [
      'Privatkunde i Norge, betaler gerne på forhånd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Hej, jeg har en kiosk i København. Mit navn er Ahmad Karimi, firma hedder Karimis Kiosk, telefon 20123415',
      {
        fills: {
          'contact.name': 'Ahmad Karimi',
          'company.name': 'Karimis Kiosk',
          'contact.phone': '+4520123415',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'cvr 12345674 faktura tak. skal bruge 40 gipsplader i morgen kl 7',
      {
        fills: { 'company.number': '12345674', payment: 'invoice' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Land: Norge\nFirma: Vestlandet Tak AS\nOrg.nr.: 923609016\nKontakt: Morten Ravn\nMobil: +47 680 50 021',
      {
        fills: {
          country: 'NO',
          'company.name': 'Vestlandet Tak AS',
          'company.number': '923609016',
          'contact.name': 'Morten Ravn',
          'contact.phone': '+4768050021',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Privat, bor i Sverige. Lise Damgaard, Kungsgatan 4, 222 29 Lund, lise.damgaard@example.se',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.name': 'Lise Damgaard',
          'person.address': address('SE', 'Kungsgatan 4', ['22229', 'Lund']),
          'person.email': 'lise.damgaard@example.se',
        },
      },
    ],
    ['privat og jeg betaler forud', { fills: { customerType: 'private', payment: 'prepayment' } }],
    [
      'Virksomhed i danmark, vil gerne betale forud. Klinik Strandby, cvr nr. 12345674, Strandbyplads 1, 6700 Esbjerg',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'prepayment',
          'company.name': 'Klinik Strandby',
          'company.number': '12345674',
          'company.address': address('DK', 'Strandbyplads 1', ['6700', 'Esbjerg']),
        },
      },
    ],
    [
      'Navn: Rigmor Asmussen\nVej: Kirkebakken 31\nPostnr/by: 4300 Holbæk\nMobil: 20 12 34 85\nJeg er privatkunde',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Rigmor Asmussen',
          'person.address': address('DK', 'Kirkebakken 31', ['4300', 'Holbæk']),
          'person.phone': '+4520123485',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'kan vi tage det på engelsk i stedet?',
      { command: 'language', language: 'en', nothing: true },
    ],
    [
      'Hej jeg hedder Mikkel og er lærling, mester bad mig oprette os. Firmaet er Krogh Murer & Beton A/S, cvr 13748136. Kontaktpersonen skal være mester, Finn Krogh 20123424',
      {
        fills: {
          'company.name': 'Krogh Murer & Beton A/S',
          'company.number': '13748136',
          'contact.name': 'Finn Krogh',
          'contact.phone': '+4520123424',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
  ]),
  ...rows(at('customerType', dk), [
    ['det er til firmaet', { fills: { customerType: 'business' } }],
    ['jeg er jo landmand så det er vel erhverv', { fills: { customerType: 'business' } }],
    ['Det er til en folkeskole, så ikke privat', { fills: { customerType: 'business' } }],
    ['firma, cvr 25052943', { fills: { customerType: 'business', 'company.number': '25052943' } }],
  ]),
  ...rows(at('customerType', dkPrivate), [
    ['bare mig selv, helt privat', { fills: { customerType: 'private' } }],
    ['Det er til konen og mig, vi har ikke noget firma', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('payment', dk), [
    ['på regning tak', { fills: { payment: 'invoice' } }],
    ['faktura ligesom alle andre steder', { fills: { payment: 'invoice' } }],
    ['vi vil gerne have kredit, løbende måned + 30', { fills: { payment: 'invoice' } }],
    [
      'faktura, og vi køber for cirka 20.000 om måneden',
      { fills: { payment: 'invoice', 'credit.amount': 20000 } },
    ],
    ['Hvilke måder kan man betale på hos jer', { digression: 'paymentWays', nothing: true }],
    ['25052943', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    ['Jeg betaler bare forud, så er det overstået', { fills: { payment: 'prepayment' } }],
    [
      'Forud. Thorkild Juhl, Åvej 5, 9850 Hirtshals',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Thorkild Juhl',
          'person.address': address('DK', 'Åvej 5', ['9850', 'Hirtshals']),
        },
      },
    ],
  ]),
  ...rows(fresh('payment', sePrivate), [
    ['jeg kan godt betale på forhånd, det er helt fint', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['12 34 56 74', { fills: { 'company.number': '12345674' } }],
    ['cvrnr er 13748136', { fills: { 'company.number': '13748136' } }],
    ['DK25052943', { fills: { 'company.number': '25052943' } }],
    ['1374 8136 står der på siden af bilen', { fills: { 'company.number': '13748136' } }],
    ['det er cvr 12345678', { refused: 'company.number' }],
    [
      '250 529 43 ,ligger og roder efter brillerne så håber det er rigtigt',
      { fills: { 'company.number': '25052943' } },
    ],
    [
      '13748136 Palle Hansen Tømrer & Snedker ApS',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Palle Hansen Tømrer & Snedker ApS',
        },
      },
    ],
    [
      'CVR-nummeret er 25052943 og adressen er Lyngvej 3, 6950 Ringkøbing',
      {
        fills: {
          'company.number': '25052943',
          'company.address': address('DK', 'Lyngvej 3', ['6950', 'Ringkøbing']),
        },
      },
    ],
    [
      '12345674, øh nej det er konens firma. mit er 25052943',
      { fills: { 'company.number': '25052943' } },
    ],
    ['hvorfor skal I have mit cvr?', { command: 'why', nothing: true }],
    [
      'det ved jeg ikke, det er konen der har styr på sådan noget',
      { dontKnow: true, nothing: true },
    ],
    ['vi er 12 ansatte og har ligget her siden 1974', { nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['559999-1246', { fills: { 'company.number': '5599991246' } }],
  ]),
  ...rows(at('company.number', no), [
    ['org nr 974 760 673', { fills: { 'company.number': '974760673' } }],
  ]),
  ...rows(at('company.name', dk), [
    ['vi hedder Skovbakken El & VVS ApS', { fills: { 'company.name': 'Skovbakken El & VVS ApS' } }],
    ['firmanavnet er Karimis Kiosk', { fills: { 'company.name': 'Karimis Kiosk' } }],
    [
      'bakkegårdens maskinstation i/s',
      { fills: { 'company.name': 'bakkegårdens maskinstation i/s' } },
    ],
    ['Loop & Lime ApS', { fills: { 'company.name': 'Loop & Lime ApS' } }],
    [
      'der står Murerfirmaet Thygesen A/S på papiret her',
      { fills: { 'company.name': 'Murerfirmaet Thygesen A/S' } },
    ],
    [
      'Hedegaard Byg ApS, Møllevej 9, 7430 Ikast',
      {
        fills: {
          'company.name': 'Hedegaard Byg ApS',
          'company.address': address('DK', 'Møllevej 9', ['7430', 'Ikast']),
        },
      },
    ],
    [
      'Hedegård Byg ApS, nej undskyld Hedegaard Byg ApS med dobbelt a',
      { fills: { 'company.name': 'Hedegaard Byg ApS' } },
    ],
    ['Pause ApS', { fills: { 'company.name': 'Pause ApS' } }],
    [
      'firmaet hedder Stop & Start Autoservice',
      { fills: { 'company.name': 'Stop & Start Autoservice' } },
    ],
    ['Vagt24 2019 ApS', { fills: { 'company.name': 'Vagt24 2019 ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'industrivej 14 6900 skjern',
      { fills: { 'company.address': address('DK', 'industrivej 14', ['6900', 'skjern']) } },
    ],
    [
      'Vi ligger på Nørrebrogade 112, kld, 2200 København N',
      {
        fills: {
          'company.address': address('DK', 'Nørrebrogade 112, kld', ['2200', 'København N']),
        },
      },
    ],
    [
      'Havnegade 7 st. th.,5700 Svendborg',
      { fills: { 'company.address': address('DK', 'Havnegade 7 st. th.', ['5700', 'Svendborg']) } },
    ],
    [
      'lyngvej 3, 6950 ringkøbing. kontakt er Svend Aage Lauridsen',
      {
        fills: {
          'company.address': address('DK', 'lyngvej 3', ['6950', 'ringkøbing']),
          'contact.name': 'Svend Aage Lauridsen',
        },
      },
    ],
    ['firmanavnet er stavet forkert', { command: 'change', target: 'company.name' }],
    ['vis mig lige hvad jeg har skrevet indtil nu', { command: 'summary', nothing: true }],
    [
      'Fortrydvej 4, 7400 Herning',
      { fills: { 'company.address': address('DK', 'Fortrydvej 4', ['7400', 'Herning']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Möllevångsgatan 9, 214 20 Malmö',
      { fills: { 'company.address': address('SE', 'Möllevångsgatan 9', ['21420', 'Malmö']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['spørg efter Preben Nygaard', { fills: { 'contact.name': 'Preben Nygaard' } }],
    ['det er mig, Louise Kragh', { fills: { 'contact.name': 'Louise Kragh' } }],
    ['ahmad karimi hedder jeg', { fills: { 'contact.name': 'ahmad karimi' } }],
    [
      'Dorte Friis 20123416 dorte@skovbakkenel.dk',
      {
        fills: {
          'contact.name': 'Dorte Friis',
          'contact.phone': '+4520123416',
          'contact.email': 'dorte@skovbakkenel.dk',
        },
      },
    ],
    [
      'bare skriv kenneth, 20 12 34 17',
      { fills: { 'contact.name': 'kenneth', 'contact.phone': '+4520123417' } },
    ],
    [
      'Mvh\nRune Bisgaard\nByggeleder\nM: +45 2012 3421\nE: rb@bisgaardbyg.example.dk',
      {
        fills: {
          'contact.name': 'Rune Bisgaard',
          'contact.phone': '+4520123421',
          'contact.email': 'rb@bisgaardbyg.example.dk',
        },
      },
    ],
    [
      'forresten er firmaets adresse ændret til Havnegade 20, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Havnegade 20', ['8000', 'Aarhus C']) } },
    ],
    ['er du en robot eller et menneske?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['det er Sindre Aasen der står for indkøb', { fills: { 'contact.name': 'Sindre Aasen' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 12 34 22 men ring efter kl 15, står på stillads indtil da',
      { fills: { 'contact.phone': '+4520123422' } },
    ],
    ['mobil 2012-3433', { fills: { 'contact.phone': '+4520123433' } }],
    ['+45 20123444 det er min private men ok', { fills: { 'contact.phone': '+4520123444' } }],
    ['201 234 66', { fills: { 'contact.phone': '+4520123466' } }],
    ['tyve tolv fireogtredive tooghalvtreds', { fills: { 'contact.phone': '+4520123452' } }],
    ['tlf 2012347', { refused: 'contact.phone' }],
    [
      '20123418 og mail er svend@example.dk',
      { fills: { 'contact.phone': '+4520123418', 'contact.email': 'svend@example.dk' } },
    ],
    ['20123432 nej vent 20123434', { fills: { 'contact.phone': '+4520123434' } }],
    ['kan jeg lige ændre kontaktpersonen?', { command: 'change', target: 'contact.name' }],
    [
      'slet det navn jeg skrev, kontakten skal være min kone Karen Lauridsen',
      { fills: { 'contact.name': 'Karen Lauridsen' } },
    ],
    ['mit nummer får i ikke', { nothing: true }],
    ['gå lige et spørgsmål tilbage', { command: 'back', nothing: true }],
    ['jeres sidste faktura nr 20123499 var også forkert!!', { nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['det svenske nummer er 070 174 06 12', { fills: { 'contact.phone': '+46701740612' } }],
  ]),
  ...rows(at('contact.phone', no), [['68050044', { fills: { 'contact.phone': '+4768050044' } }]]),
  ...rows(at('contact.email', dk), [
    [
      'Jytte.Lund@Bakkeskolen.example.dk',
      { fills: { 'contact.email': 'jytte.lund@bakkeskolen.example.dk' } },
    ],
    ['kaj snabel-a example.dk', { fills: { 'contact.email': 'kaj@example.dk' } }],
    ['send bare til louise@looplime.dk 🙏', { fills: { 'contact.email': 'louise@looplime.dk' } }],
    ['svend.lauridsen.example.dk', { refused: 'contact.email' }],
    [
      'hov telefonen var forkert, den er 20 12 34 31',
      { fills: { 'contact.phone': '+4520123431' } },
    ],
    ['cvr nummeret skal lige rettes', { command: 'change', target: 'company.number' }],
    ['lad os starte helt forfra', { command: 'restart', nothing: true }],
    [
      'hold nu op hvor er det besværligt, har handlet hos jer i 20 år og har aldrig skullet det her',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Birthe Mikkelsen, det er mig der styrer økonomien herhjemme',
      { fills: { 'person.name': 'Birthe Mikkelsen' } },
    ],
    [
      'For tredje gang!! Vibeke Ørum, Strandvejen 60, 3070 Snekkersten, 20123423. Skriv det nu ned',
      {
        fills: {
          'person.name': 'Vibeke Ørum',
          'person.address': address('DK', 'Strandvejen 60', ['3070', 'Snekkersten']),
          'person.phone': '+4520123423',
        },
      },
    ],
    ['et øjeblik, der er nogen i døren', { nothing: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'vi bor rosenvænget 4 7600 struer',
      { fills: { 'person.address': address('DK', 'rosenvænget 4', ['7600', 'struer']) } },
    ],
    ['Jeg vil hellere tale med et rigtigt menneske', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Fjellveien 3, 5019 Bergen',
      { fills: { 'person.address': address('NO', 'Fjellveien 3', ['5019', 'Bergen']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'min mand har ingen mobil, så tag min: 20 12 34 77',
      { fills: { 'person.phone': '+4520123477' } },
    ],
    [
      '2012 3419, mail: gunnar@example.dk',
      { fills: { 'person.phone': '+4520123419', 'person.email': 'gunnar@example.dk' } },
    ],
    ['mit cpr-nummer er 010203-9996', { nationalNumber: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'gunnarogbirthe@example.dk det er den eneste vi har',
      { fills: { 'person.email': 'gunnarogbirthe@example.dk' } },
    ],
    [
      'Hvad bruger I mine oplysninger til, og hvem kan se dem?',
      { command: 'privacy', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['ca 8000', { fills: { 'credit.amount': 8000 } }],
    ['ti tusind kr om måneden tror jeg', { fills: { 'credit.amount': 10000 } }],
    ['12k', { fills: { 'credit.amount': 12000 } }],
    ['2.500,-', { fills: { 'credit.amount': 2500 } }],
    [
      'cirka 6000 og send regningerne på mail til bilag@example.dk',
      {
        fills: {
          'credit.amount': 6000,
          'invoice.channel': 'email',
          'invoice.email': 'bilag@example.dk',
        },
      },
    ],
    [
      'Kommunen har sagt 4.000 kr. pr. måned, og vi skal have elektronisk faktura på EAN-nr. 5798800012341',
      {
        fills: { 'credit.amount': 4000, 'invoice.channel': 'gln', 'invoice.gln': '5798800012341' },
      },
    ],
    [
      'jeg kom til at skrive forkert mail før. Min mail er mette.s@nordlys.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.dk' } },
    ],
    ['10000... eller nej sig 7500', { fills: { 'credit.amount': 7500 } }],
    ['aner ikke hvad vi køber for om måneden', { dontKnow: true, nothing: true }],
    ['Leverer I også til Bornholm?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['vi køber nok for en 20 000 kr hver måned', { fills: { 'credit.amount': 20000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['på mail er fint', { fills: { 'invoice.channel': 'email' } }],
    ['med posten, jeg har ikke styr på det der digitale', { fills: { 'invoice.channel': 'post' } }],
    [
      'ean 5790 007 654 324',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790007654324' } },
    ],
    [
      'mail tak - kontor@hedegaardbyg.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'kontor@hedegaardbyg.dk' } },
    ],
    [
      'nej 5000 er for lidt, sæt det op til 15000 om måneden',
      { fills: { 'credit.amount': 15000 } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [['peppol', { fills: { 'invoice.channel': 'peppol' } }]]),
  ...rows(at('invoice.email', dk), [
    ['bilag@toftregnskab.dk', { fills: { 'invoice.email': 'bilag@toftregnskab.dk' } }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Pernille Wiberg, 070-174 06 21, pernille@sundbyg.example.se',
      {
        fills: {
          'contact.name': 'Pernille Wiberg',
          'contact.phone': '+46701740621',
          'contact.email': 'pernille@sundbyg.example.se',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'adressen passer ikke, vi er flyttet',
      { command: 'change', target: 'company.address', assent: 'notYes' },
    ],
    ['ret lige beløbet til 8000', { fills: { 'credit.amount': 8000 } }],
    [
      'Fakturaerne skal sendes med almindelig post i stedet for',
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'skift faktura mailen til bogholderi@nordlys.dk',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    [
      'Mette er gået på barsel, så kontaktpersonen er nu Søren Dahl',
      { fills: { 'contact.name': 'Søren Dahl' } },
    ],
    [
      'Min kunde ønsker alligevel faktura på EAN, nummeret er 5790001234560',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790001234560' } },
    ],
    ['jep kør på', { assent: 'yes' }],
    ['👍', { assent: 'yes' }],
    ['jo det passer sgu meget godt', { assent: 'yes' }],
    ['ja, på nær adressen', { assent: 'partly', target: 'company.address', command: 'change' }],
    [
      'ja men telefonen skal være 20123461',
      { fills: { 'contact.phone': '+4520123461' }, assent: 'partly' },
    ],
    ['næsten rigtigt', { assent: 'notYes' }],
    ['ikke endnu', { assent: 'notYes' }],
    [
      'Hvad sker der hvis jeg siger ja?',
      { assent: 'notYes', digression: ['whatNext', 'question'] },
    ],
  ]),
  ...rows(complete('notice', dk), [
    [
      'så vil jeg hellere betale forud alligevel',
      { fills: { payment: 'prepayment' }, assent: 'notYes' },
    ],
    ['godkendt', { assent: 'yes' }],
    ['jamen det er i orden', { assent: 'yes' }],
    ['Kun hvis I dropper faktureringsgebyret', { assent: 'notYes' }],
    ['skal lige vende det med min kompagnon først', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Navnet er forkert, jeg hedder Jens Erik Holm',
      { fills: { 'person.name': 'Jens Erik Holm' } },
    ],
    [
      'det er vores gamle telefonnummer det der',
      { command: 'change', target: 'person.phone', assent: 'notYes' },
    ],
    ['Ja tak, det er helt rigtigt alt sammen', { assent: 'yes' }],
    ['Nej', { assent: 'no' }],
    ['vi skal lige sove på det, min mand og jeg', { assent: 'notYes' }],
    ['Slet alt hvad I har gemt om mig', { command: 'delete', assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Karis mail er forkert, det skal være kari.haugen@fjordlys.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['telefonnummeret skal være 0701740633', { fills: { 'contact.phone': '+46701740633' } }],
  ]),
  ...rows(complete('notice', no), [['nej det kan jeg ikke sige ja til', { assent: 'no' }]]),
]
