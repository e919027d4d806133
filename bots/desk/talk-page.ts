import { showValue } from '../../dialogs/show-value.ts'
import { labelOf } from '../../dialogs/summary.ts'
import { formatDay, formatTime } from '../../locales/format.ts'
import type { CallBack } from '../../onboarding/call-backs/call-time.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import { longestLine } from '../../onboarding/hand-over/talk.ts'
import { toReference } from '../../onboarding/reference.ts'
import { mayDo } from '../../onboarding/staff/permissions.ts'
import type { FoundTalk } from '../talk/talk-desk.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { momentText } from './desk-values.ts'
import { selectHtml } from './form-fields.ts'
import { html, type Html } from './html.ts'
import { customerPath } from './customer-page.ts'
import { button, postForm, quietButton } from './post-form.ts'
import { nameOf } from './staff-name.ts'
import { deskTable } from './table-html.ts'
import { isTalkDone } from './talk-actions.ts'
import { wordsPath } from './talk-words.ts'
import { languageName, talkPath } from './talks-page.ts'
import { sayTo, type Visit } from './visit.ts'

interface OnScreen {
  readonly found: FoundTalk
  readonly visit: Visit
  readonly deps: DeskDeps
}

const form = ({ found, visit, deps }: OnScreen, name: string, fields: Html): Html =>
  postForm({ visit, deps, action: `${talkPath(found.state.reference)}/${name}` }, fields)

function sayForm(screen: OnScreen): Html {
  const say = sayTo(screen.visit)
  return form(
    screen,
    'say',
    html`<label for="text">${say('talks.say')}</label>
      <textarea id="text" name="text" rows="3" maxlength="${longestLine}" required></textarea>
      ${button(say('talks.send'))}`,
  )
}

function passForm(screen: OnScreen): Html {
  const { visit, deps } = screen
  const say = sayTo(visit)
  const others = deps.staff.people.filter(
    (member) => member.id !== visit.member.id && mayDo(member, 'talk.answer', 'desk'),
  )
  if (others.length === 0) return html``
  const options = others.map(({ id, name }) => ({ value: id, text: name }))
  return html`<details>
    <summary>${say('talks.pass')}</summary>
    ${form(
      screen,
      'pass',
      html`${selectHtml({ name: 'to', label: say('talks.passTo'), options })}
      ${button(say('talks.pass'))}`,
    )}
  </details>`
}

/** What whoever looks can do with the talk. */
function forms(screen: OnScreen): Html {
  const { found, visit, deps } = screen
  const say = sayTo(visit)
  const { talk } = found.state
  if (talk === undefined || talk.status === 'ended') return html`<p>${say('talks.state.ended')}</p>`
  if (talk.by === undefined) {
    const when = momentText(talk.askedAt, visit.language)
    return html`<p>${say('talks.state.waiting', { when })}</p>
      ${form(screen, 'take', button(say('talks.take')))}`
  }
  if (talk.by !== visit.member.id) {
    return html`<p>${say('talks.state.other', { who: nameOf(talk.by, deps) })}</p>`
  }
  return html`<p>${say('talks.state.mine')}</p>
    ${sayForm(screen)}
    <div class="row">
      ${form(screen, 'end', quietButton(say('talks.end')))}
      ${form(screen, 'give-back', quietButton(say('talks.giveBack')))}
    </div>
    ${passForm(screen)}`
}

/** When somebody wants to be called and where; nothing where nobody does. */
function callBackLine(callBack: CallBack | undefined, visit: Visit): Html | false {
  if (callBack === undefined) return false
  const say = sayTo(visit)
  const [from, until] = [new Date(callBack.from), new Date(callBack.until)]
  const when = say('talks.callWhen', {
    date: formatDay(from, visit.language),
    from: formatTime(from, visit.language),
    until: formatTime(until, visit.language),
  })
  const shown = { say, language: visit.language, country: undefined }
  const phone = showValue('contact.phone', callBack.phone, shown)
  const { note } = callBack
  const about = note !== undefined && html`<p>${say('talks.callNote', { note })}</p>`
  return html`<p>${say('talks.callBack', { phone, when })}</p>
    ${about}`
}

/** Everything that the customer has answered so far, in the language of who reads it; national numbers are masks here. */
function answers(state: CaseState, visit: Visit, { profile }: DeskDeps): Html {
  const say = sayTo(visit)
  const { country } = circumstances(state.answers, profile)
  const show = { say, language: visit.language, country }
  const rows = Object.entries(state.answers).flatMap(([key, answer]) =>
    isFieldKey(key) ? [[labelOf(key, show), showValue(key, answer.value, show)]] : [],
  )
  if (rows.length === 0) return html`<p>${say('talks.answersNone')}</p>`
  const head = [say('desk.head.field'), say('desk.head.value')]
  return deskTable({ caption: say('talks.answers'), head, rows })
}

function main(screen: OnScreen, done: string | undefined): Html {
  const { found, visit, deps } = screen
  const { state } = found
  const say = sayTo(visit)
  const language = languageName(state.language, visit)
  return html`${
      isTalkDone(done) &&
      html`<section class="said"><p role="status">${say(`talks.done.${done}`)}</p></section>`
    }
    <section>
      <p>${say('talks.writes', { language })}</p>
      ${callBackLine(state.callBack, visit)} ${forms(screen)}
    </section>
    <iframe class="words" title="${say('talks.words.title')}" src="${wordsPath(state.reference)}">
    </iframe>
    <section>
      ${answers(state, visit, deps)}
      <p class="tools"><a href="${customerPath(state.reference)}">${say('talks.record')}</a></p>
    </section>`
}

/** One customer's talk: what was said, what is known, and a form to write. */
export const talkRoute = (deps: DeskDeps): DeskRoute => ({
  method: 'get',
  path: '/desk/talks/:reference',
  action: 'talk.answer',
  async handle({ params, query }, visit) {
    const say = sayTo(visit)
    const reference = toReference(params['reference'] ?? '') ?? '–'
    const found = await deps.talks.desk.find(reference)
    if (found === undefined) {
      const done = query['done']
      const told = isTalkDone(done) ? say(`talks.done.${done}`) : say('talks.gone', { reference })
      const content = html`<section class="said"><p role="status">${told}</p></section>`
      return deskPage({ status: 404, title: reference, main: content }, visit, deps)
    }
    await deps.talks.look(reference, visit.member.id)
    const title = say('talks.page', { reference })
    const screen = { found, visit, deps }
    return deskPage(
      { title, path: talkPath(reference), main: main(screen, query['done']) },
      visit,
      deps,
    )
  },
})
