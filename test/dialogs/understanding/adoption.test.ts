import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

const adopted: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'ja brug den',
    'ja tag den',
    'brug det',
    'JA brug den da',
    'I må gerne bruge den',
    'tag den',
  ],
  sv: ['ja ta den', 'javisst använd den', 'använd den du', 'ni får använda den', 'ta det'],
  no: ['JA bruk det da', 'ja ta den', 'jau bruk det', 'ok bruk det du', 'ja det kan dere bruke'],
  en: ['yep use it', 'go with that one', 'you can use that', 'yes take that one please'],
}

const notAdopted: Readonly<Record<Language, readonly string[]>> = {
  da: ['brug den gamle', 'brug min', 'nej tag den ikke', 'kan I bruge den?', 'tag den væk', 'brug'],
  sv: ['ta bort den', 'använd min', 'använd inte den', 'kan ni använda den?', 'ta den andra'],
  no: [
    'ikke bruk den',
    'bruk det andre',
    'ja men ikke bruk den',
    'kan dere bruke det?',
    'ta vekk det',
  ],
  en: ['take it away', 'use mine', "don't use it", 'can you use that?', 'use the other one'],
}

/** Whose fault the other one was, or that ours is right: said beside a yes, and only of what was proposed. */
const excused: Readonly<Record<Language, readonly string[]>> = {
  da: ['jeps min fejl', 'ja undskyld, tastefejl', 'det er den rigtige'],
  sv: ['japp mitt fel', 'ja, ett skrivfel', 'det är den rätta'],
  no: ['jepp min feil', 'ja, det var en tastefeil', 'det er den riktige'],
  en: ['yep my bad', 'yes sorry, typo', "that's the right one"],
}

const kept: Readonly<Record<Language, readonly string[]>> = {
  da: ['nej det skal stå som jeg skrev', 'nej min er rigtig'],
  sv: ['nej det ska stå som jag skrev', 'nej min är rätt'],
  no: ['nei det skal stå som jeg skrev', 'nei min er riktig'],
  en: ['no thanks, keep the first one', 'no mine is right'],
}

const offers = ['suggest:contact.email', 'suggest:invoice.peppol'] as const

describe('taking what was proposed', () => {
  for (const language of languages) {
    it(`UX-30 is a yes to it, said by what is done with it (${language})`, () => {
      for (const asks of offers)
        for (const said of adopted[language])
          expect(understand(said, business(asks, language)).assent, said).to.equal('yes')
    })

    it(`UX-30 says whose fault it was, or turns it down (${language})`, () => {
      for (const said of excused[language])
        expect(understand(said, business(offers[0], language)).assent, said).to.equal('yes')
      for (const said of kept[language])
        expect(understand(said, business(offers[0], language)).assent, said).to.equal('no')
    })

    it(`is none with anything else beside it (${language})`, () => {
      for (const asks of offers)
        for (const said of notAdopted[language])
          expect(understand(said, business(asks, language)).assent, said).to.not.equal('yes')
    })

    it(`confirms no summary (${language})`, () => {
      for (const said of [...adopted[language], ...notAdopted[language]])
        expect(understand(said, summary(language, 'confirm')).assent, said).to.not.equal('yes')
    })
  }
})
