import { expect } from 'chai'
import fc from 'fast-check'
import { speaker, type WordKey } from '../../locales/words.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import { languages } from '../../onboarding/vocabulary.ts'

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    return error instanceof OnboardingError ? error.code : undefined
  }
  return undefined
}

describe('words', () => {
  it('says the same sentence in each language, with the name in it', () => {
    const said = languages.map((language) =>
      speaker(language)('messages.greeting.hello', { seller: 'Nordhavn A/S' }),
    )
    expect(said).to.deep.equal([
      'Hej, og velkommen til Nordhavn A/S.',
      'Hej och välkommen till Nordhavn A/S.',
      'Hei, og velkommen til Nordhavn A/S.',
      'Hello, and welcome to Nordhavn A/S.',
    ])
  })

  it('chooses the plural by count, or by days', () => {
    const say = speaker('en')
    expect(say('messages.resume.welcomeBack', { count: 1 })).to.contain('1 question is left')
    expect(say('messages.resume.welcomeBack', { count: 2 })).to.contain('2 questions are left')
    expect(say('messages.outcome.referred', { days: 1 })).to.contain('1 working day.')
    expect(speaker('no')('messages.outcome.referred', { days: 2 })).to.contain('2 virkedager')
  })

  it('shows what a customer typed as it is, whatever it looks like', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('{{seller}}', '$t(messages.thanks)', '<b>&amp;', '$1 $& $$'),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom(...languages), (value, language) => {
        expect(speaker(language)('messages.understood.line', { items: value })).to.match(/\. /)
        return speaker(language)('messages.understood.line', { items: value }).endsWith(value)
      }),
    )
  })

  it('ends no sentence twice: an abbreviation keeps its stop, and that one ends it', () => {
    const limit = '10.000 kr.'
    const granted = (days: number) => speaker('da')('messages.outcome.approved', { limit, days })
    expect(granted(1)).to.contain('10.000 kr. Hver')
    expect(granted(14)).to.contain('10.000 kr. Hver')
    expect(speaker('en')('messages.greeting.hello', { seller: 'Moon & Co.' })).to.equal(
      'Hello, and welcome to Moon & Co.',
    )
  })

  it('TX-01 never falls back to another language: an unknown key is our mistake', () => {
    for (const language of languages) {
      const key = 'messages.noSuchSentence' as WordKey
      expect(codeOf(() => speaker(language)(key))).to.equal('words.missing')
      expect(codeOf(() => speaker(language)(key, { count: 1 }))).to.equal('words.missing')
    }
  })

  it('never shows a sentence with a gap in it', () => {
    expect(codeOf(() => speaker('da')('messages.greeting.hello'))).to.equal('words.missing')
    expect(codeOf(() => speaker('da')('messages.greeting.hello', {}))).to.equal('words.missing')
  })

  it('a wrong key does not compile', () => {
    // @ts-expect-error: no such key
    expect(codeOf(() => speaker('sv')('messages.greeting.helo'))).to.equal('words.missing')
  })

  it('hands out the same voice each time, so that asking for it costs nothing', () => {
    expect(speaker('sv')).to.equal(speaker('sv'))
  })
})
