import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business } from './situations.ts'

const undone: Readonly<Record<Language, string>> = {
  da: 'æv, glem det sidste jeg skrev',
  sv: 'äsch, glöm det sista jag skrev',
  no: 'æsj, glem det siste jeg skrev',
  en: 'oh, forget the last thing I wrote',
}
const wrong: Readonly<Record<Language, string>> = {
  da: 'adressen kan da ikke passe',
  sv: 'adressen kan inte stämma',
  no: 'adressen kan ikke stemme',
  en: "the address can't be right",
}

describe('understanding: what was said last, taken back; a field that cannot be right', () => {
  for (const language of languages) {
    it(`${language}: "${undone[language]}"`, () => {
      const { command } = understand(undone[language], business('contact.name', language))
      expect(command?.name).to.equal('undo')
    })
    it(`${language}: "${wrong[language]}"`, () => {
      const rest = { country: 'DK', customerType: 'business', language } as const
      const context = asking('confirm', { ...rest, answered: ['company.address'] })
      expect(understand(wrong[language], context).command).to.deep.equal({
        name: 'change',
        target: 'company.address',
      })
    })
  }
  it('asks for a person in nynorsk too', () => {
    const said = 'kan du setja meg over til nokon på kundeservice, er du snill'
    expect(understand(said, business('contact.name', 'no')).command?.name).to.equal('human')
  })
  it('another language, where one’s own is so so', () => {
    const said = 'could we take it in Danish instead, my English is so so'
    const { language } = understand(said, business('contact.name', 'en'))
    expect(language).to.deep.equal({ to: 'da', how: 'asked' })
  })
})
