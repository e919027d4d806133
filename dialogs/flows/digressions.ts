import { valueOf } from '../../onboarding/interview.ts'
import { tell, type Draft } from '../draft.ts'
import { wayAskedFor } from '../understanding/channel-said.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'
import { changeField } from './change.ts'
import { openingHours } from './hand-over.ts'
import { tellLeft } from './left.ts'

const answers = {
  thanks: 'messages.digression.thanks',
  greeting: 'messages.digression.greeting',
  goodbye: 'messages.digression.goodbye',
  areYouHuman: 'messages.digression.areYouHuman',
  whoAreYou: 'messages.digression.whoAreYou',
  signUp: 'messages.digression.signUp',
  whatNext: 'messages.digression.whatNext',
  paymentWays: 'messages.digression.paymentWays',
  invoiceWays: 'messages.digression.invoiceWays',
  openingHours: 'messages.digression.openingHours',
  frustration: 'messages.digression.frustration',
  smallTalk: 'messages.digression.smallTalk',
  keeps: 'messages.digression.keeps',
  goesOn: 'messages.digression.goesOn',
  faq: 'messages.digression.question',
  question: 'messages.digression.question',
} as const satisfies Record<Exclude<Topic, 'left'>, string>

/** Another way for invoices, asked about at the summary: which one it is to be is asked, so that a "yes" signs up for no other. */
function askForWay(draft: Draft): void {
  const { state, ports, inbound } = draft
  const way = state.open.asks === 'confirm' ? wayAskedFor(inbound.text) : undefined
  const isOther = way !== undefined && way !== valueOf('invoice.channel', state, ports.profile)
  if (isOther) changeField(draft, 'invoice.channel')
}

/** A short answer beside the point; the open question follows in the same message. */
export function answerDigression(
  draft: Draft,
  digression: NonNullable<Understanding['digression']>,
): void {
  const own = draft.ports.profile.faq.find((entry) => entry.id === digression.faq)
  if (own !== undefined) {
    draft.lines.push(own.answer[draft.state.language])
    return
  }
  if (digression.topic === 'left') {
    tellLeft(draft)
    return
  }
  tell(draft, answers[digression.topic], {
    seller: draft.ports.profile.controller.name,
    ...openingHours(draft),
  })
  if (digression.topic === 'invoiceWays') askForWay(draft)
}
