import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

type Row = readonly [asks: string, said: string]
type Table = Readonly<Record<Language, readonly Row[]>>

/** What is taken from a message, and what kind of talk it is. */
function heard([asks, said]: Row, language: Language): string {
  const { fills, digression, command, refused, assent } = understand(said, business(asks, language))
  const parts = [...fills.map(({ key }) => key), command?.name, refused?.key, assent]
  return [...parts, digression?.topic].filter((part) => part !== undefined).join(' ')
}

const thanks: Table = {
  da: [
    ['contact.name', 'tusind tak fordi du er så tålmodig med en gammel dame'],
    ['contact.email', 'tak, du er bedre end ham i telefonen'],
    ['contact.name', 'hvor er du dog flink'],
    ['invoice.channel', 'uh tak, det går jo som smurt'],
  ],
  sv: [
    ['company.address', 'Tack så länge, du är snabbare än min svärson i alla fall'],
    ['contact.name', 'vad snäll du är'],
    ['contact.phone', 'stort tack för att ni gör det så enkelt'],
    ['invoice.channel', 'guld värd är du'],
  ],
  no: [
    ['contact.email', 'takk skal du ha, du er mer tålmodig enn kommunen 😂'],
    ['contact.name', 'så snill du er'],
    ['invoice.channel', 'kjempebra jobba!'],
    ['contact.phone', 'takk for at du orkar å hjelpe meg'],
  ],
  en: [
    ['invoice.channel', "cheers, you're quicker than the last guy"],
    ['company.address', "that's really appreciated mate"],
    ['contact.email', 'thanks for bearing with me'],
    ['contact.name', "you're a treasure"],
  ],
}

const smallTalk: Table = {
  da: [
    ['contact.name', 'puha hvor er det varmt i dag'],
    ['company.number', 'sner det også hos jer?'],
    ['contact.email', 'vi har lige fået hundehvalp, så jeg er lidt distræt'],
  ],
  sv: [
    ['contact.name', 'usch vad varmt det är idag'],
    ['company.number', 'snöar det hos er med?'],
    ['contact.email', 'sitter här med en kopp kaffe och har det bra'],
  ],
  no: [
    ['contact.name', 'god morgen i stua! er det like mye snø hos dere?'],
    ['contact.name', 'regnar det i Bergen i dag òg'],
    ['contact.email', 'sitter her med en kopp kaffe og koser meg'],
  ],
  en: [
    ['contact.email', 'its raining sideways here in Bergen, hows it where you are'],
    ['contact.name', 'the sun is shining and the birds are singing'],
    ['contact.email', "we just got a puppy so I'm a bit distracted"],
  ],
}

const frustration: Table = {
  da: [
    ['company.address', 'det her er det mest langsommelige jeg har prøvet i mit liv!!'],
    ['contact.name', 'verdens dårligste system'],
    ['contact.name', 'åh nej ikke flere skemaer'],
  ],
  sv: [
    ['company.address', 'segaste roboten jag stött på'],
    ['contact.name', 'världens sämsta system'],
    ['contact.phone', 'ska det verkligen behöva vara så här svårt'],
  ],
  no: [
    ['invoice.channel', 'dette er det verste skjemaet jeg har vært borti siden moms-oppgaven'],
    ['contact.name', 'verdens dårligste system'],
    ['company.address', 'det mest forvirrande eg har vore borti'],
  ],
  en: [
    ['company.address', "the most confusing chat I've ever been in"],
    ['contact.name', "world's worst system"],
    ['contact.email', 'god this is so longwinded'],
  ],
}

/** Behind the bar what is read beside the question. */
const questions: Readonly<Record<Language, readonly (readonly [...Row, fills: string])[]>> = {
  da: [
    ['confirm', 'vent lidt, binder jeg mig til noget hvis jeg siger ja?', ''],
    ['contact.phone', '20123455 men I ringer ikke om aftenen vel?', 'contact.phone'],
    ['contact.name', 'Kim Holst, har I parkering?', 'contact.name'],
    ['contact.phone', 'ringer I fra skjult nummer', ''],
    ['contact.email', 'bilag@kroen.example.dk ringer I om aftenen?', 'contact.email'],
  ],
  sv: [
    ['contact.phone', '070-174 06 21 men ringer ni på kvällar? jobbar skift', 'contact.phone'],
    ['contact.name', 'Kim Holst, har ni parkering?', 'contact.name'],
    ['contact.phone', 'ringer ni från dolt nummer', ''],
  ],
  no: [
    ['contact.email', 'epost@bakeren.example.no, sender dere mye reklame?', 'contact.email'],
    ['contact.name', 'Kim Holst, har dere parkering?', 'contact.name'],
    ['contact.email', 'funker det med en gmail', ''],
  ],
  en: [
    ['contact.email', 'mail@baker.example.com, do you send lots of ads?', 'contact.email'],
    ['contact.name', 'Kim Holst, do you have parking?', 'contact.name'],
  ],
}

/** Words of talk in what is none. */
const values: Table = {
  da: [
    ['contact.name', 'Tak Nguyen'],
    ['contact.name', 'tak, det er Mona Krogh'],
    ['contact.name', 'Mona Krogh, tak fordi I er så hurtige'],
    ['company.name', 'Regn og Sne ApS'],
    ['company.name', 'Bedre end Nord ApS'],
  ],
  sv: [
    ['contact.name', 'Sol Winter'],
    ['contact.name', 'Mona Krok, tack för att ni är så snabba'],
    ['company.name', 'Regn och Snö AB'],
  ],
  no: [
    ['contact.name', 'Sol Vinter'],
    ['contact.name', 'takk, det er Mona Krogh'],
    ['company.name', 'Bedre enn Nord AS'],
  ],
  en: [
    ['contact.name', 'Sunny Winters'],
    ['contact.name', "cheers, it's Mona Krogh"],
    ['company.name', 'Quicker than Most Ltd'],
  ],
}

/** Words of a command in what is none, and the other way round. */
const commands: Readonly<Record<Language, readonly (readonly [...Row, meant: string])[]>> = {
  da: [
    ['company.number', 'det ligger derhjemme', ''],
    ['invoice.channel', 'det må du spørge bogholderen om', "don't know"],
    ['contact.phone', 'hvad i alverden skal I med mit nummer', 'why'],
    ['contact.name', 'du lyder næsten som et rigtigt menneske', 'areYouHuman'],
  ],
  sv: [
    ['contact.name', 'jag är ingen robot, jag är en vanlig människa', ''],
    ['contact.phone', 'vad i hela fridens namn ska ni med mitt nummer till', 'why'],
    ['contact.name', 'kan jag få prata med en vanlig människa', 'human'],
    ['contact.email', 'tack för hjälpen så långt, du är grym', 'thanks'],
  ],
  no: [
    ['confirm', 'så gale kan det ikkje stå', ''],
    ['confirm', 'må eg skrive under nokon stad', 'question'],
    ['contact.name', 'eg er berre eit vanleg menneske', ''],
    ['contact.phone', 'jeg vil klage på noe', 'human'],
    ['company.address', 'du skal ha takk for hjelpa', 'thanks'],
  ],
  en: [
    ['contact.phone', 'Why on earth do you need a phone for a soup order', 'why'],
    ['contact.name', 'nothing to complain about so far', ''],
    ['contact.phone', "I'd like to complain about something", 'human'],
    ['company.number', "it's in a folder at the office", "don't know"],
  ],
}

describe('understanding: talk beside the point, in free words', () => {
  for (const language of languages) {
    for (const [topic, table] of Object.entries({ thanks, smallTalk, frustration }))
      for (const row of table[language])
        it(`${language}: "${row[1]}" is talk and no answer: ${topic}`, () => {
          expect(heard(row, language)).to.equal(topic)
        })

    for (const [asks, said, fills] of questions[language])
      it(`${language}: "${said}" asks something, whatever is said beside it`, () => {
        expect(heard([asks, said], language)).to.equal(`${fills} question`.trim())
      })

    for (const [asks, said, meant] of commands[language])
      it(`${language}: "${said}" is ${meant === '' ? 'no command' : meant}`, () => {
        const { command, dontKnow, digression } = understand(said, business(asks, language))
        const heardIn = command?.name ?? (dontKnow ? "don't know" : digression?.topic)
        if (meant === '') expect(command).to.equal(undefined)
        else expect(heardIn).to.equal(meant)
      })

    for (const row of values[language])
      it(`${language}: "${row[1]}" is an answer`, () => {
        expect(heard(row, language).split(' ')).to.include(row[0])
      })
  }
})
