import { expect } from 'chai'
import { business, valuesIn } from './situations.ts'

describe('the name of a company behind a verb that asks to put it down', () => {
  const rows = [
    ['da', 'skriv bare Bageren på Torvet', 'Bageren på Torvet'],
    ['da', 'sæt Bageren på Torvet', 'Bageren på Torvet'],
    ['sv', 'skriv Bagarn på Torget', 'Bagarn på Torget'],
    ['sv', 'skriv bara Bagarn på Torget', 'Bagarn på Torget'],
    ['no', 'skriv Bakeren på Torget', 'Bakeren på Torget'],
    ['en', 'just put Corner Bakery', 'Corner Bakery'],
    ['en', 'write it as Corner Bakery', 'Corner Bakery'],
    ['da', 'Skrivestuen', 'Skrivestuen'],
    ['da', 'Skriv Ordentligt', 'Skriv Ordentligt'],
    ['en', 'Call Center North', 'Call Center North'],
    ['en', 'Put Option Partners', 'Put Option Partners'],
    ['da', 'Skriv & Tegn ApS', 'Skriv & Tegn ApS'],
    ['sv', 'Skriv & Rita AB', 'Skriv & Rita AB'],
    ['no', 'Skriv & Tegn AS', 'Skriv & Tegn AS'],
    ['en', 'Write & Draw AS', 'Write & Draw AS'],
  ] as const
  for (const [language, said, name] of rows)
    it(`is all of it, and nobody's beside it (${language}): ${said}`, () => {
      expect(valuesIn(said, business('company.name', language))).to.deep.equal({
        'company.name': name,
      })
    })

  it('introduces somebody only by a first name or a whole one', () => {
    const said = 'det er Signe fra Bageriet'
    expect(valuesIn(said, business('company.name', 'da'))['contact.name']).to.equal('Signe')
  })
})
