import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { creditPolicySchema } from '../../onboarding/credit/credit-policy.ts'
import type { Profile } from '../../onboarding/profile.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { createNoCredit } from '../../services/credit/none.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer, createHouse, demoProfile, type House } from '../support/conversation.ts'

const policy = creditPolicySchema.parse(
  parse(readFileSync('deployment/policies/without-bureau.yaml', 'utf8')),
)
const seller: Profile = {
  ...demoProfile,
  credit: { ...demoProfile.credit, policy },
  providers: { ...demoProfile.providers, credit: { DK: 'none', SE: 'none', NO: 'none' } },
}

const now = () => new Date('2026-11-23T10:00:00Z')
const none = (country: CountryCode) => createNoCredit(country, { now })

function house(): House {
  const credit = { DK: none('DK'), SE: none('SE'), NO: none('NO') }
  return createHouse({ profile: seller, overrides: { credit } })
}

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'
const yes: Readonly<Record<Language, string>> = { da: 'ja', sv: 'ja', no: 'ja', en: 'yes' }
const agency: Readonly<Record<Language, RegExp>> = {
  da: /Vi spørger ikke et kreditoplysningsbureau/,
  sv: /Vi frågar inget kreditupplysningsföretag/,
  no: /Vi spør ikke noe kredittopplysningsforetak/,
  en: /We ask no credit information agency/,
}
const lookedAt: Readonly<Record<Language, RegExp>> = {
  da: /faste regler ud fra virksomhedens oplysninger i det danske virksomhedsregister \(CVR\)/,
  sv: /fasta regler utifrån företagets uppgifter i det danska företagsregistret \(CVR\)/,
  no: /faste regler ut fra bedriftens opplysninger i det danske foretaksregisteret \(CVR\)/,
  en: /fixed rules based on the company’s details in the Danish company register \(CVR\)/,
}

async function confirmed(language: Language, number: string): Promise<Customer> {
  const customer = new Customer({ house: house(), locale: language })
  await customer.start()
  await customer.say(number)
  await customer.say(contact)
  await customer.say(yes[language])
  return customer
}

describe('a seller without a credit bureau', () => {
  it('gives terms by the register’s facts, and writes down that nobody was asked', async () => {
    const customer = await confirmed('da', demoNumbers('DK').good)
    const { credit, status, demo } = await customer.record()
    expect(status).to.equal('complete')
    expect(credit).to.deep.include({
      status: 'approved',
      limit: 10_000,
      rules: ['company-sound'],
      policyVersion: 'without-bureau-1',
    })
    expect(credit).to.not.have.any.keys('bureau', 'inquiryId', 'demo')
    expect(demo).to.not.include('none')
  })

  for (const language of languages) {
    it(`CR-05 ${language}: the notices name no bureau, and say what is looked at`, async () => {
      const customer = new Customer({ house: house(), locale: language })
      await customer.start()
      await customer.say(demoNumbers('DK').good)
      await customer.say(contact)
      expect(customer.last?.hints.asks).to.equal('confirm')
      expect(customer.last?.text).to.match(agency[language]).and.include('(CVR)')
      expect(customer.transcript.join('\n')).to.not.match(/Bureau|undefined/)
    })

    it(`GD-18 ${language}: a company that is offered prepayment hears what decided`, async () => {
      const customer = await confirmed(language, demoNumbers('DK').lowScore)
      expect((await customer.record()).credit).to.deep.include({
        status: 'prepayment',
        rules: ['equity-negative'],
      })
      expect(customer.last?.text).to.match(lookedAt[language])
      expect(customer.last?.text).to.not.match(/equity|egenkapital|eget kapital/i)
    })
  }

  it('GD-16: a private customer is never turned down, and no register is named', async () => {
    const customer = new Customer({ house: house(), locale: 'da-DK' })
    await customer.start()
    await customer.say('privat, Danmark, faktura')
    await customer.say(
      'Mette Sørensen, Vestergade 3, 2. tv, 8000 Aarhus C, 20 12 34 56, mette@nordlys.example.dk',
    )
    await customer.say('ja')
    expect(customer.last?.hints.asks).to.equal('notice')
    expect(customer.last?.text).to.match(agency.da).and.not.include('CVR')
    await customer.say('ja')
    expect((await customer.record()).credit).to.deep.include({
      status: 'referred',
      rules: ['no-rule'],
    })
  })

  it('goes to a person while the register is down: neither credit nor refusal', async () => {
    const down = house()
    const silent = {
      id: 'demo-register',
      demo: true,
      country: 'DK',
      find: () => Promise.resolve({ outcome: 'unavailable', sourceId: 'demo-register' } as const),
    } as const
    const ports = { registers: { ...down.ports.registers, DK: silent }, credit: down.ports.credit }
    const customer = new Customer({
      house: createHouse({ profile: seller, overrides: ports }),
      locale: 'da-DK',
    })
    await customer.start()
    await customer.say('CVR 12345674')
    await customer.say('Nordlys ApS, Vestergade 3, 2. tv, 8000 Aarhus C')
    await customer.say(contact)
    await customer.say('ApS')
    await customer.say('ja')
    expect((await customer.record()).credit, customer.transcript.join('\n')).to.include({
      status: 'referred',
    })
  })
})
