import { tell, type Draft } from '../../draft.ts'
import { bureauOf } from '../asked-credit.ts'
import { offerPrivacy } from '../opening.ts'
import { dataAspects, type DataAspect } from '../../understanding/questions/data-asked.ts'

const hoursOfDay = 24

/** How long what was written stays where nothing came of it. */
function daysKept({ ports }: Draft): number {
  const { unfinishedHours, parkedDays, transcriptDays } = ports.profile.retention
  return Math.max(Math.ceil(unfinishedHours / hoursOfDay), parkedDays, transcriptDays)
}

function tellSeen(draft: Draft): void {
  const { profile } = draft.ports
  const { hosting } = profile.controller
  const bureau = profile.credit.enabled ? bureauOf(draft) : undefined
  tell(draft, 'answers.data.notSold')
  if (bureau === undefined) tell(draft, 'answers.data.seenOwn', { hosting })
  else tell(draft, 'answers.data.seen', { hosting, bureau })
}

function tellKept(draft: Draft): void {
  const days = daysKept(draft)
  tell(draft, 'answers.data.kept', { count: days, days })
}

const told: Readonly<Record<DataAspect, (draft: Draft) => void>> = {
  use: (draft) => {
    tell(draft, 'answers.data.use')
  },
  kept: tellKept,
  sold: tellSeen,
  seen: tellSeen,
}

/** The whole notice is a link away, once in a message. */
export function tellLink(draft: Draft): void {
  const url = draft.ports.privacyUrl(draft.state.language)
  if (!draft.lines.some((line) => line.includes(url)))
    tell(draft, 'messages.privacy.short', { url })
  if (!draft.links.some((link) => link.url === url)) offerPrivacy(draft)
}

/** "do you sell it on?", "hvor længe gemmes de?": what the notice says of that, in a sentence or two, and where the rest stands. */
export function tellDataUse(draft: Draft): void {
  const aspects = dataAspects(draft.inbound.text, draft.state.language)
  for (const tellOf of new Set(aspects.map((aspect) => told[aspect]))) tellOf(draft)
  tellLink(draft)
}
