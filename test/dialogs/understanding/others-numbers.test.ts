import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, person, valuesIn } from './situations.ts'

type Row = readonly [said: string, phone: string]

const rows: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['i kan få fat i mig på 20123456 eller konen på 20123467', '+4520123456'],
    ['min chef har 20123467, jeg er på mit nummer 20123456', '+4520123456'],
  ],
  sv: [
    ['ni kan nå mig på 0701740644 eller hustrun på 0701740645', '+46701740644'],
    ['ni når mig på 0701740644, min fru har 0701740645', '+46701740644'],
    ['mitt nummer är 0701740644 och hustruns 0701740645', '+46701740644'],
  ],
  no: [
    ['dere kan nå meg på 68051234 eller kona på 68051235', '+4768051234'],
    ['nummeret mitt er 68051234, sjefen har 68051235', '+4768051234'],
  ],
  en: [
    ['you can reach me on 68051234 or my wife on 68051235', '+4768051234'],
    ['call my boss on 68051235 or me on 68051234', '+4768051234'],
  ],
}

describe('two numbers, of whoever writes and of somebody else', () => {
  for (const language of languages)
    for (const [said, phone] of rows[language])
      it(`leave the own one, and nobody's name (${language}): ${said}`, () => {
        for (const asks of ['person.phone', 'person.name'])
          expect(valuesIn(said, person(asks, language)), asks).to.deep.equal({
            'person.phone': phone,
          })
      })

  it("leave somebody else's where it is the only one", () => {
    const values = valuesIn(
      'min chef Lone Dahl har nummer 20123467',
      business('contact.name', 'da'),
    )
    expect(values).to.deep.equal({ 'contact.name': 'Lone Dahl', 'contact.phone': '+4520123467' })
  })
})
