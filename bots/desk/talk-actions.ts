import { toReference } from '../../onboarding/reference.ts'
import { mayDo } from '../../onboarding/staff/permissions.ts'
import type { RouteRequest } from '../route.ts'
import type { StaffAct, TalkOutcome } from '../talk/talk-desk.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { textField } from './form-fields.ts'
import { isPathId } from './path-id.ts'
import { talkPath } from './talks-page.ts'
import type { Visit } from './visit.ts'

const dones = [
  'taken',
  'takenByOther',
  'said',
  'givenBack',
  'passed',
  'ended',
  'notYours',
  'empty',
  'gone',
] as const
/** What a form of the talk came to, as the next page tells it. */
export type TalkDone = (typeof dones)[number]

export const isTalkDone = (text: string | undefined): text is TalkDone =>
  dones.some((done) => done === text)

type Make = (request: RouteRequest, visit: Visit, deps: DeskDeps) => StaffAct | TalkDone

const on = 'desk'

const makers: Readonly<Record<string, readonly [Make, TalkDone]>> = {
  take: [(_, { member }) => ({ act: 'take', by: member.id, on }), 'taken'],
  say: [
    (request, { member }) => {
      const text = textField(request, 'text').trim()
      return text === '' ? 'empty' : { act: 'say', by: member.id, on, text }
    },
    'said',
  ],
  'give-back': [(_, { member }) => ({ act: 'giveBack', by: member.id }), 'givenBack'],
  pass: [
    (request, { member }, { staff }) => {
      const to = staff.people.find(({ id }) => id === textField(request, 'to'))
      if (to === undefined || !mayDo(to, 'talk.answer', on)) return 'gone'
      return { act: 'pass', by: member.id, to: to.id, on }
    },
    'passed',
  ],
  end: [(_, { member }) => ({ act: 'end', by: member.id }), 'ended'],
}

const told = (outcome: TalkOutcome, done: TalkDone): TalkDone => {
  if (outcome === 'done') return done
  return outcome === 'taken' ? 'takenByOther' : outcome
}

/** Take, write, give back, pass on, end. Each form leads back to the talk, which says what came of it. */
export function talkActionRoutes(deps: DeskDeps): readonly DeskRoute[] {
  return Object.entries(makers).map(([name, [make, done]]) => ({
    method: 'post',
    path: `/desk/talks/:reference/${name}`,
    action: 'talk.answer',
    async handle(request, visit) {
      const reference = toReference(request.params['reference'] ?? '') ?? '–'
      const act = make(request, visit, deps)
      const id = textField(request, 'id')
      const outcome =
        typeof act === 'string' || !isPathId(id)
          ? act
          : told(await deps.talks.desk.act(reference, act, id), done)
      const shown = typeof outcome === 'string' ? outcome : 'gone'
      return {
        status: 303,
        headers: { location: `${talkPath(reference)}?done=${shown}`, 'cache-control': 'no-store' },
      }
    },
  }))
}
