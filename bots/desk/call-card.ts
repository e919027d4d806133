import type { CallGuide, Spoken } from '../../dialogs/call/call-guide.ts'
import type { Difference, Segment } from '../../onboarding/call/read-back/difference.ts'
import { localeTag } from '../../locales/format.ts'
import { wordsOn, type CallScreen } from './call-form.ts'
import { html, type Html } from './html.ts'

/** Words for the customer's ear: in their language, which a screen reader has to know too (UX-06). */
const spokenHtml = ({ language, text }: Spoken): Html =>
  html`<blockquote class="spoken" lang="${localeTag(language)}">
    ${text.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`)}
  </blockquote>`

const inline = ({ language, text }: Spoken): Html =>
  html`<span lang="${localeTag(language)}">${text}</span>`

const term = (name: string, text: Html | string): Html =>
  html`<dt>${name}</dt>
    <dd>${text}</dd>`

function help(screen: CallScreen): Html | undefined {
  const { why, listenFor, ifNo } = screen.guide
  const say = wordsOn(screen)
  if (why === undefined && listenFor === undefined && ifNo === undefined) return undefined
  return html`<dl class="help">
    ${listenFor !== undefined && term(say('calls.card.listen'), listenFor)}
    ${why && term(say('call.page.why'), inline(why))}
    ${ifNo !== undefined && term(say('calls.card.ifNo'), ifNo)}
  </dl>`
}

/** Not by colour alone: what differs is underlined, too. */
const markedHtml = (segments: readonly Segment[]): readonly Html[] =>
  segments.map(({ text, differs }) => (differs ? html`<mark>${text}</mark> ` : html`${text} `))

function differenceHtml(screen: CallScreen, { stated, registered }: Difference): Html {
  const say = wordsOn(screen)
  return html`<dl class="help">
      ${term(say('call.page.stated'), html`${markedHtml(stated)}`)}
      ${term(say('call.page.registered'), html`${markedHtml(registered)}`)}
    </dl>
    <p class="subtle">${say('call.page.differs')}</p>`
}

type Line = CallGuide['readBack'][number]

function lineHtml(screen: CallScreen, { label, say, spell, difference }: Line): Html {
  const spelled =
    spell && html`<p class="subtle">${wordsOn(screen)('call.page.spell')}: ${inline(spell)}</p>`
  return term(
    label,
    html`<p class="spoken" lang="${localeTag(say.language)}">${say.text}</p>
      ${spelled}${difference && differenceHtml(screen, difference)}`,
  )
}

/** In the order of the checklist, whatever order it was said in. */
function inOrder({ readBack, checklist }: CallGuide): readonly Line[] {
  const place = new Map(checklist.map(({ key }, at) => [key, at]))
  return [...readBack].sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0))
}

/** What was just typed, as it is said back to the customer (CA-05). */
export function readBackHtml(screen: CallScreen): Html | undefined {
  const lines = inOrder(screen.guide)
  if (lines.length === 0) return undefined
  return html`<section aria-labelledby="read-back">
    <h2 id="read-back">${wordsOn(screen)('call.page.readBack')}</h2>
    <dl class="back">${lines.map((line) => lineHtml(screen, line))}</dl>
  </section>`
}

/** What the last step led to. */
export function toldHtml({ guide }: CallScreen): Html | undefined {
  if (guide.told.length === 0) return undefined
  return html`<section class="said" role="status">
    ${guide.told.map((line) => html`<p>${line}</p>`)}
  </section>`
}

/** What to say now, and what helps whoever says it (CA-01). */
export function cardHtml(screen: CallScreen, answering: Html | undefined): Html {
  const { guide } = screen
  const say = wordsOn(screen)
  return html`<section class="now" aria-labelledby="now">
    <h2 id="now">${guide.title}</h2>
    ${
      guide.say &&
      html`<p class="tag">${say('call.page.say')}</p>
        ${spokenHtml(guide.say)}`
    }
    ${guide.difference && differenceHtml(screen, guide.difference)}${answering}${help(screen)}
  </section>`
}
