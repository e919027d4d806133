import { expect } from 'chai'
import type { Parts } from '../../composition/parts.ts'
import { receiptRoutes } from '../../composition/receipts.ts'
import { createHouse } from '../support/conversation.ts'

/** The addresses that a carrier may call, as things are set. */
function doors(
  sms: string | undefined,
  messages: object,
  { publicUrl, email }: { readonly publicUrl?: string; readonly email?: string } = {},
): readonly string[] {
  const { ports, post } = createHouse()
  // Boundary: of all parts these are read.
  const parts = {
    config: {
      publicUrl,
      messages,
      profile: { messages: { sms, email } },
      secrets: { claim: 'claim key of the tests' },
    },
    messaging: { takeReport: post.takeReport },
    ports,
  } as unknown as Parts
  return receiptRoutes(parts).map(({ path }) => path)
}

const twilio = { TWILIO_AUTH_TOKEN: 'token' }
const acs = { ACS_RECEIPTS_KEY: 'key-of-the-subscription' }

describe('the door for delivery receipts', () => {
  it('is there for the carrier in use, once it can be known', () => {
    expect(doors('twilio', twilio, { publicUrl: 'https://bot.example' })).to.deep.equal([
      '/api/receipts/twilio',
    ])
    expect(doors('acs', acs)).to.deep.equal(['/api/receipts/acs'])
  })

  it('is there for e-mail: what the host hands over, and what Azure tells', () => {
    const mail = { MAIL_RECEIPTS_KEY: 'key-of-the-mail-host' }
    const smtp = { email: 'smtp' }
    expect(doors(undefined, mail, smtp)).to.deep.equal(['/api/receipts/mail'])
    expect(doors('none', { ...acs, ...mail }, smtp)).to.deep.equal([
      '/api/receipts/acs',
      '/api/receipts/mail',
    ])
    expect(doors(undefined, {}, smtp)).to.deep.equal([])
    expect(doors(undefined, mail, { email: 'none' })).to.deep.equal([])
  })

  it('is not there otherwise', () => {
    expect(doors('twilio', twilio)).to.deep.equal([])
    expect(doors('acs', twilio, { publicUrl: 'https://bot.example' })).to.deep.equal([])
    expect(
      doors('none', { ...twilio, ...acs }, { publicUrl: 'https://bot.example' }),
    ).to.deep.equal([])
    expect(
      doors(undefined, { ...twilio, ...acs }, { publicUrl: 'https://bot.example' }),
    ).to.deep.equal([])
  })
})
