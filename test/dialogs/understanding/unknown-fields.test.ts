import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business, summary, valuesOf } from './situations.ts'

const unknown = {
  da: [
    ['jeg kender ikke vores EAN-nummer', 'invoice.gln'],
    ['aner ikke hvad vores EAN er', 'invoice.gln'],
    ['jeg kan ikke huske vores cvr', 'company.number'],
  ],
  sv: [
    ['jag vet inte vårt peppol id', 'invoice.peppol'],
    ['vet inte vårt peppol-id', 'invoice.peppol'],
    ['kommer inte ihåg vårt orgnr', 'company.number'],
  ],
  no: [
    ['husker ikke org.nr vårt', 'company.number'],
    ['aner ikke hva EHF-adressen vår er', 'invoice.peppol'],
    ['vet ikke hva fakturamailen vår er', 'invoice.email'],
  ],
  en: [
    ["I don't know our EAN", 'invoice.gln'],
    ['no idea what our EAN is', 'invoice.gln'],
    ["I don't know our peppol id", 'invoice.peppol'],
  ],
} as const

describe('understanding: another field than the one asked for is not known', () => {
  for (const language of languages)
    for (const [text, key] of unknown[language])
      it(`${language}: “${text}”`, () => {
        const said = understand(text, business('contact.phone', language))
        expect(valuesOf(said)).to.deep.equal({})
        expect([said.dontKnow, said.unknownField]).to.deep.equal([true, key])
      })

  const own = { da: 'det ved jeg ikke', sv: 'vet inte', no: 'vet ikke', en: "I don't know" }
  for (const language of languages)
    it(`${language}: “${own[language]}” is of what was asked for`, () => {
      const said = understand(own[language], business('contact.phone', language))
      expect([said.dontKnow, said.unknownField]).to.deep.equal([true, undefined])
    })
})

const periods = {
  da: ['er det pr. måned?', 'pr måned eller år?', 'om måneden?', 'er beløbet pr. måned?'],
  sv: ['är det per månad?', 'är det per år eller månad', 'i månaden?'],
  no: ['er det per måned?', 'i måneden eller året?', 'er det i uka?'],
  en: ['is that per month?', 'monthly or yearly?', 'is it a year or a month'],
} as const
const noPeriods = {
  da: ['kan jeg betale hver måned?', 'ca 5000 om måneden eller sådan', 'hvor længe gælder det?'],
  sv: ['kan jag betala per månad?', 'ca 5000 i månaden eller så', 'hur lång tid tar det?'],
  no: ['kan jeg betale per måned?', 'ca 5000 i måneden eller så', 'hvor lang tid tar det?'],
  en: ['do we have to pay per month?', 'about 5000 a month or so', 'how long does it take?'],
} as const

describe('understanding: for how long the amount is', () => {
  for (const language of languages) {
    for (const text of periods[language])
      it(`${language}: “${text}”`, () => {
        const help = { name: 'help', target: 'credit.amount' }
        const asked = understand(text, business('credit.amount', language))
        expect(asked.command).to.deep.equal(help)
        expect(understand(text, summary(language)).command).to.deep.equal(help)
      })
    for (const text of noPeriods[language])
      it(`${language}: “${text}” is something else`, () => {
        const asked = understand(text, business('credit.amount', language))
        expect(asked.command?.target).to.equal(undefined)
      })
  }
})

const named = {
  da: ['nej, det er Mette Holm', 'nej det bliver Mette Holm', 'nej Mette Holm'],
  sv: ['nej, det är Mette Holm', 'nej det blir Mette Holm', 'nej Mette Holm'],
  no: ['nei, det er Mette Holm', 'nei det blir Mette Holm', 'nei Mette Holm'],
  en: ["no it's Mette Holm", 'no, it is Mette Holm', 'no, Mette Holm'],
} as const
const denied = {
  da: ['nej det er ikke Mette Holm', 'nej det er fint'],
  sv: ['nej det är inte Mette Holm', 'nej det är bra'],
  no: ['nei det er ikke Mette Holm', 'nei det er greit'],
  en: ["no it's not Mette Holm", "no it's fine"],
} as const

describe('understanding: a name behind a no', () => {
  for (const language of languages) {
    for (const text of named[language])
      it(`${language}: “${text}”`, () => {
        for (const asks of ['contact.name', 'suggest:contact.name'])
          expect(valuesOf(understand(text, business(asks, language))), asks).to.deep.equal({
            'contact.name': 'Mette Holm',
          })
      })
    for (const text of denied[language])
      it(`${language}: “${text}” names nobody`, () => {
        const said = understand(text, business('contact.name', language))
        expect(valuesOf(said)).to.deep.equal({})
      })
  }
})
