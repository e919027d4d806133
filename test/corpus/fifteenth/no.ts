import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no as norway, noPrivate, sePrivate, start } from '../situations.ts'

export const fifteenthNo: readonly Row[] = [
  // 12 at start
  ...rows(start, [
    [
      'Hallo, vi har hatt stengt i vinter men åpner igjen i mai. Firmanavnet er Rorbukaféen Nymoen, enkeltpersonforetak, org 314577205. Jeg heter Wenche Nymoen og nås på 68058071',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Rorbukaféen Nymoen',
          'company.number': '314577205',
          'contact.name': 'Wenche Nymoen',
          'contact.phone': '+4768058071',
        },
        may: { country: 'NO', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'Noreg. Privatkunde. Betaler på førehand. Ferdig snakka.',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'hei jeg heter marit sollie jeg bor i fjellveien 22 6856 sogndal og jeg skal kjøpe privat telefon 68056014 epost marit.sollie@example.no',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Marit Sollie',
          'person.address': address('NO', 'Fjellveien 22', ['6856', 'Sogndal']),
          'person.phone': '+4768056014',
          'person.email': 'marit.sollie@example.no',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Norsk byggefirma m/ dansk eier. Ulriksen Tak & Tømmer AS, 315 020 395 MVA. E-post for faktura: bilag@ulriksentak.example.no. Handler for ca 40 000,- pr måned',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Ulriksen Tak & Tømmer AS',
          'company.number': '315020395',
          'invoice.email': 'bilag@ulriksentak.example.no',
          'credit.amount': 40000,
        },
        may: { 'invoice.channel': 'email', payment: 'invoice', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Æ ska handle for båtlaget våres, det heite Skjervøy Småbåtlag, orgnummer 315882303. Æ e kasserer, Rolf-Arne Isaksen',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Skjervøy Småbåtlag',
          'company.number': '315882303',
          'contact.name': 'Rolf-Arne Isaksen',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Bor i Sverige nå, og skal handle privat. Navn: Stina Haugland, mob 0046 70 174 06 27',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Stina Haugland',
          'person.phone': '+46701740627',
        },
      },
    ],
    [
      `Fra: Leif Inge Tangen <leif@tangenror.example.no>
Emne: ny kunde

Hei, vil bli kunde hos dere. Tangen Rør AS, 316044719

Sendt fra min iPhone`,
      {
        fills: {
          customerType: 'business',
          'company.name': 'Tangen Rør AS',
          'company.number': '316044719',
          'contact.name': 'Leif Inge Tangen',
          'contact.email': 'leif@tangenror.example.no',
        },
        may: { country: 'NO', 'company.legalForm': 'AS' },
      },
    ],
    ['det gjelder bedriften, ikke meg personlig', { fills: { customerType: 'business' } }],
    [
      'Idrettslaget Vårsol treng 30 ballar og ein benk. Fakturaen må gå til kasseraren sin epost, oddny@vaarsol.example.no. Landet er Noreg, skulle tru det var openbert 😄',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Idrettslaget Vårsol',
          'invoice.email': 'oddny@vaarsol.example.no',
        },
        may: { payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'Tar dere vipps? Nei vel, da blir det forskuddsbetaling. Privatperson i Norge',
      { fills: { payment: 'prepayment', customerType: 'private', country: 'NO' } },
    ],
    [
      'jeg er 17 og vi starter elevbedrift på skolen, den heter Skolebrød UB og har orgnr 317499515. må mamma godkjenne eller??',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Skolebrød UB',
          'company.number': '317499515',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Me er eit lite føretak, Haukeli Grav og Transport DA. Faktura takk, rundt ti tusen i månaden. Adressa er Kyrkjevegen 4, 3890 Vinje',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Haukeli Grav og Transport DA',
          payment: 'invoice',
          'credit.amount': 10000,
          'company.address': address('NO', 'Kyrkjevegen 4', ['3890', 'Vinje']),
        },
        may: { country: 'NO', 'company.legalForm': 'DA' },
      },
    ],
  ]),

  // 12 at contact.name
  ...rows(at('contact.name', norway), [
    ['ellinor skjelbred', { fills: { 'contact.name': 'Ellinor Skjelbred' } }],
    [
      '68050543 Bjørn Tore Løvås',
      { fills: { 'contact.phone': '+4768050543', 'contact.name': 'Bjørn Tore Løvås' } },
    ],
    [
      'Hei igjen! Jeg heter Amina Yusuf Hagen og du når meg på amina@kafelykke.example.no eller 680 58 364. Ha en fin dag 🌸',
      {
        fills: {
          'contact.name': 'Amina Yusuf Hagen',
          'contact.email': 'amina@kafelykke.example.no',
          'contact.phone': '+4768058364',
        },
      },
    ],
    [
      'Ho heiter Gro Anita Førde. Mobil 68 05 71 15, men ho les helst e-post: gro.anita@fordesveis.example.no',
      {
        fills: {
          'contact.name': 'Gro Anita Førde',
          'contact.phone': '+4768057115',
          'contact.email': 'gro.anita@fordesveis.example.no',
        },
      },
    ],
    [
      'Navn/Tlf/Mail: Sindre Wang / 68059926 / sindre@wangbat.example.no',
      {
        fills: {
          'contact.name': 'Sindre Wang',
          'contact.phone': '+4768059926',
          'contact.email': 'sindre@wangbat.example.no',
        },
      },
    ],
    [
      'alle her kallar meg Nisse, men skriv Nils-Henrik Bratland så det ser skikkeleg ut',
      { fills: { 'contact.name': 'Nils-Henrik Bratland' } },
    ],
    [
      'Harald Moe, nei vent, det er faren min. Jeg er Henrik Moe. tlf 68054757',
      { fills: { 'contact.name': 'Henrik Moe', 'contact.phone': '+4768054757' } },
    ],
    [
      'De e eg som e kontakten, Rune Midttun, eg har nummer 680 52 081',
      { fills: { 'contact.name': 'Rune Midttun', 'contact.phone': '+4768052081' } },
    ],
    [
      'Ring Elin Dahl Næss på 68 05 03 96. Mailen hennes: e.naess@dahlnaess.example.no, med to s-er på slutten av naess',
      {
        fills: {
          'contact.name': 'Elin Dahl Næss',
          'contact.phone': '+4768050396',
          'contact.email': 'e.naess@dahlnaess.example.no',
        },
      },
    ],
    [
      'kontaktperson = Vidar Ø. Lunde; epost = Vidar.Lunde@lundesag.example.no; mobil har eg ikkje, dekninga her er så som så',
      {
        fills: {
          'contact.name': 'Vidar Ø. Lunde',
          'contact.email': 'vidar.lunde@lundesag.example.no',
        },
      },
    ],
    [
      'Siw-Anita Krogh, mobilen er 6805 12… nei nå ramla jeg ut, tar nummeret etterpå',
      { fills: { 'contact.name': 'Siw-Anita Krogh' } },
    ],
  ]),
  ...rows(fresh('contact.name', norway), [
    [
      'Mvh\nTone Kvalsund\nRegnskap/lønn\nKvalsund Maskin AS\n+47 680 53 488\ntone@kvalsundmaskin.example.no',
      {
        fills: {
          'contact.name': 'Tone Kvalsund',
          'contact.phone': '+4768053488',
          'contact.email': 'tone@kvalsundmaskin.example.no',
        },
        may: { 'company.name': 'Kvalsund Maskin AS', 'company.legalForm': 'AS' },
      },
    ],
  ]),

  // 8 at addresses
  ...rows(at('company.address', norway), [
    [
      'Øvre Torggate 19, 2. etg, 3015 Drammen',
      {
        fills: {
          'company.address': address('NO', 'Øvre Torggate 19, 2. etg', ['3015', 'Drammen']),
        },
      },
    ],
    [
      '6700 Måløy, Gate 1 nr 45 (ja, gata heiter faktisk det)',
      { fills: { 'company.address': address('NO', 'Gate 1 nr 45', ['6700', 'Måløy']) } },
    ],
    [
      'Strandgata 8 i Mosjøen, postnr 8656',
      { fills: { 'company.address': address('NO', 'Strandgata 8', ['8656', 'Mosjøen']) } },
    ],
    [
      'vi held te nedi fjæra, Sjøveien 112, 7900 Rørvik',
      { fills: { 'company.address': address('NO', 'Sjøveien 112', ['7900', 'Rørvik']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Vegen vår heiter Kyrkjelivegen 63 og me høyrer til 5700 Voss',
      { fills: { 'person.address': address('NO', 'Kyrkjelivegen 63', ['5700', 'Voss']) } },
    ],
    [
      'c/o Eva Holter, Kirkeveien 30, 1767 Halden',
      {
        fills: {
          'person.address': address('NO', 'c/o Eva Holter, Kirkeveien 30', ['1767', 'Halden']),
        },
      },
    ],
    [
      'jeg flyttet 1. juni, fra Tollbugata 4 til Lyngåsen 27, 4838 Arendal',
      { fills: { 'person.address': address('NO', 'Lyngåsen 27', ['4838', 'Arendal']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'leiligheten vår er i Östra Hamngatan 5 lgh 1101, 211 25 Malmö',
      {
        fills: {
          'person.address': address('SE', 'Östra Hamngatan 5 lgh 1101', ['21125', 'Malmö']),
        },
      },
    ],
  ]),

  // 6 at payment, amount, invoice channel
  ...rows(fresh('payment', norway), [
    ['Forskudd. sånn gjorde far det og sånn gjør jeg det', { fills: { payment: 'prepayment' } }],
    ['me vil ha faktura og tretti dagar, som alle andre', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('credit.amount', norway), [
    ['10k pr mnd ca', { fills: { 'credit.amount': 10000 } }],
    [
      'eit par tusen til mat og fem tusen til emballasje, så 7000 alt i alt',
      { fills: { 'credit.amount': 7000 } },
    ],
  ]),
  ...rows(at('invoice.channel', norway), [
    ['papirfaktura. vi har en perm.', { fills: { 'invoice.channel': 'post' } }],
    [
      'E-post går fint, men bruk regnskapsføreren sin: bilag@tallogtid.example.no',
      {
        fills: { 'invoice.channel': 'email', 'invoice.email': 'bilag@tallogtid.example.no' },
      },
    ],
  ]),

  // 20 at confirm: 7 yeses
  ...rows(complete('confirm', norway), [
    ['Klart det, send i vei', { assent: 'yes' }],
    ['Heilt rett alt saman', { assent: 'yes' }],
    ['ok da', { assent: 'yes' }],
    ['Det kan du skrive under på', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['det e så rætt som det kan bli', { assent: 'yes' }],
    ['Ja, nå er det sånn jeg vil ha det. Tusen takk for hjelpen!', { assent: 'yes' }],
    ['jauda, berre å registrere meg', { assent: 'yes' }],
  ]),
  // 4 noes and partial yeses
  ...rows(complete('confirm', norway), [
    ['Niks', { assent: 'no' }],
    ['Nei, vent litt. Her er det noe som ikke stemmer', { assent: 'no' }],
    [
      'Ja, bortsett fra e-posten til fakturaen, den er ikke den rette lenger',
      { assent: 'partly', command: 'change', target: 'invoice.email' },
    ],
    [
      'Namn og adresse stemmer, men beløpet er heilt feil',
      { assent: 'partly', command: 'change', target: 'credit.amount' },
    ],
  ]),
  // 9 corrections and questions
  ...rows(complete('confirm', norway), [
    [
      'vi heter Fjordlys Elektro AS nå, orgnr er det samme',
      {
        fills: { 'company.name': 'Fjordlys Elektro AS' },
        may: { 'company.legalForm': 'AS' },
        assent: 'notYes',
      },
    ],
    [
      'Faktura heller til okonomi@fjordlys.example.no er du grei',
      {
        fills: { 'invoice.email': 'okonomi@fjordlys.example.no' },
        may: { 'invoice.channel': 'email' },
        assent: 'notYes',
      },
    ],
    [
      'kan me endre adressa til firmaet?',
      { assent: 'notYes', command: 'change', target: 'company.address' },
    ],
    [
      'set 7200 i månaden i staden for 5000',
      { fills: { 'credit.amount': 7200 }, assent: 'notYes' },
    ],
    [
      'Er prisene deres med eller uten moms?',
      { assent: 'notYes', digression: 'question', nothing: true },
    ],
    [
      'To ting: Kari heter Kari Haugen Lie etter at hun giftet seg, og merk fakturaene med P-1188',
      {
        fills: { 'contact.name': 'Kari Haugen Lie', 'invoice.reference': 'P-1188' },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Nei, jeg har jo flyttet! Nygårdsgata 51, 1607 Fredrikstad',
      {
        fills: { 'person.address': address('NO', 'Nygårdsgata 51', ['1607', 'Fredrikstad']) },
        assent: 'notYes',
      },
    ],
    [
      'det mangler noe i mailen min, skal være ola.b.bakken@example.no',
      {
        fills: { 'person.email': 'ola.b.bakken@example.no' },
        may: { 'invoice.email': 'ola.b.bakken@example.no' },
        assent: 'notYes',
      },
    ],
    [
      'Kven får sjå desse opplysningane om meg?',
      { assent: 'notYes', command: 'privacy', nothing: true },
    ],
  ]),

  // 8 beside the point
  ...rows(fresh('company.number', norway), [
    ['Hei hei, godt nyttår!', { digression: 'greeting', nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'er du en robot eller sitter det noen der og fryser på fingrene?',
      { digression: ['question', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('contact.name', norway), [
    ['har de rabatt til idrettslag?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('credit.amount', norway), [
    [
      'åssen er det med retur om vi kjøper for mye garn?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', norway), [
    [
      'nå har jeg skrevet det samme tre ganger!!! hører du etter eller',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('invoice.email', norway), [
    ['takker og bukker, veldig greit', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('invoice.channel', norway), [
    [
      'ka skjer viss vi betaler før seint, hypotetisk spurt 😅',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['Må springe, ferja går no. Ha det bra!', { digression: 'goodbye', nothing: true }],
  ]),

  // 5 don't know, why, language, start over, summary
  ...rows(fresh('company.number', norway), [
    ['husker ikke orgnummeret i farta, det henger på kontoret', { dontKnow: true }],
  ]),
  ...rows(at('contact.phone', norway), [['hvorfor spør dere om det?', { command: 'why' }]]),
  ...rows(at('company.name', norway), [
    ['går det an å ta resten på dansk? det er kona som overtar tastaturet', { language: 'da' }],
  ]),
  ...rows(at('credit.amount', norway), [
    ['start heilt på nytt, eg har rota det til', { command: 'restart' }],
  ]),
  ...rows(at('invoice.channel', norway), [
    ['vis meg det jeg har fylt ut så langt', { command: 'summary' }],
  ]),

  // 4 where nothing may be taken
  ...rows(at('contact.name', norway), [
    ['Nå ringer telefonen igjen, Lise på lageret maser. To minutter', { nothing: true }],
  ]),
  ...rows(at('credit.amount', norway), [
    [
      'i fjor vart me lurte for 12 000 av ein leverandør, så eg er litt skeptisk til slikt',
      { nothing: true },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Morsomt, broder’n leide i Storgata 5, 0155 Oslo da han studerte. Men det var altså ikke meg',
      { nothing: true },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '05821297720 er fødselsnummeret mitt, telefon deler jeg ikke med noen',
      { nationalNumber: true, nothing: true },
    ],
  ]),
]
