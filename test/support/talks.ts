import { createTalkDesk, type TalkDesk } from '../../bots/talk/talk-desk.ts'
import type { Carry } from '../../bots/talk/talk-parts.ts'
import type { PushedToCustomer, PushedToStaff } from '../../dialogs/push.ts'
import { foreignParts } from './audit-language.ts'
import type { House } from './conversation.ts'

export interface Talks {
  readonly desk: TalkDesk
  /** What reached customers and staff, in order. */
  readonly toCustomers: PushedToCustomer[]
  readonly toStaff: PushedToStaff[]
  /** References of those who were announced. */
  readonly announced: string[]
  /** Whether the channels take what is sent. */
  readonly works: { customer: boolean; staff: boolean }
}

/** The desk's side of a house's conversations; what the bot itself says is audited like every other reply. */
export function createTalks(house: House): Talks {
  const toCustomers: PushedToCustomer[] = []
  const toStaff: PushedToStaff[] = []
  const announced: string[] = []
  const works = { customer: true, staff: true }
  const carry: Carry = {
    toCustomer(_, push) {
      if (!works.customer) return Promise.resolve(false)
      const foreign = foreignParts(push.reply, house.ports.profile)
      if (foreign.length > 0) throw new Error(`not ${push.reply.language}: ${foreign.join(' | ')}`)
      toCustomers.push(push)
      return Promise.resolve(true)
    },
    toStaff(push) {
      if (works.staff) toStaff.push(push)
      return Promise.resolve(works.staff)
    },
    announce({ reference }) {
      announced.push(reference)
      return Promise.resolve()
    },
  }
  const { stores, takeTurn, ports } = house
  const { conversations, reviews, talks } = stores
  const desk = createTalkDesk({ conversations, reviews, talks, takeTurn, ports, carry })
  return { desk, toCustomers, toStaff, announced, works }
}
