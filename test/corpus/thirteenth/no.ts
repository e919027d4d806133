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

export const thirteenthNo: readonly Row[] = [
  ...rows(start, [
    ['norge', { fills: { country: 'NO' } }],
    ['vi held til i Noreg, nærare bestemt Førde', { fills: { country: 'NO' } }],
    ['Norge selvfølgelig 😊', { fills: { country: 'NO' } }],
    [
      'Hei! Jeg driver Salong Saks i Norge og vil handle på faktura. Org.nr 923609016',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.number': '923609016',
          'company.name': 'Salong Saks',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Hei, vi ønsker kundekonto. Faktura sendes som EHF.\n\nMed vennlig hilsen\nGro Anita Tveit\nInnkjøpsrådgiver\nNordvåg kommune\nRådhusgata 1, 8370 Leknes\nTlf. +47 680 50 044\ngro.anita.tveit@nordvag.example.no\nOrg.nr. 974 760 673',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Nordvåg kommune',
          'company.address': address('NO', 'Rådhusgata 1', ['8370', 'Leknes']),
          'contact.name': 'Gro Anita Tveit',
          'contact.phone': '+4768050044',
          'contact.email': 'gro.anita.tveit@nordvag.example.no',
          'invoice.channel': 'peppol',
        },
        may: { country: 'NO', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'privat, norge, forskudd er greit',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Firma: Lysglimt Foto\nOrgnr: 312 345 676\nAdresse: Havnegata 17, 4836 Arendal, Norge\nKontakt: Mina Ekeland\nMob: +47 680 51 234\nE-post: mina@lysglimtfoto.no',
      {
        fills: {
          country: 'NO',
          'company.number': '312345676',
          'company.name': 'Lysglimt Foto',
          'company.address': address('NO', 'Havnegata 17', ['4836', 'Arendal']),
          'contact.name': 'Mina Ekeland',
          'contact.phone': '+4768051234',
          'contact.email': 'mina@lysglimtfoto.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'ja hei eg heiter Kjell Arne Bjørnevik og eg har firmaet Bjørnevik Transport AS i Noreg organisasjonsnummeret er 923 609 016 og eg vil ha faktura',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.number': '923609016',
          'company.name': 'Bjørnevik Transport AS',
          'contact.name': 'Kjell Arne Bjørnevik',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Advokatfirmaet Lid & Solheim AS, org.nr. 312 345 676, ønsker å opprette konto i Norge. Kontaktperson er kontorleder Berit Solheim, berit.solheim@lidsolheim.no, direkte +47 680 51 234.',
      {
        fills: {
          country: 'NO',
          'company.number': '312345676',
          'company.name': 'Advokatfirmaet Lid & Solheim AS',
          'contact.name': 'Berit Solheim',
          'contact.email': 'berit.solheim@lidsolheim.no',
          'contact.phone': '+4768051234',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'God dag. Mitt navn er Solveig Tangen og jeg vil gjerne bestille som privatperson for første gang. Jeg bor i Bjørkelia 4, 2817 Gjøvik i Norge. Vennlig hilsen Solveig',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Solveig Tangen',
          'person.address': address('NO', 'Bjørkelia 4', ['2817', 'Gjøvik']),
        },
      },
    ],
    [
      'Vi er en tannklinikk i Norge og vil ha faktura, handler for ca 25000 i mnd',
      {
        fills: { country: 'NO', payment: 'invoice', 'credit.amount': 25000 },
        may: { customerType: 'business' },
      },
    ],
    [
      'privatkunde frå Noreg her, betalar gjerne på førehand. Namnet er Eldbjørg Nes',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Eldbjørg Nes',
        },
      },
    ],
    [
      'Ønsker konto for Pizzaloftet Storo AS, org.nr 974 760 673. Fakturaer skal på EHF. Innkjøp ca. 120 000 per måned. Kontakt: Farid Hosseini, farid@pizzaloftet.no',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Pizzaloftet Storo AS',
          'invoice.channel': 'peppol',
          'credit.amount': 120000,
          'contact.name': 'Farid Hosseini',
          'contact.email': 'farid@pizzaloftet.no',
        },
        may: { country: 'NO', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'hei æ ska handle te mæ sjøl privat, mailen e randi.k@example.no å æ bor i norge',
      { fills: { country: 'NO', customerType: 'private', 'person.email': 'randi.k@example.no' } },
    ],
    [
      'Norge / bedrift / faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'NO, bedrift, 923 609 016, Veiviser Regnskap AS, faktura',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '923609016',
          'company.name': 'Veiviser Regnskap AS',
          payment: 'invoice',
        },
      },
    ],
    [
      'Bedrift i Sverige, men eg skriv norsk. Me vil ha faktura.',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'flytter til Danmark på mandag og trenger ting til leiligheten, privat altså. betaler forskudd. Iben Strand',
      {
        fills: { country: 'DK', customerType: 'private', payment: 'prepayment' },
        may: { 'person.name': 'Iben Strand' },
      },
    ],
  ]),
  ...rows(at('customerType', no), [
    ['frisørsalong så det blir vel bedrift', { fills: { customerType: 'business' } }],
    ['Vi er en kommune, så vi handler som virksomhet', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['bare til meg selv, skal flytte på hybel', { fills: { customerType: 'private' } }],
    ['eg er berre ei bestemor eg, ikkje noko firma', { fills: { customerType: 'private' } }],
    ['privatpærson', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', no), [
    ['faktrua takk', { fills: { payment: 'invoice' } }],
    [
      'Kommunen kan ikke betale på forhånd, så det må bli faktura.',
      { fills: { payment: 'invoice' } },
    ],
    ['rekning i etterkant, slik vi plar', { fills: { payment: 'invoice' } }],
    ['kva måtar kan ein betale på hos dykk?', { nothing: true, digression: 'paymentWays' }],
  ]),
  ...rows(at('payment', noPrivate), [
    [
      'Jeg betaler på forskudd, jeg liker ikke å skylde noen penger',
      { fills: { payment: 'prepayment' } },
    ],
    ['betaler før dere sender det jeg', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', no), [
    ['orgnr 312345676mva', { fills: { 'company.number': '312345676' } }],
    ['NO 974 760 673 MVA', { fills: { 'company.number': '974760673' } }],
    [
      'organisasjonsnummeret er tre en to tre fire fem seks syv seks punktum',
      { fills: { 'company.number': '312345676' } },
    ],
    ['923.609.016 står det på døra her', { fills: { 'company.number': '923609016' } }],
    ['nittito trettiseks null ni null en seks', { fills: { 'company.number': '923609016' } }],
    ['312345677', { refused: 'company.number' }],
    ['på kvitteringsrullen står det 31234567', { refused: 'company.number' }],
    [
      '312345676 hårfin as storgata 9 3015 drammen',
      {
        fills: {
          'company.number': '312345676',
          'company.name': 'hårfin as',
          'company.address': address('NO', 'storgata 9', ['3015', 'drammen']),
        },
      },
    ],
    [
      'Ja det er 312345676 og daglig leder heter Roger Stensrud',
      { fills: { 'company.number': '312345676' }, may: { 'contact.name': 'Roger Stensrud' } },
    ],
    [
      'nei vent litt, vi er ikke bedrift, det skal være privat',
      { fills: { customerType: 'private' } },
    ],
    ['hvor finner jeg det nummeret hen?', { nothing: true, command: 'help' }],
  ]),
  ...rows(at('company.number', se), [
    ['org.nr. 559999-1246 er det svenske', { fills: { 'company.number': '5599991246' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr er 13 74 81 36', { fills: { 'company.number': '13748136' } }],
    [
      '25052943, firmaet heter Havblikk Catering ApS, adresse Strandvejen 40, 2900 Hellerup',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Havblikk Catering ApS',
          'company.address': address('DK', 'Strandvejen 40', ['2900', 'Hellerup']),
        },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    ['klipp og krøll frisør as', { fills: { 'company.name': 'klipp og krøll frisør as' } }],
    ['Vi heter Tannlegene i Parken ANS', { fills: { 'company.name': 'Tannlegene i Parken ANS' } }],
    ['firmaet heiter Fjellbu Transport AS', { fills: { 'company.name': 'Fjellbu Transport AS' } }],
    ['Nordvåg kommune', { fills: { 'company.name': 'Nordvåg kommune' } }],
    [
      'Det er Advokatfirmaet Lid & Solheim AS',
      { fills: { 'company.name': 'Advokatfirmaet Lid & Solheim AS' } },
    ],
    [
      'Kjøkkenkroken AS, Torggata 3, 2317 Hamar, kontaktperson Ali Rezai',
      {
        fills: {
          'company.name': 'Kjøkkenkroken AS',
          'company.address': address('NO', 'Torggata 3', ['2317', 'Hamar']),
          'contact.name': 'Ali Rezai',
        },
      },
    ],
    [
      'nei stopp, det orgnummeret e ga va te det gamle firmaet, det nye e 923 609 016',
      { fills: { 'company.number': '923609016' } },
    ],
    ['kan vi ta det på engelsk i stedet?', { nothing: true, command: 'language', language: 'en' }],
    ['Pause Kaffebar AS', { fills: { 'company.name': 'Pause Kaffebar AS' } }],
    ['Hjelp i Heimen AS', { fills: { 'company.name': 'Hjelp i Heimen AS' } }],
    ['Studio 68 Bryllupsfoto AS', { fills: { 'company.name': 'Studio 68 Bryllupsfoto AS' } }],
    ['Lille Danmark Smørbrød AS', { fills: { 'company.name': 'Lille Danmark Smørbrød AS' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'storgata 22 b 6415 molde',
      { fills: { 'company.address': address('NO', 'storgata 22 b', ['6415', 'molde']) } },
    ],
    [
      'Vi ligger i Kirkegata 9, 2. etasje, 2609 Lillehammer',
      {
        fills: {
          'company.address': address('NO', 'Kirkegata 9, 2. etasje', ['2609', 'Lillehammer']),
        },
      },
    ],
    [
      'Me brukar postboksen: Postboks 44, 6801 Førde',
      { fills: { 'company.address': address('NO', 'Postboks 44', ['6801', 'Førde']) } },
    ],
    [
      'Industriveien 31\n2020 Skedsmokorset',
      {
        fills: { 'company.address': address('NO', 'Industriveien 31', ['2020', 'Skedsmokorset']) },
      },
    ],
    [
      'Brugata 12, 0186 Oslo. Kontaktperson er Farid Hosseini, restaurantsjef',
      {
        fills: {
          'company.address': address('NO', 'Brugata 12', ['0186', 'Oslo']),
          'contact.name': 'Farid Hosseini',
        },
      },
    ],
    [
      'eg må endre organisasjonsnummeret',
      { command: 'change', target: 'company.number', nothing: true },
    ],
    ['når har dere åpent i påska?', { nothing: true, digression: 'openingHours' }],
    [
      'Stoppveien 8, 1414 Trollåsen',
      { fills: { 'company.address': address('NO', 'Stoppveien 8', ['1414', 'Trollåsen']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'kontoret er i Nørregade 14, 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Nørregade 14', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['det er meg det, Torill Aune', { fills: { 'contact.name': 'Torill Aune' } }],
    ['wenche rognli i resepsjonen', { fills: { 'contact.name': 'wenche rognli' } }],
    ['du snakkar med Ingebjørg Sætre no', { fills: { 'contact.name': 'Ingebjørg Sætre' } }],
    ['Bård-Erik Moe, daglig leder', { fills: { 'contact.name': 'Bård-Erik Moe' } }],
    ['Skriv advokatfullmektig Henriette Lid', { fills: { 'contact.name': 'Henriette Lid' } }],
    [
      'Wenche Rognli, tlf 680 50 061, wenche@tannparken.no',
      {
        fills: {
          'contact.name': 'Wenche Rognli',
          'contact.phone': '+4768050061',
          'contact.email': 'wenche@tannparken.no',
        },
      },
    ],
    [
      'Mina Ekeland mina@lysglimtfoto.no 680 51 234 (sms er best, står ofte midt i en vielse)',
      {
        fills: {
          'contact.name': 'Mina Ekeland',
          'contact.email': 'mina@lysglimtfoto.no',
          'contact.phone': '+4768051234',
        },
      },
    ],
    [
      'Kjell Bjørnevik telefon seks åtte null fem null null fem fem og e-post kjell alfakrøll bilfrakt punktum no',
      {
        fills: {
          'contact.name': 'Kjell Bjørnevik',
          'contact.phone': '+4768050055',
          'contact.email': 'kjell@bilfrakt.no',
        },
      },
    ],
    ['Feil orgnr! Riktig er 974760673', { fills: { 'company.number': '974760673' } }],
    ['kan vi begynne helt på nytt, jeg rota det til', { nothing: true, command: 'restart' }],
    [
      'jeg heter Lise Aas, men kontaktpersonen skal være kollegaen min Jonas Kvam',
      { fills: { 'contact.name': 'Jonas Kvam' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '68 05 12 34 men ring etter fire, da er siste kunde ferdig',
      { fills: { 'contact.phone': '+4768051234' } },
    ],
    ['sekstiåtte null fem tolv trettifire', { fills: { 'contact.phone': '+4768051234' } }],
    ['sentralbordet er +47 680 50 021', { fills: { 'contact.phone': '+4768050021' } }],
    ['du kan nå mæ på 680 50 033', { fills: { 'contact.phone': '+4768050033' } }],
    ['6805123', { refused: 'contact.phone' }],
    [
      '68050052, post@lysglimtfoto.no',
      { fills: { 'contact.phone': '+4768050052', 'contact.email': 'post@lysglimtfoto.no' } },
    ],
    [
      'Mobil 680 50 038. Epost er oddny@sjohuset.no og me handlar for kanskje 6000 i månaden',
      {
        fills: {
          'contact.phone': '+4768050038',
          'contact.email': 'oddny@sjohuset.no',
          'credit.amount': 6000,
        },
      },
    ],
    ['oi skrev feil navn, jeg heter Kari Haugan', { fills: { 'contact.name': 'Kari Haugan' } }],
    ['680 50 022 nei vent, 680 50 023', { fills: { 'contact.phone': '+4768050023' } }],
    [
      'Hvorfor trenger dere mobilnummeret mitt?',
      { nothing: true, command: 'why', target: 'contact.phone' },
    ],
    [
      'takk for hjelpa, må stikke, kunden min sitter og venter',
      { nothing: true, digression: ['thanks', 'goodbye'] },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['070 174 06 18', { fills: { 'contact.phone': '+46701740618' } }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'torill krøllalfa klippogkroll punktum no',
      { fills: { 'contact.email': 'torill@klippogkroll.no' } },
    ],
    ['Post@TannParken.no', { fills: { 'contact.email': 'post@tannparken.no' } }],
    ['kari.fjordlys.no', { refused: 'contact.email' }],
    ['kva gjer de med opplysningane mine?', { nothing: true, command: 'privacy' }],
    ['hopp over den så lenge', { nothing: true, command: 'skip' }],
    [
      'dette er tredje gangen jeg må skrive det samme, helt håpløst system',
      { nothing: true, digression: 'frustration' },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['rundt 15.000 i mnd', { fills: { 'credit.amount': 15000 } }],
    ['8000kr', { fills: { 'credit.amount': 8000 } }],
    ['om lag tjue tusen i månaden', { fills: { 'credit.amount': 20000 } }],
    ['halvannet tusen, det går mest i sjampo og folie', { fills: { 'credit.amount': 1500 } }],
    ['60k', { fills: { 'credit.amount': 60000 } }],
    [
      '10000 og send fakturaen til regnskap@harfin.no',
      {
        fills: { 'credit.amount': 10000, 'invoice.email': 'regnskap@harfin.no' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Ca 35 tusen. Fakturaene tar vi som EHF.',
      { fills: { 'credit.amount': 35000, 'invoice.channel': 'peppol' } },
    ],
    ['vent, telefonnummeret skal være 680 50 014', { fills: { 'contact.phone': '+4768050014' } }],
    [
      'gå tilbake, eg skreiv feil e-post',
      { command: ['back', 'change'], target: 'contact.email', nothing: true },
    ],
    ['aner ikke, det spørs helt på bryllupssesongen', { nothing: true, dontKnow: true }],
    [
      'Kan du vise meg det du har notert så langt?',
      { nothing: true, command: ['summary', 'mydata'] },
    ],
    [
      'hos den forrige leverandøren brukte vi 12 000, men sett opp 3000 i måneden her',
      { fills: { 'credit.amount': 3000 } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['EHF', { fills: { 'invoice.channel': 'peppol' } }],
    ['I posten, vi er litt gammeldagse her på kontoret', { fills: { 'invoice.channel': 'post' } }],
    ['epost e grejt', { fills: { 'invoice.channel': 'email' } }],
    [
      'epost, faktura@pizzaloftet.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@pizzaloftet.no' } },
    ],
    ['jeg tok visst litt hardt i, 2000 i måneden holder', { fills: { 'credit.amount': 2000 } }],
    ['ikkje e-post, der forsvinn alt. Vanleg post.', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'faktura@klippogkroll.no',
      {
        fills: { 'invoice.email': 'faktura@klippogkroll.no' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'den samme e-postadressen som jeg ga deg i sted',
      { fills: { 'invoice.email': 'kari@fjordlys.no' } },
    ],
    [
      'firmanavnet skulle vært Fjordlys Interiør AS',
      { fills: { 'company.name': 'Fjordlys Interiør AS' } },
    ],
    ['det veit ikkje eg, det e sjefen som har styr på sånt', { nothing: true, dontKnow: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Astrid heter jeg, Astrid Myhre', { fills: { 'person.name': 'Astrid Myhre' } }],
    ['e heite Jorunn Helgesen', { fills: { 'person.name': 'Jorunn Helgesen' } }],
    ['sander nilsen vik', { fills: { 'person.name': 'sander nilsen vik' } }],
    [
      'Sander Vik, Elgeseter gate 30, 7030 Trondheim, 68050027, sander.vik@example.no',
      {
        fills: {
          'person.name': 'Sander Vik',
          'person.address': address('NO', 'Elgeseter gate 30', ['7030', 'Trondheim']),
          'person.phone': '+4768050027',
          'person.email': 'sander.vik@example.no',
        },
      },
    ],
    [
      'eg heiter Marta Lunde og bur på Sandvikvegen 14, 6900 Florø',
      {
        fills: {
          'person.name': 'Marta Lunde',
          'person.address': address('NO', 'Sandvikvegen 14', ['6900', 'Florø']),
        },
      },
    ],
    ['Er du en sånn robot?', { nothing: true, digression: 'areYouHuman' }],
    ['personnummeret mitt er 010190 12345 om du treng det', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Moholt allé 5 H0304, 7050 Trondheim',
      { fills: { 'person.address': address('NO', 'Moholt allé 5 H0304', ['7050', 'Trondheim']) } },
    ],
    [
      'bor hos mamma fram til august: Lindeveien 11, 3110 Tønsberg',
      { fills: { 'person.address': address('NO', 'Lindeveien 11', ['3110', 'Tønsberg']) } },
    ],
    [
      'bjørkelia 4, 2817 gjøvik og telefonen er 68050071',
      {
        fills: {
          'person.address': address('NO', 'bjørkelia 4', ['2817', 'gjøvik']),
          'person.phone': '+4768050071',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['Det er åtteogseksti null fem null null nitten', { fills: { 'person.phone': '+4768050019' } }],
    [
      'beklager, jeg skrev navnet feil. Ola Bakke skal det være',
      { fills: { 'person.name': 'Ola Bakke' } },
    ],
    [
      'Kan jeg få snakke med et ordentlig menneske, er du snill',
      { nothing: true, command: 'human' },
    ],
    ['det vil jeg ikke oppgi', { nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['astridmyhre@example.no, i ett ord', { fills: { 'person.email': 'astridmyhre@example.no' } }],
    [
      'eg skreiv feil i stad, adressa er Bjørkeveien 9, 5003 Bergen',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 9', ['5003', 'Bergen']) } },
    ],
    ['slett alt dere har lagret om meg', { nothing: true, command: 'delete' }],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Faktura. Org 974760673, Pizzaloftet Storo AS. Regner med 90 000 i måneden.',
      {
        fills: {
          payment: 'invoice',
          'company.number': '974760673',
          'company.name': 'Pizzaloftet Storo AS',
          'credit.amount': 90000,
        },
      },
    ],
    [
      'fakutra. orgnr 923609016. vi brukar rundt 4000 i månaden',
      { fills: { payment: 'invoice', 'company.number': '923609016', 'credit.amount': 4000 } },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'Faktura, org.nr 559999-1253, Fjällfoto AB',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991253',
          'company.name': 'Fjällfoto AB',
        },
      },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Ragnhild Moen, Engvej 12, 5000 Odense C, ragnhild.moen@example.dk',
      {
        fills: {
          'person.name': 'Ragnhild Moen',
          'person.address': address('DK', 'Engvej 12', ['5000', 'Odense C']),
          'person.email': 'ragnhild.moen@example.dk',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740641 og mailen er per.olav@example.se',
      { fills: { 'person.phone': '+46701740641', 'person.email': 'per.olav@example.se' } },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'Forskuddsbetaling. Henrik Lunde, Parkveien 60, 0254 Oslo, henrik.lunde@example.no, 68050083',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Henrik Lunde',
          'person.address': address('NO', 'Parkveien 60', ['0254', 'Oslo']),
          'person.email': 'henrik.lunde@example.no',
          'person.phone': '+4768050083',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['EAN 5790000123452', { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      '7500 kroner, og fakturaen vil vi ha i posten',
      { fills: { 'credit.amount': 7500, 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['adressen er feil', { command: 'change', target: 'company.address', assent: 'notYes' }],
    [
      'Send heller fakturaene som EHF',
      { fills: { 'invoice.channel': 'peppol' }, assent: 'notYes' },
    ],
    ['Faktura-eposten må endres', { command: 'change', target: 'invoice.email', assent: 'notYes' }],
    [
      'Kari har slutta hos oss, ny kontaktperson er Silje Myrvold',
      { fills: { 'contact.name': 'Silje Myrvold' }, assent: 'notYes' },
    ],
    ['jepp alt stemmer', { assent: 'yes' }],
    ['ser bra ut, kjør på', { assent: 'yes' }],
    ['nei', { assent: 'no' }],
    [
      'ja, men telefonnummeret er feil',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    [
      'ja men fakturaen skal til regnskap@fjordlys.no',
      { assent: 'partly', fills: { 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
    ['Bekreftes herved. Mvh Berit Solheim', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', no), [
    ['sett det ned til 3000 i måneden', { fills: { 'credit.amount': 3000 }, assent: 'notYes' }],
    [
      'jeg har ombestemt meg, vi betaler heller på forskudd',
      { fills: { payment: 'prepayment' }, assent: 'notYes' },
    ],
    ['ja, det er greitt for meg', { assent: 'yes' }],
    ['ja hvis vi slipper fakturagebyr', { assent: 'notYes' }],
    ['Må høre med regionsjefen først', { assent: 'notYes' }],
    ['Nei, det godtar vi ikke', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'jeg vil heller ha faktura enn å betale på forskudd',
      { fills: { payment: 'invoice' }, assent: 'notYes' },
    ],
    [
      'E-posten min er ola.bakken2@example.no, ikke den som står der',
      { fills: { 'person.email': 'ola.bakken2@example.no' }, assent: 'notYes' },
    ],
    ['tja', { assent: 'notYes' }],
    ['jaudå, dette e heilt rett', { assent: 'yes' }],
    ['skal bare finne brillene og lese det en gang til', { assent: 'notYes' }],
    ['itj endå, vent litt', { assent: 'notYes' }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'mobilnummeret mitt ble feil, det er 070-174 06 77',
      { fills: { 'contact.phone': '+46701740677' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'Postnummeret skal være 8200 og byen Aarhus N, resten er riktig',
      {
        assent: 'notYes',
        may: { 'company.address': address('DK', 'Vestergade 3, 2. tv', ['8200', 'Aarhus N']) },
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'telefonnummeret stemmer ikke lenger, jeg har fått 070-174 06 88',
      { fills: { 'person.phone': '+46701740688' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('notice', dk), [['Det er greit for oss', { assent: 'yes' }]]),
  ...rows(complete('confirm', se), [['stemmer 👍', { assent: 'yes' }]]),
]
