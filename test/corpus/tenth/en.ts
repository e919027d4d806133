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

export const tenthEn: readonly Row[] = [
  ...rows(start, [
    ['denmark', { fills: { country: 'DK' } }],
    ["hi, we're in Norway, just outside Bergen", { fills: { country: 'NO' } }],
    ['Sweden. (Skåne if that matters)', { fills: { country: 'SE' } }],
    ['Danish company, yes', { fills: { country: 'DK', customerType: 'business' } }],
    [
      'Hello, I run a small bakery in Denmark and we would like to be invoiced. Our CVR is 25052943, company name is Surdej ApS.',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '25052943',
          'company.name': 'Surdej ApS',
        },
      },
    ],
    [
      'private person in Sweden, want to prepay',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Norway, business, invoice',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hi there,\nwe would like to open an account with you.\n\nBest regards\nKatarzyna Zielińska\nOffice manager\nRenhold Nord AS\nOrg.nr. 923 609 016\nVerkstedveien 8, 0277 Oslo, Norway\nMob: +47 680 51 266\nkatarzyna@renholdnord.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '923609016',
          'company.name': 'Renhold Nord AS',
          'company.address': address('NO', 'Verkstedveien 8', ['0277', 'Oslo']),
          'contact.name': 'Katarzyna Zielińska',
          'contact.phone': '+4768051266',
          'contact.email': 'katarzyna@renholdnord.no',
        },
      },
    ],
    [
      'Country: Denmark\nCompany: Hansen & Weiss Tømrer ApS\nCVR: 13748136\nAddress: Smedevej 12, 6400 Sønderborg\nContact: Jürgen Weiss\nTel: 20 12 34 28\nE-mail: j.weiss@hwtoemrer.dk\nPayment: invoice\nMonthly purchases: 20000\nInvoice e-mail: bogholderi@hwtoemrer.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '13748136',
          'company.name': 'Hansen & Weiss Tømrer ApS',
          'company.address': address('DK', 'Smedevej 12', ['6400', 'Sønderborg']),
          'contact.name': 'Jürgen Weiss',
          'contact.phone': '+4520123428',
          'contact.email': 'j.weiss@hwtoemrer.dk',
          'credit.amount': 20000,
          'invoice.email': 'bogholderi@hwtoemrer.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      "hi im a private customer from Denmark, name is Sanne Krogh, i'd pay in advance. phone 20123444",
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Sanne Krogh',
          'person.phone': '+4520123444',
        },
      },
    ],
    [
      "My name is Hannah Müller, I live in Norway and I'm a private customer. Address: Nygata 3, 2609 Lillehammer. Phone 68 05 00 21, e-mail hannah.mueller@example.no",
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Hannah Müller',
          'person.address': address('NO', 'Nygata 3', ['2609', 'Lillehammer']),
          'person.phone': '+4768050021',
          'person.email': 'hannah.mueller@example.no',
        },
      },
    ],
    [
      'Private individual, Sweden. Oskar Nyman, Kungsgatan 60 lgh 1102, 903 25 Umeå, 070-174 06 88, oskar.nyman@example.se. Prepayment.',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Oskar Nyman',
          'person.address': address('SE', 'Kungsgatan 60 lgh 1102', ['90325', 'Umeå']),
          'person.phone': '+46701740688',
          'person.email': 'oskar.nyman@example.se',
        },
      },
    ],
    [
      'Good morning! Writing on behalf of Granit & Grus AB (559999-1246) in Sweden. We want to pay by invoice, not in advance.',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599991246',
          'company.name': 'Granit & Grus AB',
          payment: 'invoice',
        },
      },
    ],
    [
      'danish firm, cvr 12345674, pay by invoice, approx 5k a month',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '12345674',
          payment: 'invoice',
          'credit.amount': 5000,
        },
      },
    ],
    [
      'Name: Dorota Malik\nCompany: Malik Städ AB\nOrg no: 559999-1204\nCountry: Sweden\nMobile: 070-174 06 39',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Malik Städ AB',
          'company.number': '5599991204',
          'contact.name': 'Dorota Malik',
          'contact.phone': '+46701740639',
        },
      },
    ],
    [
      'private, denmark, prepayment. Morten Skov, Bøge Allé 4, 3460 Birkerød',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Morten Skov',
          'person.address': address('DK', 'Bøge Allé 4', ['3460', 'Birkerød']),
        },
      },
    ],
    [
      'Hi, what are your opening hours on saturdays?',
      { digression: ['openingHours', 'greeting'], nothing: true },
    ],
  ]),
  ...rows(at('customerType', dk), [
    ['its for my company', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', sePrivate), [
    ['no no just me, privately. its for the summer house', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('customerType', no), [
    [
      'Business. We are a small carpentry workshop, 4 people',
      { fills: { customerType: 'business' } },
    ],
  ]),
  ...rows(at('customerType', dkPrivate), [
    ['im a private person not a firm', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [['invoice pls', { fills: { payment: 'invoice' } }]]),
  ...rows(at('payment', noPrivate), [
    ['I would rather pay up front', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', se), [
    ['30 days invoice like we have with everybody else', { fills: { payment: 'invoice' } }],
    ['oh wait, we are in Norway, not Sweden', { fills: { country: 'NO' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['prepay is ok for me', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr is 13 74 81 36', { fills: { 'company.number': '13748136' } }],
    ['DK25052943', { fills: { 'company.number': '25052943' } }],
    ['1374813', { refused: 'company.number' }],
    [
      '25052943, Cykelhjørnet ApS, Frederiksgade 44, 8000 Aarhus C',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Cykelhjørnet ApS',
          'company.address': address('DK', 'Frederiksgade 44', ['8000', 'Aarhus C']),
        },
      },
    ],
    ['where do i find that number?', { command: 'help', nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['559999-1246', { fills: { 'company.number': '5599991246' } }],
    [
      'I only have the vat no in front of me: SE559999120401',
      { fills: { 'company.number': '5599991204' } },
    ],
    ['org.nr 559999-1239', { refused: 'company.number' }],
    [
      '5599991279\nSöderlunds Måleri AB\nVerkstadsgatan 5\n582 77 Linköping',
      {
        fills: {
          'company.number': '5599991279',
          'company.name': 'Söderlunds Måleri AB',
          'company.address': address('SE', 'Verkstadsgatan 5', ['58277', 'Linköping']),
        },
      },
    ],
    [
      '559999-1246... no wait, thats the old firm. 559999-1279',
      { fills: { 'company.number': '5599991279' } },
    ],
  ]),
  ...rows(at('company.number', no), [
    ['974 760 673 MVA', { fills: { 'company.number': '974760673' } }],
    [
      'sure, nine two three six zero nine zero one six',
      { fills: { 'company.number': '923609016' } },
    ],
    ["It's 312345678", { refused: 'company.number' }],
    [
      "Org no 974760673, the company is Bryggen Kaffe AS and I'm Sindre Moe, general manager",
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Bryggen Kaffe AS',
          'contact.name': 'Sindre Moe',
        },
      },
    ],
    ["I don't know it by heart", { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['its called Kanel og Kaffe ApS', { fills: { 'company.name': 'Kanel og Kaffe ApS' } }],
    [
      'Curry Corner v/ Rajesh Iyer',
      {
        fills: { 'company.name': 'Curry Corner v/ Rajesh Iyer' },
        may: { 'contact.name': 'Rajesh Iyer' },
      },
    ],
    [
      'Salon Klip ApS. my name is Fatima Yildiz and i own it',
      { fills: { 'company.name': 'Salon Klip ApS', 'contact.name': 'Fatima Yildiz' } },
    ],
    ["actually we'd rather prepay", { fills: { payment: 'prepayment' } }],
    ['Back To Basics ApS', { fills: { 'company.name': 'Back To Basics ApS' } }],
    ['Studio 2200 ApS', { fills: { 'company.name': 'Studio 2200 ApS' } }],
  ]),
  ...rows(at('company.name', se), [
    ['Lindholms Rör & Värme AB', { fills: { 'company.name': 'Lindholms Rör & Värme AB' } }],
    ['can we do this in Swedish instead?', { command: 'language', language: 'sv', nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    [
      'The name of our company is Havblikk Elektro AS.',
      { fills: { 'company.name': 'Havblikk Elektro AS' } },
    ],
    [
      'Tind Sport AS, Torggata 19, 9008 Tromsø',
      {
        fills: {
          'company.name': 'Tind Sport AS',
          'company.address': address('NO', 'Torggata 19', ['9008', 'Tromsø']),
        },
      },
    ],
    ['Yes Interiør AS', { fills: { 'company.name': 'Yes Interiør AS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Nørrebrogade 112 st. th, 2200 København N',
      {
        fills: {
          'company.address': address('DK', 'Nørrebrogade 112 st. th', ['2200', 'København N']),
        },
      },
    ],
    [
      'Havnevej 5, DK-9000 Aalborg',
      { fills: { 'company.address': address('DK', 'Havnevej 5', ['9000', 'Aalborg']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'we sit at Industrigatan 22 in 212 28 Malmö',
      { fills: { 'company.address': address('SE', 'Industrigatan 22', ['21228', 'Malmö']) } },
    ],
    [
      'Hamngatan 8, 392 31 Kalmar. Contact person is Lena Sjöholm',
      {
        fills: {
          'company.address': address('SE', 'Hamngatan 8', ['39231', 'Kalmar']),
          'contact.name': 'Lena Sjöholm',
        },
      },
    ],
    [
      'Stoppvägen 4, 433 30 Partille',
      { fills: { 'company.address': address('SE', 'Stoppvägen 4', ['43330', 'Partille']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'strandgata 41 4006 stavanger',
      { fills: { 'company.address': address('NO', 'strandgata 41', ['4006', 'stavanger']) } },
    ],
    [
      'Kongens gate 30\n7012 Trondheim\nNorway',
      { fills: { 'company.address': address('NO', 'Kongens gate 30', ['7012', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['me, Agnieszka Wiśniewska', { fills: { 'contact.name': 'Agnieszka Wiśniewska' } }],
    [
      "That'd be Thomas Brandt, he does all the ordering",
      { fills: { 'contact.name': 'Thomas Brandt' } },
    ],
    [
      'Peter Lund 20123435 peter@lundvvs.dk',
      {
        fills: {
          'contact.name': 'Peter Lund',
          'contact.phone': '+4520123435',
          'contact.email': 'peter@lundvvs.dk',
        },
      },
    ],
    [
      'Kind regards\nRasmus Toft\nPurchasing\nNordlys ApS\nDirect: 20 12 34 52\nrasmus@nordlys.dk',
      {
        fills: {
          'contact.name': 'Rasmus Toft',
          'contact.phone': '+4520123452',
          'contact.email': 'rasmus@nordlys.dk',
        },
        may: { 'company.name': 'Nordlys ApS' },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Ask for Johan Ekdahl in purchasing', { fills: { 'contact.name': 'Johan Ekdahl' } }],
    [
      "I'm the contact, Maria Öberg, you reach me at 070-174 06 51 or maria@obergsblommor.se",
      {
        fills: {
          'contact.name': 'Maria Öberg',
          'contact.phone': '+46701740651',
          'contact.email': 'maria@obergsblommor.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['sunita rao here', { fills: { 'contact.name': 'sunita rao' } }],
    [
      'Mr. Vikram Shetty, +47 680 50 077, Vikram@spicehouse.no',
      {
        fills: {
          'contact.phone': '+4768050077',
          'contact.email': 'vikram@spicehouse.no',
          'contact.name': 'Vikram Shetty',
        },
      },
    ],
    [
      'you can use Espen Lie (espen@fjordlys.no), his number is 680 51 288',
      {
        fills: {
          'contact.name': 'Espen Lie',
          'contact.email': 'espen@fjordlys.no',
          'contact.phone': '+4768051288',
        },
      },
    ],
    ['go back one step please', { command: 'back', nothing: true }],
    [
      'Not me, I only do the books. Our buyer is Marit Hove',
      { fills: { 'contact.name': 'Marit Hove' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20123417', { fills: { 'contact.phone': '+4520123417' } }],
    ['mobile 0045 2012 3461', { fills: { 'contact.phone': '+4520123461' } }],
    [
      'call 20 12 34 90. mail: kontakt@cykelhjornet.dk',
      { fills: { 'contact.phone': '+4520123490', 'contact.email': 'kontakt@cykelhjornet.dk' } },
    ],
    [
      'wait, the company name should be Nordlys Belysning ApS',
      { fills: { 'company.name': 'Nordlys Belysning ApS' } },
    ],
    ['20123456 no sorry 20123465', { fills: { 'contact.phone': '+4520123465' } }],
    [
      'jeez how many questions is this, ridiculous',
      { digression: ['frustration', 'whatNext', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['+46 (0)70-174 06 44', { fills: { 'contact.phone': '+46701740644' } }],
    ['Why do you need my phone number?', { command: 'why', nothing: true }],
    [
      'switchboard opens at 8 but my direct is 070-174 06 07',
      { fills: { 'contact.phone': '+46701740607' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['best to ring me on 68 05 12 51 after 3', { fills: { 'contact.phone': '+4768051251' } }],
    ['680512', { refused: 'contact.phone' }],
    [
      '68051219 and email is lars@tindsport.no',
      { fills: { 'contact.phone': '+4768051219', 'contact.email': 'lars@tindsport.no' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['its orders (at) kanelkaffe.dk', { fills: { 'contact.email': 'orders@kanelkaffe.dk' } }],
    [
      'hang on that phone was my private one, use 20 12 34 08 instead',
      { fills: { 'contact.phone': '+4520123408' } },
    ],
    ['can I talk to a real person instead', { command: 'human', nothing: true }],
    ['help@lysdesign.dk', { fills: { 'contact.email': 'help@lysdesign.dk' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['Johan.Ekdahl@Ekdahlsel.se', { fills: { 'contact.email': 'johan.ekdahl@ekdahlsel.se' } }],
    [
      "sorry I messed up the address, it's Storgatan 41, 411 38 Göteborg",
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['post@havblikk', { refused: 'contact.email' }],
    ['this is a mess, lets start over from the beginning', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['about 12k', { fills: { 'credit.amount': 12000 } }],
    ['7.500,-', { fills: { 'credit.amount': 7500 } }],
    [
      '10000 a month, and email the invoices to bogholderi@nordlys.dk',
      {
        fills: {
          'credit.amount': 10000,
          'invoice.channel': 'email',
          'invoice.email': 'bogholderi@nordlys.dk',
        },
      },
    ],
    ['we are 12 people and buy for about 6000 a month', { fills: { 'credit.amount': 6000 } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['roughly 25 000 kr, bit more in summer', { fills: { 'credit.amount': 25000 } }],
    [
      '3000 sek, and invoices on paper by post please, i am 71 and like my binders',
      { fills: { 'credit.amount': 3000, 'invoice.channel': 'post' } },
    ],
    ['5000. No, call it 6500', { fills: { 'credit.amount': 6500 } }],
  ]),
  ...rows(at('credit.amount', no), [
    ["I'd say fifteen thousand", { fills: { 'credit.amount': 15000 } }],
    [
      'probably 30 000 nok and we want EHF for the invoices',
      { fills: { 'credit.amount': 30000, 'invoice.channel': 'peppol' } },
    ],
    [
      'Oops I gave you the wrong phone number, its 680 51 243',
      { fills: { 'contact.phone': '+4768051243' } },
    ],
    ['no idea, we only just started up', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['as pdf by e-mail please', { fills: { 'invoice.channel': 'email' } }],
    ['EAN, we are a kindergarten under the municipality', { fills: { 'invoice.channel': 'gln' } }],
    [
      'by EAN, number 5790000123452',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } },
    ],
    [
      'EAN no. 5790 0000 1234 3',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000012343' } },
    ],
    ['can I correct the address first?', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['EHF thru peppol', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'peppol. oh and monthly purchases will be more like 8000',
      { fills: { 'invoice.channel': 'peppol', 'credit.amount': 8000 } },
    ],
    ["could you show me what you've got so far", { command: ['summary', 'mydata'], nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      "on paper in the post, if that's still possible these days",
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'email them to fakturor@bjorkobygg.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'fakturor@bjorkobygg.se' } },
    ],
    ['which ways can you send the invoices?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['just use my own, the same as before', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(at('invoice.email', se), [
    [
      'invoices go to ekonomi@bjorkobygg.se pls',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['My nmae is Birgitte Aagaard', { fills: { 'person.name': 'Birgitte Aagaard' } }],
    [
      'Gert Poulsen, Kirkevej 21, 4700 Næstved',
      {
        fills: {
          'person.name': 'Gert Poulsen',
          'person.address': address('DK', 'Kirkevej 21', ['4700', 'Næstved']),
        },
      },
    ],
    ['hmm actually I want to buy as a company instead', { fills: { customerType: 'business' } }],
    ['my cpr is 010180-1234', { nationalNumber: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Tom Hendricks (english but lived here 20 years)',
      { fills: { 'person.name': 'Tom Hendricks' } },
    ],
    ['am i talking to a robot', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'I live at Rosenvägen 3, 752 28 Uppsala',
      { fills: { 'person.address': address('SE', 'Rosenvägen 3', ['75228', 'Uppsala']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'skovbrynet 17, 2800 kgs lyngby',
      { fills: { 'person.address': address('DK', 'skovbrynet 17', ['2800', 'kgs lyngby']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['68050044', { fills: { 'person.phone': '+4768050044' } }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['my cell is 070 1740677', { fills: { 'person.phone': '+46701740677' } }],
    ['I want to change my payment method', { command: 'change', target: 'payment' }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['lone.kjaer@example.dk thx', { fills: { 'person.email': 'lone.kjaer@example.dk' } }],
    ['Please delete everything you have stored about me', { command: 'delete', nothing: true }],
  ]),
  ...rows(fresh('payment', dk), [
    [
      "We'd like to pay by invoice, we expect to buy for around 15.000 kr. a month",
      { fills: { payment: 'invoice', 'credit.amount': 15000 } },
    ],
    ['25052943', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'Prepayment. Ingrid Solheim, Elveveien 14, 2406 Elverum, 68050033',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Ingrid Solheim',
          'person.address': address('NO', 'Elveveien 14', ['2406', 'Elverum']),
          'person.phone': '+4768050033',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'we pay by invoice. org no 559999-1253, company Elfving Tak AB',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991253',
          'company.name': 'Elfving Tak AB',
        },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Myself Priya Menon, mobile 0701740615, mail id priya.menon@example.se',
      {
        fills: {
          'person.name': 'Priya Menon',
          'person.phone': '+46701740615',
          'person.email': 'priya.menon@example.se',
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Sjøgata 9, 8006 Bodø, tlf 680 50 019',
      {
        fills: {
          'person.address': address('NO', 'Sjøgata 9', ['8006', 'Bodø']),
          'person.phone': '+4768050019',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '20123470 / ulla.friis@example.dk',
      { fills: { 'person.phone': '+4520123470', 'person.email': 'ulla.friis@example.dk' } },
    ],
    ["I'd rather not give out my number", { nothing: true }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'Can you change the phone to 20 12 34 99',
      { fills: { 'contact.phone': '+4520123499' }, assent: 'notYes' },
    ],
    [
      'Mette has left us, new contact person is Simon Vang, e-mail simon@nordlys.dk',
      {
        fills: { 'contact.name': 'Simon Vang', 'contact.email': 'simon@nordlys.dk' },
        assent: 'notYes',
      },
    ],
    ['yep all correct', { assent: 'yes' }],
    [
      'Yes, but the address should be Vestergade 5, 8000 Aarhus C',
      {
        assent: 'partly',
        fills: { 'company.address': address('DK', 'Vestergade 5', ['8000', 'Aarhus C']) },
      },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'wrong e-mail for the invoices, should be ekonomi@bjorkobygg.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' }, assent: 'notYes' },
    ],
    [
      "yes except the phone, that's 070-174 06 91",
      { assent: 'partly', fills: { 'contact.phone': '+46701740691' } },
    ],
    ['I think so, but let me check with accounting first', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'I need to change the contact person',
      { command: 'change', target: 'contact.name', assent: 'notYes' },
    ],
    [
      'the org number is wrong, i must have mistyped it',
      { command: 'change', target: 'company.number', assent: 'notYes' },
    ],
    [
      'please send the invoices by EHF instead of email',
      { fills: { 'invoice.channel': 'peppol' }, assent: 'notYes' },
    ],
    ['Looks good to me, go ahead', { assent: 'yes' }],
    [
      'all correct apart from the phone number',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
  ]),
  ...rows(complete('notice', dk), [
    [
      'hold on, 5000 a month is too low. make it 9000',
      { fills: { 'credit.amount': 9000 }, assent: 'notYes' },
    ],
    ['yes thats fine by us', { assent: 'yes' }],
    [
      'what does this mean exactly? will it show up on our rating?',
      { assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['my address is wrong', { command: 'change', target: 'person.address', assent: 'notYes' }],
    ['nope', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'Name is misspelled, should be Anna Bergslund',
      { fills: { 'person.name': 'Anna Bergslund' }, assent: 'notYes' },
    ],
    ['Perfect, thats right', { assent: 'yes' }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      "I've just moved actually so new address: Lyngveien 22, 5009 Bergen",
      { fills: { 'person.address': address('NO', 'Lyngveien 22', ['5009', 'Bergen']) } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [['yes please!', { assent: 'yes' }]]),
  ...rows(complete('notice', se), [
    ['I accept', { assent: 'yes' }],
    ['Yes, provided there is no invoice fee', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('notice', no), [
    ["No, we don't agree to that.", { assent: 'no' }],
    ['if my boss says ok then yes', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['What do you people do with my personal information?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['what payment options are there', { digression: 'paymentWays', nothing: true }],
  ]),
]
