import { address, rows } from '../row.ts'
import type { Row, Situation } from '../row.ts'
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

const whichTypeDk: Situation = { asks: 'customerType', country: 'DK' }
const whichTypeNo: Situation = { asks: 'customerType', country: 'NO' }
const whichTypeSe: Situation = { asks: 'customerType', country: 'SE' }
const glnDk: Situation = having(fresh('invoice.gln', dk), {
  payment: 'invoice',
  'invoice.channel': 'gln',
})
const referenceDk: Situation = complete('invoice.reference', dk)
const referenceNo: Situation = complete('invoice.reference', no)

export const enAnswers: readonly Row[] = [
  // Single answers
  ...rows(start, [
    ['were danish', { fills: { country: 'DK' } }],
    ['that would be Norway in our case', { fills: { country: 'NO' } }],
    ['swedn', { fills: { country: 'SE' } }],
    ['Sweden, though most of us speak English at the office', { fills: { country: 'SE' } }],
    ['i think norway, thats where we are registered', { fills: { country: 'NO' } }],
  ]),
  ...rows(whichTypeDk, [
    ['its for the firm', { fills: { customerType: 'business' } }],
    ['just me as a private person', { fills: { customerType: 'private' } }],
  ]),
  ...rows(whichTypeSe, [["We're a company, yes", { fills: { customerType: 'business' } }]]),
  ...rows(whichTypeNo, [
    ['Private. I have no business at all.', { fills: { customerType: 'private' } }],
    ['buisness', { fills: { customerType: 'business' } }],
  ]),
  ...rows(fresh('payment', dk), [
    ['could we get a bill afterwards', { fills: { payment: 'invoice' } }],
    ["I'll pay before you ship", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(fresh('payment', se), [
    ['on invoce', { fills: { payment: 'invoice' } }],
    ['The boss says paying in advance is fine', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['our cvr? 12 34 58 36', { fills: { 'company.number': '12345836' } }],
    ['That should be DK-12345844', { fills: { 'company.number': '12345844' } }],
    [
      'let me see ... 12345852 is what the tax letter says',
      { fills: { 'company.number': '12345852' } },
    ],
    ['1234567', { refused: 'company.number' }],
    ['no clue, the accountant has that', { dontKnow: true }],
    [
      '12345860 (why is this necessary?)',
      { fills: { 'company.number': '12345860' }, command: 'why' },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    ['559999-1675, with a dash', { fills: { 'company.number': '5599991675' } }],
    ['the org number reads 55 99 99 18 08', { fills: { 'company.number': '5599991808' } }],
    ["I don't have it at hand sorry", { dontKnow: true }],
  ]),
  ...rows(fresh('company.number', no), [
    ['The number is 312 345 722.', { fills: { 'company.number': '312345722' } }],
    ['Brønnøysund has us down as 312345730', { fills: { 'company.number': '312345730' } }],
    ['3123457', { refused: 'company.number' }],
  ]),
  ...rows(fresh('company.name', dk), [
    [
      'Officially we are called Rugbrød & Sønner ApS',
      { fills: { 'company.name': 'Rugbrød & Sønner ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Skip Hop Legetøj ApS',
      { fills: { 'company.name': 'Skip Hop Legetøj ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Dansk Hjælp A/S',
      { fills: { 'company.name': 'Dansk Hjælp A/S' }, may: { 'company.legalForm': 'A/S' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'the name on the door is Hjortens Måleri AB',
      { fills: { 'company.name': 'Hjortens Måleri AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      'Question Mark Design AB',
      { fills: { 'company.name': 'Question Mark Design AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      "It's Undo Reklamebyrå AS",
      { fills: { 'company.name': 'Undo Reklamebyrå AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['im self employed, one man show', { fills: { 'company.legalForm': 'ENK' } }],
    ['aps I believe', { fills: { 'company.legalForm': 'ApS' } }],
    [
      'We are organised as a non-profit association',
      { fills: { 'company.legalForm': 'Forening' } },
    ],
    ['not sure what we count as', { dontKnow: true }],
  ]),
  ...rows(at('company.legalForm', se), [
    ['a normal aktiebolag', { fills: { 'company.legalForm': 'AB' } }],
  ]),
  ...rows(fresh('company.legalForm', se), [
    [
      "it's a sole tradership, enskild firma as they say here",
      { fills: { 'company.legalForm': 'EF' } },
    ],
  ]),
  ...rows(fresh('company.legalForm', no), [
    ['public limited, so ASA', { fills: { 'company.legalForm': 'ASA' } }],
    ['enkeltpersonforetak', { fills: { 'company.legalForm': 'ENK' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'You find us at Nørregade 12, 1. sal, 7100 Vejle',
      { fills: { 'company.address': address('DK', 'Nørregade 12, 1. sal', ['7100', 'Vejle']) } },
    ],
    [
      'strandvejen 112 2900 hellerup',
      { fills: { 'company.address': address('DK', 'Strandvejen 112', ['2900', 'Hellerup']) } },
    ],
    [
      'Helpvej 3, DK-3400 Hillerød, Denmark',
      { fills: { 'company.address': address('DK', 'Helpvej 3', ['3400', 'Hillerød']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Since last May: Södra vägen 18B, 392 33 Kalmar',
      { fills: { 'company.address': address('SE', 'Södra vägen 18B', ['39233', 'Kalmar']) } },
    ],
    [
      'Prästgatan 20\n83131 Östersund',
      { fills: { 'company.address': address('SE', 'Prästgatan 20', ['83131', 'Östersund']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'we rent an office in Haraldsgata 90, 5525 Haugesund',
      { fills: { 'company.address': address('NO', 'Haraldsgata 90', ['5525', 'Haugesund']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['you can put down Mr Søren Vang', { fills: { 'contact.name': 'Søren Vang' } }],
    [
      'thats me, Pia Maria Overgaard-Holm',
      { fills: { 'contact.name': 'Pia Maria Overgaard-Holm' } },
    ],
    ['Ask for Iben Kjær', { fills: { 'contact.name': 'Iben Kjær' } }],
    ["don't know yet who will do the ordering", { dontKnow: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['Her name is Solfrid Eide', { fills: { 'contact.name': 'Solfrid Eide' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['2012-3444', { fills: { 'contact.phone': '+4520123444' } }],
    ['you could ring 0045 20 12 34 45 after ten', { fills: { 'contact.phone': '+4520123445' } }],
    ['20 12 34', { refused: 'contact.phone' }],
    ["I'd rather not hand out my number", { nothing: true }],
    [
      '20123446 - but only for deliveries, why do you need it?',
      { fills: { 'contact.phone': '+4520123446' }, command: 'why' },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['its (0)70-174 06 24', { fills: { 'contact.phone': '+46701740624' } }],
    ['Ring 070 1740625 and ask for Erik', { fills: { 'contact.phone': '+46701740625' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['68 05 61 61 is the best one', { fills: { 'contact.phone': '+4768056161' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['my address is Mette.S@Nordlys.dk', { fills: { 'contact.email': 'mette.s@nordlys.dk' } }],
    ['nej@nordlys.dk', { fills: { 'contact.email': 'nej@nordlys.dk' } }],
    ['mette.nordlys.dk', { refused: 'contact.email' }],
    [
      'mettesorensen@gmial.com',
      {
        fills: { 'contact.email': 'mettesorensen@gmial.com' },
        suggests: { 'contact.email': 'mettesorensen@gmail.com' },
      },
    ],
    [
      'kontor@nordlys.dk, will you send me adverts?',
      {
        fills: { 'contact.email': 'kontor@nordlys.dk' },
        digression: ['question', 'faq', 'dataUse'],
      },
    ],
    ["I won't give you my email", { nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['The mail is stop@bjorkobygg.se', { fills: { 'contact.email': 'stop@bjorkobygg.se' } }],
    ['erik@', { refused: 'contact.email' }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'use <kari.haugen@outlook.com> please',
      { fills: { 'contact.email': 'kari.haugen@outlook.com' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['somewhere around 3.500 kroner', { fills: { 'credit.amount': 3500 } }],
    ['fifteen thousand', { fills: { 'credit.amount': 15000 } }],
    ['DKK 22,000 in a normal month', { fills: { 'credit.amount': 22000 } }],
    ['hard to say, I have no idea', { dontKnow: true }],
    [
      '10000. is that including VAT?',
      { fills: { 'credit.amount': 10000 }, digression: ['question', 'faq', 'amountMeans'] },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ["we'd land at 60 thousand SEK", { fills: { 'credit.amount': 60000 } }],
  ]),
  ...rows(at('credit.amount', no), [['max 4k', { fills: { 'credit.amount': 4000 } }]]),
  ...rows(at('invoice.channel', dk), [
    ['just mail them to us electronically as e-mail', { fills: { 'invoice.channel': 'email' } }],
    ['We are public sector so EAN/GLN', { fills: { 'invoice.channel': 'gln' } }],
    [
      'what do most people choose?',
      { digression: ['question', 'faq', 'invoiceWays'], nothing: true },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['peppol is what the finance dept asks for', { fills: { 'invoice.channel': 'peppol' } }],
    ['on paper in the letterbox', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['to lone@nordlys.dk, she pays the bills', { fills: { 'invoice.email': 'lone@nordlys.dk' } }],
  ]),
  ...rows(at('invoice.email', no), [
    ['bilag@fjordlys.no will do', { fills: { 'invoice.email': 'bilag@fjordlys.no' } }],
  ]),
  ...rows(glnDk, [
    ['5790 0000 0001 2', { fills: { 'invoice.gln': '5790000000012' } }],
    ['our location number is 5790001398644', { fills: { 'invoice.gln': '5790001398644' } }],
    ['5790001398645', { refused: 'invoice.gln' }],
  ]),
  ...rows(referenceDk, [
    ['the reference should be KST-220', { fills: { 'invoice.reference': 'KST-220' } }],
    ["we don't use those, skip it", { command: 'skip' }],
  ]),
  ...rows(referenceNo, [['Avd. Verksted', { fills: { 'invoice.reference': 'Avd. Verksted' } }]]),
  ...rows(fresh('person.name', dkPrivate), [
    ["I'm called Tove Ditlevsen Krag", { fills: { 'person.name': 'Tove Ditlevsen Krag' } }],
  ]),
  ...rows(fresh('person.address', noPrivate), [
    [
      'home is Storgata 71 B, 9008 Tromsø',
      { fills: { 'person.address': address('NO', 'Storgata 71 B', ['9008', 'Tromsø']) } },
    ],
  ]),
  ...rows(fresh('person.phone', sePrivate), [
    ['0701740626 :-)', { fills: { 'person.phone': '+46701740626' } }],
    ['do you really need that? 0701740627', { fills: { 'person.phone': '+46701740627' } }],
  ]),
  ...rows(fresh('person.email', dkPrivate), [
    ['same as always: jens_holm72@yahoo.dk', { fills: { 'person.email': 'jens_holm72@yahoo.dk' } }],
  ]),
  // Corrections midway
  ...rows(at('contact.email', dk), [
    [
      'wait the phone i gave is wrong its 20 12 34 47',
      { fills: { 'contact.phone': '+4520123447' } },
    ],
    [
      'I spelled my name badly earlier, it should say Mette Sørensen-Bak',
      { fills: { 'contact.name': 'Mette Sørensen-Bak' } },
    ],
    [
      'before I do that I need to change our address',
      { command: 'change', target: 'company.address' },
    ],
    ['take back that last thing I entered', { command: 'undo' }],
  ]),
  ...rows(at('company.address', no), [
    [
      'hm I mixed up the org number, correct one: 312345749',
      { fills: { 'company.number': '312345749' } },
    ],
    ['the company name has a mistake in it', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'Sorry, contact email must be ekonomi@bjorkobygg.se instead',
      { fills: { 'contact.email': 'ekonomi@bjorkobygg.se' } },
    ],
    ['could I fix the contact person first', { command: 'change', target: 'contact.name' }],
    ['on second thought prepayment is better for us', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'company name is Björkö Bygg & Plåt AB, not what I typed',
      { fills: { 'company.name': 'Björkö Bygg & Plåt AB' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'I moved last week so change address to Åboulevarden 9, 8000 Aarhus C',
      { fills: { 'person.address': address('DK', 'Åboulevarden 9', ['8000', 'Aarhus C']) } },
    ],
    ['the name has to be changed', { command: 'change', target: 'person.name' }],
  ]),
  // Corrections at confirm
  ...rows(complete('confirm', dk), [
    ['nearly! amount is 6500 not 5000', { fills: { 'credit.amount': 6500 }, assent: 'notYes' }],
    ['CVR no. must read 12345879', { fills: { 'company.number': '12345879' }, assent: 'notYes' }],
    ['Mobile → 20 12 34 48', { fills: { 'contact.phone': '+4520123448' }, assent: 'notYes' }],
    [
      'we want the invoices at regnskab@nordlys.dk rather than faktura@',
      { fills: { 'invoice.email': 'regnskab@nordlys.dk' }, assent: 'notYes' },
    ],
    [
      'Address is outdated. Klostertorvet 4, 8000 Aarhus C is the new one.',
      {
        fills: { 'company.address': address('DK', 'Klostertorvet 4', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
    ["the legal form isn't right", { command: 'change', target: 'company.legalForm' }],
    ['I want another phone number in there', { command: 'change', target: 'contact.phone' }],
    ['need to edit email', { command: 'change', target: ['contact.email', 'invoice.email'] }],
    [
      'contact is my colleague now: Lotte Buch, 20123449, lotte@nordlys.dk',
      {
        fills: {
          'contact.name': 'Lotte Buch',
          'contact.phone': '+4520123449',
          'contact.email': 'lotte@nordlys.dk',
        },
        assent: 'notYes',
      },
    ],
    ['oops, revert what I just changed', { command: 'undo' }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'legal name is Björkö Bygg i Väst AB',
      { fills: { 'company.name': 'Björkö Bygg i Väst AB' }, assent: 'notYes' },
    ],
    [
      'One digit off in the phone. 0701740628.',
      { fills: { 'contact.phone': '+46701740628' }, assent: 'notYes' },
    ],
    ['Please amend the monthly amount', { command: 'change', target: 'credit.amount' }],
    ['make it prepayment', { fills: { payment: 'prepayment' }, assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'organisation number: 312345757 (I gave you the old firm)',
      { fills: { 'company.number': '312345757' }, assent: 'notYes' },
    ],
    [
      'Kari left us, the contact person is now Geir Nilsen',
      { fills: { 'contact.name': 'Geir Nilsen' }, assent: 'notYes' },
    ],
    ['the street is spelled wrong', { command: 'change', target: 'company.address' }],
    ['Change how we get the invoices', { command: 'change', target: 'invoice.channel' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'my number is 0701740629 these days',
      { fills: { 'person.phone': '+46701740629' }, assent: 'notYes' },
    ],
    [
      'I got married, the name is now Anna Berglund Falk',
      { fills: { 'person.name': 'Anna Berglund Falk' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['wrong address!!', { command: 'change', target: 'person.address' }],
    ['phone = 68 05 00 77', { fills: { 'person.phone': '+4768050077' }, assent: 'notYes' }],
  ]),
]
