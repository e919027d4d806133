import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

const yeses: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'ja det er rigtigt, send venligst',
    'ja alt er rigtigt, send',
    'Sikke fint det blev. Alt er rigtigt',
    'Godkendes.',
  ],
  sv: [
    'ja det stämmer, skicka tack',
    'Ja, så fint det blev. Allt är rätt.',
    'ja, vänligen skicka',
    'Godkännes.',
  ],
  no: [
    'ja det er riktig, vennligst send',
    'ja alt er riktig, send',
    'Ja, så fint det ble. Alt er riktig.',
    'Godkjennes.',
  ],
  en: [
    'yes it is right, please send',
    'all correct, please send it',
    'Yes. It turned out well. Please send',
  ],
}

const noYeses: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'blev det rigtigt',
    'det blev ikke rigtigt',
    'ja, send ikke',
    'ja, opret os, men send ikke',
    'ja det er rigtigt, send mig en kopi',
  ],
  sv: [
    'blev det rätt',
    'det blev fel',
    'ja, så fint det blev, men adressen är fel',
    'ja det stämmer, skicka inte',
    'ja det stämmer, skicka den till min chef',
  ],
  no: [
    'ble det riktig',
    'det ble feil',
    'ja det er riktig, vent med å sende',
    'ja det er riktig, send den til sjefen',
  ],
  en: [
    'did it turn out right',
    'it turned out wrong',
    'yes it is right, please send me a copy',
    'yes, please send an invoice',
    'yes but please send it tomorrow',
    'thanks, send',
    'not yet, send',
    'no, send it',
  ],
}

describe('understanding: a yes of several clauses, each of which says it (issue 3 point 7)', () => {
  for (const language of languages) {
    for (const text of yeses[language])
      it(`${language}: “${text}”`, () => {
        expect(understand(text, summary(language)).assent).to.equal('yes')
      })
    for (const text of noYeses[language])
      it(`${language}: “${text}” is no yes`, () => {
        expect(understand(text, summary(language)).assent).not.to.equal('yes')
      })
  }
})

const changes: Readonly<Record<Language, string>> = {
  da: 'Kan jeg ændre hvordan vi betaler?',
  sv: 'Kan jag ändra hur vi betalar?',
  no: 'Kan jeg endre hvordan vi betaler?',
  en: 'Can I change how we pay?',
}
const questions: Readonly<Record<Language, string>> = {
  da: 'hvordan betaler vi?',
  sv: 'hur betalar vi?',
  no: 'hvordan betaler vi?',
  en: 'how do we pay?',
}

describe('understanding: how one pays is the payment; how to is a question', () => {
  for (const language of languages) {
    it(`${language}: “${changes[language]}”`, () => {
      const { command } = understand(changes[language], summary(language))
      expect(command).to.deep.equal({ name: 'change', target: 'payment' })
    })
    it(`${language}: “${questions[language]}”`, () => {
      expect(understand(questions[language], summary(language)).command).to.equal(undefined)
    })
  }
})
