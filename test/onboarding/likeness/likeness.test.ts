import { expect } from 'chai'
import { likeness } from '../../../onboarding/likeness/likeness.ts'
import type { CustomerRecord } from '../../../onboarding/record.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const home = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }
const elsewhere = { ...home, street: 'Lillegata 2' }

function person(name: string, more: Partial<NonNullable<CustomerRecord['person']>> = {}) {
  const { company: _company, contact: _contact, ...rest } = sampleRecord('BCDF-2345')
  const own = { name, address: home, phone: '+4740600000', email: 'a@prove.example' }
  return { ...rest, customerType: 'private', person: { ...own, ...more } } as CustomerRecord
}

const company = (change: Partial<NonNullable<CustomerRecord['company']>> = {}): CustomerRecord => {
  const record = sampleRecord('BCDF-2345')
  const { company: own } = record
  if (own === undefined) throw new Error('a company is one')
  return { ...record, company: { ...own, ...change } }
}

describe('DQ-04: whether two customers may be one', () => {
  it('two people of an everyday name in one town are not', () => {
    const other = { phone: '+4740600001', email: 'b@prove.example', address: elsewhere }
    expect(likeness(person('Lars Hansen'), person('Lars Hansen', other)).likely).to.equal(false)
  })

  it('an everyday name with one more thing in common is looked at, and why is said', () => {
    const same = likeness(
      person('Lars Hansen'),
      person('Lars Hansen', { email: 'b@prove.example', address: elsewhere }),
    )
    expect(same).to.deep.include({ likely: true, agrees: ['name', 'phone'] })
  })

  it('a rare name weighs more than an everyday one', () => {
    const bits = (name: string) => likeness(person(name), person(name)).bits
    expect(bits('Lars Prøvesen')).to.be.greaterThan(bits('Lars Hansen'))
  })

  it('a slip with the same address and phone is looked at', () => {
    const slip = person('Marta Kristofersen', { email: 'b@prove.example' })
    expect(likeness(person('Marta Kristoffersen'), slip).likely).to.equal(true)
  })

  it('DQ-02: a family shares phone, e-mail and address and is several customers', () => {
    expect(likeness(person('Anna Prøvesen'), person('Peter Prøvesen')).likely).to.equal(false)
  })

  it('DQ-05: names are compared on a normalised copy', () => {
    for (const [one, other] of [
      ['Søren Aagaard', 'Soeren Ågård'],
      ['Anne-Marie Wiik', 'anne marie viik'],
      ['Åse Prøve', 'Prøve, Aase'],
    ] as const) {
      expect(likeness(person(one), person(other)).agrees, one).to.include('name')
    }
    const phones = { address: elsewhere }
    expect(likeness(company(phones), company({ name: 'PRØVEFABRIKKEN 🏭' })).agrees).to.deep.equal([
      'name',
      'phone',
      'email',
    ])
  })

  it('a company of another number is another one, unless everything else agrees', () => {
    const sister = company({ number: '93004213', address: elsewhere })
    expect(likeness(company(), sister).bits).to.be.lessThan(
      likeness(company(), company({ address: elsewhere })).bits,
    )
    const { contact } = company()
    const strangers = { ...sister, contact: contact && { ...contact, email: 'b@prove.example' } }
    expect(likeness(company(), strangers as CustomerRecord).likely).to.equal(false)
  })

  /** At one address, reached by other numbers and mailboxes: is it one customer? */
  const atOneAddress: readonly (readonly [one: string, other: string, likely: boolean])[] = [
    ['Marta Kristoffersen', 'Marta Kristofersen', true],
    ['Marta Kristoffersen', 'Kristoffersen, Marta', true],
    ['Marta Elisabeth Kristoffersen', 'Marta Kristoffersen', true],
    ['Lars Hansen', 'Lars Hansen', true],
    // Families: one name that is the same, and one that is not, or only looks like it.
    ['Anna Hansen', 'Anne Hansen', false],
    ['Kari Kristoffersen', 'Karin Kristoffersen', false],
    ['Marta Kristoffersen', 'Ola Kristoffersen', false],
    ['Marta Kristoffersen', 'Marta Nordskog', false],
    ['Marta', 'Marta Kristoffersen', false],
    ['M K', 'M K', false],
  ]
  for (const [one, other, likely] of atOneAddress) {
    it(`${one} and ${other} at one address: ${likely ? 'a person looks' : 'two'}`, () => {
      const moved = { phone: '+4740600001', email: 'b@prove.example' }
      expect(likeness(person(one), person(other, moved)).likely).to.equal(likely)
    })
  }

  it('the same rare name elsewhere, reached in another way, is somebody else', () => {
    const other = { phone: '+4740600001', email: 'b@prove.example', address: elsewhere }
    const found = likeness(person('Marta Kristoffersen'), person('Marta Kristoffersen', other))
    expect(found.likely).to.equal(false)
  })

  it('a company with a slip in its name at the same address and number is looked at, another name is not', () => {
    const name = company().company?.name ?? ''
    const { contact } = company()
    const moved = { contact: contact && { ...contact, email: 'b@prove.example' } }
    const slip = { ...company({ name: `${name}n` }), ...moved } as CustomerRecord
    expect(likeness(company(), slip).likely).to.equal(true)
    const other = { ...company({ name: 'Noget helt andet' }), ...moved } as CustomerRecord
    expect(likeness(company(), other)).to.deep.equal({ likely: false, bits: 0, agrees: [] })
  })

  it('a person and a company are two, and so are customers of whom nothing is known', () => {
    expect(likeness(person('Prøvefabrikken'), company()).likely).to.equal(false)
    const { person: _person, ...bare } = person('x')
    expect(likeness(bare, { ...bare, customerType: 'business' }).likely).to.equal(false)
    expect(likeness(bare, bare).agrees).to.deep.equal(['name'])
  })
})
