import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { opening, valuesOf } from './situations.ts'

const sayings: Readonly<Record<Language, readonly [said: string, country: string]>> = {
  da: ['vi har lige startet en café i Aarhus, hvordan gør jeg', 'DK'],
  sv: ['vi har precis startat ett kafé i Malmö, hur gör jag', 'SE'],
  no: ['vi har nettopp starta kafé i Bergen, hvordan gjør jeg det', 'NO'],
  en: ['we just started a café in Malmö, how do i get an account', 'SE'],
}

describe('who somebody is, with a question beside it how it is done', () => {
  for (const language of languages)
    it(`is taken, and what is asked next answers (${language})`, () => {
      const [said, country] = sayings[language]
      const understood = understand(said, opening(language))
      expect(valuesOf(understood)).to.deep.equal({ country, customerType: 'business' })
      expect(understood.command).to.equal(undefined)
    })

  it('asks how one becomes a customer where nothing is said beside it', () => {
    const { digression } = understand('how do i get an account', opening('en'))
    expect(digression).to.deep.equal({ topic: 'signUp' })
  })
})
