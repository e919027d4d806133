import type { StaffRole } from './staff.ts'

/** Where a member of staff can do something: on the web page or in a one-to-one chat in Teams. */
export const staffChannels = ['desk', 'msteams'] as const
export type StaffChannel = (typeof staffChannels)[number]

/** Everything that only staff can do. */
export const staffActions = [
  /** Enter a customer's answers for them (compliance-and-ux.md 6). */
  'customer.enter',
  /** Guide a customer on the phone: one's own calls (CA-01). */
  'call.hold',
  /** See everybody's calls, and take one over. */
  'call.oversee',
  'customer.search',
  'customer.look',
  /** Why a credit decision came out as it did; whoever phones must not be able to read it out (CR-09). */
  'credit.explain',
  /** Who looked at a record, and when. */
  'looks.read',
  'review.list',
  /** Take a case, or give it back. */
  'review.assign',
  /** Ask the customer for one more thing. */
  'review.ask',
  'review.approve',
  'review.decline',
  /** Say that a customer who waited for a person was helped. */
  'review.close',
  /** Talk with a customer in the customer's chat. */
  'talk.answer',
  'figures.read',
] as const
export type StaffAction = (typeof staffActions)[number]

const everywhere = staffChannels
const onDesk = ['desk'] as const
const nowhere = [] as const

/**
 * Who may do what, and where. Everything about money and refusals is a supervisor's; whatever shows much of a customer at
 * once, or why a credit decision came out so, stays on the desk, where nothing is left in a chat (CR-07).
 */
export const permissions: Readonly<
  Record<StaffAction, Readonly<Record<StaffRole, readonly StaffChannel[]>>>
> = {
  'customer.enter': { sales: everywhere, supervisor: everywhere },
  'call.hold': { sales: everywhere, supervisor: everywhere },
  'call.oversee': { sales: nowhere, supervisor: everywhere },
  'customer.search': { sales: onDesk, supervisor: onDesk },
  'customer.look': { sales: onDesk, supervisor: onDesk },
  'credit.explain': { sales: nowhere, supervisor: onDesk },
  'looks.read': { sales: nowhere, supervisor: onDesk },
  'review.list': { sales: everywhere, supervisor: everywhere },
  'review.assign': { sales: everywhere, supervisor: everywhere },
  'review.ask': { sales: everywhere, supervisor: everywhere },
  'review.approve': { sales: nowhere, supervisor: everywhere },
  'review.decline': { sales: nowhere, supervisor: everywhere },
  'review.close': { sales: everywhere, supervisor: everywhere },
  'talk.answer': { sales: everywhere, supervisor: everywhere },
  'figures.read': { sales: onDesk, supervisor: onDesk },
}

/** Whether any of somebody's roles allows it there. Whoever has no role may do nothing. */
export const mayDo = (
  { roles }: { readonly roles: readonly StaffRole[] },
  action: StaffAction,
  channel: StaffChannel,
): boolean => roles.some((role) => permissions[action][role].includes(channel))
