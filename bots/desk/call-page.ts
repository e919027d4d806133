import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import { answerHtml } from './call-answer.ts'
import { finishHtml, otherActions, restingHtml } from './call-actions.ts'
import { cardHtml, readBackHtml, toldHtml } from './call-card.ts'
import { checklistHtml } from './call-checklist.ts'
import { callForm, callPath, callsPath, wordsOn, type CallScreen } from './call-form.ts'
import { customerPath } from './customer-page.ts'
import { deskPage } from './desk-html.ts'
import { html, type Html } from './html.ts'
import { nameOf } from './staff-name.ts'
import type { RouteResponse } from '../route.ts'
import { sayTo, type Visit } from './visit.ts'
import type { DeskDeps } from './desk-deps.ts'
import { button, hidden } from './post-form.ts'

/** How the case ended, once the customer has finished it; or that they are at it. */
function withCustomerHtml(screen: CallScreen): Html | undefined {
  const { outcome, withCustomer, reference } = screen.guide
  const say = wordsOn(screen)
  if (outcome === undefined) {
    return (
      withCustomer && html`<section class="now"><p>${say('calls.told.withCustomer')}</p></section>`
    )
  }
  const isKept = outcome === 'complete' || outcome === 'in-review'
  return html`<section class="now">
    <p role="status">${say(`call.page.outcome.${outcome}`)}</p>
    ${isKept && html`<p><a class="button" href="${customerPath(reference)}">${say('call.page.openCustomer')}</a></p>`}
  </section>`
}

/** Somebody else's call: read it, or take it over. */
function othersHtml(screen: CallScreen): Html | undefined {
  const { guide, visit, deps } = screen
  if (guide.owner === visit.member.id) return undefined
  const say = wordsOn(screen)
  const take = html`${hidden('to-colleague', visit.member.id)}${button(say('call.page.others.take'))}`
  return html`<section class="said">
    <p>${say('call.page.others.text', { who: nameOf(guide.owner, deps) })}</p>
    ${callForm(screen, 'pass', take)}
  </section>`
}

function spokenWith(screen: CallScreen): Html {
  const { language, progress } = screen.guide
  const say = wordsOn(screen)
  const name = say(`messages.language.names.${language}`)
  const { answered, required } = progress
  return html`<p class="subtle">
    ${say('call.page.spokenWith', { language: name, answered, required })}
  </p>`
}

/** What the one who holds it can do, or what anybody else may read. */
function goingOn(screen: CallScreen): Html {
  const isOwn = screen.guide.owner === screen.visit.member.id
  const own = isOwn && html`${restingHtml(screen)}${finishHtml(screen)}${otherActions(screen)}`
  return html`${spokenWith(screen)}
    <div class="call">
      <div>
        ${othersHtml(screen)}${toldHtml(screen)}${readBackHtml(screen)}
        ${cardHtml(screen, isOwn ? answerHtml(screen) : undefined)}${own}
      </div>
      ${checklistHtml(screen)}
    </div>`
}

/** Once the customer has opened the link there is nothing to do here but to see how it went. */
const mainHtml = (screen: CallScreen): Html =>
  html`${withCustomerHtml(screen) ?? goingOn(screen)}
    <p><a href="${callsPath}">${wordsOn(screen)('call.page.back')}</a></p>`

/** A call while it goes on. */
export function callPage(guide: CallGuide, visit: Visit, deps: DeskDeps): RouteResponse {
  const title = sayTo(visit)('call.page.title', { reference: guide.reference })
  const main = mainHtml({ guide, visit, deps })
  return deskPage({ title, path: callPath(guide.id), main }, visit, deps)
}

/** A call that is deleted, or that is not for whoever asks. */
export function noCallPage(
  refusal: 'gone' | 'not-allowed',
  visit: Visit,
  deps: DeskDeps,
): RouteResponse {
  const say = sayTo(visit)
  const isGone = refusal === 'gone'
  const main = html`<section>
      <p>${say(isGone ? 'call.page.gone' : 'call.page.notYours')}</p>
    </section>
    <p><a href="${callsPath}">${say('call.page.back')}</a></p>`
  const page = { status: isGone ? 404 : 403, title: say('call.page.calls.title'), main }
  return deskPage(page, visit, deps)
}
