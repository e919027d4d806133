import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, no, noPrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('NO', street, [postalCode, city])

/** Several answers at once: bokmål, nynorsk, dialect, pasted footers. */
const several: readonly Row[] = [
  ...rows(start, [
    ['Norge, bedrift', { fills: { country: 'NO', customerType: 'business' } }],
    ['hei, æ e privatkunde i norge', { fills: { country: 'NO', customerType: 'private' } }],
    [
      'norsk AS, orgnr 310 001 007',
      {
        fills: { country: 'NO', customerType: 'business', 'company.number': '310001007' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'vi er eit firma på Voss og vil ha faktura',
      { fills: { customerType: 'business', payment: 'invoice' }, may: { country: 'NO' } },
    ],
    ['privat, betaler på forskudd', { fills: { customerType: 'private', payment: 'prepayment' } }],
    ['svensk selskap, ikke norsk', { fills: { country: 'SE', customerType: 'business' } }],
    ['NO310792934MVA', { fills: { 'company.number': '310792934' }, may: { country: 'NO' } }],
  ]),
  ...rows(fresh('company.number', no), [
    [
      '311584863 Multemyra Gård AS, kontakt Guro Eide på 68 05 11 22',
      {
        fills: {
          'company.number': '311584863',
          'company.name': 'Multemyra Gård AS',
          'contact.name': 'Guro Eide',
          'contact.phone': '+4768051122',
        },
      },
    ],
    [
      'Mvh\nTorgeir Nes\nDaglig leder\n\nNes Rørlegger AS\nVerkstedveien 4\n4016 Stavanger\nMob: 412 34 567\nOrg.nr: 312 376 792 MVA\ntorgeir@nesror.no | www.nesror.no',
      {
        fills: {
          'contact.name': 'Torgeir Nes',
          'company.name': 'Nes Rørlegger AS',
          'company.address': place('Verkstedveien 4', '4016', 'Stavanger'),
          'contact.phone': '+4741234567',
          'company.number': '312376792',
          'contact.email': 'torgeir@nesror.no',
        },
      },
    ],
    [
      'Org: 313168727\nFirma: Kystens Brød DA\nKontaktperson: Siri-Anne Ås\nTelefon: 68051133\nEpost: siri@kystensbrod.no',
      {
        fills: {
          'company.number': '313168727',
          'company.name': 'Kystens Brød DA',
          'contact.name': 'Siri-Anne Ås',
          'contact.phone': '+4768051133',
          'contact.email': 'siri@kystensbrod.no',
        },
      },
    ],
    [
      '31 47 52 589 og faktura t regnskap@fjellro.no',
      { fills: { 'company.number': '314752589', 'invoice.email': 'regnskap@fjellro.no' } },
    ],
    [
      '315544513 🐟 Lofotfisk AS 📞 91234567',
      {
        fills: {
          'company.number': '315544513',
          'company.name': 'Lofotfisk AS',
          'contact.phone': '+4791234567',
        },
      },
    ],
    [
      'vi heiter Bjelland Maskin AS og nummeret e 316336442',
      { fills: { 'company.name': 'Bjelland Maskin AS', 'company.number': '316336442' } },
    ],
    [
      'org.nr. 317 128 371 mva, postadresse Postboks 45, 9481 Harstad',
      {
        fills: {
          'company.number': '317128371',
          'company.address': place('Postboks 45', '9481', 'Harstad'),
        },
      },
    ],
    [
      'orgnr 318712239 handler for sånn 25 000 i mnd',
      { fills: { 'company.number': '318712239', 'credit.amount': 25000 } },
    ],
    [
      'enkeltpersonforetak, 319504168',
      { fills: { 'company.legalForm': 'ENK', 'company.number': '319504168' } },
    ],
    [
      'eg heiter Oddny Lie og firmaet er Lie Regnskap AS',
      { fills: { 'contact.name': 'Oddny Lie', 'company.name': 'Lie Regnskap AS' } },
    ],
    [
      'orgnr:310001007;mob:98765432',
      { fills: { 'company.number': '310001007', 'contact.phone': '+4798765432' } },
    ],
    ['jo det skal vel være 310792934 mener jeg', { fills: { 'company.number': '310792934' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Snåsa Sag AS, Industriveien 9, 7760 Snåsa',
      {
        fills: {
          'company.name': 'Snåsa Sag AS',
          'company.address': place('Industriveien 9', '7760', 'Snåsa'),
        },
      },
    ],
    [
      'Brødrene Dalen ANS, snakk med broren min Even Dalen 68051144',
      {
        fills: {
          'company.name': 'Brødrene Dalen ANS',
          'contact.name': 'Even Dalen',
          'contact.phone': '+4768051144',
        },
      },
    ],
    [
      'det e Havna Kro AS og e-posten er post@havnakro.no',
      { fills: { 'company.name': 'Havna Kro AS' }, may: { 'contact.email': 'post@havnakro.no' } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'karl johans gt 3b 0154 oslo',
      { fills: { 'company.address': place('karl johans gt 3b', '0154', 'oslo') } },
    ],
    [
      'Postboks 12\n8301 Svolvær\nv/ Tor Moe',
      {
        fills: { 'company.address': place('Postboks 12', '8301', 'Svolvær') },
        may: { 'contact.name': 'Tor Moe' },
      },
    ],
    [
      'me held til i Øvregata 8, 5003 Bergen, ring 68051155',
      {
        fills: {
          'company.address': place('Øvregata 8', '5003', 'Bergen'),
          'contact.phone': '+4768051155',
        },
      },
    ],
    [
      'Nordgarden, Vassbygdi 210, NO-5746 Undredal',
      { fills: { 'company.address': place('Nordgarden, Vassbygdi 210', '5746', 'Undredal') } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Pål Krogh 68051166 pal.krogh@fjordlys.no',
      {
        fills: {
          'contact.name': 'Pål Krogh',
          'contact.phone': '+4768051166',
          'contact.email': 'pal.krogh@fjordlys.no',
        },
      },
    ],
    [
      'navnet mitt er ragnhild moen og telefonen er seks åtte null fem en en sju sju',
      { fills: { 'contact.name': 'ragnhild moen', 'contact.phone': '+4768051177' } },
    ],
    [
      'epost: mk@fjordlys.no, navn: Mohammed Khan, nr: 0047 68051188',
      {
        fills: {
          'contact.name': 'Mohammed Khan',
          'contact.phone': '+4768051188',
          'contact.email': 'mk@fjordlys.no',
        },
      },
    ],
    [
      'dere kan snakke med Gro i regnskap, Gro Tveit, 412 34 567',
      { fills: { 'contact.name': 'Gro Tveit', 'contact.phone': '+4741234567' } },
    ],
    [
      'Leif Arne Bø, daglig leder. Faktura på epost til faktura+leif@fjordlys.no',
      { fills: { 'contact.name': 'Leif Arne Bø', 'invoice.email': 'faktura+leif@fjordlys.no' } },
    ],
    [
      'Inga\nRøst\n68 05 11 99',
      { fills: { 'contact.phone': '+4768051199' }, may: { 'contact.name': 'Inga Røst' } },
    ],
    [
      'det e mæ, Jan Tore Vik, mob 90012345, handle for kanskje femten tusen i måneden',
      {
        fills: {
          'contact.name': 'Jan Tore Vik',
          'contact.phone': '+4790012345',
          'credit.amount': 15000,
        },
      },
    ],
    [
      '680 51 200 // Maren Li // maren@fjordlys.no // papirfaktura',
      {
        fills: {
          'contact.name': 'Maren Li',
          'contact.phone': '+4768051200',
          'contact.email': 'maren@fjordlys.no',
          'invoice.channel': 'post',
        },
      },
    ],
    [
      'Jurgita Kazlauskienė, hun har litauisk mobil +370 612 34567',
      { fills: { 'contact.name': 'Jurgita Kazlauskienė', 'contact.phone': '+37061234567' } },
    ],
    [
      'Arvid Sand her! ehf til 0192:310001007',
      {
        fills: { 'contact.name': 'Arvid Sand', 'invoice.peppol': '0192:310001007' },
        may: { 'invoice.channel': 'peppol' },
      },
    ],
    [
      'Kontakt: Berit Lunde (berit@fjordlys.no)',
      { fills: { 'contact.name': 'Berit Lunde', 'contact.email': 'berit@fjordlys.no' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '6805 1211, eposten er kontor@fjordlys.no',
      { fills: { 'contact.phone': '+4768051211', 'contact.email': 'kontor@fjordlys.no' } },
    ],
    [
      '68051222 epost kari.h@fjordlys.no faktura til samme epost',
      {
        fills: {
          'contact.phone': '+4768051222',
          'contact.email': 'kari.h@fjordlys.no',
          'invoice.email': 'kari.h@fjordlys.no',
        },
      },
    ],
    [
      '+47 680-51-233, ca 8 lapper i mnd',
      { fills: { 'contact.phone': '+4768051233' }, may: { 'credit.amount': 8000 } },
    ],
    [
      'E-post: k@fjordlys.no, Tlf. 68 05 12 44',
      { fills: { 'contact.phone': '+4768051244', 'contact.email': 'k@fjordlys.no' } },
    ],
    ['mobil (47) 912 34 567', { fills: { 'contact.phone': '+4791234567' } }],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Ingrid Haug, Solbakken 12 H0203, 7030 Trondheim, 68051255, ingrid.h@example.no',
      {
        fills: {
          'person.name': 'Ingrid Haug',
          'person.address': place('Solbakken 12 H0203', '7030', 'Trondheim'),
          'person.phone': '+4768051255',
          'person.email': 'ingrid.h@example.no',
        },
      },
    ],
    [
      'hei eg heiter kjell berge og bur i kyrkjevegen 2 6800 førde mobil 98765432',
      {
        fills: {
          'person.name': 'kjell berge',
          'person.address': place('kyrkjevegen 2', '6800', 'førde'),
          'person.phone': '+4798765432',
        },
      },
    ],
    [
      'Hilde Moe\nc/o Hansen\nStrandgata 14\n9008 Tromsø',
      {
        fills: {
          'person.name': 'Hilde Moe',
          'person.address': place('c/o Hansen, Strandgata 14', '9008', 'Tromsø'),
        },
      },
    ],
    [
      'tove@example.no Tove Ruud 68051266',
      {
        fills: {
          'person.name': 'Tove Ruud',
          'person.email': 'tove@example.no',
          'person.phone': '+4768051266',
        },
      },
    ],
    [
      'Jeg er Ahmed Farah, postnr 4014 Stavanger, gata er Pedersgata 20',
      {
        fills: {
          'person.name': 'Ahmed Farah',
          'person.address': place('Pedersgata 20', '4014', 'Stavanger'),
        },
      },
    ],
    [
      'Bjørnar Lie, bor på Svalbard, Vei 500-3, 9170 Longyearbyen',
      {
        fills: {
          'person.name': 'Bjørnar Lie',
          'person.address': place('Vei 500-3', '9170', 'Longyearbyen'),
        },
      },
    ],
    [
      'marte dahl marte.dahl@example.no faktura på epost',
      {
        fills: {
          'person.name': 'marte dahl',
          'person.email': 'marte.dahl@example.no',
          'invoice.channel': 'email',
        },
        may: { 'invoice.email': 'marte.dahl@example.no' },
      },
    ],
    [
      'Geir Os, Storgata 1, 8006 Bodø. Forskudd er greit.',
      {
        fills: {
          'person.name': 'Geir Os',
          'person.address': place('Storgata 1', '8006', 'Bodø'),
          payment: 'prepayment',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'kanskje 20k, faktura på mail til bilag@fjordlys.no',
      { fills: { 'credit.amount': 20000, 'invoice.email': 'bilag@fjordlys.no' } },
    ],
    [
      'reknar med 120 000 i året, papirfaktura',
      { fills: { 'credit.amount': 10000, 'invoice.channel': 'post' } },
    ],
    ['4500 ca, ehf takk', { fills: { 'credit.amount': 4500, 'invoice.channel': 'peppol' } }],
  ]),
]

/** One answer, said as people say it; some look like commands and are not. */
const single: readonly Row[] = [
  ...answers(at('contact.name', no), [
    ['e det ikkje bare å skrive Solfrid Nygård', 'Solfrid Nygård'],
    ['æ hete Roger Stopp', 'Roger Stopp'],
    ['kona mi Ellen Sæther tek seg av det', 'Ellen Sæther'],
    ['JEAN-LUC DUPONT', 'JEAN-LUC DUPONT'],
    ['ho heiter Synnøve Å', 'Synnøve Å'],
    ['Ja Yun Kim', 'Ja Yun Kim'],
  ]),
  ...answers(at('contact.phone', no), [
    ['90.. nei 68051277', '+4768051277'],
    ['sekstiåtte null fem tolv åttiåtte', '+4768051288'],
    ['6 8 0 5 1 2 9 9', '+4768051299'],
    ['dansk nummer 0045 20 12 34 57', '+4520123457'],
    ['treff meg på 412.34.567', '+4741234567'],
  ]),
  ...answers(at('contact.email', no), [
    ['avbryt@hjelp.no', 'avbryt@hjelp.no'],
    ['kari punktum haugen krøllalfa fjordlys punktum no', 'kari.haugen@fjordlys.no'],
    ['Bruk nei.takk@ja.no', 'nei.takk@ja.no'],
    ['bjørn@ålesund.no', 'bjørn@xn--lesund-hua.no'],
    ['kari (krøllalfa) fjordlys.no', 'kari@fjordlys.no'],
  ]),
  ...answers(at('company.name', no), [
    ['Hjelp Til Deg AS', 'Hjelp Til Deg AS'],
    ['Tilbake Til Start AS', 'Tilbake Til Start AS'],
    ['Angre Ikke DA', 'Angre Ikke DA'],
    ['Slett AS', 'Slett AS'],
    ['Nei Til Atomvåpen', 'Nei Til Atomvåpen'],
  ]),
  ...answers(at('company.address', no), [
    ['stoppveien 2, 1400 ski', place('stoppveien 2', '1400', 'ski')],
    [
      'Gnr 12 Bnr 4 Haugen, Lomsvegen 1210, 2686 Lom',
      place('Gnr 12 Bnr 4 Haugen, Lomsvegen 1210', '2686', 'Lom'),
    ],
    ['0187 oslo, helgesens gate 11 A', place('helgesens gate 11 A', '0187', 'oslo')],
  ]),
  ...answers(at('credit.amount', no), [
    ['tjuefem tusen kroner', 25000],
    ['ca 5 tusenlapper', 5000],
    ['tredve tusen i måneden', 30000],
    ['10.000,-', 10000],
    ['en kvart million', 250000],
    ['maks femtusen', 5000],
  ]),
  ...rows(at('credit.amount', no), [
    ['mellom 10 og 15 tusen', { may: { 'credit.amount': 15000 } }],
  ]),
  ...answers(having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' }), [
    ['ehf 0192:310001007', '0192:310001007'],
  ]),
  ...answers(at('invoice.channel', no), [
    ['send i posten', 'post'],
    ['på mail', 'email'],
    ['EHF', 'peppol'],
  ]),
  ...answers(at('payment', no), [
    ['mot faktura', 'invoice'],
    ['kan betale på forhånd', 'prepayment'],
    ['tretti dagar faktura', 'invoice'],
  ]),
]

/** Changes of mind. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', no), [
    ['nei vent, telefonen skal være 68 05 13 00', { fills: { 'contact.phone': '+4768051300' } }],
    ['mente Kari Haugan med a', { fills: { 'contact.name': 'Kari Haugan' } }],
    ['nummer 15, ikke 5', { fills: { 'company.address': place('Storgata 15', '0155', 'Oslo') } }],
    [
      'postnr skal være 0184',
      { fills: { 'company.address': place('Storgata 5', '0184', 'Oslo') } },
    ],
    [
      'feil epost! kari.haugen@fjordlys.no er riktig',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    [
      'fakturaen skal til regnskap@fjordlys.no isteden',
      { fills: { 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
    ['bytt kontaktperson til Nils Aune', { fills: { 'contact.name': 'Nils Aune' } }],
    ['vi heter Fjordlys Energi AS nå', { fills: { 'company.name': 'Fjordlys Energi AS' } }],
    ['det er eit ANS og ikkje AS', { fills: { 'company.legalForm': 'ANS' } }],
    ['endre beløpet til 9000', { fills: { 'credit.amount': 9000 } }],
    ['papirfaktura i stedet for epost', { fills: { 'invoice.channel': 'post' } }],
    ['orgnummeret ble feil, skal være 310001007', { fills: { 'company.number': '310001007' } }],
    ['telefonen slutter på 35 ikke 34', { fills: { 'contact.phone': '+4768051235' } }],
    ['adressa stemmer ikke', { command: 'change', target: 'company.address' }],
    ['kan eg få endra telefonnummeret?', { command: 'change', target: 'contact.phone' }],
    ['navnet på kontaktpersonen er feil', { command: 'change', target: 'contact.name' }],
    [
      'ja men telefonen er 68051311',
      { fills: { 'contact.phone': '+4768051311' }, assent: 'notYes' },
    ],
    [
      'stemmer bortsett fra gata som heter Lillegata 5',
      { fills: { 'company.address': place('Lillegata 5', '0155', 'Oslo') }, assent: 'notYes' },
    ],
    [
      'epost k.haugen@fjordlys.no og mobil 91234567 er det riktige',
      { fills: { 'contact.email': 'k.haugen@fjordlys.no', 'contact.phone': '+4791234567' } },
    ],
    [
      'me har flytta. ny adresse Havnegata 3, 0150 Oslo',
      { fills: { 'company.address': place('Havnegata 3', '0150', 'Oslo') } },
    ],
    [
      'nesten riktig men beløpet er 50 000',
      { fills: { 'credit.amount': 50000 }, assent: 'notYes' },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'oi feil nummer i stad, 68051322 skal det være',
      { fills: { 'contact.phone': '+4768051322' } },
    ],
    ['skreiv navnet mitt feil, Kari Haugenes', { fills: { 'contact.name': 'Kari Haugenes' } }],
    [
      'kari@fjordlys.no og forresten er nummeret 68051333',
      { fills: { 'contact.email': 'kari@fjordlys.no', 'contact.phone': '+4768051333' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['eposten slutter på .com ikke .no', { fills: { 'contact.email': 'kari@fjordlys.com' } }],
    ['3000, nei forresten 4000', { fills: { 'credit.amount': 4000 } }],
    ['asså mente fjordlyset.no i eposten', { fills: { 'contact.email': 'kari@fjordlyset.no' } }],
    ['sju tusen eller nei, åtte', { fills: { 'credit.amount': 8000 } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['7C ikke 7B', { fills: { 'person.address': place('Bjørkeveien 7C', '5003', 'Bergen') } }],
    ['etternavnet er Bakkene', { fills: { 'person.name': 'Ola Bakkene' } }],
    ['mailen: ola@bakken.no', { fills: { 'person.email': 'ola@bakken.no' } }],
    ['vil heller ha faktura enn å betale på forskudd', { fills: { payment: 'invoice' } }],
  ]),
]

/** What must not become a value. */
const unwanted: readonly Row[] = [
  ...each(at('contact.phone', no), { nothing: true }, [
    'det vil jeg ikke gi fra meg',
    'koffor treng de det',
    'får dere ikke',
    'qwerty',
    '680',
    'tar det seinere',
    'eeh',
  ]),
  ...each(at('contact.name', no), { nothing: true }, [
    'er du dum eller',
    'hvilket navn mener du',
    'ok',
    'drit i det',
    'tja',
    'vi er flere stykker',
    'www.fjordlys.no',
    'haha nei',
    '....',
  ]),
  ...each(at('company.name', no), { nothing: true }, [
    'må jeg svare på det?',
    'står i brønnøysund',
    'kan ikke du sjekke det sjøl',
    'har ikke firma enda',
  ]),
  ...each(at('company.address', no), { nothing: true }, [
    'samme som i stad',
    'hemmelig adresse',
    'besøk eller post?',
  ]),
  ...each(at('contact.email', no), { nothing: true }, [
    'har ikkje epost',
    'den private',
    'spammer dere meg da?',
  ]),
  ...each(at('contact.phone', no), { dontKnow: true }, [
    'aner ikke',
    'huskar ikkje',
    'veit da faen',
  ]),
  ...rows(at('contact.phone', no), [
    ['fødselsnummeret mitt er 018190 10001', { nationalNumber: true }],
  ]),
  ...rows(fresh('company.number', no), [
    ['vi venter på registrering i brønnøysund', { nothing: true }],
    ['01819010109', { nationalNumber: true }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', no), [
    ['hjelpp', { command: 'help' }],
    ['skjønner ikke spørsmålet', { command: 'help' }],
    ['kvifor må de ha den', { command: 'why' }],
    ['hva skal dere med eposten', { command: 'why' }],
    ['gå ett hakk tilbake', { command: 'back' }],
    ['tilbkae', { command: 'back' }],
    ['hopper over den', { command: 'skip' }],
    ['dropp den', { command: 'skip' }],
    ['vis hva jeg har fylt ut', { command: 'summary' }],
    ['oppsumering', { command: 'summary' }],
    ['angre', { command: 'undo' }],
    ['ta vekk den siste endringa', { command: 'undo' }],
    ['dropp hele greia, vil ikke bli kunde', { command: 'cancel' }],
    ['avbyrt', { command: 'cancel' }],
    ['kan vi ta alt fra begynnelsen', { command: 'restart' }],
    ['kan eg få prate med eit menneske', { command: 'human' }],
    ['sett meg over til kundeservice', { command: 'human' }],
    ['går det an på engelsk', { language: 'en' }],
    ['sorry my norwegian is not good, can you write english', { language: 'en' }],
    ['hvordan behandler dere personopplysninger', { command: ['privacy', 'mydata'] }],
    ['hva har dere lagra om meg', { command: ['mydata', 'privacy'] }],
    ['slett alt om meg', { command: 'delete' }],
    ['vil bli glemt jf gdpr', { command: 'delete' }],
    ['slutt', { command: ['stop', 'cancel'] }],
    ['er du bot eller', { digression: 'areYouHuman' }],
    ['hva koster moroa', { digression: ['faq', 'question'] }],
    ['kan man betale med kort eller vipps', { digression: ['faq', 'question'] }],
    ['når har dere åpent', { digression: 'openingHours' }],
    ['hvem er dere', { digression: 'whoAreYou' }],
    ['herregud så tungvint', { digression: 'frustration' }],
    ['dårligste jeg har vært borti', { digression: 'frustration' }],
    ['takk takk', { digression: 'thanks' }],
    ['sender dere til svalbard?', { digression: 'question' }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'jepp kjør på',
    'mm det stemmer',
    'alt ser fint ut',
    'joda det e rett',
    'ja visst faen',
    'ok send',
    'absolutt',
    'jau',
    'ja for guds skyld',
    'høres bra ut',
    'det er korrekt',
    'yess',
    '👍👍',
    'ja det er rett det',
  ]),
  ...each(complete('confirm', no), { assent: 'no' }, [
    'næ det stemmer ikke',
    'nei',
    'nix',
    'ikkje i det heile',
    'helt feil alt sammen',
    'neppe',
  ]),
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'ja hvis jeg får rabatt',
    'ja hva skjer så da?',
    'jeg veit ikke helt',
    'jo særlig',
    'kanskje det',
    'tja',
    'må sjekke med sjefen først',
    'ja men ikke fakturaadressen',
    'hva er det jeg bekrefter?',
    'stemmer ikke helt',
  ]),
  ...each(complete('notice', no), { assent: 'yes' }, [
    'ja det går fint',
    'helt ok for meg',
    'ja gjør det',
    'bare kjør kredittsjekk',
    'null problem',
  ]),
  ...each(complete('notice', no), { assent: 'notYes' }, [
    'ja hvis det ikke gir betalingsanmerkning',
    'nei takk til kredittsjekk',
    'må det gjøres?',
    'helst ikke',
    'ser andre det?',
    'ok?',
  ]),
  ...each(complete('suggest:contact.email', no), { assent: 'yes' }, [
    'ja det var det jeg mente',
    'oi ja',
  ]),
  ...each(complete('suggest:contact.email', no), { assent: 'no' }, ['nei jeg skrev rett']),
]

export const thirdNo: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...unwanted,
  ...talk,
  ...assent,
]
