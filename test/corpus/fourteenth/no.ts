import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  no as norway,
  noPrivate,
  start,
} from '../situations.ts'

export const fourteenthNo: readonly Row[] = [
  // 12 at start
  ...rows(start, [
    [
      'Hei! Kystlaget Sjarken SA her, vi er fire fiskere i Båtsfjord som deler kai og kaffetrakter og vil handle på faktura hos dere. orgnr 310 452 785',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Kystlaget Sjarken SA',
          'company.number': '310452785',
          payment: 'invoice',
        },
        may: { country: 'NO', 'company.legalForm': 'SA' },
      },
    ],
    [
      'norge, privat, heter Torbjørg Sandnes. Hytta må ha ny kran før påske, betaler gjerne på forskudd',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Torbjørg Sandnes',
          payment: 'prepayment',
        },
      },
    ],
    [
      'Hei, eg driv ein liten snikkarverkstad i Seljord. Firmaet heiter Tveiten Trevare, enkeltpersonføretak. Korleis får eg konto hos dykk?',
      {
        fills: { customerType: 'business', 'company.name': 'Tveiten Trevare' },
        may: { country: 'NO', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'Idrettslaget skal ha nye mål og nett til 17. mai. IL Fossegrim, 311209469, Idrettsvegen 12, 3840 Seljord. Fakturaen kan gå til kasserar@fossegrim.example.no',
      {
        fills: {
          customerType: 'business',
          'company.name': 'IL Fossegrim',
          'company.number': '311209469',
          'company.address': address('NO', 'Idrettsvegen 12', ['3840', 'Seljord']),
          'invoice.email': 'kasserar@fossegrim.example.no',
        },
        may: { country: 'NO', payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'Hei æ e itj nå firma æ, bærre en privat kar fra Namsos som ska bytt pakninga i båten :) Arve Sørli heite æ, 680 50 318',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Arve Sørli',
          'person.phone': '+4768050318',
        },
        may: { country: 'NO' },
      },
    ],
    [
      `Kan dere opprette oss som kunde?

--
Med vennlig hilsen
Ingvild Rønning
Daglig leder
Rønning & Døtre Bygg AS
Org.nr. NO 312 764 016 MVA
Industriveien 9, 7500 Stjørdal
Mob: +47 680 51 907 | ingvild@ronningbygg.example.no`,
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Rønning & Døtre Bygg AS',
          'company.number': '312764016',
          'company.address': address('NO', 'Industriveien 9', ['7500', 'Stjørdal']),
          'contact.name': 'Ingvild Rønning',
          'contact.phone': '+4768051907',
          'contact.email': 'ingvild@ronningbygg.example.no',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'svensk firma egentlig, men jeg er norsk og skriver norsk – Strömvik Skärgårdstaxi AB, 556000-0167',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Strömvik Skärgårdstaxi AB',
          'company.number': '5560000167',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    ['hvilket land?? norge vel, hva ellers', { fills: { country: 'NO' } }],
    [
      'Firma. Treng varer til kafeen før pinse, reknar med 14 000 i månaden. Kan ikkje betale på førehand, må ha faktura',
      { fills: { customerType: 'business', 'credit.amount': 14000, payment: 'invoice' } },
    ],
    [
      'Pensjonist, handler bare til meg sjøl. Bjarne Kvitnes, Strandgata 41, 6060 Hareid. tlf 68052266. har ikke mail',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Bjarne Kvitnes',
          'person.address': address('NO', 'Strandgata 41', ['6060', 'Hareid']),
          'person.phone': '+4768052266',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Me er ein stiftelse som driv ungdomshus, så alt må sendast som EHF. Orgnr 313988155 og merk fakturaen med bestillarnr 40217',
      {
        fills: {
          customerType: 'business',
          'company.number': '313988155',
          'invoice.channel': 'peppol',
          'invoice.reference': 'bestillarnr 40217',
        },
        may: {
          country: 'NO',
          payment: 'invoice',
          'invoice.peppol': '0192:313988155',
          'company.legalForm': 'STI',
        },
      },
    ],
    [
      'Søstera mi og jeg har overtatt bakeriet til bestemor i Danmark og trenger et sted å kjøpe poser og esker til det. Er vi på rett plass?',
      { fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
  ]),

  // 12 at contact.name
  ...rows(at('contact.name', norway), [
    [
      'Solveig M. Antonsen, 68053310, solveig@havnelageret.example.no',
      {
        fills: {
          'contact.name': 'Solveig M. Antonsen',
          'contact.phone': '+4768053310',
          'contact.email': 'solveig@havnelageret.example.no',
        },
      },
    ],
    [
      'det blir meg det, altså Tor-Egil Haukås. Mobilen er 680 54 002 men ring helst etter to, da er jeg på land',
      { fills: { 'contact.name': 'Tor-Egil Haukås', 'contact.phone': '+4768054002' } },
    ],
    ['kasseraren vår, Gunn Britt Nesje', { fills: { 'contact.name': 'Gunn Britt Nesje' } }],
    [
      'Kontaktperson: Åsmund Grøneng\nE-post: aasmund.groneng@fjelltun.example.no\nTlf: (+47) 680 50 771',
      {
        fills: {
          'contact.name': 'Åsmund Grøneng',
          'contact.email': 'aasmund.groneng@fjelltun.example.no',
          'contact.phone': '+4768050771',
        },
      },
    ],
    [
      'skriv opp frøydis lien brekke du, mailen e froydis@brekkebat.example.no',
      {
        fills: {
          'contact.name': 'Frøydis Lien Brekke',
          'contact.email': 'froydis@brekkebat.example.no',
        },
      },
    ],
    [
      '0047 68 05 44 19 / Ragnhild Ødegård / drift@odegardror.example.no',
      {
        fills: {
          'contact.phone': '+4768054419',
          'contact.name': 'Ragnhild Ødegård',
          'contact.email': 'drift@odegardror.example.no',
        },
      },
    ],
    [
      'Sjefen heter Per Olav Myhre, men han svarer aldri på noe, så sett heller opp meg: Lena Myhre, 68051848',
      { fills: { 'contact.name': 'Lena Myhre', 'contact.phone': '+4768051848' } },
    ],
    [
      'Det må bli ho Synnøve Aarskog på kontoret, ho er den einaste her som svarar på epost: synnove@aarskogfisk.example.no',
      {
        fills: {
          'contact.name': 'Synnøve Aarskog',
          'contact.email': 'synnove@aarskogfisk.example.no',
        },
      },
    ],
    [
      'Jan-Roger Pettersen, styreleder siden 1998. 680-55-120, eller janroger@tindeklubben.example.no hvis jeg er på fjellet',
      {
        fills: {
          'contact.name': 'Jan-Roger Pettersen',
          'contact.phone': '+4768055120',
          'contact.email': 'janroger@tindeklubben.example.no',
        },
      },
    ],
    [
      'Trond Vik. eller nei, ta heller dottera mi Malin Vik, det er ho som les e-posten: malin.vik@viksnekkeri.example.no',
      {
        fills: { 'contact.name': 'Malin Vik', 'contact.email': 'malin.vik@viksnekkeri.example.no' },
      },
    ],
    [
      'jeg hetr Hanne-Lise Torkildsen , nr mitt er68052905',
      { fills: { 'contact.name': 'Hanne-Lise Torkildsen', 'contact.phone': '+4768052905' } },
    ],
  ]),
  ...rows(fresh('contact.name', norway), [
    [
      'Eirik Saga – ring 68 05 66 31. Fakturaer derimot skal til regnskap@sagaverk.example.no, aldri til meg',
      {
        fills: {
          'contact.name': 'Eirik Saga',
          'contact.phone': '+4768056631',
          'invoice.email': 'regnskap@sagaverk.example.no',
        },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
  ]),

  // 8 at addresses
  ...rows(at('company.address', norway), [
    [
      'Nedre Kaivei 3, 9950 Vardø',
      { fills: { 'company.address': address('NO', 'Nedre Kaivei 3', ['9950', 'Vardø']) } },
    ],
    [
      'postboks 77\n8373 ballstad',
      { fills: { 'company.address': address('NO', 'Postboks 77', ['8373', 'Ballstad']) } },
    ],
    [
      'det gule huset bak Kiwi 😄 altså Meierigata 2, 7300 Orkanger',
      { fills: { 'company.address': address('NO', 'Meierigata 2', ['7300', 'Orkanger']) } },
    ],
    [
      'Det same som står i Brønnøysund: Fiskerihamna 6, 9990 Båtsfjord',
      { fills: { 'company.address': address('NO', 'Fiskerihamna 6', ['9990', 'Båtsfjord']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Solbakken 14, H0302, 4876 Grimstad. Ringeklokka virker ikke',
      { fills: { 'person.address': address('NO', 'Solbakken 14, H0302', ['4876', 'Grimstad']) } },
    ],
    [
      'Eg bur på Øvre Haugen, det er berre eit gardsnamn, inga gate. 2560 Alvdal',
      { fills: { 'person.address': address('NO', 'Øvre Haugen', ['2560', 'Alvdal']) } },
    ],
    [
      'Æ bor egentlig i Storgata 88, men all post går te kjæresten: Elveveien 5, 9510 Alta. Bruk den',
      { fills: { 'person.address': address('NO', 'Elveveien 5', ['9510', 'Alta']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'kontoret ligger i Havnegade 21, 1. th, 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Havnegade 21, 1. th', ['5000', 'Odense C']) } },
    ],
  ]),

  // 6 at payment, amount, invoice channel
  ...rows(fresh('payment', norway), [
    [
      'ta det på faktura da, vi har ikke kort i laget engang hehe',
      { fills: { payment: 'invoice' } },
    ],
    [
      'Me betaler alltid før varene kjem, så slepp me å tenke meir på det',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('credit.amount', norway), [
    [
      'nå i skreisesongen ligger vi på sånn 22 000 i måneden',
      { fills: { 'credit.amount': 22000 } },
    ],
    ['kanskje åtte tusen i månaden, me er ikkje store', { fills: { 'credit.amount': 8000 } }],
  ]),
  ...rows(at('invoice.channel', norway), [
    [
      'vi fikk faktisk EHF i høst, så send dem den veien',
      {
        fills: { 'invoice.channel': 'peppol' },
        may: { 'invoice.peppol': '0192:312345676' },
      },
    ],
    [
      "på epost takk, til faktura@torskehaugen.example.no. og merk dem 'kjøkken 2' ellers havner de hos naboen",
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'faktura@torskehaugen.example.no',
        },
      },
    ],
  ]),

  // 20 at confirm: 7 yeses
  ...rows(complete('confirm', norway), [
    ['jepp, kjør på', { assent: 'yes' }],
    ['Ser bra ut det der 👍', { assent: 'yes' }],
    ['ja, det stemmer på ein prikk', { assent: 'yes' }],
    ['Alt er korrekt. Vennligst fullfør registreringen.', { assent: 'yes' }],
    ['jo det e nu rætt det der, bærre å send inn', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['ja ja ja, alt stemmer, er du snill å bli ferdig nå', { assent: 'yes' }],
    ['Har lest gjennom to ganger med brillene på. Finner ingen feil.', { assent: 'yes' }],
  ]),
  // 4 noes and partial yeses
  ...rows(complete('confirm', norway), [
    ['nei dette er jo ikke riktig', { assent: 'no' }],
    [
      'Ja, alt utenom telefonnummeret',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    [
      'Det meste stemmer, men adressa til firmaet er gammal',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [['Næ, så gale kan det ikkje stå', { assent: 'no' }]]),
  // 9 corrections and questions
  ...rows(complete('confirm', norway), [
    [
      'mista mobilen i sjøen i forrige uke, riktig nummer er nå 680 57 443',
      { fills: { 'contact.phone': '+4768057443' }, assent: 'notYes' },
    ],
    [
      'Kari har slutta hos oss. Steinar Moldestad tek over som kontakt, steinar@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Steinar Moldestad',
          'contact.email': 'steinar@fjordlys.example.no',
        },
        assent: 'notYes',
      },
    ],
    [
      'kan du sette opp månedsbeløpet til 9500 før jeg sier ja?',
      { fills: { 'credit.amount': 9500 }, assent: 'notYes' },
    ],
    [
      'fakturaen skal IKKE på mail, vi vil ha den på papir i posten!',
      { fills: { 'invoice.channel': 'post' }, assent: 'notYes' },
    ],
    [
      'e-posten til kontaktpersonen er feil',
      { assent: 'notYes', command: 'change', target: 'contact.email' },
    ],
    [
      'binder jeg meg til å kjøpe noe hvis jeg trykker ja her?',
      { assent: 'notYes', digression: 'question', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Etternamnet mitt er Bakke, ikkje Bakken',
      { fills: { 'person.name': 'Ola Bakke' }, assent: 'notYes' },
    ],
    [
      'feil husnummer hos meg, vi bor i Bjørkeveien 17B. ellers samme sted',
      {
        fills: { 'person.address': address('NO', 'Bjørkeveien 17B', ['5003', 'Bergen']) },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Jeg har fått dansk nummer til jobben også, men bruk det private: 20 12 34 71',
      { fills: { 'person.phone': '+4520123471' }, assent: 'notYes' },
    ],
  ]),

  // 8 beside the point
  ...rows(start, [
    [
      'god morgen i stua! er det like mye snø hos dere?',
      { digression: ['greeting', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', norway), [
    [
      'Kva skal de med nummeret mitt, blir eg oppringd av seljarar no?',
      { command: ['why', 'privacy'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', norway), [
    ['leverer dere til øyer uten ferge?', { digression: 'question', nothing: true }],
  ]),
  ...rows(fresh('company.number', norway), [
    ['har dere åpent på lørdager forresten', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('contact.email', norway), [
    [
      'takk skal du ha, du er mer tålmodig enn kommunen 😂',
      { digression: ['thanks', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['kor lang tid tek det før eg kan bestille?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('invoice.channel', norway), [
    [
      'dette er det verste skjemaet jeg har vært borti siden moms-oppgaven',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('company.name', norway), [
    [
      'Kva kostar frakta til Svalbard, og har de vadebukser i storleik 60?',
      { digression: 'question', nothing: true },
    ],
  ]),

  // 5 don't know, skip, human, back, undo
  ...rows(at('credit.amount', norway), [
    ['aner ikke, det kommer an på torsken', { dontKnow: true }],
  ]),
  ...rows(at('invoice.reference', norway), [
    ['hopp over den, vi driver ikke med sånt', { command: 'skip' }],
  ]),
  ...rows(at('contact.phone', norway), [
    [
      'kan jeg få snakke med et menneske i stedet? ser så dårlig på denne skjermen',
      { command: 'human' },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['oi, gå tilbake til forrige spørsmål', { command: 'back' }],
  ]),
  ...rows(at('contact.name', norway), [['angre det siste eg skreiv', { command: 'undo' }]]),

  // 4 where nothing may be taken
  ...rows(at('contact.email', norway), [
    ['ikke bruk post@havna.example.no, den kontoen ble stengt da Svein døde', { nothing: true }],
  ]),
  ...rows(at('company.name', norway), [
    [
      'bror min har eit AS i Tromsø, Isbre Drift, men det er ikkje det dette gjeld',
      { nothing: true },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['Var det 68050999 som sto på nettsida deres? Der svarer jo ingen', { nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'fødselsnummeret er 17912099997, holder det så dere slipper å spørre om resten?',
      { nationalNumber: true, nothing: true },
    ],
  ]),
]
