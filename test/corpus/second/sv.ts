import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

/** A second set in Swedish, written without looking at the first or at the recogniser's words. */
export const secondSv: readonly Row[] = [
  ...rows(start, [
    ['vi sitter i malmö', { fills: { country: 'SE' } }],
    ['svenskt bolag', { fills: { country: 'SE', customerType: 'business' } }],
    ['Norge faktiskt', { fills: { country: 'NO' } }],
    [
      'Tjena! Amir Hosseini här på Glasmästarn i Umeå AB, orgnr 559999-1238, nås lättast på 070-174 06 21 el. amir@glasmastarn.se',
      {
        fills: {
          'contact.name': 'Amir Hosseini',
          'company.name': 'Glasmästarn i Umeå AB',
          'company.number': '5599991238',
          'contact.phone': '+46701740621',
          'contact.email': 'amir@glasmastarn.se',
        },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['jag handlar privat', { fills: { customerType: 'private' } }],
    ['åt företaget', { fills: { customerType: 'business' } }],
    ['vi är en bostadsrättsförening', { fills: { customerType: 'business' } }],
    ['bara jag, ingen firma', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', se), [
    ['vi tar det på faktura som vanligt', { fills: { payment: 'invoice' } }],
    ['betalar hellre i förväg', { fills: { payment: 'prepayment' } }],
    ['förskott går bra', { fills: { payment: 'prepayment' } }],
    ['mot räkning', { fills: { payment: 'invoice' } }],
  ]),
  ...answers(at('company.number', se), [
    ['org.nr: 559999 1238', '5599991238'],
    ['vårat momsnr är SE559999123801', '5599991238'],
    ['det är 559999–1238 tror jag', '5599991238'],
  ]),
  ...answers(at('contact.name', se), [
    ['det blir Åsa Öberg-Lind', 'Åsa Öberg-Lind'],
    ['ni kan prata med Jean-Pierre Ek', 'Jean-Pierre Ek'],
    ['Fatima al-Khatib, inköpare', 'Fatima al-Khatib'],
    ['sätt upp mej, Kent Sjö', 'Kent Sjö'],
  ]),
  ...answers(at('contact.phone', se), [
    ['0701740621, mobilen alltså', '+46701740621'],
    ['+46(0)70 174 06 21', '+46701740621'],
    ['slå en signal på 070/174 06 21', '+46701740621'],
    ['0046-70-1740621', '+46701740621'],
  ]),
  ...answers(at('contact.email', se), [
    ['maila kent@sjobergsror.se', 'kent@sjobergsror.se'],
    ['kent(at)sjobergsror.se', 'kent@sjobergsror.se'],
    ['Kent.Sjö <kent@sjobergsror.se>', 'kent@sjobergsror.se'],
  ]),
  ...answers(at('credit.amount', se), [
    ['typ 15 tusen', 15000],
    ['15 000:- per mån', 15000],
    ['ungefär 7 500 spänn', 7500],
    ['ca tjugotusen i månaden', 20000],
  ]),
  ...rows(at('invoice.channel', se), [
    ['via mejlen går fint', { fills: { 'invoice.channel': 'email' } }],
    ['e-faktura via peppol', { fills: { 'invoice.channel': 'peppol' } }],
    ['på papper i brevlådan', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...answers(at('person.address', sePrivate), [
    ['Vasagatan 28 B, 3 tr, 411 37 Gbg', address('SE', 'Vasagatan 28 B, 3 tr', ['41137', 'Gbg'])],
    ['bor på Björkvägen 4\n903 39 Umeå', address('SE', 'Björkvägen 4', ['90339', 'Umeå'])],
    ['Kyrkbyn 112, SE-83245 Frösön', address('SE', 'Kyrkbyn 112', ['83245', 'Frösön'])],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Linnéa Ek-Strand, Ringvägen 100, 118 60 Stockholm, 0701740621, linnea@ekstrand.se',
      {
        fills: {
          'person.name': 'Linnéa Ek-Strand',
          'person.address': address('SE', 'Ringvägen 100', ['11860', 'Stockholm']),
          'person.phone': '+46701740621',
          'person.email': 'linnea@ekstrand.se',
        },
      },
    ],
    [
      'jag e Pelle Hed o mejlen e pelle@hed.se',
      { fills: { 'person.name': 'Pelle Hed', 'person.email': 'pelle@hed.se' } },
    ],
    ['för- och efternamn: Mehmet Yıldız', { fills: { 'person.name': 'Mehmet Yıldız' } }],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'Mvh\nGunilla Rask\nEkonomiansvarig\n___________________\nTakproffsen Norr AB | Industrigatan 7, 972 41 Luleå\nTel: 070-174 06 21 | gunilla@takproffsen.se\nOrg. nr. 559999-1238',
      {
        fills: {
          'contact.name': 'Gunilla Rask',
          'company.name': 'Takproffsen Norr AB',
          'company.address': address('SE', 'Industrigatan 7', ['97241', 'Luleå']),
          'contact.phone': '+46701740621',
          'contact.email': 'gunilla@takproffsen.se',
          'company.number': '5599991238',
        },
      },
    ],
    [
      'Avbryt Inte AB med org 559999-1238',
      { fills: { 'company.name': 'Avbryt Inte AB', 'company.number': '5599991238' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'oj mobilnumret blev fel, ska sluta på det här: 070-174 06 21',
      { fills: { 'contact.phone': '+46701740621' } },
    ],
    [
      'byt mejl till order@bjorkobygg.se tack',
      { fills: { 'contact.email': 'order@bjorkobygg.se' } },
    ],
    ['jag stavade fel, heter Erik Lindkvist', { fills: { 'contact.name': 'Erik Lindkvist' } }],
    [
      'numera finns vi på Hamngatan 3, 411 14 Göteborg',
      { fills: { 'company.address': address('SE', 'Hamngatan 3', ['41114', 'Göteborg']) } },
    ],
    ['adressen är inte aktuell', { command: 'change', target: 'company.address' }],
    ['skulle vilja justera telefonnumret', { command: 'change', target: 'contact.phone' }],
    ['höj till 12000 i månaden', { fills: { 'credit.amount': 12000 } }],
    ['backa ändringen', { command: 'undo' }],
  ]),
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'jorå',
    'japp allt stämmer',
    'klart det är rätt',
    'det ser bra ut tycker jag',
    'kör på det',
    'ja precis så',
  ]),
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'ja fast inte adressen',
    'nja',
    'nej det gör det inte',
    'stämmer det verkligen?',
    'inte riktigt än',
    'ja förutsatt att det blir faktura',
    'måste kolla med chefen',
    'vet inte om det är rätt',
    'nästan rätt',
  ]),
  ...each(complete('notice', se), { assent: 'notYes' }, [
    'måste ni ta en upplysning?',
    'helst inte',
    'okej men syns det hos UC?',
  ]),
  ...rows(at('contact.phone', se), [
    ['vad ska ni ha det till', { command: 'why' }],
    ['koppla mig till kundtjänst', { command: 'human' }],
    ['har inte koll på det', { dontKnow: true }],
    ['ta mig till förra frågan', { command: 'back' }],
    ['Det lämnar jag inte ut', { nothing: true }],
    ['vi börjar om från noll', { command: 'restart' }],
    ['vilka uppgifter har ni sparat om mig', { command: 'mydata' }],
    ['snackar jag med en maskin', { digression: 'areYouHuman' }],
    ['funkar det att betala med kort?', { digression: 'faq', faq: 'card-payment' }],
    ['när stänger ni idag', { digression: 'openingHours' }],
    ['kan du skriva på norska istället', { command: 'language', language: 'no' }],
    ['tackar tackar', { digression: 'thanks', nothing: true }],
    ['fattar inte vad du menar', { command: 'help' }],
  ]),
  ...answers(at('company.name', se), [
    ['Handelsbolaget Ja & Nej', 'Handelsbolaget Ja & Nej'],
    ['firman heter Hjälp Hemma i Skåne AB', 'Hjälp Hemma i Skåne AB'],
    ['Svenssons Rör o Värme', 'Svenssons Rör o Värme'],
  ]),
]
