import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

const keysIn = (said: string, asks: string, language: Language) =>
  understand(said, business(asks, language)).fills.map(({ key }) => key)

describe('understanding: what a way for invoices costs is asked, and chooses none', () => {
  const asked = {
    da: ['koster papir ekstra', 'er papirfaktura dyrere', 'koster EHF noget?'],
    sv: ['kostar papper extra', 'är pappersfaktura dyrare'],
    no: ['koster papir ekstra', 'er papirfaktura dyrere'],
    en: ['does paper cost extra', 'is paper invoicing more expensive', 'is email free'],
  } as const
  for (const language of languages)
    for (const said of asked[language])
      it(`${language}: “${said}”`, () => {
        const { fills, digression } = understand(said, business('invoice.channel', language))
        expect(fills).to.deep.equal([])
        expect(['question', 'invoiceWays', 'faq']).to.include(digression?.topic)
      })
})

describe('understanding: the rest in another language, and an invoice in one', () => {
  for (const [language, said, to] of [
    ['da', 'går det an at tage resten på svensk? min kone overtager tastaturet', 'sv'],
    ['sv', 'kan vi ta resten på engelska? min kollega tar över', 'en'],
    ['no', 'går det an å ta resten på dansk? det er kona som overtar tastaturet', 'da'],
    ['en', 'can we do the rest in Danish? my wife is taking over', 'da'],
    ['da', 'er fakturaen på engelsk?', undefined],
    ['sv', 'står det på engelska på fakturan?', undefined],
    ['no', 'kommer fakturaen på engelsk?', undefined],
    ['en', 'is the invoice in Danish?', undefined],
  ] as const)
    it(`${language}: “${said}”`, () => {
      const { language: heard } = understand(said, business('company.name', language))
      expect(heard?.how === 'asked' ? heard.to : undefined).to.equal(to)
    })
})

describe('understanding: what a mail program says in front hides nothing behind it', () => {
  for (const [language, said, phone] of [
    ['da', 'sendt fra min iPhone. Kontakt er Frederik Skou, tlf. 20123438', '+4520123438'],
    ['sv', 'Skickat från min iPhone. Kontakt är Siv Berg, 070-174 06 05', '+46701740605'],
    ['no', 'Sendt fra min iPhone. Kontakt er Siv Berg, 680 51 234', '+4768051234'],
    ['en', 'Sent from my iPhone. Contact is Siv Berg, 680 51 234', '+4768051234'],
  ] as const)
    it(`${language}: “${said}”`, () => {
      const { fills, command } = understand(said, business('contact.name', language))
      expect(command).to.equal(undefined)
      expect(fills.find(({ key }) => key === 'contact.phone')?.value).to.equal(phone)
    })
})

describe('understanding: “but never mind” behind a value is said of its own sentence', () => {
  for (const [language, said] of [
    ['da', 'Algade 5, 4000 Roskilde. Lageret ligger et andet sted, men glem det'],
    ['sv', 'Storgatan 5, 411 38 Göteborg. Lagret ligger nån annanstans men skit i det'],
    ['no', 'Storgata 5, 0155 Oslo. Lageret ligger et annet sted, men glem det'],
    ['en', 'Storgata 5, 0155 Oslo. The warehouse is somewhere else but never mind'],
  ] as const)
    it(`${language}: “${said}”`, () => {
      expect(understand(said, business('company.address', language)).command).to.equal(undefined)
      expect(keysIn(said, 'company.address', language)).to.deep.equal(['company.address'])
    })
})
