import { html, type Html } from './html.ts'
import { skipReasons } from '../../onboarding/call/call.ts'
import { aside, callForm, may, wordsOn, type CallScreen } from './call-form.ts'
import { longestText } from './call-input.ts'
import { selectHtml } from './form-fields.ts'
import { button, hidden } from './post-form.ts'

/** One line for whatever the customer says: one answer or several, in any order. */
function textForm(screen: CallScreen): Html | undefined {
  if (!may(screen, 'text')) return undefined
  const say = wordsOn(screen)
  return callForm(
    screen,
    'text',
    html`<label for="text">${say('call.page.textLabel')}</label>
      <input
        type="text"
        id="text"
        name="text"
        required
        maxlength="${longestText}"
        autocomplete="off"
        aria-describedby="text-hint"
        autofocus
      />
      <p class="subtle" id="text-hint">${say('call.page.textHint')}</p>
      ${button(say('call.page.save'))}`,
  )
}

/** What can be chosen, each by a press. */
function optionsForm(screen: CallScreen): Html | undefined {
  const { options } = screen.guide
  if (options.length === 0 || !may(screen, 'choose')) return undefined
  const choices = options.map(
    ({ title, value }) =>
      html`<button class="quiet" name="value" value="${value}">${title}</button>`,
  )
  const label = wordsOn(screen)('call.page.choose')
  return callForm(
    screen,
    'choose',
    html`<fieldset class="choices">
      <legend>${label}</legend>
      <div class="row">${choices}</div>
    </fieldset>`,
  )
}

/** A protected input: nothing is shown, remembered or filled in (ID-07). */
function secretForm(screen: CallScreen): Html | undefined {
  const { secret } = screen.guide
  if (secret === undefined) return undefined
  return callForm(
    screen,
    'secret',
    html`${hidden('key', secret.key)}<label for="secret">${secret.label}</label>
      <input
        type="password"
        id="secret"
        name="secret"
        required
        autocomplete="off"
        aria-describedby="secret-hint"
      />
      <p class="subtle" id="secret-hint">${wordsOn(screen)('call.page.secretHint')}</p>
      ${button(secret.submitLabel)}`,
  )
}

/** Leaving the open item out takes a reason (CA-08). */
function skipForm(screen: CallScreen): Html | undefined {
  const { key } = screen.guide
  if (key === undefined || !may(screen, 'skip')) return undefined
  const say = wordsOn(screen)
  const options = skipReasons.map((value) => ({
    value,
    text: say(`calls.reasons.${value}`),
  }))
  const fields = html`${hidden('key', key)}
  ${selectHtml({ name: 'reason', label: say('call.page.skip.reason'), options })}
  ${button(say('calls.buttons.skip'))}`
  return aside(say('call.page.skip.title'), callForm(screen, 'skip', fields))
}

/** Nothing can be typed before the customer was told how their data is used (CA-03). */
function noticeForms(screen: CallScreen): Html {
  const say = wordsOn(screen)
  const link = callForm(
    screen,
    'notice-link',
    html`<label for="to">${say('call.page.notice.to')}</label>
      <input type="text" id="to" name="to" required maxlength="254" autocomplete="off" />
      ${button(say('call.page.notice.send'))}`,
  )
  return html`${callForm(screen, 'notice-read', button(say('calls.buttons.read')))}
  ${aside(say('call.page.notice.linkTitle'), link)}`
}

/** However the customer can be answered for at this moment. */
export function answerHtml(screen: CallScreen): Html | undefined {
  if (may(screen, 'notice-read')) return noticeForms(screen)
  if (screen.guide.secret !== undefined) {
    return html`${secretForm(screen)}${skipForm(screen)}`
  }
  return html`${optionsForm(screen)}${textForm(screen)}${skipForm(screen)}`
}
