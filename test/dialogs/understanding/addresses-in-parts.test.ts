import { expect } from 'chai'
import { business, person, valuesIn } from './situations.ts'

const place = (country: string, street: string, [postalCode, city]: readonly [string, string]) => ({
  street,
  postalCode,
  city,
  country,
})

describe('understanding: an address in whatever order its parts come', () => {
  const rows = [
    ['da', 'Asta Brinch, 5000 Odense C, Engvej 8', place('DK', 'Engvej 8', ['5000', 'Odense C'])],
    ['da', 'Asta Brinch. Adressen er Solvej 2, Ry (8680)', place('DK', 'Solvej 2', ['8680', 'Ry'])],
    [
      'da',
      'navn Asta Brinch postnr 6700 by Esbjerg vej Torvegade 21 2. tv',
      place('DK', 'Torvegade 21 2. tv', ['6700', 'Esbjerg']),
    ],
    [
      'sv',
      'Tuva Rönn, postnr 21422 ort Malmö gata Bergsgatan 20 lgh 1101',
      place('SE', 'Bergsgatan 20 lgh 1101', ['21422', 'Malmö']),
    ],
    [
      'no',
      'Odd Hove, postnummer 5003 sted Bergen, gate Fjellveien 7B',
      place('NO', 'Fjellveien 7B', ['5003', 'Bergen']),
    ],
  ] as const
  for (const [language, text, address] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, person('person.name', language))).to.deep.include({
        'person.address': address,
      })
    })
  }
})

describe('understanding: what else stands in an address', () => {
  const rows = [
    ['da', 'Solgården, Møllevej 4, 5683 Haarby', 'Solgården, Møllevej 4'],
    ['da', 'Hørsholm Kongevej 11, 2970 Hørsholm', 'Hørsholm Kongevej 11'],
    ['da', 'Torvegade 3, kælderen, 8000 Aarhus C', 'Torvegade 3, kælderen'],
    ['sv', 'Storgatan 14, vån 3, 411 38 Göteborg', 'Storgatan 14, vån 3'],
    ['no', 'Moen gård, Lomsvegen 12, 2686 Lom', 'Moen gård, Lomsvegen 12'],
    ['no', 'Gnr 7 Bnr 2 Moen, Lomsvegen 12, 2686 Lom', 'Gnr 7 Bnr 2 Moen, Lomsvegen 12'],
    ['no', 'Storgata 5, second floor, 0155 Oslo', 'Storgata 5, second floor'],
  ] as const
  for (const [language, text, street] of rows) {
    it(`${language}: "${text}"`, () => {
      const address = valuesIn(text, business('company.address', language))['company.address']
      expect(address).to.include({ street })
    })
  }

  it('a company or a person in front of the street is none of it', () => {
    const context = business('company.number', 'no')
    expect(valuesIn('Vågård Rør AS, Storgata 5, 0155 Oslo', context)).to.deep.include({
      'company.name': 'Vågård Rør AS',
      'company.address': place('NO', 'Storgata 5', ['0155', 'Oslo']),
    })
    const text = 'Asta Vestergaard, Engvej 8, 5000 Odense C'
    expect(valuesIn(text, person('person.name', 'da'))).to.deep.include({
      'person.name': 'Asta Vestergaard',
      'person.address': place('DK', 'Engvej 8', ['5000', 'Odense C']),
    })
  })

  it('the town of "Kgs. Lyngby" ends with its name', () => {
    const context = business('company.address', 'da')
    expect(valuesIn('Lyngby Hovedgade 44, 2800 Kgs. Lyngby', context)).to.deep.include({
      'company.address': place('DK', 'Lyngby Hovedgade 44', ['2800', 'Kgs. Lyngby']),
    })
  })

  const towns = [
    ['no', '6973 Sande i Sunnfjord', 'Sande i Sunnfjord'],
    ['no', '3800 Bø i Telemark. Tlf 68050036', 'Bø i Telemark'],
    ['no', '2080 Nes på Romerike, Kari Lie', 'Nes på Romerike'],
    ['no', '8610 Mo i Rana', 'Mo i Rana'],
    ['no', '3800 Bø i Norge', 'Bø'],
    ['no', '5003 Bergen i Vestland', 'Bergen'],
    ['no', '6800 Førde på Faktura', 'Førde'],
    ['da', '4800 Nykøbing på Falster', 'Nykøbing på Falster'],
    ['da', '8680 Ry i Danmark', 'Ry'],
    ['sv', '665 30 Kil i Värmland', 'Kil i Värmland'],
    ['sv', '665 30 Kil i Sverige', 'Kil'],
  ] as const
  for (const [language, text, city] of towns) {
    it(`${language}: the town of "${text}" is ${city}`, () => {
      const values = valuesIn(`Torget 1, ${text}`, business('company.address', language))
      expect(values['company.address']).to.include({ city })
    })
  }
})
