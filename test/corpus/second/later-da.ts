import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate } from '../situations.ts'

/** Written blind as well, after the second set had been mended for: hard shapes, on purpose. */
export const laterDa: readonly Row[] = [
  ...answers(at('contact.name', dk), [
    ['Skriv den til Bodil Friis Toft', 'Bodil Friis Toft'],
    ['min chef Goran Petrovic tager sig af det', 'Goran Petrovic'],
    ['LONE KJÆR', 'LONE KJÆR'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['fang mig på 31234567 :)', '+4531234567'],
    ['tre en to tre? nej 31 23 45 67', '+4531234567'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['max 15000', 15000],
    ['det svinger, men gennemsnitligt 6.000', 6000],
    ['fem tusind kroner pr. måned', 5000],
  ]),
  ...answers(at('person.address', dkPrivate), [
    [
      'Amagerbrogade 200, 3. sal, dør 12, 2300 København S',
      address('DK', 'Amagerbrogade 200, 3. sal, dør 12', ['2300', 'København S']),
    ],
  ]),
  ...rows(at('payment', dk), [
    ['kan vi få 14 dages kredit?', { fills: { payment: 'invoice' } }],
    ['bare kontant', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', dk), [
    ['Mettes efternavn er Sørenson', { fills: { 'contact.name': 'Mette Sørenson' } }],
    ['nyt nummer: 31 23 45 67', { fills: { 'contact.phone': '+4531234567' } }],
    ['kan du hæve beløbet til femten tusind', { fills: { 'credit.amount': 15000 } }],
    [
      'ups fakturaen skal til bogholderi@nordlys.dk',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    ['der er en fejl i telefonnummeret', { command: 'change', target: 'contact.phone' }],
    ['gå tilbage til det der stod før', { command: ['undo', 'back'] }],
  ]),
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'ja tak det er perfekt',
    'det kan du tro',
    'fint nok',
    'ja for søren',
    'det er helt som det skal være',
    'korrekt!',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'ja og nej',
    'ikke hvis det koster noget',
    'det skal lige ændres lidt',
    'hvorfor skulle det ikke passe',
    'godt spørgsmål',
    'ok?',
    'fint, men fjern telefonen',
    'ja når du har rettet mailen',
    'rigtigt navn, forkert adresse',
    'øh det ved jeg sgu ikke',
  ]),
  ...rows(at('contact.email', dk), [
    ['jeg har ingen mail', { command: 'skip' }],
    ['må man tale med en fra salg', { command: 'human' }],
    ['hvad sker der med mine data', { command: 'privacy' }],
    ['stop nu', { nothing: true }],
    ['gider ikke mere, afbryd', { command: 'cancel' }],
    ['hvorfor det?', { command: 'why' }],
    ['Nordlys', { nothing: true }],
  ]),
]
