import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields } from './situations.ts'

type Rows = Readonly<Record<Language, readonly string[]>>

const elsewhere: Rows = {
  da: [
    'kan i også levere til byggepladsen? står på Havnevej 9 8000 aarhus',
    'Kan I levere til vores lager? Det ligger på Havnevej 9, 8000 Aarhus',
  ],
  sv: [
    'kan ni leverera till byggarbetsplatsen? den ligger på Havnevej 9, 8000 Aarhus',
    'Levererar ni till lagret också? Det är Havnevej 9, 8000 Aarhus',
  ],
  no: [
    'kan dere levere til byggeplassen? den ligger i Havnevej 9, 8000 Aarhus',
    'Leverer dere til lageret også? Det er Havnevej 9, 8000 Aarhus',
  ],
  en: [
    'can you deliver to the building site? it is at Havnevej 9, 8000 Aarhus',
    "Do you deliver to the warehouse too? It's Havnevej 9, 8000 Aarhus",
  ],
}

const own: Rows = {
  da: ['Leverer I også i Aarhus? Vi bor på Havnevej 9, 8000 Aarhus'],
  sv: ['Levererar ni i Aarhus? Vi finns på Havnevej 9, 8000 Aarhus'],
  no: ['Leverer dere i Aarhus? Vi holder til i Havnevej 9, 8000 Aarhus'],
  en: ['Do you deliver in Aarhus? We are at Havnevej 9, 8000 Aarhus'],
}

const street = 'Vestergade 3'
const standing = { street, postalCode: '8000', city: 'Aarhus C', country: 'DK' }

const sides = {
  business: ['company.address', businessFields],
  private: ['person.address', ['person.address']],
} as const

describe('a place that is only asked about is no address of the customer’s', () => {
  for (const language of languages)
    for (const side of ['business', 'private'] as const) {
      const [key, more] = sides[side]
      const answered = [...firstFields, ...more]
      const said = (text: string) =>
        understand(
          text,
          asking('confirm', {
            country: 'DK',
            customerType: side,
            language,
            answered,
            values: { [key]: standing },
          }),
        )
      for (const text of elsewhere[language])
        it(`${language}, ${side}: “${text}”`, () => {
          const { fills, elsewhere: where } = said(text)
          expect(fills).to.deep.equal([])
          expect(where).to.equal('delivery')
        })
      for (const text of own[language])
        it(`${language}, ${side}: “${text}” is where they are`, () => {
          expect(said(text).fills.map((fill) => fill.key)).to.deep.equal([key])
        })
    }
})
