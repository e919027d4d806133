import { randomBytes } from 'node:crypto'
import { choose } from '../../services/choose-provider.ts'
import { createOutside } from '../../services/http/provider-health.ts'
import { codeProviders } from '../../services/messages/code-providers.ts'
import { createThrottles } from '../../services/messages/throttles.ts'
import { createHouse, type House } from './conversation.ts'

/** Those of the fixtures in `test/fixtures/twilio-verify`. */
const verifyAccount = {
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000001',
  TWILIO_AUTH_TOKEN: 'auth-token-of-tests',
  TWILIO_VERIFY_SERVICE: 'VA00000000000000000000000000000001',
} as const

/** A working house whose codes for phones are made by Twilio Verify, or what stands at its address. */
export function createVerifyHouse(url: string): House {
  const house = createHouse()
  const { stores, post, ports } = house
  const codes = choose(
    codeProviders,
    'twilio-verify',
  )({
    documents: stores.documents,
    throttles: createThrottles(stores.documents, ports.now),
    messenger: post.messenger,
    contactPoints: post.contactPoints,
    words: (_language, { code }) => ({ text: `${code} is your code`, subject: 'Your code' }),
    secret: 'code secret of the tests',
    randomBytes: (count) => randomBytes(count),
    now: ports.now,
    outside: createOutside({ fetch, now: ports.now }),
    settings: { TWILIO_URL: url, TWILIO_VERIFY_URL: url, ...verifyAccount },
  })
  return house.with({ codes })
}
