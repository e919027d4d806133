import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, se, sePrivate, start } from '../situations.ts'

/** Several facts in one message. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Hej! Vi er et lille bageri i Odense, Rugkernen ApS, cvr 25052943. I kan skrive til mig på lone@rugkernen.example.dk',
      {
        fills: {
          'company.name': 'Rugkernen ApS',
          'company.number': '25052943',
          'contact.email': 'lone@rugkernen.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'ApS',
          'contact.name': 'Lone',
        },
      },
    ],
    [
      'hej skal have oprettet en konto til vores vvs firma. Brøndum & Søn VVS A/S, Industrivej 22, 7400 Herning. ring til Kurt på 20 12 34 61',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Brøndum & Søn VVS A/S',
          'company.address': address('DK', 'Industrivej 22', ['7400', 'Herning']),
          'contact.phone': '+4520123461',
        },
        may: { country: 'DK', 'company.legalForm': 'A/S', 'contact.name': 'Kurt' },
      },
    ],
    [
      'jeg er bare en privatperson fra Danmark, Birthe Krogh hedder jeg, og min mail er birthe.krogh@example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Birthe Krogh',
          'person.email': 'birthe.krogh@example.dk',
        },
      },
    ],
    [
      'privat, danmark, vil gerne betale forud',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Danmark\nErhverv\nFaktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Goddag, jeg vil høre om vi kan blive kunde hos jer?\n\nMed venlig hilsen\n\nSusanne Fabricius\nIndkøber\n\nHavblik Hotel & Kro A/S\nStrandvejen 114\n3070 Snekkersten\nTlf. 20 12 34 72\nsusanne@havblik.example.dk\nCVR 93004213',
      {
        fills: {
          'contact.name': 'Susanne Fabricius',
          'company.name': 'Havblik Hotel & Kro A/S',
          'company.address': address('DK', 'Strandvejen 114', ['3070', 'Snekkersten']),
          'contact.phone': '+4520123472',
          'contact.email': 'susanne@havblik.example.dk',
          'company.number': '93004213',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'CVR: 13748136, Firma: Klokkeblomst I/S, Kontakt: Dorthe Riis, Mobil: 20123465, Mail: dr@klokkeblomst.example.dk',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Klokkeblomst I/S',
          'contact.name': 'Dorthe Riis',
          'contact.phone': '+4520123465',
          'contact.email': 'dr@klokkeblomst.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'I/S' },
      },
    ],
    [
      'mit firma er svensk, det hedder Lerhytten AB og orgnr er 559999-1923',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Lerhytten AB',
          'company.number': '5599991923',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Norge. Vi hedder Fjellrot AS, organisationsnummer 313 746 895',
      {
        fills: { country: 'NO', 'company.name': 'Fjellrot AS', 'company.number': '313746895' },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'hej med jer, vi hedder Poul Vindings Tømrerfirma, tlf 20123469 hvis i skal have fat i mig',
      {
        fills: { 'company.name': 'Poul Vindings Tømrerfirma', 'contact.phone': '+4520123469' },
        may: { customerType: 'business', country: 'DK', 'contact.name': 'Poul Vinding' },
      },
    ],
    [
      'skal handle privat, bor Nørregade 41, 1165 København K og mit nummer er 20 12 34 88',
      {
        fills: {
          customerType: 'private',
          'person.address': address('DK', 'Nørregade 41', ['1165', 'København K']),
          'person.phone': '+4520123488',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'vi skal bruge ca 12.000 kr om måneden og vil gerne have faktura. firmaet er dansk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 12000,
        },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    [
      'firma, Tagmand Lund ApS, og vi vil helst have faktura',
      {
        fills: { customerType: 'business', 'company.name': 'Tagmand Lund ApS', payment: 'invoice' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    [
      'privat, jeg hedder Gerda Munk, 20123475',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Gerda Munk',
          'person.phone': '+4520123475',
        },
      },
    ],
  ]),
  ...rows(at('payment', dk), [
    [
      'faktura tak, og send den til bogholderi@malerne.example.dk',
      {
        fills: { payment: 'invoice', 'invoice.email': 'bogholderi@malerne.example.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'på regning, vi køber nok for 8000 om måneden',
      { fills: { payment: 'invoice', 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('company.number', dk), [
    [
      '25 05 29 43 og vi hedder Smedjen i Lem ApS',
      {
        fills: { 'company.number': '25052943', 'company.name': 'Smedjen i Lem ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'DK25052943, Bakkegårdens Gartneri, Bakkevej 9, 5620 Glamsbjerg',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Bakkegårdens Gartneri',
          'company.address': address('DK', 'Bakkevej 9', ['5620', 'Glamsbjerg']),
        },
      },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      'org nr 5599990677, firmaet hedder Hantverkshuset AB, adresse er Kungsgatan 8, 652 24 Karlstad',
      {
        fills: {
          'company.number': '5599990677',
          'company.name': 'Hantverkshuset AB',
          'company.address': address('SE', 'Kungsgatan 8', ['65224', 'Karlstad']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Vi hedder Ostehjørnet ApS, og adressen er Torvet 2, 6700 Esbjerg',
      {
        fills: {
          'company.name': 'Ostehjørnet ApS',
          'company.address': address('DK', 'Torvet 2', ['6700', 'Esbjerg']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Skrei & Sild AS, kontakt er Henning Dahl tlf 68051177',
      {
        fills: {
          'company.name': 'Skrei & Sild AS',
          'contact.name': 'Henning Dahl',
          'contact.phone': '+4768051177',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Fabriksvej 17B, 8700 Horsens. Kontaktperson Anne-Grete Holst, agh@stoberiet.example.dk',
      {
        fills: {
          'company.address': address('DK', 'Fabriksvej 17B', ['8700', 'Horsens']),
          'contact.name': 'Anne-Grete Holst',
          'contact.email': 'agh@stoberiet.example.dk',
        },
      },
    ],
    [
      'Ågade 5 st th\n9000 Aalborg\n20123463',
      {
        fills: {
          'company.address': address('DK', 'Ågade 5 st th', ['9000', 'Aalborg']),
          'contact.phone': '+4520123463',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Mit navn er Rasmus Kold, direkte nummer 20 12 34 90, mail rasmus@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Rasmus Kold',
          'contact.phone': '+4520123490',
          'contact.email': 'rasmus@nordlys.example.dk',
        },
      },
    ],
    [
      'Jonna Bech, jonna@nordlys.example.dk',
      { fills: { 'contact.name': 'Jonna Bech', 'contact.email': 'jonna@nordlys.example.dk' } },
    ],
    [
      'Mvh\nTorben Skytte\nDaglig leder\nMobil +45 20 12 34 76\ntorben.skytte@nordlys.example.dk\nNordlys ApS · Vestergade 3, 2. tv · 8000 Aarhus C',
      {
        fills: {
          'contact.name': 'Torben Skytte',
          'contact.phone': '+4520123476',
          'contact.email': 'torben.skytte@nordlys.example.dk',
        },
        may: {
          'company.name': 'Nordlys ApS',
          'company.legalForm': 'ApS',
          'company.address': address('DK', 'Vestergade 3, 2. tv', ['8000', 'Aarhus C']),
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123467 eller ts@nordlys.example.dk hvis det er nemmere',
      { fills: { 'contact.phone': '+4520123467', 'contact.email': 'ts@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'min er pia@nordlys.example.dk - fakturaer skal til regnskab@nordlys.example.dk',
      {
        fills: {
          'contact.email': 'pia@nordlys.example.dk',
          'invoice.email': 'regnskab@nordlys.example.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'omkring 15 tusind om måneden, og fakturaen må gerne komme på mail',
      { fills: { 'credit.amount': 15000, 'invoice.channel': 'email' } },
    ],
    [
      'ca. 3000 kr, EAN 5790000435975',
      {
        fills: { 'credit.amount': 3000, 'invoice.gln': '5790000435975' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN, nummeret er 5798000416604, og ret lige telefonen til 20123492',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798000416604',
          'contact.phone': '+4520123492',
        },
      },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Kirsten Vad Andersen, Lyngbakken 30, 8600 Silkeborg, tlf 20123483, kva@example.dk',
      {
        fills: {
          'person.name': 'Kirsten Vad Andersen',
          'person.address': address('DK', 'Lyngbakken 30', ['8600', 'Silkeborg']),
          'person.phone': '+4520123483',
          'person.email': 'kva@example.dk',
        },
      },
    ],
    [
      'Mogens Toft\nSkolevej 12\n4700 Næstved\nmogens@toft.example.dk\n20123459',
      {
        fills: {
          'person.name': 'Mogens Toft',
          'person.address': address('DK', 'Skolevej 12', ['4700', 'Næstved']),
          'person.email': 'mogens@toft.example.dk',
          'person.phone': '+4520123459',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'adr: Mølleparken 14, 3. mf, 9400 Nørresundby   mob: 20123497  email: sille98@example.com',
      {
        fills: {
          'person.address': address('DK', 'Mølleparken 14, 3. mf', ['9400', 'Nørresundby']),
          'person.phone': '+4520123497',
          'person.email': 'sille98@example.com',
        },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Hej jeg hedder Ellinor Sand, bor på Ringvägen 6, 118 53 Stockholm, men har dansk mobil +45 20 12 34 58',
      {
        fills: {
          'person.name': 'Ellinor Sand',
          'person.address': address('SE', 'Ringvägen 6', ['11853', 'Stockholm']),
          'person.phone': '+4520123458',
        },
      },
    ],
  ]),
]

/** A number that could be either. */
const either: readonly Row[] = [
  ...rows(start, [
    [
      '25052943',
      { fills: { 'company.number': '25052943' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'vi er et dansk firma, 20123478',
      {
        fills: { country: 'DK', customerType: 'business', 'company.number': '20123478' },
      },
    ],
    [
      'hej 93004213',
      { fills: { 'company.number': '93004213' }, may: { country: 'DK', customerType: 'business' } },
    ],
  ]),
]

const corrections: readonly Row[] = [
  ...rows(at('company.name', dk), [
    [
      'øh vi er faktisk et norsk selskab',
      { fills: { country: 'NO' }, may: { customerType: 'business' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['nej telefonen er 20123477, jeg skrev forkert', { fills: { 'contact.phone': '+4520123477' } }],
    [
      'firmaet hedder altså Nordlyst ApS, med t',
      { fills: { 'company.name': 'Nordlyst ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'ups adressen er Vestergade 13, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Vestergade 13', ['8000', 'Aarhus C']) } },
    ],
    [
      'mit navn er stavet forkert, jeg hedder Mette Sørensson',
      { fills: { 'contact.name': 'Mette Sørensson' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'mailen er ikke rigtig, det er mette.s@nordlys.example.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
    ['forkert cvr! det rigtige er 93004213', { fills: { 'company.number': '93004213' } }],
    [
      'vent, kontaktpersonen skal være Bo Friis i stedet for mig',
      { fills: { 'contact.name': 'Bo Friis' } },
    ],
    [
      'jeg kom til at bytte rundt på tallene i telefonnummeret',
      { command: 'change', target: 'contact.phone' },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'vi køber nærmere for 20000 om måneden end det jeg skrev',
      { fills: { 'credit.amount': 20000 } },
    ],
    [
      'forresten er vi flyttet, ny adresse Havnegade 21, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Havnegade 21', ['8000', 'Aarhus C']) } },
    ],
    ['kan jeg få ændret min mailadresse?', { command: 'change', target: 'contact.email' }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'organisationsnummeret var forkert, her er det rigtige 559999-3630',
      { fills: { 'company.number': '5599993630' } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'hov jeg skrev nr 8 men adressen er Engvej 18, 5000 Odense C',
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    ['kan du lige lave adressen om', { command: 'change', target: 'company.address' }],
    ['cvr nummeret er forkert', { command: 'change', target: 'company.number' }],
    [
      'Faktura mailen skal være kreditor@nordlys.example.dk',
      {
        fills: { 'invoice.email': 'kreditor@nordlys.example.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    ['vi vil hellere betale forud alligevel', { fills: { payment: 'prepayment' } }],
    [
      'Firmanavnet mangler lige et ord, det er Nordlys Belysning ApS',
      { fills: { 'company.name': 'Nordlys Belysning ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['ret telefon', { command: 'change', target: 'contact.phone' }],
    ['beløbet pr måned er sat for lavt', { command: 'change', target: 'credit.amount' }],
    [
      'der er en fejl i navnet på vores kontaktperson',
      { command: 'change', target: 'contact.name' },
    ],
    [
      'det er ikke et aps, det er et A/S',
      { fills: { 'company.legalForm': 'A/S' }, may: { 'company.name': 'Nordlys A/S' } },
    ],
    [
      'vi skal have fakturaen på ean i stedet, 5790000435975',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000435975' } },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['jeg hedder altså Jens Peter Holm', { fills: { 'person.name': 'Jens Peter Holm' } }],
    [
      'Min mail er uden punktum: jensholm@example.dk',
      {
        fills: { 'person.email': 'jensholm@example.dk' },
        may: { 'invoice.email': 'jensholm@example.dk' },
      },
    ],
    ['husnummeret i adressen er forkert', { command: 'change', target: 'person.address' }],
    [
      'du har skrevet mit nummer forkert, 20123465 er det rigtige',
      { fills: { 'person.phone': '+4520123465' } },
    ],
    ['jeg er ikke privat, det er til mit firma', { fills: { customerType: 'business' } }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'nej adressen er Storgata 15, 0155 Oslo',
      { fills: { 'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']) } },
    ],
  ]),
]

const wishes: readonly Row[] = [
  ...rows(at('company.number', dk), [
    ['hvad skal I bruge det til?', { command: 'why', nothing: true }],
    ['har du et eksempel på hvordan det skal skrives', { command: 'help', nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ['hvad mener du med kontaktperson', { command: 'help', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['et skridt tilbage tak', { command: 'back', nothing: true }],
    ['gå lige tilbage til det forrige spørgsmål', { command: 'back', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['kan vi ikke hoppe over den her', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['aner det ikke', { dontKnow: true, nothing: true }],
    ['det er jeg sgu ikke sikker på', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['hvad er forskellen på de muligheder?', { command: 'help', nothing: true }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['ingen anelse, det er bogholderen der ved det', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['hvorfor skal I have mit nummer', { command: 'why', nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['det vil jeg helst springe over', { command: 'skip', nothing: true }],
  ]),
]

const digressions: readonly Row[] = [
  ...rows(start, [
    ['Godmorgen :)', { digression: 'greeting', nothing: true }],
    ['hvad er I for et firma', { digression: 'whoAreYou', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['er det en robot jeg skriver med?', { digression: 'areYouHuman', nothing: true }],
    ['hvad koster det egentlig at være kunde', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    ['hvornår har I åbent i weekenden', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ['tak for hjælpen indtil videre', { digression: 'thanks', nothing: true }],
    ['puha sikke et regnvejr i dag hva', { digression: 'smallTalk', nothing: true }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['kan man betale med kort hos jer?', { digression: 'paymentWays', nothing: true }],
    ['tager i mobilepay', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    ['sender I også til Færøerne?', { digression: ['question', 'faq'], nothing: true }],
  ]),
]

/** What is not a value, and what is one although it looks like something else. */
const texts: readonly Row[] = [
  ...rows(at('company.name', dk), [
    ['det har jeg jo lige skrevet', { nothing: true }],
    ['det vil jeg ikke svare på', { nothing: true }],
    [
      'Stop Madspild ApS',
      { fills: { 'company.name': 'Stop Madspild ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Tilbage til Naturen ApS',
      { fills: { 'company.name': 'Tilbage til Naturen ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Hjælp i Hjemmet I/S',
      { fills: { 'company.name': 'Hjælp i Hjemmet I/S' }, may: { 'company.legalForm': 'I/S' } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    ['kan I ikke bare slå den op via cvr?', { nothing: true }],
    [
      'Ny Startvej 4, 4000 Roskilde',
      { fills: { 'company.address': address('DK', 'Ny Startvej 4', ['4000', 'Roskilde']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['det rager ikke jer', { nothing: true }],
    ['vent lige lidt, telefonen ringer', { nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['slet@havnens.example.dk', { fills: { 'contact.email': 'slet@havnens.example.dk' } }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['behøver I virkelig mit fulde navn?', { nothing: true }],
  ]),
  ...rows(fresh('person.address', dkPrivate), [['Hvem får den at se?', { nothing: true }]]),
]

const assents: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['jep det spiller', { assent: 'yes' }],
    ['kør på', { assent: 'yes' }],
    ['jamen det er da helt i orden', { assent: 'yes' }],
    ['det ser rigtigt ud', { assent: 'yes' }],
    ['næ', { assent: 'no' }],
    ['niks, det passer ikke', { assent: 'no' }],
    ['ja hvis I også leverer til Bornholm', { assent: 'partly' }],
    ['ja på nær telefonnummeret', { assent: 'partly' }],
    ['næsten', { assent: 'notYes' }],
    ['øhh måske', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['jo tak det er fint', { assent: 'yes' }],
    ['👍', { assent: 'yes' }],
    ['skal lige spørge konen først', { assent: 'notYes' }],
    ['det meste er rigtigt', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dk), [
    ['ja det er ok, det accepterer jeg', { assent: 'yes' }],
    ['nej det vil jeg ikke være med til', { assent: 'no' }],
  ]),
  ...rows(complete('notice', dkPrivate), [
    ['jada, det er i orden med mig', { assent: 'yes' }],
    ['kun hvis I ikke sender mig reklamer', { assent: 'notYes' }],
  ]),
]

const languages: readonly Row[] = [
  ...rows({ ...at('company.number', no), session: 'da' }, [
    ['kan vi ta det på norsk i stedet?', { language: 'no', nothing: true }],
  ]),
  ...rows({ ...at('contact.phone', dk), session: 'da' }, [
    [
      'Sorry my Danish is not that good, could we do this in English please',
      { language: 'en', nothing: true },
    ],
  ]),
  ...rows({ ...at('company.name', se), session: 'da' }, [
    ['jag skriver hellre på svenska om det går bra', { language: 'sv', nothing: true }],
  ]),
  ...rows({ ...at('contact.name', no), session: 'da' }, [
    [
      'Eg heiter Torunn Vik, og eg vil gjerne skrive norsk',
      { fills: { 'contact.name': 'Torunn Vik' }, language: 'no' },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['mit telefonnummer är 070-1740618', { fills: { 'contact.phone': '+46701740618' } }],
  ]),
]

const typos: readonly Row[] = [
  ...rows(at('company.number', dk), [
    [
      'cvr nr er 2505 2943 og firamet heder Sol & Vind ApS',
      {
        fills: { 'company.number': '25052943', 'company.name': 'Sol & Vind ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'addrese: Nygade 10, 8600 Silkebrog',
      { fills: { 'company.address': address('DK', 'Nygade 10', ['8600', 'Silkebrog']) } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['tilbgae', { command: 'back', nothing: true }],
    [
      'telfon 20123471, emial bent@nordlys.example.dk',
      { fills: { 'contact.phone': '+4520123471', 'contact.email': 'bent@nordlys.example.dk' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [['jaa det er rigitgt', { assent: 'yes' }]]),
]

export const twentiethDa: readonly Row[] = [
  ...several,
  ...either,
  ...corrections,
  ...wishes,
  ...digressions,
  ...texts,
  ...assents,
  ...languages,
  ...typos,
]
