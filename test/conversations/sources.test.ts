import { expect } from 'chai'
import type { Profile } from '../../onboarding/profile.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { createDemoRegister } from '../../services/registers/demo.ts'
import { Customer, createHouse, demoProfile } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** Ten minutes before the house's clock begins. */
const earlier = '2026-11-23T09:50:00.000Z'

/** A register whose answers were kept since then. */
function keptRegister(): CompanyRegister {
  const register = createDemoRegister('DK', { now: () => new Date(earlier) })
  return { ...register, id: 'cvr' }
}

const shownAt = {
  da: 'hentet kl. 10.50',
  sv: 'hämtat kl. 10:50',
  no: 'hentet kl. 10:50',
  en: 'retrieved at 10:50',
} as const

describe('GD-07: where a value comes from, and how old that is', () => {
  for (const language of languages) {
    it(`an answer that was kept tells its age, in the summary and in the record (${language})`, async () => {
      const { ports } = createHouse()
      const registers = { ...ports.registers, DK: keptRegister() }
      const house = createHouse({ overrides: { registers } })
      const customer = new Customer({ house, locale: phrases[language].locale })
      await customer.start()
      await customer.say('12345674')
      const summary = await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
      expect(summary.summary?.twin, customer.transcript.join('\n')).to.include(shownAt[language])
      await customer.say(phrases[language].yes)
      const { provenance } = await customer.record()
      expect(provenance['company.name']).to.include({ source: 'register', at: earlier })
      expect(provenance['company.number']).to.include({ source: 'customer', checkedAt: earlier })
    })

    it(`an answer of this conversation does not (${language})`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say('12345674')
      const summary = await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
      expect(summary.summary?.twin).not.to.match(/10[.:]\d\d/)
    })

    it(`a seller in one country names that country's register (${language})`, async () => {
      const profile: Profile = { ...demoProfile, countries: ['NO'] }
      const customer = new Customer({
        house: createHouse({ profile }),
        locale: phrases[language].locale,
      })
      await customer.start()
      await customer.say('310004103')
      const said = customer.transcript.join('\n')
      expect(said).to.include('Brønnøysund')
      expect(said).not.to.include('CVR')
    })
  }
})
