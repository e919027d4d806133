import { expect } from 'chai'
import type { CustomerStore } from '../../onboarding/stores.ts'
import type { CountryCode, Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { people, phrases } from '../conversations/phrases.ts'
import { createHouse, type House } from '../support/conversation.ts'
import { azuriteHouse } from './azurite-house.ts'
import { closeBrowser } from './browser.ts'
import { axeViolations } from './inspect-page.ts'
import { startRealBot, type RealBot, type RealChat } from './real-bot.ts'

interface Row {
  readonly language: Language
  readonly country: CountryCode
  readonly company: string
}

// Language and country are independent: the English customer is Danish.
const rows: readonly Row[] = [
  { language: 'da', country: 'DK', company: 'Nordlys ApS' },
  { language: 'sv', country: 'SE', company: 'Älgkronan AB' },
  { language: 'no', country: 'NO', company: 'Nordlysfjell AS' },
  { language: 'en', country: 'DK', company: 'Nordlys ApS' },
]

const contact = (country: CountryCode): string => {
  const { name, phone, email } = people[country]
  return `${name}, ${phone}, ${email}`
}

describe('a company becomes a customer in a real browser', function () {
  this.timeout(60_000)
  let house: House
  let bot: RealBot
  let chat: RealChat

  // A house for each: the second customer of one company would go to a person.
  beforeEach(async () => {
    house = createHouse()
    bot = await startRealBot(house)
  })
  afterEach(async () => {
    await chat.close()
    await bot.close()
  })
  after(closeBrowser)

  for (const { language, country, company } of rows) {
    it(`in three messages, with a reload after the second (${language}, ${country})`, async () => {
      chat = await bot.open({ lang: language })
      expect(chat.greeting.language).to.equal(language)
      const barriers = [...(await axeViolations(chat.page))]

      const found = await chat.tell(demoNumbers(country).good)
      expect(found.text).to.include(company)
      const summary = await chat.tell(contact(country))
      expect(summary.hints.asks).to.equal('confirm')
      barriers.push(...(await axeViolations(chat.page)))

      const shown = await chat.messages()
      await chat.page.reload()
      await chat.page.locator('.ac-pushButton', { hasText: confirmOf(summary) }).waitFor()
      expect(await chat.messages()).to.deep.equal(shown)

      const done = await chat.tell(phrases[language].yes)
      expect(done.hints).to.include({ done: true, outcome: 'complete' })
      await chat.hear(done.hints.reference)
      barriers.push(...(await axeViolations(chat.page)))
      expect(barriers).to.deep.equal([])
      expect(chat.complaints).to.deep.equal([])
      await expectRecord(house.stores.customers, done.hints.reference, {
        language,
        country,
        company,
      })
    })
  }

  it('and the record lies in real table storage, every value in its field', async () => {
    const { takeTurn, stores } = await azuriteHouse()
    const other = await startRealBot({ takeTurn, stores })
    try {
      chat = await other.open({ lang: 'sv' })
      await chat.tell(demoNumbers('SE').good)
      await chat.tell(contact('SE'))
      const { reference } = (await chat.tell('ja')).hints
      await chat.hear(reference)
      const row = { language: 'sv', country: 'SE', company: 'Älgkronan AB' } as const
      await expectRecord(stores.customers, reference, row)
      expect(await other.transcriptOf(chat.page)).to.include(reference)
    } finally {
      await other.close()
    }
  })
})

const confirmOf = ({ summary }: { readonly summary?: { readonly confirmLabel: string } }): string =>
  summary?.confirmLabel ?? 'no summary'

/** Every value in its own field, and where each comes from. */
async function expectRecord(
  customers: CustomerStore,
  reference: string,
  { language, country, company }: Row,
): Promise<void> {
  const { name, e164, email } = people[country]
  const record = await customers.get(reference)
  expect(record).to.include({
    reference,
    status: 'complete',
    country,
    customerType: 'business',
    payment: 'invoice',
    language,
  })
  expect(record?.company).to.deep.include({ number: demoNumbers(country).good, name: company })
  expect(record?.company?.address).to.include({ country })
  expect(record?.company?.legalForm).to.be.a('string')
  expect(record?.contact).to.deep.equal({ name, phone: e164, email })
  expect(record?.invoice).to.deep.equal({ channel: 'email', email })
  expect(record?.credit).to.include({ status: 'approved', amount: 5000 })
  const sources = Object.entries(record?.provenance ?? {}).map(([key, { source }]) => [key, source])
  expect(Object.fromEntries(sources)).to.include({
    'company.number': 'customer',
    'company.name': 'register',
    'company.address': 'register',
    'contact.name': 'customer',
    'contact.phone': 'customer',
    'contact.email': 'customer',
  })
  expect(record?.notices).to.have.length.above(1)
}
