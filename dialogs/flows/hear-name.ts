import { digits } from '../../onboarding/clean.ts'
import type { Sought } from '../../onboarding/sought.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { clear, update, type Draft } from '../draft.ts'
import { firmAnnounced } from '../understanding/names/firm-announced.ts'
import { firmsSought, type Said } from '../understanding/names/firms-sought.ts'
import { refersBack } from '../understanding/talk/refers-back.ts'
import { understand } from '../understanding/understand.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { contextOf } from '../understanding-context.ts'
import { isNumberDue, leadsToNumber } from './by-name.ts'
import { missTold } from './misses.ts'
import {
  isSameName,
  isSearched,
  searchAgain,
  searchName,
  tellLookUp,
  tellSought,
} from './search-name.ts'

/** More digits than that are a number with a slip in it, not a name. */
const mostDigits = 2
const asksForNumber: ReadonlySet<string> = new Set([...leadsToNumber, 'choose:company.number'])

/** The number was asked for, or what comes before it, and it is still wanted. */
const isAskedForNumber = (draft: Draft): boolean =>
  asksForNumber.has(draft.state.open.asks) &&
  digits(draft.inbound.text).length <= mostDigits &&
  isNumberDue(draft)

/** A message that is a name and nothing else: "Nordlys". */
function bareName(draft: Draft): string {
  const { fills } = understand(draft.inbound.text, { ...contextOf(draft), asks: 'company.name' })
  return textValue(fills.find(({ key }) => key === 'company.name')?.value)
}

/** What came of the name that was searched for last. */
const soughtAs = ({ state }: Draft, name: string): Sought | undefined =>
  state.sought !== undefined && isSameName(state.sought.name, name) ? state.sought : undefined

/** Beside nothing but the name: a name that was told before, and led to nothing, is no step forward. */
function tellOrMiss(draft: Draft, sought: Sought, isAgain: boolean): void {
  tellSought(draft, sought, isAgain)
  if (isAgain) missTold(draft)
}

/**
 * A name where the number was asked for, or the country before it: "Nordlys", "jag ringer från Nordlys". It counts as one when the register knows companies of that name,
 * and is kept only as what was searched for until the customer has chosen.
 */
export async function hearName(draft: Draft): Promise<boolean> {
  if (!isAskedForNumber(draft)) return false
  const name = bareName(draft)
  if (name !== '' && (await searchName(draft, name))) return true
  const [said] = firmsSought(draft.inbound.text)
  const sought = said && soughtAs(draft, said.name)
  if (sought === undefined) return false
  tellOrMiss(draft, sought, true)
  return true
}

/** A lone name of more words tells a story. */
const mostOfName = 4

/** "that's not us, Fjordblik": what is left of a message, where it is no more than a name. */
export async function hearLoneName(draft: Draft): Promise<boolean> {
  return draft.inbound.text.split(/\s+/).length <= mostOfName && hearName(draft)
}

const besideName: ReadonlySet<string> = new Set(['company.name', 'company.number'])

/** Nothing in the message names the company, or tells its number, and it is no command. */
const mayName = ({ command, nationalNumber, fills }: Understanding): boolean =>
  nationalNumber === undefined &&
  (command === undefined || command.name === 'language') &&
  !fills.some(({ key }) => besideName.has(key))

function namesIn(draft: Draft, { fills }: Understanding): readonly Said[] {
  const { text } = draft.inbound
  const announced = firmAnnounced(text)
  const said = firmsSought(text)
  const isNew = announced !== undefined && !said.some(({ name }) => name === announced)
  const names = isNew ? [...said, { name: announced, isTold: false }] : said
  return names.filter(({ name }) => !fills.some(({ raw }) => raw.trim() === name))
}

/** Searches for one name after the other until there are companies to choose from. */
async function offerOne(draft: Draft, names: readonly Said[]): Promise<boolean> {
  for (const { name, isTold } of names) {
    // Whoever says a name again that was offered and turned down may choose after all.
    const isWanted = isTold && soughtAs(draft, name) === undefined
    if (await (isWanted ? searchAgain : searchName)(draft, name)) return true
  }
  return false
}

async function seek(draft: Draft, names: readonly Said[]): Promise<boolean> {
  const { sought: before, searched } = draft.state
  const [first] = names
  const isAgain = first !== undefined && isSearched(draft, first.name)
  if (await offerOne(draft, names)) return true
  const { sought } = draft.state
  if (sought === undefined) return false
  const told = sought.came === 'several' ? first : names.find(({ isTold }) => isTold)
  if (told !== undefined) {
    update(draft, { sought: { ...sought, name: told.name } })
    tellOrMiss(draft, { ...sought, name: told.name }, isAgain)
    return true
  }
  // What only may be a name, and led nowhere, takes the place of none that was said.
  if (before === undefined) clear(draft, 'sought')
  else update(draft, { sought: before, ...present({ searched }) })
  return false
}

/** "Look it up then", "I just said that": what came of the name that was given, or companies of that name once more. */
async function goBack(draft: Draft): Promise<boolean> {
  const meant = refersBack(draft.inbound.text)
  if (meant === undefined) return false
  const { sought, answers, open } = draft.state
  // Companies are offered already, and asked about once more.
  if (open.asks === 'choose:company.number') return true
  if (sought !== undefined) {
    tellOrMiss(draft, sought, true)
    return true
  }
  const name = textValue(answers['company.name']?.value)
  if (name !== '' && (await searchAgain(draft, name))) return true
  if (meant !== 'lookUp') return false
  tellLookUp(draft)
  return true
}

/** The firm that is spoken of in a sentence, whatever else that says: "its nordlys in denmark", "vet inte numret, Klippoteket heter vi". */
export async function hearNamed(draft: Draft, said: Understanding): Promise<boolean> {
  if (!mayName(said) || !isAskedForNumber(draft)) return false
  const names = namesIn(draft, said)
  return names.length > 0 ? seek(draft, names) : goBack(draft)
}
