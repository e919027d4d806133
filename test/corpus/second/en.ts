import { address, answers, each, rows } from '../row.ts'
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

/** A second set in English, written without looking at the first or at the recogniser's words. */
export const secondEn: readonly Row[] = [
  ...rows(start, [
    ['we operate out of copenhagen', { fills: { country: 'DK' } }],
    ['Swedish company', { fills: { country: 'SE', customerType: 'business' } }],
    ["I'm based in Norway", { fills: { country: 'NO' } }],
    [
      'Hey there, Rajesh Kumar from Spice Route ApS, CVR no. 12345674. Best number is +45 31 23 45 67, email rajesh@spiceroute.dk. Thanks!',
      {
        fills: {
          'contact.name': 'Rajesh Kumar',
          'company.name': 'Spice Route ApS',
          'company.number': '12345674',
          'contact.phone': '+4531234567',
          'contact.email': 'rajesh@spiceroute.dk',
        },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ["it's just for me personally", { fills: { customerType: 'private' } }],
    ['on behalf of my employer', { fills: { customerType: 'business' } }],
    ['we run a small cafe', { fills: { customerType: 'business' } }],
    ["I'm a private individual, no company", { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [
    ['bill us monthly', { fills: { payment: 'invoice' } }],
    ["I'd rather pay in advance", { fills: { payment: 'prepayment' } }],
    ['upfront is fine', { fills: { payment: 'prepayment' } }],
    ['could we be invoiced', { fills: { payment: 'invoice' } }],
  ]),
  ...answers(at('company.number', se), [
    ['our registration number is 559999-1238', '5599991238'],
    ['VAT: SE559999123801', '5599991238'],
    ["that'd be 5599991238", '5599991238'],
  ]),
  ...answers(at('contact.name', dk), [
    ["You can put down Siobhan O'Rourke", "Siobhan O'Rourke"],
    ['The person to talk to is Wei Zhang', 'Wei Zhang'],
    ['Put me down as the contact, Hugo van der Berg', 'Hugo van der Berg'],
    ['Dr. Amina Yusuf, procurement lead', 'Amina Yusuf'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['you can reach me on 31 23 45 67', '+4531234567'],
    ['cell 3123-4567', '+4531234567'],
    ['+45.31.23.45.67', '+4531234567'],
    ['my direct line: 31234567', '+4531234567'],
  ]),
  ...answers(at('contact.email', no), [
    ['accounts@fjelltopp.no is best', 'accounts@fjelltopp.no'],
    ['wei [at] fjelltopp [dot] no', 'wei@fjelltopp.no'],
    ['drop me a line at wei.zhang@fjelltopp.no.', 'wei.zhang@fjelltopp.no'],
  ]),
  ...answers(at('credit.amount', no), [
    ['somewhere around 40k', 40000],
    ['NOK 12,500 a month', 12500],
    ['roughly fifteen thousand', 15000],
    ["let's say 9.000 kr", 9000],
  ]),
  ...rows(at('invoice.channel', no), [
    ['by e-mail works', { fills: { 'invoice.channel': 'email' } }],
    ['snail mail please', { fills: { 'invoice.channel': 'post' } }],
    [
      'send them to ap@fjordlys.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'ap@fjordlys.no' } },
    ],
  ]),
  ...rows(fresh('person.address', sePrivate), [
    [
      'I live at Ringvägen 100, 118 60 Stockholm',
      { fills: { 'person.address': address('SE', 'Ringvägen 100', ['11860', 'Stockholm']) } },
    ],
    [
      'Björkvägen 4, SE-903 39 Umeå, Sweden',
      { fills: { 'person.address': address('SE', 'Björkvägen 4', ['90339', 'Umeå']) } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Name - Carlos Mendez\nAddress - Bjørkeveien 7B, 5003 Bergen\nPhone - 68 05 12 99\nE-mail - carlos@mendez.no',
      {
        fills: {
          'person.name': 'Carlos Mendez',
          'person.address': address('NO', 'Bjørkeveien 7B', ['5003', 'Bergen']),
          'person.phone': '+4768051299',
          'person.email': 'carlos@mendez.no',
        },
      },
    ],
    [
      'they call me Ewa Kowalska, ewa@kowalska.no',
      { fills: { 'person.name': 'Ewa Kowalska', 'person.email': 'ewa@kowalska.no' } },
    ],
    ['this is Tom Reed speaking', { fills: { 'person.name': 'Tom Reed' } }],
  ]),
  ...rows(fresh('person.phone', dkPrivate), [
    [
      '31234567 and my mail is tom@reed.dk',
      { fills: { 'person.phone': '+4531234567', 'person.email': 'tom@reed.dk' } },
    ],
    [
      'mobile 31 23 45 67, I live on Lærkevej 5, 4000 Roskilde',
      {
        fills: {
          'person.phone': '+4531234567',
          'person.address': address('DK', 'Lærkevej 5', ['4000', 'Roskilde']),
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'Kind regards,\nPriya Nair\nHead of Purchasing\nNordic Bikes AB\nIndustrigatan 7, 972 41 Luleå, Sweden\nM +46 70 174 06 21\npriya@nordicbikes.se\nReg. no. 559999-1238',
      {
        fills: {
          'contact.name': 'Priya Nair',
          'company.name': 'Nordic Bikes AB',
          'company.address': address('SE', 'Industrigatan 7', ['97241', 'Luleå']),
          'contact.phone': '+46701740621',
          'contact.email': 'priya@nordicbikes.se',
          'company.number': '5599991238',
        },
      },
    ],
    [
      'company is Skip Hire AB, number 559999-1238',
      { fills: { 'company.name': 'Skip Hire AB', 'company.number': '5599991238' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'oops, wrong email. Should read sales@nordlys.dk',
      { fills: { 'contact.email': 'sales@nordlys.dk' } },
    ],
    ["the phone's off, it's 31 23 45 67", { fills: { 'contact.phone': '+4531234567' } }],
    [
      "you've misspelt my name: it's Mette Soerensen",
      { fills: { 'contact.name': 'Mette Soerensen' } },
    ],
    [
      'we moved to Søndergade 9, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Søndergade 9', ['8000', 'Aarhus C']) } },
    ],
    ['that address is outdated', { command: 'change', target: 'company.address' }],
    ['could I tweak the phone number', { command: 'change', target: 'contact.phone' }],
    ['make it 8000 per month instead', { fills: { 'credit.amount': 8000 } }],
    ['revert that', { command: 'undo' }],
  ]),
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'yup, spot on',
    'looks right to me',
    'go for it',
    'aye',
    'that is all correct',
    'sure thing',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'yes provided you drop the credit check',
    'not quite',
    'yeah no',
    'is everything right?',
    'hold on',
    'sure, apart from the phone',
    "I'd need to ask my boss",
    'no that looks wrong',
    'almost',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'do you have to?',
    "I'd rather you didn't",
    'ok but will it hurt my score',
  ]),
  ...rows(at('contact.phone', dk), [
    ['what would you use that for', { command: 'why' }],
    ['put me through to somebody', { command: 'human' }],
    ['not sure, sorry', { dontKnow: true }],
    ['take me to the previous question', { command: 'back' }],
    ["I'm not giving you that", { nothing: true }],
    ["let's begin again from scratch", { command: 'restart' }],
    ['wipe everything you have on me', { command: 'delete' }],
    ['am I chatting with a bot?', { digression: 'areYouHuman' }],
    ['do you accept credit card payments', { digression: 'faq', faq: 'card-payment' }],
    ['what time do you close', { digression: 'openingHours' }],
    ['kan vi ta det på svenska', { command: 'language', language: 'sv' }],
    ['cheers mate', { digression: 'thanks', nothing: true }],
    ["I don't get the question", { command: 'help' }],
  ]),
  ...answers(at('company.name', dk), [
    ['Help Desk Heroes ApS', 'Help Desk Heroes ApS'],
    ["we're called Why Not ApS", 'Why Not ApS'],
    ['trading as Back In Black Records', 'Back In Black Records'],
  ]),
]
