import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { asking, firstFields, valuesOf } from './situations.ts'

const opening = asking('country', { open: [...firstFields, 'company.number', 'contact.phone'] })

/** Official test numbers, and numbers that are kept for fiction. */
const companies = {
  DK: { number: '12345674', phone: '20 12 34 56', e164: '+4520123456' },
  SE: { number: '559999-0107', phone: '070-174 06 05', e164: '+46701740605' },
  NO: { number: '310 004 103', phone: '406 12 345', e164: '+4740612345' },
} as const

describe('the country that a company number tells', () => {
  for (const [country, { number, phone, e164 }] of Object.entries(companies)) {
    for (const text of [
      `cvr/orgnr ${number}, tlf ${phone}`,
      `${number}, mobil ${phone}`,
      `tel ${phone}, org.nr ${number}`,
    ]) {
      it(`${country}: reads the phone number beside it: ${text}`, () => {
        const { fills, refused } = understand(text, opening)
        expect(valuesOf({ fills })).to.include({ country, 'contact.phone': e164 })
        expect(refused).to.equal(undefined)
      })
    }
  }

  it('a number that says nothing of the country leaves everything as it was read', () => {
    expect(valuesOf(understand('Mette Sørensen', opening))).not.to.have.property('country')
  })
})

/** Towns that are not among the largest, in words of whoever comes from there. */
const places = {
  DK: ['jeg bor i Hobro', 'we are in Skagen', 'vi holder til på Langeland'],
  SE: ['jag bor i Ystad', 'vi finns i Kiruna', "I'm from Visby"],
  NO: ['me held til i Volda', 'jeg bor i Hammerfest', 'we are based in Longyearbyen'],
} as const

describe('the country that a town tells', () => {
  for (const [country, texts] of Object.entries(places)) {
    for (const text of texts) {
      it(`${country}: ${text}`, () => {
        expect(valuesOf(understand(text, opening))).to.deep.equal({ country })
      })
    }
  }

  for (const text of ['Skagen Fisk AS', 'jeg hedder Lars Ringsted', 'vi heter Visby Bageri']) {
    it(`none where it is part of a name: ${text}`, () => {
      expect(valuesOf(understand(text, opening))).not.to.have.property('country')
    })
  }
})
