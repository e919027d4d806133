import { expect } from 'chai'
import { business, opening, person, valuesIn } from './situations.ts'

describe('understanding: an association is called by its house, number and all', () => {
  const rows = [
    ['da', 'A/B Solgården 2'],
    ['da', 'Andelsboligforeningen Solgården 2'],
    ['da', 'Ejerforeningen Parken 12'],
    ['sv', 'Brf Granåsen 3'],
    ['sv', 'Brf Lunden nr 4'],
    ['sv', 'Bostadsrättsföreningen Granåsen 3'],
    ['no', 'Sameiet Solbakken 4'],
    ['no', 'Borettslaget Solbakken 4'],
    ['en', 'Sameiet Solbakken 4'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('company.name', language))).to.deep.equal({
        'company.name': text,
      })
    })

  it('beside its number, and beside its own street', () => {
    const text = 'Brf Granåsen 3, Granåsen 3, 85234 Sundsvall'
    expect(valuesIn(text, business('company.name', 'sv'))).to.deep.equal({
      'company.name': 'Brf Granåsen 3',
      'company.address': {
        street: 'Granåsen 3',
        postalCode: '85234',
        city: 'Sundsvall',
        country: 'SE',
      },
    })
  })

  it('is an address where that was asked for, and a street is no association', () => {
    const address = 'Brf Granåsen 3, 85234 Sundsvall'
    expect(valuesIn(address, business('company.address', 'sv'))).to.have.property('company.address')
    expect(valuesIn('Granåsvägen 3', business('company.name', 'sv'))).to.deep.equal({})
  })
})

describe('understanding: a signature with a slash in it', () => {
  const rows = [
    ['da', 'Hilsen\nStefan Gran / byggeleder\nMob 20 12 34 56', 'Stefan Gran'],
    ['sv', 'Hälsn.\nStefan Gran / platschef\nMob 070-174 06 57', 'Stefan Gran'],
    ['sv', 'Stefan Gran / platschef', 'Stefan Gran'],
    ['no', 'Mvh\nStefan Gran / byggeleder\nMob 412 34 567', 'Stefan Gran'],
    ['en', 'Regards\nStefan Gran / site manager\nMob 412 34 567', 'Stefan Gran'],
  ] as const
  for (const [language, text, name] of rows)
    it(`${language}: ${JSON.stringify(text)}`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.include({
        'contact.name': name,
      })
    })

  it('a country and a legal form, or two figures, are as before', () => {
    expect(valuesIn('NO / AS', opening('no'))).to.include({ country: 'NO' })
    expect(valuesIn('070 / 174 06 57', business('contact.phone', 'sv'))).to.deep.equal({
      'contact.phone': '+46701740657',
    })
  })
})

describe('understanding: a name in small letters beside a number or an address', () => {
  const rows = [
    ['da', 'danmark privat forud ingrid lund ingrid.lund@example.dk', 'ingrid lund'],
    ['sv', 'sverige privat förskott ingrid lund ingrid.lund@example.se', 'ingrid lund'],
    ['sv', 'sverige privat faktura ingrid lund 0701740605', 'ingrid lund'],
    ['no', 'norge privat forskudd ingrid lund ingrid.lund@example.no', 'ingrid lund'],
    ['en', 'sweden private prepayment ingrid lund ingrid.lund@example.se', 'ingrid lund'],
    ['sv', 'sverige privat förskott 0701740605', undefined],
  ] as const
  for (const [language, text, name] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, opening(language))['person.name']).to.equal(name)
    })

  const words = [
    ['da', '12345674 fandt bilaget liggende'],
    ['sv', 'har bara momsnumret framme: SE559999125301'],
    ['sv', 'bokföringen hittade kvittot 5599991238'],
    ['no', '312345676 papirene lå gjemt'],
    ['en', '312345676 paperwork found upstairs'],
  ] as const
  for (const [language, text] of words)
    it(`${language}: "${text}" names nobody`, () => {
      expect(valuesIn(text, business('company.number', language))).to.have.all.keys(
        'company.number',
      )
    })

  it('is one that nobody knows where it stands in the address, or where a name was asked for', () => {
    const text = '5599991238 xhevat krasniqi xhevat@vret.se'
    expect(valuesIn(text, business('company.number', 'sv'))).to.include({
      'contact.name': 'xhevat krasniqi',
    })
    expect(valuesIn('xhevat krasniqi 0701740605', person('person.name', 'sv'))).to.include({
      'person.name': 'xhevat krasniqi',
    })
  })
})

describe('understanding: a Swedish mobile number before anybody knows the country', () => {
  const rows = [
    ['da', 'svensk kunde her, mobil 070-174 06 05', '+46701740605'],
    ['sv', 'snickare med enskild firma, mobil 0701740605', '+46701740605'],
    ['no', 'bedrift, mobilen er 070-174 06 05', '+46701740605'],
    ['en', 'company, mobile 070 174 06 05', '+46701740605'],
    ['en', 'company, mobile 07700 900123', undefined],
    ['no', 'norsk bedrift, mobil 0701740605', undefined],
  ] as const
  for (const [language, text, phone] of rows)
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, opening(language))
      expect(values['contact.phone'] ?? values['person.phone']).to.equal(phone)
    })
})
