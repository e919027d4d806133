import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const asked = [
  'contact.name',
  'contact.email',
  'invoice.channel',
  'credit.amount',
  'company.address',
]

/** What is taken from a message, what is wished, and what kind of talk it is. */
function heard(said: string, asks: string, language: Language): string {
  const { fills, digression, command, refused, assent } = understand(said, business(asks, language))
  const parts = [...fills.map(({ key }) => key), command?.name, refused?.key, assent]
  return [...parts, digression?.topic].filter((part) => part !== undefined).join(' ')
}

function eachIs(table: Table, topic: RegExp): void {
  for (const language of languages)
    for (const said of table[language])
      it(`${language}: “${said}”`, () => {
        for (const asks of asked) expect(heard(said, asks, language), asks).to.match(topic)
      })
}

const goodbyes: Table = {
  da: [
    'nå, jeg smutter, hav en god weekend',
    'jeg må løbe, der er kunder i butikken',
    'så smutter jeg',
    'jeg skal hente børn, vi snakkes',
    'farvel og tak for nu',
    'jeg er nødt til at gå nu, vender tilbage i morgen',
    'jeg lukker ned for i dag',
    'vi tales ved en anden dag, jeg skal til møde',
    'jeg hopper af for nu, ses',
    'bussen går nu, må smutte',
  ],
  sv: [
    'måste sticka, kunderna står i kö',
    'nu drar jag, trevlig helg på dig',
    'jag springer nu, hej då',
    'måste hämta barnen, vi hörs',
    'nä nu ska jag hem, ha det gott',
    'jag får lov att rusa, bussen går',
    'kilar nu, ha en bra helg',
    'nu stänger jag datorn för idag',
    'ska på möte nu, hörs imorgon',
    'jag måste tyvärr gå, återkommer',
  ],
  no: [
    'Må springe, ferja går no. Ha det bra!',
    'nå stikker jeg, god helg',
    'må løpe, kundene står i kø',
    'skal hente unger, vi snakkes',
    'jeg må dessverre gå nå, kommer tilbake i morgen',
    'lyt gå no, ha det',
    'æ må stikk, ha det',
    'stenger maskina for i dag',
    'nå må eg fly, bussen går',
    'eg stikk no, ha ein fin kveld',
  ],
  en: [
    'gotta run, customers at the door. bye!',
    'need to dash, school pickup',
    'i have to go now, back tomorrow',
    'off to a meeting, talk later',
    'im heading out, have a good one',
    'must shoot off, bus is here',
    'right, i am off, cheers',
    'signing off for today',
    'calling it a day, bye for now',
    'ttyl, gotta bounce',
    'logging off now, good night',
  ],
}

const noGoodbyes: Table = {
  da: [
    'faktura skal gå til min mand',
    'jeg løber et bageri',
    'den skal gå til bogholderiet',
    'vi lukker butikken om mandagen',
    'kan I ringe når jeg går hjem?',
  ],
  sv: [
    'fakturan ska gå till min man',
    'jag driver ett bageri',
    'vi drar in pengar',
    'den måste gå till ekonomi',
    'springer ni runt med paket?',
  ],
  no: [
    'fakturaen må gå til mannen min',
    'den skal gå til regnskap',
    'vi driver et bakeri',
    'jeg går ut fra at det er e-post',
  ],
  en: [
    'we run a bakery',
    'it has to go to accounting',
    'we have to go by invoice',
    'must it go to my boss',
    'i run the shop',
  ],
}

const returns: Table = {
  da: [
    'hej igen, så er jeg tilbage fra frokost',
    'så er jeg tilbage',
    'undskyld, jeg var lige væk et øjeblik',
    'nu er jeg her igen',
    'så, tilbage igen efter kaffepausen',
    'beklager ventetiden, der kom en kunde',
    'jeg er her stadig',
  ],
  sv: [
    'hej igen, var borta på lunch ett tag',
    'nu är jag tillbaka',
    'tillbaka igen efter fikat',
    'ursäkta dröjsmålet, det kom en kund',
    'jag är kvar',
    'sorry, fick springa iväg en stund',
    'så där, nu är jag här igen',
  ],
  no: [
    'nå er jeg tilbake',
    'hei igjen, var borte en stund',
    'er tilbake frå lunsj no',
    'beklager ventetida, det kom en kunde',
    'eg er her framleis',
    'sånn, nå er jeg her igjen',
  ],
  en: [
    "i'm back",
    'back from lunch now',
    'sorry for the wait, had a customer',
    'right, im here again',
    'sorry had to step away for a minute',
    'still here',
    'ok back at my desk',
    'hi again, was out for lunch',
  ],
}

const questionsBack: Table = {
  da: [
    'tilbage',
    'gå tilbage',
    'jeg vil gerne tilbage',
    'kan jeg komme tilbage til forrige spørgsmål',
    'et skridt tilbage',
  ],
  sv: ['tillbaka', 'gå tillbaka', 'jag vill tillbaka'],
  no: ['tilbake', 'gå tilbake', 'jeg vil tilbake'],
  en: ['back', 'go back', 'i want to go back', 'take me back one question'],
}

const wishes: Table = {
  da: [
    'godt nytår',
    'glædelig jul',
    'god påske',
    'rigtig glædelig jul til jer alle',
    'hej og god jul',
    'god sommer',
    'hej, godt nytår til dig',
  ],
  sv: [
    'gott nytt år',
    'god jul',
    'glad påsk',
    'hej och god fortsättning',
    'glad midsommar',
    'god jul på er',
  ],
  no: [
    'godt nyttår',
    'god jul',
    'god påske',
    'Hei hei, godt nyttår!',
    'riktig god jul',
    'godt nytt år til dere',
    'gledelig jul',
  ],
  en: [
    'happy new year',
    'merry christmas',
    'happy easter',
    'hi, happy new year!',
    "season's greetings",
    'happy holidays everyone',
  ],
}

describe('understanding: whoever takes leave in words of their own says goodbye', () => {
  eachIs(goodbyes, /^goodbye$/)
})

describe('understanding: what goes or runs somewhere is no goodbye', () => {
  eachIs(noGoodbyes, /^(?!.*goodbye)/)
})

describe('understanding: whoever is there again wants no question back', () => {
  eachIs(returns, /^smallTalk$/)
})

describe('understanding: a question back is still asked for', () => {
  eachIs(questionsBack, /^back$/)
})

describe('understanding: wishes of the season are a greeting, and nobody’s name', () => {
  eachIs(wishes, /^greeting$/)
})

describe('understanding: taking leave confirms nothing', () => {
  const said = {
    da: ['rigtig god jul', 'må løbe nu, vi ses'],
    sv: ['riktigt god jul', 'måste springa nu, hej då'],
    no: ['riktig god jul', 'må stikke nå, ha det'],
    en: ['happy new year', 'gotta run, bye'],
  } as const
  for (const language of languages)
    for (const text of said[language])
      it(`${language}: “${text}”`, () => {
        expect(understand(text, summary(language)).assent).to.not.equal('yes')
      })
})
