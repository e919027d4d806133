import { recognise } from '../../locales/recognise.ts'
import { updateItems, type UpdateItem } from '../../onboarding/updating.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { canonical } from '../understanding/words/canonical.ts'

/** That a customer wants to change contact data, and which, as far as the words say; in every language that has them. */
export interface HeardWish {
  readonly item?: UpdateItem | 'undo'
  readonly languages: readonly Language[]
}

type Words = ReadonlySet<string>

const wordsIn = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}@.+'’-]+/gu) ?? []).map((word) => canonical(word.replace(/[.]+$/, '')))

const setOf = (list: string): Words => new Set(wordsIn(list))

const lists = languages.map((language) => {
  const { change, moved, undo, whole, items } = recognise[language].update
  return {
    language,
    change: setOf(change),
    moved: setOf(moved),
    undo: setOf(undo),
    whole: new Set(whole.split('|').map((phrase) => wordsIn(phrase).join(' '))),
    items: updateItems.map((item): readonly [UpdateItem, Words] => [item, setOf(items[item])]),
  }
})

/** A new customer's first words are no wish to change anything. */
const newcomers: Words = setOf('kunde kund customer client')

/** Longer messages tell a story. */
const longest = 200
/** So many words after "new" the thing is named: "new direct phone number". */
const reach = 3

function itemOf(words: readonly string[], list: (typeof lists)[number]): HeardWish['item'] {
  if (words.length === 1 && list.undo.has(String(words[0]))) return 'undo'
  for (const [at, word] of words.entries()) {
    if (!list.change.has(word)) continue
    const next = words.slice(at + 1, at + 1 + reach)
    const named = list.items.find(([, names]) => next.some((other) => names.has(other)))
    if (named !== undefined) return named[0]
  }
  return words.some((word) => list.moved.has(word)) ? 'address' : undefined
}

/** Hears the wish to change contact data, in all languages at once; `undefined`: the message is about something else. */
export function hearUpdateWish(text: string): HeardWish | undefined {
  if (text.length > longest) return undefined
  const words = wordsIn(text)
  if (words.some((word) => newcomers.has(word))) return undefined
  const heard = lists.flatMap((list) => {
    const item = itemOf(words, list)
    const isWhole = list.whole.has(words.join(' '))
    return item === undefined && !isWhole ? [] : [{ language: list.language, item }]
  })
  const [first] = heard
  if (first === undefined) return undefined
  const spoken = heard.map(({ language }) => language)
  return first.item === undefined ? { languages: spoken } : { item: first.item, languages: spoken }
}
