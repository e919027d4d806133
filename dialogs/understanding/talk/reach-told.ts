import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { contactVerbs, questionVerbs } from '../words/word-lists.ts'

const calling = listed(
  'ring ringe ringer ringa ringt ringte ringde call calling called phone phoned kontakt kontakte kontakta kontaktes contact contacted',
)
const somebody = listed(
  'nogen noen nokon någon nån someone somebody anyone anybody kollega colleague medarbejder medarbeider medarbetare menneske människa mennesker person human ' +
    'sælger selger säljare support kundeservice kundtjänst kundservice konsulent rådgiver agent staff folk',
)
const talking = listed('snakke snakk snak tale tala prata prate talk speak chat chatte')

const asked = listed('i du ni dere dykk you')
const reached = /\.(?:phone|email|landline)$/

/** "ring til mig på 20123764 eller skriv …": where whoever writes is reached, and nobody asks for a colleague. */
export function isReachTold(
  { fills, ambiguous, scan }: Situation,
  tokens: readonly Token[],
): boolean {
  if (!tokens.some(({ word }) => calling.has(word) || contactVerbs.has(word))) return false
  const isGiven = [...fills.keys(), ...(ambiguous?.keys ?? [])].some((key) => reached.test(key))
  return isGiven && !isAsked(tokens) && !scan.message.text.includes('?')
}

/** "kan I ringe mig …", "somebody has to call me": a call is wanted. */
function isAsked(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (questionVerbs.has(String(first?.word)) && asked.has(String(second?.word))) return true
  return tokens.some(({ word }) => somebody.has(word) || talking.has(word))
}
