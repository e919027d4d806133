import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, no, noPrivate } from '../situations.ts'

/** Written blind as well, after the second set had been mended for: hard shapes, on purpose. */
export const laterNo: readonly Row[] = [
  ...answers(at('contact.name', no), [
    ['Send det til Bjarte Ødegård Lie', 'Bjarte Ødegård Lie'],
    ['sjefen min Igor Popov tar seg av det', 'Igor Popov'],
    ['TURID ØY', 'TURID ØY'],
  ]),
  ...answers(at('contact.phone', no), [
    ['få tak i meg på 68051299', '+4768051299'],
    ['nei unnskyld 68 05 12 99 mener jeg', '+4768051299'],
  ]),
  ...answers(at('credit.amount', no), [
    ['maks 15000', 15000],
    ['det varierer, men i snitt 6 000', 6000],
    ['fem tusen kroner per måned', 5000],
  ]),
  ...answers(at('person.address', noPrivate), [
    [
      'Thorvald Meyers gate 56 A, 0552 Oslo',
      address('NO', 'Thorvald Meyers gate 56 A', ['0552', 'Oslo']),
    ],
  ]),
  ...rows(at('payment', no), [
    ['14 dagers kreditt', { fills: { payment: 'invoice' } }],
    ['vipps med en gang', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', no), [
    ['etternavnet til Kari er Haugland', { fills: { 'contact.name': 'Kari Haugland' } }],
    ['nytt nummer: 68 05 12 99', { fills: { 'contact.phone': '+4768051299' } }],
    ['kan du heve beløpet til femten tusen', { fills: { 'credit.amount': 15000 } }],
    [
      'oi fakturaen skal til regnskap@fjordlys.no',
      { fills: { 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
    ['det er en feil i telefonnummeret', { command: 'change', target: 'contact.phone' }],
    ['fjern den siste endringen', { command: 'undo' }],
  ]),
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'ja takk det er perfekt',
    'det kan du banne på',
    'helt greit',
    'ja for svarte',
    'alt er som det skal',
    'korrekt!',
  ]),
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'både ja og nei',
    'ikke hvis det koster noe',
    'det må endres litt',
    'hvorfor skulle det ikke stemme',
    'godt spørsmål',
    'ok?',
    'fint, men fjern telefonen',
    'ja når du har rettet e-posten',
    'rett navn, feil adresse',
    'eh det veit eg ikkje',
  ]),
  ...rows(at('contact.email', no), [
    ['jeg har ingen e-post', { command: 'skip' }],
    ['får man snakke med noen på salg', { command: 'human' }],
    ['hva skjer med opplysningene mine', { command: 'privacy' }],
    ['slutt nå', { nothing: true }],
    ['orker ikke mer, avbryt', { command: 'cancel' }],
    ['hvorfor det?', { command: 'why' }],
    ['Fjordlys', { nothing: true }],
  ]),
]
