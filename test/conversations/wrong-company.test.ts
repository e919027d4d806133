import { expect } from 'chai'
import {
  countryCodes,
  languages,
  type CountryCode,
  type Language,
} from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { countryNames, people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

/** Another company of the same country, as its number is written. */
const right = {
  DK: { number: '91001470', written: '91 00 14 70', name: 'Nyspire ApS', called: 'Fjordblik' },
  SE: { number: '5599990248', written: '559999-0248', name: 'Nygrodd AB', called: 'Nygrodd' },
  NO: { number: '312026848', written: '312 026 848', name: 'Nyspirt AS', called: 'Nyspirt' },
} as const satisfies Record<CountryCode, Record<string, string>>
const wrong = { DK: 'Nordlys', SE: 'Älgkronan', NO: 'Nordlysfjell' } as const

const undo: Readonly<Record<Language, string>> = {
  da: 'fortryd',
  sv: 'ångra',
  no: 'angre',
  en: 'undo',
}
const keep: Readonly<Record<Language, string>> = {
  da: 'lad det stå',
  sv: 'låt det stå',
  no: 'la det stå',
  en: 'leave it as it is',
}

type Step = 'found' | 'asked' | 'summary'

async function until(step: Step, language: Language, country = homes[language]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(demoNumbers(country).good)
  const { name, phone, email } = people[country]
  if (step === 'asked') await customer.say(name)
  if (step === 'summary') await customer.say(`${name}, ${phone}, ${email}`)
  return customer
}

const said = (customer: Customer): string => customer.transcript.join('\n')

/** Everything behind the company in the summary. */
const restOf = (customer: Customer): string | undefined =>
  customer.last?.summary?.twin.split('\n\n').slice(2).join('\n\n')

type Table = Readonly<Record<Language, readonly string[]>>

const denials: Table = {
  da: [
    'det er ikke vores firma',
    'det var forkert virksomhed',
    'vi hedder ikke Nordlys',
    'hov, det er jo slet ikke os',
    'der er ikke os, vi er en helt anden',
    'jeg kom til at skrive et forkert firma',
    'det er firmaet til min kunde',
    'jeg tror ikke det er vores virksomhed',
  ],
  sv: [
    'det är inte vårt företag',
    'fel företag',
    'vi heter inte Älgkronan',
    'oj det där är ju inte vi',
    'jag råkade skriva fel bolag, vi är ett helt annat',
    'det är min kunds företag',
    'jag tror inte att det är vårt företag',
    'Älgkronan är vår kund',
  ],
  no: [
    'det er ikke firmaet vårt',
    'beklager, feil bedrift',
    'vi heter ikke Nordlysfjell',
    'nei det er jo ikke oss',
    'det er ikke oss, vi er en helt annen',
    'det er firmaet til kunden min',
    'æ trur ikke det, det æ itj oss',
    'Nordlysfjell er kunden vår',
  ],
  en: [
    "that's not us",
    'I gave you the wrong company',
    "we're not Nordlys",
    "oops, that isn't our company at all",
    'we are a completely different company',
    'sorry, I typed in the wrong company',
    "that's my customer's company",
    "I don't think that's our company",
  ],
}

for (const language of languages) {
  const country = homes[language]
  describe(`${language}: the company that was found is not theirs`, () => {
    for (const denial of denials[language]) {
      it(`“${denial}” takes all of it out at the summary, and nothing of the customer`, async () => {
        const customer = await until('summary', language)
        const before = restOf(customer)
        const asked = await customer.say(denial)
        expect(asked.hints, said(customer)).to.include({ asks: 'company.number', attempt: 1 })
        expect(asked.hints.understood, said(customer)).to.deep.equal({
          'company.number': null,
          'company.name': null,
          'company.legalForm': null,
          'company.address': null,
        })
        expect(asked.text.split('\n\n')[0], said(customer)).to.include(wrong[country])
        const { number, written, name } = right[country]
        await customer.say(number)
        expect(customer.last?.summary?.twin, said(customer)).to.include(written).and.include(name)
        expect(customer.last?.summary?.twin, said(customer)).not.to.include(`: ${wrong[country]}`)
        expect(restOf(customer)).to.equal(before)
      })
    }

    for (const step of ['found', 'asked'] as const) {
      it(`is taken out where ${step === 'found' ? 'it was just found' : 'something else is asked'}`, async () => {
        const customer = await until(step, language)
        const asked = await customer.say(denials[language][0] ?? '')
        expect(asked.hints, said(customer)).to.include({ asks: 'company.number', attempt: 1 })
        const { number, name } = right[country]
        const found = await customer.say(number)
        expect(found.text, said(customer)).to.include(name)
        expect(found.hints.asks).to.equal(step === 'found' ? 'contact.name' : 'contact.phone')
      })
    }

    it('comes back by undo, by the button and by “keep it”', async () => {
      for (const way of [undo[language], '', keep[language]]) {
        const customer = await until('summary', language)
        const before = customer.last?.summary?.twin
        await customer.say(denials[language][0] ?? '')
        await customer.say(way === '' ? (customer.last?.choices[0]?.title ?? '') : way)
        expect(customer.last?.hints.asks, said(customer)).to.equal('confirm')
        await customer.say(
          { da: 'oversigt', sv: 'översikt', no: 'oversikt', en: 'summary' }[language],
        )
        expect(customer.last?.summary?.twin, said(customer)).to.equal(before)
      }
    })
  })
}

const replaced: Readonly<Record<Language, (number: string) => readonly string[]>> = {
  da: (number) => [
    `det er ikke os, vores er ${number}`,
    `forkert firma. Det rigtige CVR-nummer er ${number}`,
    `nej ${demoNumbers('DK').good} er min kundes firma, vores er ${number}`,
  ],
  sv: (number) => [
    `det är inte vi, vårt är ${number}`,
    `fel företag, rätt org.nr är ${number}`,
    `oj det var min kunds orgnummer, vårt är ${number}`,
  ],
  no: (number) => [
    `det er ikke oss, vårt er ${number}`,
    `feil bedrift, riktig orgnr er ${number}`,
    `oi det var orgnummeret til kunden min, vårt er ${number}`,
  ],
  en: (number) => [
    `that's not us, ours is ${number}`,
    `wrong company, it should be ${number}`,
    `that was our accountant's company number, ours is ${number}`,
  ],
}

for (const language of languages) {
  const country = homes[language]
  const { number, name, called, written } = right[country]
  describe(`${language}: the right company beside the wrong one`, () => {
    for (const sentence of replaced[language](number)) {
      it(`“${sentence}” is looked up at once, and takes its place in everything`, async () => {
        const customer = await until('summary', language)
        const before = restOf(customer)
        const reply = await customer.say(sentence)
        expect(reply.hints, said(customer)).to.include({ asks: 'confirm' })
        expect(reply.summary?.twin, said(customer)).to.include(written).and.include(name)
        expect(restOf(customer)).to.equal(before)
        await customer.say(phrases[language].yes)
        const { company } = await customer.record()
        expect(company?.number, said(customer)).to.equal(number)
        expect(company?.name).to.equal(name)
      })
    }

    it('is looked up by its name', async () => {
      const sentence = {
        da: `det er ikke os, vi hedder ${called}`,
        sv: `fel företag, vi heter ${called}`,
        no: `feil firma, vi heter ${called}`,
        en: `that's not our company, we're called ${called}`,
      }[language]
      for (const text of [sentence, `${denials[language][0] ?? ''}, ${called}`]) {
        const customer = await until('summary', language)
        const reply = await customer.say(text)
        expect(reply.hints.asks, said(customer)).to.equal('choose:company.number')
        expect(reply.choices[0]?.title, said(customer)).to.include(called)
        const summary = await customer.say(phrases[language].yes)
        expect(summary.hints.asks, said(customer)).to.equal('confirm')
        expect(summary.summary?.twin).to.include(`: ${called}`).and.not.include(wrong[country])
      }
    })
  })
}

const customersNumber: Readonly<Record<Language, string>> = {
  da: 'hov det var min kundes nummer, vores er 91001470',
  sv: 'oj det var min kunds nummer, vårt är 91001470',
  no: 'oi det var nummeret til kunden min, vårt er 91001470',
  en: "oops that was my customer's number, ours is 91001470",
}

for (const language of languages) {
  describe(`${language}: “${customersNumber[language]}”`, () => {
    it('is the number of a company where that was given last', async () => {
      const customer = await until('found', language, 'DK')
      const reply = await customer.say(customersNumber[language])
      expect(reply.hints.understood, said(customer)).to.include({ 'company.number': '91001470' })
      expect(reply.text).to.include('Nyspire')
    })

    it('is one too where it can be no telephone number, whatever was given since', async () => {
      const customer = await until('summary', language, 'DK')
      await customer.say(customersNumber[language])
      expect(customer.last?.summary?.twin, said(customer)).to.include('Nyspire ApS')
    })

    it('is asked about where it may be a telephone number, and one was given since', async () => {
      const customer = await until('summary', language, 'DK')
      const reply = await customer.say(customersNumber[language].replace('91001470', '99600101'))
      expect(reply.hints, said(customer)).to.deep.include({
        asks: 'choose:company.number',
        understood: {},
      })
      await customer.say(reply.choices[0]?.title ?? '')
      expect(customer.last?.summary?.twin, said(customer)).to.include('Pixelbæk ApS')
      expect(customer.last?.summary?.twin).to.include('20 12 34 56').and.not.include('Nordlys ApS')
    })
  })
}

describe('a company that is not theirs, in every country and language', () => {
  for (const language of languages) {
    for (const country of countryCodes) {
      it(`${language} in ${country}`, async () => {
        const customer = await until('summary', language, country)
        const other = countryCodes.find((code) => code !== country) ?? 'DK'
        // The number of another country is taken too: that the wrong one is registered here says nothing.
        for (const { number, name } of [right[country], right[other]]) {
          await customer.say(denials[language][0] ?? '')
          expect(customer.last?.hints.asks, said(customer)).to.equal('company.number')
          await customer.say(number)
          expect(customer.last?.text, said(customer)).to.include(name)
        }
      })
    }
  }
})

const kept: Table = {
  da: [
    'er det ikke vores firma?',
    'det er ikke noget problem',
    'det er ikke os, der skal betale',
    'det er ikke mit firma, jeg er bare ansat',
    'I har sendt pakken til det forkerte firma',
  ],
  sv: [
    'är det inte vårt företag?',
    'det är inget problem',
    'det är inte vi som ska betala',
    'det är inte mitt företag, jag är bara anställd',
    'ni har skickat paketet till fel företag',
  ],
  no: [
    'er det ikke firmaet vårt?',
    'det er ikke noe problem',
    'det er ikke vi som skal betale',
    'det er ikke mitt firma, jeg er bare ansatt',
    'dere har sendt pakken til feil firma',
  ],
  en: [
    "isn't that our company?",
    "it's not a problem",
    "it's not us who pay",
    "it's not my company, I just work there",
    'you sent the parcel to the wrong company',
  ],
}

for (const language of languages) {
  describe(`${language}: the company stays`, () => {
    for (const sentence of kept[language]) {
      it(`“${sentence}”`, async () => {
        const customer = await until('summary', language)
        const reply = await customer.say(sentence)
        expect(reply.hints.understood, said(customer)).not.to.have.property('company.number')
        expect(reply.hints.asks, said(customer)).not.to.equal('company.number')
      })
    }
  })
}

describe('a company chosen from a list', () => {
  const notThat: Table = {
    da: ['nej, ikke den', 'jeg valgte forkert'],
    sv: ['nej inte den', 'jag valde fel'],
    no: ['nei, ikke den', 'jeg valgte feil'],
    en: ['no, not that one', 'I picked the wrong one'],
  }
  for (const language of languages) {
    for (const sentence of notThat[language]) {
      it(`${language}: “${sentence}”`, async () => {
        const customer = new Customer({ locale: phrases[language].locale })
        await customer.start()
        await customer.say(right[homes[language]].called)
        if (customer.last?.hints.asks === 'country')
          await customer.say(countryNames[language][homes[language]])
        await customer.say(customer.last?.choices[0]?.title ?? '')
        expect(customer.last?.hints.asks, said(customer)).to.equal('contact.name')
        const asked = await customer.say(sentence)
        expect(asked.hints, said(customer)).to.include({ asks: 'company.number', attempt: 1 })
        expect(asked.hints.understood).to.include({ 'company.name': null })
        await customer.say(right[homes[language]].called)
        expect(customer.last?.hints.asks, said(customer)).to.equal('choose:company.number')
      })
    }
  }
})

describe('at the credit notice', () => {
  for (const language of languages) {
    it(`${language}: a sole trader's number was another one's`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say('94005582')
      await customer.say(`${people.DK.name}, ${people.DK.phone}, ${people.DK.email}`)
      await customer.say(phrases[language].invoice)
      await customer.say(phrases[language].yes)
      expect(customer.last?.hints.asks, said(customer)).to.equal('notice')
      await customer.say(replaced[language]('91001470')[0] ?? '')
      expect(customer.last?.hints.asks, said(customer)).to.equal('confirm')
      expect(customer.last?.summary?.twin).to.include('Nyspire ApS').and.not.include('Havfruens')
      await customer.say(phrases[language].yes)
      expect((await customer.record()).company?.number, said(customer)).to.equal('91001470')
    })
  }
})

describe('what was known of a company', () => {
  it('goes back with its number by undo, also where another one took its place', async () => {
    const customer = await until('found', 'da')
    await customer.say('det rigtige CVR-nummer er 96008325')
    expect(customer.last?.text, said(customer)).to.include('opløst')
    await customer.say('fortryd')
    expect(customer.last?.hints.asks, said(customer)).to.equal('contact.name')
  })

  it('an electronic address that its number makes goes with it', async () => {
    const customer = await until('summary', 'no')
    await customer.say('EHF til 0192:310004103')
    expect(customer.last?.summary?.twin, said(customer)).to.include('0192:310004103')
    const reply = await customer.say('det er ikke oss, vårt er 312026848')
    expect(reply.summary?.twin ?? reply.text, said(customer)).not.to.include('310004103')
  })
})
