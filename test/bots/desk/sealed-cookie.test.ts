import { expect } from 'chai'
import { createSealed } from '../../../bots/desk/sealed-cookie.ts'

const at = (moment: string) => () => new Date(moment)
const secret = 'only for tests, never anywhere else'
const sealed = createSealed({ secret, now: at('2026-11-23T10:00:00Z') })

describe('what a cookie of the desk holds', () => {
  it('opens for what it was made for and for nothing else', async () => {
    const cookie = await sealed.seal('flow', { state: 's' }, 600)
    expect(await sealed.open('flow', cookie)).to.include({ state: 's' })
    expect(await sealed.open('session', cookie)).to.equal(undefined)
  })

  it('opens with no other secret, and no longer than it was made for', async () => {
    const cookie = await sealed.seal('session', { staff: 'x' }, 600)
    const now = at('2026-11-23T10:00:00Z')
    expect(await createSealed({ secret: 'another', now }).open('session', cookie)).to.equal(
      undefined,
    )
    const later = createSealed({ secret, now: at('2026-11-23T10:10:01Z') })
    expect(await later.open('session', cookie)).to.equal(undefined)
  })
})
