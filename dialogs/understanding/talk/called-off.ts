import { listed } from '../words/canonical.ts'
import { hasAny } from '../words/has-any.ts'
import type { Token } from '../message.ts'
import { fillers, functionWords, negations, pronouns } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { clausesOf, commandAlone, type Surroundings, type Wish } from './commands.ts'

const ending = listed(
  'stop stopp stoppa drop dropp dropper skip skipp skippa strunta luk lukk stäng close scrap leave glem glöm gløym',
)
const mostOfOrder = 4
const small = [fillers, functionWords, pronouns]

const other = listed('anden andet andre annan annat andra annen anna annet another other else')
const sellers = listed(
  'leverandør leverandører leverandøren leverantör leverantörer supplier suppliers vendor firma butik butikk shop company sted stad stede ställe plass place',
)
const elsewhere = listed('elsewhere annanstans annorstans andetsteds andersteds')
const cheaper = listed('billigere billigare cheaper')
const somebody = listed('nogen nogle noen nokon någon nån someone somebody anyone')
const choosing = listed(
  'finder find finne finner finn fundet fandt funnet funne fant hittar hittat hittade found vælger vælge valgt velger vel valt väljer choose chose chosen choosing ' +
    'køber køb købe kjøper kjøpe kjøper kjøpte kjøpt köper köpa köpt buy buying bought handler handle handlar handla ' +
    'tager tar tog går går go going gone bruger bruker använder use using skifter byter bytter switching getting get',
)
const customers = listed('kunde kunder kund kunden kundar customer customers client clients')
const wanting = listed('vil ville vill want ønsker ønskjer önskar wish orker orkar gider gidder')
const afterAll = listed(
  'alligevel likevel ändå ændå lenger længere længre mere mer more anymore after',
)
const beings = listed('være vara vere bli blive være be become becoming being')

/** "vi finner en annen leverandør", "we're buying elsewhere", "vi har fundet noget billigere" */
const isElsewhere = (words: readonly string[]): boolean =>
  hasAny(words, choosing) &&
  (hasAny(words, elsewhere) ||
    hasAny(words, cheaper) ||
    (hasAny(words, other) && (hasAny(words, sellers) || hasAny(words, somebody))))

/** "vi vil alligevel ikke være kunder" */
const isNoCustomer = (words: readonly string[]): boolean =>
  [negations, wanting, customers, beings].every((list) => hasAny(words, list))

/** "chefen vil ikke", "we don't want this after all": enough where it is ended, and too little where one answer is skipped. */
const isUnwanted = (words: readonly string[]): boolean =>
  hasAny(words, negations) &&
  hasAny(words, wanting) &&
  (hasAny(words, afterAll) || negations.has(String(words.at(-1))))

/** "drop det", "skippa det": it, or the answer that is asked for. */
function mayEnd(clause: readonly Token[], wish: Wish | undefined): boolean {
  const [first, ...rest] = wordsOf(clause)
  const isEnding =
    ending.has(String(first)) && rest.every((word) => small.some((list) => list.has(word)))
  return clause.length <= mostOfOrder && (isEnding || wish === 'cancel' || wish === 'skip')
}

/** "avbryt, vi finner en annen leverandør", "drop det, vi vil alligevel ikke være kunder": ended, and why. */
export function isCalledOff(
  tokens: readonly Token[],
  text: string,
  surroundings: Surroundings,
): boolean {
  const [order = [], ...reasons] = clausesOf(tokens, text)
  const wish = commandAlone(order, surroundings)
  if (!mayEnd(order, wish) || text.includes('?')) return false
  return reasons.map(wordsOf).some((reason) => {
    const isEnded = isElsewhere(reason) || isNoCustomer(reason)
    return isEnded || (wish === 'cancel' && isUnwanted(reason))
  })
}
