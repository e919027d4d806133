import { expect } from 'chai'
import type { CodeRequest } from '../../../onboarding/messaging/one-time-codes.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { codeProviders } from '../../../services/messages/code-providers.ts'
import { createTwilioVerify } from '../../../services/messages/twilio-verify.ts'
import { createThrottles } from '../../../services/messages/throttles.ts'
import { createMemoryStores } from '../../../services/records/create-stores.ts'
import { choose } from '../../../services/choose-provider.ts'
import { testSecrets, type TestClock } from '../../contracts/make-stores.ts'
import { oneTimeCodesContract } from '../../contracts/one-time-codes.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { createMessageHouse } from '../../support/message-house.ts'
import { replayed } from '../../support/replay-server.ts'

const account = 'AC00000000000000000000000000000001'
const service = 'VA00000000000000000000000000000001'
const verification = 'VE00000000000000000000000000000001'
const authToken = 'auth-token-of-tests'
const number = '+4520123456'
const rightCode = '123456'

const client = (baseUrl: string, outside: Outside) =>
  createTwilioVerify({ baseUrl, accountSid: account, authToken, service }, outside)

describe('twilio-verify', () => {
  const server = replayed('twilio-verify')

  function newHouse() {
    const clock: TestClock = { now: new Date('2026-11-22T10:00:00.000Z') }
    const now = () => clock.now
    const stores = createMemoryStores(testSecrets(clock))
    const house = createMessageHouse({ stores, now })
    let drawn = 0
    const codes = choose(
      codeProviders,
      'twilio-verify',
    )({
      documents: stores.documents,
      throttles: createThrottles(stores.documents, now),
      messenger: house.messenger,
      contactPoints: house.contactPoints,
      words: (_language, { code }) => ({ text: `${code} is your code`, subject: 'Your code' }),
      secret: 'code secret of the tests',
      randomBytes: (count) => Buffer.alloc(count, (drawn += 7) % 256),
      now,
      outside: createOutside({ fetch, now }),
      settings: {
        TWILIO_URL: server().url,
        TWILIO_VERIFY_URL: server().url,
        TWILIO_ACCOUNT_SID: account,
        TWILIO_AUTH_TOKEN: authToken,
        TWILIO_VERIFY_SERVICE: service,
      },
    })
    const kept = async (caseId: string) =>
      (await stores.documents.load(`verification|${caseId}`))?.json ?? ''
    let keys = 0
    return {
      ...house,
      codes,
      kept,
      later(milliseconds: number) {
        clock.now = new Date(clock.now.getTime() + milliseconds)
      },
      settled: async (caseId: string) => {
        while (!(await kept(caseId)).includes(verification)) {
          await new Promise((resolve) => setImmediate(resolve))
        }
      },
      issue: (part: Partial<CodeRequest> = {}) =>
        codes.issue({
          caseId: 'case-1',
          kind: 'sms',
          to: number,
          language: 'no',
          key: `key ${(keys += 1)}`,
          ...part,
        }),
      check: (code: string) => codes.check({ caseId: 'case-1', code, key: `try ${(keys += 1)}` }),
    }
  }

  const forms = () =>
    server().requests.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))

  oneTimeCodesContract('twilio-verify', () => {
    const house = newHouse()
    return {
      ...house,
      code: () => rightCode,
      sent: () => server().requests.filter(({ path }) => path.endsWith('/Verifications')).length,
    }
  })

  it('asks in the customer’s language, and keeps neither number nor code (GD-24)', async () => {
    const { issue, kept, sms } = newHouse()
    await issue()
    expect(forms().at(-1)).to.deep.equal({ To: number, Channel: 'sms', Locale: 'nb' })
    expect(await kept('case-1')).to.include(verification)
    expect(await kept('case-1')).not.to.match(/20123456|digest/)
    expect(sms.sent).to.deep.equal([])
  })

  for (const [to, outcome] of [
    ['+4533120000', { outcome: 'unreachable' }],
    ['+4520123458', { outcome: 'throttled', seconds: 600 }],
    ['+4520123459', { outcome: 'unavailable' }],
  ] as const) {
    it(`no code comes: ${outcome.outcome}, and nothing lets in`, async () => {
      const { issue, check } = newHouse()
      expect(await issue({ to })).to.deep.equal(outcome)
      expect(await check(rightCode)).to.equal('void')
    })
  }

  for (const [code, answer, why] of [
    ['404404', 'void', 'expired or used'],
    ['602022', 'void', 'tried too often'],
    ['555555', 'void', 'tried too often, by its status'],
    ['777777', 'unavailable', 'a status that nobody knows'],
  ] as const) {
    it(`${why}: ${answer}`, async () => {
      const { issue, check } = newHouse()
      await issue()
      expect(await check(code)).to.equal(answer)
    })
  }

  it('out of order it is unavailable, never a wrong code, and no try is spent', async () => {
    const { issue, check } = newHouse()
    await issue()
    server().misbehave('html500')
    for (let n = 0; n < 4; n += 1) expect(await check(rightCode)).to.equal('unavailable')
    server().misbehave(undefined)
    expect(await check(rightCode)).to.equal('right')
  })

  it('numbers that have had enough do not make it rest for all others', async () => {
    const { issue } = newHouse()
    for (let n = 0; n < 4; n += 1) {
      await issue({ to: '+4520123458', caseId: `case-${n}` })
      await issue({ to: '+4533120000', caseId: `case-${n}` })
    }
    expect(await issue()).to.include({ outcome: 'sent' })
  })

  it('SM-11: out of order it is so for those we know and those we do not', async () => {
    for (const decoy of [true, false]) {
      const { codes, check } = newHouse()
      const quiet = { caseId: 'case-1', kind: 'sms', to: number, language: 'da' } as const
      server().misbehave('html500')
      await codes.issueQuietly({ ...quiet, key: 'a', claimed: number, decoy })
      expect(await check(rightCode)).to.equal('unavailable')
    }
  })

  it('SM-06: who has said stop gets no code', async () => {
    const { issue, contactPoints } = newHouse()
    const optedOut = { at: '2026-11-01T10:00:00.000Z', by: 'customer' } as const
    await contactPoints.change('sms', number, (point) => ({ ...point, optedOut }))
    const before = server().requests.length
    expect(await issue()).to.deep.equal({ outcome: 'unreachable' })
    expect(server().requests).to.have.length(before)
  })

  it('SM-09: a code by e-mail is our own, and takes the place of the other', async () => {
    const { issue, check, email } = newHouse()
    await issue()
    await issue({ kind: 'email', to: 'mette@nordlys.example' })
    const before = server().requests.length
    expect(await check(email.sent[0]?.text.slice(0, 6) ?? '')).to.equal('right')
    expect(server().requests).to.have.length(before)
  })

  const secrets = [authToken, number, '20123456', rightCode]
  providerFaults('twilio-verify start', {
    provider: 'twilio-verify',
    good: 'started',
    secrets,
    make: (baseUrl, outside) => {
      const verify = client(baseUrl, outside)
      return (signal) => verify.start(number, 'da', signal)
    },
  })
  providerFaults('twilio-verify check', {
    provider: 'twilio-verify',
    good: 'approved',
    secrets,
    make: (baseUrl, outside) => {
      const verify = client(baseUrl, outside)
      return (signal) => verify.check(verification, rightCode, signal)
    },
  })
})
