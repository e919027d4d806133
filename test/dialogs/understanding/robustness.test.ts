import { expect } from 'chai'
import fc from 'fast-check'
import { recognise } from '../../../locales/recognise.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business, businessFields, opening, person, summary } from './situations.ts'

const contexts = languages.flatMap((language) => [
  opening(language),
  summary(language),
  person('person.name', language),
  ...businessFields.map((asks) => business(asks, language)),
])

const pieces = [
  'nej',
  'ja',
  'not',
  'men',
  'fra',
  'til',
  'cvr',
  'tlf',
  'er',
  'ApS',
  'AB',
  '12345674',
  '20123456',
  '8000',
  'Aarhus',
  'Vestergade',
  '3',
  'mette@nordlys.dk',
  '@',
  '+45',
  '(',
  ')',
  ',',
  '\n',
  '.',
  '?',
  '5.000 kr',
  'om måneden',
  'Mette',
  'Sørensen',
  'hjælp',
  'på svenska',
  '👍',
  '<b>',
  '\u200b',
  '0184:',
  'c/o',
  '-',
  'faktura til',
  'ikke',
]

const nasty: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(50_000),
  digits: '1'.repeat(50_000),
  'digits apart': '1 '.repeat(25_000),
  'postal codes': '8000 Aarhus '.repeat(4_200),
  'at signs': '@'.repeat(50_000),
  addresses: 'a@'.repeat(25_000),
  dots: 'a.'.repeat(25_000),
  lines: '\n'.repeat(50_000),
  labels: 'tlf '.repeat(12_500),
  forms: 'ApS '.repeat(12_500),
  money: '5 kr '.repeat(10_000),
  dashes: '12-'.repeat(16_000),
  negations: 'ikke '.repeat(10_000),
  'care of': 'c/o '.repeat(12_500),
  emoji: '👍'.repeat(25_000),
  everything: pieces.join(' ').repeat(200),
}

/**
 * Microseconds. Processor time is counted by ticks: less tells nothing, and a square of 50 kB takes seconds, so that none hides below it.
 */
const clockFloor = 10_000

describe('understanding: whatever is typed', () => {
  it('never throws, always gives the same for the same, and never keeps a value that its field would refuse', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' ')),
        ),
        fc.constantFrom(...contexts),
        (text, context) => {
          const once = understand(text, context)
          expect(understand(text, context)).to.deep.equal(once)
          expect(new Set(once.fills.map(({ key }) => key)).size).to.equal(once.fills.length)
          if (once.refused !== undefined)
            expect(once.fills.map(({ key }) => key)).to.not.include(once.refused.key)
        },
      ),
      { numRuns: 1500 },
    )
  })

  for (const [name, text] of Object.entries(nasty)) {
    it(`50 kB of ${name} cost no more than their length (not its square)`, () => {
      const context = business('contact.name', 'da')
      // Processor time, not the clock, and one beside the other: other tests may be running at the same time.
      const cost = (said: string): number => {
        const start = process.cpuUsage()
        understand(said, context)
        return process.cpuUsage(start).user
      }
      const quarter = text.slice(0, text.length / 4)
      const rounds = [1, 2, 3, 4, 5].map(() => [cost(text), cost(quarter)] as const)
      const [whole, part] = [0, 1].map((which) =>
        Math.min(...rounds.map((round) => round[which] ?? 0)),
      )
      // Four times as long: four times as dear, and not sixteen times.
      expect((whole ?? 0) / Math.max(part ?? 0, clockFloor)).to.be.below(10)
    })
  }

  it('a national number answers no question for another number (ID-07)', () => {
    const rows = [
      ['mit cpr er 070761-4285', 'da', 'contact.phone'],
      ['mit cpr er 070761-4285', 'da', 'credit.amount'],
      ['mit cpr er 070761-4285', 'da', 'company.number'],
      ['mitt personnummer är 070101-2384', 'sv', 'contact.phone'],
      ['personnummer 850101-0000', 'sv', 'company.number'],
      ['fødselsnummeret mitt er 01020312345', 'no', 'contact.phone'],
      ['my cpr number is 070761-4285', 'en', 'contact.phone'],
    ] as const
    for (const [text, language, asks] of rows) {
      const understanding = understand(text, business(asks, language))
      expect(understanding.nationalNumber, text).to.equal(true)
      expect(understanding.fills, text).to.deep.equal([])
      expect(understanding.refused, text).to.equal(undefined)
    }
    const beside = understand('cpr 070761-4285, telefon 2012', business('contact.phone', 'da'))
    expect(beside.refused?.raw).to.equal('2012')
  })

  it('a national number is noticed, never kept and never echoed (ID-07)', () => {
    for (const text of [
      'mit cpr er 070761-4285',
      'Mette Sørensen 070761-4285 20123456',
      '070761-4285',
    ]) {
      const understanding = understand(text, business('contact.name', 'da'))
      expect(understanding.nationalNumber).to.equal(true)
      expect(JSON.stringify(understanding)).to.not.match(/4285/)
    }
  })
})

const paths = (tree: unknown, path = ''): readonly string[] =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree)
    ? Object.entries(tree).flatMap(([key, value]) => paths(value, `${path}.${key}`))
    : [path]

describe('locales: words of the recogniser', () => {
  for (const language of languages) {
    it(`${language} has every list that English has, and none is empty`, () => {
      expect([...paths(recognise[language])].sort()).to.deep.equal([...paths(recognise.en)].sort())
      expect(JSON.stringify(recognise[language])).to.not.match(/:(?:""|\[\])/)
    })
  }
})
