import { callers } from '../../dialogs/call/colleagues.ts'
import { longestNote } from '../../onboarding/call/parking.ts'
import { isWorkingDay, localTime } from '../../onboarding/calendar/opening.ts'
import { calendarOf } from '../../onboarding/review/due-at.ts'
import { aside, callForm, may, wordsOn, type CallScreen } from './call-form.ts'
import { momentText } from './desk-values.ts'
import { selectHtml } from './form-fields.ts'
import { html, type Html } from './html.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { button, quietButton } from './post-form.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The next working day at nine, as a box for date and time takes it: what most people would type. */
function proposedTime({ deps }: CallScreen): string {
  const country = calendarOf(undefined, deps.profile)
  const days = Array.from({ length: 14 }, (_, day) => deps.now().getTime() + (day + 1) * dayMs)
  const next = days.find((day) => isWorkingDay(day, country, deps.profile.desk)) ?? days[0] ?? 0
  return `${localTime(next, country).date}T09:00`
}

function parkForm(screen: CallScreen): Html {
  const say = wordsOn(screen)
  return callForm(
    screen,
    'park',
    html`<label for="when">${say('call.page.park.when')}</label>
      <input type="datetime-local" id="when" name="when" required value="${proposedTime(screen)}" />
      <label for="note">${say('call.page.park.note')}</label>
      <input
        type="text"
        id="note"
        name="note"
        maxlength="${longestNote}"
        autocomplete="off"
        aria-describedby="note-hint"
      />
      <p class="subtle" id="note-hint">${say('call.page.park.noteHint')}</p>
      ${button(say('call.page.park.button'))}`,
  )
}

function passForm(screen: CallScreen): Html {
  const say = wordsOn(screen)
  const { deps, guide } = screen
  const options = callers(deps.profile)
    .filter(({ id }) => id !== guide.owner)
    .map(({ id, name }) => ({ value: id, text: name }))
  const who = selectHtml({ name: 'to-colleague', label: say('call.page.pass.who'), options })
  return callForm(screen, 'pass', html`${who}${button(say('calls.buttons.pass'))}`)
}

function languageForm(screen: CallScreen): Html {
  const say = wordsOn(screen)
  const options = languages
    .filter((language) => language !== screen.guide.language)
    .map((value) => ({ value, text: say(`messages.language.names.${value}`) }))
  const which = selectHtml({ name: 'language', label: say('call.page.switchLabel'), options })
  return callForm(screen, 'language', html`${which}${button(say('calls.buttons.language'))}`)
}

/** Something that is done by one press, with what it leads to. */
function pressForm(screen: CallScreen, does: 'object' | 'drop' | 'give'): Html {
  const say = wordsOn(screen)
  return html`<p>${say(`call.page.${does}.text`)}</p>
    ${callForm(screen, does, button(say(`call.page.${does}.button`)))}`
}

/** Without anything to reach the customer by, there is nowhere to send a link. */
function giveForm(screen: CallScreen): Html {
  return may(screen, 'give')
    ? pressForm(screen, 'give')
    : html`<p>${wordsOn(screen)('calls.told.noContact')}</p>`
}

const forms = {
  park: parkForm,
  pass: passForm,
  give: giveForm,
  object: (screen: CallScreen) => pressForm(screen, 'object'),
  drop: (screen: CallScreen) => pressForm(screen, 'drop'),
} as const

/** What is seldom wanted while somebody is talking. */
export function otherActions(screen: CallScreen): Html | undefined {
  const say = wordsOn(screen)
  const open = screen.guide.status === 'open'
  const shown = (['park', 'pass', 'give', 'object', 'drop'] as const).filter(
    (does) => may(screen, does) || (does === 'give' && open && may(screen, 'text')),
  )
  const all = shown.map((does) => aside(say(`call.page.${does}.title`), forms[does](screen)))
  const language =
    may(screen, 'language') && aside(say('call.page.switchTitle'), languageForm(screen))
  if (all.length === 0) return undefined
  return html`<section aria-labelledby="more">
    <h2 id="more">${say('call.page.more')}</h2>
    ${all}${language}
  </section>`
}

function missingHtml(screen: CallScreen): Html {
  const say = wordsOn(screen)
  const items = screen.guide.missing.map(
    ({ key, label }) =>
      html`<li><button class="jump" name="key" value="${key}">${label}</button></li>`,
  )
  return html`<p id="waits">${say('call.page.finish.waits')}</p>
    ${callForm(
      screen,
      'jump',
      html`<ul class="missing">
        ${items}
      </ul>`,
    )}`
}

/** The end of the call: closed only by what the record cannot do without, which is named (CA-02). */
export function finishHtml(screen: CallScreen): Html | undefined {
  const say = wordsOn(screen)
  const title = say('call.page.finish.title')
  if (may(screen, 'finish')) {
    return html`<section class="now" aria-labelledby="finish">
      <h2 id="finish">${title}</h2>
      <p>${say('call.page.finish.text')}</p>
      ${callForm(screen, 'finish', button(say('call.page.finish.button')))}
    </section>`
  }
  if (screen.guide.missing.length === 0 || !may(screen, 'jump')) return undefined
  return html`<section aria-labelledby="finish">
    <h2 id="finish">${title}</h2>
    <button disabled aria-describedby="waits">${say('call.page.finish.button')}</button>
    ${missingHtml(screen)}
  </section>`
}

/** When to call back, and what is to be remembered for it (CA-09). */
function parkedHtml(screen: CallScreen): Html | undefined {
  const { parked } = screen.guide
  if (parked === undefined) return undefined
  const say = wordsOn(screen)
  const { callBackAt, expiresAt, note } = parked
  const text = (at: string) => momentText(at, screen.visit.language)
  const when = say('call.page.parked.when', { when: text(callBackAt), until: text(expiresAt) })
  return html`<p>${when}</p>
    ${note !== undefined && html`<p>${say('call.page.parked.note', { note })}</p>`}`
}

/** A call that rests, or that the customer has: how it stands, and how to take it up again. */
export function restingHtml(screen: CallScreen): Html | undefined {
  if (!may(screen, 'resume')) return undefined
  const say = wordsOn(screen)
  const isParked = screen.guide.status === 'parked'
  const again =
    !isParked &&
    may(screen, 'give') &&
    callForm(screen, 'give', quietButton(say('call.page.give.again')))
  const resume = say(isParked ? 'call.page.parked.resume' : 'call.page.resume')
  return html`<section class="now">
    ${parkedHtml(screen)}${callForm(screen, 'resume', button(resume))}${again}
  </section>`
}
