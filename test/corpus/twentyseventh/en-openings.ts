import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, dk, dkPrivate, fresh, no, noPrivate, se, sePrivate, start } from '../situations.ts'

const DKB = { country: 'DK', customerType: 'business', payment: 'invoice' } as const
const SEB = { country: 'SE', customerType: 'business', payment: 'invoice' } as const
const NOB = { country: 'NO', customerType: 'business', payment: 'invoice' } as const

export const enOpenings: readonly Row[] = [
  ...rows(start, [
    [
      "Hi there, we'd like to open an account. Bakery called Havreblad ApS, CVR 12345607, Jægersborggade 18, 2200 København N.",
      {
        fills: {
          'company.name': 'Havreblad ApS',
          'company.number': '12345607',
          'company.address': address('DK', 'Jægersborggade 18', ['2200', 'København N']),
        },
        may: { ...DKB, 'company.legalForm': 'ApS' },
      },
    ],
    ['cvr 12345615, thats us', { fills: { 'company.number': '12345615' }, may: { ...DKB } }],
    [
      'Please register us as a customer.\n\nKind regards\nTorben Riis\nOperations Manager\nLimfjord Marine A/S\nNyhavnsgade 4\nDK-9000 Aalborg\nMobile: +45 2012 3411\ntorben.riis@limfjord.example.dk\nCVR: 12345623',
      {
        fills: {
          'contact.name': 'Torben Riis',
          'company.name': 'Limfjord Marine A/S',
          'company.address': address('DK', 'Nyhavnsgade 4', ['9000', 'Aalborg']),
          'contact.phone': '+4520123411',
          'contact.email': 'torben.riis@limfjord.example.dk',
          'company.number': '12345623',
        },
        may: { ...DKB, 'company.legalForm': 'A/S' },
      },
    ],
    [
      'norway, company, org no 312345609',
      {
        fills: { country: 'NO', customerType: 'business', 'company.number': '312345609' },
      },
    ],
    ['private person from sweden', { fills: { country: 'SE', customerType: 'private' } }],
    [
      "I'm not a company, just me, living in Bergen in Norway. Name is Astrid Vold, mail astrid.vold@gmail.com",
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Astrid Vold',
          'person.email': 'astrid.vold@gmail.com',
        },
      },
    ],
    [
      'um okay so hello we are a company in Sweden it is called Granskog Bygg AB and the organisation number is 559999 0149 and you can call me on 070 174 06 11 my name is Karl Sandin',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Granskog Bygg AB',
          'company.number': '5599990149',
          'contact.phone': '+46701740611',
          'contact.name': 'Karl Sandin',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      '- Company: Tindra Keramik\n- Form: enskild firma\n- Country: Sweden\n- Phone: 0701740612\n- Contact: Tindra Ek',
      {
        fills: {
          'company.name': 'Tindra Keramik',
          'company.legalForm': 'EF',
          country: 'SE',
          'contact.phone': '+46701740612',
          'contact.name': 'Tindra Ek',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Denmark / business / invoice',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'country=NO; orgnr=312345617; name=Havbris Seafood AS; contact=Leif Myhre; tel=68051205; mail=leif@havbris.example.no',
      {
        fills: {
          country: 'NO',
          'company.number': '312345617',
          'company.name': 'Havbris Seafood AS',
          'contact.name': 'Leif Myhre',
          'contact.phone': '+4768051205',
          'contact.email': 'leif@havbris.example.no',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'We are two friends running a café as a partnership (I/S) in Denmark. The café is named Mælk & Mokka and the CVR is 12345631',
      {
        fills: {
          country: 'DK',
          'company.legalForm': 'I/S',
          'company.name': 'Mælk & Mokka',
          'company.number': '12345631',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Invoices should go to our EAN number 5790001398644, reference: Kitchen. The institution is Børnehuset Solstrålen, CVR-nr 12345658.',
      {
        fills: {
          'invoice.gln': '5790001398644',
          'invoice.reference': 'Kitchen',
          'company.name': 'Børnehuset Solstrålen',
          'company.number': '12345658',
        },
        may: { ...DKB, 'invoice.channel': 'gln' },
      },
    ],
    [
      '5599990289 Björnvik Städ AB',
      {
        fills: { 'company.number': '5599990289', 'company.name': 'Björnvik Städ AB' },
        may: { ...SEB, 'company.legalForm': 'AB' },
      },
    ],
    [
      "Can you set up Solvang Maskin AS? I'm Ingrid Solvang, 68 05 33 10, ingrid@solvang.example.no, org. nr. 312 345 625 MVA. We'd rather pay up front.",
      {
        fills: {
          'company.name': 'Solvang Maskin AS',
          'contact.name': 'Ingrid Solvang',
          'contact.phone': '+4768053310',
          'contact.email': 'ingrid@solvang.example.no',
          'company.number': '312345625',
          payment: 'prepayment',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Swedish sole trader here, wanting to buy from you',
      {
        fills: { country: 'SE', 'company.legalForm': 'EF' },
        may: { customerType: 'business' },
      },
    ],
    [
      'my mail is per.wiklund@hotmial.com, Per Wiklund, private customer in Sweden',
      {
        fills: {
          'person.email': 'per.wiklund@hotmial.com',
          'person.name': 'Per Wiklund',
          customerType: 'private',
          country: 'SE',
        },
        suggests: { 'person.email': 'per.wiklund@hotmail.com' },
      },
    ],
    [
      'Company name: Stop & Go Kurér ApS. Country: Denmark.',
      {
        fills: { 'company.name': 'Stop & Go Kurér ApS', country: 'DK' },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Help Desk Nordic AB, 5599990560, Stoppvägen 9, 753 20 Uppsala',
      {
        fills: {
          'company.name': 'Help Desk Nordic AB',
          'company.number': '5599990560',
          'company.address': address('SE', 'Stoppvägen 9', ['75320', 'Uppsala']),
        },
        may: { ...SEB, 'company.legalForm': 'AB' },
      },
    ],
    [
      'hello from norway! we would buy for about 30000 kr per month, on invoice, company is Nordlicht Reiser AS',
      {
        fills: {
          country: 'NO',
          'credit.amount': 30000,
          payment: 'invoice',
          'company.name': 'Nordlicht Reiser AS',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'We used to order through our parent company but as of this month we buy ourselves, so here goes: Fjordglas Montage ApS (12345666), Havnegade 21, 5000 Odense C. I am the bookkeeper, Hanne Bruun, and you reach me at hanne@fjordglas.example.dk',
      {
        fills: {
          'company.name': 'Fjordglas Montage ApS',
          'company.number': '12345666',
          'company.address': address('DK', 'Havnegade 21', ['5000', 'Odense C']),
          'contact.name': 'Hanne Bruun',
          'contact.email': 'hanne@fjordglas.example.dk',
        },
        may: { ...DKB, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Private. Denmark. Jonas Elkjær. Parkvej 11, 4000 Roskilde. 20123418. jonas.elkjaer@example.dk',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          'person.name': 'Jonas Elkjær',
          'person.address': address('DK', 'Parkvej 11', ['4000', 'Roskilde']),
          'person.phone': '+4520123418',
          'person.email': 'jonas.elkjaer@example.dk',
        },
      },
    ],
    [
      "we're a housing cooperative in Norway, Bekkelia Borettslag, 312345633, want invoices by EHF",
      {
        fills: {
          country: 'NO',
          'company.name': 'Bekkelia Borettslag',
          'company.legalForm': 'BRL',
          'company.number': '312345633',
          'invoice.channel': 'peppol',
        },
        may: { customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'sports club in Denmark. Name: HK Delfinen. Contact is our treasurer Poul Skov, poul.skov@example.dk',
      {
        fills: {
          country: 'DK',
          'company.name': 'HK Delfinen',
          'contact.name': 'Poul Skov',
          'contact.email': 'poul.skov@example.dk',
        },
        may: { customerType: 'business', 'company.legalForm': 'Forening' },
      },
    ],
    ['DK12345682', { fills: { 'company.number': '12345682' }, may: { ...DKB } }],
    [
      'SE559999070101 is our VAT number',
      { fills: { 'company.number': '5599990701' }, may: { ...SEB } },
    ],
    [
      'Anders Kvist here, got two minutes so quickly: Kvist VVS ApS, mob 20 12 34 22, cvr 12345690',
      {
        fills: {
          'contact.name': 'Anders Kvist',
          'company.name': 'Kvist VVS ApS',
          'contact.phone': '+4520123422',
          'company.number': '12345690',
        },
        may: { ...DKB, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'From: Lene Thomsen <lene@skagenkeramik.example.dk>\nHi, please create us as a customer: Skagen Keramik ApS, Sankt Laurentii Vej 30, 9990 Skagen.',
      {
        fills: {
          'contact.name': 'Lene Thomsen',
          'contact.email': 'lene@skagenkeramik.example.dk',
          'company.name': 'Skagen Keramik ApS',
          'company.address': address('DK', 'Sankt Laurentii Vej 30', ['9990', 'Skagen']),
        },
        may: { ...DKB, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Norwegian company, we pay on invoice, 40k a month',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 40000,
        },
      },
    ],
    [
      "We're a Danish company but I'm a Swede, hence the foreign mobile: +46 70 174 06 13. CVR 12345704. My name's Malin Forsell.",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'contact.phone': '+46701740613',
          'company.number': '12345704',
          'contact.name': 'Malin Forsell',
        },
      },
    ],
    ['the business is in sweden', { fills: { country: 'SE', customerType: 'business' } }],
    ['I want to buy as a private individual', { fills: { customerType: 'private' } }],
    [
      'its for my own house not a firm, i live in norway',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
    [
      'Dear Sir or Madam, on behalf of Västerhav Logistik Aktiebolag I hereby ask to be entered as a customer. Our organisationsnummer is 559999-0834 and our address Packhusgatan 6, 411 13 Göteborg. Our contact person is Mr. Olof Brandt, olof.brandt@vasterhav.example.se.',
      {
        fills: {
          'company.name': 'Västerhav Logistik Aktiebolag',
          'company.number': '5599990834',
          'company.address': address('SE', 'Packhusgatan 6', ['41113', 'Göteborg']),
          'contact.name': 'Olof Brandt',
          'contact.email': 'olof.brandt@vasterhav.example.se',
        },
        may: { ...SEB, 'company.legalForm': 'AB' },
      },
    ],
    [
      "Contact person isn't me but Rikke Friis (rikke@friisogco.example.dk, mobile 2012 3425); company Friis & Co A/S; Denmark",
      {
        fills: {
          'contact.name': 'Rikke Friis',
          'contact.email': 'rikke@friisogco.example.dk',
          'contact.phone': '+4520123425',
          'company.name': 'Friis & Co A/S',
          country: 'DK',
        },
        may: { customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'A/S, Denmark, cvr number 12345712, name Kystbyg',
      {
        fills: {
          'company.legalForm': 'A/S',
          country: 'DK',
          'company.number': '12345712',
          'company.name': 'Kystbyg',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'My wife Vilde Berg runs an ENK in Norway and is the contact. Email vilde.berg@example.no, phone 680 54 321.',
      {
        fills: {
          'contact.name': 'Vilde Berg',
          'company.legalForm': 'ENK',
          country: 'NO',
          'contact.email': 'vilde.berg@example.no',
          'contact.phone': '+4768054321',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Registering a new buyer: Skjærgård Yoga, sole proprietorship, Norway, 312345641, Strandgata 9, 8006 Bodø',
      {
        fills: {
          'company.name': 'Skjærgård Yoga',
          'company.legalForm': 'ENK',
          country: 'NO',
          'company.number': '312345641',
          'company.address': address('NO', 'Strandgata 9', ['8006', 'Bodø']),
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'org nr 559999-0974, paper invoices by post please',
      {
        fills: { 'company.number': '5599990974', 'invoice.channel': 'post' },
        may: { ...SEB },
      },
    ],
    [
      'Do you deliver to islands? Anyway: Elvebakken Barnehage SA in Norway, 312345668.',
      {
        fills: {
          'company.name': 'Elvebakken Barnehage SA',
          country: 'NO',
          'company.number': '312345668',
        },
        may: { customerType: 'business', 'company.legalForm': 'SA' },
        digression: ['faq', 'question'],
      },
    ],
    [
      'private, denmark, want to prepay',
      { fills: { customerType: 'private', country: 'DK', payment: 'prepayment' } },
    ],
    [
      'Business customer - Sweden - AB - 559999-1113 - Lindblom Trä AB - Sågvägen 4, 903 26 Umeå - Eva Lindblom - 070-174 06 14 - eva@lindblomtra.example.se - invoice - 25 000 SEK/month',
      {
        fills: {
          customerType: 'business',
          country: 'SE',
          'company.legalForm': 'AB',
          'company.number': '5599991113',
          'company.name': 'Lindblom Trä AB',
          'company.address': address('SE', 'Sågvägen 4', ['90326', 'Umeå']),
          'contact.name': 'Eva Lindblom',
          'contact.phone': '+46701740614',
          'contact.email': 'eva@lindblomtra.example.se',
          payment: 'invoice',
          'credit.amount': 25000,
        },
      },
    ],
    [
      'Name\tNordpil AS\nOrg.no.\t312345684\nAddr.\tSkippergata 14, 0152 Oslo\nAttn.\tTrude Nes\nTel.\t68 05 44 12',
      {
        fills: {
          'company.name': 'Nordpil AS',
          'company.number': '312345684',
          'company.address': address('NO', 'Skippergata 14', ['0152', 'Oslo']),
          'contact.name': 'Trude Nes',
          'contact.phone': '+4768054412',
        },
        may: { ...NOB, 'company.legalForm': 'AS' },
      },
    ],
    [
      'i have a tiny business in Denmark (PMV), called Lises Loppefund',
      {
        fills: { country: 'DK', 'company.legalForm': 'PMV', 'company.name': 'Lises Loppefund' },
        may: { customerType: 'business' },
      },
    ],
    [
      'hi. gardener. cvr12345720. mail is kontakt@groennefingre.example.dk. thats what i have on me right now',
      {
        fills: {
          'company.number': '12345720',
          'contact.email': 'kontakt@groennefingre.example.dk',
        },
        may: { ...DKB },
      },
    ],
    [
      'We (Bygdøy Tannklinikk AS) want to become customers; invoices go to regnskap@bygdoytann.example.no while I, Silje Rustad, am on silje@bygdoytann.example.no',
      {
        fills: {
          'company.name': 'Bygdøy Tannklinikk AS',
          'invoice.email': 'regnskap@bygdoytann.example.no',
          'contact.name': 'Silje Rustad',
          'contact.email': 'silje@bygdoytann.example.no',
        },
        may: { ...NOB, 'company.legalForm': 'AS', 'invoice.channel': 'email' },
      },
    ],
    [
      'I am Noah Thygesen, phone 20123426, private customer, Søndergade 40, 1. th, 8700 Horsens',
      {
        fills: {
          'person.name': 'Noah Thygesen',
          'person.phone': '+4520123426',
          customerType: 'private',
          'person.address': address('DK', 'Søndergade 40, 1. th', ['8700', 'Horsens']),
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Purchases: 8000 kr monthly. Country: Denmark. Payment: invoice. GLN: 5790000000012.',
      {
        fills: {
          'credit.amount': 8000,
          country: 'DK',
          payment: 'invoice',
          'invoice.gln': '5790000000012',
        },
        may: { 'invoice.channel': 'gln', customerType: 'business' },
      },
    ],
    [
      'Just bought a cottage in Sweden, this is private, no firm involved. Sven Ahlgren, Strandvägen 3, 621 57 Visby',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Sven Ahlgren',
          'person.address': address('SE', 'Strandvägen 3', ['62157', 'Visby']),
        },
      },
    ],
    [
      'we sell fish :) Fiskehuset Rønne ApS, Denmark, you can reach Bo on 20 12 34 28 or bo@fiskehuset.example.dk',
      {
        fills: {
          'company.name': 'Fiskehuset Rønne ApS',
          country: 'DK',
          'contact.phone': '+4520123428',
          'contact.email': 'bo@fiskehuset.example.dk',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS', 'contact.name': 'Bo' },
      },
    ],
    [
      'Norway. Limited company. Prepayment.',
      {
        fills: { country: 'NO', 'company.legalForm': 'AS', payment: 'prepayment' },
        may: { customerType: 'business' },
      },
    ],
    [
      "We're an association (FLI) in Norway: Nordstrand Korps",
      {
        fills: { country: 'NO', 'company.legalForm': 'FLI', 'company.name': 'Nordstrand Korps' },
        may: { customerType: 'business' },
      },
    ],
    [
      'KB Tornedal Vind, Sweden. Contact: Ulla Heikki, phone 0701740617',
      {
        fills: {
          'company.name': 'KB Tornedal Vind',
          country: 'SE',
          'contact.name': 'Ulla Heikki',
          'contact.phone': '+46701740617',
        },
        may: { customerType: 'business', 'company.legalForm': 'KB' },
      },
    ],
    [
      '312345692\nVintervik AS\nDronningens gate 12\n7011 Trondheim\nKåre Lund\n68050717',
      {
        fills: {
          'company.number': '312345692',
          'company.name': 'Vintervik AS',
          'company.address': address('NO', 'Dronningens gate 12', ['7011', 'Trondheim']),
          'contact.name': 'Kåre Lund',
          'contact.phone': '+4768050717',
        },
        may: { ...NOB, 'company.legalForm': 'AS' },
      },
    ],
    [
      'Buyer: Lyskilden ApS, contact person: Maja Holst, cell 20 12 34 30, invoice reference: M-778, email for invoices: bogholderi@lyskilden.example.dk',
      {
        fills: {
          'company.name': 'Lyskilden ApS',
          'contact.name': 'Maja Holst',
          'contact.phone': '+4520123430',
          'invoice.reference': 'M-778',
          'invoice.email': 'bogholderi@lyskilden.example.dk',
        },
        may: { ...DKB, 'company.legalForm': 'ApS', 'invoice.channel': 'email' },
      },
    ],
    [
      'Cancel Culture ApS is our name, CVR 12345739',
      {
        fills: { 'company.name': 'Cancel Culture ApS', 'company.number': '12345739' },
        may: { ...DKB, 'company.legalForm': 'ApS' },
      },
    ],
    [
      "I moved here from the UK and have a small Danish company now, Copperkettle Cider ApS. If you need the CVR it's 12345747",
      {
        fills: {
          country: 'DK',
          'company.name': 'Copperkettle Cider ApS',
          'company.number': '12345747',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'invoice, and our cvr no. is 12345755',
      { fills: { payment: 'invoice', 'company.number': '12345755' } },
    ],
    [
      "we'll pay in advance - company's called Hedens Honning ApS btw",
      {
        fills: { payment: 'prepayment', 'company.name': 'Hedens Honning ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'By invoice if possible, expecting to order for 18 000 kr a month. Org.nr 559999-1253',
      {
        fills: {
          payment: 'invoice',
          'credit.amount': 18000,
          'company.number': '5599991253',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      '12345763, Møllehøj Foods ApS',
      {
        fills: { 'company.number': '12345763', 'company.name': 'Møllehøj Foods ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      "here you go - it's 12345771, and the person to talk to is Jeppe Laursen (jeppe@hvidehus.example.dk)",
      {
        fills: {
          'company.number': '12345771',
          'contact.name': 'Jeppe Laursen',
          'contact.email': 'jeppe@hvidehus.example.dk',
        },
      },
    ],
    [
      'CVR 12345798\nP 20123402\nE salg@rebslageren.example.dk',
      {
        fills: {
          'company.number': '12345798',
          'contact.phone': '+4520123402',
          'contact.email': 'salg@rebslageren.example.dk',
        },
      },
    ],
    [
      'found it on an old letterhead: Tagdækker Ove Krogh, Industrivej 17, 7400 Herning, CVR 12345801',
      {
        fills: {
          'company.name': 'Tagdækker Ove Krogh',
          'company.address': address('DK', 'Industrivej 17', ['7400', 'Herning']),
          'company.number': '12345801',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '559999-1394 and we are Kullaberg Vin AB, Drottninggatan 7, 252 20 Helsingborg',
      {
        fills: {
          'company.number': '5599991394',
          'company.name': 'Kullaberg Vin AB',
          'company.address': address('SE', 'Drottninggatan 7', ['25220', 'Helsingborg']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Number: 5599991535. My direct mobile is 070 174 06 19, the switchboard 08 465 004 04, name Gunilla Ström',
      {
        fills: {
          'company.number': '5599991535',
          'contact.phone': '+46701740619',
          'contact.name': 'Gunilla Ström',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      '312 345 706 - Sørlandets Båtopplag AS - post@baatopplag.example.no',
      {
        fills: {
          'company.number': '312345706',
          'company.name': 'Sørlandets Båtopplag AS',
          'contact.email': 'post@baatopplag.example.no',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'NO312345714MVA, it is an AS, we like prepayment best',
      {
        fills: {
          'company.number': '312345714',
          'company.legalForm': 'AS',
          payment: 'prepayment',
        },
      },
    ],
  ]),
  ...rows(fresh('company.name', dk), [
    [
      'Skovbo Tryk ApS, 20123435',
      {
        fills: { 'company.name': 'Skovbo Tryk ApS' },
        may: { 'company.legalForm': 'ApS' },
        ambiguous: ['company.number', 'contact.phone'],
      },
    ],
    ['20 12 34 43', { ambiguous: ['company.number', 'contact.phone'] }],
    [
      'Langeland Savværk A/S. Phone 20123478.',
      {
        fills: { 'company.name': 'Langeland Savværk A/S', 'contact.phone': '+4520123478' },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Name is Pedal & Co ApS; the owner Ditte Winther will be your contact, ditte@pedal.example.dk',
      {
        fills: {
          'company.name': 'Pedal & Co ApS',
          'contact.name': 'Ditte Winther',
          'contact.email': 'ditte@pedal.example.dk',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('company.address', dk), [
    [
      'Torvet 2, 8600 Silkeborg\n20123451',
      {
        fills: { 'company.address': address('DK', 'Torvet 2', ['8600', 'Silkeborg']) },
        ambiguous: ['company.number', 'contact.phone'],
      },
    ],
    [
      "it's kongensgade 66, 6700 esbjerg, cvr: 12345828",
      {
        fills: {
          'company.address': address('DK', 'Kongensgade 66', ['6700', 'Esbjerg']),
          'company.number': '12345828',
        },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Ängsbacka Kursgård AB, contact Lisbet Norén',
      {
        fills: { 'company.name': 'Ängsbacka Kursgård AB', 'contact.name': 'Lisbet Norén' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'we trade as Lugna Gården, legally an aktiebolag',
      { fills: { 'company.name': 'Lugna Gården', 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('company.legalForm', dk), [
    [
      "sole trader (enkeltmandsvirksomhed) and you'll find me at Algade 31, 4700 Næstved",
      {
        fills: {
          'company.legalForm': 'ENK',
          'company.address': address('DK', 'Algade 31', ['4700', 'Næstved']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      "Torggata 22, 2317 Hamar. And I'm Tor Hauge, 68 05 17 17",
      {
        fills: {
          'company.address': address('NO', 'Torggata 22', ['2317', 'Hamar']),
          'contact.name': 'Tor Hauge',
          'contact.phone': '+4768051717',
        },
      },
    ],
    [
      'Address: Kirkegata 5, 4611 Kristiansand S; e-mail: lager@fjordlys.no; contact: Randi Moe',
      {
        fills: {
          'company.address': address('NO', 'Kirkegata 5', ['4611', 'Kristiansand S']),
          'contact.email': 'lager@fjordlys.no',
          'contact.name': 'Randi Moe',
        },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Kungsgatan 28, 702 11 Örebro, ask for Stefan Hedlund when you come with the goods, his number is 0701740620',
      {
        fills: {
          'company.address': address('SE', 'Kungsgatan 28', ['70211', 'Örebro']),
          'contact.name': 'Stefan Hedlund',
          'contact.phone': '+46701740620',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Birgitte Lund, 20 12 34 36, birgitte@nordlys.dk',
      {
        fills: {
          'contact.name': 'Birgitte Lund',
          'contact.phone': '+4520123436',
          'contact.email': 'birgitte@nordlys.dk',
        },
      },
    ],
    [
      'Sincerely,\nPreben Aagaard\nHead of Purchasing\nT: +45 20 12 34 37\nM: preben@nordlys.dk',
      {
        fills: {
          'contact.name': 'Preben Aagaard',
          'contact.phone': '+4520123437',
          'contact.email': 'preben@nordlys.dk',
        },
      },
    ],
    [
      'Camilla Bech, best reached by mail (camilla.bech@nordlys.dk) as she is always driving',
      {
        fills: { 'contact.name': 'Camilla Bech', 'contact.email': 'camilla.bech@nordlys.dk' },
      },
    ],
    [
      'Ulrik Gram. about 7,500 kr a month by the way',
      { fills: { 'contact.name': 'Ulrik Gram', 'credit.amount': 7500 } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'that would be me: Joakim Berg / 0701740618 / joakim.berg@example.se',
      {
        fills: {
          'contact.name': 'Joakim Berg',
          'contact.phone': '+46701740618',
          'contact.email': 'joakim.berg@example.se',
        },
      },
    ],
    [
      'okay yes so the contact is Helena Sjögren and her email is helena@bjorkobygg.se and she prefers invoices on paper by post',
      {
        fills: {
          'contact.name': 'Helena Sjögren',
          'contact.email': 'helena@bjorkobygg.se',
          'invoice.channel': 'post',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'mobile 68 05 21 21 and landline 68 05 99 00, mail is post@fjordlys.no',
      {
        fills: {
          'contact.phone': '+4768052121',
          'contact.landline': '+4768059900',
          'contact.email': 'post@fjordlys.no',
        },
      },
    ],
    [
      '+47 680 53 535. You can write too: marte@fjordlys.no',
      { fills: { 'contact.phone': '+4768053535', 'contact.email': 'marte@fjordlys.no' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123439 or drop a line to hello@nordlys.dk. reference for the invoices: Shop 2',
      {
        fills: {
          'contact.phone': '+4520123439',
          'contact.email': 'hello@nordlys.dk',
          'invoice.reference': 'Shop 2',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      "nina@nordlys.dk, and while I remember: we'd spend 9.000 kr per month",
      { fills: { 'contact.email': 'nina@nordlys.dk', 'credit.amount': 9000 } },
    ],
    [
      'mine is kasper@nordlys.dk and the one for invoices is regning@nordlys.dk',
      {
        fills: { 'contact.email': 'kasper@nordlys.dk', 'invoice.email': 'regning@nordlys.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'inkop@bjorkobygg.se. Oh, and the phone should be 070-174 06 21',
      { fills: { 'contact.email': 'inkop@bjorkobygg.se', 'contact.phone': '+46701740621' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'roughly 12,000 a month, and please send the invoices by e-mail to bogholderi@nordlys.dk',
      {
        fills: {
          'credit.amount': 12000,
          'invoice.channel': 'email',
          'invoice.email': 'bogholderi@nordlys.dk',
        },
      },
    ],
    [
      '20k. EAN is 5790001398644',
      {
        fills: { 'credit.amount': 20000, 'invoice.gln': '5790001398644' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      "25 000 kr I'd say. Invoice reference: Proj-88. Send them by post.",
      {
        fills: {
          'credit.amount': 25000,
          'invoice.reference': 'Proj-88',
          'invoice.channel': 'post',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      "GLN, it's 5790001398644, reference: Team Nord",
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5790001398644',
          'invoice.reference': 'Team Nord',
        },
      },
    ],
    [
      'email works -> okonomi@nordlys.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'okonomi@nordlys.dk' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'EHF, reference: Prosjekt 14',
      { fills: { 'invoice.channel': 'peppol', 'invoice.reference': 'Prosjekt 14' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Eirik Dahle, Fjellveien 15, 5019 Bergen, 680 52 525',
      {
        fills: {
          'person.name': 'Eirik Dahle',
          'person.address': address('NO', 'Fjellveien 15', ['5019', 'Bergen']),
          'person.phone': '+4768052525',
        },
      },
    ],
    [
      'Marit Strand. I do not like phones so write to me: marit.strand@example.no',
      { fills: { 'person.name': 'Marit Strand', 'person.email': 'marit.strand@example.no' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'name: Gitte Ravn\nmobile: 20 12 34 40\nlives at Lindevej 5, 6000 Kolding',
      {
        fills: {
          'person.name': 'Gitte Ravn',
          'person.phone': '+4520123440',
          'person.address': address('DK', 'Lindevej 5', ['6000', 'Kolding']),
        },
      },
    ],
    [
      'my full name is Emil Post and my e-mail emil.post@example.dk',
      { fills: { 'person.name': 'Emil Post', 'person.email': 'emil.post@example.dk' } },
    ],
  ]),
  ...rows(fresh('person.address', sePrivate), [
    [
      'Rosengatan 10, 582 22 Linköping. Call 0701740622 if the door is locked',
      {
        fills: {
          'person.address': address('SE', 'Rosengatan 10', ['58222', 'Linköping']),
          'person.phone': '+46701740622',
        },
      },
    ],
  ]),
  ...rows(fresh('person.phone', sePrivate), [
    [
      '070 174 06 23, Monica Åkesson, monica.akesson@telia.com',
      {
        fills: {
          'person.phone': '+46701740623',
          'person.name': 'Monica Åkesson',
          'person.email': 'monica.akesson@telia.com',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      "I'd rather prepay. My name is Trond Aas, and I'm at Storgata 44, 2609 Lillehammer",
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Trond Aas',
          'person.address': address('NO', 'Storgata 44', ['2609', 'Lillehammer']),
        },
      },
    ],
  ]),
]
