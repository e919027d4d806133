import type { Option } from '../../onboarding/case-state.ts'
import type { CustomerView, UpdateFind } from '../../onboarding/updating.ts'
import { words, type Draft } from '../draft.ts'
import type { Question } from '../question.ts'
import { registerName } from '../register-name.ts'
import { labelOf, showContext } from '../summary.ts'
import { showValue } from '../show-value.ts'

type Buttons = 'register' | 'mine' | 'third' | 'right' | 'all' | 'some'

type Of<K extends UpdateFind['kind']> = Extract<UpdateFind, { readonly kind: K }>

const option = (draft: Draft, title: Buttons, alias?: string): Option => ({
  title: words(draft)(`update.buttons.${title}`),
  value: `update:find:${title}`,
  ...(alias === undefined ? {} : { alias }),
})

/** Both values side by side, by their sources (DQ-07). */
function registerQuestion(draft: Draft, { key, value, mine, sourceId }: Of<'register'>): Question {
  const show = showContext(draft.state, draft.ports.profile)
  const shown = { register: showValue(key, value, show), mine: showValue(key, mine, show) }
  const source = registerName(draft, { sourceId })
  return {
    lines: [words(draft)('update.find.register', { field: labelOf(key, show), source, ...shown })],
    options: [
      option(draft, 'register', shown.register),
      option(draft, 'mine', shown.mine),
      option(draft, 'third'),
    ],
  }
}

function deliveryQuestion(draft: Draft, { key }: Of<'undelivered'>, view: CustomerView): Question {
  const kind = key.endsWith('.email') ? 'email' : 'phone'
  return {
    lines: [words(draft)(`update.find.${kind}`, { now: view.masked[kind] })],
    options: [option(draft, 'right')],
  }
}

function rowOf(key: string): 'phone' | 'email' | 'invoice' | 'address' {
  if (key === 'invoice.email') return 'invoice'
  if (key.endsWith('.phone')) return 'phone'
  return key.endsWith('.email') ? 'email' : 'address'
}

function confirmQuestion(draft: Draft, { masked }: Of<'confirm'>): Question {
  const say = words(draft)
  const rows = Object.entries(masked).map(([key, now]) =>
    say(`update.find.row.${rowOf(key)}`, { now }),
  )
  return {
    lines: [say('update.find.confirm'), ...rows],
    options: [option(draft, 'all'), option(draft, 'some')],
  }
}

/** One question about what the wash found out. */
export function findQuestion(draft: Draft, find: UpdateFind, view: CustomerView): Question {
  switch (find.kind) {
    case 'register':
      return registerQuestion(draft, find)
    case 'undelivered':
      return deliveryQuestion(draft, find, view)
    case 'confirm':
      return confirmQuestion(draft, find)
  }
}
