import { countryNamed } from '../../../onboarding/readers/country-names.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { isAskedIn } from '../talk/asked-clauses.ts'
import { countryOfCity } from '../addresses/big-cities.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { clausesOf } from '../talk/commands.ts'
import { isFirmNoun } from '../names/firm-nouns.ts'
import type { Token } from '../message.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { companyNouns, negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const placing = listed('i in på at')
const coming = listed('fra från frå from')
const speakers = listed('vi we were jeg jag eg i im me')
/** Where somebody is at home. */
const being = listed(
  'bor bur live lives living based located registered registreret registrert registrerad holder held håller hører høyrer hjemme heime hemma finns finnes sitter sidder ligger er är e are am is im were bosat bosatt',
)
const adjective =
  /^(?:finsk|finnish|tysk|german|polsk|polish|islandsk|icelandic|islændsk|hollandsk|nederlandsk|holländsk|dutch|engelsk|britisk|brittisk|british|fransk|french|estnisk|estonian)[at]?$/

/** `Finland`, `USA`: a country, and none of ours. */
function isForeign(token: Token | undefined): boolean {
  const code = token?.kind === 'word' ? countryNamed(token.text) : undefined
  return code !== undefined && !countryCodes.some((one) => one === code)
}

const isFirm = (token: Token | undefined): boolean =>
  token !== undefined && (isFirmNoun(token) || companyNouns.has(token.word))

/** "the firm is registered in Finland", "vi bor i Tyskland", "ett finskt bolag". */
function isAbroad(clause: readonly Token[]): boolean {
  const hasFirm = clause.some(isFirmNoun)
  const isThere = clause.some(({ word }) => being.has(word))
  const isOfUs = isThere && (hasFirm || clause.some(({ word }) => speakers.has(word)))
  return clause.some(({ word, plain }, at) => {
    const next = clause[at + 1]
    if (adjective.test(plain) && isFirm(next)) return true
    const leads = placing.has(word) ? isOfUs : coming.has(word) && hasFirm && isThere
    return leads && isForeign(next)
  })
}

const explaining = listed('alltså altså thats dvs det')

/** "Germany": nothing but that. */
const isAlone = (tokens: readonly Token[]): boolean => tokens.length === 1 && isForeign(tokens[0])

/** "bor i Ekenäs, alltså Finland": where the place is that somebody lives in. */
const isExplained = (tokens: readonly Token[]): boolean =>
  isAlone(tokens) ||
  tokens.some(
    (token, at) =>
      isForeign(token) &&
      explaining.has(String(tokens[at - 1]?.word)) &&
      tokens.slice(0, at).some(({ word }) => being.has(word)),
  )

/** Where the country is asked for: one that we do not serve is an answer, and none that can be taken. */
export function putForeign(situation: Situation): void {
  const { asked, fills, scan } = situation
  if (asked !== 'country' || fills.has(asked)) return
  const tokens = wordsLeft(scan)
  const words = wordsOf(tokens)
  if (countryOfCity(words) !== undefined || choicesIn(words).some(({ key }) => key === asked))
    return
  const { text } = scan.message
  const isSaid = clausesOf(tokens, text).some(
    (clause) =>
      !clause.some(({ word }) => negations.has(word)) &&
      !isAskedIn(text, clause) &&
      isAbroad(clause),
  )
  if (isSaid || isExplained(tokens))
    situation.refused ??= { key: asked, raw: text, why: { ok: false, reason: 'notServed' } }
}
