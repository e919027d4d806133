import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesIn } from './situations.ts'

type Row = readonly [language: Language, said: string, number: string, phone: string]

const both: readonly Row[] = [
  ['da', 'cvr 13748136, kontaktperson skal være Finn Krogh 20123424', '13748136', '+4520123424'],
  ['da', 'cvr 13748136, mobilen skal være 20123424', '13748136', '+4520123424'],
  ['sv', 'orgnr 5599991238, telefon ska vara 0701740644', '5599991238', '+46701740644'],
  ['no', 'org.nr 312345676, kontakten skal være Finn, 68051234', '312345676', '+4768051234'],
  ['en', 'company number 312345676, phone should be 68051234', '312345676', '+4768051234'],
]

describe('what "should be" so', () => {
  for (const [language, said, number, phone] of both)
    it(`leaves the value before it that is of another field (${language}): ${said}`, () => {
      const values = valuesIn(said, opening(language))
      expect(values['company.number']).to.equal(number)
      expect(values['contact.phone']).to.equal(phone)
    })

  it('takes the place of the value of the same field', () => {
    const said = [
      ['mobil 20123456 skal være 20123457', 'da'],
      ['mobil 20123456, mobilen skal være 20123457', 'da'],
      ['20123456, nummeret skal være 20123457', 'da'],
    ] as const
    for (const [text, language] of said)
      expect(valuesIn(text, business('contact.email', language))['contact.phone'], text).to.equal(
        '+4520123457',
      )
  })
})
