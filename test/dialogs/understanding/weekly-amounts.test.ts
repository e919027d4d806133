import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { readAmount } from '../../../onboarding/readers/amount.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, opening, valuesIn } from './situations.ts'

type Row = readonly [said: string, month: number]

const weekly: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['cirka 2000 om ugen', 8667],
    ['to tusind om ugen', 8667],
    ['500 kr ugentligt', 2167],
    ['ca. 2.000 kr/uge', 8667],
  ],
  sv: [
    ['2 tusen i veckan', 8667],
    ['ungefär 2000 kronor varje vecka', 8667],
    ['1000 i veckan kanske', 4333],
  ],
  no: [
    ['2000 i uka', 8667],
    ['rundt to tusen kroner i veka', 8667],
    ['2000 kr hver uke', 8667],
  ],
  en: [
    ['maybe 2k a week', 8667],
    ['no idea tbh, maybe 2k a week?', 8667],
    ['weekly about 2000', 8667],
  ],
}

describe('an amount by the week', () => {
  for (const language of languages)
    for (const [said, month] of weekly[language])
      it(`is 52 twelfths of it a month, and what was said is kept (${language}): ${said}`, () => {
        for (const context of [opening(language), business('company.number', language)]) {
          const [fill] = understand(said, context).fills
          expect(fill).to.include({ key: 'credit.amount', value: month })
          expect(fill?.raw).to.match(/week|ug|veck|uk|vek/i)
        }
        if (!said.includes('?'))
          expect(valuesIn(said, business('credit.amount', language))).to.deep.equal({
            'credit.amount': month,
          })
      })

  it('is none where something else is counted', () => {
    for (const said of ['150 bags a week', 'vi har åbent 5 dage om ugen', 'ring i uke 20'])
      expect(valuesIn(said, business('company.number', 'en')), said).to.deep.equal({})
  })

  it('is told from the month and the year', () => {
    for (const [said, value] of [
      ['2000 kr/md', 2000],
      ['24000 kr/år', 2000],
      ['3000 kr per kvartal', 1000],
      ['1200 kr/uke', 5200],
    ] as const)
      expect(readAmount(said), said).to.deep.include({ ok: true, value })
  })
})

const others: Readonly<Record<Language, readonly string[]>> = {
  da: ['så sig 8000', 'gør det til 8000 så', 'skriv 8000 i stedet'],
  sv: ['gör det till 8000 då', 'skriv 8000 istället'],
  no: ['gjør det 8000 da', 'sett 8000 heller'],
  en: ['make it 8000 then', 'put 8000 instead'],
}

const standing = (asks: string, language: Language) =>
  asking(asks, {
    country: 'DK',
    customerType: 'business',
    language,
    open: businessFields.filter((key) => key !== 'credit.amount'),
    answered: [...firstFields, 'credit.amount'],
    values: { 'credit.amount': 2000 },
  })

describe('another amount while something else is asked', () => {
  for (const language of languages)
    for (const said of others[language])
      it(`changes the one that stands (${language}): ${said}`, () => {
        for (const asks of ['country', 'company.number', 'contact.name', 'contact.phone'])
          expect(valuesIn(said, standing(asks, language)), asks).to.deep.equal({
            'credit.amount': 8000,
          })
      })

  it('is none where a postcode is asked for, nor a bare figure', () => {
    expect(valuesIn('sæt 8000', standing('company.address', 'da'))).to.deep.equal({})
    expect(valuesIn('8000', standing('contact.phone', 'da'))).to.deep.equal({})
  })
})

/** Each says what is wrong with the amount that stands, or may be read as half a wish. */
const judged: Readonly<Record<Language, readonly string[]>> = {
  da: ['Beløbet er for højt, sæt 3000 i stedet', 'I må sætte 3000 i stedet'],
  sv: ['Beloppet är för högt, sätt 3000 istället', 'ni får sätta 3000 i stället'],
  no: ['Beløpet er for høyt, sett 3000 i stedet', 'dere kan sette 3000 i stedet'],
  en: ['That monthly amount is too high for us, put 3000', 'you can put 3000 instead'],
}
/** A figure that is named as something else. */
const named: Readonly<Record<Language, readonly string[]>> = {
  da: ['sæt postnummer 3000 i stedet', 'husnummeret er for højt, sæt 3000 i stedet'],
  sv: ['sätt postnummer 3000 i stället', 'gatunumret är för högt, sätt 3000 istället'],
  no: ['sett postnummer 3000 i stedet', 'husnummeret er for høyt, sett 3000 i stedet'],
  en: ['put postal code 3000 instead', 'the house number is too high, put 3000 instead'],
}

describe('another amount at the summary and at the notice', () => {
  for (const language of languages)
    for (const asks of ['confirm', 'notice']) {
      const context = { ...standing(asks, language), open: [] }
      for (const said of judged[language])
        it(`changes the one that stands (${language}, ${asks}): ${said}`, () => {
          expect(valuesIn(said, context)).to.deep.equal({ 'credit.amount': 3000 })
        })
      for (const said of named[language])
        it(`is none (${language}, ${asks}): ${said}`, () => {
          expect(valuesIn(said, context)).not.to.include.keys('credit.amount')
        })
    }
})
