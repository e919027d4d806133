import { expect } from 'chai'
import { checkCredentials, type BotCredentials } from '../../../bots/bot-framework/credentials.ts'

describe('the credentials of the bot', () => {
  const sound: BotCredentials[] = [
    {},
    { appId: '' },
    { appId: 'a', appPassword: 'b' },
    { appId: 'a', appPassword: 'b', appType: 'SingleTenant', tenantId: 't' },
    { appId: 'a', appType: 'UserAssignedMSI', tenantId: 't' },
  ]
  for (const credentials of sound) {
    it(`are complete: ${Object.keys(credentials).join(', ') || 'none'}`, () => {
      expect(() => {
        checkCredentials(credentials, false)
      }).not.to.throw()
    })
  }

  const broken: readonly (readonly [BotCredentials, RegExp])[] = [
    [{ appId: 'a' }, /password/],
    [{ appId: 'a', appPassword: 'b', appType: 'Unheard' }, /app type/],
    [{ appId: 'a', appPassword: 'b', appType: 'SingleTenant' }, /tenant/],
    [{ appId: 'a', appType: 'UserAssignedMSI' }, /tenant/],
    [{ appId: 'a', appPassword: 'b', appType: 'UserAssignedMSI', tenantId: 't' }, /no password/],
  ]
  for (const [credentials, words] of broken) {
    it(`stop the start when ${words.source} is wrong`, () => {
      expect(() => {
        checkCredentials(credentials, false)
      }).to.throw(words)
    })
  }

  it('are required in production', () => {
    expect(() => {
      checkCredentials({ appId: '' }, true)
    }).to.throw(/config\.invalid: an app id is required/)
  })
})
