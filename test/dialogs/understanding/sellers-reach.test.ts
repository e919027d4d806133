import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

const phones: Readonly<Record<Language, string>> = {
  da: '20 12 34 67',
  sv: '070-174 06 99',
  no: '680 51 235',
  en: '680 51 235',
}

const theirs: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'jeg har ringet til jer på #, men ingen tog den',
    'vi har prøvet # hele formiddagen og fik ikke svar',
    'på jeres hjemmeside står der #',
    'hvem ringer fra #?',
  ],
  sv: [
    'på er hemsida står #, går det numret till er växel?',
    'ringde er på # men ingen svarade',
    'jag försökte ringa er på #',
    '# är det ni?',
  ],
  no: [
    'eg prøvde å ringe dykk på #',
    'vi har ringt # hele dagen, ingen svarer',
    'på kvitteringen deres står det #',
    'hvem ringer fra #?',
  ],
  en: [
    'I called your office on # and nobody picked up!',
    "I've been trying to reach you on #",
    'we tried # all morning and got no answer',
    'your receipt says #, is that the switchboard?',
  ],
}

const own: Readonly<Record<Language, readonly string[]>> = {
  da: ['i kan ringe på #', 'jeg er ikke så god til at svare, men #', 'på vores hjemmeside står #'],
  sv: [
    'på min hemsida står #',
    'ring mig på #, jag svarar aldrig före tio',
    'jag har ju sagt till er, #',
  ],
  no: ['de kan nå oss på #', 'ring meg på #, jeg tar den ikke før ti', 'det er # jeg har'],
  en: ['I called from # yesterday, use that', 'you can get me on #', 'I told you already: #'],
}

describe('a number at which the seller is reached', () => {
  for (const language of languages) {
    const with_ = (said: string) =>
      valuesIn(said.replace('#', phones[language]), business('contact.phone', language))

    for (const said of theirs[language])
      it(`is nobody's answer (${language}): ${said}`, () => {
        expect(with_(said)).to.deep.equal({})
      })

    for (const said of own[language])
      it(`one's own is an answer whatever is said beside it (${language}): ${said}`, () => {
        expect(with_(said)).to.have.property('contact.phone')
      })
  }
})
