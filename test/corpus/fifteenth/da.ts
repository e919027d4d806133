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

export const fifteenthDa: readonly Row[] = [
  // 12 at the start
  ...rows(start, [
    [
      'Skal have oprettet Ejerforeningen Mågevej hos jer. Vi har CVR 93004213, og kassereren er Jytte Lundbæk (jytte@maagevej.example.dk / 2012 3407)',
      {
        fills: {
          'company.number': '93004213',
          'company.name': 'Ejerforeningen Mågevej',
          'contact.name': 'Jytte Lundbæk',
          'contact.email': 'jytte@maagevej.example.dk',
          'contact.phone': '+4520123407',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'yo er 19 og flyttet hjemmefra, skal bare ha en seng lol. privat. Oliver Kragh, nørre allé 60 4 th 8000 aarhus c',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Oliver Kragh',
          'person.address': address('DK', 'Nørre Allé 60, 4. th', ['8000', 'Aarhus C']),
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Byens Blik & VVS. 20123427',
      {
        fills: { 'company.name': 'Byens Blik & VVS' },
        ambiguous: ['company.number', 'contact.phone'],
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    ['Erhvervskunde fra Sverige', { fills: { country: 'SE', customerType: 'business' } }],
    [
      'firma: Hav & Hyld A/S\ncvr: 12345674\nbetaling: faktura, mailes til regnskab@havoghyld.example.dk\nforbrug pr md: 25.000',
      {
        fills: {
          'company.number': '12345674',
          'company.name': 'Hav & Hyld A/S',
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'regnskab@havoghyld.example.dk',
          'credit.amount': 25000,
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Jeg er pensioneret skolelærer og handler kun på egne vegne her i Danmark. Jeg vil helst betale forud, for jeg bryder mig ikke om gæld. Venligst Gudrun Amdisen',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Gudrun Amdisen',
        },
      },
    ],
    [
      'cvr 13748136 resten kan i selv slå op',
      {
        fills: { 'company.number': '13748136' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Vi har en klinik i Oslo: Rygg og Ro AS, orgnr 974 760 673, men jeg selv er fra Randers så vi tager den på dansk ik. Spørg efter Dorthe Kjær 680 53 240',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Rygg og Ro AS',
          'contact.name': 'Dorthe Kjær',
          'contact.phone': '+4768053240',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'ku godt tænke mig og blive kunde, er bare mig selv og min kone, vi bor i sønderjylland',
      { fills: { customerType: 'private' }, may: { country: 'DK' } },
    ],
    [
      'Smedjen i Thy ApS, cvr-nummer: 25052943. Kystvej 230, 7700 Thisted. Ring til Anders efter kl 16',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Smedjen i Thy ApS',
          'company.address': address('DK', 'Kystvej 230', ['7700', 'Thisted']),
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'ApS',
          'contact.name': 'Anders',
        },
      },
    ],
    [
      'hej er det muligt at blive oprettet som privat hvis man bor i Malmø? altså sverige, jeg arbejder i kbh. mail: tobias.riis@example.se',
      {
        fills: { country: 'SE', customerType: 'private', 'person.email': 'tobias.riis@example.se' },
      },
    ],
    [
      'vores revisor siger vi skal ha en konto hos jer, vi er en frisør i kolding og vi er danske, cvr. er 12345678',
      {
        fills: { country: 'DK', customerType: 'business' },
        refused: 'company.number',
      },
    ],
  ]),

  // 12 at the contact person
  ...rows(at('contact.name', dk), [
    ['Hr. Preben Uldall-Ekman', { fills: { 'contact.name': 'Preben Uldall-Ekman' } }],
    [
      'malene@frisørhjørnet.example.dk eller nej den duer ikke med ø, brug malene@hjoernet.example.dk. Malene Foged',
      { fills: { 'contact.name': 'Malene Foged', 'contact.email': 'malene@hjoernet.example.dk' } },
    ],
    [
      'I må nøjes med mig til Kurt er tilbage fra ferie. Zainab Al-Khatib, 0045 20123433',
      { fills: { 'contact.name': 'Zainab Al-Khatib', 'contact.phone': '+4520123433' } },
    ],
    [
      'N: Esben Rohde\nT: 20 12 34 16\n@: esben.rohde@skurvognen.example.dk',
      {
        fills: {
          'contact.name': 'Esben Rohde',
          'contact.phone': '+4520123416',
          'contact.email': 'esben.rohde@skurvognen.example.dk',
        },
      },
    ],
    [
      'tove marie bang, det er mig der har nøglen til det hele',
      {
        fills: { 'contact.name': 'Tove Marie Bang' },
      },
    ],
    [
      'sendt fra min iPhone. Kontakt er Frederik Skou, tlf.20123438,mail FREDERIK@SKOUHAVE.EXAMPLE.DK',
      {
        fills: {
          'contact.name': 'Frederik Skou',
          'contact.phone': '+4520123438',
          'contact.email': 'frederik@skouhave.example.dk',
        },
      },
    ],
    [
      'den hedder claus, claus overby med y til sidst. nummer tyve tolv 34 62, altså 20123462',
      { fills: { 'contact.name': 'Claus Overby', 'contact.phone': '+4520123462' } },
    ],
    [
      'Kontaktpersonen bliver Ruth Elkjær, men hun har ingen mail, kun telefon: 20 12 34 69',
      { fills: { 'contact.name': 'Ruth Elkjær', 'contact.phone': '+4520123469' } },
    ],
  ]),
  ...rows(fresh('contact.name', dk), [
    [
      'Bestyrelsesformand Mogens P. Agerskov — mpa@birkeparken.example.dk',
      {
        fills: {
          'contact.name': 'Mogens P. Agerskov',
          'contact.email': 'mpa@birkeparken.example.dk',
        },
      },
    ],
    [
      'ring ikke før 10, vi er cafe og sover længe. Liv Stampe 20123474',
      { fills: { 'contact.name': 'Liv Stampe', 'contact.phone': '+4520123474' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'hun hedder Ragnhild Moe og kan fanges på +47 680 54 008',
      { fills: { 'contact.name': 'Ragnhild Moe', 'contact.phone': '+4768054008' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'brug vores lagermand. Dragan Petrović / dragan@bjorkobygg.example.se / +46 70-174 06 41',
      {
        fills: {
          'contact.name': 'Dragan Petrović',
          'contact.email': 'dragan@bjorkobygg.example.se',
          'contact.phone': '+46701740641',
        },
      },
    ],
  ]),

  // 8 at addresses
  ...rows(at('person.address', dkPrivate), [
    [
      'bor på ærø, Vestergade 27A, 5970 Ærøskøbing, gult hus',
      { fills: { 'person.address': address('DK', 'Vestergade 27A', ['5970', 'Ærøskøbing']) } },
    ],
    [
      'Tagensvej 190,3.tv.,2200 København N',
      {
        fills: { 'person.address': address('DK', 'Tagensvej 190, 3. tv', ['2200', 'København N']) },
      },
    ],
    [
      'plejehjemmet bøgelunden, Bøgevænget 2, 4200 slagelse. åh nej det er den gamle, jeg er flyttet ind hos min datter: Ahornvej 16, 4180 Sorø',
      { fills: { 'person.address': address('DK', 'Ahornvej 16', ['4180', 'Sorø']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Østre Havnepromenade 11, 1. sal, 9000 Aalborg',
      {
        fills: {
          'company.address': address('DK', 'Østre Havnepromenade 11, 1. sal', ['9000', 'Aalborg']),
        },
      },
    ],
    [
      'H.C. Lumbyes Vej 5 8700 horsens - man går ned ad trappen fra gården',
      {
        fills: {
          'company.address': address('DK', 'H.C. Lumbyes Vej 5', ['8700', 'Horsens']),
        },
      },
    ],
    [
      'postnr 5700 svendborg gade: møllergade nr. 43',
      { fills: { 'company.address': address('DK', 'Møllergade 43', ['5700', 'Svendborg']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'vi er flyttet til skåne: Bygatan 4, 231 42 Trelleborg',
      { fills: { 'person.address': address('SE', 'Bygatan 4', ['23142', 'Trelleborg']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Fjellveien 61 B i Bergen, 5019',
      { fills: { 'person.address': address('NO', 'Fjellveien 61B', ['5019', 'Bergen']) } },
    ],
  ]),

  // 6 at payment, amount and invoice channel
  ...rows(at('payment', dk), [
    [
      'bare forudbetaling til at starte med, så kan vi altid se',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['3,5 tusind', { fills: { 'credit.amount': 3500 } }],
    ['I december måske det dobbelte, men skriv 7500', { fills: { 'credit.amount': 7500 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'med posten, tak. Kassereren er 84 og har ikke computer',
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'skolen tager kun imod elektronisk, ean-nummeret er 5790 0024 68131',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790002468131' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'peppol. id er 0192:312345676',
      { fills: { 'invoice.channel': 'peppol', 'invoice.peppol': '0192:312345676' } },
    ],
  ]),

  // 20 at the confirmation: 7 yeses
  ...rows(complete('confirm', dk), [
    ['ja da', { assent: 'yes' }],
    ['Tjekket igennem to gange, alt stemmer.', { assent: 'yes' }],
    ['det kan jeg godt skrive under på', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['japs 🙌', { assent: 'yes' }],
    ['ja det er rigtig, sku bare lige finde brillerne', { assent: 'yes' }],
    ['Jo tak, det ser fornuftigt ud.', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', se), [['oki doki, godkendt', { assent: 'yes' }]]),
  // 4 no's and partial yeses
  ...rows(complete('confirm', dk), [
    ['nix', { assent: 'no' }],
    [
      'fint nok, på nær beløbet, det er for højt',
      { assent: 'partly', command: 'change', target: 'credit.amount' },
    ],
    [
      'Ja, men vores kontaktperson skal være Lars Brink i stedet for Mette',
      { fills: { 'contact.name': 'Lars Brink' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['nej det passer da overhovedet ikke', { assent: 'no' }],
  ]),
  // 9 corrections and questions
  ...rows(complete('confirm', dk), [
    [
      'jeg fik skrevet den forkerte mail til fakturaerne, det skal være bilag@nordlys.example.dk',
      { fills: { 'invoice.email': 'bilag@nordlys.example.dk' }, assent: 'notYes' },
    ],
    [
      'Hvad er jeres betalingsbetingelser egentlig, løbende måned eller 14 dage netto?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
    [
      'nummer til mette: 20 12 34 83 (det andet er hendes gamle)',
      { fills: { 'contact.phone': '+4520123483' }, assent: 'notYes' },
    ],
    [
      'den er ikke god med cvr nummeret, må jeg lave det om',
      { command: 'change', target: 'company.number', assent: 'notYes' },
    ],
    [
      'vi hedder altså Nordlys Belysning ApS på papiret',
      {
        fills: { 'company.name': 'Nordlys Belysning ApS' },
        may: { 'company.legalForm': 'ApS' },
        assent: 'notYes',
      },
    ],
    [
      'skriv også vores sagsnr på: 77-Kælder, det skal stå som reference',
      { fills: {}, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'er blevet gift siden sidst, Jens Holm Rosenkilde er det fulde navn',
      { fills: { 'person.name': 'Jens Holm Rosenkilde' }, assent: 'notYes' },
    ],
    [
      'Engvej er rigtig nok men jeg bor i nummer 18, altså Engvej 18, 5000 Odense C',
      {
        fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'kan jeg få en kopi af det her sendt når vi er færdige?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
  ]),

  // 8 questions and talk beside the point
  ...rows(at('contact.name', dk), [
    ['Findes der en mængderabat for boligforeninger?', { digression: 'question', nothing: true }],
    [
      'hej igen, så er jeg tilbage fra frokost',
      { digression: ['greeting', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'lone@tagogfacade.example.dk — er der forresten parkering ude hos jer?',
      { fills: { 'contact.email': 'lone@tagogfacade.example.dk' }, digression: 'question' },
    ],
    [
      'for helvede hvor er det bøvlet, nu spørger I igen',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['haha min kat går hen over tastaturet hele tiden', { digression: 'smallTalk', nothing: true }],
    ['mange tak skal du have', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'leverer I helt op på fjerde sal når der ikke er elevator?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['nå, jeg smutter, hav en god weekend', { digression: 'goodbye', nothing: true }],
  ]),

  // 5 don't know, help, undo and such
  ...rows(at('credit.amount', dk), [
    [
      'det har jeg ærlig talt ingen idé om, vi er lige startet op',
      { dontKnow: true, nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['fortryd det sidste jeg svarede', { command: 'undo' }],
    ['må jeg lige se hvad du har noteret indtil videre', { command: ['summary', 'mydata'] }],
  ]),
  ...rows(at('person.name', dkPrivate), [['kan vi begynde helt forfra', { command: 'restart' }]]),
  ...rows(at('company.name', dk), [
    ['kan vi tage den på engelsk, min medindehaver er irer', { language: 'en' }],
  ]),

  // 4 where nothing may be taken
  ...rows(at('company.number', dk), [['skal det være på 8 cifre eller hvad?', { nothing: true }]]),
  ...rows(at('person.email', dkPrivate), [
    ['den har I jo fået, brug den samme som jeg skrev fra sidst', { nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      '2512489996, det er det man plejer at blive spurgt om',
      { nationalNumber: true, nothing: true },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['det afgør bestyrelsen først på mødet i morgen', { nothing: true }],
  ]),
]
