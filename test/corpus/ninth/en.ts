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

/** The first thing written in the window. */
const opening: readonly Row[] = [
  ...rows(start, [
    ['Denmark', { fills: { country: 'DK' } }],
    ["we're in sweden", { fills: { country: 'SE' } }],
    ['Norway, up in Tromsø', { fills: { country: 'NO' } }],
    [
      "Hi, we're a company in Denmark, CVR 13748136, Klitgaard Tømrer ApS, and we'd like to buy on invoice. Contact is Henrik Klitgaard, henrik@klitgaardtomrer.dk, 20 12 34 66.",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '13748136',
          'company.name': 'Klitgaard Tømrer ApS',
          'contact.name': 'Henrik Klitgaard',
          'contact.email': 'henrik@klitgaardtomrer.dk',
          'contact.phone': '+4520123466',
        },
      },
    ],
    [
      'sweden, business, invoice',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Private customer from Norway. I prefer paying in advance.',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Best regards\nSofia Nyman\nPractice manager\nTandkliniken Leendet AB\nOrg. no. 559999-1279\nKungsgatan 22, 753 18 Uppsala\nSweden\n070-174 06 44\nsofia@leendetklinik.se',
      {
        fills: {
          country: 'SE',
          'company.number': '5599991279',
          'company.name': 'Tandkliniken Leendet AB',
          'company.address': address('SE', 'Kungsgatan 22', ['75318', 'Uppsala']),
          'contact.name': 'Sofia Nyman',
          'contact.phone': '+46701740644',
          'contact.email': 'sofia@leendetklinik.se',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Country: Norway\nCustomer: business\nOrg no: 923609016\nName: Skarv Havbruk AS\nAddress: Kaiveien 8, 9600 Hammerfest\nContact: Jorunn Eide\nPhone: 680 50 014\nEmail: jorunn@skarvhavbruk.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '923609016',
          'company.name': 'Skarv Havbruk AS',
          'company.address': address('NO', 'Kaiveien 8', ['9600', 'Hammerfest']),
          'contact.name': 'Jorunn Eide',
          'contact.phone': '+4768050014',
          'contact.email': 'jorunn@skarvhavbruk.no',
        },
      },
    ],
    [
      'hey im a private person in denmark, Signe Bruun, Kastanievej 5, 8600 Silkeborg, 20123472',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Signe Bruun',
          'person.address': address('DK', 'Kastanievej 5', ['8600', 'Silkeborg']),
          'person.phone': '+4520123472',
        },
      },
    ],
    [
      'Good morning. I am writing on behalf of a housing association in Sweden, Brf Lönnen, organisation number 559999-1253. We expect to buy for approximately 3,000 kronor per month and would like invoices by e-mail to ekonomi@brflonnen.se.',
      {
        fills: {
          country: 'SE',
          'company.number': '5599991253',
          'company.name': 'Brf Lönnen',
          'credit.amount': 3000,
          'invoice.email': 'ekonomi@brflonnen.se',
        },
        may: { customerType: 'business', payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'plumbing company from Bergen, Norway. we prepay.',
      { fills: { country: 'NO', customerType: 'business', payment: 'prepayment' } },
    ],
    ['hello there', { digression: 'greeting', nothing: true }],
    ["what happens after I've filled all this in?", { digression: 'whatNext', nothing: true }],
  ]),
]

/** While a field is being asked for. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['company, a small bakery', { fills: { customerType: 'business' } }],
    ["I'm buying for myself, no firm", { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [
    ['on invoice, we normally pay within 30 days', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['CVR: 25 05 29 43', { fills: { 'company.number': '25052943' } }],
    ['cvr 12345678', { refused: 'company.number' }],
    [
      '13748136, the firm is Klitgaard Tømrer ApS',
      { fills: { 'company.number': '13748136', 'company.name': 'Klitgaard Tømrer ApS' } },
    ],
    ['where do I find my CVR number?', { command: 'help', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['we are called Havnens Smedje ApS', { fills: { 'company.name': 'Havnens Smedje ApS' } }],
    [
      'Café Solsort I/S, Torvet 4, 6760 Ribe',
      {
        fills: {
          'company.name': 'Café Solsort I/S',
          'company.address': address('DK', 'Torvet 4', ['6760', 'Ribe']),
        },
      },
    ],
    ['Stop & Spis ApS', { fills: { 'company.name': 'Stop & Spis ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Havnegade 12, 1. th, 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Havnegade 12, 1. th', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['ask for Lone Kjær', { fills: { 'contact.name': 'Lone Kjær' } }],
    [
      'Camilla Thygesen, camilla@thygesenhave.dk, 2012 34 59',
      {
        fills: {
          'contact.name': 'Camilla Thygesen',
          'contact.email': 'camilla@thygesenhave.dk',
          'contact.phone': '+4520123459',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 78', { fills: { 'contact.phone': '+4520123478' } }],
    [
      '20123488 / kontor@havnenssmedje.dk',
      { fills: { 'contact.phone': '+4520123488', 'contact.email': 'kontor@havnenssmedje.dk' } },
    ],
    ['20123457, no wait, 20123475', { fills: { 'contact.phone': '+4520123475' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['around 7.500 kr', { fills: { 'credit.amount': 7500 } }],
    [
      '20000 a month and the invoice should go to our EAN 5790001234560',
      {
        fills: { 'credit.amount': 20000, 'invoice.channel': 'gln', 'invoice.gln': '5790001234560' },
        may: { payment: 'invoice' },
      },
    ],
    ['can I change the address?', { command: 'change', target: 'company.address' }],
    ['no idea, we only opened last week', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ["we're a public school so it has to be EAN", { fills: { 'invoice.channel': 'gln' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['i pay before you send it', { fills: { payment: 'prepayment' } }],
    [
      'Pay first. Name: Ravi Menon. Email: ravi.menon@example.dk',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Ravi Menon',
          'person.email': 'ravi.menon@example.dk',
        },
      },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['My name is Birthe Overgaard.', { fills: { 'person.name': 'Birthe Overgaard' } }],
    [
      'Bent Friis, 2012 3445, bent.friis@example.dk',
      {
        fills: {
          'person.name': 'Bent Friis',
          'person.phone': '+4520123445',
          'person.email': 'bent.friis@example.dk',
        },
      },
    ],
    ['my cpr is 010190-1234', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'rosenvej 14 8240 risskov',
      { fills: { 'person.address': address('DK', 'rosenvej 14', ['8240', 'risskov']) } },
    ],
    [
      'I live on the 3rd floor, Bredgade 21, 3. tv, 7400 Herning',
      { fills: { 'person.address': address('DK', 'Bredgade 21, 3. tv', ['7400', 'Herning']) } },
    ],
    [
      'Skolegade 10, 7400 Herning, phone 20 12 34 97',
      {
        fills: {
          'person.address': address('DK', 'Skolegade 10', ['7400', 'Herning']),
          'person.phone': '+4520123497',
        },
      },
    ],
    [
      'wait, I should be registered as a company, not private',
      { fills: { customerType: 'business' } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['+45 2012 3491', { fills: { 'person.phone': '+4520123491' } }],
    ['201234', { refused: 'person.phone' }],
    ['Why do you need my phone number?', { command: 'why', target: 'person.phone', nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['its Birthe.O@example.dk', { fills: { 'person.email': 'birthe.o@example.dk' } }],
    ['oops my name is wrong, should be Jens Holme', { fills: { 'person.name': 'Jens Holme' } }],
    ["I don't use e-mail, can we skip this one?", { command: 'skip', nothing: true }],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    [
      'sole trader, house painter',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'EF' } },
    ],
    ['just private, it is for our summer house', { fills: { customerType: 'private' } }],
    [
      'private, and I pay before delivery',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('payment', se), [
    ['invoce', { fills: { payment: 'invoice' } }],
    ['what are the options for paying?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['559999-1246', { fills: { 'company.number': '5599991246' } }],
    ['559999-1239', { refused: 'company.number' }],
    [
      '5599991204 Ateljé Vinge AB, Södra vägen 9, 392 33 Kalmar',
      {
        fills: {
          'company.number': '5599991204',
          'company.name': 'Ateljé Vinge AB',
          'company.address': address('SE', 'Södra vägen 9', ['39233', 'Kalmar']),
        },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    ['Lundgrens Måleri AB is the name', { fills: { 'company.name': 'Lundgrens Måleri AB' } }],
    [
      'the org number i gave is wrong. use 559999-1253',
      { fills: { 'company.number': '5599991253' } },
    ],
    ['Can we do this in Swedish?', { command: 'language', language: 'sv', nothing: true }],
    ['Help Desk Norr AB', { fills: { 'company.name': 'Help Desk Norr AB' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Verkstadsgatan 3\n602 23 Norrköping',
      { fills: { 'company.address': address('SE', 'Verkstadsgatan 3', ['60223', 'Norrköping']) } },
    ],
    [
      'Hamngatan 7, 291 33 Kristianstad and you can call Jonas Frisk on 070-174 06 82',
      {
        fills: {
          'company.address': address('SE', 'Hamngatan 7', ['29133', 'Kristianstad']),
          'contact.name': 'Jonas Frisk',
          'contact.phone': '+46701740682',
        },
      },
    ],
    [
      'Backvägen 11, 184 40 Åkersberga',
      { fills: { 'company.address': address('SE', 'Backvägen 11', ['18440', 'Åkersberga']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['that would be me, Sanna Ek', { fills: { 'contact.name': 'Sanna Ek' } }],
    [
      'Ali Rahimi 0701740623 ali@rahimielteknik.se send the invoices to the same mail',
      {
        fills: {
          'contact.name': 'Ali Rahimi',
          'contact.phone': '+46701740623',
          'contact.email': 'ali@rahimielteknik.se',
        },
        may: {
          'invoice.channel': 'email',
          'invoice.email': 'ali@rahimielteknik.se',
          payment: 'invoice',
        },
      },
    ],
    ['Actually we want to prepay', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['070 174 06 18', { fills: { 'contact.phone': '+46701740618' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['sanna at lundgrensmaleri dot se', { fills: { 'contact.email': 'sanna@lundgrensmaleri.se' } }],
    [
      'info@ateljevinge.se, we buy for 4000 a month',
      { fills: { 'contact.email': 'info@ateljevinge.se', 'credit.amount': 4000 } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['ten thousand SEK a month or so', { fills: { 'credit.amount': 10000 } }],
    ['8000... make that 10000', { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['peppol is best for us', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'email, faktura@lundgrensmaleri.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@lundgrensmaleri.se' } },
    ],
  ]),
  ...rows(at('invoice.email', se), [
    [
      'use the same e-mail as I gave for myself',
      { fills: { 'invoice.email': 'erik@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('payment', sePrivate), [['in advance', { fills: { payment: 'prepayment' } }]]),
  ...rows(at('person.name', sePrivate), [
    ['göran wikström', { fills: { 'person.name': 'göran wikström' } }],
    [
      "I'm Lisbeth Norén and I live at Kyrkvägen 6, 831 44 Östersund",
      {
        fills: {
          'person.name': 'Lisbeth Norén',
          'person.address': address('SE', 'Kyrkvägen 6', ['83144', 'Östersund']),
        },
      },
    ],
    ['am I talking to a real person?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Ringvägen 44 lgh 1102, 118 67 Stockholm',
      {
        fills: { 'person.address': address('SE', 'Ringvägen 44 lgh 1102', ['11867', 'Stockholm']) },
      },
    ],
    ["I'd rather not say where I live", { nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740655 but please text me, I am hard of hearing',
      { fills: { 'person.phone': '+46701740655' } },
    ],
    [
      '070-174 06 90, lisbeth.noren@example.se',
      { fills: { 'person.phone': '+46701740690', 'person.email': 'lisbeth.noren@example.se' } },
    ],
    ['i need to fix my address', { command: 'change', target: 'person.address' }],
    ['What do you do with my data?', { command: 'privacy', nothing: true }],
    ["call me after 5 pm, before that I'm at work", { nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['goran.wikstrom.example.se', { refused: 'person.email' }],
    [
      'You can reach me on goran.wikstrom@example.se',
      { fills: { 'person.email': 'goran.wikstrom@example.se' } },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ['housing co-op with 60 flats', { fills: { customerType: 'business' } }],
    ['not a business, just a person', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('company.number', no), [
    ['974 760 673 MVA', { fills: { 'company.number': '974760673' } }],
    ['org.no 9747606', { refused: 'company.number' }],
    [
      'Org nr 974760673, company Måken Kafé AS, I am Piotr Zieliński',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Måken Kafé AS',
          'contact.name': 'Piotr Zieliński',
        },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    ['the cafe is called Måken Kafé AS', { fills: { 'company.name': 'Måken Kafé AS' } }],
    ['No Worries AS', { fills: { 'company.name': 'No Worries AS' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'our address: Brygga 6, 4610 Kristiansand',
      { fills: { 'company.address': address('NO', 'Brygga 6', ['4610', 'Kristiansand']) } },
    ],
    [
      'Kirkegata 15, 7600 Levanger. Contact person: Marte Sund, marte@sundregnskap.no',
      {
        fills: {
          'company.address': address('NO', 'Kirkegata 15', ['7600', 'Levanger']),
          'contact.name': 'Marte Sund',
          'contact.email': 'marte@sundregnskap.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Piotr Zieliński', { fills: { 'contact.name': 'Piotr Zieliński' } }],
    [
      'Ingrid Hovland and my phone is 680 50 049',
      { fills: { 'contact.name': 'Ingrid Hovland', 'contact.phone': '+4768050049' } },
    ],
    ["this is too complicated, I'd like to talk to a human", { command: 'human', nothing: true }],
    [
      'Contact is Rune Dahl. My brother Stein only picks up the goods.',
      { fills: { 'contact.name': 'Rune Dahl' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['mobile 680 51 277', { fills: { 'contact.phone': '+4768051277' } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['12k', { fills: { 'credit.amount': 12000 } }],
    [
      '9000, send the invoices on paper please',
      { fills: { 'credit.amount': 9000, 'invoice.channel': 'post' }, may: { payment: 'invoice' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['by post please, my bookkeeper wants paper', { fills: { 'invoice.channel': 'post' } }],
    ['EHF', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'Before we go on: the contact e-mail must be post@fjordlys.no',
      { fills: { 'contact.email': 'post@fjordlys.no' } },
    ],
  ]),
  ...rows(at('payment', noPrivate), [
    ["I'd rather pay up front", { fills: { payment: 'prepayment' } }],
    ['When are you open?', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Eirik Nordal', { fills: { 'person.name': 'Eirik Nordal' } }],
    [
      'Tor Arne Vik\nHavnegata 3\n8514 Narvik\n680 50 058',
      {
        fills: {
          'person.name': 'Tor Arne Vik',
          'person.address': address('NO', 'Havnegata 3', ['8514', 'Narvik']),
          'person.phone': '+4768050058',
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'i live at Fjordgata 19, 7010 trondheim',
      { fills: { 'person.address': address('NO', 'Fjordgata 19', ['7010', 'trondheim']) } },
    ],
    [
      'Parkveien 60, 0254 Oslo. mail is camille.dubois@example.no',
      {
        fills: {
          'person.address': address('NO', 'Parkveien 60', ['0254', 'Oslo']),
          'person.email': 'camille.dubois@example.no',
        },
      },
    ],
    ["forget it, I'm done with this", { command: ['cancel', 'stop'], nothing: true }],
    ['same place as last year', { nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['0047 680 50 083', { fills: { 'person.phone': '+4768050083' } }],
    [
      "68050021 - no, that's my wife's, mine is 68050012",
      { fills: { 'person.phone': '+4768050012' } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['eirik_nordal @ example.no', { fills: { 'person.email': 'eirik_nordal@example.no' } }],
    [
      "the phone number isn't right, let me give it again",
      { command: 'change', target: 'person.phone' },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'invoice. CVR 25052943 Rugbrød & Co ApS',
      {
        fills: {
          payment: 'invoice',
          'company.number': '25052943',
          'company.name': 'Rugbrød & Co ApS',
        },
      },
    ],
    ['12345674', { fills: { 'company.number': '12345674' } }],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'I will pay in advance, my name is Poul Erik Dam and I live Møllevej 2, 4300 Holbæk',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Poul Erik Dam',
          'person.address': address('DK', 'Møllevej 2', ['4300', 'Holbæk']),
        },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'we want invoice by Peppol, about 25 000 per month',
      { fills: { payment: 'invoice', 'invoice.channel': 'peppol', 'credit.amount': 25000 } },
    ],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'prepayment. Karin Hult, 070-174 06 71, karin.hult@example.se',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Karin Hult',
          'person.phone': '+46701740671',
          'person.email': 'karin.hult@example.se',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Invoice please, 312345676, Fjellsport Utleie AS, Skiveien 30, 2420 Trysil',
      {
        fills: {
          payment: 'invoice',
          'company.number': '312345676',
          'company.name': 'Fjellsport Utleie AS',
          'company.address': address('NO', 'Skiveien 30', ['2420', 'Trysil']),
        },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'up front. Sunniva Berge, Elvegata 11, 4614 Kristiansand, 68050036, sunniva.berge@example.no',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Sunniva Berge',
          'person.address': address('NO', 'Elvegata 11', ['4614', 'Kristiansand']),
          'person.phone': '+4768050036',
          'person.email': 'sunniva.berge@example.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'hanne@fjellsportutleie.no. Invoices as EHF, around 15000 monthly',
      {
        fills: {
          'contact.email': 'hanne@fjellsportutleie.no',
          'invoice.channel': 'peppol',
          'credit.amount': 15000,
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'kari@fjordlys.com, sorry, kari@fjordlys.no',
      { fills: { 'contact.email': 'kari@fjordlys.no' } },
    ],
    ['go back one step', { command: 'back', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'sorry the phone number was wrong, it should be 20 12 34 65',
      { fills: { 'contact.phone': '+4520123465' } },
    ],
  ]),
]

/** At the summary and the notice. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    [
      'Please put Lars Toft as the contact person instead',
      { fills: { 'contact.name': 'Lars Toft' }, assent: 'notYes' },
    ],
    [
      "we'd rather get the invoices by EAN: 5798000420007",
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798000420007' }, assent: 'notYes' },
    ],
    ["yes that's all correct", { assent: 'yes' }],
    [
      'looks good except the phone number',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'I moved last month, new address is Åboulevarden 31, 8000 Aarhus C',
      {
        fills: { 'person.address': address('DK', 'Åboulevarden 31', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
    ['change the email please', { command: 'change', target: 'person.email', assent: 'notYes' }],
    ['yep', { assent: 'yes' }],
    ['not yet, I need to check with my husband', { assent: 'notYes' }],
    ['please delete everything you have about me', { command: 'delete', assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'the company name is misspelled',
      { command: 'change', target: 'company.name', assent: 'notYes' },
    ],
    ['Yes but the amount should be 6000', { assent: 'partly', fills: { 'credit.amount': 6000 } }],
  ]),
  ...rows(complete('notice', se), [
    [
      'Make the amount 3000 instead of 5000.',
      { fills: { 'credit.amount': 3000 }, assent: 'notYes' },
    ],
    ["ok, but only if it doesn't leave a mark on our credit report", { assent: 'notYes' }],
    ['No thank you', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'My number is 070-174 06 77, not the one you wrote',
      { fills: { 'person.phone': '+46701740677' }, assent: 'notYes' },
    ],
    [
      "I'd like to pay by invoice instead of paying first",
      { fills: { payment: 'invoice' }, assent: 'notYes' },
    ],
    ['yes please go ahead', { assent: 'yes' }],
    ['Nope', { assent: 'no' }],
    [
      'yes, only the address is wrong',
      { assent: 'partly', command: 'change', target: 'person.address' },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'invoices should rather go to bilag@fjordlys.no',
      { fills: { 'invoice.email': 'bilag@fjordlys.no' }, assent: 'notYes' },
    ],
    ['I guess so, but is the address right?', { assent: 'notYes' }],
    ["no, something's off", { assent: 'no' }],
    ['start over from scratch', { command: 'restart', assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    ["Then I'd rather pay in advance", { fills: { payment: 'prepayment' }, assent: 'notYes' }],
    ['go for it', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Wrong name. It is Ola Bakkene.',
      { fills: { 'person.name': 'Ola Bakkene' }, assent: 'notYes' },
    ],
    ['Correct! Thanks for the help.', { assent: 'yes' }],
    ['hmm let me look at it a bit', { assent: 'notYes' }],
    [
      'yes but my email is ola@example.no',
      { assent: 'partly', fills: { 'person.email': 'ola@example.no' } },
    ],
  ]),
  ...rows(complete('notice', dk), [['fine by me', { assent: 'yes' }]]),
]

/** English as it is written to a Nordic seller, by customers of all three countries. */
export const ninthEn: readonly Row[] = [...opening, ...asked, ...summary]
