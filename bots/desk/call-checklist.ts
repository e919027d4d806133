import type { CallGuide, ChecklistRow } from '../../dialogs/call/call-guide.ts'
import { sections, type Section } from '../../onboarding/vocabulary.ts'
import type { ItemState } from '../../onboarding/call/plan.ts'
import { callForm, may, wordsOn, type CallScreen } from './call-form.ts'
import { html, type Html } from './html.ts'

/** Beside the words, for the eye. */
const signs: Readonly<Record<ItemState, string>> = {
  todo: '○',
  done: '✓',
  skipped: '–',
  review: '!',
}

/** Whether it is what was stored, never what that is (CA-07). */
function matchHtml(screen: CallScreen, { matches }: ChecklistRow): Html | undefined {
  if (matches === undefined) return undefined
  const say = wordsOn(screen)
  return html` <span class="mark"
    >${say(matches ? 'calls.card.matches' : 'calls.card.differs')}</span
  >`
}

function nameHtml(screen: CallScreen, { key, label }: ChecklistRow): Html {
  return may(screen, 'jump')
    ? html`<button class="jump" name="key" value="${key}">${label}</button>`
    : html`<span>${label}</span>`
}

function rowHtml(screen: CallScreen, row: ChecklistRow): Html {
  const { key, state, stateText, value } = row
  const isNow = screen.guide.key === key
  const now = isNow && html` <span class="mark">${wordsOn(screen)('call.page.now')}</span>`
  return html`<li class="${state}" ${isNow && html` aria-current="step"`}>
    <span class="sign" aria-hidden="true">${signs[state]}</span>
    <div>
      ${nameHtml(screen, row)}${now} ${value !== undefined && html`<p class="value">${value}</p>`}
      <p class="subtle">${stateText}${matchHtml(screen, row)}</p>
    </div>
  </li>`
}

function sectionHtml(screen: CallScreen, section: Section): Html | undefined {
  const rows = screen.guide.checklist.filter((row) => row.section === section)
  if (rows.length === 0) return undefined
  const say = wordsOn(screen)
  const title = say(section === 'person' ? 'call.page.person' : `summary.sections.${section}`)
  return html`<h3>${title}</h3>
    <ul class="checklist">
      ${rows.map((row) => rowHtml(screen, row))}
    </ul>`
}

/** Everything that is asked, with how far each item is; a press goes there (CA-02). */
export function checklistHtml(screen: CallScreen): Html | undefined {
  const { checklist }: CallGuide = screen.guide
  if (checklist.length === 0) return undefined
  const say = wordsOn(screen)
  const list = html`${sections.map((section) => sectionHtml(screen, section))}`
  return html`<section class="list" aria-labelledby="checklist">
    <h2 id="checklist">${say('call.page.checklist')}</h2>
    ${may(screen, 'jump') && html`<p class="subtle">${say('call.page.jumpHint')}</p>`}
    ${may(screen, 'jump') ? callForm(screen, 'jump', list) : list}
  </section>`
}
