import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

const firms: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Vagt24 2019 ApS',
    'Jagt 7 2020 ApS',
    'Ejendomsselskabet Vestergade 24 2019 ApS',
    'Hus24 ApS',
  ],
  sv: ['Jour24 2019 AB', 'Storgatan 14 2019 AB', 'Torget 1987 AB'],
  no: ['Vakt24 2019 AS', 'Strandveien 24 2019 AS', 'Torggata 1987 AS'],
  en: ['Guard24 2019 AS', 'Park Street 24 2019 AS'],
}

describe('figures in front of a legal form', () => {
  for (const language of languages)
    for (const said of firms[language])
      it(`belong to the name of the company (${language}): ${said}`, () => {
        const values = valuesIn(said, business('company.name', language))
        expect(values).to.deep.equal({ 'company.name': said })
      })

  it('are an address where a town follows', () => {
    const said = [
      ['Vestergade 24, 8000 Aarhus C', 'da', 'Aarhus C'],
      ['Vestergade 24, 8000 Aarhus', 'da', 'Aarhus'],
      ['Rugvænget 7, 5000 Odense SØ', 'da', 'Odense SØ'],
      ['Storgatan 14, 411 38 Göteborg', 'sv', 'Göteborg'],
      ['Storgt 5, 0155 Oslo', 'no', 'Oslo'],
      ['Kirkegt. 12 0155 Oslo', 'no', 'Oslo'],
    ] as const
    for (const [text, language, city] of said)
      expect(
        valuesIn(text, business('company.address', language))['company.address'],
        text,
      ).to.include({ city })
  })

  it('and the form alone behind a town is none of it', () => {
    const said = 'Strandveien 24, 2019 Skedsmokorset AS'
    const address = valuesIn(said, business('company.address', 'no'))['company.address']
    expect(address).to.include({ city: 'Skedsmokorset' })
  })
})
