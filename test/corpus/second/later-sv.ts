import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, se, sePrivate } from '../situations.ts'

/** Written blind as well, after the second set had been mended for: hard shapes, on purpose. */
export const laterSv: readonly Row[] = [
  ...answers(at('contact.name', se), [
    ['Skicka till Birgitta af Trolle', 'Birgitta af Trolle'],
    ['min kollega Zlatan Kovac sköter det', 'Zlatan Kovac'],
    ['ÅKE ÖST', 'ÅKE ÖST'],
  ]),
  ...answers(at('contact.phone', se), [
    ['går att nå mig på 0701740621', '+46701740621'],
    ['nej förlåt 070-1740621 menar jag', '+46701740621'],
  ]),
  ...answers(at('credit.amount', se), [
    ['max 15000', 15000],
    ['det varierar men i snitt 6 000', 6000],
    ['fem tusen kronor per månad', 5000],
  ]),
  ...answers(at('person.address', sePrivate), [
    [
      'Drottninggatan 71 C, lgh 1402, 111 36 Sthlm',
      address('SE', 'Drottninggatan 71 C, lgh 1402', ['11136', 'Sthlm']),
    ],
  ]),
  ...rows(at('payment', se), [
    ['30 dagar netto', { fills: { payment: 'invoice' } }],
    ['swish direkt', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', se), [
    ['Eriks efternamn är Lindkvist', { fills: { 'contact.name': 'Erik Lindkvist' } }],
    ['nytt nummer: 070-174 06 21', { fills: { 'contact.phone': '+46701740621' } }],
    ['kan du höja beloppet till femton tusen', { fills: { 'credit.amount': 15000 } }],
    [
      'oj fakturan ska till ekonomi@bjorkobygg.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
    ['det är ett fel i telefonnumret', { command: 'change', target: 'contact.phone' }],
    ['ta bort den senaste ändringen', { command: 'undo' }],
  ]),
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'ja tack det blir perfekt',
    'det kan du ge dig på',
    'helt okej',
    'ja för tusan',
    'allt är som det ska',
    'korrekt!',
  ]),
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'både ja och nej',
    'inte om det kostar något',
    'det måste ändras lite',
    'varför skulle det inte stämma',
    'bra fråga',
    'ok?',
    'bra men ta bort telefonen',
    'ja när du rättat mejlen',
    'rätt namn, fel adress',
    'öh jag vet inte riktigt',
  ]),
  ...rows(at('contact.email', se), [
    ['jag har ingen mejl', { command: 'skip' }],
    ['får man prata med nån på sälj', { command: 'human' }],
    ['vad händer med mina uppgifter', { command: 'privacy' }],
    ['lägg av', { nothing: true }],
    ['orkar inte, avbryt', { command: 'cancel' }],
    ['varför då?', { command: 'why' }],
    ['Björkö', { nothing: true }],
  ]),
]
