import { isAnswered, isOpen, type Situation } from '../situation.ts'

/** Thirteen figures that are a GLN say how invoices are to come, before anybody has asked where to. */
const isElectronic = ({ context, fills, country }: Situation, key: string): boolean =>
  key === 'invoice.gln' &&
  country === 'DK' &&
  context.customerType !== 'private' &&
  !context.answered.includes(key) &&
  !fills.has(key)

/** Before the type is known, an open form stands for both kinds of customer. */
export const isOpenNow = (situation: Situation, key: string): boolean =>
  isOpen(situation, key) ||
  isElectronic(situation, key) ||
  (!situation.fills.has(key) &&
    !isAnswered(situation, key) &&
    situation.context.customerType === undefined)
