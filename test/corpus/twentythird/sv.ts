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

export const twentythirdSv: readonly Row[] = [
  // First messages with several facts
  ...rows(start, [
    [
      'hej ska bli kund hos er, rörmokare i borås. Lindgrens Rör & Värme AB orgnr 559999-4406 mobil 0701740611 //Jocke Lindgren',
      {
        fills: {
          'company.name': 'Lindgrens Rör & Värme AB',
          'company.number': '5599994406',
          'contact.phone': '+46701740611',
          'contact.name': 'Jocke Lindgren',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Företag: Kustbagarn i Varberg AB\nOrg.nr: 559999-5528\nAdress: Hamnvägen 9, 432 44 Varberg\nKontaktperson: Birgitta Rask\nTel: 070-174 06 23\nMejl: birgitta@kustbagarn.example.se\nBetalning: faktura',
      {
        fills: {
          'company.name': 'Kustbagarn i Varberg AB',
          'company.number': '5599995528',
          'company.address': address('SE', 'Hamnvägen 9', ['43244', 'Varberg']),
          'contact.name': 'Birgitta Rask',
          'contact.phone': '+46701740623',
          'contact.email': 'birgitta@kustbagarn.example.se',
          payment: 'invoice',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'God dag! Jag heter Gun-Britt Ålander och är pensionär. Bor på Kyrkogatan 22, 542 30 Mariestad. Telefonen är 0701740634. Är alltså privatperson.',
      {
        fills: {
          'person.name': 'Gun-Britt Ålander',
          'person.address': address('SE', 'Kyrkogatan 22', ['54230', 'Mariestad']),
          'person.phone': '+46701740634',
          customerType: 'private',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Tjena, driver ett litet fik i Umeå som heter Kardemumman. Vi kör helst på faktura, mejla mig på hej@kardemumman.example.se',
      {
        fills: {
          'company.name': 'Kardemumman',
          payment: 'invoice',
          'contact.email': 'hej@kardemumman.example.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Hej, jag sitter på kontoret på Øresund Friskole i Köpenhamn. CVR 71846679, EAN 5798009632647. Jag är svensk men skolan är dansk. Mvh Åsa Thelin',
      {
        fills: {
          country: 'DK',
          'company.name': 'Øresund Friskole',
          'company.number': '71846679',
          'invoice.gln': '5798009632647',
          'contact.name': 'Åsa Thelin',
        },
        may: { customerType: 'business', 'invoice.channel': 'gln', payment: 'invoice' },
      },
    ],
    [
      'Hej. Vi er et dansk firma, Bager Holst ApS, cvr 98611983. I må gerne ringe på 20 12 31 44',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Bager Holst ApS',
          'company.number': '98611983',
          'contact.phone': '+4520123144',
        },
        may: { 'company.legalForm': 'ApS' },
        language: 'da',
      },
    ],
    [
      'Hei! Privatperson fra Norge her. Jeg heter Ola Mostue og bor i Kirkeveien 114, 0361 Oslo, mobil 912 30 456',
      {
        fills: {
          customerType: 'private',
          country: 'NO',
          'person.name': 'Ola Mostue',
          'person.address': address('NO', 'Kirkeveien 114', ['0361', 'Oslo']),
          'person.phone': '+4791230456',
        },
        language: 'no',
      },
    ],
    [
      'Vi är ett norskt bolag med lager i Halden. Org nr 319 262 725, Grensehandel Øst AS, ring Silje på +47 912 34 567',
      {
        fills: {
          country: 'NO',
          'company.number': '319262725',
          'company.name': 'Grensehandel Øst AS',
          'contact.phone': '+4791234567',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS', 'contact.name': 'Silje' },
      },
    ],
    [
      'Tages Åkeri AB, 5599997128, Verkstadsgatan 4, 571 38 Nässjö, Tage Fransson, 070-1740641, tage@tagesakeri.example.se',
      {
        fills: {
          'company.name': 'Tages Åkeri AB',
          'company.number': '5599997128',
          'company.address': address('SE', 'Verkstadsgatan 4', ['57138', 'Nässjö']),
          'contact.name': 'Tage Fransson',
          'contact.phone': '+46701740641',
          'contact.email': 'tage@tagesakeri.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hej, vi vill gärna handla av er.\n\nMed vänlig hälsning\nMalin Nordqvist\nInköpsansvarig\nSkärgårdens Marina AB\nStrandvägen 3\n761 30 Norrtälje\nMobil: +46 70 174 06 52\nmalin.nordqvist@skargardensmarina.example.se\nwww.skargardensmarina.example.se',
      {
        fills: {
          'contact.name': 'Malin Nordqvist',
          'company.name': 'Skärgårdens Marina AB',
          'company.address': address('SE', 'Strandvägen 3', ['76130', 'Norrtälje']),
          'contact.phone': '+46701740652',
          'contact.email': 'malin.nordqvist@skargardensmarina.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'sverige företag faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Privat, bor i Lund, vill betala i förskott',
      { fills: { customerType: 'private', payment: 'prepayment' }, may: { country: 'SE' } },
    ],
    [
      'Jag vill lägga upp min mamma som privatkund, hon heter Ingegerd Wallin, Norra Esplanaden 12 B, 352 31 Växjö. Hennes telefon 0701740618',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ingegerd Wallin',
          'person.address': address('SE', 'Norra Esplanaden 12 B', ['35231', 'Växjö']),
          'person.phone': '+46701740618',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'el firma i gävle söker ny leverantör. gävle elteknik ab. 559999 8001. faktura 30 dgr',
      {
        fills: {
          'company.name': 'gävle elteknik ab',
          'company.number': '5599998001',
          payment: 'invoice',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hejsan, svensk men bor i Helsingør sen tio år. Handlar som privatperson. Stengade 61, 3000 Helsingør. Lars Hedman heter jag',
      {
        fills: {
          customerType: 'private',
          'person.address': address('DK', 'Stengade 61', ['3000', 'Helsingør']),
          'person.name': 'Lars Hedman',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Vi är en djurklinik, Tassens Veterinär HB, organisationsnumret får komma senare. Kontakt Elin Marklund elin@tassens.example.se',
      {
        fills: {
          'company.name': 'Tassens Veterinär HB',
          'contact.name': 'Elin Marklund',
          'contact.email': 'elin@tassens.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'HB' },
      },
    ],
    [
      'Inköp, Norrsjö kommun. Vi tar bara emot e-faktura via Peppol, 0007:5599992483. Org nr 559999-2483. Vår referens: 4471-KOST',
      {
        fills: {
          'company.name': 'Norrsjö kommun',
          'invoice.channel': 'peppol',
          'invoice.peppol': '0007:5599992483',
          'company.number': '5599992483',
          'invoice.reference': '4471-KOST',
        },
        may: { country: 'SE', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'tja privat, melker ström, 0701740666, melker.strom@gmail.com',
      {
        fills: {
          customerType: 'private',
          'person.name': 'melker ström',
          'person.phone': '+46701740666',
          'person.email': 'melker.strom@gmail.com',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Danmark. Företag. CVR-nr 94 63 69 30. Kastrup Cykelværksted ApS, Amager Landevej 71, 2770 Kastrup',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '94636930',
          'company.name': 'Kastrup Cykelværksted ApS',
          'company.address': address('DK', 'Amager Landevej 71', ['2770', 'Kastrup']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Norge / Fjellkaffe Røros AS / 317232004 / faktura via EHF',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjellkaffe Røros AS',
          'company.number': '317232004',
          'invoice.channel': 'peppol',
        },
        may: {
          customerType: 'business',
          payment: 'invoice',
          'company.legalForm': 'AS',
          'invoice.peppol': '0192:317232004',
        },
      },
    ],
    [
      'Hallå jag har städ firma Sverige , heter Rent & Snyggt Mälardalen AB , mitt namn Amina Yusuf , telefon 070 174 06 77',
      {
        fills: {
          country: 'SE',
          'company.name': 'Rent & Snyggt Mälardalen AB',
          'contact.name': 'Amina Yusuf',
          'contact.phone': '+46701740677',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Morrn! Bonde utanför Skara med egen firma. Vill ha fakturan på mejl: gunnar.bengtsgard@hotmail.com. Gunnar Claesson heter jag',
      {
        fills: {
          'invoice.email': 'gunnar.bengtsgard@hotmail.com',
          'invoice.channel': 'email',
          'contact.name': 'Gunnar Claesson',
        },
        may: { country: 'SE', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'Hej! Vi på Studio Björkriset behöver ett kundkonto asap. Räknar med att handla för ungefär 20 000 i månaden, på faktura.',
      {
        fills: { 'company.name': 'Studio Björkriset', 'credit.amount': 20000, payment: 'invoice' },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'hejhej Salong Klippoteket AB här!! nån av er som kan lägga upp oss? ring mej 0701740684 / Jenny',
      {
        fills: { 'company.name': 'Salong Klippoteket AB', 'contact.phone': '+46701740684' },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          'contact.name': 'Jenny',
        },
      },
    ],
    [
      'Jeg er privatkunde fra Danmark og vil helst betale forud',
      { fills: { customerType: 'private', country: 'DK', payment: 'prepayment' }, language: 'da' },
    ],
  ]),

  // Later messages: the answer and more
  ...rows(at('company.number', se), [
    [
      '559999-4968, vi heter Sjöbo Plåt AB',
      {
        fills: { 'company.number': '5599994968', 'company.name': 'Sjöbo Plåt AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Det är jag, Pernilla Ek. Nås lättast på 0701740609',
      { fills: { 'contact.name': 'Pernilla Ek', 'contact.phone': '+46701740609' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '070-174 06 15 o mejlen är roger@rogersdack.example.se',
      {
        fills: { 'contact.phone': '+46701740615', 'contact.email': 'roger@rogersdack.example.se' },
      },
    ],
  ]),
  ...rows(at('payment', se), [
    [
      'Faktura. Vi är alltså Havsörns Fisk AB med org nr 559999-5684',
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Havsörns Fisk AB',
          'company.number': '5599995684',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    [
      'företag, vi heter Ljungby Glas & Ram HB',
      {
        fills: { customerType: 'business', 'company.name': 'Ljungby Glas & Ram HB' },
        may: { 'company.legalForm': 'HB' },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Torbjörn Sköld, Ringvägen 41, 118 67 Stockholm',
      {
        fills: {
          'person.name': 'Torbjörn Sköld',
          'person.address': address('SE', 'Ringvägen 41', ['11867', 'Stockholm']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740698 men mejla hellre, kerstin.a@hotmail.com',
      { fills: { 'person.phone': '+46701740698', 'person.email': 'kerstin.a@hotmail.com' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Havnens Ishus ApS, Havnegade 2, 5700 Svendborg',
      {
        fills: {
          'company.name': 'Havnens Ishus ApS',
          'company.address': address('DK', 'Havnegade 2', ['5700', 'Svendborg']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Industriveien 18, 1473 Lørenskog. Kontaktperson blir Håkon Lie',
      {
        fills: {
          'company.address': address('NO', 'Industriveien 18', ['1473', 'Lørenskog']),
          'contact.name': 'Håkon Lie',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'kanske 8000 i månaden, fakturorna vill vi ha via mejl till ekonomi@tallbacken.example.se',
      {
        fills: {
          'credit.amount': 8000,
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@tallbacken.example.se',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN 5798009439369, ref. 88213',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798009439369',
          'invoice.reference': '88213',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'EHF tack, referens PO-5512',
      {
        fills: { 'invoice.channel': 'peppol', 'invoice.reference': 'PO-5512' },
        may: { 'invoice.peppol': '0192:312345676' },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      '317 064 969, det är Nordlandsmat AS och vi vill ha faktura',
      {
        fills: {
          'company.number': '317064969',
          'company.name': 'Nordlandsmat AS',
          payment: 'invoice',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'susanne@golvochkakel.example.se, vi handlar nog för en 12 tusen i månaden',
      { fills: { 'contact.email': 'susanne@golvochkakel.example.se', 'credit.amount': 12000 } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Nørrebrogade 155, 3. th, 2200 København N. mobilen: 20 12 34 77',
      {
        fills: {
          'person.address': address('DK', 'Nørrebrogade 155, 3. th', ['2200', 'København N']),
          'person.phone': '+4520123477',
        },
      },
    ],
  ]),

  // Single answers to the field asked for
  ...rows(start, [
    ['vi håller till i malmö så sverige', { fills: { country: 'SE' } }],
    ['danmark såklart', { fills: { country: 'DK' } }],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['nä bara jag själv, ingen firma', { fills: { customerType: 'private' } }],
    ['ja det är för jobbet, firman betalar', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', se), [['skicka en räkning bara', { fills: { payment: 'invoice' } }]]),
  ...rows(at('payment', sePrivate), [
    ['jag betalar hellre på en gång innan ni skickar', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', dk), [
    ['30 dagar netto som alla andra', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('company.number', se), [
    ['det ska va 559999 5049', { fills: { 'company.number': '5599995049' } }],
    ['559999-504', { refused: 'company.number' }],
  ]),
  ...rows(at('company.number', dk), [
    [
      "CVR'et är 39 35 71 86 om jag läser rätt på kvittot",
      { fills: { 'company.number': '39357186' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'vi kallar oss Surdegsboden men på papper är det Hjelm & Döttrar AB',
      { fills: { 'company.name': 'Hjelm & Döttrar AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Kysthotellet AS heter det',
      { fills: { 'company.name': 'Kysthotellet AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('company.legalForm', se), [
    ['ett helt vanligt aktiebolag', { fills: { 'company.legalForm': 'AB' } }],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['anpartsselskab heter det visst där', { fills: { 'company.legalForm': 'ApS' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'kungsgatan 8b 3 tr, 753 21 uppsala',
      { fills: { 'company.address': address('SE', 'kungsgatan 8b 3 tr', ['75321', 'uppsala']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Vi sitter på Torvegade 27 i 6700 Esbjerg',
      { fills: { 'company.address': address('DK', 'Torvegade 27', ['6700', 'Esbjerg']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['fråga efter Ann-Sofie Bäck i receptionen', { fills: { 'contact.name': 'Ann-Sofie Bäck' } }],
  ]),
  ...rows(at('contact.name', no), [
    ['Du kan skriva Tor Inge Myhre', { fills: { 'contact.name': 'Tor Inge Myhre' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['ring verkstan 070 17 40 617 efter 9', { fills: { 'contact.phone': '+46701740617' } }],
    ['070-17406', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'lotta snabel-a blomsterkallan punkt example punkt se',
      { fills: { 'contact.email': 'lotta@blomsterkallan.example.se' } },
    ],
    [
      'petter.ryd@gmial.com',
      {
        fills: { 'contact.email': 'petter.ryd@gmial.com' },
        suggests: { 'contact.email': 'petter.ryd@gmail.com' },
      },
    ],
  ]),
  ...rows(at('contact.landline', no), [
    ['växeln är 68 05 12 12', { fills: { 'contact.landline': '+4768051212' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Bo-Göran Stålnacke men alla säger Bosse', { fills: { 'person.name': 'Bo-Göran Stålnacke' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'bor på Lingonstigen 5 nere i Höllviken, 236 32',
      { fills: { 'person.address': address('SE', 'Lingonstigen 5', ['23632', 'Höllviken']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['mobilen, 91 23 77 88', { fills: { 'person.phone': '+4791237788' } }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'min är sven_arne.holmqvist@hotmail.com ,tror jag stavat rätt',
      { fills: { 'person.email': 'sven_arne.holmqvist@hotmail.com' } },
    ],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['hemtelefonen har vi kvar! 68050733', { fills: { 'person.landline': '+4768050733' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['runt 15 lax i månaden', { fills: { 'credit.amount': 15000 } }],
    ['knappt tiotusen skulle jag gissa', { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['på mejlen räcker bra', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', se), [
    ['samma mejl som jag nyss gav', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['skolans ean är 5798 0095 69929', { fills: { 'invoice.gln': '5798009569929' } }],
  ]),
  ...rows(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['peppol-id: 0007:5599994240', { fills: { 'invoice.peppol': '0007:5599994240' } }],
  ]),
  ...rows(at('invoice.reference', se), [
    [
      'märk den Projekt Ekbacken etapp 2',
      { fills: { 'invoice.reference': 'Projekt Ekbacken etapp 2' } },
    ],
  ]),

  // Corrections
  ...rows(complete('confirm', se), [
    [
      'sista siffrorna i mobilnumret är fel, rätt nummer är 070-174 06 29',
      { fills: { 'contact.phone': '+46701740629' }, assent: 'notYes' },
    ],
    [
      'Erik slutade i fredags, skriv Johanna Lindqvist istället',
      { fills: { 'contact.name': 'Johanna Lindqvist' }, assent: 'notYes' },
    ],
    [
      'byt mejlen',
      { command: 'change', target: ['contact.email', 'invoice.email'], assent: 'notYes' },
    ],
    [
      'vi har flyttat! Magasinsgatan 17, 411 18 Göteborg',
      {
        fills: { 'company.address': address('SE', 'Magasinsgatan 17', ['41118', 'Göteborg']) },
        assent: 'notYes',
      },
    ],
    ['Adressen stämmer inte', { command: 'change', target: 'company.address', assent: 'notYes' }],
    [
      'det heter Björkö Bygg & Betong AB nuförtiden',
      {
        fills: { 'company.name': 'Björkö Bygg & Betong AB' },
        may: { 'company.legalForm': 'AB' },
        assent: 'notYes',
      },
    ],
    ['höj beloppet till 12 500', { fills: { 'credit.amount': 12500 }, assent: 'notYes' }],
    [
      'jo men fakturamejlen ska va ekonomi@bjorkobygg.example.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.example.se' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'mitt namn är felstavat, det är Ana Berglund med ett n',
      { fills: { 'person.name': 'Ana Berglund' }, assent: 'notYes' },
    ],
    [
      'jag vill ändra telefonnumret',
      { command: 'change', target: 'person.phone', assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'cvr numret är fel det ska vara 88097602',
      { fills: { 'company.number': '88097602' }, assent: 'notYes' },
    ],
    [
      'ta EAN istället för mejl, 5798009875525',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009875525' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Vill ändra betalningssättet innan vi går vidare',
      { command: 'change', target: 'payment', assent: 'notYes' },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'oj vänta skrev fel nummer nyss, 070-174 06 31 ska det vara',
      { fills: { 'contact.phone': '+46701740631' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'hoppsan orgnumret blev tokigt, 559999-9124 ska det stå',
      { fills: { 'company.number': '5599999124' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'förlåt, det var visst A/S och inte ApS',
      { fills: { 'company.legalForm': 'A/S' }, may: { 'company.name': 'Nordlys A/S' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'jag råkade skriva fel namn',
      { command: 'change', target: ['contact.name', 'company.name'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'nej vänta huset är 7C inte 7B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 7C', ['5003', 'Bergen']) } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['ångrar mig, vi betalar i förskott istället', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', se), [
    ['det blev fel land, vi sitter i Danmark', { fills: { country: 'DK' } }],
  ]),

  // Commands
  ...rows(at('company.number', se), [
    ['var hittar man det numret nånstans?', { command: 'help' }],
    ['ingen aning, får kolla med revisorn', { dontKnow: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'varför måste ni ha mitt telefonnummer egentligen',
      { command: 'why', target: 'person.phone' },
    ],
  ]),
  ...rows(at('contact.email', se), [['gå tillbaka ett steg', { command: 'back' }]]),
  ...rows(at('invoice.reference', se), [['har ingen sån', { command: 'skip', nothing: true }]]),
  ...rows(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['det vet bara Marie på ekonomi', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['visa vad jag skrivit hittills', { command: 'summary' }],
    ['kan jag fortsätta på mobilen sen, sitter vid datorn nu', { command: 'move', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [['ångra det sista', { command: 'undo' }]]),
  ...rows(at('company.address', se), [
    ['kan vi ta allt från början igen, blev helt fel', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['kan jag få snacka med nån av kött o blod', { command: 'human', nothing: true }],
    ['English please, my Swedish is not so good', { language: 'en', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['vi tar det hellre på danska om det går', { language: 'da', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    ['vill veta vad ni lagrar om mig innan jag skriver mer', { command: 'privacy', nothing: true }],
    ['nä skit i det, jag avbryter', { command: 'cancel', nothing: true }],
  ]),
  ...rows(complete('outcome', sePrivate), [
    ['jag vill ha en kopia på alla uppgifter ni har om mig', { command: 'mydata' }],
    ['radera alltihop om mig tack', { command: 'delete' }],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['den tar vi inte, nästa', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['sluta skicka sms till mig', { command: 'stop', nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [['fattar inte frågan', { command: 'help', nothing: true }]]),

  // Digressions and questions
  ...rows(start, [
    ['är du en människa eller en robot?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'vilka är ni egentligen, har aldrig hört talas om er',
      { digression: 'whoAreYou', nothing: true },
    ],
    ['hur länge har ni öppet idag', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('payment', se), [
    ['vad finns det för sätt att betala på', { digression: 'paymentWays', nothing: true }],
    ['tar ni kort?', { digression: 'faq', faq: 'card-payment', nothing: true }],
    [
      'kostar det nåt extra med faktura, typ avgift?',
      { digression: 'faq', faq: 'invoice-fee', nothing: true },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['på vilka sätt kan ni skicka fakturan då?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    ['det här tar ju en evighet, suck', { digression: ['frustration', 'howLong'], nothing: true }],
    ['är det mycket kvar?', { digression: ['left', 'howLong'], nothing: true }],
  ]),
  ...rows(at('contact.email', se), [['tack snälla du', { digression: 'thanks', nothing: true }]]),
  ...rows(complete('notice', se), [
    [
      'tar ni en UC på oss nu?',
      { digression: ['creditCheck', 'bureau'], assent: 'notYes', nothing: true },
    ],
    [
      'vem är det som bestämmer om vi får handla på faktura',
      { digression: 'whoDecides', assent: 'notYes', nothing: true },
    ],
    [
      'vad händer om vi inte blir godkända',
      { digression: 'notApproved', assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'kan man ändra uppgifterna längre fram?',
      { digression: 'changeLater', assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'är det en gräns eller bara ungefär, det där beloppet?',
      { digression: ['amountMeans', 'creditLimit'], nothing: true },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      'hur snabbt levererar ni till norrland?',
      { digression: 'faq', faq: 'delivery', nothing: true },
    ],
    [
      'har ni nån katalog man kan bläddra i',
      { digression: 'faq', faq: 'catalogue', nothing: true },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'kan man skicka tillbaka grejer som inte passar',
      { digression: 'faq', faq: 'returns', nothing: true },
    ],
    ['vet du om det blir regn i helgen?', { digression: ['question', 'smallTalk'], nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['är det sparat det jag skrev innan?', { digression: ['saved', 'gotIt'], nothing: true }],
  ]),

  // Yes, no, partly
  ...rows(complete('confirm', se), [
    ['japp ser bra ut', { assent: 'yes' }],
    ['nä det där är inte rätt', { assent: 'no' }],
    ['ja förutom telefonen', { assent: 'partly', command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(complete('confirm', sePrivate), [['stämmer på pricken', { assent: 'yes' }]]),
  ...rows(complete('confirm', dk), [
    ['mmm kanske, ska bara dubbelkolla med chefen först', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('notice', se), [
    ['kör på', { assent: 'yes' }],
    ['ok men bara om ni inte tar någon upplysning på mig personligen', { assent: 'partly' }],
    ['nej det vill jag inte', { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [['jadå det är lugnt för min del', { assent: 'yes' }]]),
  ...rows(complete('notice', dk), [['måste jag det?', { assent: 'notYes', nothing: true }]]),

  // What merely looks like something else
  ...rows(at('company.name', se), [
    [
      'Pausen i Kalmar AB',
      { fills: { 'company.name': 'Pausen i Kalmar AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Human Help ApS',
      { fills: { 'company.name': 'Human Help ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'nej@nejtackreklam.example.se',
      { fills: { 'contact.email': 'nej@nejtackreklam.example.se' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Ångervägen 2, 903 26 Umeå',
      { fills: { 'company.address': address('SE', 'Ångervägen 2', ['90326', 'Umeå']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [['Stig Back', { fills: { 'contact.name': 'Stig Back' } }]]),
]
