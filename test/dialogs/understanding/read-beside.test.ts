import { expect } from 'chai'
import { business, opening, person, summary, valuesIn } from './situations.ts'

const bo = { 'contact.name': 'Bo Lynge', 'contact.email': 'bo@nordlys.example.dk' }

describe('what only looks like a name, a denial or a street', () => {
  it('“Hans mail” is his, and nobody’s name; “Hans Holm” is one', () => {
    const said =
      'Mette stopper på fredag, så skriv Bo Lynge i stedet. Hans mail er bo@nordlys.example.dk'
    expect(valuesIn(said, summary('da', 'confirm'))).to.deep.equal(bo)
    expect(valuesIn('skriv Hans Holm i stedet for Mette', summary('da', 'confirm'))).to.deep.equal({
      'contact.name': 'Hans Holm',
    })
  })

  it('what stands behind a postal code is a town', () => {
    for (const said of ['det er 8200 Aarhus N, ikke 8000', 'it is 8200 Aarhus N, not 8000'])
      expect(valuesIn(said, summary('da', 'confirm')), said).to.not.have.property('contact.name')
  })

  it('“NO / bedrift” is the country beside the kind of customer', () => {
    for (const said of ['NO / bedrift', 'NO, bedrift', 'NO - bedrift - faktura'])
      expect(valuesIn(said, opening('no')), said).to.include({
        country: 'NO',
        customerType: 'business',
      })
    expect(valuesIn('no company', opening('en'))).to.include({ customerType: 'private' })
  })

  it('“vi er både Hanne og Ib” are two people, and no firm', () => {
    for (const said of [
      'vi er både Hanne og Ib om det, men skriv Hanne Bjerregaard på',
      'vi är både Hanne och Ib om det, men skriv Hanne Bjerregaard',
      'vi er både Hanne og Ib om det, men skriv opp Hanne Bjerregaard',
    ])
      expect(valuesIn(said, business('contact.name', 'da')), said).to.deep.equal({
        'contact.name': 'Hanne Bjerregaard',
      })
  })
})

describe('a company after all', () => {
  it('is not said where there is none, or where one is only spoken of', () => {
    for (const said of [
      'no company, only myself. I am au pair',
      'Nej kära nån, jag har inget företag, jag är privatperson',
      'nei, eg har ikkje noko firma, berre meg',
      'nej, jeg har ikke noget firma, det er bare mig',
      'Jane Poole has left the company',
    ])
      expect(valuesIn(said, person('person.address', 'en')), said).to.not.include({
        customerType: 'business',
      })
  })

  it('is said by the word alone, or against oneself', () => {
    for (const said of [
      'virksomhed',
      'företag!!',
      'nej nej det er klinikken der skal være kunde, ikke mig privat!',
      'no its the shop that should be customer, not me',
    ])
      expect(valuesIn(said, person('person.address', 'en')), said).to.include({
        customerType: 'business',
      })
  })
})
