import { recognise } from '../../locales/recognise.ts'
import { speaker } from '../../locales/words.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { endedTalk, isTaken, withLines, type Talk } from '../../onboarding/hand-over/talk.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { compose, type Turn } from '../compose.ts'
import { newDraft, tell, update } from '../draft.ts'
import type { Inbound } from '../inbound.ts'
import type { Ports } from '../ports.ts'
import type { Push } from '../push.ts'
import { namedWords, shownName, talkReply } from './talk-reply.ts'

type Held = Talk & { readonly by: string }

interface Passing {
  readonly state: CaseState
  readonly talk: Held
  readonly inbound: Inbound
  readonly ports: Ports
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()

/** The way back, in every language whatever the session's is; anything longer is for the person. */
const wishes: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [
    plain(speaker(language)('person.toAssistant')),
    ...recognise[language].toAssistant.map(plain),
  ]),
)

const pushOf = (
  { inbound, state, talk, ports }: Passing,
  news: Extract<Push, { to: 'staff' }>['news'],
): readonly Push[] =>
  talk.on === 'msteams'
    ? [
        {
          id: inbound.activityId ?? ports.newId(),
          at: ports.now().toISOString(),
          to: 'staff',
          member: talk.by,
          reference: state.reference,
          news,
        },
      ]
    : []

/** The customer has had enough of people: the open question is asked again. */
function backToAssistant(passing: Passing): Turn {
  const { state, talk, inbound, ports } = passing
  const draft = newDraft(state, inbound, ports)
  update(draft, { talk: endedTalk(talk, draft.at) })
  tell(draft, 'person.back')
  const turn = compose(draft)
  return {
    ...turn,
    reply: { ...turn.reply, person: 'left' },
    pushes: pushOf(passing, { kind: 'left' }),
    beside: true,
  }
}

/** What the bot still says for itself: that a number was taken out, that cards wait, with whom the customer writes. */
function ownWords({ state, talk, inbound, ports }: Passing, isMasked: boolean): readonly string[] {
  const say = speaker(state.language)
  const name = shownName(talk.by, ports.profile)
  return [
    ...(inbound.kind === 'start' ? [namedWords('with', { say, name })] : []),
    ...(inbound.submit === undefined ? [] : [say('person.waitsForCard')]),
    ...(inbound.attachments ? [say('messages.attachment')] : []),
    ...(isMasked ? [say('messages.secret.inChat')] : []),
  ]
}

/**
 * While a person has the conversation the bot steps back: what the customer writes goes to the person as it is, fills
 * nothing and is answered by nobody else. National numbers are taken out all the same (ID-07).
 */
function hand(passing: Passing): Turn {
  const { state, talk, inbound, ports } = passing
  const now = ports.now()
  const text = withoutNationalNumbers(inbound.text, { now })
  const at = now.toISOString()
  const line = { id: inbound.activityId ?? ports.newId(), from: 'customer', at, text } as const
  const words = ownWords(passing, text !== inbound.text)
  const { shown: _gone, ...others } = state
  const after: CaseState = {
    ...others,
    talk: withLines(talk, [line]),
    revision: state.revision + 1,
    updatedAt: at,
  }
  return {
    state: after,
    reply: talkReply(after, words.join('\n\n'), { profile: ports.profile, by: talk.by }),
    reviews: [],
    forgotten: [],
    beside: true,
    ...(words.length === 0 ? { silent: true as const } : {}),
    pushes: text.trim() === '' ? [] : pushOf(passing, { kind: 'said', text }),
  }
}

/** The turn of a customer who talks with a person; `undefined`: nobody has the conversation but the bot. */
export function passOn(state: CaseState, inbound: Inbound, ports: Ports): Turn | undefined {
  const { talk } = state
  if (!isTaken(talk)) return undefined
  const passing = { state, talk, inbound, ports }
  return wishes.has(plain(inbound.text)) && inbound.text.trim() !== ''
    ? backToAssistant(passing)
    : hand(passing)
}

/** What is said while somebody waits for a person is kept for the person to read. */
export function whileWaiting(turn: Turn, inbound: Inbound, ports: Ports): Turn {
  const { talk } = turn.state
  if (talk?.status !== 'waiting' || inbound.kind === 'start') return turn
  const now = ports.now()
  const at = now.toISOString()
  const id = inbound.activityId ?? ports.newId()
  const lines = [
    { id, from: 'customer', at, text: withoutNationalNumbers(inbound.text, { now }) },
    { id: `${id}|reply`, from: 'assistant', at, text: turn.reply.text },
  ] as const
  const { lastAt } = talk
  return { ...turn, state: { ...turn.state, talk: { ...withLines(talk, lines), lastAt } } }
}
