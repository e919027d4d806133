import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

type Row = readonly [Language, string]

const at = (asks: string, language: Language, payment?: string) =>
  asking(asks, {
    language,
    country: 'NO',
    customerType: 'business',
    ...(payment === undefined
      ? { open: ['payment'] }
      : {
          answered: ['payment', 'contact.email', 'invoice.channel', 'invoice.email'],
          values: {
            payment,
            'contact.email': 'kari@fjordlys.example.no',
            'invoice.channel': 'email',
            'invoice.email': 'kari@fjordlys.example.no',
          },
        }),
  })

const received: readonly Row[] = [
  ['da', 'jeg har fået en faktura, der ikke passer'],
  ['da', 'jeg mangler en faktura fra jer'],
  ['da', 'har et spørgsmål til en regning'],
  ['sv', 'jag har fått en faktura som inte stämmer'],
  ['sv', 'frågor om min faktura'],
  ['sv', 'jag fick en räkning från er'],
  ['no', 'hallo har fått en faktura fra dere som ikke stemmer hvem snakker jeg med'],
  ['no', 'jeg venter på en faktura'],
  ['no', 'purring på faktura 1234, den er betalt'],
  ['en', 'I got an invoice from you which is wrong'],
  ['en', 'question about my invoice'],
]

const accounts: readonly Row[] = [
  ['da', 'vi vil gerne have en kundekonto hos jer'],
  ['sv', 'vill öppna ett kundkonto'],
  ['no', 'hei, skulle ordne kundekonto for svigerfar sin bedrift'],
  ['en', "I'd like to open a customer account"],
]

describe('an invoice that has come, and a customer account, choose no payment', () => {
  for (const [language, text] of [...received, ...accounts])
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, asking('country', { language }))
      expect(valuesOf({ fills })).to.not.have.property('payment')
    })
})

const mail = 'regnskap@fjordlys.example.no'
const addressed: readonly Row[] = [
  ['da', `sæt ${mail} på til faktura, ellers er alt fint`],
  ['da', `brug ${mail} til fakturaerne`],
  ['sv', `lägg in ${mail} för fakturorna, annars är allt bra`],
  ['sv', `fakturor ska till ${mail}`],
  ['no', `sett ${mail} på fakturaene, ellers er alt greit`],
  ['no', `kvitteringer og faktura sendes til ${mail}`],
  ['en', `and oh, put ${mail} for the invoices. Otherwise it's all fine`],
  ['en', `use ${mail} for invoices please`],
]

describe('an address for invoices changes the address only, where payment in advance stands', () => {
  for (const [language, text] of addressed)
    it(`${language}: “${text}”`, () => {
      const { fills, assent } = understand(text, at('confirm', language, 'prepayment'))
      expect(valuesOf({ fills })).to.deep.equal({ 'invoice.email': mail })
      expect(assent).to.not.equal('yes')
    })
})

const overruled: readonly Row[] = [
  ['da', `chefen siger betal forud og send fakturaer til ${mail} i stedet`],
  ['sv', `chefen säger förskott, och skicka fakturor till ${mail} istället`],
  ['no', `sjefen sier betale forskudd og send fakturaene på epost til ${mail} i stedet`],
  ['en', `owner says pay in advance and send invoices by email instead to ${mail}`],
]

describe('a payment that is said wins over one that is implied', () => {
  for (const [language, text] of overruled)
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, at('confirm', language, 'invoice'))
      expect(valuesOf({ fills })).to.include({ payment: 'prepayment', 'invoice.email': mail })
    })
})

const wished: readonly Row[] = [
  ['da', 'vi vil alligevel have faktura'],
  ['sv', 'vi vill hellre ha faktura'],
  ['no', `vi vil heller ha faktura, til ${mail}`],
  ['no', 'kan vi få faktura i stedet'],
  ['en', `actually invoice us instead, to ${mail}`],
]

describe('an invoice that is wished for is still one', () => {
  for (const [language, text] of wished)
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, at('confirm', language, 'prepayment'))
      expect(valuesOf({ fills })).to.include({ payment: 'invoice' })
    })

  it('at the start, fed up with others or not', () => {
    for (const text of ['vi har fått avslag før men vil ha faktura', 'faktura med 30 dager'])
      expect(valuesOf(understand(text, asking('country', { language: 'no' }))), text).to.include({
        payment: 'invoice',
      })
  })
})
