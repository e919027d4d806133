import type { UpdateItem } from '../../onboarding/updating.ts'
import { tell, type Draft } from '../draft.ts'
import { beginOwnUpdate } from '../update/begin-update.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'
import { answerDigressions } from './digressions.ts'
import { explainReview } from './explain-review.ts'
import { runCommand } from './commands.ts'
import { keepOwnAddress } from './unheard.ts'
import { tellFinished } from './outcomes.ts'
import { tellWhyLimit } from './why-limit.ts'
import { passWishOn } from './wish-afterwards.ts'
import { takeTypedButton } from './typed-buttons.ts'

/** What the customer can change, once they are one, by the field that was named. */
const items: Readonly<Record<string, UpdateItem>> = {
  'contact.phone': 'phone',
  'person.phone': 'phone',
  'contact.email': 'email',
  'person.email': 'email',
  'company.address': 'address',
  'person.address': 'address',
  'contact.name': 'contact',
  'invoice.channel': 'invoice',
}

/** Of somebody else: whoever names these may mean another customer, which begins with a new conversation. */
const ofAnother = new Set(['country', 'customerType', 'company.number', 'company.name'])

const naming = new Set<string | undefined>(['change', 'skip'])

/** The field that something is said about, with a value, with one that cannot be read, or by its name. */
function spokenOf({ fills, refused, command }: Understanding): string | undefined {
  const target = naming.has(command?.name) ? command?.target : undefined
  return fills[0]?.key ?? refused?.key ?? target
}

const isAbout = ({ fills }: Understanding): boolean =>
  fills.length > 0 && fills.every(({ key }) => !ofAnother.has(key))

/** "oh and my mobile is wrong, its 2012 3403": never answered with nothing but that all is done. */
async function correct(draft: Draft, said: Understanding): Promise<boolean> {
  const key = spokenOf(said)
  if (key === undefined || ofAnother.has(key)) return false
  const item = items[key]
  const text = draft.inbound.text
  if (item !== undefined && (await beginOwnUpdate(draft, { item, text }))) return true
  if (!isAbout(said) && said.command?.name !== 'change') return false
  tell(draft, 'messages.done.fixed')
  return true
}

/** Answered by what tells nobody where things stand. */
const saysNothing: ReadonlySet<Topic> = new Set(['greeting', 'smallTalk', 'frustration', 'signUp'])

/** Why it came out so. */
const explains = (draft: Draft, said: Understanding): boolean =>
  tellWhyLimit(draft, said) || explainReview(draft, said)

/** A value is put right, or where goods go is told to change none. */
const correctOrKeep = async (draft: Draft, said: Understanding): Promise<boolean> =>
  (await correct(draft, said)) || keepOwnAddress(draft, said)

/** What is said once the customer has been created, or waits for an answer. */
export async function hearAfterwards(draft: Draft, said: Understanding): Promise<void> {
  if (takeTypedButton(draft, said) || passWishOn(draft, said) || runCommand(draft, said)) return
  if (explains(draft, said) || (await correctOrKeep(draft, said))) return
  answerDigressions(draft, said)
  if (said.digression === undefined || saysNothing.has(said.digression.topic)) tellFinished(draft)
}
