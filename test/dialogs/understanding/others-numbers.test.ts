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

const picked: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['20123415 eller 20123416 - den sidste er bedst', '+4520123416'],
    ['20123415 og 20123416. Den første duer ikke', '+4520123416'],
    ['min kones er 20123415 men brug mit: 20123416', '+4520123416'],
  ],
  sv: [
    ['antingen 0701740618 eller 0701740619, ta den första', '+46701740618'],
    ['0701740618 eller 0701740619, den andra är min gamla', '+46701740618'],
    ['min frus är 0701740618 men använd mitt: 0701740619', '+46701740619'],
  ],
  no: [
    ['68051243 eller 68051244, den siste er best', '+4768051244'],
    ['68051243 og 68051244, ikke den første', '+4768051244'],
  ],
  en: [
    ['68051243 or 68051244 - the latter is better', '+4768051244'],
    ['68051243 or 68051244, the second does not work', '+4768051243'],
  ],
}

const mailPicked: Readonly<Record<Language, string>> = {
  da: 'enten mette@nordlys.dk eller info@nordlys.dk, tag den første',
  sv: 'info@nordlys.dk eller mette@nordlys.dk, den sista är bäst',
  no: 'mette@nordlys.dk eller info@nordlys.dk',
  en: 'info@nordlys.dk or mette@nordlys.dk, not the first',
}

describe('two values of one kind, of which one is picked', () => {
  for (const language of languages) {
    for (const [said, phone] of picked[language])
      it(`leave that one (${language}): ${said}`, () => {
        expect(valuesIn(said, business('contact.phone', language))).to.deep.equal({
          'contact.phone': phone,
        })
      })

    it(`leave no address for invoices (${language}): ${mailPicked[language]}`, () => {
      expect(valuesIn(mailPicked[language], business('contact.email', language))).to.deep.equal({
        'contact.email': 'mette@nordlys.dk',
      })
    })
  }
})
