import { expect } from 'chai'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer, allCountries, createHouse } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const contact = 'Mette Sørensen, +45 20 12 34 56, mette@nordlys.example.dk'

async function begun(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

describe('look-up instead of typing', () => {
  for (const country of allCountries) {
    it(`a known number of ${country} fills name, form and address, each marked with its source`, async () => {
      const customer = await begun('en', demoNumbers(country).good)
      const understood = customer.last?.hints.understood ?? {}
      expect(understood).to.include({ country, customerType: 'business' })
      expect(understood).to.include.keys('company.name', 'company.legalForm', 'company.address')
      expect(customer.last?.hints.asks).to.equal('contact.name')
    })

    for (const status of ['dissolved', 'bankrupt', 'windingUp'] as const) {
      it(`a company of ${country} that is ${status} is told so and goes to a person`, async () => {
        for (const language of languages) {
          const customer = await begun(language, demoNumbers(country)[status])
          expect(customer.last?.hints).to.include({ done: true, outcome: 'handed-over' })
          const [review] = await customer.house.stores.reviews.list(5)
          expect(review?.reason).to.equal(`company-${status}`)
        }
      })
    }
  }

  it('another number goes on after a closed company', async () => {
    const customer = await begun('da', demoNumbers('DK').dissolved, '12345674')
    expect(customer.last?.hints.asks).to.equal('contact.name')
    expect(customer.last?.hints.done).to.equal(undefined)
  })

  it('whoever says that the number of a closed company was wrong is never left without a word', async () => {
    const wrong = {
      da: 'hov det er et forkert nummer',
      sv: 'oj det var fel nummer',
      no: 'oi det er feil nummer',
      en: 'oh that is the wrong number',
    }
    for (const language of languages) {
      const customer = await begun(language, demoNumbers('DK').dissolved, wrong[language])
      expect(customer.last?.text, language).to.not.equal('')
      const reply = await customer.say('12345674')
      expect(reply.hints.asks, language).to.equal('contact.name')
    }
  })

  it('a company with a command for a name is a company', async () => {
    const customer = await begun('da', demoNumbers('DK').commandName)
    expect(customer.last?.hints.asks).to.equal('contact.name')
    expect(customer.last?.hints.command).to.equal(undefined)
  })

  it('a number that the register does not know is questioned once, then believed and reviewed', async () => {
    const customer = await begun('da', 'CVR 99999993')
    expect(customer.last?.hints.asks).to.equal('company.number')
    expect(customer.last?.hints.understood).to.include({ 'company.number': '99999993' })
    await customer.say('mine data')
    expect(customer.last?.text).not.to.include('99999993')
    await customer.say('CVR 99999993')
    expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('company.name')
    await customer.say('Fjordsol ApS')
    await customer.say('Havnegade 4, 8000 Aarhus C')
    await customer.say(contact)
    await customer.say('ja')
    const record = await customer.record()
    expect(record.status).to.equal('in-review')
    expect(record.company).to.deep.include({
      number: '99999993',
      name: 'Fjordsol ApS',
      legalForm: 'ApS',
    })
    expect(record.reviewReasons).to.include('not-in-register')
  })

  it('a register that is down leaves the value unverified and goes on', async () => {
    const down: CompanyRegister = {
      id: 'demo-register',
      demo: true,
      country: 'DK',
      find: () => Promise.reject(new Error('ECONNRESET')),
    }
    const house = createHouse()
    const customer = new Customer({
      house: createHouse({ overrides: { registers: { ...house.ports.registers, DK: down } } }),
      locale: 'da-DK',
    })
    await customer.start()
    await customer.say('CVR 12345674')
    expect(customer.last?.hints.asks).to.equal('company.name')
    await customer.say('Nordlys ApS')
    await customer.say('Vestergade 3, 8000 Aarhus C')
    await customer.say(contact)
    await customer.say('ja')
    const record = await customer.record()
    expect(record.provenance['company.number']).to.include({
      verification: 'pending',
      sourceId: 'demo-register',
    })
  })

  it('the number of a branch makes its company the customer, under the company’s own number', async () => {
    const house = createHouse()
    const { NO } = house.ports.registers
    const branch = '311015478'
    const company = demoNumbers('NO').good
    const withBranch: CompanyRegister = {
      ...NO,
      find: (number, signal) => NO.find(number === branch ? company : number, signal),
    }
    const registers = { ...house.ports.registers, NO: withBranch }
    const customer = new Customer({
      house: createHouse({ overrides: { registers } }),
      locale: 'no',
    })
    await customer.start()
    const reply = await customer.say(`orgnr ${branch}`)
    expect(reply.text).to.include('avdeling').and.include('310 004 103')
    expect(reply.hints.understood).to.include({ 'company.number': company })
    await customer.say('Kari Nordmann, 40 12 34 56, kari@nordlysfjell.example')
    await customer.say('ja')
    const { company: recorded, provenance } = await customer.record()
    expect(recorded?.number).to.equal(company)
    expect(provenance['company.number']).to.include({
      said: branch,
      verification: 'register',
      sourceId: 'demo-register',
    })
  })

  it('GD-07: the record carries the licence of the register that its values come from', async () => {
    const { registers } = createHouse().ports
    const sourceId = 'brreg'
    const NO: CompanyRegister = {
      ...registers.NO,
      id: sourceId,
      find: async (number, signal) => ({ ...(await registers.NO.find(number, signal)), sourceId }),
    }
    const house = createHouse({ overrides: { registers: { ...registers, NO } } })
    const customer = new Customer({ house, locale: 'no' })
    await customer.start()
    await customer.say(demoNumbers('NO').good)
    await customer.say('Kari Nordmann, 40 12 34 56, kari@nordlysfjell.example')
    await customer.say('ja')
    const { provenance } = await customer.record()
    for (const key of ['company.name', 'company.legalForm', 'company.address']) {
      expect(provenance[key]?.attribution, key).to.include({ licence: 'NLOD 2.0' })
    }
    expect(provenance['contact.name']).not.to.have.property('attribution')
  })

  it('a register that never answers does not hold the turn', async () => {
    const silent: CompanyRegister = {
      id: 'demo-register',
      demo: true,
      country: 'DK',
      find: () => new Promise(() => undefined),
    }
    const house = createHouse({
      overrides: {
        registers: { ...createHouse().ports.registers, DK: silent },
        deadline: { lookup: 15, beside: 15, mail: 15, credit: 15 },
      },
    })
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    const reply = await customer.say('CVR 12345674')
    expect(reply.hints.asks).to.equal('company.name')
  })
})

describe('DQ-07: register and customer say different things', () => {
  for (const language of languages) {
    it(`both are shown side by side; the register’s is taken on a word (${language})`, async () => {
      const customer = await begun(language, 'Fjordsol ApS, CVR 12345674')
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
        'choose:company.name',
      )
      expect(customer.last?.text).to.include('Fjordsol ApS').and.include('Nordlys ApS')
      const [register] = customer.last?.choices ?? []
      const reply = await customer.say(register?.title ?? '')
      expect(reply.hints.understood).to.include({ 'company.name': 'Nordlys ApS' })
      expect(reply.hints.asks).to.equal('contact.name')
    })

    it(`the customer’s own is kept and goes to review, with both values stored (${language})`, async () => {
      const customer = await begun(language, 'Fjordsol ApS, CVR 12345674')
      await customer.say(customer.last?.choices[1]?.title ?? '')
      await customer.say(contact)
      await customer.say(phrases[language].yes)
      const record = await customer.record()
      expect(record).to.include({ status: 'in-review' })
      expect(record.company?.name).to.equal('Fjordsol ApS')
      expect(record.provenance['company.name']).to.include({
        verification: 'differs',
        stated: 'Nordlys ApS',
      })
    })
  }

  it('a name changed later is kept beside the register’s and goes to review', async () => {
    const customer = await begun('da', '12345674', contact, 'firmanavnet er Fjordsol ApS')
    expect(customer.last?.hints.understood).to.include({ 'company.name': 'Fjordsol ApS' })
    await customer.say('ja')
    const record = await customer.record()
    expect(record.status).to.equal('in-review')
    expect(record.provenance['company.name']).to.include({
      verification: 'differs',
      stated: 'Nordlys ApS',
    })
  })

  it('a name that differs only in case and form is the same', async () => {
    const customer = await begun('da', 'vi hedder nordlys, cvr 12345674')
    expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
  })
})

describe('a number that could be two things', () => {
  it('is asked about in one short choice, and goes where the customer says', async () => {
    const customer = await begun('da', 'virksomhed i Danmark')
    await customer.say('ring til mig på kontoret')
    expect(customer.last?.hints.asks).to.equal('callback.time')
    await customer.say('vi hedder Fjordsol ApS')
    const reply = await customer.say('12345674')
    expect(reply.hints.understood).to.include({ 'company.number': '12345674' })
  })
})

describe('ID-03: a Swedish sole trader’s number is a national number', () => {
  const typed = '800102-2386'

  it('typed into the chat it is not kept; the protected field takes it', async () => {
    const customer = await begun('sv', 'Sverige, företag', typed)
    const row = await customer.house.stores.conversations.load(customer.conversation)
    expect(`${row?.json ?? ''}${customer.last?.text ?? ''}`).not.to.match(/800102|2386/)
    const { secret } = customer.last ?? {}
    expect(secret?.key).to.equal('company.number')
    const reply = await customer.submit({
      action: 'secret',
      key: 'company.number',
      revision: secret?.revision ?? 0,
      secret: typed,
    })
    expect(reply.hints.understood['company.number']).to.equal(true)
    await customer.say('Åsa Öberg, 070-174 06 05, asa@norrsken.example.se')
    await customer.say('ja')
    expect(customer.last?.hints.asks).to.equal('notice')
    await customer.say('ja')
    const record = await customer.record()
    expect(JSON.stringify(record)).not.to.match(/800102|2386/)
    expect(record.company?.legalForm).to.equal('EF')
  })

  it('CH-06: on SMS, which has no protected field, the way on is a person', async () => {
    const customer = new Customer({ locale: 'sv-SE', channel: 'sms' })
    await customer.start()
    await customer.say('Sverige, företag')
    const reply = await customer.say(typed)
    expect(reply.secret).to.equal(undefined)
    expect(reply.choices).to.have.length(1)
    const handed = await customer.say(reply.choices[0]?.title ?? '')
    expect(handed.hints).to.include({ command: 'human', outcome: 'handed-over' })
  })

  it('a wrong number in the protected field is told by its reason and kept nowhere', async () => {
    const customer = await begun('sv', 'Sverige, företag', typed)
    const reply = await customer.submit({
      action: 'secret',
      key: 'company.number',
      revision: customer.last?.secret?.revision ?? 0,
      secret: '800102-2387',
    })
    expect(reply.hints).to.deep.include({ asks: 'company.number', attempt: 2 })
    expect(reply.text).not.to.include('2387')
  })
})
