import { expect } from 'chai'
import { business, person, valuesIn } from './situations.ts'

const at = (street: string, postalCode: string, city: string) => ({ street, postalCode, city })

describe('understanding: the parts of an address in any order', () => {
  for (const [language, text, address] of [
    [
      'da',
      'postnr 5700 svendborg gade: møllergade nr. 43',
      at('møllergade 43', '5700', 'svendborg'),
    ],
    [
      'da',
      '8410 er postnummeret, Rønde er byen og vejen er Kirkevej 3',
      at('Kirkevej 3', '8410', 'Rønde'),
    ],
    [
      'da',
      'vi hører til 5500 Middelfart, vejen hedder Lærkevej 63',
      at('Lærkevej 63', '5500', 'Middelfart'),
    ],
    ['da', 'Nørregade 4, 1165 kbh k', at('Nørregade 4', '1165', 'kbh k')],
    [
      'sv',
      'Hemse, Gotland. Ronevägen 16 och postnumret är väl 623 50',
      at('Ronevägen 16', '62350', 'Hemse'),
    ],
    [
      'sv',
      'jag bor i malmö, på Föreningsgatan 44C, 21152 e de',
      at('Föreningsgatan 44C', '21152', 'malmö'),
    ],
    ['sv', 'Fabriksgatan 20, 412 50 Gbg', at('Fabriksgatan 20', '41250', 'Gbg')],
    [
      'sv',
      'Gamla Smedjan, Hyttbacken 1\n776 92\nHedemora',
      at('Gamla Smedjan, Hyttbacken 1', '77692', 'Hedemora'),
    ],
    [
      'no',
      'Vegen vår heiter Kyrkjelivegen 63 og me høyrer til 5700 Voss',
      at('Kyrkjelivegen 63', '5700', 'Voss'),
    ],
    ['no', '6700 Måløy, Gate 1 nr 45', at('Gate 1 nr 45', '6700', 'Måløy')],
    [
      'no',
      'vi bur i Førde, på Hafstadvegen 21, 6800 e det',
      at('Hafstadvegen 21', '6800', 'Førde'),
    ],
    [
      'en',
      "you'll find us in Drammen, 3017, at Bragernes torg 10",
      at('Bragernes torg 10', '3017', 'Drammen'),
    ],
    [
      'en',
      'you can find us at Storgata 3 in Røros, the postcode is 7374',
      at('Storgata 3', '7374', 'Røros'),
    ],
  ] as const)
    it(`(${language}) ${text}`, () => {
      expect(valuesIn(text, person('person.address', language))['person.address']).to.include(
        address,
      )
    })

  for (const [language, text] of [
    ['da', 'vi er 14 ansatte på Kirkevej 3 i Rønde siden 1998'],
    ['no', 'vi flyttet til Drammen i 2017, Bragernes torg 10'],
    ['en', 'we have 1250 square metres at Storgata 3 in Røros'],
  ] as const)
    it(`(${language}) a year or a size is no postal code: ${text}`, () => {
      expect(valuesIn(text, person('person.address', language))).to.deep.equal({})
    })

  for (const [language, text, street] of [
    ['da', 'Skolegade 7, 4200 Slagelse. Lageret er et andet sted men glem det', 'Skolegade 7'],
    ['sv', 'Åsgatan 6, 791 71 Falun. Lagret ligger nån annanstans men skit i det', 'Åsgatan 6'],
    ['no', 'Storgata 5, 0155 Oslo. Lageret er en annen plass men drit i det', 'Storgata 5'],
    ['en', 'Storgata 5, 0155 Oslo. The warehouse is elsewhere but never mind', 'Storgata 5'],
    [
      'da',
      'Skolegade 7, 4200 Slagelse, nej det er den gamle adresse. Den nye er Ahornvej 16, 4180 Sorø',
      'Ahornvej 16',
    ],
    [
      'no',
      'Storgata 5, 0155 Oslo - nei det var der vi var før. Nå: Kirkegata 8, 2609 Lillehammer',
      'Kirkegata 8',
    ],
  ] as const)
    it(`(${language}) the address that holds: ${text}`, () => {
      expect(valuesIn(text, person('person.address', language))['person.address']).to.include({
        street,
      })
    })
})

describe('the word that leads to a street of two words is none of its name', () => {
  for (const [language, said, street] of [
    ['da', 'Adresse Nørre Voldgade 9, 8000 Aarhus C', 'Nørre Voldgade 9'],
    ['no', 'Besøksadresse Thereses gate 30, 0354 Oslo', 'Thereses gate 30'],
    ['no', 'Forretningsadresse Thereses gate 30, 0354 Oslo', 'Thereses gate 30'],
    ['sv', 'Besöksadress Norra Storgatan 16, 411 38 Göteborg', 'Norra Storgatan 16'],
  ] as const)
    it(`${language}: ${said}`, () => {
      const values = valuesIn(said, business('company.address', language))
      expect(values['company.address']).to.include({ street })
    })

  for (const [language, said] of [
    ['no', 'Leveringsadresse Thereses gate 30, 0354 Oslo'],
    ['no', 'Fakturaadresse Thereses gate 30, 0354 Oslo'],
    ['da', 'Leveringsadresse Nørre Voldgade 9, 8000 Aarhus C'],
  ] as const)
    it(`${language}: and another address stays another one: ${said}`, () => {
      const values = valuesIn(said, business('contact.name', language))
      expect(values).not.to.have.property('company.address')
    })
})
