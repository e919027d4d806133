import { expect } from 'chai'
import type { AddressDirectory, PartialAddress } from '../../onboarding/ports.ts'
import {
  languages,
  type Address,
  type CountryCode,
  type Language,
} from '../../onboarding/vocabulary.ts'
import { Customer, createHouse } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const sourced = { sourceId: 'test-addresses', fetchedAt: '2026-11-23T09:55:00.000Z' }

interface Case {
  readonly country: CountryCode
  readonly said: string
  readonly known: readonly Address[]
}

const danish = (street: string, postalCode: string, city: string): Address => ({
  street,
  postalCode,
  city,
  country: 'DK',
})
const norwegian = (street: string, postalCode: string, city: string): Address => ({
  street,
  postalCode,
  city,
  country: 'NO',
})
const swedish = (street: string, postalCode: string, city: string): Address => ({
  street,
  postalCode,
  city,
  country: 'SE',
})

const own: Readonly<Record<'DK' | 'NO', Address>> = {
  DK: danish('Vestergade 3, 2. tv', '8000', 'Aarhus C'),
  NO: norwegian('Storgata 8B', '9008', 'Tromsø'),
}

/** A directory that has these addresses and nothing else. */
function directoryOf(
  { country, known }: Pick<Case, 'country' | 'known'>,
  asked: PartialAddress[],
): AddressDirectory {
  return {
    id: 'test-addresses',
    demo: false,
    country,
    check: (address) =>
      Promise.resolve({
        outcome: 'suggested',
        address: { ...address, street: 'Andengade 1' },
        ...sourced,
      }),
    complete: (partial) => {
      asked.push(partial)
      return Promise.resolve({ outcome: 'found', addresses: known, ...sourced })
    },
  }
}

async function asked(language: Language, { country, said, known }: Case) {
  const { ports } = createHouse()
  const questions: PartialAddress[] = []
  const directory = directoryOf({ country, known }, questions)
  const house = createHouse({
    overrides: { addresses: { ...ports.addresses, [country]: directory } },
  })
  const customer = new Customer({
    house,
    locale: phrases[language].locale,
    preset: { country, customerType: 'private' },
  })
  await customer.start()
  await customer.say('Mette Sørensen')
  await customer.say(said)
  return { customer, questions }
}

const phones: Readonly<Record<CountryCode, string>> = {
  DK: '20 12 34 56',
  NO: '406 12 345',
  SE: '070-174 06 05',
}

async function finished(customer: Customer, language: Language, country: CountryCode) {
  await customer.say(`${phones[country]}, mette@nordlys.example.dk`)
  await customer.say(phrases[language].prepayment)
  await customer.say(phrases[language].yes)
  return customer.record()
}

const none: Readonly<Record<Language, string>> = {
  da: 'ingen af dem',
  sv: 'ingen av dem',
  no: 'ingen av dem',
  en: 'none of them',
}
const second: Readonly<Record<Language, string>> = {
  da: 'den anden',
  sv: 'den andra',
  no: 'den andre',
  en: 'the second one',
}

for (const language of languages) {
  describe(`UX-10, UX-28: an address without its postal code (${language})`, () => {
    for (const said of [
      'Vestergade 3 2. tv, Aarhus',
      'Vestergade 3, 2. tv',
      'Vestergade 3 2.tv\nAarhus',
    ]) {
      it(`${said.replace('\n', ' / ')}: completed by the directory and proposed`, async () => {
        const { customer, questions } = await asked(language, {
          country: 'DK',
          said,
          known: [own.DK],
        })
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
          'suggest:person.address',
        )
        expect(questions).to.have.length(1)
        for (const part of ['Vestergade 3, 2. tv', '8000', 'Aarhus C'])
          expect(customer.last?.text).to.include(part)
        const reply = await customer.say(phrases[language].yes)
        expect(reply.hints.understood['person.address']).to.deep.equal(own.DK)
        const record = await finished(customer, language, 'DK')
        expect(record.person?.address).to.deep.equal(own.DK)
        expect(record.provenance['person.address']).to.deep.include({
          verification: 'register',
          sourceId: 'test-addresses',
        })
      })
    }

    it('what the directory has otherwise is shown beside it', async () => {
      const { customer } = await asked(language, {
        country: 'NO',
        said: 'Storgatta 8B, Tromso',
        known: [own.NO],
      })
      for (const part of ['Storgatta 8B', 'Storgata 8B', 'Tromso', 'Tromsø', '9008'])
        expect(customer.last?.text, customer.transcript.join('\n')).to.include(part)
    })

    const several = [
      danish('Vestergade 3', '8000', 'Aarhus C'),
      danish('Vestergade 3', '5000', 'Odense C'),
      danish('Vestergade 3', '1456', 'København K'),
    ]
    for (const [how, words] of [
      ['its button', 'Vestergade 3, 5000 Odense C'],
      ['its line', '2'],
      ['its place', second[language]],
      ['its town', 'Odense'],
    ] as const) {
      it(`several: a short choice, taken by ${how}`, async () => {
        const { customer } = await asked(language, {
          country: 'DK',
          said: 'Vestergade 3',
          known: several,
        })
        expect(customer.last?.hints.asks).to.equal('choose:person.address')
        expect(customer.last?.choices).to.have.length(4)
        const reply = await customer.say(words)
        expect(
          reply.hints.understood['person.address'],
          customer.transcript.join('\n'),
        ).to.deep.equal(several[1])
      })
    }

    for (const [how, known] of [
      ['one', several.slice(0, 1)],
      ['several', several],
    ] as const) {
      it(`mine as it is, of ${how}: only the postal code is asked, and nobody contradicts it`, async () => {
        const { customer } = await asked(language, {
          country: 'DK',
          said: 'Vestergade 3, Aarhus',
          known,
        })
        await customer.say(how === 'one' ? phrases[language].no : none[language])
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('person.address')
        const reply = await customer.say('8000')
        const kept = danish('Vestergade 3', '8000', 'Aarhus')
        expect(
          reply.hints.understood['person.address'],
          customer.transcript.join('\n'),
        ).to.deep.equal(kept)
        const record = await finished(customer, language, 'DK')
        expect(record.status).to.equal('complete')
        expect(record.provenance['person.address']?.verification).to.equal('unverified')
      })
    }

    it('more than anybody wants to choose from, or none: the rest is asked for and put together', async () => {
      const many = Array.from({ length: 6 }, (_, at) =>
        danish('Vestergade 3', String(8000 + at), 'Aarhus C'),
      )
      for (const known of [many, []]) {
        const { customer } = await asked(language, { country: 'DK', said: 'Vestergade 3', known })
        expect(customer.last?.hints).to.deep.include({ asks: 'person.address', attempt: 1 })
        expect(customer.last?.text).to.include('Vestergade 3')
        await customer.say('8000 Aarhus C')
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
          'suggest:person.address',
        )
        await customer.say(phrases[language].no)
        const record = await finished(customer, language, 'DK')
        expect(record.person?.address).to.deep.equal(danish('Vestergade 3', '8000', 'Aarhus C'))
      }
    })

    it('SE: a town is asked for its postal code, and the code tells the town as the post has it', async () => {
      const house = createHouse()
      const customer = new Customer({
        house,
        locale: phrases[language].locale,
        preset: { country: 'SE', customerType: 'private' },
      })
      await customer.start()
      await customer.say('Anna Lindqvist')
      await customer.say('Storgatan 8')
      expect(customer.last?.text, customer.transcript.join('\n')).to.include('Storgatan 8')
      await customer.say('903 26')
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
        'suggest:person.address',
      )
      const reply = await customer.say(phrases[language].yes)
      expect(reply.hints.understood['person.address']).to.deep.equal(
        swedish('Storgatan 8', '90326', 'Umeå'),
      )
    })

    it('in one message with everything else', async () => {
      const house = createHouse()
      const customer = new Customer({
        house,
        locale: phrases[language].locale,
        preset: { country: 'DK', customerType: 'private' },
      })
      await customer.start()
      await customer.say(
        'Mette Sørensen, Vestergade 3, 2. tv, Aarhus, 20 12 34 56, mette@nordlys.example.dk',
      )
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.match(
        /^(?:choose|suggest):person.address$/,
      )
      expect(customer.last?.hints.understood).to.include.keys(
        'person.name',
        'person.phone',
        'person.email',
      )
      expect(customer.last?.choices.map(({ title }) => title).join()).to.include(
        'Vestergade 3, 2. tv, 8000 Aarhus C',
      )
    })

    it('a whole address, a command or a person is still heard', async () => {
      const { customer } = await asked(language, {
        country: 'DK',
        said: 'Vestergade 3',
        known: several,
      })
      await customer.say('help')
      expect(customer.last?.hints).to.deep.include({
        command: 'help',
        asks: 'choose:person.address',
      })
      const reply = await customer.say('Nygade 7, 5000 Odense C')
      expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('suggest:person.address')
      expect(reply.hints.understood['person.address']).to.deep.equal(
        danish('Nygade 7', '5000', 'Odense C'),
      )
    })
  })
}

it('UX-10 the demo directory offers the postal codes of the town', async () => {
  const house = createHouse()
  const customer = new Customer({
    house,
    locale: 'da-DK',
    preset: { country: 'DK', customerType: 'private' },
  })
  await customer.start()
  await customer.say('Mette Sørensen')
  await customer.say('Vestergade 3, Odense')
  expect(customer.last?.text, customer.transcript.join('\n')).to.include('5000')
})
