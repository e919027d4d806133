import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, firstFields, valuesIn } from './situations.ts'

const sayings: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'ok så betaler jeg hellere med det samme',
    'så betaler vi hellere nu',
    'jeg betaler på stedet',
  ],
  sv: [
    'då betalar jag hellre med en gång',
    'då betalar jag hellre direkt',
    'vi betalar på en gång',
  ],
  no: [
    'ok da betaler jeg heller med en gang',
    'då betalar eg heller med ein gong',
    'vi betaler heller straks',
  ],
  en: ["I'd rather pay at once then", "I'd rather pay right away", "ok i'll pay at once"],
}

/** None says how it is to be paid. */
const others: Readonly<Record<Language, string>> = {
  da: 'skal jeg betale med det samme?',
  sv: 'måste jag betala på en gång?',
  no: 'må jeg betale med en gang?',
  en: 'do I have to pay at once?',
}

const invoiced = (language: Language) =>
  asking('person.phone', {
    country: 'NO',
    customerType: 'private',
    language,
    open: ['person.phone', 'person.email'],
    answered: [...firstFields, 'person.name'],
    values: { payment: 'invoice', 'person.name': 'Lise Bakke' },
  })

describe('paying at once, where an invoice was chosen', () => {
  for (const language of languages) {
    for (const said of sayings[language])
      it(`is payment in advance (${language}): ${said}`, () => {
        expect(valuesIn(said, invoiced(language))).to.deep.equal({ payment: 'prepayment' })
      })
    it(`is none where it is only asked about (${language})`, () => {
      expect(valuesIn(others[language], invoiced(language))).to.deep.equal({})
    })
  }
})
