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

export const thirteenthEn: readonly Row[] = [
  ...rows(start, [
    ['Denmark pls', { fills: { country: 'DK' } }],
    ['we are based in norway, stavanger area', { fills: { country: 'NO' } }],
    ['Malmö, so on the Swedish side', { fills: { country: 'SE' } }],
    [
      "Hi! I'm Marijke de Vries, I run a small yoga studio in Denmark and would like to order mats on invoice. Our company is Studio Lotus ApS, CVR 13748136",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '13748136',
          'company.name': 'Studio Lotus ApS',
          'contact.name': 'Marijke de Vries',
        },
      },
    ],
    [
      'Good day. My name is Adaeze Okafor, owner of Mama Ada Catering AB in Sweden. Org number 559999-1246. We will need goods for about 20 000 kr every month and we want to pay by invoice. God bless',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599991246',
          'company.name': 'Mama Ada Catering AB',
          'contact.name': 'Adaeze Okafor',
          'credit.amount': 20000,
        },
      },
    ],
    [
      'Fraser MacKinnon\nLead Subsea Engineer\nCaledonian Subsea Services AS\nStrandkaien 18, 4005 Stavanger, Norway\nOrg.nr 974 760 673 MVA\nMob: +47 680 51 234\nfraser@caledoniansubsea.no',
      {
        fills: {
          country: 'NO',
          'company.number': '974760673',
          'company.name': 'Caledonian Subsea Services AS',
          'company.address': address('NO', 'Strandkaien 18', ['4005', 'Stavanger']),
          'contact.name': 'Fraser MacKinnon',
          'contact.phone': '+4768051234',
          'contact.email': 'fraser@caledoniansubsea.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'hello i am chinese student in Sweden, want to buy only for myself as private, pay first is ok',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Cleaning company, Denmark, invoice please',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Ciao, we are a restaurant company in Bergen Norway, the name is Osteria Il Faro AS and we like to buy with invoice 30 days',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Osteria Il Faro AS',
        },
      },
    ],
    [
      'Country: Denmark\nType: business\nPayment: invoice\nCVR: 25052943\nName: Carpathia Regnskab ApS\nAddress: Industrivej 21, 4000 Roskilde\nContact: Ioana Dumitrescu\nTel: 2012 3466\nEmail: ioana@carpathia.dk\nMonthly purchases: 8000',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '25052943',
          'company.name': 'Carpathia Regnskab ApS',
          'company.address': address('DK', 'Industrivej 21', ['4000', 'Roskilde']),
          'contact.name': 'Ioana Dumitrescu',
          'contact.phone': '+4520123466',
          'contact.email': 'ioana@carpathia.dk',
          'credit.amount': 8000,
        },
      },
    ],
    [
      'Dear Sirs, please open a business account for Advokatfirma Falk AS, organisation number 923 609 016, Norway. You may use me, Siobhan Kelly, as contact person.',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '923609016',
          'company.name': 'Advokatfirma Falk AS',
          'contact.name': 'Siobhan Kelly',
        },
      },
    ],
    ['sweden, private', { fills: { country: 'SE', customerType: 'private' } }],
    [
      'Norway. Business. Prepayment.',
      { fills: { country: 'NO', customerType: 'business', payment: 'prepayment' } },
    ],
    [
      "G'day, just moved our clinic from Aarhus to Odense. Company's Wattle Vet ApS, cvr 12345674, we're now at Faaborgvej 61, 5250 Odense SV. It's Bronwyn Taylor you'd talk to, 20 12 34 95",
      {
        fills: {
          'company.number': '12345674',
          'company.name': 'Wattle Vet ApS',
          'company.address': address('DK', 'Faaborgvej 61', ['5250', 'Odense SV']),
          'contact.name': 'Bronwyn Taylor',
          'contact.phone': '+4520123495',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      "Hello I'm a private customer in Norway, Mihai Popescu, mihai.popescu@example.no",
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Mihai Popescu',
          'person.email': 'mihai.popescu@example.no',
        },
      },
    ],
  ]),
  ...rows(at('customerType', dkPrivate), [
    ['just me, no company, im a student', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('customerType', no), [
    ["we're a firm, 14 employees", { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', sePrivate), [
    ['privat person', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['Personal use only, thanks', { fills: { customerType: 'private' } }],
    [
      'Just private, for the wife and me at home. Happy to pay in advance.',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('payment', noPrivate), [
    ["I'll just pay up front", { fills: { payment: 'prepayment' } }],
    ['What payment options are there?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['i pay first, before you send, no bill please', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', no), [
    ['on account, same as with all our other suppliers', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['prepay is ok for me', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr 137 481 36', { fills: { 'company.number': '13748136' } }],
    [
      "It's DK25052943 on the papers from Erhvervsstyrelsen",
      { fills: { 'company.number': '25052943' } },
    ],
    ['why do you need this number?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['VAT no is SE559999120401', { fills: { 'company.number': '5599991204' } }],
    ['5599991239', { refused: 'company.number', nothing: true }],
    [
      '559999-1253, Suya Spot AB',
      { fills: { 'company.number': '5599991253', 'company.name': 'Suya Spot AB' } },
    ],
    ["I have to ask my accountant, I don't know it by heart", { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.number', no), [
    ['NO 974 760 673 MVA', { fills: { 'company.number': '974760673' } }],
    ['nine two three, six zero nine, zero one six', { fills: { 'company.number': '923609016' } }],
    ['our org number is 312 345 67', { refused: 'company.number', nothing: true }],
  ]),
  ...rows(at('company.name', se), [
    [
      'registered name is Trattoria Da Piero AB',
      { fills: { 'company.name': 'Trattoria Da Piero AB' } },
    ],
    ['can we take this in Swedish instead', { command: 'language', language: 'sv', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['the name is blysk cleaning aps', { fills: { 'company.name': 'blysk cleaning aps' } }],
    ['Café 8000 ApS', { fills: { 'company.name': 'Café 8000 ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'nørrebrogade 112, 2200 københavn n',
      { fills: { 'company.address': address('DK', 'nørrebrogade 112', ['2200', 'københavn n']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Amiralsgatan 20 214 37 Malmö',
      { fills: { 'company.address': address('SE', 'Amiralsgatan 20', ['21437', 'Malmö']) } },
    ],
    [
      'Kungsgatan 3, 903 25 Umeå. the phone to the office is 070 174 06 12',
      {
        fills: {
          'company.address': address('SE', 'Kungsgatan 3', ['90325', 'Umeå']),
          'contact.phone': '+46701740612',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'office is in tollbugata 8b, 0152 oslo, norway',
      { fills: { 'company.address': address('NO', 'tollbugata 8b', ['0152', 'oslo']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['Ioana Dumitrescu, i do the books', { fills: { 'contact.name': 'Ioana Dumitrescu' } }],
    [
      'Marijke de Vries, 20 12 34 40, marijke@studiolotus.dk',
      {
        fills: {
          'contact.name': 'Marijke de Vries',
          'contact.phone': '+4520123440',
          'contact.email': 'marijke@studiolotus.dk',
        },
      },
    ],
    [
      'the contact is our lawyer Henrik Falk, im only the secretary Karen typing',
      { fills: { 'contact.name': 'Henrik Falk' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['you should ask for Chidi Okonkwo', { fills: { 'contact.name': 'Chidi Okonkwo' } }],
    [
      'hold on, the org number should be 559999-1204',
      { fills: { 'company.number': '5599991204' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['bronwyn taylor, i own the clinic', { fills: { 'contact.name': 'bronwyn taylor' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 71, best after 4pm', { fills: { 'contact.phone': '+4520123471' } }],
    [
      'company name was not right, Nordlys Yoga ApS is the correct one',
      { fills: { 'company.name': 'Nordlys Yoga ApS' } },
    ],
    ['20123445, no sorry 20123454', { fills: { 'contact.phone': '+4520123454' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['0046 70 174 06 44', { fills: { 'contact.phone': '+46701740644' } }],
    ['it is still my danish number, +45 2012 3477', { fills: { 'contact.phone': '+4520123477' } }],
    [
      '0701740688 and email is piero.conti@dapiero.se',
      { fills: { 'contact.phone': '+46701740688', 'contact.email': 'piero.conti@dapiero.se' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['mob. 680 50 031', { fills: { 'contact.phone': '+4768050031' } }],
    ['what happens with my information afterwards?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['Marijke@StudioLotus.dk', { fills: { 'contact.email': 'marijke@studiolotus.dk' } }],
    ['sorry wrong phone before, its 20 12 34 65', { fills: { 'contact.phone': '+4520123465' } }],
    ['this is taking forever!!', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['piero (at) dapiero.se', { fills: { 'contact.email': 'piero@dapiero.se' } }],
  ]),
  ...rows(at('contact.email', no), [
    ['fraser.mackinnon.caledoniansubsea.no', { refused: 'contact.email', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['about 15k a month, little more in december', { fills: { 'credit.amount': 15000 } }],
    [
      'around 9000 kr, and send the invoices to regnskab@carpathia.dk',
      {
        fills: { 'credit.amount': 9000, 'invoice.email': 'regnskab@carpathia.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['twelve thousand kronor', { fills: { 'credit.amount': 12000 } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['NOK 40 000,-', { fills: { 'credit.amount': 40000 } }],
    [
      '25000 NOK and peppol for the invoices please',
      { fills: { 'credit.amount': 25000, 'invoice.channel': 'peppol' } },
    ],
    [
      'sorry, the contact person should be my colleague Magnus Reid, not me',
      { fills: { 'contact.name': 'Magnus Reid' } },
    ],
    ['20000... hmm no make that 15000', { fills: { 'credit.amount': 15000 } }],
    ['no idea yet, we only just started up', { dontKnow: true, nothing: true }],
    [
      'we are 12 guys offshore and order for maybe 22 000 a month',
      { fills: { 'credit.amount': 22000 } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['as pdf in my e-mail is fine', { fills: { 'invoice.channel': 'email' } }],
    ['EAN 5790000123452', { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['on paper, with the postman :)', { fills: { 'invoice.channel': 'post' } }],
    [
      'by email, to fakturor@blyskstad.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'fakturor@blyskstad.se' } },
    ],
    [
      'actually i said 5000 per month but 8000 is more realistic',
      { fills: { 'credit.amount': 8000 } },
    ],
    ['What is peppol?', { nothing: true }],
  ]),
  ...rows(at('invoice.email', se), [
    [
      'ekonomi@dapiero.se pls, not my own one',
      { fills: { 'invoice.email': 'ekonomi@dapiero.se' } },
    ],
  ]),
  ...rows(at('invoice.email', dk), [
    ['same e-mail as i gave you for me', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Zhang Wei', { fills: { 'person.name': 'Zhang Wei' } }],
    [
      'Liu Yang, i live at Rævehøjvej 36, 2800 Kongens Lyngby',
      {
        fills: {
          'person.name': 'Liu Yang',
          'person.address': address('DK', 'Rævehøjvej 36', ['2800', 'Kongens Lyngby']),
        },
      },
    ],
    ['are you a robot or a human?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Eilidh Robertson here', { fills: { 'person.name': 'Eilidh Robertson' } }],
    [
      "Name's Callum Ross, number 680 50 018",
      { fills: { 'person.name': 'Callum Ross', 'person.phone': '+4768050018' } },
    ],
    ['Grace Stopford', { fills: { 'person.name': 'Grace Stopford' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'kollegiebakken 9, 2800 kongens lyngby',
      {
        fills: { 'person.address': address('DK', 'kollegiebakken 9', ['2800', 'kongens lyngby']) },
      },
    ],
    ["let's start all over again", { command: 'restart', nothing: true }],
    [
      'Vesterbrogade 88 4 tv 1620 Kbh V',
      { fills: { 'person.address': address('DK', 'Vesterbrogade 88 4 tv', ['1620', 'Kbh V']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'I stay in student house, Rackarbergsgatan 32, 752 32 Uppsala',
      { fills: { 'person.address': address('SE', 'Rackarbergsgatan 32', ['75232', 'Uppsala']) } },
    ],
    [
      'Startvägen 3, 191 40 Sollentuna',
      { fills: { 'person.address': address('SE', 'Startvägen 3', ['19140', 'Sollentuna']) } },
    ],
    ['do you really need my home address? what for?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Møllergata 12C 0179 Oslo',
      { fills: { 'person.address': address('NO', 'Møllergata 12C', ['0179', 'Oslo']) } },
    ],
    [
      'Sognsveien 85, 0855 Oslo, and you can call me on 68050039',
      {
        fills: {
          'person.address': address('NO', 'Sognsveien 85', ['0855', 'Oslo']),
          'person.phone': '+4768050039',
        },
      },
    ],
    ["I've spelled my name wrong, it's Ola Bakkene", { fills: { 'person.name': 'Ola Bakkene' } }],
    [
      "It's Kirkegata 21, 7014 Trondheim",
      { fills: { 'person.address': address('NO', 'Kirkegata 21', ['7014', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['070 1740 651', { fills: { 'person.phone': '+46701740651' } }],
    [
      '070-1740609, or better write me: tolu.adeyemi@example.se',
      { fills: { 'person.phone': '+46701740609', 'person.email': 'tolu.adeyemi@example.se' } },
    ],
    ['i dont want to give you my phone number', { nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['6 8 0 5 0 0 4 4', { fills: { 'person.phone': '+4768050044' } }],
    ['skip this one', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['201234', { refused: 'person.phone', nothing: true }],
    [
      '20123437 / h.mensah@example.dk',
      { fills: { 'person.phone': '+4520123437', 'person.email': 'h.mensah@example.dk' } },
    ],
    [
      'I forgot the floor in my address! Engvej 8, 1. th, 5000 Odense C',
      { fills: { 'person.address': address('DK', 'Engvej 8, 1. th', ['5000', 'Odense C']) } },
    ],
    ['my cpr is 010101-9995 if you need', { nationalNumber: true }],
    ['two zero one two three four six eight', { fills: { 'person.phone': '+4520123468' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'zhangwei99@example.dk is the one i check',
      { fills: { 'person.email': 'zhangwei99@example.dk' } },
    ],
    ['thanks for your patience with me :)', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['Use Annekebos@example.se', { fills: { 'person.email': 'annekebos@example.se' } }],
    ['oh wait the phone was wrong, 070-174 06 39', { fills: { 'person.phone': '+46701740639' } }],
    [
      'jing@example.se... sorry i mean jing.chen@example.se',
      { fills: { 'person.email': 'jing.chen@example.se' } },
    ],
    ['weili dot zhou at example dot se', { fills: { 'person.email': 'weili.zhou@example.se' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'my mail adress: e.robertson@example.no.',
      { fills: { 'person.email': 'e.robertson@example.no' } },
    ],
    ['can i go one step back please', { command: 'back' }],
    ['Could I speak to a real person instead?', { command: 'human', nothing: true }],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'invoice pls, cvr is 12345674, will be about 4000 kr each month',
      { fills: { payment: 'invoice', 'company.number': '12345674', 'credit.amount': 4000 } },
    ],
    ['25052943', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'prepayment. Chen Jing, Ole Römers väg 5, 223 63 Lund',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Chen Jing',
          'person.address': address('SE', 'Ole Römers väg 5', ['22363', 'Lund']),
        },
      },
    ],
    [
      'Name: Olena Shevchuk\nTel: 070-174 06 71\nMail: olena.sh@example.se\nPayment: in advance',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Olena Shevchuk',
          'person.phone': '+46701740671',
          'person.email': 'olena.sh@example.se',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      "I'd pay in advance. Isla Campbell, Nygårdsgaten 44, 5015 Bergen, tel 680 50 027",
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Isla Campbell',
          'person.address': address('NO', 'Nygårdsgaten 44', ['5015', 'Bergen']),
          'person.phone': '+4768050027',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'i will pay before delivery, my phone 20123423 and mail wang.lei@example.dk',
      {
        fills: {
          payment: 'prepayment',
          'person.phone': '+4520123423',
          'person.email': 'wang.lei@example.dk',
        },
      },
    ],
    [
      'Hi, I want to prepay\nGiulia Ferri\nJagtvej 77, 3. th\n2200 København N\n20 12 34 59\ngiulia.ferri@example.dk',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Giulia Ferri',
          'person.address': address('DK', 'Jagtvej 77, 3. th', ['2200', 'København N']),
          'person.phone': '+4520123459',
          'person.email': 'giulia.ferri@example.dk',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'We want invoice. Org nr 5599991279, company Blysk Städ AB, contact Oksana Kovalenko 070-174 06 23',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991279',
          'company.name': 'Blysk Städ AB',
          'contact.name': 'Oksana Kovalenko',
          'contact.phone': '+46701740623',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Wattle Dyreklinikk AS, org 312345676\nBronwyn Taylor\nbron@wattlevet.no\n680 50 061\nby invoice thanks',
      {
        fills: {
          payment: 'invoice',
          'company.number': '312345676',
          'company.name': 'Wattle Dyreklinikk AS',
          'contact.name': 'Bronwyn Taylor',
          'contact.email': 'bron@wattlevet.no',
          'contact.phone': '+4768050061',
        },
      },
    ],
    [
      'Invoice. Expected purchases 18 000 a month roughly, and invoices by e-mail to faktura@ilfaro.no',
      {
        fills: {
          payment: 'invoice',
          'credit.amount': 18000,
          'invoice.channel': 'email',
          'invoice.email': 'faktura@ilfaro.no',
        },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Anneke Bos and my mail is anneke.bos@example.se',
      { fills: { 'person.name': 'Anneke Bos', 'person.email': 'anneke.bos@example.se' } },
    ],
    ['Willem Back', { fills: { 'person.name': 'Willem Back' } }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'The postcode is wrong, it should be 411 39',
      { fills: { 'company.address': address('SE', 'Storgatan 14', ['41139', 'Göteborg']) } },
    ],
    ['Can I change how we pay?', { command: 'change', target: 'payment' }],
    [
      'Everything is ok except my name, should be Eric Lindqvist with c',
      { assent: 'partly', fills: { 'contact.name': 'Eric Lindqvist' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'the contact e-mail should be kari.haugen@fjordlys.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    ['I need to edit the company address', { command: 'change', target: 'company.address' }],
    ["Aye, that's all correct", { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'We moved last week, new address is Nygårdsgaten 90, 5008 Bergen',
      { fills: { 'person.address': address('NO', 'Nygårdsgaten 90', ['5008', 'Bergen']) } },
    ],
    ['wrong phone. 68050077', { fills: { 'person.phone': '+4768050077' } }],
    [
      'yes but my phone is 680 50 052',
      { assent: 'partly', fills: { 'person.phone': '+4768050052' } },
    ],
    ['nope', { assent: 'no' }],
    ['looks good to me, cheers', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['I want to change my phone number', { command: 'change', target: 'person.phone' }],
    [
      'Name should be Anna Berglund Okafor, I got married :)',
      { fills: { 'person.name': 'Anna Berglund Okafor' } },
    ],
    ['no this is not correct', { assent: 'no' }],
    ['yes it is right, please send', { assent: 'yes' }],
    ['almost, but the address needs to be changed', { assent: 'partly', target: 'person.address' }],
    ['please delete all the data you have about me', { command: 'delete', nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['the address is not right, can i fix it', { command: 'change', target: 'person.address' }],
    [
      'there is a typo in my mail, correct is jens.holm2@example.dk',
      { fills: { 'person.email': 'jens.holm2@example.dk' } },
    ],
    ['I think so? let me check with my flatmate first', { assent: 'notYes' }],
    ['correct 👍', { assent: 'yes' }],
    ['wait a moment please', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dk), [
    ['Can we make it 10000 a month instead of 5000?', { fills: { 'credit.amount': 10000 } }],
    ['not before I have talked with my boss', { assent: 'notYes' }],
    ['what does it mean exactly, will you check our economy?', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'invoice email should be bogholderi@nordlys.dk, not faktura@',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    ['yep all good', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', se), [
    ["that's fine, go ahead", { assent: 'yes' }],
    ["I don't agree with that", { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [
    ["If there's no interest on it then yes", { assent: 'notYes' }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['show me what you have got so far', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    ['Help at Home AS', { fills: { 'company.name': 'Help at Home AS' } }],
  ]),
]
