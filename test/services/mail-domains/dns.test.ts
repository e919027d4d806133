import { expect } from 'chai'
import { createDnsMailDomains } from '../../../services/mail-domains/dns.ts'
import { mailDomainContract } from '../../contracts/mail-domain-check.ts'
import {
  startNameServer,
  type Answer,
  type NameServer,
  type Zone,
} from '../../support/name-server.ts'

const zone: Zone = {
  'nordlys.example.dk': { mx: ['mx1.nordlys.example.dk', 'mx2.nordlys.example.dk'] },
  'host-only.example.dk': { a: ['192.0.2.1'] },
  'new-host-only.example.dk': { aaaa: ['2001:db8::1'] },
  // RFC 7505: one exchanger without a name says that no mail is taken.
  'null-mx.example.dk': { mx: ['.'], a: ['192.0.2.1'] },
  'text-only.example.dk': {},
  'xn--blbrgrd-fxadh.example.no': { mx: ['mx.example.no'] },
}

let servers: NameServer[] = []

async function checking(table: Zone = zone) {
  const server = await startNameServer(table)
  servers.push(server)
  return { check: createDnsMailDomains({ nameServers: [server.address] }), server }
}

afterEach(() => {
  for (const server of servers) server.close()
  servers = []
})

mailDomainContract('dns', async () => ({
  check: (await checking()).check,
  withMail: 'nordlys.example.dk',
  withoutMail: 'nobody.example.dk',
}))

describe('mail domains by DNS', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['nordlys.example.dk', 'deliverable'],
    ['host-only.example.dk', 'deliverable'],
    ['new-host-only.example.dk', 'deliverable'],
    ['null-mx.example.dk', 'noMail'],
    ['text-only.example.dk', 'noMail'],
    ['nobody.example.dk', 'noMail'],
    ['xn--blbrgrd-fxadh.example.no', 'deliverable'],
    ['blåbærgård.example.no', 'deliverable'],
  ]
  for (const [domain, answer] of cases) {
    it(`${domain}: ${answer}`, async () => {
      const { check } = await checking()
      expect(await check.check(domain, new AbortController().signal)).to.equal(answer)
    })
  }

  const faults: readonly Exclude<Answer, object>[] = ['servfail', 'refused', 'garbage']
  for (const fault of faults) {
    it(`a name server that answers with ${fault} says nothing about the domain`, async () => {
      const { check } = await checking({ 'nordlys.example.dk': fault })
      expect(await check.check('nordlys.example.dk', new AbortController().signal)).to.equal(
        'unknown',
      )
    })
  }

  it('a silent name server is given up when the caller gives up', async () => {
    const { check, server } = await checking({ 'nordlys.example.dk': 'silence' })
    const waiting = new AbortController()
    const answer = check.check('nordlys.example.dk', waiting.signal)
    while (server.asked.length === 0) await new Promise(setImmediate)
    waiting.abort()
    expect(await answer).to.equal('unknown')
  })

  it('asks nobody about a domain that is known to be disposable', async () => {
    const { check, server } = await checking()
    await check.check('mailinator.com', new AbortController().signal)
    expect(server.asked).to.deep.equal([])
  })
})
