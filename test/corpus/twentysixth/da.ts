import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, having, no, se, start } from '../situations.ts'

export const twentysixthDa: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'hej, vi vil gerne handle hos jer. cvr 12345607, Smedens Maskinværksted ApS, Industrivej 14, 7400 Herning',
      {
        fills: {
          'company.number': '12345607',
          'company.name': 'Smedens Maskinværksted ApS',
          'company.address': address('DK', 'Industrivej 14', ['7400', 'Herning']),
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      '12345615',
      { fills: { 'company.number': '12345615' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'dk, firma, faktura tak',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Kan I oprette os?\n\nMvh\nHenrik Bast\nIndkøbschef\nBast & Søn A/S\nHavnegade 21\n8700 Horsens\nCVR-nr. 12345623\nMobil: +45 20 12 34 61\nhenrik@bast.example.dk',
      {
        fills: {
          'contact.name': 'Henrik Bast',
          'company.name': 'Bast & Søn A/S',
          'company.address': address('DK', 'Havnegade 21', ['8700', 'Horsens']),
          'company.number': '12345623',
          'contact.phone': '+4520123461',
          'contact.email': 'henrik@bast.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'jeg vil bare købe som privat, bor i Svendborg',
      { fills: { customerType: 'private' }, may: { country: 'DK' } },
    ],
    [
      'Privatkunde i Danmark. Inge Lauritsen, Møllevej 6, 5700 Svendborg, tlf 20123462',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Inge Lauritsen',
          'person.address': address('DK', 'Møllevej 6', ['5700', 'Svendborg']),
          'person.phone': '+4520123462',
        },
      },
    ],
    ['vi holder til i danmark', { fills: { country: 'DK' } }],
    [
      'vi er en håndboldklub, Egebjerg IF, forening, cvr 12345631, kasserer Bo Kragh bo@egebjerg.example.dk',
      {
        fills: {
          'company.name': 'Egebjerg IF',
          'company.legalForm': 'Forening',
          'company.number': '12345631',
          'contact.name': 'Bo Kragh',
          'contact.email': 'bo@egebjerg.example.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Goddag, jeg skriver på vegne af Restaurant Havtornen I/S (cvr: 12 34 56 58), vi vil gerne have faktura på mail til bogholderi@havtornen.example.dk',
      {
        fills: {
          'company.name': 'Restaurant Havtornen I/S',
          'company.number': '12345658',
          'invoice.email': 'bogholderi@havtornen.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'I/S',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    ['hvem er i egentlig', { digression: ['whoAreYou', 'question', 'faq'] }],
    ['Koster det noget at være kunde hos jer?', { digression: ['faq', 'question'] }],
    [
      'Vi skal bruge en konto hurtigst muligt, har folk der står og venter på dele',
      { nothing: true },
    ],
    [
      'selskabet ligger i Malmö, org nr 559999-0008',
      {
        fills: { 'company.number': '5599990008' },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Norge, AS, org.nr 312 345 609',
      {
        fills: { country: 'NO', 'company.legalForm': 'AS', 'company.number': '312345609' },
        may: { customerType: 'business' },
      },
    ],
    [
      'ean 5790000000012 kommunalt plejehjem, cvr 12345666',
      {
        fills: { 'invoice.gln': '5790000000012', 'company.number': '12345666' },
        may: {
          country: 'DK',
          customerType: 'business',
          'invoice.channel': 'gln',
          payment: 'invoice',
        },
      },
    ],
    [
      'navn: Vaskeri Vest\nform: enkeltmandsvirksomhed\ncvr: 12345682\nkontakt: Dorte Mikkelsen\nmail: dorte@vaskerivest.example.dk\nmobil: 20123463\nforventet køb: 8000 kr/md',
      {
        fills: {
          'company.name': 'Vaskeri Vest',
          'company.legalForm': 'ENK',
          'company.number': '12345682',
          'contact.name': 'Dorte Mikkelsen',
          'contact.email': 'dorte@vaskerivest.example.dk',
          'contact.phone': '+4520123463',
          'credit.amount': 8000,
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    ['God morgen 🙂', { digression: ['greeting', 'smallTalk'] }],
    ['er du en robot eller hva', { digression: 'areYouHuman' }],
    [
      'vi vil gerne betale forud, er en lille biks i Rønne',
      { fills: { payment: 'prepayment' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'cvr 12345690 tlf 20 12 34 64',
      {
        fills: { 'company.number': '12345690', 'contact.phone': '+4520123464' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    ['kan jeg ikke bare snakke med en af jeres sælgere, gider ikke skrive', { command: 'human' }],
    [
      'Jeg hedder Yusuf Demir og har en pizzeria i København, cvr er 12345704',
      {
        fills: { 'contact.name': 'Yusuf Demir', 'company.number': '12345704' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Sønderborg Bådelaug hedder vi, foreningen vil have faktura og køber for ca 3.500 kr om måneden',
      {
        fills: { 'company.name': 'Sønderborg Bådelaug', payment: 'invoice', 'credit.amount': 3500 },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'Forening' },
      },
    ],
    ['øh ved ikke hvad jeg skal svare her', { nothing: true }],
    [
      'DK privat forudbetaling, mail er tove.b@hotmial.com',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.email': 'tove.b@hotmial.com',
        },
        suggests: { 'person.email': 'tove.b@hotmail.com' },
      },
    ],
    [
      'mit firma: Salon Klip & Kam, Algade 30, 4000 Roskilde. 12345712',
      {
        fills: {
          'company.name': 'Salon Klip & Kam',
          'company.address': address('DK', 'Algade 30', ['4000', 'Roskilde']),
          'company.number': '12345712',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
  ]),
  ...rows({ ...start, session: 'da' }, [
    ['english please', { language: 'en' }],
    ['hej, vi vill gärna bli kunder hos er, vad behöver ni veta om oss?', { language: 'sv' }],
  ]),

  // Single answers
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['det er bare til mig selv derhjemme', { fills: { customerType: 'private' } }],
    ['virksomhed selvfølgelig', { fills: { customerType: 'business' } }],
  ]),
  ...rows(fresh('payment', dk), [
    ['på regning som vi plejer andre steder', { fills: { payment: 'invoice' } }],
    ['vi betaler forud', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['det er 12 34 57 20', { fills: { 'company.number': '12345720' } }],
    ['DK12345739', { fills: { 'company.number': '12345739' } }],
    ['1234567', { refused: 'company.number' }],
    ['aner det ikke, det er bogholderen der styrer den slags', { dontKnow: true }],
  ]),
  ...rows(fresh('company.number', se), [
    ['orgnummeret er 559999-0149', { fills: { 'company.number': '5599990149' } }],
  ]),
  ...rows(fresh('company.name', dk), [
    [
      'Hjælp Hjemme ApS',
      { fills: { 'company.name': 'Hjælp Hjemme ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['vi hedder bare Tømrer Tage', { fills: { 'company.name': 'Tømrer Tage' } }],
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
    ['er det det juridiske navn eller det der står på skiltet?', { nothing: true }],
  ]),
  ...rows(fresh('company.legalForm', dk), [
    ['anpartsselskab', { fills: { 'company.legalForm': 'ApS' } }],
    ['interessentskab tror jeg nok', { fills: { 'company.legalForm': 'I/S' } }],
    ['vi er en forening', { fills: { 'company.legalForm': 'Forening' } }],
  ]),
  ...rows(fresh('company.address', dk), [
    [
      'Skolegade 40, 1. th, 6700 Esbjerg',
      { fills: { 'company.address': address('DK', 'Skolegade 40, 1. th', ['6700', 'Esbjerg']) } },
    ],
    [
      'stationsvej 2B\n8900 randers c',
      { fills: { 'company.address': address('DK', 'Stationsvej 2B', ['8900', 'Randers C']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['bare skriv Kirsten Nørgaard', { fills: { 'contact.name': 'Kirsten Nørgaard' } }],
    [
      'Palle Vad, palle@nordlys.example.dk, 20123465',
      {
        fills: {
          'contact.name': 'Palle Vad',
          'contact.email': 'palle@nordlys.example.dk',
          'contact.phone': '+4520123465',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['mobil 20123466 og fastnet 20123467', { fills: { 'contact.phone': '+4520123466' } }],
    ['+45 20.12.34.68', { fills: { 'contact.phone': '+4520123468' } }],
  ]),
  ...rows(fresh('contact.phone', no), [
    ['prøv 68 05 11 22', { fills: { 'contact.phone': '+4768051122' } }],
  ]),
  ...rows(fresh('contact.email', dk), [
    ['Per.Lund@Gmail.com', { fills: { 'contact.email': 'per.lund@gmail.com' } }],
    [
      'lone.vang@gmial.com',
      {
        fills: { 'contact.email': 'lone.vang@gmial.com' },
        suggests: { 'contact.email': 'lone.vang@gmail.com' },
      },
    ],
    ['20 12 34 43', { ambiguous: ['company.number', 'contact.phone'] }],
  ]),
  ...rows(at('contact.email', dk), [
    ['nejtak@example.dk', { fills: { 'contact.email': 'nejtak@example.dk' } }],
    ['mette@', { refused: 'contact.email' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['svinger en del, sig 10.000', { fills: { 'credit.amount': 10000 } }],
    ['ca. 25 tusind', { fills: { 'credit.amount': 25000 } }],
    ['ingen anelse', { dontKnow: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['med brev i postkassen', { fills: { 'invoice.channel': 'post' } }],
    [
      'EAN, det er 5790001398644',
      { fills: { 'invoice.gln': '5790001398644' }, may: { 'invoice.channel': 'gln' } },
    ],
  ]),
  ...rows(at('invoice.email', dk), [
    ['brug bare min egen mail', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['5790 0000 0001 2', { fills: { 'invoice.gln': '5790000000012' } }],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    ['Ulla Brandt Hansen hedder jeg', { fills: { 'person.name': 'Ulla Brandt Hansen' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Kirkevænget 11, 9800 Hjørring',
      { fills: { 'person.address': address('DK', 'Kirkevænget 11', ['9800', 'Hjørring']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['20-12-34-71 men helst efter kl 16', { fills: { 'person.phone': '+4520123471' } }],
  ]),

  // Corrections on the way
  ...rows(at('contact.email', dk), [
    ['vent, mit mobilnummer er 20123469', { fills: { 'contact.phone': '+4520123469' } }],
    ['hov cvr er forkert', { command: 'change', target: 'company.number' }],
    [
      'vi er flyttet ser jeg, firmaets adresse er Søndergade 19, 8600 Silkeborg',
      { fills: { 'company.address': address('DK', 'Søndergade 19', ['8600', 'Silkeborg']) } },
    ],
    ['kan du rette navnet på kontaktpersonen', { command: 'change', target: 'contact.name' }],
    ['tag det sidste tilbage', { command: 'undo' }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'selskabsformen er gal, vi er et A/S',
      { fills: { 'company.legalForm': 'A/S' }, may: { 'company.name': 'Nordlys A/S' } },
    ],
    ['jeg vil lige lave firmanavnet om', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('company.name', dk), [
    ['ups jeg er privatkunde, ikke firma', { fills: { customerType: 'private' } }],
  ]),

  // Corrections at the summary
  ...rows(complete('confirm', dk), [
    ['telefonen skal være 20 12 34 70', { fills: { 'contact.phone': '+4520123470' } }],
    [
      'ja men mailen til fakturaer er forkert',
      { command: 'change', target: 'invoice.email', assent: 'partly' },
    ],
    [
      'næsten, kontaktpersonen hedder Mette Sørensen Bach',
      { fills: { 'contact.name': 'Mette Sørensen Bach' }, assent: 'notYes' },
    ],
    ['månedligt køb: 15000', { fills: { 'credit.amount': 15000 } }],
    [
      'send hellere fakturaerne til ean 5790001398644',
      { fills: { 'invoice.gln': '5790001398644' }, may: { 'invoice.channel': 'gln' } },
    ],
    ['lav betalingen om til forudbetaling', { fills: { payment: 'prepayment' } }],
    ['Faktura reference: Afd. Syd', { fills: { 'invoice.reference': 'Afd. Syd' } }],
    ['adressen passer ikke', { command: 'change', target: 'company.address' }],
    ['forkert cvr!! det rigtige er 12345747', { fills: { 'company.number': '12345747' } }],
    [
      'firmanavn: Nordlys Belysning ApS\nfakturamail: regnskab@nordlys.example.dk',
      {
        fills: {
          'company.name': 'Nordlys Belysning ApS',
          'invoice.email': 'regnskab@nordlys.example.dk',
        },
      },
    ],
    ['fortryd', { command: 'undo' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'jeg bor nu på Engvej 18, 5000 Odense C',
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
    ['mit navn er Jens Holm Jensen', { fills: { 'person.name': 'Jens Holm Jensen' } }],
    [
      'det er et gammelt telefonnummer, vil gerne ændre det',
      { command: 'change', target: 'person.phone' },
    ],
  ]),

  // Commands in free words
  ...rows(at('contact.phone', dk), [
    ['hvorfor skal I have mit nummer', { command: 'why' }],
    ['gå et skridt tilbage', { command: 'back' }],
    ['hjæpl', { command: 'help' }],
    ['lad os starte helt forfra', { command: 'restart' }],
    ['jeg vil tale med et rigtigt menneske nu', { command: 'human' }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['giv mig lige et eksempel', { command: 'help' }],
    ['hvad skal I bruge det til?', { command: 'why' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['spring den over', { command: 'skip' }],
    ['vis hvad jeg har svaret indtil nu', { command: ['summary', 'mydata'] }],
    ['slet alle mine data', { command: 'delete' }],
    ['drop det, vi vil alligevel ikke være kunder', { command: ['cancel', 'stop', 'delete'] }],
  ]),
  ...rows(fresh('invoice.reference', dk), [
    ['det bruger vi ikke, videre', { command: ['skip', 'no'] }],
  ]),
  ...rows({ ...at('company.name', dk), session: 'da' }, [
    ['kan vi tage det på svensk', { language: 'sv' }],
  ]),

  // Questions and small talk
  ...rows(at('contact.name', dk), [
    ['hvad er jeres åbningstider', { digression: ['openingHours', 'faq', 'question'] }],
    ['Kan man betale med kort?', { digression: ['paymentWays', 'faq', 'question'] }],
    [
      'hvor lang tid tager det her, jeg har gæster kl 18',
      { digression: ['howLong', 'question', 'faq'] },
    ],
    ['tusind tak for hjælpen indtil videre', { digression: 'thanks' }],
    ['sikke et vejr vi har i dag', { digression: 'smallTalk' }],
  ]),
  ...rows(at('company.name', dk), [
    ['leverer I også til Bornholm?', { digression: ['faq', 'question', 'deliveryAddress'] }],
    ['det her er sgu da for besværligt', { digression: 'frustration' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['er det med eller uden moms?', { digression: ['question', 'faq', 'amountMeans'] }],
    [
      'bliver vi kreditvurderet?',
      { digression: ['creditCheck', 'creditBasis', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'Bliver det gemt hvis jeg lukker siden nu?',
      { digression: ['saved', 'goOnLater', 'leaveLater', 'question', 'faq'] },
    ],
    [
      'hvor mange dage har vi til at betale en faktura',
      { digression: ['payTime', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['har i returret på varerne?', { digression: ['faq', 'question'] }],
  ]),

  // Yes, no, partly
  ...rows(complete('confirm', dk), [
    ['jep det passer', { assent: 'yes' }],
    ['alt er korrekt, send det afsted', { assent: 'yes' }],
    ['yes sir', { assent: 'yes' }],
    ['niks', { assent: 'no' }],
    ['nej det er ikke rigtigt det der', { assent: 'no' }],
    ['hvis min chef siger god for det så ja', { assent: 'notYes' }],
    ['det meste passer', { assent: 'notYes' }],
    [
      'ja, bortset fra telefonnummeret',
      { command: 'change', target: 'contact.phone', assent: 'partly' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [['jamen det ser da fint ud', { assent: 'yes' }]]),
  ...rows(complete('notice', dk), [
    ['ok fint nok', { assent: 'yes' }],
    ['det er i orden med mig', { assent: 'yes' }],
    ['nej tak det vil jeg ikke gå med til', { assent: 'no' }],
    ['først når jeg har læst det hele igennem', { assent: 'notYes' }],
  ]),
]
