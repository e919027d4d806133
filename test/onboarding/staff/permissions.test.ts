import { expect } from 'chai'
import {
  mayDo,
  permissions,
  staffActions,
  staffChannels,
  type StaffAction,
} from '../../../onboarding/staff/permissions.ts'
import { staffRoles } from '../../../onboarding/staff/staff.ts'

const everywhere = ['desk', 'msteams']

/** Written down apart from the code: who may do what, where. */
const expected: Readonly<Record<StaffAction, readonly [sales: string[], supervisor: string[]]>> = {
  'customer.enter': [everywhere, everywhere],
  'call.hold': [everywhere, everywhere],
  'call.oversee': [[], everywhere],
  'customer.search': [['desk'], ['desk']],
  'customer.look': [['desk'], ['desk']],
  'credit.explain': [[], ['desk']],
  'looks.read': [[], ['desk']],
  'review.list': [everywhere, everywhere],
  'review.assign': [everywhere, everywhere],
  'review.ask': [everywhere, everywhere],
  'review.approve': [[], everywhere],
  'review.decline': [[], everywhere],
  'review.close': [everywhere, everywhere],
  'talk.answer': [everywhere, everywhere],
  'figures.read': [['desk'], ['desk']],
}

describe('who may do what, and where', () => {
  it('is said for every action and every role', () => {
    expect(Object.keys(permissions)).to.have.members([...staffActions])
    for (const action of staffActions) {
      expect(Object.keys(permissions[action]), action).to.have.members([...staffRoles])
    }
  })

  for (const action of staffActions) {
    for (const [index, role] of staffRoles.entries()) {
      for (const channel of staffChannels) {
        const may = expected[action][index]?.includes(channel) === true
        it(`${role} ${may ? 'may' : 'may not'} ${action} on ${channel}`, () => {
          expect(mayDo({ roles: [role] }, action, channel)).to.equal(may)
        })
      }
    }
  }

  it('adds the roles of somebody who has several, and gives nothing to somebody without one', () => {
    const both = { roles: ['sales', 'supervisor'] } as const
    expect(mayDo(both, 'review.decline', 'desk')).to.equal(true)
    expect(staffActions.filter((action) => mayDo({ roles: [] }, action, 'desk'))).to.deep.equal([])
  })

  it('CR-09: whoever only phones cannot read out why a credit decision came out as it did', () => {
    for (const channel of staffChannels) {
      expect(mayDo({ roles: ['sales'] }, 'credit.explain', channel)).to.equal(false)
    }
  })

  it('CR-07: why a credit decision came out so, or a whole customer, is shown in no chat', () => {
    const inTeams = staffActions.filter((action) =>
      staffRoles.some((role) => mayDo({ roles: [role] }, action, 'msteams')),
    )
    for (const action of ['credit.explain', 'customer.look', 'customer.search', 'looks.read']) {
      expect(inTeams).not.to.include(action)
    }
  })
})
