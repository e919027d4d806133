import { expect } from 'chai'
import { createCvrapiRegister } from '../../../services/registers/cvrapi.ts'
import { companyRegisterContract } from '../../contracts/company-register.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'
import { patient, realRegister } from './real-registers.ts'

const { at, slow } = realRegister(createCvrapiRegister, 'DK')

describe('register cvrapi', () => {
  const server = replayed('cvrapi')
  const find = (number: string) => at(server().url).find(number, patient())

  companyRegisterContract('cvrapi', () => ({
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

  it('reads the company; advertising protection is kept (DQ-13)', async () => {
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
  })

  it('tells ceased and bankrupt apart', async () => {
    expect(await company('96008325')).to.include({ status: 'dissolved' })
    expect(await company('97009694')).to.include({ status: 'bankrupt' })
  })

  it('tells not found from trouble inside a 200', async () => {
    expect(await find('98011064')).to.include({ outcome: 'notFound' })
    expect(await find('95006957')).to.deep.equal({ outcome: 'unavailable', sourceId: 'cvrapi' })
  })

  it('finds one by name', async () => {
    const search = async (name: string) => {
      const found = await at(server().url).search?.(name, patient())
      return found?.outcome === 'found' ? found.companies.map(({ number }) => number) : found
    }
    expect(await search('nordlys')).to.deep.equal(['12345674'])
    expect(await search('findes ikke')).to.deep.equal([])
  })
})

providerFaults('register cvrapi', {
  provider: 'cvrapi',
  good: 'found',
  make: (baseUrl, outside) => {
    const register = at(baseUrl, outside)
    return (signal) => register.find('12345674', signal)
  },
})
