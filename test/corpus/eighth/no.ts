import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

export const eighthNo: readonly Row[] = [
  ...rows(start, [
    ['norge', { fills: { country: 'NO' } }],
    ['Noreg', { fills: { country: 'NO' } }],
    ['vi hold te i Norge ja', { fills: { country: 'NO' } }],
    [
      'Hei, jeg er privatperson i Norge og vil betale på forskudd. Jeg heter Marit Grønnesby.',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Marit Grønnesby',
        },
      },
    ],
    [
      'bedrift, norge, faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'God dag! Vi er et lite snekkerfirma på Støren i Norge og ønsker å handle på faktura hos dere. Firmaet er Gauldal Trevare AS, org.nr 974 760 673. Mvh Håkon Lillebuan, tlf 680 50 061',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.name': 'Gauldal Trevare AS',
          'company.number': '974760673',
          'contact.name': 'Håkon Lillebuan',
          'contact.phone': '+4768050061',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Land: Norge\nKundetype: bedrift\nBetaling: faktura\nOrg.nr: 312345676\nFirma: Leksdal Bilskade AS\nAdresse: Stubbvegen 31, 7650 Verdal\nKontaktperson: Arnt Musum\nTelefon: 68050068\nE-post: arnt@leksdalbilskade.no',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.number': '312345676',
          'company.name': 'Leksdal Bilskade AS',
          'company.address': address('NO', 'Stubbvegen 31', ['7650', 'Verdal']),
          'contact.name': 'Arnt Musum',
          'contact.phone': '+4768050068',
          'contact.email': 'arnt@leksdalbilskade.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'hei vi treng konto, norsk enkeltpersonforetak me orgnr 312345676, firmanavn Sakshaug Gård, vil ha faktura',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.number': '312345676',
          'company.name': 'Sakshaug Gård',
        },
        may: { customerType: 'business', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'Privatkunde. Bor i Trondheim. Skal ha et aggregat og kan betale på forskudd',
      { fills: { customerType: 'private', payment: 'prepayment' }, may: { country: 'NO' } },
    ],
    [
      'Vi er eit entreprenørfirma i Noreg, Rotevatn Grunn og Graving AS, organisasjonsnummer 923 609 016. Vi ønskjer å betale etter faktura, gjerne som EHF, og reknar med innkjøp for om lag 25 000 kroner i månaden.',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.name': 'Rotevatn Grunn og Graving AS',
          'company.number': '923609016',
          'invoice.channel': 'peppol',
          'credit.amount': 25000,
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Org.nr. NO 923609016 MVA, Botngård Båt og Motor AS, kontaktperson Yngve Sund, yngve@botngardbat.no. Ønsker å betale med faktura.',
      {
        fills: {
          'company.number': '923609016',
          'company.name': 'Botngård Båt og Motor AS',
          'contact.name': 'Yngve Sund',
          'contact.email': 'yngve@botngardbat.no',
          payment: 'invoice',
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'hallo det er Gudrun i Selbu! fyller 74 i år og skal bare ha litt hønsefôr, betaler på forskudd',
      {
        fills: { payment: 'prepayment' },
        may: { country: 'NO', customerType: 'private', 'person.name': 'Gudrun' },
      },
    ],
  ]),
  ...rows(at('customerType', no), [
    [
      'Æ driv med sau, har enkeltpersonforetak',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'ENK' } },
    ],
    ['det er til firmaet', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['bare meg privat, skal ha en kappsag til garasjen', { fills: { customerType: 'private' } }],
    [
      'Privat, betaler forskuddsvis. Navn: Knut Ole Vang',
      { fills: { customerType: 'private', payment: 'prepayment', 'person.name': 'Knut Ole Vang' } },
    ],
  ]),
  ...rows(at('payment', no), [
    ['helst på faktura, 30 daga hvis det går', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['betaler på forhånd', { fills: { payment: 'prepayment' } }],
    ['Forskot er greitt for meg', { fills: { payment: 'prepayment' } }],
    ['Kan jeg betale med vipps?', { digression: ['paymentWays', 'question'], nothing: true }],
  ]),
  ...rows(at('company.number', no), [
    ['312 345 676', { fills: { 'company.number': '312345676' } }],
    ['orgnr e 974760673mva', { fills: { 'company.number': '974760673' } }],
    [
      'det står 923.609.016 på brevet fra Brønnøysund',
      { fills: { 'company.number': '923609016' } },
    ],
    ['312345678', { refused: 'company.number' }],
    ['orgnr: 9747606', { refused: 'company.number' }],
    [
      'Med vennlig hilsen\nLiv Torill Aune\nDaglig leder\n\nAune Graving AS\nOrg.nr. 923 609 016 MVA\nKvernvegen 5\n7290 Støren\nTlf: +47 680 50 066\nliv.torill@aunegraving.no',
      {
        fills: {
          'company.number': '923609016',
          'company.name': 'Aune Graving AS',
          'company.address': address('NO', 'Kvernvegen 5', ['7290', 'Støren']),
          'contact.name': 'Liv Torill Aune',
          'contact.phone': '+4768050066',
          'contact.email': 'liv.torill@aunegraving.no',
        },
      },
    ],
    [
      '923609016 Finnli Fjøsservice AS',
      { fills: { 'company.number': '923609016', 'company.name': 'Finnli Fjøsservice AS' } },
    ],
    [
      'orgnr 974760673, firma Myrvang Rør AS, adresse Sjøvegen 2, 7633 Frosta',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Myrvang Rør AS',
          'company.address': address('NO', 'Sjøvegen 2', ['7633', 'Frosta']),
        },
      },
    ],
    [
      '974760673 - dalen landbruksverksted as - 680 50 088 - post@dalenverksted.no',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'dalen landbruksverksted as',
          'contact.phone': '+4768050088',
          'contact.email': 'post@dalenverksted.no',
        },
      },
    ],
    ['aner itj orgnummeret, det e regnskapsføreren som har det', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    ['Hegglia Gård og Fjøs', { fills: { 'company.name': 'Hegglia Gård og Fjøs' } }],
    ['firmaet heiter Bråtå Maskin AS', { fills: { 'company.name': 'Bråtå Maskin AS' } }],
    ['sveiseriet på verdal as', { fills: { 'company.name': 'sveiseriet på verdal as' } }],
    ['Vi heter Rønning & Sønn ANS.', { fills: { 'company.name': 'Rønning & Sønn ANS' } }],
    [
      'Okstad Bygg AS, Moavegen 10, 7500 Stjørdal',
      {
        fills: {
          'company.name': 'Okstad Bygg AS',
          'company.address': address('NO', 'Moavegen 10', ['7500', 'Stjørdal']),
        },
      },
    ],
    ['Stopp Sveis AS', { fills: { 'company.name': 'Stopp Sveis AS' } }],
    ['Mølla 1903 AS', { fills: { 'company.name': 'Mølla 1903 AS' } }],
    ['Hjelp i Hagen AS', { fills: { 'company.name': 'Hjelp i Hagen AS' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'fossvegen 8 7715 steinkjer',
      { fills: { 'company.address': address('NO', 'fossvegen 8', ['7715', 'steinkjer']) } },
    ],
    [
      'Gården ligg i Skeisvegen 44, 7670 Inderøy',
      { fills: { 'company.address': address('NO', 'Skeisvegen 44', ['7670', 'Inderøy']) } },
    ],
    [
      'Postboks 73, 7301 Orkanger',
      { fills: { 'company.address': address('NO', 'Postboks 73', ['7301', 'Orkanger']) } },
    ],
    [
      'Industriveien 9B\n7224 Melhus',
      { fills: { 'company.address': address('NO', 'Industriveien 9B', ['7224', 'Melhus']) } },
    ],
    [
      'Fabrikkgata 3, 7670 Inderøy. Kontaktperson blir Grete Saltvik',
      {
        fills: {
          'company.address': address('NO', 'Fabrikkgata 3', ['7670', 'Inderøy']),
          'contact.name': 'Grete Saltvik',
        },
      },
    ],
    [
      'nei forresten, dette skal jeg kjøpe privat, ikke på firmaet',
      { fills: { customerType: 'private' } },
    ],
    ['får jeg snakke med et ordentlig menneske', { command: 'human', nothing: true }],
    [
      'Svenskevegen 4, 7530 Meråker',
      { fills: { 'company.address': address('NO', 'Svenskevegen 4', ['7530', 'Meråker']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['odd ivar hegglia', { fills: { 'contact.name': 'odd ivar hegglia' } }],
    ['Det er meg, Solfrid Wæhre', { fills: { 'contact.name': 'Solfrid Wæhre' } }],
    ['bare spør etter Bjørnar Tronstad', { fills: { 'contact.name': 'Bjørnar Tronstad' } }],
    ['Gunn-Britt Nordås, daglig leder', { fills: { 'contact.name': 'Gunn-Britt Nordås' } }],
    [
      'Randi Fossum 680 50 071 randi@fossumlam.no',
      {
        fills: {
          'contact.name': 'Randi Fossum',
          'contact.phone': '+4768050071',
          'contact.email': 'randi@fossumlam.no',
        },
      },
    ],
    [
      'Det e Per Inge Leira, å æ træffes på 68050074',
      { fills: { 'contact.name': 'Per Inge Leira', 'contact.phone': '+4768050074' } },
    ],
    [
      'Navn: Silje Brekken\nMob: 68 05 00 91\nMail: silje@brekkenhage.no',
      {
        fills: {
          'contact.name': 'Silje Brekken',
          'contact.phone': '+4768050091',
          'contact.email': 'silje@brekkenhage.no',
        },
      },
    ],
    ['har dokker åpent på lørdag?', { digression: 'openingHours', nothing: true }],
    [
      'Kjell Hansen tar telefonen, men kontaktpersonen er Inger Lise Rø',
      { fills: { 'contact.name': 'Inger Lise Rø' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['680 50 023 men ring etter fjøsstellet', { fills: { 'contact.phone': '+4768050023' } }],
    ['0047 68 05 00 31', { fills: { 'contact.phone': '+4768050031' } }],
    ['mob.6805 1246', { fills: { 'contact.phone': '+4768051246' } }],
    ['6805001', { refused: 'contact.phone' }],
    [
      '680 50 077 eller send mail til ivar@example.no',
      { fills: { 'contact.phone': '+4768050077', 'contact.email': 'ivar@example.no' } },
    ],
    ['vent, orgnummeret skal være 974760673', { fills: { 'company.number': '974760673' } }],
    ['68050036 nei sorry 68050063', { fills: { 'contact.phone': '+4768050063' } }],
    ['kan vi begynne helt forfra', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['Bjornar.Tronstad@EXAMPLE.NO', { fills: { 'contact.email': 'bjornar.tronstad@example.no' } }],
    ['post(a)bratamaskin.no', { fills: { 'contact.email': 'post@bratamaskin.no' } }],
    ['mailen er leif @okstadbygg.no', { fills: { 'contact.email': 'leif@okstadbygg.no' } }],
    ['solfrid.heggliafjos.no', { refused: 'contact.email' }],
    [
      'Vi har forresten flyttet, ny adresse er Havnegata 12, 7010 Trondheim',
      { fills: { 'company.address': address('NO', 'Havnegata 12', ['7010', 'Trondheim']) } },
    ],
    ['kan jeg hoppe over denne?', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['ca 15 000 i mnd', { fills: { 'credit.amount': 15000 } }],
    ['åtte tusen omtrent', { fills: { 'credit.amount': 8000 } }],
    ['kr 12.500,-', { fills: { 'credit.amount': 12500 } }],
    ['det svinge no veldig me årstida, men si 20 tusen', { fills: { 'credit.amount': 20000 } }],
    ['Vi handler for 120 000 i året', { may: { 'credit.amount': 10000 } }],
    [
      '7000 i måneden, og faktura på e-post til faktura@hegglia.no',
      {
        fills: {
          'credit.amount': 7000,
          'invoice.channel': 'email',
          'invoice.email': 'faktura@hegglia.no',
        },
      },
    ],
    [
      'bli vel en 3000 i mnd, å så vil vi ha fakturaen som EHF',
      { fills: { 'credit.amount': 3000, 'invoice.channel': 'peppol' } },
    ],
    [
      'Regner med 4 500 pr mnd. Fakturaen vil vi ha på papir i posten.',
      { fills: { 'credit.amount': 4500, 'invoice.channel': 'post' } },
    ],
    [
      'oi, epostadressen min ble feil, den er kari.haugen@fjordlys.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    ['4000... eller nei, ta heller 6000', { fills: { 'credit.amount': 6000 } }],
    ['vet ikke helt hvor mye det blir, vi har nettopp starta', { dontKnow: true, nothing: true }],
    ['vi er 12 ansatte og handler for cirka 9000 i måneden', { fills: { 'credit.amount': 9000 } }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['ehf', { fills: { 'invoice.channel': 'peppol' } }],
    ['papirfaktura i postkassa e best for oss', { fills: { 'invoice.channel': 'post' } }],
    ['på mail', { fills: { 'invoice.channel': 'email' } }],
    [
      'epost, regning@tronstadror.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'regning@tronstadror.no' } },
    ],
    ['vent litt, jeg må rette telefonnummeret', { command: 'change', target: 'contact.phone' }],
    ['glem det, jeg gidder ikke mer av dette', { command: ['cancel', 'stop'], nothing: true }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'send dem til bilag@nordtallregnskap.no, det er regnskapskontoret vårt',
      { fills: { 'invoice.email': 'bilag@nordtallregnskap.no' } },
    ],
    ['samme e-posten som jeg skrev i sted', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Tor-Arne Sæther heter jeg', { fills: { 'person.name': 'Tor-Arne Sæther' } }],
    [
      'Astrid Hovd, Bakkegata 6, 7374 Røros, 680 50 080, astrid.hovd@example.no',
      {
        fills: {
          'person.name': 'Astrid Hovd',
          'person.address': address('NO', 'Bakkegata 6', ['7374', 'Røros']),
          'person.phone': '+4768050080',
          'person.email': 'astrid.hovd@example.no',
        },
      },
    ],
    [
      'Eg heiter Sigrun Øvrebø og bur i Elvegata 22, 6800 Førde',
      {
        fills: {
          'person.name': 'Sigrun Øvrebø',
          'person.address': address('NO', 'Elvegata 22', ['6800', 'Førde']),
        },
      },
    ],
    ['E du en robot eller?', { digression: 'areYouHuman', nothing: true }],
    ['fødselsnummeret mitt er 150876 12345', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Klostergata 40, H0302, 7030 Trondheim',
      {
        fills: { 'person.address': address('NO', 'Klostergata 40, H0302', ['7030', 'Trondheim']) },
      },
    ],
    [
      'strandvegen 1, 7800 namsos mob 68050083',
      {
        fills: {
          'person.address': address('NO', 'strandvegen 1', ['7800', 'namsos']),
          'person.phone': '+4768050083',
        },
      },
    ],
    ['Kor lenge lagrar de opplysningane mine?', { command: 'privacy', nothing: true }],
    [
      'Slettavegen 11, 7340 Oppdal',
      { fills: { 'person.address': address('NO', 'Slettavegen 11', ['7340', 'Oppdal']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['680 50 052 (treffes best på kveldstid)', { fills: { 'person.phone': '+4768050052' } }],
    [
      'Mobil 68 05 00 85 og epost kaare.lian@example.no hilsen Kåre',
      { fills: { 'person.phone': '+4768050085', 'person.email': 'kaare.lian@example.no' } },
    ],
    [
      'Beklager, adressen ble feil! Riktig er Bjørkeveien 17B, 5003 Bergen',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 17B', ['5003', 'Bergen']) } },
    ],
    [
      'Hvorfor må dere ha telefonnummeret mitt da?',
      { command: 'why', target: 'person.phone', nothing: true },
    ],
    ['det vil jeg helst ikke oppgi', { nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['har bare denne gamle: tas63@example.no', { fills: { 'person.email': 'tas63@example.no' } }],
    [
      'eg skreiv feil namn, det skal vere Ola Johan Bakken',
      { fills: { 'person.name': 'Ola Johan Bakken' } },
    ],
    ['vil ha sletta alt dere har lagret om meg', { command: 'delete', nothing: true }],
  ]),
  ...rows(fresh('payment', no), [
    ['faktura. orgnr 974760673', { fills: { payment: 'invoice', 'company.number': '974760673' } }],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'Forskudd. Terje Nilsgård, Lillevegen 9, 7550 Hommelvik',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Terje Nilsgård',
          'person.address': address('NO', 'Lillevegen 9', ['7550', 'Hommelvik']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'telefonnummeret er feil, skal være 680 50 033',
      { fills: { 'contact.phone': '+4768050033' } },
    ],
    ['må få endra adressen', { command: 'change', target: 'company.address' }],
    ['sett ned beløpet til 3000', { fills: { 'credit.amount': 3000 } }],
    [
      'Vi vil heller få fakturaen som EHF enn på e-post',
      { fills: { 'invoice.channel': 'peppol' } },
    ],
    ['kan æ få bytte kontaktperson?', { command: 'change', target: 'contact.name' }],
    [
      'firmaet heter Fjordlys Elektro AS, ikke Fjordlys AS',
      { fills: { 'company.name': 'Fjordlys Elektro AS' } },
    ],
    [
      'fakturaene skal til okonomi@fjordlys.no i stedet',
      { fills: { 'invoice.email': 'okonomi@fjordlys.no' } },
    ],
    [
      'Kari har slutta, sett Trond Haugen som kontaktperson',
      { fills: { 'contact.name': 'Trond Haugen' } },
    ],
    ['jada, det stemmer det', { assent: 'yes' }],
    ['ser riktig ut, bare kjør på', { assent: 'yes' }],
    [
      'ja men telefonnummeret e feil',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    [
      'Alt ok bortsett fra at beløpet skal være 8000',
      { assent: 'partly', fills: { 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Har ombestemt meg, vil heller betale med faktura', { fills: { payment: 'invoice' } }],
    [
      'postnummeret stemmer ikke, det er 5004',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 7B', ['5004', 'Bergen']) } },
    ],
    ['👍', { assent: 'yes' }],
    ['tja, trur det.. skal bare dobbeltsjekke nåkka', { assent: 'notYes', nothing: true }],
    ['ja hvis frakta er gratis', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('notice', no), [
    ['Det er greit for oss', { assent: 'yes' }],
    ['Ja, det godtek eg.', { assent: 'yes' }],
    ['nei, det går jeg ikke med på', { assent: 'no', nothing: true }],
    ['må snakke med mannen min først', { assent: 'notYes', nothing: true }],
    [
      'Hvis dere ikke tar kredittsjekk av meg personlig så er det greit',
      { assent: 'notYes', nothing: true },
    ],
  ]),
]
