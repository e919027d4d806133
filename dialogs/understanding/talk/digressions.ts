import { keepingLatestOf } from '../../../onboarding/keeping-latest.ts'
import { indexPhrases, never, phraseAt, phrasesIn, phrasesOf } from '../words/phrases.ts'
import type { AskedTopic, DoorTopic, NewcomerTopic, Topic } from '../understanding.ts'
import {
  fillers,
  functionWords,
  hedges,
  negations,
  noWords,
  questionWords,
  wordSet,
} from '../words/word-lists.ts'

type PhraseTopic = Exclude<
  Topic,
  | AskedTopic
  | DoorTopic
  | NewcomerTopic
  | 'faq'
  | 'question'
  | 'paymentWays'
  | 'invoiceWays'
  | 'keeps'
  | 'goesOn'
  | 'left'
>

const anywhere: readonly PhraseTopic[] = [
  'areYouHuman',
  'frustration',
  'whoAreYou',
  'whatNext',
  'openingHours',
  'smallTalk',
  'signUp',
]
const alone: readonly PhraseTopic[] = ['goodbye', 'thanks', 'greeting']

const entries = (topics: readonly PhraseTopic[]) =>
  topics.map((topic) => [topic, phrasesOf((words) => words.digressions[topic])] as const)

const anywhereIndex = indexPhrases(entries(anywhere))
const aloneIndex = indexPhrases(entries(alone))

const assents = new Set([...wordSet('yes'), ...noWords])

const stepOver = (words: readonly string[]) => (at: number) => fillers.has(String(words[at]))

/** Where greetings and thanks stand among the words: `to` is exclusive. */
export const courtesiesIn = (
  words: readonly string[],
): readonly { readonly from: number; readonly to: number; readonly means: PhraseTopic }[] =>
  phrasesIn(aloneIndex, words, never)

/** "so far", "very much", and the grammar around them: all that a greeting or thanks may come with. */
const besideCourtesy: ReadonlySet<string> = new Set(
  [...functionWords, ...wordSet('courtesyWords')].filter(
    (word) =>
      !negations.has(word) && !questionWords.has(word) && !assents.has(word) && !hedges.has(word),
  ),
)

/** Nothing but greetings, thanks and little words: "hej, tak for hjælpen så langt". */
function courtesy(words: readonly string[]): PhraseTopic | undefined {
  const isBeside = (at: number) => besideCourtesy.has(String(words[at]))
  let topic: PhraseTopic | undefined
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(aloneIndex, words, { at, mayStepOver: isBeside })
    if (hit !== undefined) {
      topic =
        topic === undefined || alone.indexOf(hit.means) < alone.indexOf(topic) ? hit.means : topic
      at = hit.to - 1
    } else if (!isBeside(at)) return undefined
  }
  return topic
}

/** What kind of talk beside the matter it is. */
export const talkIn = keepingLatestOf((words: readonly string[]): PhraseTopic | undefined => {
  const hits = phrasesIn(anywhereIndex, words, stepOver(words)).map((hit) => hit.means)
  return anywhere.find((topic) => hits.includes(topic)) ?? courtesy(words)
})
