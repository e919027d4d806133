import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, se, start } from '../situations.ts'

export const eighthDa: readonly Row[] = [
  ...rows(start, [
    ['danmark', { fills: { country: 'DK' } }],
    [
      'Vi ligger i Herning så det må jo blive Danmark',
      { fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
    ['dk :)', { fills: { country: 'DK' } }],
    [
      'Hej. Vi vil gerne oprettes med faktura. Hedens Maskinstation ApS, cvr 13748136, Lyngvej 22, 7330 Brande. Kontaktperson er Kurt Lauridsen på 20123414 eller kurt@hedensmaskin.example.dk. Mvh Kurt',
      {
        fills: {
          country: 'DK',
          payment: 'invoice',
          'company.number': '13748136',
          'company.name': 'Hedens Maskinstation ApS',
          'company.address': address('DK', 'Lyngvej 22', ['7330', 'Brande']),
          'contact.name': 'Kurt Lauridsen',
          'contact.phone': '+4520123414',
          'contact.email': 'kurt@hedensmaskin.example.dk',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'hej er privat og bor i danmark, vil gerne betale forud',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Goddag! Jeg er landmand ved Tarm og vil gerne købe på faktura hos jer',
      { fills: { payment: 'invoice' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'DK, erhverv, faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hej jeg skal bare købe lidt til mit eget hus i Svendborg, så det er som privat',
      { fills: { customerType: 'private' }, may: { country: 'DK' } },
    ],
    [
      'Firma: Kystens Glarmester ApS\nCVR: 25052943\nAdresse: Havnegade 41, 9900 Frederikshavn\nKontaktperson: Susanne Rahbek\nTelefon: 20 12 34 60\nE-mail: susanne@kystensglas.example.dk\nBetaling: faktura\nForventet køb pr. måned: 7.500 kr\nFaktura sendes til: faktura@kystensglas.example.dk',
      {
        fills: {
          payment: 'invoice',
          'company.number': '25052943',
          'company.name': 'Kystens Glarmester ApS',
          'company.address': address('DK', 'Havnegade 41', ['9900', 'Frederikshavn']),
          'contact.name': 'Susanne Rahbek',
          'contact.phone': '+4520123460',
          'contact.email': 'susanne@kystensglas.example.dk',
          'credit.amount': 7500,
          'invoice.email': 'faktura@kystensglas.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'invoice.channel': 'email' },
      },
    ],
    [
      'Jeg er dansker men firmaet er svensk, Öresunds Kakel AB, org.nr. 559999-1204',
      {
        fills: {
          country: 'SE',
          'company.number': '5599991204',
          'company.name': 'Öresunds Kakel AB',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Norsk firma her, Skagerrak Net AS, orgnr 923 609 016. Vi vil gerne have faktura',
      {
        fills: {
          country: 'NO',
          'company.number': '923609016',
          'company.name': 'Skagerrak Net AS',
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Jeg skriver fra Lillebælt Catering, vi har cvr nummer 13748136 og skal bruge varer for en 20.000 kr om måneden på faktura, som bare skal sendes på mail til bogholderi@lillebaelt-catering.example.dk',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Lillebælt Catering',
          payment: 'invoice',
          'credit.amount': 20000,
          'invoice.channel': 'email',
          'invoice.email': 'bogholderi@lillebaelt-catering.example.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Vi er en kommunal børnehave i Viborg og skal have fakturaer på EAN 5790009998884. Hilsen Børnehaven Solsikken',
      {
        fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790009998884' },
        may: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Børnehaven Solsikken',
        },
      },
    ],
    ['er du en robot eller hva', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('customerType', dk), [
    ['det er til firmaet', { fills: { customerType: 'business' } }],
    ['jeg har en lille tømrerforretning', { fills: { customerType: 'business' } }],
    [
      'Virksomhed, og vi vil gerne have det på faktura',
      { fills: { customerType: 'business', payment: 'invoice' } },
    ],
  ]),
  ...rows(at('customerType', dkPrivate), [
    ['bare mig privat', { fills: { customerType: 'private' } }],
    [
      'Er ikke erhvervsdrivende, kun almindelig privatperson',
      { fills: { customerType: 'private' } },
    ],
  ]),
  ...rows(at('payment', dk), [
    ['fakutra tak', { fills: { payment: 'invoice' } }],
    ['på regning ligesom hos alle de andre vi handler med', { fills: { payment: 'invoice' } }],
    ['Vi plejer at køre lb. md. + 30 dage, så på faktura', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['jeg betaler bare forud', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr 12 34 56 74', { fills: { 'company.number': '12345674' } }],
    ['det er 13748136 mener jeg', { fills: { 'company.number': '13748136' } }],
    ['DK25052943', { fills: { 'company.number': '25052943' } }],
    ['12345678', { refused: 'company.number' }],
    ['cvr er 2505294', { refused: 'company.number' }],
    [
      'CVR 12345674\n\nMed venlig hilsen\nHenrik Thygesen\nIndkøber\n\nThygesen & Søn A/S\nFabriksvej 8\n7500 Holstebro\nTlf. 20 12 34 21\nhenrik@thygesensoen.example.dk',
      {
        fills: {
          'company.number': '12345674',
          'company.name': 'Thygesen & Søn A/S',
          'company.address': address('DK', 'Fabriksvej 8', ['7500', 'Holstebro']),
          'contact.name': 'Henrik Thygesen',
          'contact.phone': '+4520123421',
          'contact.email': 'henrik@thygesensoen.example.dk',
        },
      },
    ],
    [
      'cvr 13748136 navn Saltgade Smede og Montage ApS adr Saltgade 2 6760 Ribe',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Saltgade Smede og Montage ApS',
          'company.address': address('DK', 'Saltgade 2', ['6760', 'Ribe']),
        },
      },
    ],
    ['hvad skal i bruge det til?', { command: 'why', nothing: true }],
    ['Det kan jeg sgu ikke huske i hovedet', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['organisationsnummeret er 559999-1246', { fills: { 'company.number': '5599991246' } }],
  ]),
  ...rows(at('company.name', dk), [
    ['Hedens Maskinstation', { fills: { 'company.name': 'Hedens Maskinstation' } }],
    [
      'vi hedder Vesterhavets Fisk og Skaldyr I/S',
      { fills: { 'company.name': 'Vesterhavets Fisk og Skaldyr I/S' } },
    ],
    ['poulsens vvs aps', { fills: { 'company.name': 'poulsens vvs aps' } }],
    [
      'Skovbrynet Planteskole, Gl. Landevej 77, 8660 Skanderborg',
      {
        fills: {
          'company.name': 'Skovbrynet Planteskole',
          'company.address': address('DK', 'Gl. Landevej 77', ['8660', 'Skanderborg']),
        },
      },
    ],
    [
      'Nordvest Dæk A/S, kontakt Ulla Brix 20123488',
      {
        fills: {
          'company.name': 'Nordvest Dæk A/S',
          'contact.name': 'Ulla Brix',
          'contact.phone': '+4520123488',
        },
      },
    ],
    ['Jeg vil alligevel hellere betale forud', { fills: { payment: 'prepayment' } }],
    ['Stop & Spis ApS', { fills: { 'company.name': 'Stop & Spis ApS' } }],
    ['Hjælp i Haven', { fills: { 'company.name': 'Hjælp i Haven' } }],
    ['Autogården 1987 ApS', { fills: { 'company.name': 'Autogården 1987 ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Industrivej 14, 7430 Ikast',
      { fills: { 'company.address': address('DK', 'Industrivej 14', ['7430', 'Ikast']) } },
    ],
    [
      'østergade 27 1. th 8700 horsens',
      { fills: { 'company.address': address('DK', 'østergade 27 1. th', ['8700', 'horsens']) } },
    ],
    [
      'Vi holder til på Nørre Havnevej 112B, 6700 Esbjerg',
      { fills: { 'company.address': address('DK', 'Nørre Havnevej 112B', ['6700', 'Esbjerg']) } },
    ],
    [
      'Torvet 5, 6950 Ringkøbing. Og jeg hedder Anders Vestergaard',
      {
        fills: {
          'company.address': address('DK', 'Torvet 5', ['6950', 'Ringkøbing']),
          'contact.name': 'Anders Vestergaard',
        },
      },
    ],
    [
      'firmanavnet er forresten Nordlys Belysning ApS, ikke bare Nordlys',
      { fills: { 'company.name': 'Nordlys Belysning ApS' } },
    ],
    ['har i åbent på lørdag?', { digression: 'openingHours', nothing: true }],
    [
      'Privatvej 6, 8600 Silkeborg',
      { fills: { 'company.address': address('DK', 'Privatvej 6', ['8600', 'Silkeborg']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Ådalsvej 3\n7800 Skive',
      { fills: { 'person.address': address('DK', 'Ådalsvej 3', ['7800', 'Skive']) } },
    ],
    ['ups jeg er ikke privat, det skal stå på firmaet', { fills: { customerType: 'business' } }],
    ['glem det, jeg gider ikke mere', { command: ['cancel', 'stop'], nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ['A hedder Ejnar Toft', { fills: { 'contact.name': 'Ejnar Toft' } }],
    ['Skriv bare Torben Nørgaard på', { fills: { 'contact.name': 'Torben Nørgaard' } }],
    ['hans-jørgen bak', { fills: { 'contact.name': 'hans-jørgen bak' } }],
    [
      'Preben Lykke, 20123433, preben@lykkebyg.example.dk',
      {
        fills: {
          'contact.name': 'Preben Lykke',
          'contact.phone': '+4520123433',
          'contact.email': 'preben@lykkebyg.example.dk',
        },
      },
    ],
    [
      'Det er min kone der styrer papirerne, hun hedder Gitte Krogh og kan fanges på 20 12 34 18',
      { fills: { 'contact.name': 'Gitte Krogh', 'contact.phone': '+4520123418' } },
    ],
    ['tilbage til cvr nummeret tak', { command: ['back', 'change'], target: 'company.number' }],
    ['Kan jeg ikke bare snakke med et rigtigt menneske', { command: 'human', nothing: true }],
    [
      'ikke Poul Dam, han er gået på pension, det er Rikke Dam nu',
      { fills: { 'contact.name': 'Rikke Dam' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Mit navn er Birthe Aagaard Thomsen.', { fills: { 'person.name': 'Birthe Aagaard Thomsen' } }],
    [
      'Kaj Møller, Banegårdsgade 16 st tv, 7700 Thisted',
      {
        fills: {
          'person.name': 'Kaj Møller',
          'person.address': address('DK', 'Banegårdsgade 16 st tv', ['7700', 'Thisted']),
        },
      },
    ],
    [
      'emma storm emma.storm@example.dk 20123466',
      {
        fills: {
          'person.name': 'emma storm',
          'person.email': 'emma.storm@example.dk',
          'person.phone': '+4520123466',
        },
      },
    ],
    ['mit cpr er 010203-0000', { nationalNumber: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 77', { fills: { 'contact.phone': '+4520123477' } }],
    ['ring på 2012 3412, bedst efter kl 15', { fills: { 'contact.phone': '+4520123412' } }],
    ['201 234', { refused: 'contact.phone' }],
    [
      '20123440 og mailen er jan@jansauto.example.dk',
      { fills: { 'contact.phone': '+4520123440', 'contact.email': 'jan@jansauto.example.dk' } },
    ],
    ['20123411, nej undskyld 20123412', { fills: { 'contact.phone': '+4520123412' } }],
    ['lad os starte forfra, det er gået i ged det her', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['0045 20123490', { fills: { 'person.phone': '+4520123490' } }],
    ['det vil jeg helst ikke oplyse', { nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'Torben@Bakkegaarden.Example.DK',
      { fills: { 'contact.email': 'torben@bakkegaarden.example.dk' } },
    ],
    ['mette@nordlys', { refused: 'contact.email' }],
    [
      'kontor @ ostergaard-el.example.dk',
      { fills: { 'contact.email': 'kontor@ostergaard-el.example.dk' } },
    ],
    [
      'dorthe@dorthesblomster.example.dk, vi køber nok for 3000 om måneden',
      { fills: { 'contact.email': 'dorthe@dorthesblomster.example.dk', 'credit.amount': 3000 } },
    ],
    [
      'hov jeg kom til at skrive et gammelt nummer, det er 20 12 34 65 i skal ringe på',
      { fills: { 'contact.phone': '+4520123465' } },
    ],
    [
      'lene@nordlys.dk øh nej lene.bach@nordlys.dk',
      { fills: { 'contact.email': 'lene.bach@nordlys.dk' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      "den er birthe.aagaard@example.dk (med to a'er)",
      { fills: { 'person.email': 'birthe.aagaard@example.dk' } },
    ],
    [
      'Engvej 18 ikke 8',
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
    ['Hvor længe gemmer I mine personlige oplysninger?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['ca 8000', { fills: { 'credit.amount': 8000 } }],
    ['omkring 12.500,- om måneden', { fills: { 'credit.amount': 12500 } }],
    ['15 tusind vil jeg skyde på', { fills: { 'credit.amount': 15000 } }],
    ['tyve tusinde kr', { fills: { 'credit.amount': 20000 } }],
    ['Det plejer at ligge på ca. 120.000 om året', { may: { 'credit.amount': 10000 } }],
    [
      'ca 10.000 om måneden og send fakturaen på mail til regnskab@nordlys.dk',
      {
        fills: {
          'credit.amount': 10000,
          'invoice.channel': 'email',
          'invoice.email': 'regnskab@nordlys.dk',
        },
      },
    ],
    [
      '6000 kr, faktura på EAN 5798000123458',
      {
        fills: { 'credit.amount': 6000, 'invoice.channel': 'gln', 'invoice.gln': '5798000123458' },
      },
    ],
    ['Vent, cvr var forkert, det er 25052943', { fills: { 'company.number': '25052943' } }],
    ['5000 om måneden... nej lad os sige 7000', { fills: { 'credit.amount': 7000 } }],
    ['Aner det ikke, vi er lige startet op', { dontKnow: true, nothing: true }],
    ['må jeg se hvad du har skrevet ned indtil nu', { command: 'summary', nothing: true }],
    ['vi er 12 ansatte', { nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['på mail', { fills: { 'invoice.channel': 'email' } }],
    [
      'Send dem med posten, vores bogholder vil have papir i hånden',
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'Elektronisk til EAN 5790001234560',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790001234560' } },
    ],
    [
      'mail, kreditor@skovens-el.example.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'kreditor@skovens-el.example.dk' } },
    ],
    ['hvilke måder kan i sende fakturaer på?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['vi kører peppol heroppe', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['til samme mail som min egen', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
    ['kan jeg lige rette kontaktpersonen?', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(at('invoice.gln', dk), [
    ['ean nr. 5798 000 123 458', { fills: { 'invoice.gln': '5798000123458' } }],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'faktura, cvr 25052943, Klitgårdens Kro ApS',
      {
        fills: {
          payment: 'invoice',
          'company.number': '25052943',
          'company.name': 'Klitgårdens Kro ApS',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'Forud. Jeg hedder Inge-Lise Bro, Møllebakken 4, 9800 Hjørring, tlf 20123455',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Inge-Lise Bro',
          'person.address': address('DK', 'Møllebakken 4', ['9800', 'Hjørring']),
          'person.phone': '+4520123455',
        },
      },
    ],
    [
      'forudbetalling er fint, mit navn er palle friis',
      { fills: { payment: 'prepayment', 'person.name': 'palle friis' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Hamngatan 7, 211 22 Malmö. Kontaktperson Jesper Winther',
      {
        fills: {
          'company.address': address('SE', 'Hamngatan 7', ['21122', 'Malmö']),
          'contact.name': 'Jesper Winther',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'Det norske nummer er +47 680 51 277, mail lars@fjordlys.no',
      { fills: { 'contact.phone': '+4768051277', 'contact.email': 'lars@fjordlys.no' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    ['telefonen skal være 20123499', { fills: { 'contact.phone': '+4520123499' } }],
    ['Adressen er forkert', { command: 'change', target: 'company.address' }],
    ['Vi vil hellere have fakturaerne på EAN end på mail', { fills: { 'invoice.channel': 'gln' } }],
    ['der er en slåfejl i faktura mailen', { command: 'change', target: 'invoice.email' }],
    [
      'Mette er stoppet hos os, ny kontaktperson er Claus Iversen, 20123404, claus@nordlys.dk',
      {
        fills: {
          'contact.name': 'Claus Iversen',
          'contact.phone': '+4520123404',
          'contact.email': 'claus@nordlys.dk',
        },
      },
    ],
    ['ja det passer', { assent: 'yes' }],
    ['Det ser rigtigt ud, send det bare', { assent: 'yes' }],
    [
      'Ja, bortset fra at mailen til faktura skal være bogholderi@nordlys.dk',
      { assent: 'partly', fills: { 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    [
      'ja men telefonnummeret skal lige rettes',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['ret lige navnet til Jens Holm Pedersen', { fills: { 'person.name': 'Jens Holm Pedersen' } }],
    [
      'jeg er lige flyttet, ny adresse er Kirkestræde 11, 5700 Svendborg',
      { fills: { 'person.address': address('DK', 'Kirkestræde 11', ['5700', 'Svendborg']) } },
    ],
    ['jep 👍', { assent: 'yes' }],
    ['Nej der er noget galt', { assent: 'no' }],
    ['ja ja men vent lige lidt, jeg skal have læst det igennem', { assent: 'notYes' }],
    ['Slet alt hvad I har stående om mig', { command: 'delete', nothing: true }],
  ]),
  ...rows(complete('notice', dk), [
    ['Sæt beløbet op til 10.000', { fills: { 'credit.amount': 10000 } }],
    ['Ja tak, det er helt i orden', { assent: 'yes' }],
    ['godkendt', { assent: 'yes' }],
    ['nej det vil jeg ikke være med til', { assent: 'no' }],
    ['hvis det ikke koster noget så ja', { assent: 'notYes' }],
    ['Skal lige vende det med min kompagnon først', { assent: 'notYes', nothing: true }],
    ['hvad binder jeg mig til hvis jeg siger ja?', { assent: 'notYes', nothing: true }],
  ]),
]
