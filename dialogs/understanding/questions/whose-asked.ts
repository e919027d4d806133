import type { Token } from '../message.ts'
import { spoken } from './spoken.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { isQuestion } from '../words/questions.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'

export const whoseMeanings: readonly (readonly [true, readonly string[]])[] = [
  [
    true,
    [
      'eitherOr oneself owner|keeper|theirs|company <20 ? -pay -prepay -invoice -credit',
      'should|mayI write|use|give own myReach <12 ? -landline',
      'aredo>this2 oneself myReach want|use|need <12 ? -landline -rightly',
      'whoseOne myReach <9 ? -landline',
      'want|use|need own myReach eitherOr <14 ?',
    ],
  ],
]

const asked = spoken(whoseMeanings)
const others = new Set(
  'han hun hon ho he she ham honom henne his her hans hennes hendes hennar'.split(' '),
)

/** Whose it is to be: "skal det være min mail eller indehaverens?" */
function isWhose(clause: readonly Token[], language: Language): boolean {
  const tokens = clause.filter(({ kind }) => kind === 'word')
  if (clause.at(-1)?.text !== '?' && !isQuestion(tokens, '')) return false
  return asked({ tokens, language }) === true
}

/**
 * "er det mig som bogholder eller ham der ejer firmaet? han hedder Jonas Friis": it is asked whose it is to be, and whoever is
 * spoken of is nobody's answer. The question is taken out of the message with what is said of him.
 */
export function takeWhose(scan: Scan, asks: string, language: Language): boolean {
  if (!/^(?:suggest:)?(?:contact|person|invoice\.email)/.test(asks)) return false
  const clauses = clausesOf(scan.message.tokens)
  const at = clauses.findIndex((clause) => isWhose(clause, language))
  if (at === -1) return false
  const about = clauses.slice(at + 1).filter(([first]) => others.has(String(first?.word)))
  for (const clause of [clauses[at] ?? [], ...about])
    for (const { start, end } of clause) take(scan, start, end)
  return true
}
