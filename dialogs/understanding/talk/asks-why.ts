import { readMessage } from '../message.ts'
import { listed } from '../words/canonical.ts'

const reasons = listed('hvorfor hvofor varför kvifor why')

/** "då tar vi förskott. men varför fick vi inte faktura?": a reason is asked for, whatever else is said. */
export const asksWhy = (text: string): boolean =>
  readMessage(text).tokens.some(({ word }) => reasons.has(word))
