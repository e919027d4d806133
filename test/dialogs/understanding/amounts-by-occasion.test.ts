import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type CountryCode, type Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

const countryOf: Readonly<Record<Language, CountryCode>> = {
  da: 'DK',
  sv: 'SE',
  no: 'NO',
  en: 'DK',
}

const byOccasion: Readonly<Record<Language, readonly string[]>> = {
  da: [
    '100 kr om dagen',
    '10.000 pr. gang',
    'dagligt 400 kr',
    'måske 5000 ad gangen',
    '40.000 i sæsonen',
  ],
  sv: ['200 kr om dan', '2000 kronor per beställning', 'kanske 300 varje dag', '40 000 i säsongen'],
  no: ['500 kr dagen', '5000 hver gang', 'ca 40.000 i sesongen', '300 kroner per dag'],
  en: ['500 a day', '40.000 for the season', '2000 per order', 'daily about 300'],
}

const byMonth: Readonly<Record<Language, readonly (readonly [said: string, month: number])[]>> = {
  da: [
    ['vi bestiller hver dag, 8000 om måneden', 8000],
    ['60.000 hvert halvår', 10_000],
  ],
  sv: [
    ['8000, vi beställer varje dag', 8000],
    ['10 000 varannan månad', 5000],
  ],
  no: [
    ['8000, vi bestiller hver dag', 8000],
    ['30000 i halvåret', 5000],
  ],
  en: [
    ['8000 a month, we order every day', 8000],
    ['60000 every half-year', 10_000],
  ],
}

describe('an amount for a day, a season or an order', () => {
  for (const language of languages) {
    for (const said of byOccasion[language])
      it(`UX-22 is asked for a month, and taken as none (${language}): ${said}`, () => {
        const { fills, refused } = understand(said, business('credit.amount', language))
        expect(fills).to.deep.equal([])
        expect(refused).to.deep.include({
          key: 'credit.amount',
          why: { ok: false, reason: 'notByMonth' },
        })
      })

    for (const [said, month] of byMonth[language])
      it(`is none where the month can be told (${language}): ${said}`, () => {
        const values = valuesIn(said, business('credit.amount', language))
        expect(values).to.deep.equal({ 'credit.amount': month })
      })
  }
})

const inOtherCurrency: Readonly<Record<Language, readonly string[]>> = {
  da: ['2000 euro', '30.000 norske kroner', 'vel 20.000 svenske om måneden', 'SEK 20.000'],
  sv: ['2000 euro', 'femtusen danska kronor', '$500 i månaden', 'NOK 20 000 kanske'],
  no: ['€1500', '30 000 danske kr', '500 dollar i måneden', '20 000 svenske'],
  en: ['two thousand euros', '200 quid', '30,000 Swedish kronor', 'about £400 a month'],
}

const inOwn: Readonly<Record<Language, string>> = {
  da: '2000 euro, altså 15.000 kr',
  sv: '2000 euro, alltså 15 000 kr',
  no: '2000 euro, altså 15 000 kr',
  en: '2000 euros, so 15,000 kr',
}

describe('an amount in another currency than the country’s', () => {
  for (const language of languages) {
    const asked = { ...business('credit.amount', language), country: countryOf[language] }
    for (const said of inOtherCurrency[language])
      it(`UX-22 is not filed, and asked for in crowns (${language}): ${said}`, () => {
        const { fills, command, refused } = understand(said, asked)
        expect({ fills, command }).to.deep.equal({ fills: [], command: undefined })
        expect(refused?.why).to.deep.equal({ ok: false, reason: 'otherCurrency' })
      })

    it(`is none where it is said in crowns as well (${language})`, () => {
      expect(valuesIn(inOwn[language], asked)).to.deep.equal({ 'credit.amount': 15_000 })
    })
  }

  it('is nothing of ours where something else was asked for', () => {
    const said = understand('Euro 2000 ApS', business('company.name', 'da'))
    expect(said.refused).to.equal(undefined)
  })
})
