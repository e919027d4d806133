import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

/** A second set in Norwegian (both forms), written without looking at the first or at the recogniser's words. */
export const secondNo: readonly Row[] = [
  ...rows(start, [
    ['vi er i bergen', { fills: { country: 'NO' } }],
    ['norsk foretak', { fills: { country: 'NO', customerType: 'business' } }],
    ['eg bur i Noreg', { fills: { country: 'NO' } }],
    [
      'Hei på dere! Vi i Brygga Fisk AS (org.nr. 312 345 676) vil gjerne handle hos dere. Mvh Siv Aune, siv@bryggafisk.no, tlf 68 05 12 99',
      {
        fills: {
          'company.name': 'Brygga Fisk AS',
          'company.number': '312345676',
          'contact.name': 'Siv Aune',
          'contact.email': 'siv@bryggafisk.no',
          'contact.phone': '+4768051299',
        },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ['handler bare for egen del', { fills: { customerType: 'private' } }],
    ['på vegne av bedriften', { fills: { customerType: 'business' } }],
    ['vi er eit lite firma', { fills: { customerType: 'business' } }],
    ['privat, ikke firma', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', no), [
    ['faktura hadde vært topp', { fills: { payment: 'invoice' } }],
    ['eg vil betale på førehand', { fills: { payment: 'prepayment' } }],
    ['forskudd er greit', { fills: { payment: 'prepayment' } }],
    ['vi vil ha regning', { fills: { payment: 'invoice' } }],
  ]),
  ...answers(at('company.number', no), [
    ['NO 312 345 676 MVA', '312345676'],
    ['orgnummeret vårt er 312345676', '312345676'],
    ['312.345.676', '312345676'],
  ]),
  ...answers(at('contact.name', no), [
    ['det er eg som er kontakt, Ragnhild Bø', 'Ragnhild Bø'],
    ["Sean O'Brien", "Sean O'Brien"],
    ['Bruk Liv-Berit Sæther', 'Liv-Berit Sæther'],
    ['kontakten her er Oddvar von Krogh', 'Oddvar von Krogh'],
  ]),
  ...answers(at('contact.phone', no), [
    ['+47 68 05 12 99 (jobb)', '+4768051299'],
    ['tlf.68051299', '+4768051299'],
    ['du treffer meg på 680 51 299', '+4768051299'],
    ['004768051299', '+4768051299'],
  ]),
  ...answers(at('contact.email', no), [
    ['e-posten vår er post@fjelltopp.no', 'post@fjelltopp.no'],
    ['liv krøllalfa fjelltopp.no', 'liv@fjelltopp.no'],
    ['mailto:liv@fjelltopp.no', 'liv@fjelltopp.no'],
  ]),
  ...answers(at('credit.amount', no), [
    ['rundt 30 000,- i mnd', 30000],
    ['kanskje femti tusen', 50000],
    ['nok 18000', 18000],
    ['25 tusen kroner sånn cirka', 25000],
  ]),
  ...rows(at('invoice.channel', no), [
    ['EHF', { fills: { 'invoice.channel': 'peppol' } }],
    ['send på epost', { fills: { 'invoice.channel': 'email' } }],
    ['i posten takk', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...answers(at('person.address', noPrivate), [
    ['Kirkegt. 14 B, 7014 Trondheim', address('NO', 'Kirkegt. 14 B', ['7014', 'Trondheim'])],
    ['eg bur i Løkkevegen 8, 6800 Førde', address('NO', 'Løkkevegen 8', ['6800', 'Førde'])],
    ['Postboks 44\n1601 Fredrikstad', address('NO', 'Postboks 44', ['1601', 'Fredrikstad'])],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Heisann, Torgeir Nes her. Bor i Nedre gate 9, 0551 Oslo. Telefon 68 05 12 99, mail torgeir@nes.no',
      {
        fills: {
          'person.name': 'Torgeir Nes',
          'person.address': address('NO', 'Nedre gate 9', ['0551', 'Oslo']),
          'person.phone': '+4768051299',
          'person.email': 'torgeir@nes.no',
        },
      },
    ],
    [
      'eg heiter Gro Vik, e-post gro@vik.no',
      { fills: { 'person.name': 'Gro Vik', 'person.email': 'gro@vik.no' } },
    ],
    ['fullt navn: Nikolai Lukasz Wójcik', { fills: { 'person.name': 'Nikolai Lukasz Wójcik' } }],
  ]),
  ...rows(fresh('company.number', no), [
    [
      'Vennlig hilsen / Best regards\nBente Moe\nDaglig leder\nLofoten Tau AS\nKaiveien 2, 8300 Svolvær\nMob: +47 68 05 12 99\nEpost: bente@lofotentau.no\nOrgnr: 312 345 676 MVA',
      {
        fills: {
          'contact.name': 'Bente Moe',
          'company.name': 'Lofoten Tau AS',
          'company.address': address('NO', 'Kaiveien 2', ['8300', 'Svolvær']),
          'contact.phone': '+4768051299',
          'contact.email': 'bente@lofotentau.no',
          'company.number': '312345676',
        },
      },
    ],
    [
      'selskapet er Hopp Over AS, 312345676',
      { fills: { 'company.name': 'Hopp Over AS', 'company.number': '312345676' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['beklager, feil nummer. Skal være 68 05 12 99', { fills: { 'contact.phone': '+4768051299' } }],
    [
      'kan du bytte ut e-posten med kari.h@fjordlys.no',
      { fills: { 'contact.email': 'kari.h@fjordlys.no' } },
    ],
    ['kontaktpersonen er nå Per Haugen, ikke Kari', { fills: { 'contact.name': 'Per Haugen' } }],
    [
      'vi har flytta til Torggata 11, 0181 Oslo',
      { fills: { 'company.address': address('NO', 'Torggata 11', ['0181', 'Oslo']) } },
    ],
    ['det er noe galt med adressa', { command: 'change', target: 'company.address' }],
    ['kan eg få endre telefonnummeret', { command: 'change', target: 'contact.phone' }],
    ['beløpet burde være 8000', { fills: { 'credit.amount': 8000 } }],
    ['angre siste', { command: 'undo' }],
  ]),
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'joda',
    'ja det stemmer bra det',
    'helt korrekt',
    'ser bra ut dette',
    'tipp topp',
    'ja da, bare kjør',
  ]),
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'ja, men ikke telefonen',
    'tja',
    'nei det stemmer ikkje',
    'stemmer alt da?',
    'ikke helt enda',
    'ja dersom eg slepp kredittsjekk',
    'må spørre sjefen først',
    'usikker',
    'nesten riktig',
  ]),
  ...each(complete('notice', no), { assent: 'notYes' }, [
    'må dere sjekke meg?',
    'helst ikkje',
    'greit, men hva betyr det for meg',
  ]),
  ...rows(at('contact.phone', no), [
    ['hva trenger dere det til da', { command: 'why' }],
    ['sett meg over til en kundebehandler', { command: 'human' }],
    ['aner ikke', { dontKnow: true }],
    ['ta meg til forrige', { command: 'back' }],
    ['Det vil jeg ikke gi fra meg', { nothing: true }],
    ['begynn på nytt', { command: 'restart' }],
    ['slett opplysningene mine', { command: 'delete' }],
    ['pratar eg med eit menneske?', { digression: 'areYouHuman' }],
    ['går det an å betale med kort', { digression: 'faq', faq: 'card-payment' }],
    ['når åpner dere i morgen', { digression: 'openingHours' }],
    ['switch to english please', { command: 'language', language: 'en' }],
    ['tusen takk skal du ha', { digression: 'thanks', nothing: true }],
    ['skjønner ikke hva du spør om', { command: 'help' }],
  ]),
  ...answers(at('company.name', no), [
    ['Angre Aldri AS', 'Angre Aldri AS'],
    ['vi heter Nei Takk Reklame AS', 'Nei Takk Reklame AS'],
    ['Rørlegger Haugen og sønn', 'Rørlegger Haugen og sønn'],
  ]),
]
