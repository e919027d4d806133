import type { Language } from '../../../onboarding/vocabulary.ts'
import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, noPrivate, se, sePrivate } from '../situations.ts'

/** Written after the second set had been mended for, to see what it had taught. */
export const later: Readonly<Record<Language, readonly Row[]>> = {
  da: [
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
  ],
  sv: [
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
  ],
  no: [
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
  ],
  en: [
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
  ],
}
