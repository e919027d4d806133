import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesOf } from './situations.ts'

const texts: readonly (readonly [Language, string, string])[] = [
  ['da', 'Mette Sørensen, indehaver', 'Mette Sørensen'],
  ['da', 'Jens Bo Holm – teknisk chef', 'Jens Bo Holm'],
  ['sv', 'mitt namn? Gunnel Åström, kassör', 'Gunnel Åström'],
  ['sv', 'Gunnel Åström (kassör)', 'Gunnel Åström'],
  ['no', 'Kari Haugen, daglig leder', 'Kari Haugen'],
  ['en', 'Priya Raman, owner', 'Priya Raman'],
  ['en', 'my name? Priya Raman, the owner.', 'Priya Raman'],
]

describe('a full name with what somebody is', () => {
  for (const asks of ['company.number', 'company.name', 'contact.phone']) {
    for (const [language, text, name] of texts)
      it(`is the contact person while ${asks} is asked, ${language}: “${text}”`, () => {
        const context = business(asks, language)
        const open = [...new Set([...context.open, 'contact.name'])]
        const answered = context.answered.filter((key) => key !== 'contact.name')
        expect(valuesOf(understand(text, { ...context, open, answered }))).to.deep.equal({
          'contact.name': name,
        })
      })
  }

  for (const text of ['Nordlys, tømrerfirma', 'Hansen Byg, Aarhus', 'Svend Hansen & Søn, ejerne'])
    it(`is nobody where a company was asked for: “${text}”`, () => {
      expect(valuesOf(understand(text, business('company.name', 'da')))).not.to.have.property(
        'contact.name',
      )
    })
})
