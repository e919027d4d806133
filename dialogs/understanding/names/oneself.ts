import type { Intent } from '../talk/answer-intent.ts'
import { canonical, listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { yesWords } from '../assent/yes-voices.ts'
import { wordSet } from '../words/word-lists.ts'

/** "mig", "jag själv", "undersigned": whoever writes. */
const speaker: ReadonlySet<string> = new Set([...wordSet('speaker'), ...listed('i im ill')])
/** "själv", "selv" alone may be anybody's. */
const emphasis = listed('selv själv sjølv myself')
const small: ReadonlySet<string> = new Set([
  ...yesWords,
  ...listed('er är æ e is am s bliver blir bli være vara vere be vil vill ville would will d'),
  ...listed('kan kunne skal ska should can could det that it its thats itd the a en den som der'),
  ...listed('bare bara berre just only kun også också og too also jo ju nok nog vel väl well so'),
  ...listed('så her här here da då hej hei hi tag ta bruk brug use this dette'),
])

const isSpeaker = (word: string): boolean => speaker.has(word) && !emphasis.has(word)

/** Names a person's field: "kontaktperson", "contact". */
function namesContact({ labels, scan }: Situation): ReadonlySet<Token> {
  return new Set(
    labels
      .filter(({ role }) => role === 'name')
      .flatMap(({ from, to }) => scan.message.tokens.slice(from, to)),
  )
}

const holdsValue = ({ fills, ambiguous, scan }: Situation): boolean =>
  fills.size > 0 || ambiguous !== undefined || scan.finds.length > 0

const isSelf = (words: readonly string[]): boolean =>
  (words.some(isSpeaker) || words.at(-1) === canonical('myself')) &&
  words.every((word) => speaker.has(word) || small.has(word))

/**
 * "det er mig selv", "I am the contact person": whoever writes is the one that is asked for, and has not said a name. Nothing
 * else may be said with it.
 */
export function selfIntent(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const named = namesContact(situation)
  const isAsked = situation.asked === 'contact.name' || named.size > 0
  if (!isAsked || situation.side !== 'contact' || holdsValue(situation)) return undefined
  const words = tokens.filter((token) => !named.has(token)).map(({ word }) => word)
  return isSelf(words) ? { self: true } : undefined
}
