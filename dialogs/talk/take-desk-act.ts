import { speaker } from '../../locales/words.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { actOn, longestLine, type DeskAct, type Talk } from '../../onboarding/hand-over/talk.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import { compose, type Turn } from '../compose.ts'
import { clear, newDraft, tell, update, type Draft } from '../draft.ts'
import { offerCallBack } from '../call-back/offer-call-back.ts'
import type { Inbound } from '../inbound.ts'
import { talkReply, namedWords, shownName } from './talk-reply.ts'
import type { Ports } from '../ports.ts'
import type { Push } from '../push.ts'
import type { Reply } from '../reply.ts'

interface Done {
  readonly draft: Draft
  readonly made: DeskAct
  /** As it was before. */
  readonly talk: Talk
}

const heldBy = (made: DeskAct): string => ('to' in made ? made.to : 'by' in made ? made.by : '')

/** What the customer reads while a person has the talk. */
function talked({ draft, made }: Done, which: 'joined' | 'says' | 'passed', text = ''): Reply {
  const { state, ports } = draft
  const { profile } = ports
  const by = heldBy(made)
  const values = { seller: profile.controller.name, text }
  const words = { say: speaker(state.language), name: shownName(by, profile), values }
  return talkReply(state, namedWords(which, words), { profile, by })
}

/** The bot is back, and asks again what was open. */
function comesBack({ draft }: Done, key: 'left' | 'silent' | 'missed' | 'givenBack'): Reply {
  tell(draft, `person.${key}`)
  if (key === 'missed') offerCallBack(draft)
  return { ...compose(draft).reply, person: 'left' }
}

function told(done: Done): Reply {
  const { made } = done
  switch (made.act) {
    case 'take':
      return talked(done, 'joined')
    case 'say':
      return talked(done, 'says', made.text)
    case 'pass':
      return talked(done, 'passed')
    case 'giveBack':
      return comesBack(done, 'givenBack')
    case 'end':
      return comesBack(done, 'left')
    case 'silence':
      return comesBack(done, 'silent')
    case 'missed':
      return comesBack(done, 'missed')
  }
}

/** Whoever of the staff has to hear of it in Teams. */
function toStaff(
  { draft, made, talk }: Done,
  push: { readonly id: string; readonly at: string },
): readonly Push[] {
  const { reference } = draft.state
  if (made.act === 'pass' && made.on === 'msteams') {
    return [{ ...push, to: 'staff', member: made.to, reference, news: { kind: 'passed' } }]
  }
  if (made.act === 'silence' && talk.on === 'msteams' && talk.by !== undefined) {
    return [{ ...push, to: 'staff', member: talk.by, reference, news: { kind: 'silence' } }]
  }
  return []
}

const unchanged = (state: CaseState, ports: Ports): Turn => ({
  state,
  reply: talkReply(state, '', { profile: ports.profile, by: '' }),
  reviews: [],
  forgotten: [],
  silent: true,
  beside: true,
})

/** Words of staff are kept like those of customers: no national numbers in them, and not without end. */
function readable(made: DeskAct, now: Date): DeskAct {
  if (made.act !== 'say') return made
  return { ...made, text: withoutNationalNumbers(made.text.slice(0, longestLine), { now }) }
}

/**
 * Something that is done with a customer's talk from outside their chat, as a turn of the conversation: under its version,
 * once. What the customer reads of it is pushed; an act that does not apply any more changes nothing.
 */
export function takeDeskAct(
  state: CaseState,
  inbound: Inbound & { readonly desk: DeskAct },
  ports: Ports,
): Turn {
  const draft = newDraft(state, inbound, ports)
  const id = inbound.activityId ?? ports.newId()
  const made = readable(inbound.desk, new Date(draft.at))
  const talk = actOn(state.talk, made, { id, at: draft.at })
  if (talk === undefined || state.talk === undefined) return unchanged(state, ports)
  update(draft, { talk })
  // Somebody else speaks in between: what was shown has gone up and away.
  clear(draft, 'shown')
  const done = { draft, made, talk: state.talk }
  const reply = told(done)
  const push = { id, at: draft.at }
  return {
    state: { ...draft.state, updatedAt: state.updatedAt },
    reply,
    reviews: [],
    forgotten: [],
    silent: true,
    beside: true,
    pushes: [{ ...push, to: 'customer', reply }, ...toStaff(done, push)],
  }
}
