import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, noPrivate, se, start } from '../situations.ts'

export const twentiethNo: readonly Row[] = [
  // 1. Several fields in one message
  ...rows(start, [
    [
      'Hei, vi er et lite snekkerfirma i Norge som heter Kvisthol Snekkeri AS, org.nr 313 746 895. Vil gjerne handle på faktura',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Kvisthol Snekkeri AS',
          'company.number': '313746895',
          payment: 'invoice',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'privatperson fra Norge, vil betale på forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Bedrift, Norge, 316928668, faktura',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '316928668',
          payment: 'invoice',
        },
      },
    ],
    [
      'Firma: Tussmørke Lys og Lyd AS\nOrgnr: 313514889\nAdresse: Verkstedveien 9, 3015 Drammen\nKontakt: Siv Aasen\nTlf: 68 05 22 10\nE-post: siv@tussmorke.example.no',
      {
        fills: {
          'company.name': 'Tussmørke Lys og Lyd AS',
          'company.number': '313514889',
          'company.address': address('NO', 'Verkstedveien 9', ['3015', 'Drammen']),
          'contact.name': 'Siv Aasen',
          'contact.phone': '+4768052210',
          'contact.email': 'siv@tussmorke.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'hei, ønsker å bli kunde hos dere\n\nMvh\nGeir Ove Tveit\nDaglig leder\nTveit Rør & Varme AS\nIndustriveien 22\n6856 Sogndal\nMob: +47 68 05 41 17\ngeir.ove@tveitror.example.no\nOrg.nr: NO 319 169 512 MVA',
      {
        fills: {
          'contact.name': 'Geir Ove Tveit',
          'company.name': 'Tveit Rør & Varme AS',
          'company.address': address('NO', 'Industriveien 22', ['6856', 'Sogndal']),
          'contact.phone': '+4768054117',
          'contact.email': 'geir.ove@tveitror.example.no',
          'company.number': '319169512',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Jeg heter Ingunn Moe og skal bare handle privat. Bor i Fjellvegen 3, 2615 Lillehammer. mobil 68051290',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ingunn Moe',
          'person.address': address('NO', 'Fjellvegen 3', ['2615', 'Lillehammer']),
          'person.phone': '+4768051290',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Hei! Eg heiter Oddny Hjelle og skriv for Hjelle Gardsbakeri AS på Voss. Vi er ei bedrift og vil ha faktura',
      {
        fills: {
          'contact.name': 'Oddny Hjelle',
          'company.name': 'Hjelle Gardsbakeri AS',
          customerType: 'business',
          payment: 'invoice',
        },
        may: { country: 'NO', 'company.legalForm': 'AS' },
      },
    ],
    [
      'norge, bedrift, ehf',
      {
        fills: { country: 'NO', customerType: 'business', 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
    [
      'mailen min er tor@bladet.example.no og mobilen er 68 05 77 01. vi er et firma i Norge',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'contact.email': 'tor@bladet.example.no',
          'contact.phone': '+4768057701',
        },
      },
    ],
    [
      'Vi er eit dansk firma, Havblik Kaffe ApS, cvr 25052943',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Havblik Kaffe ApS',
          'company.number': '25052943',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'svensk bedrift, Tallkotten AB, org nr 559999-1923, kontaktperson Malin Ek, malin@tallkotten.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Tallkotten AB',
          'company.number': '5599991923',
          'contact.name': 'Malin Ek',
          'contact.email': 'malin@tallkotten.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Privat. Norge. Forskuddsbetaling. Solveig Myhre, Åsveien 31, 3724 Skien, 68 05 25 25, solveig@myhre.example.no',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Solveig Myhre',
          'person.address': address('NO', 'Åsveien 31', ['3724', 'Skien']),
          'person.phone': '+4768052525',
          'person.email': 'solveig@myhre.example.no',
        },
      },
    ],
  ]),
  ...rows(at('payment', no), [
    [
      'faktura, og org nr er 310531049',
      { fills: { payment: 'invoice', 'company.number': '310531049' } },
    ],
    [
      'Faktura takk. Firmaet heter Ullteppet AS og vi holder til i Strandgata 41, 9008 Tromsø',
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Ullteppet AS',
          'company.address': address('NO', 'Strandgata 41', ['9008', 'Tromsø']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      '314233999, Brødrene Lunde Transport AS',
      {
        fills: { 'company.number': '314233999', 'company.name': 'Brødrene Lunde Transport AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      '312677431 og jeg heter Bjarne Lunde, dere når meg på 68 05 30 08',
      {
        fills: {
          'company.number': '312677431',
          'contact.name': 'Bjarne Lunde',
          'contact.phone': '+4768053008',
        },
      },
    ],
    [
      'orgnr 316 928 668\nkontaktperson er Ann-Kristin Solli\nann-kristin@sollibygg.example.no\n68 05 88 12',
      {
        fills: {
          'company.number': '316928668',
          'contact.name': 'Ann-Kristin Solli',
          'contact.email': 'ann-kristin@sollibygg.example.no',
          'contact.phone': '+4768058812',
        },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Måkeskrik Reklame AS, Kirkegata 2B, 4006 Stavanger',
      {
        fills: {
          'company.name': 'Måkeskrik Reklame AS',
          'company.address': address('NO', 'Kirkegata 2B', ['4006', 'Stavanger']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Vi heter Frø og Fjær AS. Fakturaen kan sendes på epost til regnskap@frofjaer.example.no',
      {
        fills: {
          'company.name': 'Frø og Fjær AS',
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@frofjaer.example.no',
        },
        may: { payment: 'invoice', 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Havnegata 7, 7010 Trondheim. Kontaktperson er Vigdis Aune, tlf 68051999',
      {
        fills: {
          'company.address': address('NO', 'Havnegata 7', ['7010', 'Trondheim']),
          'contact.name': 'Vigdis Aune',
          'contact.phone': '+4768051999',
        },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'kontoret ligger i Kungsgatan 8, 411 19 Göteborg og kontaktpersonen vår der heter Lina Ask',
      {
        fills: {
          'company.address': address('SE', 'Kungsgatan 8', ['41119', 'Göteborg']),
          'contact.name': 'Lina Ask',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Håkon Brekke 68054433 hakon@brekke.example.no',
      {
        fills: {
          'contact.name': 'Håkon Brekke',
          'contact.phone': '+4768054433',
          'contact.email': 'hakon@brekke.example.no',
        },
      },
    ],
    [
      'det er meg, Liv Torunn Hagen, ring gjerne på 68 05 11 32',
      { fills: { 'contact.name': 'Liv Torunn Hagen', 'contact.phone': '+4768051132' } },
    ],
    [
      'Med vennlig hilsen\n\nStian Kvamme\nInnkjøpsansvarlig | Fjordlys AS\nM: 68 05 60 45 | stian.kvamme@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Stian Kvamme',
          'contact.phone': '+4768056045',
          'contact.email': 'stian.kvamme@fjordlys.example.no',
        },
        may: { 'company.name': 'Fjordlys AS', 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Mogens Riis, mobil 20 12 34 71',
      { fills: { 'contact.name': 'Mogens Riis', 'contact.phone': '+4520123471' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '68051476, og mail er kari.h@lys.example.no',
      { fills: { 'contact.phone': '+4768051476', 'contact.email': 'kari.h@lys.example.no' } },
    ],
    [
      'nr er 6805 1477 og vi handler for ca 8000 kr i måneden',
      { fills: { 'contact.phone': '+4768051477', 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kari@lys.example.no. vi regner med å kjøpe for 15 000 kr i mnd, og faktura skal på EHF',
      {
        fills: {
          'contact.email': 'kari@lys.example.no',
          'credit.amount': 15000,
          'invoice.channel': 'peppol',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'kari@lys.example.no men fakturaene skal til bilag@lys.example.no',
      {
        fills: {
          'contact.email': 'kari@lys.example.no',
          'invoice.email': 'bilag@lys.example.no',
        },
        may: { payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'tja 20000 kanskje, send faktura på mail til okonomi@lys.example.no',
      {
        fills: {
          'credit.amount': 20000,
          'invoice.channel': 'email',
          'invoice.email': 'okonomi@lys.example.no',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'rundt 3500 i måneden. forresten er det Per Arne Sætre som er kontaktperson hos oss nå',
      { fills: { 'credit.amount': 3500, 'contact.name': 'Per Arne Sætre' } },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Randi Elvestad, Myrvegen 14, 2317 Hamar',
      {
        fills: {
          'person.name': 'Randi Elvestad',
          'person.address': address('NO', 'Myrvegen 14', ['2317', 'Hamar']),
        },
      },
    ],
    [
      'Emil Wold\n68 05 93 30\nemil@wold.example.no',
      {
        fills: {
          'person.name': 'Emil Wold',
          'person.phone': '+4768059330',
          'person.email': 'emil@wold.example.no',
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Skoleveien 6, 1607 Fredrikstad og tlf 68 05 02 99',
      {
        fills: {
          'person.address': address('NO', 'Skoleveien 6', ['1607', 'Fredrikstad']),
          'person.phone': '+4768050299',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '68052020 / solveig@hytta.example.no',
      { fills: { 'person.phone': '+4768052020', 'person.email': 'solveig@hytta.example.no' } },
    ],
  ]),

  // 2. Ambiguity
  ...rows(start, [
    [
      '93004213',
      { fills: { 'company.number': '93004213' }, may: { country: 'DK', customerType: 'business' } },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      '25052943',
      { fills: { 'company.number': '25052943' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'nummeret vårt er 93004213',
      { fills: { 'company.number': '93004213' }, may: { country: 'DK', customerType: 'business' } },
    ],
  ]),

  // 3. Corrections
  ...rows(complete('confirm', no), [
    ['nei telefonen er 68 05 44 01', { fills: { 'contact.phone': '+4768054401' } }],
    ['kan du endre adressen', { command: 'change', target: 'company.address' }],
    [
      'kontaktpersonen skal være Trine Falch, ikke meg',
      { fills: { 'contact.name': 'Trine Falch' } },
    ],
    [
      'e-posten for faktura er feil, bruk regnskap@lys.example.no',
      {
        fills: { 'invoice.email': 'regnskap@lys.example.no' },
        may: { payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'firmanavnet skrives egentlig Fjord Lys AS',
      { fills: { 'company.name': 'Fjord Lys AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    [
      'kan vi heller få fakturaene som EHF',
      { fills: { 'invoice.channel': 'peppol' }, may: { payment: 'invoice' } },
    ],
    ['beløpet ble for lavt, sett det til 12000', { fills: { 'credit.amount': 12000 } }],
    ['orgnummeret er galt', { command: 'change', target: 'company.number' }],
    [
      'vi har flytta, ny adresse er Parkveien 4, 0350 Oslo',
      { fills: { 'company.address': address('NO', 'Parkveien 4', ['0350', 'Oslo']) } },
    ],
    [
      'jeg skrev feil mobilnummer, siste sifferet er galt',
      { command: 'change', target: 'contact.phone' },
    ],
    ['Vil bytte kontaktperson', { command: 'change', target: 'contact.name' }],
    ['ombestemte meg, vi betaler heller på forskudd', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['egentlig heter jeg Ola Bakke, uten n på slutten', { fills: { 'person.name': 'Ola Bakke' } }],
    ['gata er riktig men husnummeret er feil', { command: 'change', target: 'person.address' }],
    ['tlf nr mitt er 68050021 ikke 68050012', { fills: { 'person.phone': '+4768050021' } }],
    ['adressa mi er feil', { command: 'change', target: 'person.address' }],
    [
      'eg har fått nytt telefonnummer, det er 68 05 71 17',
      { fills: { 'person.phone': '+4768057117' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Det er feil organisasjonsnummer, riktig er 559999-0677',
      { fills: { 'company.number': '5599990677' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    ['bruk cvr 93004213 i stedet', { fills: { 'company.number': '93004213' } }],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'vent, feil epost. det skal være k.haugen@lys.example.no',
      { fills: { 'contact.email': 'k.haugen@lys.example.no' } },
    ],
    [
      'jeg stava navnet mitt feil, det er Kari Haugan',
      { fills: { 'contact.name': 'Kari Haugan' } },
    ],
    ['e-posten jeg ga deg stemmer ikke', { command: 'change', target: 'contact.email' }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'oi telefonnummeret ble feil, 68 05 12 43 er riktig',
      { fills: { 'contact.phone': '+4768051243' } },
    ],
    [
      'forresten så heter firmaet Fjordlys Drift AS',
      { fills: { 'company.name': 'Fjordlys Drift AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['vent litt, navnet er Kari Hauger ikke Haugen', { fills: { 'contact.name': 'Kari Hauger' } }],
    [
      'adressen stemmer ikke, vi holder til i Storgata 38, 0182 Oslo',
      { fills: { 'company.address': address('NO', 'Storgata 38', ['0182', 'Oslo']) } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['kan jeg rette på beløpet?', { command: 'change', target: 'credit.amount' }],
    [
      'vi kommer nok til å handle for 9000 i måneden og ikke 5000',
      { fills: { 'credit.amount': 9000 } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['jeg oppga feil telefonnummer', { command: 'change', target: 'person.phone' }],
  ]),
  ...rows(at('company.address', no), [
    [
      'sorry, skrev feil org.nr i stad, det er 312 677 431',
      { fills: { 'company.number': '312677431' } },
    ],
  ]),

  // 4. Back, skip, don't know, why, help, examples
  ...rows(at('contact.phone', no), [
    ['gå tilbake ett steg', { command: 'back' }],
    ['kan vi ta det forrige spørsmålet en gang til', { command: 'back' }],
  ]),
  ...rows(at('company.number', no), [
    ['husker ikke orgnummeret i farten', { dontKnow: true }],
    ['hvorfor må dere ha det', { command: 'why' }],
    ['kan du vise et eksempel?', { command: 'help' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['aner ikke', { dontKnow: true }],
    ['hva mener du med det', { command: ['help', 'why'] }],
    ['hopp over dette', { command: 'skip' }],
  ]),
  ...rows(at('contact.email', no), [['kan vi ta det seinere?', { command: 'skip' }]]),
  ...rows(at('person.phone', noPrivate), [
    ['hva skal dere med telefonnummeret mitt', { command: 'why' }],
  ]),
  ...rows(at('company.address', no), [
    ['hvordan skal jeg skrive den', { command: 'help', nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [['nei det veit jeg ikke', { dontKnow: true }]]),

  // 5. Digressions
  ...rows(at('contact.phone', no), [
    ['takk for hjelpen så langt', { digression: 'thanks' }],
    ['er du et menneske eller en maskin?', { digression: 'areYouHuman' }],
    ['hva koster det å være kunde hos dere?', { digression: ['question', 'faq'] }],
  ]),
  ...rows(at('company.number', no), [
    ['hvem er det egentlig jeg snakker med', { digression: ['whoAreYou', 'areYouHuman'] }],
    ['når har dere åpent', { digression: ['openingHours', 'faq'] }],
    ['kan man betale med kort', { digression: ['paymentWays', 'faq'] }],
  ]),
  ...rows(at('person.address', noPrivate), [
    ['for et nydelig vær vi har i dag', { digression: 'smallTalk', nothing: true }],
    ['tar dere vipps?', { digression: ['paymentWays', 'faq', 'question'], nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['hvor lang leveringstid har dere', { digression: ['question', 'faq'] }],
  ]),
  ...rows(start, [['heisann', { digression: 'greeting' }]]),

  // 6. Text fields do not swallow anything else
  ...rows(at('company.name', no), [
    ['hvorfor spør du om det', { command: 'why', nothing: true }],
    ['Pause AS', { fills: { 'company.name': 'Pause AS' }, may: { 'company.legalForm': 'AS' } }],
    ['det har ikke du noe med', { nothing: true }],
    [
      'Hjelp i Hagen AS',
      { fills: { 'company.name': 'Hjelp i Hagen AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['må det være daglig leder?', { digression: ['question', 'faq'], nothing: true }],
    ['stopp', { command: ['stop', 'cancel'], nothing: true }],
    ['det vil jeg ikke si', { nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Startveien 3, 1531 Moss',
      { fills: { 'company.address': address('NO', 'Startveien 3', ['1531', 'Moss']) } },
    ],
    ['er det besøksadressen eller postadressen du vil ha', { nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['nei@hopp.example.no', { fills: { 'contact.email': 'nei@hopp.example.no' } }],
    ['har ikke noe epost', { nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [['vil helst slippe å oppgi navn', { nothing: true }]]),

  // 7. Yes means yes
  ...rows(complete('confirm', no), [
    ['jepp stemmer', { assent: 'yes' }],
    ['ja da, alt er i orden', { assent: 'yes' }],
    ['ser bra ut 👍', { assent: 'yes' }],
    ['jada kjør på', { assent: 'yes' }],
    ['ikke helt', { assent: 'notYes' }],
    ['niks', { assent: 'no' }],
    ['ja hvis dere fjerner telefonnummeret mitt', { assent: 'partly' }],
    ['det meste er riktig', { assent: 'notYes' }],
    ['ja, men vent med å sende det inn til i morgen', { assent: 'partly' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['det stemmer det', { assent: 'yes' }],
    ['ja det er rett alt saman', { assent: 'yes' }],
    ['nei dette stemmer ikke', { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [
    ['greit for meg', { assent: 'yes' }],
    ['javisst', { assent: 'yes' }],
    ['nei det går jeg ikke med på', { assent: 'no' }],
    ['bare hvis det er gratis', { assent: 'notYes' }],
    ['kanskje, må spørre sjefen først', { assent: 'notYes' }],
    ['må jeg godta dette?', { assent: 'notYes' }],
  ]),

  // 8. Language
  ...rows(at('contact.name', no), [
    ['can we do this in english please', { language: 'en', nothing: true }],
  ]),
  ...rows(at('company.number', se), [['kan vi ta det på svensk i stedet', { language: 'sv' }]]),
  ...rows(start, [
    [
      'Hej! Vi är ett norskt företag som heter Solvika Båtar AS, vårt organisationsnummer är 313746895',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Solvika Båtar AS',
          'company.number': '313746895',
        },
        may: { 'company.legalForm': 'AS' },
        language: 'sv',
      },
    ],
    ['eg er ein privatperson frå Noreg', { fills: { country: 'NO', customerType: 'private' } }],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'det er Bente Friis, hun har telefonnummer 20 12 34 88 og så er mailen bente@friis.example.dk',
      {
        fills: {
          'contact.name': 'Bente Friis',
          'contact.phone': '+4520123488',
          'contact.email': 'bente@friis.example.dk',
        },
      },
    ],
  ]),

  // 9. Typos
  ...rows(at('company.number', no), [
    ['orgnumer 319169512', { fills: { 'company.number': '319169512' } }],
    ['tilbke', { command: 'back' }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Lyngheim Interiør AS, telefn 68051478',
      {
        fills: { 'company.name': 'Lyngheim Interiør AS', 'contact.phone': '+4768051478' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'adresen er Kaiveien 4, 5501 Haugesund',
      { fills: { 'person.address': address('NO', 'Kaiveien 4', ['5501', 'Haugesund']) } },
    ],
  ]),
  ...rows(complete('confirm', no), [['jaa det stmmer', { assent: 'yes' }]]),
]
