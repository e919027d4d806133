import type { Intent } from './answer-intent.ts'
import { findIntent } from './intent.ts'
import { changedTo } from '../choices/changed-to.ts'
import { paymentSaid } from '../choices/payment-said.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'

/** What a message names besides the choice that it changes: the invoice by its word, the way of it by its own. */
const namedBeside: Readonly<Record<string, ReadonlySet<string | undefined>>> = {
  'invoice.channel': new Set([
    'invoice.email',
    'invoice.gln',
    'invoice.peppol',
    'invoice.channel',
    'contact.email',
  ]),
  payment: new Set(['payment', 'invoice.email', 'invoice.channel']),
}

const isMade = (key: string, { command }: Intent): boolean =>
  command?.name === 'undo' ||
  (command?.name === 'change' && namedBeside[key]?.has(command.target) === true)

/** "endre faktura til EHF", "lav det om til forskud": what is to be changed has been, and nothing is left to be asked. */
function withoutChangeMade({ fills, scan }: Situation, intent: Intent): Intent {
  const changed = changedTo(wordsOf(wordsLeft(scan)))
  if (changed === undefined || fills.get(changed.key)?.value !== changed.value) return intent
  const { command: _, ...rest } = intent
  return isMade(changed.key, intent) ? rest : intent
}

/** What is meant beside the values that were found since; a language that was asked for stays asked for. */
export const intentAgain = (situation: Situation, first: Intent, asking: boolean): Intent =>
  first.language === undefined ? withoutChangeMade(situation, findIntent(situation, asking)) : first

/** "jeg vil helst betale når varen er kommet": the "when" asks nothing of who has chosen by it. */
const isJustChosen = ({ asked, fills, scan }: Situation, { digression }: Intent): boolean =>
  asked === 'payment' &&
  digression?.topic === 'paymentWays' &&
  fills.has(asked) &&
  !scan.message.text.includes('?')

/** "I didn't choose invoice", "invoice, but only if it's free": hears what there is to choose from. */
export function withPaymentLeftOpen(situation: Situation, intent: Intent): Intent {
  const { digression, ...rest } = intent
  if (isJustChosen(situation, intent)) return rest
  const { command, assent } = intent
  const isAgreed = assent === 'yes' || assent === 'partly'
  const isSettled = command !== undefined || digression !== undefined || isAgreed
  if (isSettled || situation.fills.size > 0) return intent
  if (paymentSaid(situation, wordsLeft(situation.scan)) !== 'open') return intent
  return { digression: { topic: 'paymentWays' } }
}
