import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

/** The first thing written in the window. */
const opening: readonly Row[] = [
  ...rows(start, [
    ['danmark', { fills: { country: 'DK' } }],
    ['Vi holder til i Danmark, nærmere bestemt på Lolland', { fills: { country: 'DK' } }],
    ['dannmark', { fills: { country: 'DK' } }],
    ['vi ligger på Bornholm', { fills: { country: 'DK' } }],
    [
      'Hej, vi er et lille malerfirma i Danmark og vil gerne handle på faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Goddag. Jeg er privatperson bosat i Danmark og ønsker at betale forud. Venlig hilsen Inger Margrethe Thomsen',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Inger Margrethe Thomsen',
        },
      },
    ],
    [
      'dk firma cvr 13748136',
      { fills: { country: 'DK', customerType: 'business', 'company.number': '13748136' } },
    ],
    [
      'Hej\n\nVi vil gerne oprettes som kunde hos jer.\n\nMed venlig hilsen\nPia Overgaard\nIndkøb\nHedens Smedje ApS\nIndustrivej 9\n7430 Ikast\nTlf. 20 12 34 66\npia@hedens-smedje.dk\nCVR 25052943',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Hedens Smedje ApS',
          'company.address': address('DK', 'Industrivej 9', ['7430', 'Ikast']),
          'contact.name': 'Pia Overgaard',
          'contact.phone': '+4520123466',
          'contact.email': 'pia@hedens-smedje.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'nordlys aps, cvr 12345674, vestergade 3, 8000 aarhus c, mette sørensen, 20123456, mette@nordlys.dk, faktura',
      {
        fills: {
          payment: 'invoice',
          'company.number': '12345674',
          'company.name': 'nordlys aps',
          'company.address': address('DK', 'vestergade 3', ['8000', 'aarhus c']),
          'contact.name': 'mette sørensen',
          'contact.phone': '+4520123456',
          'contact.email': 'mette@nordlys.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Firma: Frisør Klip & Krøl\nCVR: 13748136\nAdresse: Torvet 2, 6950 Ringkøbing\nKontakt: Sanne Bach\nMobil: 20123418\nMail: sanne@klipogkrol.dk\nBetaling: faktura',
      {
        fills: {
          payment: 'invoice',
          'company.number': '13748136',
          'company.name': 'Frisør Klip & Krøl',
          'company.address': address('DK', 'Torvet 2', ['6950', 'Ringkøbing']),
          'contact.name': 'Sanne Bach',
          'contact.phone': '+4520123418',
          'contact.email': 'sanne@klipogkrol.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'jeg er landmand lidt uden for Viborg og skal bruge varer for ca 15000 om måneden på faktura',
      {
        fills: { payment: 'invoice', 'credit.amount': 15000 },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'yo skal bare oprettes som privat i dk, betaler med det samme',
      { fills: { country: 'DK', customerType: 'private' }, may: { payment: 'prepayment' } },
    ],
    [
      'Vi er en dansk børnehave under kommunen, vi skal have faktura på EAN 5790000123452',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'gln',
          'invoice.gln': '5790000123452',
        },
      },
    ],
    [
      'Kære alle. Jeg skriver på vegne af Sankt Mikkels Menighedsråd i Danmark. Vi ønsker at købe lys og servietter på faktura for cirka 2.000 kr. om måneden. Vær så venlig at sende fakturaen til kasserer@sanktmikkel-menighed.dk.',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Sankt Mikkels Menighedsråd',
          'credit.amount': 2000,
          'invoice.email': 'kasserer@sanktmikkel-menighed.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Pizzeria Bella, cvr nr 13748136, tlf 20 12 34 21, ejer Giorgio Conti',
      {
        fills: {
          customerType: 'business',
          'company.number': '13748136',
          'company.name': 'Pizzeria Bella',
          'contact.phone': '+4520123421',
          'contact.name': 'Giorgio Conti',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Danmark\nErhverv\nFaktura\nCVR 25052943',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '25052943',
        },
      },
    ],
    [
      'Gartneriet Rosenlund A/S, Præstevej 77, 5690 Tommerup, cvr25052943',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Gartneriet Rosenlund A/S',
          'company.address': address('DK', 'Præstevej 77', ['5690', 'Tommerup']),
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Danmark, privat, forudbetaling',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Sverige. Nej undskyld Danmark, og det er privat',
      { fills: { country: 'DK', customerType: 'private' } },
    ],
    ['Godmorgen', { digression: 'greeting', nothing: true }],
  ]),
]

/** While a field is being asked for. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['erhverv', { fills: { customerType: 'business' } }],
    ['bare mig selv, altså privat', { fills: { customerType: 'private' } }],
    ['Vi er en boligforening', { fills: { customerType: 'business' } }],
    [
      'har en enkeltmandsvirksomhed',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'ENK' } },
    ],
    ['jeg er pensionist, det er kun til haven derhjemme', { fills: { customerType: 'private' } }],
    ['firma og vi vil ha faktura', { fills: { customerType: 'business', payment: 'invoice' } }],
    [
      'Ejerforeningen Bakkehusene, vi vil gerne betale via faktura',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Ejerforeningen Bakkehusene',
        },
      },
    ],
    ['can we do this in english please', { command: 'language', language: 'en', nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ['på regning', { fills: { payment: 'invoice' } }],
    ['fakutra tak', { fills: { payment: 'invoice' } }],
    ['30 dage netto hvis det kan lade sig gøre', { fills: { payment: 'invoice' } }],
    ['vi betaler forud', { fills: { payment: 'prepayment' } }],
    [
      'faktura, vi bruger vel for 25.000 kr om måneden',
      { fills: { payment: 'invoice', 'credit.amount': 25000 } },
    ],
    ['forud eller nej, faktura', { fills: { payment: 'invoice' } }],
    ['hvilke måder kan man betale på?', { digression: 'paymentWays', nothing: true }],
    ['13748136', { fills: { 'company.number': '13748136' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['jeg vil helst betale med det samme når jeg bestiller', { fills: { payment: 'prepayment' } }],
    [
      'forud. jeg hedder Mads Krogh og bor Lærkevej 5, 9000 Aalborg',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Mads Krogh',
          'person.address': address('DK', 'Lærkevej 5', ['9000', 'Aalborg']),
        },
      },
    ],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr 12345674', { fills: { 'company.number': '12345674' } }],
    ['13 74 81 36', { fills: { 'company.number': '13748136' } }],
    ['DK25052943', { fills: { 'company.number': '25052943' } }],
    ['det er 13748136, står på min varebil :)', { fills: { 'company.number': '13748136' } }],
    [
      'tretten fireoghalvfjerds enogfirs seksogtredive',
      { fills: { 'company.number': '13748136' } },
    ],
    ['1234567', { refused: 'company.number' }],
    ['vores cvr er 12345678', { refused: 'company.number' }],
    [
      '13748136 Bageriet Kornblomst ApS, Søndergade 18, 8600 Silkeborg',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Bageriet Kornblomst ApS',
          'company.address': address('DK', 'Søndergade 18', ['8600', 'Silkeborg']),
        },
      },
    ],
    [
      'cvr 25052943 og det hedder ellers Hedens Smedje ApS, kontaktperson er Pia Overgaard',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Hedens Smedje ApS',
          'contact.name': 'Pia Overgaard',
        },
      },
    ],
    [
      'cvr 13748136 tlf 20123429',
      { fills: { 'company.number': '13748136', 'contact.phone': '+4520123429' } },
    ],
    ['12345678 nej 12345674', { fills: { 'company.number': '12345674' } }],
    ['hvorfor skal I bruge det?', { command: 'why', nothing: true }],
    ['det kan jeg ikke huske i hovedet', { dontKnow: true }],
    ['har ikke cvr men mit cpr er 251248-9996', { nationalNumber: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['nordlys aps', { fills: { 'company.name': 'nordlys aps' } }],
    ['Vi hedder Café Solskin', { fills: { 'company.name': 'Café Solskin' } }],
    [
      'firmaet hedder tømrer kaj bundgaard i/s',
      { fills: { 'company.name': 'tømrer kaj bundgaard i/s' } },
    ],
    [
      'Andelsboligforeningen Kastanjehaven',
      { fills: { 'company.name': 'Andelsboligforeningen Kastanjehaven' } },
    ],
    [
      'Fodklinikken Trin for Trin, Algade 40, 4000 Roskilde',
      {
        fills: {
          'company.name': 'Fodklinikken Trin for Trin',
          'company.address': address('DK', 'Algade 40', ['4000', 'Roskilde']),
        },
      },
    ],
    ['forkert cvr', { command: 'change', target: 'company.number' }],
    ['hvornår har I åbent på lørdag', { digression: 'openingHours', nothing: true }],
    ['Pause ApS', { fills: { 'company.name': 'Pause ApS' } }],
    ['vi hedder Norge Rejser ApS', { fills: { 'company.name': 'Norge Rejser ApS' } }],
    ['Bar 2200 IVS', { fills: { 'company.name': 'Bar 2200 IVS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'vestergade 3 2 tv 8000 aarhus c',
      { fills: { 'company.address': address('DK', 'vestergade 3 2 tv', ['8000', 'aarhus c']) } },
    ],
    [
      'Gl. Landevej 114, 7400 Herning',
      { fills: { 'company.address': address('DK', 'Gl. Landevej 114', ['7400', 'Herning']) } },
    ],
    [
      'vi har til huse på Havnegade 22B i 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Havnegade 22B', ['5000', 'Odense C']) } },
    ],
    [
      'Skovvej 7\n4200 Slagelse',
      { fills: { 'company.address': address('DK', 'Skovvej 7', ['4200', 'Slagelse']) } },
    ],
    [
      'Kirkevej 41, Ulfborg 6990',
      { fills: { 'company.address': address('DK', 'Kirkevej 41', ['6990', 'Ulfborg']) } },
    ],
    [
      'nørrebrogade 155 st th, 2200 kbh n',
      { fills: { 'company.address': address('DK', 'nørrebrogade 155 st th', ['2200', 'kbh n']) } },
    ],
    [
      'Fiskerihavnsgade 6, 9900 Frederikshavn. Kontaktperson er Torben Vad på 20123407',
      {
        fills: {
          'company.address': address('DK', 'Fiskerihavnsgade 6', ['9900', 'Frederikshavn']),
          'contact.name': 'Torben Vad',
          'contact.phone': '+4520123407',
        },
      },
    ],
    ['jeg skrev firmanavnet forkert', { command: 'change', target: 'company.name' }],
    ['kan jeg ikke bare tale med et menneske', { command: 'human', nothing: true }],
    [
      'Startvej 5, 6000 Kolding',
      { fills: { 'company.address': address('DK', 'Startvej 5', ['6000', 'Kolding']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['det er mig, Karsten Mølgaard', { fills: { 'contact.name': 'Karsten Mølgaard' } }],
    ['ahmed yildiz', { fills: { 'contact.name': 'ahmed yildiz' } }],
    ['I kan skrive Anne-Grethe Kjær på', { fills: { 'contact.name': 'Anne-Grethe Kjær' } }],
    ['Spørg efter Birthe Lund i køkkenet', { fills: { 'contact.name': 'Birthe Lund' } }],
    [
      'Bo Ravn, 20123459, bo@ravnvvs.dk',
      {
        fills: {
          'contact.name': 'Bo Ravn',
          'contact.phone': '+4520123459',
          'contact.email': 'bo@ravnvvs.dk',
        },
      },
    ],
    [
      'Kirsten Dahl, jeg træffes på 20 12 34 15 eller kirsten.dahl@example.dk',
      {
        fills: {
          'contact.name': 'Kirsten Dahl',
          'contact.phone': '+4520123415',
          'contact.email': 'kirsten.dahl@example.dk',
        },
      },
    ],
    ['må jeg lige rette adressen', { command: 'change', target: 'company.address' }],
    ['gå et skridt tilbage', { command: 'back', nothing: true }],
    [
      'det er Lise Mark der bestiller varerne, men kontaktpersonen er Per Lund',
      { fills: { 'contact.name': 'Per Lund' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20123456', { fills: { 'contact.phone': '+4520123456' } }],
    ['ring på 2012 3472 helst før kl 7 om morgenen', { fills: { 'contact.phone': '+4520123472' } }],
    ['0045 20 12 34 90', { fills: { 'contact.phone': '+4520123490' } }],
    [
      'mit nr er tyve tolv fireogtredive femoghalvfjerds',
      { fills: { 'contact.phone': '+4520123475' } },
    ],
    ['2012345', { refused: 'contact.phone' }],
    [
      '2012 34 77 og mailen er kontor@ravnvvs.dk',
      { fills: { 'contact.phone': '+4520123477', 'contact.email': 'kontor@ravnvvs.dk' } },
    ],
    ['ups cvr nummeret er 13748136', { fills: { 'company.number': '13748136' } }],
    ['20123456... æh 20123465', { fills: { 'contact.phone': '+4520123465' } }],
    ['lad os starte forfra', { command: 'restart', nothing: true }],
    ['hold nu op hvor er I besværlige', { digression: 'frustration', nothing: true }],
    ['jeg har allerede ringet til jer 3 gange', { nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['Mette@Nordlys.DK', { fills: { 'contact.email': 'mette@nordlys.dk' } }],
    [
      'skriv til kontor@kastanjehaven-ab.dk',
      { fills: { 'contact.email': 'kontor@kastanjehaven-ab.dk' } },
    ],
    ['info snabel-a cafesolskin punktum dk', { fills: { 'contact.email': 'info@cafesolskin.dk' } }],
    ['mette@nordlys', { refused: 'contact.email' }],
    [
      'pia@hedens-smedje.dk, og vi køber for ca 9000 om md.',
      { fills: { 'contact.email': 'pia@hedens-smedje.dk', 'credit.amount': 9000 } },
    ],
    [
      'vent det tlf nr er forkert, rigtigt er 20123411',
      { fills: { 'contact.phone': '+4520123411' } },
    ],
    ['spring den over', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['ca 12.000 kr', { fills: { 'credit.amount': 12000 } }],
    ['omkring 8 tusind', { fills: { 'credit.amount': 8000 } }],
    ['halvtreds tusinde', { fills: { 'credit.amount': 50000 } }],
    ['20k', { fills: { 'credit.amount': 20000 } }],
    ['nok 120.000 om året', { may: { 'credit.amount': 10000 } }],
    [
      '7500 og send regningerne til regnskab@nordlys.dk',
      {
        fills: { 'credit.amount': 7500, 'invoice.email': 'regnskab@nordlys.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      '10.000 kr. Faktura med post',
      { fills: { 'credit.amount': 10000, 'invoice.channel': 'post' } },
    ],
    [
      'kontaktpersonen skal være Ida Holst i stedet for mig',
      { fills: { 'contact.name': 'Ida Holst' } },
    ],
    ['5000 nej lad os sige 6500', { fills: { 'credit.amount': 6500 } }],
    ['aner det ikke, det svinger helt vildt', { dontKnow: true }],
    ['vis mig hvad jeg har skrevet indtil nu', { command: ['summary', 'mydata'], nothing: true }],
    ['vi er 40 ansatte', { nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['på mail', { fills: { 'invoice.channel': 'email' } }],
    [
      'Med posten tak, jeg er ikke god til det der computer',
      { fills: { 'invoice.channel': 'post' } },
    ],
    ['EAN', { fills: { 'invoice.channel': 'gln' } }],
    [
      'mail til bogholder@nordlys.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'bogholder@nordlys.dk' } },
    ],
    [
      'EAN-nummer 5790000099993',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000099993' } },
    ],
    ['hov, vi køber nok mere for 9000 om måneden', { fills: { 'credit.amount': 9000 } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['bogholderi@nordlys.dk', { fills: { 'invoice.email': 'bogholderi@nordlys.dk' } }],
    ['samme mail som før', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Inger Margrethe Thomsen', { fills: { 'person.name': 'Inger Margrethe Thomsen' } }],
    [
      'Oline Buhl, Strandgade 4, 3700 Rønne, tlf 20123439',
      {
        fills: {
          'person.name': 'Oline Buhl',
          'person.address': address('DK', 'Strandgade 4', ['3700', 'Rønne']),
          'person.phone': '+4520123439',
        },
      },
    ],
    ['egentlig er det til mit firma', { fills: { customerType: 'business' } }],
    ['er du en robot?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'jeg bor åboulevarden 31 4 tv 8000 aarhus c',
      { fills: { 'person.address': address('DK', 'åboulevarden 31 4 tv', ['8000', 'aarhus c']) } },
    ],
    [
      'Ahornvej 19, 2970 Hørsholm, mobil 20123488, mail grethe.w@example.dk',
      {
        fills: {
          'person.address': address('DK', 'Ahornvej 19', ['2970', 'Hørsholm']),
          'person.phone': '+4520123488',
          'person.email': 'grethe.w@example.dk',
        },
      },
    ],
    ['hvad gør I med mine oplysninger?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '20123456 men jeg hører dårligt så skriv hellere',
      { fills: { 'person.phone': '+4520123456' } },
    ],
    [
      '20123464 / emil_k@example.dk',
      { fills: { 'person.phone': '+4520123464', 'person.email': 'emil_k@example.dk' } },
    ],
    ['Det vil jeg helst ikke oplyse', { nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['lasse.bondo02@example.dk', { fills: { 'person.email': 'lasse.bondo02@example.dk' } }],
    [
      'adressen er ikke rigtig, det er Engvej 8A, 5000 Odense C',
      { fills: { 'person.address': address('DK', 'Engvej 8A', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'Faktura. Cvr 25052943, Hedens Smedje ApS',
      {
        fills: {
          payment: 'invoice',
          'company.number': '25052943',
          'company.name': 'Hedens Smedje ApS',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'Forudbetaling. Navn: Søren Toft. Adresse: Kærvej 2, 6700 Esbjerg. Tlf 20123402. soren.toft@example.dk',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Søren Toft',
          'person.address': address('DK', 'Kærvej 2', ['6700', 'Esbjerg']),
          'person.phone': '+4520123402',
          'person.email': 'soren.toft@example.dk',
        },
      },
    ],
  ]),
]

/** At the summary and the notice. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['telefonnummeret er forkert', { command: 'change', target: 'contact.phone' }],
    [
      'fakturamailen skal være regnskab@nordlys.dk',
      { fills: { 'invoice.email': 'regnskab@nordlys.dk' } },
    ],
    [
      'vi er flyttet til Nygade 11, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Nygade 11', ['8000', 'Aarhus C']) } },
    ],
    ['ret beløbet til 8000', { fills: { 'credit.amount': 8000 } }],
    ['Fakturaerne skal sendes med post i stedet', { fills: { 'invoice.channel': 'post' } }],
    [
      'Send hellere fakturaen på EAN 5790000123452',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } },
    ],
    [
      'Det er blevet til forkert firmanavn. Vi hedder Nordlys Belysning ApS',
      { fills: { 'company.name': 'Nordlys Belysning ApS' } },
    ],
    ['ja', { assent: 'yes' }],
    ['Ja tak, det ser fint ud', { assent: 'yes' }],
    ['Alt er korrekt, mange tak for hjælpen', { assent: 'yes' }],
    ['👍', { assent: 'yes' }],
    ['nej', { assent: 'no' }],
    [
      'ja bortset fra beløbet, det skal være 4000',
      { assent: 'partly', fills: { 'credit.amount': 4000 } },
    ],
  ]),
  ...rows(complete('notice', dk), [
    ['så vil jeg hellere betale forud', { fills: { payment: 'prepayment' } }],
    ['ja det er ok med mig', { assent: 'yes' }],
    ['accepteret', { assent: 'yes' }],
    ['nej det vil jeg ikke være med til', { assent: 'no' }],
    ['ja hvis det ikke koster noget', { assent: 'notYes' }],
    ['jeg skal lige spørge min mand først', { assent: 'notYes' }],
    ['hvad går det ud på?', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['Jeg hedder Jens Holmgaard, ikke Holm', { fills: { 'person.name': 'Jens Holmgaard' } }],
    ['nyt mobilnummer: 20 12 34 83', { fills: { 'person.phone': '+4520123483' } }],
    ['jep kør bare', { assent: 'yes' }],
    ['det stemmer', { assent: 'yes' }],
    ['Nej, det er ikke rigtigt', { assent: 'no' }],
    ['ja men min mail er forkert', { assent: 'partly', command: 'change', target: 'person.email' }],
    ['Slet alt hvad I har om mig', { command: 'delete' }],
  ]),
]

/** As customers in Denmark type. */
export const ninthDa: readonly Row[] = [...opening, ...asked, ...summary]
