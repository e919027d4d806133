import { expect } from 'chai'
import {
  formatAmount,
  formatDate,
  formatList,
  formatNumber,
  formatTime,
  localeTag,
  toLanguage,
} from '../../locales/format.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'

const plain = (text: string): string => text.replace(/\u00a0/g, ' ')
const table = (row: (language: Language) => string): readonly string[] => languages.map(row)

describe('formats follow the language (TX-03, part 8)', () => {
  const afternoon = new Date('2025-11-02T13:05:00Z')

  it('dates have the month in words', () => {
    expect(table((language) => formatDate(afternoon, language))).to.deep.equal([
      '2. november 2025',
      '2 november 2025',
      '2. november 2025',
      '2 November 2025',
    ])
  })

  it('times are local ones, around the clock', () => {
    expect(table((language) => formatTime(afternoon, language))).to.deep.equal([
      '14.05',
      '14:05',
      '14:05',
      '14:05',
    ])
    expect(formatTime(afternoon, 'en', 'UTC')).to.equal('13:05')
    expect(formatTime(new Date('2025-06-30T22:00:00Z'), 'sv')).to.equal('00:00')
    expect(formatDate(new Date('2025-06-30T22:00:00Z'), 'sv')).to.equal('1 juli 2025')
  })

  it('numbers have the separators of the language', () => {
    expect(table((language) => plain(formatNumber(1234.5, language)))).to.deep.equal([
      '1.234,5',
      '1 234,5',
      '1 234,5',
      '1,234.5',
    ])
  })

  it('amounts say kr at home and name the currency abroad', () => {
    expect(table((language) => plain(formatAmount(12_500.5, 'DKK', language)))).to.deep.equal([
      '12.500,50 kr.',
      '12 500,50 DKK',
      '12 500,50 DKK',
      'DKK 12,500.50',
    ])
    expect(table((language) => plain(formatAmount(5000, 'SEK', language)))).to.deep.equal([
      '5.000 SEK',
      '5 000 kr',
      '5 000 SEK',
      'SEK 5,000',
    ])
    expect(plain(formatAmount(12_500.5, 'NOK', 'no'))).to.equal('12 500,50 kr')
  })

  it('SM-15 the blanks in amounts do not break, which the SMS renderer has to know', () => {
    expect(table((language) => formatAmount(12_500, 'SEK', language))).to.deep.equal([
      '12.500\u00a0SEK',
      '12\u00a0500\u00a0kr',
      '12\u00a0500\u00a0SEK',
      'SEK\u00a012,500',
    ])
  })

  it('lists end with the word for and', () => {
    expect(table((language) => formatList(['a', 'b', 'c'], language))).to.deep.equal([
      'a, b og c',
      'a, b och c',
      'a, b og c',
      'a, b and c',
    ])
    expect(formatList(['a'], 'da')).to.equal('a')
  })
})

describe('languages of clients (TX-01)', () => {
  const tags: readonly (readonly [string | undefined, Language | undefined])[] = [
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA_dk', 'da'],
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['no', 'no'],
    ['no-NO', 'no'],
    ['nb', 'no'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['nn-NO', 'no'],
    [' en-US ', 'en'],
    ['en', 'en'],
    ['de-DE', undefined],
    ['fi', undefined],
    ['danish', undefined],
    ['english', undefined],
    ['', undefined],
    [undefined, undefined],
  ]
  for (const [tag, language] of tags) {
    it(`${tag ?? 'no tag'} is ${language ?? 'none of ours'}`, () => {
      expect(toLanguage(tag)).to.equal(language)
    })
  }

  it('every language has a tag that leads back to it', () => {
    for (const language of languages) expect(toLanguage(localeTag(language))).to.equal(language)
    expect(localeTag('no')).to.equal('nb-NO')
  })
})
