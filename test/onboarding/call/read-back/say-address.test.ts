import { expect } from 'chai'
import { sayAddress } from '../../../../onboarding/call/read-back/say-address.ts'
import { spokenLanguages } from '../../../../onboarding/call/read-back/spoken-languages.ts'
import type { Language } from '../../../../onboarding/vocabulary.ts'

const streets: readonly (readonly [Language, string, string])[] = [
  ['da', 'Vestergade 12B, 3. tv.', 'Vestergade et to Bernhard, tredje sal til venstre'],
  ['da', 'Vestergade 21, st. th', 'Vestergade to et, i stuen til højre'],
  ['da', 'Vestergade 7, 1. sal', 'Vestergade syv, første sal'],
  ['da', 'Vestergade 7, kl.', 'Vestergade syv, i kælderen'],
  ['da', 'St. Kongensgade 5', 'St. Kongensgade fem'],
  ['da', '1. Maj Plads 12-14', 'første Maj Plads et to, bindestreg, et fire'],
  ['da', 'Højhuset 3, 24. mf', 'Højhuset tre, to fire, punktum midtfor'],
  ['sv', 'Exempelgatan 12 A lgh 1203', 'Exempelgatan ett två Adam lägenhet ett två noll tre'],
  ['sv', 'Exempelgatan 7, 2 tr', 'Exempelgatan sju, två trappor upp'],
  ['sv', 'Vestergade 3, 2. th', 'Vestergade tre, andra våningen till höger'],
  ['no', 'Eksempelveien 21B, H0301', 'Eksempelveien to én Bernhard, Harald null tre null én'],
  ['no', 'c/o Berg, Eksempelveien 3', 'care of Berg, Eksempelveien tre'],
  ['no', 'Postboks 123', 'Postboks én to tre'],
  ['no', 'Eksempelveien 3, 2. etg.', 'Eksempelveien tre, andre etasje'],
  ['en', 'Vestergade 12B, 3. tv.', 'Vestergade one two Bravo, third floor on the left'],
]

describe('streets', () => {
  for (const [language, street, words] of streets) {
    it(`CA-05 "${street}" in ${language}`, () => {
      const address = { street, postalCode: '8000', city: 'Vejle', country: 'DK' }
      const spoken = spokenLanguages[language]
      const [said] = sayAddress(address, undefined, spoken).split(' – ')
      expect(said).to.equal(words)
    })
  }
})
