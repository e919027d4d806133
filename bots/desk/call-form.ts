import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { CallAction } from '../../onboarding/call/call-input.ts'
import type { DeskDeps } from './desk-deps.ts'
import { html, type Html } from './html.ts'
import { hidden, postForm } from './post-form.ts'
import { sayTo, type Visit } from './visit.ts'

export const callsPath = '/desk/calls'
export const callPath = (id: string): string => `${callsPath}/${id}`

/** A call on the screen of somebody of the staff. */
export interface CallScreen {
  readonly guide: CallGuide
  readonly visit: Visit
  readonly deps: DeskDeps
}

/** A form that does one thing with a call; its revision makes that a page of before does nothing (CH-05). */
export function callForm({ guide, visit, deps }: CallScreen, does: CallAction, fields: Html): Html {
  const what = html`${hidden('revision', String(guide.revision))}${hidden('do', does)}${fields}`
  return postForm({ visit, deps, action: callPath(guide.id) }, what)
}

export const may = ({ guide }: CallScreen, does: CallAction): boolean =>
  guide.actions.includes(does)

/** Something that is seldom wanted: its name, and the rest when it is opened. */
export const aside = (title: string, inside: Html): Html =>
  html`<details>
    <summary>${title}</summary>
    ${inside}
  </details>`

/** Words of the page, in the language of who reads it. */
export const wordsOn = ({ visit }: CallScreen): ReturnType<typeof sayTo> => sayTo(visit)
