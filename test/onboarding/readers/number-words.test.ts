import { expect } from 'chai'
import { readAmount } from '../../../onboarding/readers/amount.ts'
import {
  beginsNumber,
  figuresOf,
  spelledThousands,
  spelledWithHundreds,
} from '../../../onboarding/readers/number-words.ts'

const amounts: readonly (readonly [string, number])[] = [
  ['ti tusind', 10_000],
  ['6 hundra', 600],
  ['tvåtusenfemhundra', 2_500],
  ['tretusentvåhundrafemtio', 3_250],
  ['two thousand five hundred', 2_500],
  ['12 tusen og femhundre', 12_500],
  ['fem hundra en månad', 500],
  ['ca tjugofemtusen i månaden', 25_000],
  ['femti tusen', 50_000],
  ['twenty-five thousand kr', 25_000],
  ['femogtyve tusinde', 25_000],
  ['halvtreds tusind', 50_000],
  ['to hundrede tusind', 200_000],
  ['två hundra femtio tusen', 250_000],
  ['a hundred thousand', 100_000],
  ['tredve tusen', 30_000],
  ['fifty grand', 50_000],
  ['ca 8 papp i månaden', 8_000],
  ['fem lapper', 5_000],
  ['tre tusindlapper', 3_000],
  ['en halv million', 500_000],
  ['en kvart miljon', 250_000],
  ['a quarter of a million', 250_000],
  ['halvanden million', 1_500_000],
  ['halvandet tusind', 1_500],
  ['a grand', 1_000],
  ['a thousand', 1_000],
  ['syv et halvt tusind', 7_500],
  ['sju och ett halvt tusen', 7_500],
  ['to og et halvt tusen', 2_500],
  ['seven and a half thousand', 7_500],
  ['12 and a half thousand', 12_500],
  ['one and a half million', 1_500_000],
  ['fem hundrede', 500],
  ['syvhundrede kr', 700],
  ['en femhundredelapp', 500],
  ['fjorton hundra kronor', 1_400],
  ['tre hundre og femti', 350],
  ['two hundred and fifty', 250],
  ['a hundred', 100],
  ['et par tusind', 2_000],
  ['ett par tusen kronor', 2_000],
  ['a couple of thousand', 2_000],
  ['couple of thousand', 2_000],
  ['par tusen', 2_000],
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

  it('is not looked for where no large number is named', () => {
    expect(spelledThousands('ring 20 12 34 56')).to.deep.equal([])
  })

  it('is found where it stands in a sentence, from its first word to its last', () => {
    for (const [text, words] of [
      ['vi køber for ti tusind om måneden', 'ti tusind'],
      ['ungefär tjugofemtusen i månaden', 'tjugofemtusen'],
      ['for omkring en halv million kr', 'en halv million'],
      ['omkring syv et halvt tusind om måneden', 'syv et halvt tusind'],
    ] as const) {
      const [found] = spelledThousands(text)
      expect(text.slice(found?.start, found?.end)).to.equal(words)
    }
  })

  it('with hundreds behind it is one amount', () => {
    for (const [text, words] of [
      ['runt två tusen fem hundra kr', 'två tusen fem hundra'],
      ['ca 6 hundra i månaden', '6 hundra'],
    ] as const) {
      const [found] = spelledWithHundreds(text)
      expect(text.slice(found?.start, found?.end)).to.equal(words)
    }
    expect(spelledWithHundreds('ring 20 12 34 56')).to.deep.equal([])
  })

  it('of a couple of thousand is found as well', () => {
    const [found] = spelledThousands('ett par tusen kanske')
    expect(found).to.deep.equal({ start: 0, end: 'ett par tusen'.length })
  })

  for (const said of ['en tusen takk', 'change it to thousand', 'menthousand']) {
    it(`“${said}” names no amount`, () => {
      expect(spelledThousands(said)).to.deep.equal([])
    })
  }
})

describe('an amount for another period than the month', () => {
  const rows = [
    ['240.000 om året', 20_000],
    ['120 000 per år', 10_000],
    ['120 000 i året', 10_000],
    ['60k a year', 5_000],
    ['årligt 36.000 kr', 3_000],
    ['12.000/år', 1_000],
    ['30.000 pr kvartal', 10_000],
    ['9,000 per quarter', 3_000],
    ['5.000 i år', 5_000],
  ] as const
  for (const [said, value] of rows) {
    it(`“${said}” is ${String(value)} a month`, () => {
      expect(readAmount(said)).to.deep.equal({ ok: true, value })
    })
  }
})

describe('readers: one number in words as figures', () => {
  const rows = [
    ['nul', '0'],
    ['Null', '0'],
    ['oh', '0'],
    ['fireogtredive', '34'],
    ['fem og tyve', '25'],
    ['tjugofem', '25'],
    ['Twenty-five', '25'],
    ['sekstiåtte', '68'],
    ['tolv', '12'],
    ['nolla', '0'],
    ['sjuttitre', '73'],
    ['nollsjunoll', '070'],
    ['Nollsjuttiotre', '073'],
    ['femsju', undefined],
    ['hundred', undefined],
    ['femkort', undefined],
    ['', undefined],
  ] as const
  for (const [words, figures] of rows) {
    it(`"${words}"`, () => {
      expect(figuresOf(words)).to.equal(figures)
      if (figures !== undefined) expect(beginsNumber(words)).to.equal(true)
    })
  }
})
