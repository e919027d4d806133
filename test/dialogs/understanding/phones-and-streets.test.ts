import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

type Row = readonly [language: Language, said: string]

const phones: Readonly<Record<string, readonly Row[]>> = {
  '+4520123456': [
    ['da', 'ring 20 12 34 56'],
    ['da', 'Ring 20 12 34 56 mellem 8 og 16'],
    ['da', 'ring 20 12 34 56, men ikke før kl 9'],
    ['da', 'ring helst 8-16 på 20123456'],
  ],
  '+4768051277': [
    ['no', 'ring 68 05 12 77, men ikke før kl 16. står i stillas'],
    ['no', 'Ring 680 51 277 etter fire'],
    ['en', 'ring 68 05 12 77 after four'],
    ['en', 'Call 68 05 12 77'],
  ],
  '+46701740605': [
    ['sv', 'ring 070-174 06 05, helst 8-16'],
    ['sv', 'ring 070 174 06 05'],
  ],
}

const people: readonly (readonly [language: Language, said: string, name: string])[] = [
  ['da', 'Jens Bakken 20 12 34 56', 'Jens Bakken'],
  ['da', 'Lone Lund 20 12 34 56', 'Lone Lund'],
  ['no', 'Kari Haugen 68 05 12 77', 'Kari Haugen'],
  ['no', 'Per Moen 680 51 277', 'Per Moen'],
  ['en', 'Ola Plassen 68 05 12 77', 'Ola Plassen'],
]

const streets: readonly (readonly [language: Language, said: string, street: string])[] = [
  ['da', 'Toftebakken 12, 8000 Aarhus C, 20 12 34 56', 'Toftebakken 12'],
  ['da', 'Ring Allé 4, 8000 Aarhus C', 'Ring Allé 4'],
  ['da', 'Søndre Ring 4, 8000 Aarhus C', 'Søndre Ring 4'],
  ['sv', 'Storgatan 262, 411 38 Göteborg', 'Storgatan 262'],
  ['sv', 'Storgatan 262 411 38 Göteborg', 'Storgatan 262'],
  ['no', 'Bakken 12 0155 Oslo 68 05 12 77', 'Bakken 12'],
  ['no', 'haugen 4, 0155 oslo', 'haugen 4'],
]

describe('figures behind a word that streets are called by', () => {
  for (const [phone, rows] of Object.entries(phones))
    for (const [language, said] of rows)
      it(`are a phone number where somebody is to call it (${language}): ${said}`, () => {
        for (const asks of ['contact.phone', 'contact.name'])
          expect(valuesIn(said, business(asks, language))).to.deep.equal({ 'contact.phone': phone })
      })

  for (const [language, said, name] of people)
    it(`are a phone number behind a family of that name (${language}): ${said}`, () => {
      const values = valuesIn(said, business('contact.name', language))
      expect(values).to.include({ 'contact.name': name }).and.to.have.property('contact.phone')
      expect(values).not.to.have.property('company.address')
    })

  for (const [language, said, street] of streets)
    it(`are its house otherwise (${language}): ${said}`, () => {
      const values = valuesIn(said, business('company.address', language))
      expect(values['company.address']).to.include({ street })
    })

  it('are a house in front of a phone number too', () => {
    const values = valuesIn('Vestergade 12 20 12 34 56', {
      ...business('contact.phone', 'da', ['company.address']),
      values: {
        'company.address': {
          street: 'Vestergade 3',
          postalCode: '8000',
          city: 'Aarhus C',
          country: 'DK',
        },
      },
    })
    expect(values).to.deep.include({ 'contact.phone': '+4520123456' })
    expect(values['company.address']).to.include({ street: 'Vestergade 12' })
  })
})
