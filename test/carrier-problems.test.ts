import { expect } from 'chai'
import { carrierProblems } from '../carrier-problems.ts'
import type { Profile } from '../onboarding/profile.ts'
import { environment } from '../settings.ts'
import { demoProfile } from './support/conversation.ts'

const problems = (messages: Partial<Profile['messages']>, variables: Record<string, string> = {}) =>
  carrierProblems(
    { ...demoProfile, messages: { replies: true, ...messages } },
    environment.parse(variables),
  )

const twilio = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'token' }

describe('the carriers of a profile', () => {
  it('a seller who sends nothing needs nothing', () => {
    expect(problems({ sms: 'none', email: 'none' })).to.deep.equal([])
    expect(problems({}, { NODE_ENV: 'production' })).to.deep.equal([])
  })

  it('the local outbox is refused in production', () => {
    const local = { sms: 'local', email: 'local' }
    expect(problems(local)).to.deep.equal([])
    expect(problems(local, { NODE_ENV: 'production' })).to.deep.equal([
      'messages.sms: local is refused in production',
      'messages.email: local is refused in production',
    ])
  })

  it('everything that a carrier lacks is listed at once', () => {
    expect(problems({ sms: 'acs', email: 'smtp' })).to.deep.equal([
      'messages.sms: acs needs ACS_ENDPOINT',
      'messages.sms: acs needs ACS_ACCESS_KEY',
      'messages.sms: acs needs ACS_FROM',
      'messages.email: smtp needs SMTP_URL',
      'messages.email: smtp needs SMTP_FROM',
    ])
  })

  it('SM-03: customers who are to answer need a number to answer to', () => {
    const named = { ...twilio, TWILIO_FROM: 'Nordhavn' }
    expect(problems({ sms: 'twilio' }, named)).to.deep.equal([
      'TWILIO_FROM: a name cannot be answered: use a number, or set messages.replies: false',
    ])
    expect(problems({ sms: 'twilio', replies: false }, named)).to.deep.equal([])
    expect(problems({ sms: 'twilio' }, { ...twilio, TWILIO_FROM: '+4592450000' })).to.deep.equal([])
  })

  it('codes of Twilio Verify need its service and an account', () => {
    expect(problems({ codes: 'own' })).to.deep.equal([])
    expect(problems({ codes: 'twilio-verify' }, twilio)).to.deep.equal([
      'messages.codes: twilio-verify needs TWILIO_VERIFY_SERVICE',
    ])
    const service = { TWILIO_VERIFY_SERVICE: 'VA00000000000000000000000000000001' }
    expect(problems({ codes: 'twilio-verify' }, { ...twilio, ...service })).to.deep.equal([])
  })

  it('a messaging service is Twilio’s alone', () => {
    const service = 'MG00000000000000000000000000000001'
    expect(problems({ sms: 'twilio' }, { ...twilio, TWILIO_FROM: service })).to.deep.equal([])
    const acs = { ACS_ENDPOINT: 'https://shop.example', ACS_ACCESS_KEY: 'a2V5', ACS_FROM: service }
    expect(problems({ sms: 'acs' }, acs)).to.have.length(1)
  })
})
