import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business } from './situations.ts'

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
  ] as const) {
    it(`${language}: is not asked for in "${text}"`, () => {
      expect(heard(text, language).command?.name).not.to.equal('language')
    })
  }
})
