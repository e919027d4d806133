import { expect } from 'chai'
import { understand } from '../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'

type Words = Readonly<Record<string, string | ((...values: unknown[]) => string)>>

interface PageWords {
  readonly words: Readonly<Record<Language, Words>>
  readonly languages: Readonly<Record<Language, { readonly name: string; readonly tag: string }>>
  readonly languageOf: (tag: unknown) => Language | undefined
  readonly firstLanguage: (asked: string | null, preferred: readonly string[]) => Language
}

describe('the words of the chat page', () => {
  let page: PageWords

  before(async () => {
    const path = new URL('../../web/words.js', import.meta.url).href
    // Boundary: the page is plain browser script without types.
    page = (await import(path)) as PageWords
  })

  const understood = (text: string, language: Language) =>
    understand(text, {
      language,
      asks: 'contact.name',
      open: ['contact.name'],
      answered: [],
      values: {},
      reading: { now: new Date('2025-11-03T10:00:00Z'), testSeries: true },
      faq: [],
    })

  for (const language of languages) {
    it(`are commands that the bot understands, in ${language}, even while it asks for a name`, () => {
      for (const command of ['help', 'human', 'move', 'restart'] as const) {
        const said = String(page.words[language][command])
        expect(understood(said, language).command?.name, said).to.equal(command)
      }
      for (const to of languages.filter((other) => other !== language)) {
        const { name } = page.languages[to]
        expect(understood(name, language).language, name).to.deep.equal({ to, how: 'asked' })
      }
    })

    it(`are all there in ${language}, and none is left in another language`, () => {
      const own = page.words[language]
      expect(Object.keys(own)).to.deep.equal(Object.keys(page.words.en))
      const shared = Object.keys(own).filter((key) => own[key] === page.words.en[key])
      expect(shared).to.deep.equal(language === 'en' ? shared : [])
    })
  }

  it('are chosen by the address, then by the browser, then English; nynorsk readers get bokmål', () => {
    expect(page.firstLanguage('sv', ['da'])).to.equal('sv')
    expect(page.firstLanguage('xx', ['de-DE', 'nn-NO', 'da'])).to.equal('no')
    expect(page.firstLanguage(null, ['fi', 'da-DK', 'sv'])).to.equal('da')
    expect(page.firstLanguage(null, ['de', 'en-GB', 'sv'])).to.equal('en')
    expect(page.firstLanguage(null, ['de'])).to.equal('en')
    expect(['nb', 'NO', 'nb-NO', 'da', 'constructor', ''].map(page.languageOf)).to.deep.equal([
      'no',
      'no',
      'no',
      'da',
      undefined,
      undefined,
    ])
  })
})
