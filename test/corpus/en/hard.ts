import { address, each, rows } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, se, start } from '../situations.ts'

/** What sounds like a yes and is none, and the other way round. */
const assent = [
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'yes please, but fix the address first',
    "I'm not saying yes to this",
    'yes no wait',
    'ok but hold on',
    "sure but that's not my number",
    'I see',
    'hmm',
    'it would be right if the phone was right',
    'is it ok?',
    "it's nearly right",
    'yes if my boss says ok',
    "sure, it's completely wrong",
    'incorrect',
    'can I say yes later?',
    'well',
    "that isn't correct at all",
    'yes yes but what does it cost',
    "I can't confirm that",
    'unless the address is wrong, yes',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'yes yes, but first I want to know why',
    'what happens if I say yes?',
    "I don't agree",
    'okay what does that mean',
    'no way',
    'I object',
  ]),
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'yes indeed',
    "yep that's right",
    'YES PLEASE!!',
    "yes it's all correct",
    'yes sir',
    'I can confirm that',
    'sure thing',
    'exactly',
    'all correct',
    'fine by me',
  ]),
]

const values = [
  ...rows(at('contact.name', dk), [
    [
      'John Miller; 20 12 34 56; john@nordlys.dk',
      {
        fills: {
          'contact.name': 'John Miller',
          'contact.phone': '+4520123456',
          'contact.email': 'john@nordlys.dk',
        },
      },
    ],
    [
      'John Miller / 20123456',
      { fills: { 'contact.name': 'John Miller', 'contact.phone': '+4520123456' } },
    ],
    ["it's my colleague Anna Kjær you should talk to", { fills: { 'contact.name': 'Anna Kjær' } }],
    ['put down Peter Smith', { fills: { 'contact.name': 'Peter Smith' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123456 and my email is john@nordlys.dk',
      { fills: { 'contact.phone': '+4520123456', 'contact.email': 'john@nordlys.dk' } },
    ],
    ['20123456 but only after 4 pm', { fills: { 'contact.phone': '+4520123456' } }],
    ["why? well it's 20123456", { fills: { 'contact.phone': '+4520123456' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'c/o Bech, Engvej 4, 1st floor, 4000 Roskilde',
      {
        fills: {
          'company.address': address('DK', 'c/o Bech, Engvej 4, 1st floor', ['4000', 'Roskilde']),
        },
      },
    ],
    [
      'H.C. Andersens Boulevard 2, 1553 København V',
      {
        fills: {
          'company.address': address('DK', 'H.C. Andersens Boulevard 2', ['1553', 'København V']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Norra Esplanaden 4\nS-351 04 Växjö\nSweden',
      { fills: { 'company.address': address('SE', 'Norra Esplanaden 4', ['35104', 'Växjö']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'St. Olavs gate 20, 0166 Oslo, Norway',
      { fills: { 'company.address': address('NO', 'St. Olavs gate 20', ['0166', 'Oslo']) } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    ['sorry for the wait, the CVR is 12345674', { fills: { 'company.number': '12345674' } }],
    ['12345674 thanks', { fills: { 'company.number': '12345674' } }],
    ['hello again, 91234564', { fills: { 'company.number': '91234564' } }],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Name: Jens Holm\nAddress: Engvej 8\nPostcode and town: 5000 Odense C\nPhone: 20123456',
      {
        fills: {
          'person.name': 'Jens Holm',
          'person.address': address('DK', 'Engvej 8', ['5000', 'Odense C']),
          'person.phone': '+4520123456',
        },
      },
    ],
  ]),
  ...rows(start, [
    [
      "hi I'd like to buy privately, I live in Denmark",
      { fills: { country: 'DK', customerType: 'private' } },
    ],
    [
      'we are a limited company in Norway',
      { fills: { country: 'NO', customerType: 'business' }, may: { 'company.legalForm': 'AS' } },
    ],
    ["what does it cost? I'm from Sweden", { fills: { country: 'SE' }, digression: 'faq' }],
  ]),
]

const wishes = [
  ...each(
    complete('confirm', dk),
    { command: 'change', target: 'contact.email', assent: 'notYes' },
    [
      "there's a mistake in the email address",
      'I need a different e-mail',
      "the email isn't right",
    ],
  ),
  ...each(
    complete('confirm', dk),
    { command: 'change', target: 'company.name', assent: 'notYes' },
    ['the company name is misspelled', "can I change the company's name?"],
  ),
  ...each(
    complete('confirm', dk),
    { command: 'change', target: ['payment', 'invoice.channel'], assent: 'notYes' },
    ['can I change the payment'],
  ),
  ...each(at('contact.phone', dk), { command: 'help' }, [
    "I'm lost, help",
    "I don't understand the question",
  ]),
]

export const enHard = [...assent, ...values, ...wishes]
