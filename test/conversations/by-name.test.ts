import { expect } from 'chai'
import type { CompanyRegister, RegisteredCompany } from '../../onboarding/ports.ts'
import { countries } from '../../onboarding/countries/index.ts'
import type { Ports } from '../../dialogs/ports.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { allCountries, createHouse, Customer } from '../support/conversation.ts'
import { countryNames, people, phrases } from './phrases.ts'

const patient = () => new AbortController().signal
const forms = { DK: 'ApS', SE: 'AB', NO: 'AS' } as const

const said = {
  da: {
    second: ['den anden', 'nummer to', '2.', 'den sidste'],
    none: ['ingen af dem', 'nej', 'en anden virksomhed', 'ved ikke'],
    notAtHand: 'ved ikke',
    called: 'vi hedder',
    business: 'virksomhed',
  },
  sv: {
    second: ['den andra', 'nummer två', '2.', 'den sista'],
    none: ['ingen av dem', 'nej', 'ett annat företag', 'vet inte'],
    notAtHand: 'vet inte',
    called: 'vi heter',
    business: 'företag',
  },
  no: {
    second: ['den andre', 'nummer to', '2.', 'den siste'],
    none: ['ingen av dem', 'nei', 'en annen bedrift', 'vet ikke'],
    notAtHand: 'vet ikke',
    called: 'vi heter',
    business: 'bedrift',
  },
  en: {
    second: ['the second', 'number two', '2.', 'the last one'],
    none: ['none of these', 'no', 'another company', "I don't know"],
    notAtHand: "I don't know",
    called: 'we are called',
    business: 'company',
  },
} as const satisfies Record<Language, object>

type Registers = Ports['registers']

interface Counted {
  readonly register: CompanyRegister
  readonly searches: string[]
}

/** The demo register with two of its companies renamed, so that a name leads to both of them. */
function twins(country: CountryCode): Counted {
  const demo = createHouse().ports.registers[country]
  const { good, commandName } = demoNumbers(country)
  const names: Readonly<Record<string, string>> = {
    [good]: `Polarlys Bygg ${forms[country]}`,
    [commandName]: `Polarlys ${forms[country]}`,
  }
  const find: CompanyRegister['find'] = async (number, signal) => {
    const lookup = await demo.find(number, signal)
    if (lookup.outcome !== 'found') return lookup
    const name = names[number] ?? lookup.company.name
    return { ...lookup, company: { ...lookup.company, name } }
  }
  const company = async (number: string): Promise<RegisteredCompany> => {
    const lookup = await find(number, patient())
    return lookup.outcome === 'found' ? lookup.company : expect.fail(lookup.outcome)
  }
  const searches: string[] = []
  const search: CompanyRegister['search'] = async (name) => {
    searches.push(name)
    const companies = [await company(good), await company(commandName)]
    return { outcome: 'found', companies, sourceId: demo.id, fetchedAt: '2026-11-23T10:00:00Z' }
  }
  return { register: { ...demo, find, search }, searches }
}

interface Setting {
  readonly language: Language
  readonly country: CountryCode
  readonly channel?: string
}

async function started({ language, country, channel }: Setting, register: CompanyRegister) {
  const { registers } = createHouse().ports
  const house = createHouse({ overrides: { registers: { ...registers, [country]: register } } })
  const customer = new Customer({
    house,
    locale: phrases[language].locale,
    ...(channel === undefined ? {} : { channel }),
  })
  await customer.start()
  return customer
}

async function asked(setting: Setting, register: CompanyRegister) {
  const { language, country } = setting
  const customer = await started(setting, register)
  await customer.say(`${said[language].business}, ${countryNames[language][country]}`)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('company.number')
  return customer
}

async function offered(setting: Setting) {
  const { register, searches } = twins(setting.country)
  const customer = await asked(setting, register)
  const reply = await customer.say('polarlys')
  expect(reply.hints, customer.transcript.join('\n')).to.include({
    asks: 'choose:company.number',
    attempt: 1,
  })
  expect(reply.hints.understood).to.deep.equal({})
  expect(reply.choices).to.have.length(3)
  return { customer, searches }
}

const [first, second] = ['Polarlys', 'Polarlys Bygg'] as const
const numbers = (country: CountryCode) => ({
  [first]: demoNumbers(country).commandName,
  [second]: demoNumbers(country).good,
})

function expectChosen(
  customer: Customer,
  country: CountryCode,
  name: typeof first | typeof second,
) {
  const { hints } = customer.last ?? expect.fail('nothing said')
  expect(hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
  expect(hints.understood).to.include({
    'company.number': numbers(country)[name],
    'company.name': `${name} ${forms[country]}`,
    'company.legalForm': forms[country],
  })
  expect(hints.understood).to.include.keys('company.address')
}

for (const language of languages) {
  for (const country of allCountries) {
    describe(`DQ-05: the company by its name instead of its number (${language}, ${country})`, () => {
      const setting = { language, country }

      it('companies to choose from, told apart by form, number and town, likest first', async () => {
        const { customer } = await offered(setting)
        const titles = customer.last?.choices.map(({ title }) => title) ?? []
        expect(titles[0]).to.match(
          new RegExp(`^Polarlys ${forms[country]}, [\\d -]+, \\p{L}+`, 'u'),
        )
        expect(titles[1]).to.match(new RegExp(`^Polarlys Bygg ${forms[country]}, `))
      })

      for (const way of ['button', '1', `${first} ${forms[country]}`]) {
        it(`the first is chosen: ${way}`, async () => {
          const channel = way === '1' ? 'sms' : 'webchat'
          const { customer, searches } = await offered({ ...setting, channel })
          const title = customer.last?.choices[0]?.title ?? ''
          if (way.startsWith(first)) {
            // Both have these words: which one is meant is asked, never guessed.
            expect((await customer.say(way)).hints.asks).to.equal('choose:company.number')
          }
          await customer.say(way === '1' ? '1' : title)
          expectChosen(customer, country, first)
          expect(searches.length).to.be.at.most(2)
        })
      }

      it('a name is enough for the first question, which asks for the number too', async () => {
        const customer = await started(setting, twins(country).register)
        await customer.say(countryNames[language][country])
        const reply = await customer.say('polarlys')
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.number')
        await customer.say(reply.choices[0]?.title ?? '')
        expectChosen(customer, country, first)
        expect(customer.last?.hints.understood).to.include({ customerType: 'business' })
      })

      it('a stated name with its legal form says that the customer is a business', async () => {
        const customer = await started(setting, twins(country).register)
        await customer.say(countryNames[language][country])
        const reply = await customer.say(`${said[language].called} Polarlys ${forms[country]}`)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.number')
        expect(reply.hints.understood).to.include({ customerType: 'business' })
      })

      for (const words of [...said[language].second, 'Polarlys Bygg', 'bygg']) {
        it(`the second is chosen in words: ${words}`, async () => {
          const { customer, searches } = await offered(setting)
          await customer.say(words)
          expectChosen(customer, country, second)
          expect(searches).to.deep.equal(['polarlys'])
        })
      }

      for (const words of said[language].none) {
        it(`none of them asks for the number, with help: ${words}`, async () => {
          const { customer, searches } = await offered(setting)
          const reply = await customer.say(words)
          expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('company.number')
          expect(reply.text.split('\n\n')).to.have.length(3)
          await customer.say(numbers(country)[second])
          expectChosen(customer, country, second)
          expect(searches).to.deep.equal(['polarlys'])
        })
      }

      it('an unavailable register, or one that cannot search, changes nothing', async () => {
        const { register } = twins(country)
        const { search: _none, ...without } = register
        const down: CompanyRegister = {
          ...register,
          search: () => Promise.reject(new Error('ECONNRESET')),
        }
        for (const one of [without, down]) {
          const customer = await asked(setting, one)
          const reply = await customer.say('polarlys')
          expect(reply.hints).to.include({ asks: 'company.number', attempt: 2 })
          await customer.say(numbers(country)[first])
          expectChosen(customer, country, first)
        }
      })
    })
  }

  describe(`DQ-05: a name that is known when the number is asked for (${language})`, () => {
    it('leads to the companies at that moment; a single one is offered only', async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      const early = await customer.say(`${said[language].called} Nordlys`)
      expect(early.hints.asks, 'there are some in two countries').to.equal('country')
      const reply = await customer.say(countryNames[language].DK)
      expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.number')
      expect(reply.choices).to.have.length(2)
      expect(reply.hints.understood).not.to.have.property('company.number')
      const chosen = await customer.say(phrases[language].yes)
      expect(chosen.hints.asks).to.equal('contact.name')
      const { name, phone, email } = people.DK
      await customer.say(`${name}, ${phone}, ${email}`)
      await customer.say(phrases[language].yes)
      const { company, status, provenance } = await customer.record()
      expect(status).to.equal('complete')
      expect(company).to.include({ number: '12345674', name: 'Nordlys ApS' })
      expect(provenance['company.number']).to.include({ verification: 'register' })
      expect(provenance['company.name']).to.include({ source: 'register' })
    })

    it('who does not know the number is asked for the name, and chooses', async () => {
      const { register } = twins('NO')
      const customer = await asked({ language, country: 'NO' }, register)
      const help = await customer.say(said[language].notAtHand)
      expect(help.text.split('\n\n')).to.have.length(3)
      expect((await customer.say('Polarlys')).hints.asks).to.equal('choose:company.number')
    })
  })
}

const unique = { DK: 'Pixelbæk ApS', SE: 'Pixelbäck AB', NO: 'Pikselbekk AS' } as const
const elsewhere = { DK: 'NO', SE: 'DK', NO: 'SE' } as const

async function namedFirst(language: Language, name: string, registers: Partial<Registers> = {}) {
  const all = { ...createHouse().ports.registers, ...registers }
  const house = createHouse({ overrides: { registers: all } })
  const customer = new Customer({ house, locale: phrases[language].locale })
  await customer.start()
  return { customer, reply: await customer.say(name) }
}

for (const language of languages) {
  for (const country of allCountries) {
    describe(`DQ-05: a name before the country is known (${language}, ${country})`, () => {
      const name = unique[country]
      const number = demoNumbers(country).eInvoice

      it('companies of the only country that has some, written as there; choosing one says the country', async () => {
        const { customer, reply } = await namedFirst(language, name)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.number')
        expect(reply.hints.understood).not.to.include.keys('country')
        const title = reply.choices[0]?.title ?? ''
        expect(title).to.include(countries[country].formatCompanyNumber(number))
        const chosen = await customer.say(phrases[language].yes)
        expect(chosen.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
        expect(chosen.hints.understood).to.include({ country, 'company.number': number })
      })

      it('none of them: the country is asked for, and the same ones are not offered again', async () => {
        const { customer } = await namedFirst(language, name)
        const reply = await customer.say(said[language].none[0])
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('country')
        const then = await customer.say(countryNames[language][country])
        expect(then.hints.asks, customer.transcript.join('\n')).to.equal('company.number')
      })

      it('another country than theirs takes them back', async () => {
        const { customer } = await namedFirst(language, name)
        const other = elsewhere[country]
        const reply = await customer.say(countryNames[language][other])
        expect(reply.hints, customer.transcript.join('\n')).to.include({ asks: 'company.number' })
        expect(reply.hints.understood).to.include({ country: other })
      })
    })
  }
}

describe('DQ-05: a name before the country is known', () => {
  const { DK, SE } = createHouse().ports.registers

  it('everything in one message, the company, yes: three messages without its number', async () => {
    const { name, phone, email } = people.DK
    const { customer } = await namedFirst(
      'da',
      `Vi hedder Pixelbæk ApS, ${name}, ${phone}, ${email}`,
    )
    const reply = await customer.say('1')
    expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
    await customer.say('ja')
    const { company, contact } = await customer.record()
    expect(company).to.include({ number: demoNumbers('DK').eInvoice })
    expect(contact).to.include({ name, email })
  })

  it('a register that cannot search leaves the country open, unless the legal form rules it out', async () => {
    const { search: _none, ...without } = SE
    const asksFor = async (words: string) =>
      (await namedFirst('en', words, { SE: without })).reply.hints.asks
    expect(await asksFor('we are called Pixelbæk')).to.equal('country')
    expect(await asksFor('we are called Pixelbæk ApS')).to.equal('choose:company.number')
  })

  it('a register that is silent leaves the country open: the company could be in it', async () => {
    const silent = { ...SE, search: () => Promise.reject(new Error('ECONNRESET')) }
    const { reply } = await namedFirst('en', 'we are called Pixelbæk', { SE: silent })
    expect(reply.hints.asks).to.equal('country')
  })

  it('is searched for once, however often something else is said', async () => {
    const searches: string[] = []
    const counting: CompanyRegister = {
      ...DK,
      search: (name, signal) => {
        searches.push(name)
        return DK.search?.(name, signal) ?? expect.fail('cannot search')
      },
    }
    const { customer } = await namedFirst('en', 'we are called Pixelbæk ApS', { DK: counting })
    await customer.say('help')
    await customer.say('none of them')
    await customer.say('help')
    await customer.say('Denmark')
    expect(searches).to.deep.equal(['Pixelbæk ApS'])
  })
})

describe('DQ-05: companies to choose from', () => {
  const setting = { language: 'en', country: 'DK' } as const

  it('a name that came with its number is not searched for', async () => {
    const { register, searches } = twins('DK')
    for (const words of ['Polarlys ApS, CVR 12345674', 'Polarlys ApS, CVR 99999993']) {
      const customer = await asked(setting, register)
      await customer.say(words)
    }
    expect(searches).to.deep.equal([])
  })

  it('another name is another search; the same one is not', async () => {
    const { customer, searches } = await offered(setting)
    await customer.say('we are called Polarlys Fjord ApS')
    await customer.say('help')
    expect(searches).to.deep.equal(['polarlys', 'Polarlys Fjord ApS'])
    expect(customer.last?.hints.asks).to.equal('choose:company.number')
  })

  it('a number typed instead of a choice is the answer', async () => {
    const { customer } = await offered(setting)
    await customer.say(numbers('DK')[second])
    expectChosen(customer, 'DK', second)
  })

  for (const words of ['not the first', 'the first or the second', 'yes', 'the ninth', 'why']) {
    it(`“${words}” chooses none of two`, async () => {
      const { customer } = await offered(setting)
      const reply = await customer.say(words)
      expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.number')
    })
  }

  it('a choice is taken back by undo, and companies are there to choose again', async () => {
    const { customer } = await offered(setting)
    await customer.say('the second')
    const reply = await customer.say('undo')
    expect(reply.hints.understood).to.include({ 'company.number': null })
    expect(reply.hints.asks).to.equal('company.number')
  })

  it('one that has closed says so, and goes to a person when it is chosen (DQ-08)', async () => {
    const customer = new Customer({ locale: 'en' })
    await customer.start()
    await customer.say('business in Denmark')
    const reply = await customer.say('Gamle Lygter')
    expect(reply.choices[0]?.title).to.include('closed')
    const chosen = await customer.say('1')
    expect(chosen.hints).to.include({ done: true, outcome: 'handed-over' })
  })

  it('are withdrawn when the customer turns out to be a private person', async () => {
    const { customer } = await offered(setting)
    const reply = await customer.say('no, I am a private customer')
    expect(reply.hints.asks, customer.transcript.join('\n')).not.to.match(/^choose:/)
  })

  it('ID-03: a Swedish sole trader is not among them, for the number is a national number', async () => {
    const customer = new Customer({ locale: 'sv-SE' })
    await customer.start()
    await customer.say('företag, Sverige')
    const reply = await customer.say('Blåbärsrisets Snickeri')
    expect(reply.hints.asks).to.equal('company.number')
    expect(JSON.stringify(reply)).not.to.include('800102')
    const row = await customer.house.stores.conversations.load(customer.conversation)
    expect(row?.json).not.to.include('8001022386')
  })

  it('a register that never answers does not hold the turn', async () => {
    const { register } = twins('DK')
    const { registers } = createHouse().ports
    const DK: CompanyRegister = { ...register, search: () => new Promise(() => undefined) }
    const deadline = { lookup: 15, beside: 15, mail: 15, credit: 15 }
    const house = createHouse({ overrides: { registers: { ...registers, DK }, deadline } })
    const customer = new Customer({ house, locale: 'en' })
    await customer.start()
    const reply = await customer.say('Polarlys ApS, Denmark')
    expect(reply.hints.asks).to.equal('company.number')
  })
})

describe('whoever has not got the number at hand', () => {
  const byName = {
    da: 'så skriv virksomhedens navn',
    sv: 'skriv företagets namn',
    no: 'skriv navnet på bedriften',
    en: 'write the name of the company',
  }

  for (const language of languages) {
    it(`hears at the opening and with the number that the name does (${language})`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      const greeting = await customer.start()
      expect(greeting.text).to.include(byName[language])
      await customer.say(countryNames[language].DK)
      const asked = await customer.say(said[language].business)
      expect(asked.hints.asks).to.equal('company.number')
      expect(asked.text).to.include(byName[language])
    })
  }
})
