import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, opening, valuesOf } from './situations.ts'

type Row = readonly [Language, string]

/** A business was concluded from something, and now its number is asked for. */
const concluded = (language: Language) =>
  asking('company.number', {
    language,
    country: language === 'sv' ? 'SE' : language === 'da' ? 'DK' : 'NO',
    customerType: 'business',
    open: ['company.number', 'company.name', 'contact.name', 'contact.phone', 'contact.email'],
    answered: ['country', 'customerType'],
    values: { customerType: 'business' },
  })

const said: readonly Row[] = [
  ['da', 'privat'],
  ['da', 'privatkunde'],
  ['da', 'som sagt privat'],
  ['da', 'kan jeg ikke bare være privat så'],
  ['da', 'jeg er altså ikke et firma, kan vi skifte til privat'],
  ['da', 'jeg er bare en helt almindelig person'],
  ['sv', 'privat alltså, ingen firma'],
  ['sv', 'jag är vanligt folk då :)'],
  ['sv', 'vadå företag, jag är pensionär, har inget företag'],
  ['no', 'er privatperson!!'],
  ['no', 'vi har ikke noe orgnr trur jeg. kan jeg bare stå privat?'],
  ['no', 'eg er berre ein heilt vanleg person, ikkje noko firma'],
  ['no', 'eg har jo ikkje noko bedrift, det sa eg'],
  ['en', 'private'],
  ['en', 'im not a company'],
  ['en', 'no company, just me'],
  ['en', 'i dont have a company, its for my house'],
]

describe('private, where a company’s number is asked for because a business was concluded', () => {
  for (const [language, text] of said)
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, concluded(language))
      expect(valuesOf({ fills })).to.deep.equal({ customerType: 'private' })
    })

  it('what stands beside it is the person’s own, the phone number too', () => {
    const text = 'ok så skriv mig som privat, Jørgen Kvist Toftdahl, 2012 3494, jt@example.dk'
    expect(valuesOf(understand(text, concluded('da')))).to.deep.equal({
      customerType: 'private',
      'person.name': 'Jørgen Kvist Toftdahl',
      'person.phone': '+4520123494',
      'person.email': 'jt@example.dk',
    })
  })
})

const unsaid: readonly Row[] = [
  ['da', 'vi har ikke noget cvr nummer'],
  ['da', 'det er ikke vores firma, det er min mands'],
  ['da', 'jeg har ikke firmaets nummer her'],
  ['da', 'vi er ikke et stort firma'],
  ['sv', 'vi är inget stort företag, bara 3 personer'],
  ['no', 'firmaet har ikke orgnummer ennå'],
  ['en', 'we are not a big company'],
  ['en', 'our company has no number yet'],
  ['en', 'thats my private number'],
  ['en', 'not private'],
]

describe('what is said of a company or a number makes nobody private', () => {
  for (const [language, text] of unsaid)
    it(`${language}: “${text}”`, () => {
      expect(valuesOf(understand(text, concluded(language)))).to.not.have.property('customerType')
    })
})

describe('whether it is for companies or for everybody, asked first', () => {
  const questions: readonly Row[] = [
    ['da', 'er det kun for firmaer eller kan private også handle?'],
    ['sv', 'ok. är det bara för företag eller kan vanligt folk handla?'],
    ['no', 'er dette bare for bedrifter eller kan privatpersoner kjøpe?'],
    ['en', 'is this just for businesses or can ordinary people buy too'],
  ]
  for (const [language, text] of questions)
    it(`sets nothing: ${language}: “${text}”`, () => {
      expect(valuesOf(understand(text, opening(language)))).to.not.have.property('customerType')
    })
})

describe('private in the first message, with something else', () => {
  const texts: readonly Row[] = [
    ['da', 'jeg skal bare oprettes som privat kunde, hedder Susanne Ravn'],
    ['da', 'er bare en privatperson, kan man godt handle hos jer så?'],
    ['sv', 'jag är pensionär, har inget företag'],
    ['no', 'eg er berre ein heilt vanleg person, ikkje noko firma. går det an å handle hjå dykk?'],
    ['en', 'hi, english ok? I want to buy for myself not a company'],
  ]
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      expect(valuesOf(understand(text, opening(language)))).to.include({ customerType: 'private' })
    })
})

describe('a private telephone makes nobody private', () => {
  for (const [language, text] of [
    ['da', 'det er min private telefon'],
    ['no', 'må jeg oppgi privat mobil?'],
    ['en', 'i dont have a company phone'],
  ] as const)
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, business('contact.phone', language, ['company.number']))
      expect(valuesOf({ fills })).to.not.have.property('customerType')
    })
})

const alone: readonly Row[] = [
  ['da', 'bare mig, intet cvr'],
  ['da', 'har ikke noget cvr, det er bare mig selv'],
  ['sv', 'har inget organisationsnummer, bara jag'],
  ['sv', 'inget orgnr, bara jag'],
  ['no', 'ikke noe orgnr, bare meg'],
  ['no', 'har ikke orgnr, det er berre meg'],
  ['en', "no company number, it's just me"],
  ['en', 'only me, no org number'],
]

const notAlone: readonly Row[] = [
  ['da', 'har ikke cvr endnu, det er bare mig'],
  ['da', 'det er bare mig der har cvr'],
  ['da', 'giv mig bare nummeret, ikke andet'],
  ['sv', 'är det bara jag som inte har orgnr?'],
  ['no', 'er det bare jeg som ikke finner orgnummeret?'],
  ['en', 'I only have the number, not me'],
  ['en', 'is it just me or is there no number?'],
]

describe('whoever is alone and has no number is private, before anything else is known', () => {
  for (const [language, text] of alone)
    it(`${language}: “${text}”`, () => {
      const { fills, command } = understand(text, opening(language))
      expect(valuesOf({ fills })).to.deep.equal({ customerType: 'private' })
      expect(command).to.equal(undefined)
    })
  for (const [language, text] of notAlone)
    it(`${language}: “${text}” says nothing of the kind`, () => {
      expect(valuesOf(understand(text, opening(language)))).to.deep.equal({})
    })
})
