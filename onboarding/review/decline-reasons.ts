/** Why a customer is turned down, in a word that may be counted; the reviewer's own words stand beside it. */
export const declineReasons = ['credit', 'identity', 'alreadyCustomer', 'notServed'] as const
export type DeclineReason = (typeof declineReasons)[number]
