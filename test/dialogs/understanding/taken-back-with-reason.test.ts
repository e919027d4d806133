import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesIn } from './situations.ts'

type Row = readonly [said: string, value: string]

const numbers: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['12345674 nej vent det var det gamle selskab, det er 13748136 nu', '13748136'],
    ['12345674, hov det er det gamle cvr. 13748136', '13748136'],
    ['12345674 nej vent det var det gamle selskab det er 13748136', '13748136'],
    ['12345674, vi købte det gamle selskab i fjor', '12345674'],
  ],
  sv: [
    ['559999-1246 nej vänta, det är gamla bolaget. 559999-1279', '5599991279'],
    ['559999-1246, förlåt det var det gamla numret, 559999-1279', '5599991279'],
    ['559999-1246, det gamla bolaget är borta', '5599991246'],
  ],
  no: [
    ['312345676 nei vent, det var det gamle firmaet, det er 923609016', '923609016'],
    ['312345676, beklager det er det gamle nummeret. 923609016', '923609016'],
    ['312345676, det gamle firmaet er lagt ned', '312345676'],
  ],
  en: [
    ['312345676... no wait, thats the old firm. 923609016', '923609016'],
    ['312345676, sorry that was our previous company, it is 923609016', '923609016'],
    ['312345676, we took over the old firm last year', '312345676'],
  ],
}

describe('a value taken back with the reason for it (UX-20)', () => {
  for (const language of languages)
    for (const [said, value] of numbers[language])
      it(`${language}: "${said}"`, () => {
        const values = valuesIn(said, business('company.number', language))
        expect(values).to.deep.equal({ 'company.number': value })
      })
})

const countries: Readonly<Record<Language, readonly Row[]>> = {
  da: [['Sverige. Nej undskyld, Norge!', 'NO']],
  sv: [['Danmark, förlåt Sverige', 'SE']],
  no: [['Sverige - beklager, Norge', 'NO']],
  en: [
    ['Sweden. Sorry, Norway!', 'NO'],
    ['Denmark oops I mean Sweden', 'SE'],
  ],
}

describe('a country put right in the same message (UX-20)', () => {
  for (const language of languages)
    for (const [said, value] of countries[language])
      it(`${language}: "${said}"`, () => {
        expect(valuesIn(said, opening(language))).to.deep.equal({ country: value })
      })
})
