import { expect } from 'chai'
import { createCvrRegister } from '../../../services/registers/cvr.ts'
import { companyRegisterContract } from '../../contracts/company-register.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'
import { patient, realRegister } from './real-registers.ts'

const { at, slow } = realRegister(createCvrRegister, 'DK')

describe('register cvr', () => {
  const server = replayed('cvr')
  const find = (number: string) => at(server().url).find(number, patient())

  companyRegisterContract('cvr', () => ({
    register: at(server().url),
    slow: slow(),
    known: '12345674',
    unknown: '99012439',
  }))

  async function company(number: string) {
    const lookup = await find(number)
    if (lookup.outcome !== 'found') return expect.fail(lookup.outcome)
    return lookup.company
  }

  it('reads the company in two requests and one token; advertising protection is kept (DQ-13)', async () => {
    const before = server().requests.length
    expect(await company('12345674')).to.deep.equal({
      number: '12345674',
      country: 'DK',
      name: 'Nordlys ApS',
      legalForm: 'ApS',
      status: 'active',
      address: { street: 'Havnegade 12', postalCode: '5000', city: 'Odense C', country: 'DK' },
      registeredOn: '2015-03-02',
      advertisingProtected: true,
    })
    expect(
      server()
        .requests.slice(before)
        .map(({ path }) => path),
    ).to.deep.equal(['/token', '/CVR/v2', '/CVR/v2'])
  })

  it('tells ceased, bankrupt and winding up apart, and guesses no status that it does not know', async () => {
    expect(await company('96008325')).to.include({ status: 'dissolved' })
    expect(await company('97009694')).to.include({ status: 'bankrupt' })
    expect(await company('98011064')).to.include({ status: 'windingUp' })
    expect(await find('94005582')).to.deep.equal({ outcome: 'unavailable', sourceId: 'cvr' })
  })

  it('an error inside a 200 is trouble, not an unknown company', async () => {
    expect(await find('95006957')).to.deep.equal({ outcome: 'unavailable', sourceId: 'cvr' })
  })

  it('finds by name: ended companies too, none whose status cannot be read', async () => {
    const found = await at(server().url).search?.('nordlys', patient())
    if (found?.outcome !== 'found') return expect.fail(found?.outcome)
    expect(
      found.companies.map(({ number, status, legalForm }) => [number, status, legalForm]),
    ).to.deep.equal([
      ['12345674', 'active', 'ApS'],
      ['91001470', 'dissolved', 'A/S'],
    ])
    expect(found.companies[0]).to.deep.include({
      advertisingProtected: true,
      address: {
        street: 'Havnegade 12B, 3. tv',
        postalCode: '0800',
        city: 'Høje Taastrup',
        country: 'DK',
      },
    })
    expect(await at(server().url).search?.('findes ikke', patient())).to.deep.include({
      companies: [],
    })
  })
})

providerFaults('register cvr', {
  provider: 'cvr',
  good: 'found',
  except: /token/,
  secrets: ['cvr-secret', 'cvr-bearer'],
  make: (baseUrl, outside) => {
    const register = at(baseUrl, outside)
    return (signal) => register.find('12345674', signal)
  },
})

providerFaults('search of register cvr', {
  provider: 'cvr',
  good: 'found',
  secrets: ['search-secret'],
  make: (baseUrl, outside) => {
    const register = at(baseUrl, outside)
    return async (signal) => (await register.search?.('nordlys', signal)) ?? { outcome: 'none' }
  },
})
