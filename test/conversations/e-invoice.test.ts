import { expect } from 'chai'
import type { EInvoiceDirectory } from '../../onboarding/ports.ts'
import { participantIds } from '../../onboarding/public-numbers.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { createNoEInvoice } from '../../services/e-invoice/none.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer, allCountries, createHouse, type House } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

/** What the summary says of where the proposal comes from, and how customers ask for another way. */
const words: Readonly<
  Record<Language, { readonly source: string; readonly byMail: string; readonly change: string }>
> = {
  da: {
    source: 'fra Peppol-registeret [demo]',
    byMail: 'send fakturaen på e-mail',
    change: 'ret Peppol-ID',
  },
  sv: {
    source: 'från Peppol-registret [demo]',
    byMail: 'skicka fakturan via e-post',
    change: 'ändra Peppol-ID',
  },
  no: {
    source: 'fra Peppol-registeret [demo]',
    byMail: 'send fakturaen på e-post',
    change: 'endre Peppol-ID',
  },
  en: {
    source: 'from the Peppol directory [demo]',
    byMail: 'send the invoice by e-mail',
    change: 'change the Peppol ID',
  },
}

const contactOf = (country: CountryCode): string => {
  const { name, phone, email } = people[country]
  return `${name}, ${phone}, ${email}`
}

async function atSummary(
  language: Language,
  country: CountryCode,
  { number = demoNumbers(country).eInvoice, house }: { number?: string; house?: House } = {},
): Promise<Customer> {
  const { locale } = phrases[language]
  const customer = new Customer({ locale, ...(house === undefined ? {} : { house }) })
  await customer.start()
  await customer.say(number)
  await customer.say(contactOf(country))
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
  return customer
}

const rowsOf = ({ last }: Customer) =>
  (last?.summary?.sections ?? [])
    .flatMap(({ rows }) => rows)
    .filter(({ key }) => key.startsWith('invoice.') && key !== 'invoice.reference')
    .map(({ key, source }) => [key, source])

/** A directory that answers what the test says, and remembers what it was asked. */
class Directory implements EInvoiceDirectory {
  readonly id = 'peppol'
  readonly demo = false
  readonly asked: string[] = []
  readonly answer: EInvoiceDirectory['find']

  constructor(answer: EInvoiceDirectory['find']) {
    this.answer = answer
  }

  find(ids: readonly string[], signal: AbortSignal): ReturnType<EInvoiceDirectory['find']> {
    this.asked.push(...ids)
    return this.answer(ids, signal)
  }
}

const unavailable = () => Promise.resolve({ outcome: 'unavailable', sourceId: 'peppol' } as const)

describe('electronic invoices are proposed to a company that is known to take them', () => {
  for (const language of languages) {
    const { yes } = phrases[language]
    for (const country of allCountries) {
      const participant = participantIds(demoNumbers(country).eInvoice, country).at(-1)

      it(`${language} × ${country}: shown with its source, confirmed by "${yes}", kept with its source`, async () => {
        const customer = await atSummary(language, country)
        expect(rowsOf(customer)).to.deep.equal([
          ['invoice.channel', words[language].source],
          ['invoice.peppol', words[language].source],
        ])
        expect(customer.last?.summary?.twin).to.include(participant)
        await customer.say(yes)
        const { invoice, provenance, status, demo } = await customer.record()
        expect(status).to.equal('complete')
        expect(invoice).to.deep.equal({ channel: 'peppol', peppol: participant })
        for (const key of ['invoice.channel', 'invoice.peppol']) {
          expect(provenance[key], key).to.deep.equal({
            source: 'register',
            sourceId: 'demo-e-invoice',
            channel: 'webchat',
            at: '2026-11-23T10:00:02.000Z',
            verification: 'register',
          })
        }
        expect(demo).to.include('demo-e-invoice')
      })

      it(`${language} × ${country}: the customer wants them by e-mail`, async () => {
        const customer = await atSummary(language, country)
        const reply = await customer.say(words[language].byMail)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
        expect(reply.hints.understood).to.include({ 'invoice.channel': 'email' })
        expect(rowsOf(customer).map(([key]) => key)).to.deep.equal([
          'invoice.channel',
          'invoice.email',
        ])
        await customer.say(yes)
        const { invoice, provenance } = await customer.record()
        expect(invoice).to.deep.equal({ channel: 'email', email: people[country].email })
        expect(provenance['invoice.channel']).to.include({ source: 'customer' })
      })

      it(`${language} × ${country}: nobody answers: nothing is said and nothing is excluded`, async () => {
        const directory = new Directory(unavailable)
        const house = createHouse({ overrides: { eInvoice: directory } })
        const customer = await atSummary(language, country, { house })
        expect(directory.asked).to.deep.equal(
          participantIds(demoNumbers(country).eInvoice, country),
        )
        expect(customer.transcript.join('\n')).not.to.match(/peppol|e-fak|ehf/i)
        expect(rowsOf(customer).map(([key]) => key)).to.deep.equal([
          'invoice.channel',
          'invoice.email',
        ])
        await customer.say('peppol')
        expect(customer.last?.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'invoice.peppol',
        })
      })
    }

    it(`${language}: another Peppol id than the one that was found`, async () => {
      const customer = await atSummary(language, 'DK')
      await customer.say(words[language].change)
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('invoice.peppol')
      await customer.say('0088:5790000000005')
      await customer.say(yes)
      const { invoice, provenance } = await customer.record()
      expect(invoice).to.deep.equal({ channel: 'peppol', peppol: '0088:5790000000005' })
      expect(provenance['invoice.peppol']).to.include({ source: 'customer' })
    })
  }

  it('an address for invoices is the customer’s own choice, whenever it is given', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    await customer.start()
    await customer.say(demoNumbers('DK').eInvoice)
    await customer.say(`${contactOf('DK')}, faktura på mail til bogholderi@nordlys.example.dk`)
    expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
    await customer.say('ja')
    expect((await customer.record()).invoice).to.deep.equal({
      channel: 'email',
      email: 'bogholderi@nordlys.example.dk',
    })
  })

  it('another company number takes the proposal away', async () => {
    const customer = await atSummary('da', 'DK')
    await customer.say(`cvr ${demoNumbers('DK').good}`)
    expect(rowsOf(customer).map(([key]) => key)).to.deep.equal(['invoice.channel', 'invoice.email'])
  })

  it('a number that the register does not know is not believed by its Peppol id either', async () => {
    const directory = new Directory(([participant = '']) =>
      Promise.resolve({
        outcome: 'reachable',
        participant,
        sourceId: 'peppol',
        fetchedAt: '2026-11-23T10:00:00.000Z',
      }),
    )
    const house = createHouse({ overrides: { eInvoice: directory } })
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    await customer.say('CVR 99999993')
    await customer.say('CVR 99999993')
    expect(directory.asked).to.include('0184:DK99999993')
    await customer.say('Fjordsol ApS')
    await customer.say('Havnegade 4, 8000 Aarhus C')
    await customer.say(contactOf('DK'))
    expect(rowsOf(customer)[0], customer.transcript.join('\n')).to.deep.equal([
      'invoice.channel',
      'vores forslag',
    ])
  })

  it('a seller who sends none proposes none', async () => {
    const house = createHouse({ overrides: { eInvoice: createNoEInvoice() } })
    const customer = await atSummary('en', 'NO', { house })
    expect(rowsOf(customer)[0]).to.deep.equal(['invoice.channel', 'our suggestion'])
  })

  it('a directory that never answers holds the turn no longer than its own time', async () => {
    const directory = new Directory(() => new Promise(() => undefined))
    const { deadline } = createHouse().ports
    const overrides = { eInvoice: directory, deadline: { ...deadline, beside: 15 } }
    const customer = await atSummary('en', 'SE', { house: createHouse({ overrides }) })
    expect(rowsOf(customer)[0]).to.deep.equal(['invoice.channel', 'our suggestion'])
  })

  for (const said of ['8001022386', '19800102-2386'] as const) {
    it(`ID-03 the number of a Swedish sole trader is asked of nobody: ${said}`, async () => {
      const directory = new Directory(unavailable)
      const vatAsked: string[] = []
      const check = {
        id: 'vies',
        demo: false,
        check(number: string) {
          vatAsked.push(number)
          return Promise.resolve({ outcome: 'unavailable', sourceId: 'vies' } as const)
        },
      }
      const vat = { DK: check, SE: check, NO: check }
      const house = createHouse({ overrides: { eInvoice: directory, vat } })
      const customer = new Customer({ house, locale: 'sv-SE' })
      await customer.start()
      await customer.say('företag i Sverige')
      await customer.say(said)
      const { revision = 0 } = customer.last?.secret ?? {}
      const secret = '198001022386'
      await customer.submit({ action: 'secret', key: 'company.number', revision, secret })
      expect(customer.last?.hints.understood, customer.transcript.join('\n')).to.include({
        'company.number': true,
      })
      expect([...directory.asked, ...vatAsked]).to.deep.equal([])
    })
  }
})
