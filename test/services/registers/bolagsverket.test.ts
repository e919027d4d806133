import { expect } from 'chai'
import { createBolagsverketRegister } from '../../../services/registers/bolagsverket.ts'
import { companyRegisterContract } from '../../contracts/company-register.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'
import { patient, realRegister } from './real-registers.ts'

const { at, slow } = realRegister(createBolagsverketRegister, 'SE')

describe('register bolagsverket', () => {
  const server = replayed('bolagsverket')
  const find = (number: string) => at(server().url).find(number, patient())

  companyRegisterContract('bolagsverket', () => ({
    register: at(server().url),
    slow: slow(),
    known: '5599990107',
    unknown: '5599990594',
  }))

  async function company(number: string) {
    const lookup = await find(number)
    if (lookup.outcome !== 'found') return expect.fail(lookup.outcome)
    return lookup.company
  }

  it('reads the company under its own name; advertising protection is kept (DQ-13)', async () => {
    expect(await company('5599990107')).to.deep.equal({
      number: '5599990107',
      country: 'SE',
      name: 'Älgkronan AB',
      legalForm: 'AB',
      status: 'active',
      address: { street: 'Storgatan 8', postalCode: '11122', city: 'Stockholm', country: 'SE' },
      registeredOn: '2011-05-09',
      advertisingProtected: true,
    })
  })

  it('reads proceedings in both spellings', async () => {
    expect(await company('5599990388')).to.include({ status: 'dissolved' })
    expect(await company('5599990453')).to.include({ status: 'bankrupt' })
    expect(await company('5599990529')).to.include({ status: 'windingUp' })
  })

  it('does without a block that is missing, but not without the company’s standing', async () => {
    const partial = await company('5599990248')
    expect(partial).not.to.have.any.keys('address', 'advertisingProtected')
    expect(await find('5599990313')).to.deep.equal({
      outcome: 'unavailable',
      sourceId: 'bolagsverket',
    })
  })

  it('a number that it refuses is not known', async () => {
    expect(await find('5599990669')).to.include({ outcome: 'notFound' })
  })

  it('ID-03: asks for a sole trader with the century, in no URL, and keeps no answer', async () => {
    const register = at(server().url)
    const before = server().requests.length
    for (let times = 0; times < 2; times += 1) {
      const lookup = await register.find('8001022386', patient())
      if (lookup.outcome !== 'found') return expect.fail(lookup.outcome)
      expect(lookup.company).to.include({ number: '8001022386', legalForm: 'EF' })
    }
    const asked = server()
      .requests.slice(before)
      .filter(({ path }) => path.endsWith('/organisationer'))
    expect(asked).to.have.length(2)
    for (const { path, query } of asked)
      expect(path + JSON.stringify(query)).not.to.include('800102')
  })
})

providerFaults('register bolagsverket', {
  provider: 'bolagsverket',
  good: 'found',
  except: /token/,
  secrets: ['bv-secret', 'bv-bearer'],
  make: (baseUrl, outside) => {
    const register = at(baseUrl, outside)
    return (signal) => register.find('5599990107', signal)
  },
})
