import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** Well formed, and in no register. */
const unknown: Readonly<Record<CountryCode, readonly [number: string, register: string]>> = {
  DK: ['13748136', '(CVR)'],
  SE: ['5599991238', '(Bolagsverket)'],
  NO: ['310004901', 'Brønnøysund'],
}

/** Eight digits may be a Danish telephone number as well; those of a Swedish or Norwegian company are nothing else. */
const isSurelyCompany = (number: string): boolean => number.length > 8

const thatsUs: Readonly<Record<Language, string>> = {
  da: 'ja det er os',
  sv: 'ja det är vi',
  no: 'ja det er oss',
  en: 'yeah thats us',
}

async function start(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

describe('a number at the first question that no register knows (DQ-01)', () => {
  for (const language of languages) {
    for (const country of ['DK', 'SE', 'NO'] as const) {
      const [number, register] = unknown[country]
      it(`${language}: ${number} is asked about by the register of ${country}, and a yes keeps it`, async () => {
        const customer = await start(language, number)
        const transcript = customer.transcript.join('\n')
        expect(customer.last?.text, transcript).to.include(register)
        expect(customer.last?.hints.understood, transcript).to.deep.equal({
          country,
          'company.number': number,
          ...(isSurelyCompany(number) ? { customerType: 'business' } : {}),
        })
        const reply = await customer.say(thatsUs[language])
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'company.name',
          understood: {
            'company.number': number,
            ...(isSurelyCompany(number) ? {} : { customerType: 'business' }),
          },
        })
      })
    }
  }

  it('another number behind it may be of another country', async () => {
    const customer = await start('da', unknown.DK[0], demoNumbers('SE').good)
    expect(customer.last?.hints.understood, customer.transcript.join('\n')).to.include({
      country: 'SE',
      'company.number': demoNumbers('SE').good,
    })
  })

  it('whoever speaks for a company with such a number is its contact', async () => {
    const customer = await start('sv', unknown.SE[0], 'Åsa Öberg 070-174 06 05')
    expect(customer.last?.hints.understood, customer.transcript.join('\n')).to.deep.equal({
      'contact.name': 'Åsa Öberg',
      'contact.phone': '+46701740605',
    })
  })

  it('and who is a private customer after all says so', async () => {
    const customer = await start('da', unknown.DK[0], 'privat')
    expect(customer.last?.hints, customer.transcript.join('\n')).to.deep.include({
      asks: 'person.name',
      understood: { customerType: 'private' },
    })
  })
})
