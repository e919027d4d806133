import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { opening, valuesOf } from './situations.ts'

/** Firms that are called after what they do, as they introduce themselves. */
const firms: Readonly<Record<Language, readonly (readonly [said: string, name: string])[]>> = {
  da: [
    ['Dansk Fragt A/S, Vestergade 3, 8000 Aarhus C', 'Dansk Fragt A/S'],
    ['Fragtmanden ApS, cvr 12345674, Vestergade 3, 8000 Aarhus C', 'Fragtmanden ApS'],
  ],
  sv: [
    ['Göteborgs Frakt AB, 5599994406, Storgatan 14, 411 38 Göteborg', 'Göteborgs Frakt AB'],
    ['Lager & Leverans AB, Storgatan 14, 411 38 Göteborg', 'Lager & Leverans AB'],
  ],
  no: [
    ['Bergs Transport AS, 312345676, Verkstedveien 4, 2815 Gjøvik', 'Bergs Transport AS'],
    ['Bergs Transport, 312345676, Verkstedveien 4, 2815 Gjøvik', 'Bergs Transport'],
  ],
  en: [
    ['North Shipping AS, 312345676, Verkstedveien 4, 2815 Gjøvik', 'North Shipping AS'],
    ['Fast Delivery ApS, cvr 12345674, Vestergade 3, 8000 Aarhus C', 'Fast Delivery ApS'],
  ],
}

const deliveries: Readonly<Record<Language, string>> = {
  da: 'Nordlys ApS, levering til Vestergade 3, 8000 Aarhus C',
  sv: 'Björkö Bygg AB, leverans till Storgatan 14, 411 38 Göteborg',
  no: 'Fjordlys AS, levering til Verkstedveien 4, 2815 Gjøvik',
  en: 'Nordlys ApS, delivery to Vestergade 3, 8000 Aarhus C',
}

describe('firms that live of deliveries', () => {
  for (const language of languages) {
    for (const [said, name] of firms[language])
      it(`${language}: “${said}” is where they are`, () => {
        const heard = understand(said, opening(language))
        expect(heard.elsewhere, said).to.equal(undefined)
        expect(valuesOf(heard)).to.include({ 'company.name': name })
        expect(valuesOf(heard)).to.have.property('company.address')
      })

    it(`${language}: “${deliveries[language]}” is where goods go`, () => {
      const heard = understand(deliveries[language], opening(language))
      expect(heard.elsewhere).to.equal('delivery')
      expect(valuesOf(heard)).to.not.have.property('company.address')
    })
  }
})
