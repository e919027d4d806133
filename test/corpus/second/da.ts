import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

/** A second set in Danish, written without looking at the first or at the recogniser's words. */
export const secondDa: readonly Row[] = [
  ...rows(start, [
    ['vi holder til i odense', { fills: { country: 'DK' } }],
    ['Danske! altså dansk selskab', { fills: { country: 'DK', customerType: 'business' } }],
    ['nabolandet, altså sverige', { fills: { country: 'SE' } }],
    [
      'Goddag. Det er Thi Nguyen fra Kaffekompagniet ApS (CVR: 12 34 56 74). I kan fange mig på tlf. 31 23 45 67 eller thi@kaffekompagniet.dk',
      {
        fills: {
          'company.number': '12345674',
          'company.name': 'Kaffekompagniet ApS',
          'contact.name': 'Thi Nguyen',
          'contact.phone': '+4531234567',
          'contact.email': 'thi@kaffekompagniet.dk',
        },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['det er bare til mig selv derhjemme', { fills: { customerType: 'private' } }],
    ['vi er en lille butik', { fills: { customerType: 'business' } }],
    ['jeg har mit eget firma', { fills: { customerType: 'business' } }],
    ['som privat person', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [
    ['helst på regning', { fills: { payment: 'invoice' } }],
    ['vi betaler up front', { fills: { payment: 'prepayment' } }],
    ['faktura tak, det plejer vi', { fills: { payment: 'invoice' } }],
    ['jeg vil gerne betale på forhånd', { fills: { payment: 'prepayment' } }],
  ]),
  ...answers(at('company.number', dk), [
    ['det står som dk-12345674 på vores papirer', '12345674'],
    ['1234 5674', '12345674'],
    ['cvrnr.12345674', '12345674'],
  ]),
  ...answers(at('contact.name', dk), [
    ['skriv bare Søs Bøgh-Andersen', 'Søs Bøgh-Andersen'],
    ['Ahmed El-Sayed er kontaktperson', 'Ahmed El-Sayed'],
    ['Det bliver min kollega, Pia Lund Hvid', 'Pia Lund Hvid'],
    ['du kan sætte mig på: Bo Ravn', 'Bo Ravn'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['Mob. 31-23-45-67', '+4531234567'],
    ['0045 3123 4567', '+4531234567'],
    ['ring på 31 23 45 67 efter kl. 9', '+4531234567'],
    ['(+45)31234567 :-)', '+4531234567'],
  ]),
  ...answers(at('contact.email', dk), [
    ['send det til pia.lund@hvidvask.dk', 'pia.lund@hvidvask.dk'],
    ['PIA@HVIDVASK.DK', 'PIA@hvidvask.dk'],
    ['pia snabel-a hvidvask punktum dk', 'pia@hvidvask.dk'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['omkring 12.500 kr/md', 12500],
    ['ti tusind', 10000],
    ['8-9 tusinde... lad os sige 9000', 9000],
    ['20k om måneden ca.', 20000],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'vi har et ean nummer: 5790000000012',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000000012' } },
    ],
    ['bare på mailen', { fills: { 'invoice.channel': 'email' } }],
    [
      'til bogholderi@hvidvask.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'bogholderi@hvidvask.dk' } },
    ],
  ]),
  ...answers(at('person.address', dkPrivate), [
    [
      'Nørre Søgade 41, 4. th., 1370 Kbh K',
      address('DK', 'Nørre Søgade 41, 4. th.', ['1370', 'Kbh K']),
    ],
    ['jeg bor på Lærkevej 5 i 4000 Roskilde', address('DK', 'Lærkevej 5', ['4000', 'Roskilde'])],
    [
      'Gl. Kongevej 101 B st tv\n1850 Frederiksberg C',
      address('DK', 'Gl. Kongevej 101 B st tv', ['1850', 'Frederiksberg C']),
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Navn: Oluf Ø. Juhl\nAdr.: Møllestien 2, 8000 Aarhus C\nMobil: 31 23 45 67\nMail: oluf@juhl.dk',
      {
        fills: {
          'person.name': 'Oluf Ø. Juhl',
          'person.address': address('DK', 'Møllestien 2', ['8000', 'Aarhus C']),
          'person.phone': '+4531234567',
          'person.email': 'oluf@juhl.dk',
        },
      },
    ],
    [
      'hedder Karen Blok og kan nås på karen@blok.dk',
      { fills: { 'person.name': 'Karen Blok', 'person.email': 'karen@blok.dk' } },
    ],
    [
      'mit nummer er 31234567, jeg hedder Ib Falk',
      { fills: { 'person.name': 'Ib Falk', 'person.phone': '+4531234567' } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'Med venlig hilsen\n\nKirsten Dam\nIndkøbschef\n\nSkibssmeden A/S\nHavnevej 12 · 9900 Frederikshavn\nT: +45 31 23 45 67\nE: kd@skibssmeden.dk\nCVR 12345674',
      {
        fills: {
          'contact.name': 'Kirsten Dam',
          'company.name': 'Skibssmeden A/S',
          'company.address': address('DK', 'Havnevej 12', ['9900', 'Frederikshavn']),
          'contact.phone': '+4531234567',
          'contact.email': 'kd@skibssmeden.dk',
          'company.number': '12345674',
        },
      },
    ],
    [
      'firmaet er Stop Rotter ApS, 12345674',
      { fills: { 'company.name': 'Stop Rotter ApS', 'company.number': '12345674' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'hov, mailen skulle have været salg@nordlys.dk',
      { fills: { 'contact.email': 'salg@nordlys.dk' } },
    ],
    [
      'telefonnummeret er forkert. Det rigtige er 31 23 45 67',
      { fills: { 'contact.phone': '+4531234567' } },
    ],
    [
      'ret lige navnet til Mette Sørensen Krogh',
      { fills: { 'contact.name': 'Mette Sørensen Krogh' } },
    ],
    [
      'vi er flyttet til Søndergade 9, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Søndergade 9', ['8000', 'Aarhus C']) } },
    ],
    ['adressen passer ikke længere', { command: 'change', target: 'company.address' }],
    [
      'må jeg få lov at rette mailadressen?',
      { command: 'change', target: ['contact.email', 'invoice.email'] },
    ],
    ['sæt beløbet op til 7500', { fills: { 'credit.amount': 7500 } }],
    ['fortryd det sidste', { command: 'undo' }],
  ]),
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'jamen det er da fint',
    'alt ok herfra',
    'yes det er det',
    'ja det må du godt',
    'det ser rigtigt ud',
    'jow',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'ja hvis fakturaen kommer på mail',
    'næsten',
    'nej da',
    'er det rigtigt at der står 5000?',
    'ikke endnu',
    'det gør det ikke',
    'ja, bortset fra postnummeret',
    'lad mig lige tjekke med chefen først',
    'jeg er ikke sikker',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'skal det være nødvendigt?',
    'jeg vil helst ikke kreditvurderes',
    'ok men hvad indebærer det',
  ]),
  ...rows(at('contact.phone', dk), [
    ['hvad skal I bruge det til?', { command: 'why' }],
    ['kan jeg lige få talt med et menneske', { command: 'human' }],
    ['det husker jeg ikke', { dontKnow: true }],
    ['gå et trin tilbage', { command: 'back' }],
    ['Det vil jeg ikke oplyse', { nothing: true }],
    ['glem det hele, start forfra', { command: 'restart' }],
    ['slet alt hvad i har om mig', { command: 'delete' }],
    ['er du en robot eller hvad', { digression: 'areYouHuman' }],
    ['koster det noget at blive kunde? hvad koster det', { digression: 'faq', faq: 'price' }],
    ['hvornår har I åbent i morgen', { digression: 'openingHours' }],
    ['kan vi tage den på engelsk', { command: 'language', language: 'en' }],
    ['tusind tak for hjælpen', { digression: 'thanks', nothing: true }],
    ['hva mener du med det', { command: 'help' }],
  ]),
  ...answers(at('company.name', dk), [
    ['Hjælp & Omsorg I/S', 'Hjælp & Omsorg I/S'],
    ['vi kører under navnet Tilbage Til Naturen ApS', 'Tilbage Til Naturen ApS'],
    ['Murermester Ole Bang', 'Murermester Ole Bang'],
  ]),
]
