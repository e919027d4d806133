import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, noPrivate } from '../situations.ts'

/** Written blind as well, after the second set had been mended for: hard shapes, on purpose. */
export const laterEn: readonly Row[] = [
  ...answers(at('contact.name', dk), [
    ['Address it to Olga de Souza', 'Olga de Souza'],
    ['my boss Goran Petrovic handles that', 'Goran Petrovic'],
    ['JOHN SMITH', 'JOHN SMITH'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['catch me on 31234567 :)', '+4531234567'],
    ['no sorry I mean 31 23 45 67', '+4531234567'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['15000 tops', 15000],
    ['it varies but on average 6,000', 6000],
    ['five thousand kroner a month', 5000],
  ]),
  ...answers(at('person.address', noPrivate), [
    [
      'flat 4, Thorvald Meyers gate 56 A, 0552 Oslo',
      address('NO', 'flat 4, Thorvald Meyers gate 56 A', ['0552', 'Oslo']),
    ],
  ]),
  ...rows(at('payment', dk), [
    ['net 30 if possible', { fills: { payment: 'invoice' } }],
    ['cash up front', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', dk), [
    ["Mette's surname is Sorenson", { fills: { 'contact.name': 'Mette Sorenson' } }],
    ['new number: 31 23 45 67', { fills: { 'contact.phone': '+4531234567' } }],
    ['can you raise the amount to fifteen thousand', { fills: { 'credit.amount': 15000 } }],
    [
      'oh, invoices should go to books@nordlys.dk',
      { fills: { 'invoice.email': 'books@nordlys.dk' } },
    ],
    ["there's a mistake in the phone number", { command: 'change', target: 'contact.phone' }],
    ['undo my last edit', { command: 'undo' }],
  ]),
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    "yes thanks that's perfect",
    'you bet',
    'fair enough',
    'hell yes',
    'everything is as it should be',
    'correct!',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'yes and no',
    'not if it costs anything',
    'needs a small change',
    "why wouldn't it be right",
    'good question',
    'ok?',
    'fine but remove the phone',
    "yes once you've fixed the email",
    'right name, wrong address',
    "erm I really don't know",
  ]),
  ...rows(at('contact.email', dk), [
    ["I don't have an email", { command: 'skip' }],
    ['may I speak to someone in sales', { command: 'human' }],
    ['what happens to my data', { command: 'privacy' }],
    ['knock it off', { nothing: true }],
    ["can't be bothered, cancel", { command: 'cancel' }],
    ['how come?', { command: 'why' }],
    ['Nordlys', { nothing: true }],
  ]),
]
