import { expect } from 'chai'
import fc from 'fast-check'
import { mostCandidates, rankCandidates } from '../../onboarding/candidates.ts'
import type { RegisteredCompany } from '../../onboarding/ports.ts'

const danish = (part: Partial<RegisteredCompany>): RegisteredCompany => ({
  number: '12345674',
  country: 'DK',
  name: 'Nordlys ApS',
  legalForm: 'ApS',
  status: 'active',
  ...part,
})

const inTown = (city: string) => ({ street: 'Algade 1', postalCode: '4000', city, country: 'DK' })

const namesFor = (stated: string, companies: readonly RegisteredCompany[], town?: string) =>
  rankCandidates(companies, {
    name: stated,
    country: 'DK',
    ...(town === undefined ? {} : { town }),
  }).map(({ name }) => name)

describe('DQ-05: companies of a like name, ranked', () => {
  const same = ['NORDLYS', 'nordlys aps', 'Nordlys A/S', 'Nordlís', 'Nordly', 'Nordlyys ApS']
  for (const stated of same) {
    it(`${stated} finds Nordlys ApS`, () => {
      expect(namesFor(stated, [danish({})])).to.deep.equal(['Nordlys ApS'])
    })
  }

  it('word order, accents and the form do not count', () => {
    const name = 'Søn & Aagaard Bøger A/S'
    expect(namesFor('bøger ågård søn', [danish({ name })])).to.deep.equal([name])
  })

  const others = ['Fjernt Signal ApS', 'ApS', '', '!', 'N', 'nord vest syd øst lys']
  for (const stated of others) {
    it(`“${stated}” does not`, () => {
      expect(namesFor(stated, [danish({})])).to.deep.equal([])
    })
  }

  it('the likest name comes first, equal ones as the register has them', () => {
    const companies = [
      danish({ name: 'Nordlys Holding Vest ApS' }),
      danish({ name: 'Nordlys A/S' }),
      danish({ name: 'Nordlys ApS' }),
      danish({ name: 'Nordlys Holding ApS' }),
    ]
    expect(namesFor('nordlys', companies)).to.deep.equal([
      'Nordlys A/S',
      'Nordlys ApS',
      'Nordlys Holding ApS',
      'Nordlys Holding Vest ApS',
    ])
  })

  it('one that trades comes before one that does not', () => {
    const companies = [
      danish({ name: 'Nordlys ApS', status: 'dissolved' }),
      danish({ name: 'Nordlys Vest ApS' }),
    ]
    expect(namesFor('Nordlys ApS', companies)).to.deep.equal(['Nordlys Vest ApS', 'Nordlys ApS'])
  })

  for (const town of ['Århus', 'aarhus c', 'AARHUS']) {
    it(`one in ${town} comes before one elsewhere, and before one without address`, () => {
      const companies = [
        danish({ name: 'Nordlys ApS' }),
        danish({ name: 'Nordlys A/S', address: inTown('Roskilde') }),
        danish({ name: 'Nordlys Vest ApS', address: inTown('Aarhus C') }),
      ]
      expect(namesFor('Nordlys', companies, town)[0]).to.equal('Nordlys Vest ApS')
      expect(namesFor('Nordlys', companies)[0]).to.equal('Nordlys ApS')
    })
  }

  it('are told apart by number, form, standing and town', () => {
    const company = danish({ address: inTown('Roskilde'), status: 'windingUp' })
    const ranked = rankCandidates([company], { name: 'Nordlys', country: 'DK' })
    expect(ranked).to.deep.equal([
      {
        number: '12345674',
        name: 'Nordlys ApS',
        legalForm: 'ApS',
        status: 'windingUp',
        town: 'Roskilde',
      },
    ])
  })

  it('ID-03: a Swedish sole trader, whose number is a national number, is never among them', () => {
    const swedish = { country: 'SE', name: 'Blåbär Snickeri', status: 'active' } as const
    const companies = [
      { ...swedish, number: '8001022386', legalForm: 'AB' },
      { ...swedish, number: 'unreadable', legalForm: 'EF' },
      { ...swedish, number: '5599990107', legalForm: 'AB' },
    ]
    const ranked = rankCandidates(companies, { name: 'blåbär snickeri', country: 'SE' })
    expect(ranked.map(({ number }) => number)).to.deep.equal(['5599990107'])
  })

  it('are at most five, each of them one that the register named', () => {
    const name = fc.constantFrom('Nordlys', 'Nordlys Vest', 'Nordlys Holding', 'Sydlys', 'Ø')
    const status = fc.constantFrom('active', 'dissolved', 'bankrupt', 'windingUp')
    const companies = fc.array(fc.record({ name, status }).map(danish), { maxLength: 12 })
    fc.assert(
      fc.property(companies, fc.string(), (found, stated) => {
        const ranked = rankCandidates(found, { name: stated, country: 'DK' })
        expect(ranked.length).to.be.at.most(mostCandidates)
        const known = found.map((company) => company.name)
        expect(ranked.every((candidate) => known.includes(candidate.name))).to.equal(true)
        const active = ranked.map((candidate) => candidate.status === 'active')
        expect(active.lastIndexOf(true)).to.be.at.most(active.filter(Boolean).length - 1)
      }),
    )
  })
})
