import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

export const thirteenthDa: readonly Row[] = [
  ...rows(start, [
    [
      'vi har salon i danmark, nærmere bestemt Hjørring',
      { fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
    ['dk', { fills: { country: 'DK' } }],
    [
      'Det er i Sverige, vi har klinik i Malmø selvom jeg skriver dansk',
      { fills: { country: 'SE' }, may: { customerType: 'business' } },
    ],
    [
      'Hej, har lige 5 min mellem to kunder. Salon Hårfin ApS, cvr 13748136, vil gerne have det på faktura',
      {
        fills: {
          'company.name': 'Salon Hårfin ApS',
          'company.number': '13748136',
          payment: 'invoice',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Navn: Lyngsø Kommune\nCVR: 25052943\nEAN: 5798001234016\nAdresse: Rådhusgade 1, 7400 Herning\nKontakt: Henrik Dam-Petersen\nTlf.: 2012 3430\nMail: hdp@lyngsoe.example.dk',
      {
        fills: {
          'company.name': 'Lyngsø Kommune',
          'company.number': '25052943',
          'invoice.gln': '5798001234016',
          'company.address': address('DK', 'Rådhusgade 1', ['7400', 'Herning']),
          'contact.name': 'Henrik Dam-Petersen',
          'contact.phone': '+4520123430',
          'contact.email': 'hdp@lyngsoe.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'gln',
        },
      },
    ],
    [
      'hej! flytter hjemmefra på lørdag og mangler ALT til køkkenet. bor i danmark, er privat, og betaler på forhånd',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Goddag. Vi er en tandklinik i Danmark og vil gerne oprettes som erhvervskunde med faktura på mail.\n\nMed venlig hilsen\nBirgitte Aagaard\nTandklinikken Søtorvet I/S\nSøtorvet 5, 8600 Silkeborg\nTlf. 20 12 34 44\nreceptionen@soetorvettand.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'email',
          'contact.name': 'Birgitte Aagaard',
          'company.name': 'Tandklinikken Søtorvet I/S',
          'company.address': address('DK', 'Søtorvet 5', ['8600', 'Silkeborg']),
          'contact.phone': '+4520123444',
          'contact.email': 'receptionen@soetorvettand.dk',
        },
        may: { 'invoice.email': 'receptionen@soetorvettand.dk' },
      },
    ],
    [
      'Mit firma hedder Ravn Foto, cvr 12345674, jeg hedder Sofie Ravn, 20123463, sofie@ravnfoto.dk',
      {
        fills: {
          'company.name': 'Ravn Foto',
          'company.number': '12345674',
          'contact.name': 'Sofie Ravn',
          'contact.phone': '+4520123463',
          'contact.email': 'sofie@ravnfoto.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'ja hej jeg sidder i bilen vi er et dansk firma der hedder leif madsen transport aps og vi vil gerne betale på faktura',
      {
        fills: { country: 'DK', 'company.name': 'leif madsen transport aps', payment: 'invoice' },
        may: { customerType: 'business' },
      },
    ],
    [
      'På vegne af Advokatfirmaet Thorup & Bech P/S, CVR-nr. 13748136, Bredgade 60, 3. sal, 1260 København K, skal jeg venligst anmode om oprettelse som kunde med betaling pr. faktura.',
      {
        fills: {
          'company.name': 'Advokatfirmaet Thorup & Bech P/S',
          'company.number': '13748136',
          'company.address': address('DK', 'Bredgade 60, 3. sal', ['1260', 'København K']),
          payment: 'invoice',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Kære butik. Mit navn er Inger Marie Toft og jeg er privat kunde her i Danmark. Det er første gang jeg bestiller selv på nettet. Jeg bor Kirkebakken 19, 4760 Vordingborg.',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Inger Marie Toft',
          'person.address': address('DK', 'Kirkebakken 19', ['4760', 'Vordingborg']),
        },
      },
    ],
    [
      'danmark, firma, faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Vi er en dansk restaurantkæde (Burgerbrødrene A/S) og køber for ca. 40.000 kr. om måneden. Alt skal på faktura.',
      {
        fills: {
          country: 'DK',
          'company.name': 'Burgerbrødrene A/S',
          'credit.amount': 40000,
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Jeg er dansk frisør men salonen ligger i Sverige. Firmaet hedder Öresund Hår AB, org.nr 559999-1204',
      {
        fills: { country: 'SE', 'company.name': 'Öresund Hår AB', 'company.number': '5599991204' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Hej fra Norge! Fjellbryllup AS, orgnr 974 760 673, vi vil gerne have faktura',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjellbryllup AS',
          'company.number': '974760673',
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'privat, danmark. victor lindegaard, victor99@example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'victor lindegaard',
          'person.email': 'victor99@example.dk',
        },
      },
    ],
    [
      'Erhvervskunde i DK\ncvr 25052943\nforudbetaling er ok med os',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '25052943',
          payment: 'prepayment',
        },
      },
    ],
  ]),
  ...rows(at('customerType', dk), [
    ['frisørsalon, så det må være erhverv', { fills: { customerType: 'business' } }],
    ['Vi er en kommune, altså ikke privatperson', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', dkPrivate), [
    [
      'det er bare til mig selv, flytter på værelse 1. september',
      { fills: { customerType: 'private' } },
    ],
    [
      'Jeg er pensionist og har skam ikke noget firma. Det er privat.',
      { fills: { customerType: 'private' } },
    ],
  ]),
  ...rows(at('payment', dk), [
    ['regning tak', { fills: { payment: 'invoice' } }],
    [
      'Faktura med 30 dage, ligesom vi har hos alle andre leverandører',
      { fills: { payment: 'invoice' } },
    ],
    ['25052943', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['jeg betaler på forhånd så har jeg styr på det', { fills: { payment: 'prepayment' } }],
    ['forud betaling er nok bedst på en SU haha', { fills: { payment: 'prepayment' } }],
    ['hvad koster fragten til Bornholm?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr er 13 74 81 36', { fills: { 'company.number': '13748136' } }],
    ['DK25052943', { fills: { 'company.number': '25052943' } }],
    ['en to tre fire fem seks syv fire', { fills: { 'company.number': '12345674' } }],
    [
      'øjeblik... 1374-8136 står der på vores brevpapir',
      { fills: { 'company.number': '13748136' } },
    ],
    ['1374813', { refused: 'company.number' }],
    ['vores cvr nr er 87654321', { refused: 'company.number' }],
    [
      '12345674 Havblik Foto ApS, Strandgade 8, 3000 Helsingør',
      {
        fills: {
          'company.number': '12345674',
          'company.name': 'Havblik Foto ApS',
          'company.address': address('DK', 'Strandgade 8', ['3000', 'Helsingør']),
        },
      },
    ],
    [
      '25052943 og navnet er Smil & Bid Tandlæger ApS',
      { fills: { 'company.number': '25052943', 'company.name': 'Smil & Bid Tandlæger ApS' } },
    ],
    [
      'undskyld, det er slet ikke til firmaet, det er privat',
      { fills: { customerType: 'private' } },
    ],
    ['Beklager, jeg trykkede forkert. Firmaet ligger i Norge', { fills: { country: 'NO' } }],
    [
      'Jeg kan ikke huske vores cvr-nummer, det er chefen der har det',
      { dontKnow: true, nothing: true },
    ],
    ['har ikke noget cvr, men mit cpr er 010170-9995', { nationalNumber: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['salon klip og krøl', { fills: { 'company.name': 'salon klip og krøl' } }],
    [
      'vi hedder Tandklinikken Søtorvet I/S',
      { fills: { 'company.name': 'Tandklinikken Søtorvet I/S' } },
    ],
    [
      'firmaet det hedder leif madsen transport aps',
      { fills: { 'company.name': 'leif madsen transport aps' } },
    ],
    [
      'Advokatfirmaet Thorup, Bech & Winther P/S',
      { fills: { 'company.name': 'Advokatfirmaet Thorup, Bech & Winther P/S' } },
    ],
    [
      'Burgerbrødrene A/S, Jernbanegade 30, 6000 Kolding',
      {
        fills: {
          'company.name': 'Burgerbrødrene A/S',
          'company.address': address('DK', 'Jernbanegade 30', ['6000', 'Kolding']),
        },
      },
    ],
    [
      'Navn: Vestjysk Køl & Frys Transport A/S\nKontaktperson: Bent Overgaard\nMobil: 20 12 34 80',
      {
        fills: {
          'company.name': 'Vestjysk Køl & Frys Transport A/S',
          'contact.name': 'Bent Overgaard',
          'contact.phone': '+4520123480',
        },
      },
    ],
    [
      'cvr nummeret var det gamle, det rigtige er 25052943',
      { fills: { 'company.number': '25052943' } },
    ],
    ['er du en robot eller sidder der nogen', { digression: 'areYouHuman', nothing: true }],
    ['Pause & Pusterum ApS', { fills: { 'company.name': 'Pause & Pusterum ApS' } }],
    ['Privat Flyt ApS', { fills: { 'company.name': 'Privat Flyt ApS' } }],
    ['Bistro 1864 ApS', { fills: { 'company.name': 'Bistro 1864 ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Algade 41, 1. sal, 4000 Roskilde',
      { fills: { 'company.address': address('DK', 'Algade 41, 1. sal', ['4000', 'Roskilde']) } },
    ],
    [
      'industrivej 12 7100 vejle',
      { fills: { 'company.address': address('DK', 'industrivej 12', ['7100', 'vejle']) } },
    ],
    [
      'vi har til huse på Havnegade 7, 9400 Nørresundby',
      { fills: { 'company.address': address('DK', 'Havnegade 7', ['9400', 'Nørresundby']) } },
    ],
    [
      'Torvet 2B\n6700 Esbjerg',
      { fills: { 'company.address': address('DK', 'Torvet 2B', ['6700', 'Esbjerg']) } },
    ],
    [
      'Nygade 22, 6300 Gråsten. Kontakt er Dorthe Lauridsen, dorthe@grastenhaar.dk',
      {
        fills: {
          'company.address': address('DK', 'Nygade 22', ['6300', 'Gråsten']),
          'contact.name': 'Dorthe Lauridsen',
          'contact.email': 'dorthe@grastenhaar.dk',
        },
      },
    ],
    [
      'skovvej 3, 4300 holbæk, tlf 20123417',
      {
        fills: {
          'company.address': address('DK', 'skovvej 3', ['4300', 'holbæk']),
          'contact.phone': '+4520123417',
        },
      },
    ],
    [
      'firmanavnet skal være Klip og Krøl ApS i stedet',
      { fills: { 'company.name': 'Klip og Krøl ApS' } },
    ],
    ['gå lige et skridt tilbage', { command: ['back', 'undo'], nothing: true }],
    [
      'Norgesgade 14, 2300 København S',
      { fills: { 'company.address': address('DK', 'Norgesgade 14', ['2300', 'København S']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['skriv bare Lone Kjær', { fills: { 'contact.name': 'Lone Kjær' } }],
    [
      'Det er mig i receptionen der bestiller, Birgitte Aagaard',
      { fills: { 'contact.name': 'Birgitte Aagaard' } },
    ],
    [
      'Advokatsekretær Charlotte Winther-Holst',
      { fills: { 'contact.name': 'Charlotte Winther-Holst' } },
    ],
    ['jamen det er mig leif madsen', { fills: { 'contact.name': 'leif madsen' } }],
    [
      'Lone Kjær, 20123414, lone@haarfin.dk',
      {
        fills: {
          'contact.name': 'Lone Kjær',
          'contact.phone': '+4520123414',
          'contact.email': 'lone@haarfin.dk',
        },
      },
    ],
    [
      'Mvh\n\nCharlotte Winther-Holst\nAdvokatsekretær\nDir. tlf. +45 20 12 34 38\ncwh@thorupbech.dk',
      {
        fills: {
          'contact.name': 'Charlotte Winther-Holst',
          'contact.phone': '+4520123438',
          'contact.email': 'cwh@thorupbech.dk',
        },
      },
    ],
    [
      'det er Ahmed Yilmaz han er restaurantchef og hans nummer er 20 12 34 59',
      { fills: { 'contact.name': 'Ahmed Yilmaz', 'contact.phone': '+4520123459' } },
    ],
    [
      'vent, adressen er gammel vi er lige flyttet',
      { command: ['change', 'back'], target: 'company.address' },
    ],
    ['tusind tak, du er en engel', { digression: 'thanks', nothing: true }],
    [
      'Vores chef hedder Poul Winther, men det er mig I skal skrive på, Anja Skov',
      { fills: { 'contact.name': 'Anja Skov' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20123411', { fills: { 'contact.phone': '+4520123411' } }],
    ['tyve tolv fireogtredive nul seks', { fills: { 'contact.phone': '+4520123406' } }],
    [
      '2012-3419 men helst ikke om lørdagen, der har jeg bryllupper',
      { fills: { 'contact.phone': '+4520123419' } },
    ],
    ['0045 20 12 34 27', { fills: { 'contact.phone': '+4520123427' } }],
    ['20 12 34', { refused: 'contact.phone' }],
    [
      '20123492 og mailen er booking@sofieravn.dk',
      { fills: { 'contact.phone': '+4520123492', 'contact.email': 'booking@sofieravn.dk' } },
    ],
    [
      'tlf 20 12 34 65, vi køber for cirka 8000 i måneden',
      { fills: { 'contact.phone': '+4520123465', 'credit.amount': 8000 } },
    ],
    ['20123415 nej undskyld 20123451', { fills: { 'contact.phone': '+4520123451' } }],
    [
      'kontaktpersonen skal rettes til Birgitte Aagaard',
      { fills: { 'contact.name': 'Birgitte Aagaard' } },
    ],
    [
      'hvad skal I bruge mit telefonnummer til?',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['LONE@KLIPOGKROEL.DK', { fills: { 'contact.email': 'lone@klipogkroel.dk' } }],
    [
      'receptionen@soetorvettand.dk, det er den vi kigger i hver dag',
      { fills: { 'contact.email': 'receptionen@soetorvettand.dk' } },
    ],
    [
      'leif snabel a madsentransport punktum dk',
      { fills: { 'contact.email': 'leif@madsentransport.dk' } },
    ],
    ['kontakt@ravnfoto', { refused: 'contact.email' }],
    [
      'bent@vkft.dk men fakturaerne skal sendes til bogholderi@vkft.dk',
      {
        fills: { 'contact.email': 'bent@vkft.dk', 'invoice.email': 'bogholderi@vkft.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'hov jeg kom til at skrive forkert nummer, min telefon er 20 12 34 88',
      { fills: { 'contact.phone': '+4520123488' } },
    ],
    [
      'sofie@ravnfoto.dk, nej vent det er info@ravnfoto.dk',
      { fills: { 'contact.email': 'info@ravnfoto.dk' } },
    ],
    ['kan vi springe det over, har en kunde i stolen', { command: 'skip', nothing: true }],
    ['ja-tak@brudeparret.dk', { fills: { 'contact.email': 'ja-tak@brudeparret.dk' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['3500 kr om måneden vil jeg tro', { fills: { 'credit.amount': 3500 } }],
    ['tolv tusind', { fills: { 'credit.amount': 12000 } }],
    [
      'Vi ligger stabilt på 25.000 kr. pr. måned for hele afdelingen.',
      { fills: { 'credit.amount': 25000 } },
    ],
    ['1500,-', { fills: { 'credit.amount': 1500 } }],
    [
      'det svinger lidt med hvor mange bryllupper jeg har men sig 2.000',
      { fills: { 'credit.amount': 2000 } },
    ],
    [
      '4.000 kr., og send bare fakturaen med almindelig post',
      { fills: { 'credit.amount': 4000, 'invoice.channel': 'post' } },
    ],
    [
      'Ca. 60.000 kr. månedligt. Faktura skal sendes elektronisk til EAN-nr. 5798007654320',
      {
        fills: { 'credit.amount': 60000, 'invoice.channel': 'gln', 'invoice.gln': '5798007654320' },
      },
    ],
    ['vi vil alligevel hellere betale forud', { fills: { payment: 'prepayment' } }],
    ['3000... eller nej sig hellere 4500', { fills: { 'credit.amount': 4500 } }],
    ['aner det ikke, vi er lige startet', { dontKnow: true, nothing: true }],
    [
      'kan jeg få vist hvad jeg har skrevet indtil nu',
      { command: ['summary', 'mydata'], nothing: true },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['mail er fint', { fills: { 'invoice.channel': 'email' } }],
    ['Vi er offentlige så det skal være EAN', { fills: { 'invoice.channel': 'gln' } }],
    [
      'de må gerne komme med posten, chefen vil have papir i mappen',
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'ean 5790 004 455 665',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790004455665' } },
    ],
    [
      'på mail til faktura@soetorvettand.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@soetorvettand.dk' } },
    ],
    ['må jeg lige rette beløbet til 10.000 kr', { fills: { 'credit.amount': 10000 } }],
    [
      'Hvor længe opbevarer I vores oplysninger, og hvem har adgang til dem?',
      { command: 'privacy', nothing: true },
    ],
    ['hvilke måder kan man få fakturaen på?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['bogholderi@thorupbech.dk', { fills: { 'invoice.email': 'bogholderi@thorupbech.dk' } }],
    ['det er den samme mail som min egen', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
    [
      'Kan vi ændre det til EAN i stedet? Nummeret er 5798001234016',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798001234016' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Jeg hedder Inger Marie Toft', { fills: { 'person.name': 'Inger Marie Toft' } }],
    ['victor lindegaard', { fills: { 'person.name': 'victor lindegaard' } }],
    [
      'Freja Bruun, Nørrebrogade 88, 4. th, 2200 København N, freja.bruun@example.dk',
      {
        fills: {
          'person.name': 'Freja Bruun',
          'person.address': address('DK', 'Nørrebrogade 88, 4. th', ['2200', 'København N']),
          'person.email': 'freja.bruun@example.dk',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Kollegievej 4, vær. 212, 8210 Aarhus V',
      {
        fills: { 'person.address': address('DK', 'Kollegievej 4, vær. 212', ['8210', 'Aarhus V']) },
      },
    ],
    [
      'Jeg bor Kirkebakken 19, 4760 Vordingborg',
      { fills: { 'person.address': address('DK', 'Kirkebakken 19', ['4760', 'Vordingborg']) } },
    ],
    [
      'Møllevænget 6, 7800 Skive og min mobil er 20 12 34 33',
      {
        fills: {
          'person.address': address('DK', 'Møllevænget 6', ['7800', 'Skive']),
          'person.phone': '+4520123433',
        },
      },
    ],
    ['slet alle mine oplysninger igen tak', { command: 'delete', nothing: true }],
    [
      'Slettevej 10, 5230 Odense M',
      { fills: { 'person.address': address('DK', 'Slettevej 10', ['5230', 'Odense M']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['mobil 20 123 455', { fills: { 'person.phone': '+4520123455' } }],
    [
      '20123496 / oliver.krogh@example.dk',
      { fills: { 'person.phone': '+4520123496', 'person.email': 'oliver.krogh@example.dk' } },
    ],
    [
      'Åh nej, jeg har skrevet min adresse forkert. Hvordan retter jeg den?',
      { command: ['change', 'back', 'help'], target: 'person.address' },
    ],
    ['Må jeg ikke hellere tale med en rigtig medarbejder?', { command: 'human', nothing: true }],
    ['det rager ikke jer hvad mit nummer er', { nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'Mit barnebarn har lavet en til mig. Den hedder inger.toft@example.dk',
      { fills: { 'person.email': 'inger.toft@example.dk' } },
    ],
    [
      "mit navn er stavet forkert, det er Jens Holmm med to m'er",
      { fills: { 'person.name': 'Jens Holmm' } },
    ],
    [
      'Jeg forstår ikke hvad det er jeg skal skrive her, kan du hjælpe mig?',
      { command: 'help', nothing: true },
    ],
  ]),
  ...rows(at('company.number', se), [
    ['559999-1246, det er det svenske nummer', { fills: { 'company.number': '5599991246' } }],
  ]),
  ...rows(at('contact.phone', no), [['680 50 041', { fills: { 'contact.phone': '+4768050041' } }]]),
  ...rows(at('invoice.channel', no), [
    ['peppol tak, det er det vores økonomisystem kan', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Södra Förstadsgatan 40, 214 20 Malmö',
      { fills: { 'person.address': address('SE', 'Södra Förstadsgatan 40', ['21420', 'Malmö']) } },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'faktura, cvr 13748136, Kjærs Klip ApS',
      {
        fills: {
          payment: 'invoice',
          'company.number': '13748136',
          'company.name': 'Kjærs Klip ApS',
        },
      },
    ],
    [
      'på faktura tak. Vi bruger ca 6000 om måneden og den skal sendes på mail til regnskab@burgerbrodrene.dk',
      {
        fills: {
          payment: 'invoice',
          'credit.amount': 6000,
          'invoice.email': 'regnskab@burgerbrodrene.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'Jeg vil gerne betale forud. Mit navn er Karen Margrethe Dahl og mit telefonnummer er 20 12 34 71.',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Karen Margrethe Dahl',
          'person.phone': '+4520123471',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Camilla Holmgaard, 070-174 06 48, camilla@oresundhar.se',
      {
        fills: {
          'contact.name': 'Camilla Holmgaard',
          'contact.phone': '+46701740648',
          'contact.email': 'camilla@oresundhar.se',
        },
      },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      '923 609 016, vi hedder Dansk Bistro AS',
      { fills: { 'company.number': '923609016', 'company.name': 'Dansk Bistro AS' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    ['Telefonnummeret skal ændres til 20 12 34 09', { fills: { 'contact.phone': '+4520123409' } }],
    [
      'der står mette som kontakt men det skal være Rasmus Thygesen',
      { fills: { 'contact.name': 'Rasmus Thygesen' } },
    ],
    ['Fakturamailen er ikke korrekt', { command: 'change', target: 'invoice.email' }],
    ['send hellere regningen med posten', { fills: { 'invoice.channel': 'post' } }],
    ['jep det passer', { assent: 'yes' }],
    ['Ovenstående kan hermed bekræftes.', { assent: 'yes' }],
    ['nej det er ikke rigtigt', { assent: 'no' }],
    [
      'ja bortset fra mailen, den skal være lone@haarfin.dk',
      {
        assent: 'partly',
        may: { 'contact.email': 'lone@haarfin.dk', 'invoice.email': 'lone@haarfin.dk' },
      },
    ],
    [
      'næsten, men adressen er forkert',
      { assent: 'notYes', command: 'change', target: 'company.address' },
    ],
  ]),
  ...rows(complete('notice', dk), [
    ['ret beløb til 7500', { fills: { 'credit.amount': 7500 } }],
    ['ja ja bare kør', { assent: 'yes' }],
    ['det er vi indforstået med', { assent: 'yes' }],
    ['nej, det vil vi ikke gå med til', { assent: 'no' }],
    ['ja, hvis I ikke laver kreditvurdering på os', { assent: 'notYes' }],
    ['skal lige vende det med partneren først', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'jeg skal have ny adresse på, flytter til Ryesgade 15, 2. th, 8000 Aarhus C',
      { fills: { 'person.address': address('DK', 'Ryesgade 15, 2. th', ['8000', 'Aarhus C']) } },
    ],
    ['Ja tak, det ser helt rigtigt ud. Hvor er det nemt!', { assent: 'yes' }],
    ['👍', { assent: 'yes' }],
    [
      'ja men mit telefonnummer er 20 12 34 76',
      { assent: 'partly', fills: { 'person.phone': '+4520123476' } },
    ],
    ['Det tror jeg nok, men jeg vil lige have min datter til at se på det', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'mailen til faktura skal i stedet være ekonomi@bjorkobygg.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['jeg vil gerne rette telefonnummeret', { command: 'change', target: 'contact.phone' }],
    ['ja alt stemmer', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', se), [
    ['det skal vores revisor lige se på inden jeg siger ja', { assent: 'notYes' }],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'kan vi ikke tage det på norsk i stedet',
      { command: 'language', language: 'no', nothing: true },
    ],
  ]),
  ...rows(at('company.name', se), [
    ['Hjälp Hemma AB', { fills: { 'company.name': 'Hjälp Hemma AB' } }],
  ]),
]
