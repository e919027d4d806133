import { expect } from 'chai'
import { business, businessFields, person, valuesIn } from './situations.ts'

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

describe('a name that is to be used as what a field is called', () => {
  type Row = readonly [
    'da' | 'sv' | 'no' | 'en',
    said: string,
    values: Readonly<Record<string, string>>,
  ]
  const sophie = { 'contact.name': 'Sophie Lund-Berg' }
  const rows: readonly Row[] = [
    ['da', 'brug Sophie Lund-Berg som navn', sophie],
    ['da', 'sæt Sophie Lund-Berg op som kontaktperson', sophie],
    ['da', 'tag Sophie som kontaktperson', { 'contact.name': 'Sophie' }],
    ['da', 'brug Havnens Bageri som firmanavn', { 'company.name': 'Havnens Bageri' }],
    ['sv', 'använd Sophie Lund-Berg som namn', sophie],
    ['sv', 'ta Sophie som kontaktperson', { 'contact.name': 'Sophie' }],
    ['sv', 'använd Hamnens Bageri som företagsnamn', { 'company.name': 'Hamnens Bageri' }],
    ['no', 'bruk Sophie Lund-Berg som navn', sophie],
    ['no', 'ta Sophie som kontaktperson', { 'contact.name': 'Sophie' }],
    ['en', 'use Sophie Lund-Berg as name', sophie],
    ['en', 'put Sophie Lund-Berg down as the contact', sophie],
    ['en', 'use Harbour Bakery as company name', { 'company.name': 'Harbour Bakery' }],
    ['da', 'skal vi bruge Sophie Lund som navn?', {}],
    ['da', 'brug ikke Sophie Lund som navn', {}],
    ['sv', 'vi använder Nordlys Bageri som leverantör', {}],
    ['en', "don't use Sophie Lund as name", {}],
  ]
  for (const [language, said, values] of rows)
    it(`${language}: ${said}`, () => {
      expect(valuesIn(said, business('confirm', language, businessFields))).to.deep.equal(values)
    })

  it('is the private customer’s own', () => {
    for (const said of ['use Sophie Lund-Berg as name', 'brug Sophie Lund-Berg som navn'])
      expect(valuesIn(said, person('person.name', 'en'))).to.deep.equal({
        'person.name': 'Sophie Lund-Berg',
      })
  })

  it('leaves firms with that form what they are', () => {
    for (const said of ['we are Fjordlys as', 'Fjordlys as'])
      expect(valuesIn(said, business('company.name', 'no'))).to.include({
        'company.name': 'Fjordlys as',
      })
  })

  const agreed: readonly Row[] = [
    ['da', 'vi hedder Tynd Is ja', { 'company.name': 'Tynd Is' }],
    ['sv', 'vi heter Tunn Is ja', { 'company.name': 'Tunn Is' }],
    ['no', 'vi heter Tynn Is ja', { 'company.name': 'Tynn Is' }],
    ['en', 'we are called Thin Ice yes', { 'company.name': 'Thin Ice' }],
    ['en', 'we are called Say Yes', { 'company.name': 'Say Yes' }],
    ['da', 'vi hedder Ja Tak', { 'company.name': 'Ja Tak' }],
  ]
  for (const [language, said, values] of agreed)
    it(`ends where it is agreed to (${language}): ${said}`, () => {
      expect(valuesIn(said, business('confirm', language, businessFields))).to.deep.equal(values)
    })
})
