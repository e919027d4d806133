import { expect } from 'chai'
import { createBrregRegister } from '../../../services/registers/brreg.ts'
import { companyRegisterContract } from '../../contracts/company-register.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'
import { patient, realRegister } from './real-registers.ts'

const { at, slow } = realRegister(createBrregRegister, 'NO')

describe('register brreg', () => {
  const server = replayed('brreg')
  const find = (number: string) => at(server().url).find(number, patient())

  companyRegisterContract('brreg', () => ({
    register: at(server().url),
    slow: slow(),
    known: '310004103',
    unknown: '323151911',
  }))

  async function company(number: string) {
    const lookup = await find(number)
    if (lookup.outcome !== 'found') return expect.fail(lookup.outcome)
    return lookup.company
  }

  it('reads the company, its address without holes, and the signals of three services', async () => {
    expect(await company('310004103')).to.deep.equal({
      number: '310004103',
      country: 'NO',
      name: 'NORDLYSFJELL AS',
      legalForm: 'AS',
      status: 'active',
      address: { street: 'Storgata 8B', postalCode: '9008', city: 'Tromsø', country: 'NO' },
      registeredOn: '2012-04-18',
      signals: {
        accountsOverdue: false,
        vatRegistered: true,
        rolesChangedOn: '2026-09-30',
        equity: 'negative',
      },
    })
  })

  it('tells deleted, bankrupt and winding up apart', async () => {
    expect(await company('317083696')).to.include({ status: 'dissolved', legalForm: 'AS' })
    expect(await company('320117801')).to.include({ status: 'bankrupt' })
    const forced = await company('322140541')
    expect(forced.status).to.equal('windingUp')
    expect(forced.signals?.accountsOverdue).to.equal(true)
  })

  it('finds the company that a branch number belongs to, under its own number', async () => {
    expect(await company('311015478')).to.include({ number: '310004103' })
  })

  it('does not know what was removed for legal reasons (410)', async () => {
    expect(await find('326186023')).to.include({ outcome: 'notFound' })
  })

  it('finds by name, and nothing where there is no hit at all', async () => {
    const search = async (name: string) => {
      const found = await at(server().url).search?.(name, patient())
      return found?.outcome === 'found' ? found.companies.map(({ number }) => number) : found
    }
    expect(await search('nordlys')).to.deep.equal(['310004103', '312026848'])
    expect(await search('finnes ikke')).to.deep.equal([])
  })

  it('DQ-09 tells what has changed since it was asked last, from the last day on at first', async () => {
    const changes = async (since?: string) => {
      const found = await at(server().url).changes?.(since, patient())
      return found?.outcome === 'found' ? found : expect.fail(found?.outcome ?? 'no feed')
    }
    const first = await changes()
    expect(first).to.deep.include({
      numbers: ['310004103', '317083696'],
      next: '24100008',
      more: false,
    })
    expect(await changes(first.next)).to.deep.include({ numbers: [], next: first.next })
  })

  it('a company is found although the services beside it are down', async () => {
    server().misbehave('html500', /\/enheter\/\d+$/)
    expect((await company('310004103')).signals).to.deep.equal({
      accountsOverdue: false,
      vatRegistered: true,
    })
  })
})

providerFaults('register brreg', {
  provider: 'brreg',
  good: 'found',
  make: (baseUrl, outside) => {
    const register = at(baseUrl, outside)
    return (signal) => register.find('310004103', signal)
  },
})

providerFaults('changes of register brreg', {
  provider: 'brreg',
  good: 'found',
  make: (baseUrl, outside) => {
    const { changes } = at(baseUrl, outside)
    return async (signal) => (await changes?.(undefined, signal)) ?? expect.fail('no feed')
  },
})
