import { address, answers, each, refusals, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, no, noPrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('NO', street, [postalCode, city])

/** Several answers at once, typed with cold fingers. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'driver et lite snekkerfirma i Norge, skal ha ting på faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    ['NO, privat', { fills: { country: 'NO', customerType: 'private' } }],
    [
      'skal berre handle til meg sjølv her i noreg, betaler på førehand',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    ['Land: Norge. Kundetype: Bedrift.', { fills: { country: 'NO', customerType: 'business' } }],
    ['er det her man melder seg inn som kunde?', { nothing: true }],
  ]),
  ...rows(fresh('company.number', no), [
    ['318196257 😊', { fills: { 'company.number': '318196257' } }],
    ['orgnr318683387', { fills: { 'company.number': '318683387' } }],
    ['står 319 170 510 MVA på brevarket vårt', { fills: { 'company.number': '319170510' } }],
    [
      'Fiskerøkeriet ANS, 319657649, Kaiveien 2, 9990 Båtsfjord',
      {
        fills: {
          'company.name': 'Fiskerøkeriet ANS',
          'company.number': '319657649',
          'company.address': place('Kaiveien 2', '9990', 'Båtsfjord'),
        },
      },
    ],
    [
      'Sykkelfiksern, orgnr 320144779. Eigaren er eg, Ørjan Skår. 68053101, orjan@sykkelfiksern.no',
      {
        fills: {
          'company.name': 'Sykkelfiksern',
          'company.number': '320144779',
          'contact.name': 'Ørjan Skår',
          'contact.phone': '+4768053101',
          'contact.email': 'orjan@sykkelfiksern.no',
        },
      },
    ],
    [
      'Her er det dere spør om:\nFirma - Myra Torv AS\nOrgnr - 320631904\nVei - Myrveien 100\nPoststed - 2210 Granli\nKontakt - Bo Hjelle\nMobil - 680 53 102',
      {
        fills: {
          'company.name': 'Myra Torv AS',
          'company.number': '320631904',
          'company.address': place('Myrveien 100', '2210', 'Granli'),
          'contact.name': 'Bo Hjelle',
          'contact.phone': '+4768053102',
        },
      },
    ],
    [
      '321119034\n\nMed vennlig hilsen\nJorunn Kvam | Innkjøp | Vidda Hotell AS\nMob 68 05 31 03 | jorunn@viddahotell.no',
      {
        fills: {
          'company.number': '321119034',
          'contact.name': 'Jorunn Kvam',
          'company.name': 'Vidda Hotell AS',
          'contact.phone': '+4768053103',
          'contact.email': 'jorunn@viddahotell.no',
        },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Garnloftet, me held til i Sjøgata 20, 8200 Fauske',
      {
        fills: {
          'company.name': 'Garnloftet',
          'company.address': place('Sjøgata 20', '8200', 'Fauske'),
        },
      },
    ],
    [
      'Tannlegene på Torget AS. spør etter Maud Stensrud',
      { fills: { 'company.name': 'Tannlegene på Torget AS', 'contact.name': 'Maud Stensrud' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'nils petter vold 68053104',
      { fills: { 'contact.name': 'nils petter vold', 'contact.phone': '+4768053104' } },
    ],
    [
      'Rosa Vidal (innkjøp) / rosa@fjordlys.no / 680 53 105',
      {
        fills: {
          'contact.name': 'Rosa Vidal',
          'contact.email': 'rosa@fjordlys.no',
          'contact.phone': '+4768053105',
        },
      },
    ],
    [
      'd e formannen Kåre Hella som bestille, ring han på 68053106',
      { fills: { 'contact.name': 'Kåre Hella', 'contact.phone': '+4768053106' } },
    ],
    [
      'Mia Tell her. jobbmail mia.tell@fjordlys.no',
      { fills: { 'contact.name': 'Mia Tell', 'contact.email': 'mia.tell@fjordlys.no' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'mob 68053107 mail kh@fjordlys.no',
      { fills: { 'contact.phone': '+4768053107', 'contact.email': 'kh@fjordlys.no' } },
    ],
    [
      '680 53 108, og vi vil forresten ha papirfaktura',
      { fills: { 'contact.phone': '+4768053108', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'si 4000. fakturamail: bilag@fjordlys.no',
      { fills: { 'credit.amount': 4000, 'invoice.email': 'bilag@fjordlys.no' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Vera Lund, Skogstien 3, 2680 Vågå. Telefon 68053109. Epost har jeg ikke',
      {
        fills: {
          'person.name': 'Vera Lund',
          'person.address': place('Skogstien 3', '2680', 'Vågå'),
          'person.phone': '+4768053109',
        },
      },
    ],
    [
      'heisann, Amir Olsen heter jeg 👋 68053110',
      { fills: { 'person.name': 'Amir Olsen', 'person.phone': '+4768053110' } },
    ],
    [
      'Fullt navn: Inger Lovise Foss\nBosted: Bergsgata 30 A, 0468 Oslo\nEpostadresse: inger@example.no',
      {
        fills: {
          'person.name': 'Inger Lovise Foss',
          'person.address': place('Bergsgata 30 A', '0468', 'Oslo'),
          'person.email': 'inger@example.no',
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', no), [
    ['firmaet mitt', 'business'],
    ['bare en vanlig privatkunde', 'private'],
  ]),
  ...answers(at('payment', no), [
    ['send regning', 'invoice'],
    ['jeg betaler før dere sender', 'prepayment'],
  ]),
  ...answers(at('company.name', no), [
    ['Far & Sønn', 'Far & Sønn'],
    ['offisielt heter vi Dyreklinikken Jæren AS', 'Dyreklinikken Jæren AS'],
    ['Tilbake til Naturen AS', 'Tilbake til Naturen AS'],
    ['kjøttbua på moen', 'kjøttbua på moen'],
    ['Æ, Ø & Å Forlag', 'Æ, Ø & Å Forlag'],
  ]),
  ...answers(at('company.legalForm', no), [
    ['samvirkeforetak', 'SA'],
    ['ASA', 'ASA'],
  ]),
  ...answers(at('company.address', no), [
    ['Gamle Kongevei 110 B, 3187 Horten', place('Gamle Kongevei 110 B', '3187', 'Horten')],
    ['vi ligger i Torggata 70 i 2317 Hamar', place('Torggata 70', '2317', 'Hamar')],
    [
      'Nordgarden, Bygdevegen 2\n6856 Sogndal',
      place('Nordgarden, Bygdevegen 2', '6856', 'Sogndal'),
    ],
    ['9170 Longyearbyen, Postboks 12', place('Postboks 12', '9170', 'Longyearbyen')],
  ]),
  ...answers(at('contact.name', no), [
    ['skriv Anniken Ness', 'Anniken Ness'],
    ['Karl Ås', 'Karl Ås'],
    ["Brian O'Dowd", "Brian O'Dowd"],
    ['britt helene', 'britt helene'],
    ['Takk Wing Chan', 'Takk Wing Chan'],
  ]),
  ...answers(at('contact.phone', no), [
    ['68 05 31 11', '+4768053111'],
    ['(+47) 680 53 112', '+4768053112'],
    ['prøv 6805-3113', '+4768053113'],
    ['nr er 68053114 men eg er vanskeleg å få tak i', '+4768053114'],
  ]),
  ...answers(at('contact.email', no), [
    ['den er butikk@fjordlys.no', 'butikk@fjordlys.no'],
    ['BUTIKKEN@FJORDLYS.NO', 'BUTIKKEN@fjordlys.no'],
  ]),
  ...answers(at('credit.amount', no), [
    ['vel 4 500 kr', 4500],
    ['femten tusen', 15000],
    ['20k', 20000],
    ['36 000 kr årlig', 3000],
  ]),
  ...answers(at('invoice.channel', no), [
    ['e-post er enklest', 'email'],
    ['papir', 'post'],
  ]),
  ...answers(having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' }), [
    ['Peppol: 0192:318196257', '0192:318196257'],
  ]),
  ...refusals(fresh('company.number', no), [['orgnr 318196258', 'checkDigit']]),
  ...refusals(at('contact.email', no), [['kari at fjordlys', 'noAtSign']]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', no), [
    [
      'vi er i nummer 50, ikke 5',
      { fills: { 'company.address': place('Storgata 50', '0155', 'Oslo') } },
    ],
    [
      'mailen skal slutte på .com: kari@fjordlys.com',
      { fills: { 'contact.email': 'kari@fjordlys.com' } },
    ],
    ['nytt mobilnummer: 680 53 115', { fills: { 'contact.phone': '+4768053115' } }],
    [
      'gata heter Lillegata 5, ikke Storgata 5',
      { fills: { 'company.address': place('Lillegata 5', '0155', 'Oslo') } },
    ],
    ['kan du rette navnet til Kari Haugen Moe', { fills: { 'contact.name': 'Kari Haugen Moe' } }],
    ['5000 er for lite, skriv 9000', { fills: { 'credit.amount': 9000 } }],
    [
      'fakturaen skal til en annen epost: inga@fjordlys.no',
      { fills: { 'invoice.email': 'inga@fjordlys.no' } },
    ],
    [
      'det manglar noko i firmanamnet, me heiter Fjordlys Elektro AS',
      { fills: { 'company.name': 'Fjordlys Elektro AS' } },
    ],
    [
      'alt er bra men telefonen skal være 68053116',
      { fills: { 'contact.phone': '+4768053116' }, assent: 'notYes' },
    ],
    ['heller faktura i posten enn på epost', { fills: { 'invoice.channel': 'post' } }],
    ['det der er ikke vårt orgnr, vårt er 318683387', { fills: { 'company.number': '318683387' } }],
    ['kan jeg gjøre om beløpet', { command: 'change', target: 'credit.amount' }],
    ['det står feil adresse', { command: 'change', target: 'company.address' }],
    ['dere har fått telefonnummeret mitt feil', { command: 'change', target: 'contact.phone' }],
    ['bytt kontaktperson', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'oi det var kona sitt nummer. Mitt er 68053117',
      { fills: { 'contact.phone': '+4768053117' } },
    ],
    ['uff, jeg heter Carina, altså Carina Haugen', { fills: { 'contact.name': 'Carina Haugen' } }],
    [
      'vi må endre adressen til Havneveien 6, 0150 Oslo',
      { fills: { 'company.address': place('Havneveien 6', '0150', 'Oslo') } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['6000. eller nei, si 7000', { fills: { 'credit.amount': 7000 } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'har flyttet! ny adresse Parkveien 21, 5007 Bergen',
      { fills: { 'person.address': place('Parkveien 21', '5007', 'Bergen') } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', no), [
    ['kan du hjelpe meg litt', { command: 'help' }],
    ['korleis skal det skrivast', { command: 'help' }],
    ['hva har dere med nummeret mitt å gjøre', { command: 'why' }],
    ['må dere ha det?', { command: 'why' }],
    ['forrige spørsmål', { command: 'back' }],
    ['vi dropper den', { command: 'skip' }],
    ['hopp over den så lenge', { command: 'skip' }],
    ['angre det siste', { command: 'undo' }],
    ['gløym det, vil ikkje bli kunde likevel', { command: ['cancel', 'stop'] }],
    ['vi tar det fra begynnelsen igjen', { command: 'restart' }],
    ['gi meg en ekte person', { command: 'human' }],
    ['snakker heller med en selger', { command: 'human' }],
    ['hva har jeg fylt inn så langt', { command: 'summary' }],
    ['følger dere GDPR', { command: ['privacy', 'mydata'] }],
    ['kan jeg få en kopi av opplysningene mine', { command: 'mydata' }],
    ['dere må fjerne alt om meg', { command: 'delete' }],
    ['dansk tak', { language: 'da' }],
    ['engelsk takk', { language: 'en' }],
    ['stenger dere klokka 16?', { digression: 'openingHours' }],
    ['sitter det et ekte menneske der?', { digression: 'areYouHuman' }],
    ['topp, tusen takk', { digression: 'thanks' }],
    ['nå orker jeg snart ikke mer', { digression: 'frustration' }],
    ['kan man levere tilbake kappa planker?', { digression: ['question', 'faq'] }],
    ['det husker jeg ikke', { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', no), { nothing: true }, [
    'vi er tre som deler på det',
    'to minutter, har en kunde her',
    'hva menes med kontaktperson',
    'det sier jeg ikke',
  ]),
  ...each(at('contact.phone', no), { nothing: true }, [
    'svarer aldri på ukjente nummer',
    'kan dere ikke bare sende mail',
    'mellom 8 og 16',
  ]),
  ...each(at('contact.email', no), { nothing: true }, [
    'vi bruker ikke epost her',
    'må det være en jobbmail?',
  ]),
  ...each(at('company.name', no), { nothing: true }, ['hvilket navn, det på skiltet?']),
  ...rows(at('contact.email', no), [
    ['her er fødselsnummeret mitt 01819010001', { nationalNumber: true }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'ja visst',
    'helt rett',
    'perfekt',
    'joda',
    'fint, send det av gårde',
  ]),
  ...each(complete('confirm', no), { assent: 'no' }, ['næ', 'det er feil', 'nei takk']),
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'jaja, men først må eposten rettes',
    'bare hvis jeg kan endre det senere',
    'er det bindende?',
    'kanskje',
    'ja på én betingelse',
    'ikkje enno',
  ]),
  ...each(complete('notice', no), { assent: 'yes' }, ['helt greit for meg', 'ja det godtar jeg']),
  ...each(complete('notice', no), { assent: 'notYes' }, [
    'hvem er dere egentlig?',
    'nei det liker jeg ikke',
    'kan jeg lese alt et sted?',
  ]),
]

/** Norwegian in a conversation that stands in another language, and words of the neighbours in Norwegian. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', no), session: 'sv' }, [
    ['skriv Viggo Bakke, det er han som er sjefen', { fills: { 'contact.name': 'Viggo Bakke' } }],
  ]),
  ...rows({ ...at('contact.phone', no), session: 'en' }, [
    ['det er 68053118', { fills: { 'contact.phone': '+4768053118' } }],
  ]),
  ...rows(at('contact.email', no), [
    ['just send it til viggo@fjordlys.no', { fills: { 'contact.email': 'viggo@fjordlys.no' } }],
  ]),
]

export const sixthNo: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
