import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, valuesIn } from './situations.ts'

type Row = readonly [language: Language, said: string, firm: string]

const firms: readonly Row[] = [
  ['da', 'jeg er indkøber hos Nordlys Rør', 'Nordlys Rør'],
  ['da', 'jeg er formand for Toftens Vandværk', 'Toftens Vandværk'],
  ['da', 'jeg arbejder hos Nordlys Rør', 'Nordlys Rør'],
  ['da', 'jeg er bogholder på Bakkegårdsskolen', 'Bakkegårdsskolen'],
  ['sv', 'jag är inköpare hos Björkö Sten', 'Björkö Sten'],
  ['sv', 'jag är ordförande i Björkö Båtklubb', 'Björkö Båtklubb'],
  ['sv', 'jag jobbar på Björkö Åkeri', 'Björkö Åkeri'],
  ['no', 'jeg er innkjøper hos Nordfjord Mek', 'Nordfjord Mek'],
  ['no', 'jeg er skolesekretær på Fjellblikk ungdomsskole', 'Fjellblikk ungdomsskole'],
  ['no', 'jeg er ansatt i Solstrand Barnehage', 'Solstrand Barnehage'],
  ['no', 'eg er dagleg leiar i Ytste Nes Gardsdrift', 'Ytste Nes Gardsdrift'],
  ['no', 'jeg er kasserer i Idrettslaget Fram', 'Idrettslaget Fram'],
  ['en', "I'm a buyer at Fjord Trading", 'Fjord Trading'],
  ['en', "I'm the bookkeeper for Toft Plumbing", 'Toft Plumbing'],
  ['en', 'I am the owner of the Hillview Bakery', 'Hillview Bakery'],
]

describe('where somebody has a post', () => {
  for (const [language, said, firm] of firms)
    for (const asks of ['company.number', 'contact.name'])
      it(`is a firm, and nobody's name (${language}, ${asks}): ${said}`, () => {
        const values = valuesIn(said, business(asks, language))
        expect(values).to.include({ 'company.name': firm })
        expect(values).not.to.include.keys('contact.name')
      })

  for (const [language, said, firm, name] of [
    ['no', 'Kari Haugen, innkjøper hos Nordfjord Mek', 'Nordfjord Mek', 'Kari Haugen'],
    ['da', 'Lone Dahl, indkøber hos Nordlys Rør', 'Nordlys Rør', 'Lone Dahl'],
    ['sv', 'jag heter Eva Lind och är inköpare hos Björkö Sten', 'Björkö Sten', 'Eva Lind'],
    [
      'en',
      'my name is Mary Berg and I am the buyer at Fjord Trading',
      'Fjord Trading',
      'Mary Berg',
    ],
  ] as const)
    it(`stands behind who has it (${language}): ${said}`, () => {
      const values = valuesIn(said, business('company.number', language))
      expect(values).to.deep.equal({ 'company.name': firm, 'contact.name': name })
    })

  it('is a business, also where nobody has asked yet', () => {
    const said = 'jeg er skolesekretær på Fjellblikk ungdomsskole i Norge. Orgnr 974760673'
    expect(valuesIn(said, opening('no'))).to.deep.equal({
      country: 'NO',
      customerType: 'business',
      'company.number': '974760673',
      'company.name': 'Fjellblikk ungdomsskole',
    })
  })

  for (const [language, said] of [
    ['da', 'vores revisor hos Ernst Revision ordner det'],
    ['da', 'jeg er ejer i Aarhus'],
    ['sv', 'vår revisor hos Björkö Redovisning fixar det'],
    ['no', 'vår regnskapsfører hos Visma Regnskap tar seg av det'],
    ['no', 'jeg er daglig leder på Voss'],
    ['no', 'jeg er baker i Nordre Land'],
    ['en', 'our accountant at Ernst Ledger handles that'],
    ['en', "I'm the office manager in Upper Norwood"],
  ] as const)
    it(`is somebody else's, or a town (${language}): ${said}`, () => {
      const values = valuesIn(said, business('company.number', language))
      expect(values).not.to.include.keys('company.name', 'contact.name')
    })

  for (const [language, said, name] of [
    ['da', 'jeg er assistent for Mette Holm', 'Mette Holm'],
    ['sv', 'jag är assistent åt Erik Berg', 'Erik Berg'],
    ['no', 'jeg er assistent for Kari Haugen', 'Kari Haugen'],
    ['en', "I'm assistant to Mary Berg", 'Mary Berg'],
  ] as const)
    it(`is no firm where one helps a person (${language}): ${said}`, () => {
      const values = valuesIn(said, business('contact.name', language))
      expect(values).to.deep.equal({ 'contact.name': name })
    })

  it('says nothing of whoever buys for themselves', () => {
    const said = 'jeg er sekretær på Fjellblikk skole'
    expect(valuesIn(said, person('person.name', 'no'))).not.to.include.keys('company.name')
  })
})

describe('capitals between a company number and an address', () => {
  for (const [language, said, firm] of [
    ['no', 'Orgnr 312345676, Ytste Nes, Nesvegen 88, 6823 Sandane', 'Ytste Nes'],
    ['da', 'cvr 25052943, Solens Perle, Vestergade 3, 8000 Aarhus C', 'Solens Perle'],
    ['sv', 'orgnr 5599991279, Blå Bruket, Storgatan 14, 411 38 Göteborg', 'Blå Bruket'],
    ['no', '312345676, Ytste Nes, kontakt er Torbjørn Hjellevik', 'Ytste Nes'],
  ] as const)
    it(`are the firm (${language}): ${said}`, () => {
      const values = valuesIn(said, business('company.number', language))
      expect(values).to.include({ 'company.name': firm })
      expect(values['contact.name']).not.to.equal(firm)
    })

  it('are a person where the first name is one', () => {
    const said = '312345676, Kari Haugen, Nesvegen 88, 6823 Sandane'
    const values = valuesIn(said, business('company.number', 'no'))
    expect(values).to.include({ 'contact.name': 'Kari Haugen' })
    expect(values).not.to.include.keys('company.name')
  })
})
