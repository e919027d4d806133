import { expect } from 'chai'
import { readAmount } from '../../../onboarding/readers/amount.ts'
import { spelledThousands } from '../../../onboarding/readers/number-words.ts'

const amounts: readonly (readonly [string, number])[] = [
  ['ti tusind', 10_000],
  ['ca tjugofemtusen i månaden', 25_000],
  ['femti tusen', 50_000],
  ['twenty-five thousand kr', 25_000],
  ['femogtyve tusinde', 25_000],
  ['halvtreds tusind', 50_000],
  ['to hundrede tusind', 200_000],
  ['två hundra femtio tusen', 250_000],
  ['a hundred thousand', 100_000],
]

describe('an amount in words', () => {
  for (const [said, value] of amounts) {
    it(`“${said}” is ${String(value)}`, () => {
      expect(readAmount(said)).to.deep.equal({ ok: true, value })
    })
  }

  for (const said of ['fem til ti tusind', 'five or six thousand', 'fem-ti tusind']) {
    it(`“${said}” is a range: asked about, not guessed`, () => {
      expect(readAmount(said).ok).to.equal(false)
    })
  }

  it('is found where it stands in a sentence, from its first word to its last', () => {
    for (const [text, words] of [
      ['vi køber for ti tusind om måneden', 'ti tusind'],
      ['ungefär tjugofemtusen i månaden', 'tjugofemtusen'],
    ] as const) {
      const [found] = spelledThousands(text)
      expect(text.slice(found?.start, found?.end)).to.equal(words)
    }
  })

  for (const said of ['en tusen takk', 'change it to thousand', 'menthousand']) {
    it(`“${said}” names no amount`, () => {
      expect(spelledThousands(said)).to.deep.equal([])
    })
  }
})
