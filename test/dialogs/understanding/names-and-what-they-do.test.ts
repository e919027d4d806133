import { expect } from 'chai'
import { business, person, valuesIn } from './situations.ts'

describe('understanding: what stands beside a name is none of it', () => {
  const rows = [
    // What somebody does.
    ['da', 'Lone Krag tager sig af det', 'Lone Krag'],
    ['da', 'Lone Krag står for det', 'Lone Krag'],
    ['sv', 'Åsa Lind sköter det', 'Åsa Lind'],
    ['sv', 'Åsa Lind tar hand om sånt', 'Åsa Lind'],
    ['no', 'Kari Moen tar seg av det', 'Kari Moen'],
    ['no', 'Kari Moen styrer med sånt', 'Kari Moen'],
    ['en', 'Mark Jones handles that', 'Mark Jones'],
    ['en', 'Anna usually does the ordering', 'Anna'],
    // What is to be done with it.
    ['da', 'Brug Lone Krag', 'Lone Krag'],
    ['en', 'Tell Anna Lind', 'Anna Lind'],
    // What somebody is.
    ['da', 'Næstformand Pia Holm', 'Pia Holm'],
    ['da', 'Adm. dir. Hanne Vestergaard', 'Hanne Vestergaard'],
    ['sv', 'Kassör Nils O. Berg', 'Nils O. Berg'],
    ['sv', 'Kyrkoherde Moa Ek', 'Moa Ek'],
    ['no', 'Kasserar Oddny Vik', 'Oddny Vik'],
    ['en', 'Chairman Paul R. Stone', 'Paul R. Stone'],
    // Nothing of it.
    ['da', 'Bror Hansen Lund', 'Bror Hansen Lund'],
    ['sv', 'Hermann Berg Lind', 'Hermann Berg Lind'],
    ['no', 'Anna Lind sørensen', 'Anna Lind sørensen'],
    ['en', 'Mark Mann', 'Mark Mann'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      const said = { 'contact.name': name }
      expect(valuesIn(text, business('contact.name', language))).to.deep.equal(said)
    })
  }

  const away = [
    ['da', 'Nu ringer telefonen igen, Lone på lageret plager mig. To minutter'],
    ['sv', 'vänta lite, Bosse på kontoret ropar'],
    ['no', 'Nå ringer telefonen igjen, Lise på lageret maser. To minutter'],
    ['en', 'hang on, Tom at the desk needs me'],
  ] as const
  for (const [language, text] of away) {
    it(`whoever calls somebody away is nobody's answer, ${language}: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.deep.equal({})
    })
  }

  it('whoever knows best is', () => {
    const text = 'Vent litt. Lise på lageret svarer best'
    expect(valuesIn(text, business('contact.name', 'no'))).to.deep.equal({ 'contact.name': 'Lise' })
  })

  it('all of it is said behind the first name, in small letters too', () => {
    const text = 'den hedder claus, claus overby med y til sidst. nummer 20123462'
    expect(valuesIn(text, business('contact.name', 'da'))).to.deep.equal({
      'contact.name': 'claus overby',
      'contact.phone': '+4520123462',
    })
  })

  it('in small letters behind "tag fat i", with hours between it and the number', () => {
    const text = 'tag fat i maja holst lauridsen, hverdage 7 til 15, på 20 12 34 59'
    expect(valuesIn(text, business('contact.name', 'da'))).to.deep.equal({
      'contact.name': 'maja holst lauridsen',
      'contact.phone': '+4520123459',
    })
  })

  it('a sentence behind what the mail program wrote is read', () => {
    const text = 'sendt fra min iPhone. Kontakt er Frederik Skou, tlf.20123438'
    expect(valuesIn(text, business('contact.name', 'da'))).to.deep.equal({
      'contact.name': 'Frederik Skou',
      'contact.phone': '+4520123438',
    })
  })
})

describe('understanding: the name that counts beside what somebody is called', () => {
  const rows = [
    [
      'da',
      'Til daglig kaldes jeg Mie, men i passet står der Marie Toft, så brug det',
      'Marie Toft',
    ],
    ['sv', 'Alla kallar mig Anna men i passet står det Anneli Ek så använd det', 'Anneli Ek'],
    ['no', 'Folk kaller meg Mia, men på papiret er det Maria Berg', 'Maria Berg'],
    ['en', "Anna is what everyone calls me, but on paper it's Anneli Ek so use that", 'Anneli Ek'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      const said = { 'person.name': name }
      expect(valuesIn(text, person('person.name', language))).to.deep.equal(said)
    })
  }
})
