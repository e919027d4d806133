import { recognise } from '../../../locales/recognise.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { listed } from '../words/canonical.ts'
import { isSource } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { asides, fillers } from '../words/word-lists.ts'

type Words = ReadonlySet<string>

/** How somebody speaks of asking somebody else, in one language: "I" of English is "you" of Danish. */
interface Speech {
  readonly firstPersons: Words
  readonly secondPersons: Words
  /** In any form: "ask", "fråga" may be what we are to do. */
  readonly consulting: Words
  /** Said of oneself without an "I" as well: "venter på Lars", "spoke to Anna". */
  readonly consultingNow: Words
  readonly must: Words
  readonly receiving: Words
}

function speechOf(language: Language): Speech {
  const { mentions } = recognise[language]
  return {
    firstPersons: listed(mentions.firstPersons),
    secondPersons: listed(mentions.secondPersons),
    consulting: listed(mentions.consulting),
    consultingNow: listed(mentions.consultingNow),
    must: listed(mentions.must),
    receiving: listed(mentions.receiving),
  }
}

const speeches = languages.map(speechOf)

const leading = listed(
  'til till to med with på on for efter etter hos at att om i lige bare just only first først han hun hon ho quickly up out ind in',
)
const mostLeading = 3
const mostBetween = 5
const sources = listed('af av fra frå från from by gjennom genom gennem via through')
const mostOfSource = 8

const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? tokens[at].word : '\n'

const isOfVerb = (word: string): boolean =>
  leading.has(word) || fillers.has(word) || asides.has(word)

/** Where the clause of whoever speaks begins in which a verb stands; nothing where it is somebody else's. */
function ownStart(speech: Speech, tokens: readonly Token[], verb: number): number | undefined {
  const { firstPersons, must, consultingNow } = speech
  const isOn = (word: string) =>
    !firstPersons.has(word) && !speech.secondPersons.has(word) && (must.has(word) || isOfVerb(word))
  let at = verb - 1
  while (at >= verb - mostBetween && isOn(wordAt(tokens, at))) at -= 1
  const word = wordAt(tokens, at)
  if (firstPersons.has(word)) return at
  const isOwn =
    consultingNow.has(wordAt(tokens, verb)) ||
    tokens.slice(at + 1, verb).some((token) => must.has(token.word))
  return word === '\n' && isOwn ? at + 1 : undefined
}

/** "jeg spørger lige …", "I'll check with …", "venter på …": where that begins, in front of a name. */
function consultedIn(speech: Speech, tokens: readonly Token[], name: number): number | undefined {
  for (let at = name - 1; at >= Math.max(0, name - 1 - mostLeading); at--) {
    const word = wordAt(tokens, at)
    if (speech.consulting.has(word) || speech.consultingNow.has(word))
      return ownStart(speech, tokens, at)
    if (!leading.has(word)) return undefined
  }
  return undefined
}

/** "fik jeres nummer af …", "got your name from …". */
function sourceIn(speech: Speech, tokens: readonly Token[], name: number): number | undefined {
  if (!sources.has(wordAt(tokens, name - 1))) return undefined
  for (let at = name - 2; at >= Math.max(0, name - mostOfSource); at--) {
    const word = wordAt(tokens, at)
    if (word === '\n') return undefined
    if (speech.receiving.has(word)) return at
  }
  return undefined
}

/** "according to Anna", "enligt Companies House": from whom somebody has it; index where that begins. */
function accordingTo(tokens: readonly Token[], name: number): number | undefined {
  const at = /^(?:to|til|till)$/.test(wordAt(tokens, name - 1)) ? name - 2 : name - 1
  return isSource(tokens.slice(Math.max(0, at))) && at >= 0 ? at : undefined
}

/** Index where it is said that whoever speaks asks, awaits or has asked somebody, or has something from them. */
export function isConsulted(tokens: readonly Token[], name: number): number | undefined {
  const source = accordingTo(tokens, name)
  if (source !== undefined) return source
  for (const speech of speeches) {
    const from = consultedIn(speech, tokens, name) ?? sourceIn(speech, tokens, name)
    if (from !== undefined) return from
  }
  return undefined
}
