import { expect } from 'chai'
import type { AddressDirectory, AddressLookup } from '../../onboarding/ports.ts'
import { languages, type Address, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, createHouse } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const stored: Address = {
  street: 'Vestergade 3',
  postalCode: '8000',
  city: 'Aarhus C',
  country: 'DK',
}
const suggested: Address = {
  ...stored,
  street: 'Vestergade 3A',
  postalCode: '8200',
  city: 'Aarhus N',
}
const sourced = { sourceId: 'test-addresses', fetchedAt: '2026-11-23T10:00:00.000Z' }

/** One line in the shapes that people write it in. */
const shapes = [
  'Vestergade 3, 8000 Aarhus C',
  'Vestergade 3 8000 Aarhus C',
  'Vestergade 3\n8000 Aarhus C',
  'vestergade 3, DK-8000 aarhus c',
  'Vestergade 3, 8000 Aarhus C, Danmark',
]

async function asked(language: Language, lookup: AddressLookup, address = shapes[0] ?? '') {
  const directory: AddressDirectory = {
    id: 'test-addresses',
    demo: false,
    country: 'DK',
    check: () => Promise.resolve(lookup),
    complete: () => Promise.resolve({ outcome: 'unavailable', sourceId: 'test-addresses' }),
  }
  const { ports } = createHouse()
  const house = createHouse({ overrides: { addresses: { ...ports.addresses, DK: directory } } })
  const customer = new Customer({
    house,
    locale: phrases[language].locale,
    preset: { country: 'DK', customerType: 'private' },
  })
  await customer.start()
  await customer.say('Mette Sørensen')
  await customer.say(address)
  return customer
}

async function finished(customer: Customer, language: Language) {
  await customer.say('20 12 34 56, mette@nordlys.example.dk')
  await customer.say(phrases[language].prepayment)
  await customer.say(phrases[language].yes)
  return customer.record()
}

for (const language of languages) {
  describe(`UX-10, UX-28: an address and its directory (${language})`, () => {
    for (const shape of shapes) {
      it(`is proposed with what differs: ${shape.replace('\n', ' / ')}`, async () => {
        const customer = await asked(
          language,
          { outcome: 'suggested', address: suggested, ...sourced },
          shape,
        )
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
          'suggest:person.address',
        )
        for (const part of ['8000', '8200', 'Aarhus N', '3A'])
          expect(customer.last?.text).to.include(part)
      })
    }

    it('the proposal is taken', async () => {
      const customer = await asked(language, {
        outcome: 'suggested',
        address: suggested,
        ...sourced,
      })
      const reply = await customer.say(customer.last?.choices[0]?.title ?? '')
      expect(reply.hints.understood['person.address']).to.deep.equal(suggested)
      const record = await finished(customer, language)
      expect(record.person?.address).to.deep.equal(suggested)
      expect(record.provenance['person.address']).to.deep.include({
        stated: stored,
        verification: 'register',
        sourceId: sourced.sourceId,
        checkedAt: sourced.fetchedAt,
      })
    })

    it('one’s own is used as it is, and marked', async () => {
      const customer = await asked(language, {
        outcome: 'suggested',
        address: suggested,
        ...sourced,
      })
      await customer.say(customer.last?.choices[1]?.title ?? '')
      const record = await finished(customer, language)
      expect(record.status).to.equal('complete')
      expect(record.person?.address).to.deep.equal(stored)
      expect(record.provenance['person.address']?.verification).to.equal('unverified')
    })

    for (const [what, lookup, address] of [
      ['an address in no directory', { outcome: 'notFound', ...sourced }, shapes[0]],
      [
        'an address abroad',
        { outcome: 'unknown', ...sourced },
        'Hauptstraße 5, 20095 Hamburg, Tyskland',
      ],
    ] as const) {
      it(`${what} is questioned once, never refused`, async () => {
        const customer = await asked(language, lookup, address)
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
          'suggest:person.address',
        )
        const reply = await customer.say(phrases[language].yes)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('person.phone')
        const record = await finished(customer, language)
        expect(record.provenance['person.address']?.verification).to.equal('unverified')
      })
    }

    it('a directory that is down holds nobody up', async () => {
      const customer = await asked(language, { outcome: 'unavailable', sourceId: 'test-addresses' })
      expect(customer.last?.hints.asks).to.equal('person.phone')
      const record = await finished(customer, language)
      expect(record.provenance['person.address']?.verification).to.equal('pending')
    })
  })
}
