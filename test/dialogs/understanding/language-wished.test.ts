import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { asking, business } from './situations.ts'

const heard = (text: string, language: 'da' | 'sv' | 'no' | 'en') =>
  understand(text, business('company.name', language))

describe('understanding: another language, in whole sentences', () => {
  for (const [language, text, to] of [
    ['da', 'jeg skriver hellere engelsk hvis det er okay', 'en'],
    ['sv', 'jag skriver hellre engelska om det går bra', 'en'],
    ['no', 'jeg skriver helst engelsk hvis det går bra', 'en'],
    ['en', "I'd rather write Danish if that's ok", 'da'],
    ['da', 'kan vi skifte til engelsk? min kollega tager over', 'en'],
    ['sv', 'kan vi byta till engelska? min kollega tar över', 'en'],
    ['no', 'kan vi bytte til engelsk? kollegaen min skal overta dette nå', 'en'],
    ['en', 'can we switch to Danish? my colleague is taking over', 'da'],
    ['da', 'svensk går bedst for mig', 'sv'],
    ['sv', 'danska går bäst för mig', 'da'],
    ['en', 'my husband is Norwegian, Norwegian would be better', 'no'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      const { command, language: asked } = heard(text, language)
      expect(command?.name).to.equal('language')
      expect(asked).to.deep.equal({ to, how: 'asked' })
    })
  }

  for (const [language, text] of [
    ['da', 'jeg skriver hellere danske romaner'],
    ['sv', 'vi säljer hellre engelska böcker'],
    ['sv', 'vi vill byta till svensk faktura'],
    ['no', 'jeg skriver helst norske bøker'],
    ['en', 'we would rather sell Danish books'],
    ['en', 'Danish butter is best'],
    ['da', 'svensk design er bedst'],
  ] as const) {
    it(`${language}: is not asked for in "${text}"`, () => {
      expect(heard(text, language).command?.name).not.to.equal('language')
    })
  }

  for (const [text, to, fills] of [
    ['English please. Tynd Is ApS, cvr 93 00 42 13', 'en', { 'company.number': '93004213' }],
    ['på svenska tack, Paus AB 5599990172', 'sv', { 'company.number': '5599990172' }],
    ['kan vi skrive norsk? Avbryt AS, 311015478', 'no', { 'company.number': '311015478' }],
    ['dansk tak, det er Nordlys ApS 12345674', 'da', { 'company.number': '12345674' }],
    [
      'sorry my Danish is bad, english ok? I want to buy for myself not a company',
      'en',
      { customerType: 'private' },
    ],
    ['im private, in malmö. can i speak english', 'en', { country: 'SE', customerType: 'private' }],
  ] as const) {
    it(`is switched to, and the rest is heard: "${text}"`, () => {
      const said = understand(text, asking('country', { language: to === 'da' ? 'sv' : 'da' }))
      expect(said.language).to.deep.equal({ to, how: 'asked' })
      expect(Object.fromEntries(said.fills.map(({ key, value }) => [key, value]))).to.include(fills)
    })
  }

  it('is not what somebody is: "I am not in Denmark, I\'m Swedish"', () => {
    const said = understand(
      "I am not in Denmark, I'm Swedish",
      asking('country', { language: 'en' }),
    )
    expect(said.language).to.equal(undefined)
  })
})
