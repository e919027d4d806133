import { momentAt } from '../../onboarding/call/call-back-time.ts'
import { skipReasons } from '../../onboarding/call/call.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import type { RouteRequest } from '../route.ts'
import { choiceField, textField } from './form-fields.ts'

type Body = Pick<RouteRequest, 'body'>

/** Nobody types more at once. */
export const longestText = 2000

const field = (request: Body, name: string): string =>
  textField(request, name).trim().slice(0, longestText)

const local = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/

/** What a box for date and time sends, by the seller's clock; nothing that could be a time where it is none. */
function callBackAt(request: Body): string {
  const [, date = '', time = ''] = local.exec(field(request, 'when')) ?? []
  return momentAt({ date, time }) ?? ''
}

const plain = ['notice-read', 'resume', 'give', 'object', 'finish', 'drop'] as const

const makers: Readonly<Record<string, (request: Body) => CallInput | undefined>> = {
  text: (request) => ({ kind: 'text', text: field(request, 'text') }),
  choose: (request) => ({ kind: 'choose', value: field(request, 'value') }),
  secret: (request) => ({
    kind: 'secret',
    key: field(request, 'key'),
    secret: field(request, 'secret'),
  }),
  'notice-link': (request) => ({ kind: 'notice-link', to: field(request, 'to') }),
  jump: (request) => ({ kind: 'jump', key: field(request, 'key') }),
  pass: (request) => ({ kind: 'pass', to: field(request, 'to-colleague') }),
  language: (request) => {
    const language = choiceField(request, 'language', languages)
    return language && { kind: 'language', language }
  },
  skip: (request) => {
    const reason = choiceField(request, 'reason', skipReasons)
    return reason && { kind: 'skip', key: field(request, 'key'), reason }
  },
  park: (request) => ({
    kind: 'park',
    callBackAt: callBackAt(request),
    note: field(request, 'note'),
  }),
}

/** What a form of a call's page does; `undefined` for one that no page of ours has. */
export function callInputOf(request: Body): CallInput | undefined {
  const does = textField(request, 'do')
  const kind = plain.find((one) => one === does)
  return kind === undefined ? makers[does]?.(request) : { kind }
}
