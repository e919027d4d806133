import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesIn } from './situations.ts'

const papers: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'jeres sidste faktura nr 20123499 var også forkert!!',
    'ordrenummer 20123499',
    'kundenr. 20123499',
    'sagsnummeret er 20123499',
    'vores ordre 20123499 er ikke kommet',
    'det er vedr. faktura #20123499',
    'fakturaen 20123499 passer ikke',
  ],
  sv: [
    'er senaste faktura nr 0701740644 var fel',
    'ordernummer: 0701740644',
    'kundnumret är 0701740644',
    'min beställning 0701740644 har inte kommit',
    'det gäller ärendenr 0701740644',
  ],
  no: [
    'deres siste faktura nr 68051234 var også feil',
    'ordrenr 68051234',
    'saksnummeret er 68051234',
    'bestillingen 68051234 er ikke kommet',
    'det er ang ordre 68051234',
  ],
  en: [
    'your last invoice no 68051234 was wrong too',
    'order number: 68051234',
    'the customer number is 68051234',
    'my order 68051234 never arrived',
    "I'm writing about ticket #68051234",
  ],
}

const phones: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  da: [
    ['faktura 20123456', '+4520123456'],
    ['ordretelefon 20123456', '+4520123456'],
    ['kunde 20123456', '+4520123456'],
    ['jeg er på 20123456, det drejer sig om ordre 20123499', '+4520123456'],
    ['faktura, nr 20123456', '+4520123456'],
    ['det er om min ordre. 20123456', '+4520123456'],
  ],
  sv: [
    ['faktura 0701740644', '+46701740644'],
    ['mitt nummer är 0701740644', '+46701740644'],
    ['ring 0701740644 om fakturan', '+46701740644'],
  ],
  no: [
    ['faktura 68051234', '+4768051234'],
    ['vårt nummer er 68051234', '+4768051234'],
    ['ordrekontoret 68051234', '+4768051234'],
  ],
  en: [
    ['invoice 68051234', '+4768051234'],
    ['our order desk number is 68051234', '+4768051234'],
    ['in that case 68051234', '+4768051234'],
  ],
}

describe('the number of an invoice, an order or a case', () => {
  for (const language of languages) {
    for (const said of papers[language])
      it(`is no answer to anything (${language}): ${said}`, () => {
        for (const asks of ['contact.phone', 'company.number'])
          expect(valuesIn(said, business(asks, language)), asks).to.deep.equal({})
      })
    for (const [said, phone] of phones[language])
      it(`is another than one's own beside such a word (${language}): ${said}`, () => {
        expect(valuesIn(said, business('contact.phone', language))['contact.phone']).to.equal(phone)
      })
  }

  it('is not what stands behind NO, nor thirteen figures', () => {
    for (const said of ['new customer no 312345676', 'ny kunde NO 312345676'])
      expect(valuesIn(said, opening('no'))['company.number'], said).to.equal('312345676')
    const gln = valuesIn('faktura nr 5790001234560', business('invoice.gln', 'da'))
    expect(gln['invoice.gln']).to.equal('5790001234560')
  })

  it('is not the amount of what somebody buys', () => {
    const values = valuesIn('ordrer for 20000', business('credit.amount', 'da'))
    expect(values).to.deep.equal({ 'credit.amount': 20000 })
    expect(valuesIn('jeres faktura nr 4711 er forkert', business('credit.amount', 'da'))).to.be
      .empty
  })
})
