import { canonical, listed } from '../words/canonical.ts'
import type { Message } from '../message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { negations } from '../words/word-lists.ts'
import { hasAny } from '../words/has-any.ts'

const stopWords = new Set(
  phrasesOf(({ commands }) => commands.stop).map((words) => canonical(words.replaceAll(' ', ''))),
)

const ending = listed(
  'stop stopp stoppe stoppa sluta slutt slutte drop dropp droppa quit cease avslutt afslut avsluta',
)
/** "hold op med at …", "lad være med at …" */
const endings = indexPhrases([
  ['ending', ['hold|hør|høre op|opp|upp med', 'lad|la|låt være|vær|vere|vara med|å|att|at']],
])
const sending = listed(
  'sende sender send sendt sending skicka skickar skicke skrive skriv skriver skriva write writing texting text messaging message contact contacting kontakt kontakte kontakta spamming spam spamma spamme ' +
    'smse smsa smser tekste texta messa mese sms høra høre høyre bombardere bother bothering',
)
const messages = listed(
  'smse smsa texting texting messaging spamming spamma spamme tekste texta messa mese sms smser smserne smsene smsen besked beskeder beskederne beskeden meddelelser meddelanden meddelandena meddelande melding meldinger meldingar meldingene meldingane tekstmeldinger ' +
    'tekstbeskeder message messages text texts textmessages spam påmindelser påminnelser påminnelse reminders',
)
const more = listed('flere fler fleire mer meir mere more further anymore længere lenger længre')
const to = listed('mig mej meg mæ me os oss us')
/** What stands beside them; any other word, and it is said of something else. */
const little = listed(
  'med at å att og och to with the de dem den det disse denne dette these those any some all alle alla jeres era ert deres dine your ' +
    'jeg jag eg vi i vil vill want ønsker have ha få do be being ingen inga inget ikke inte ej not dont no never aldrig aldri nej nei nope tak takk tack please nu nå now ' +
    'fra från frå from jer er dere dykk you ni du till til for skal ska må være vara vær vere venlig snälla snill venligst gerne helt op opp upp af av altså',
)

const mostWords = 12

const none = listed('ingen inga inget never aldrig aldri')
const lists = [ending, sending, messages, more, to, little, listed('hold hør lad la låt')]

const isNone = (word: string): boolean => negations.has(word) || none.has(word)

/** "no more texts" */
const wantsNoMore = (words: readonly string[]): boolean =>
  hasAny(words, messages) &&
  hasAny(words, more) &&
  words.some((word) => isNone(word) || word === 'no')

/** "stop med at …", "don't text me": in one sentence. */
function isEnded(words: readonly string[]): boolean {
  const isTo = hasAny(words, sending) && hasAny(words, to)
  if (!isTo && !hasAny(words, messages)) return false
  const isEnd = hasAny(words, ending) || phrasesIn(endings, words, never).length > 0
  return isEnd || (isTo && words.some(isNone))
}

/** "stop med at sende mig sms'er", "no more texts please": a message that says nothing else. */
const asksToStop = (words: readonly string[], isOneSentence: boolean): boolean =>
  words.length > 1 &&
  words.length <= mostWords &&
  words.every((word) => lists.some((list) => list.has(word))) &&
  (wantsNoMore(words) || (isOneSentence && isEnded(words)))

/** Opt-out words count only as the whole message (SM-04). */
export function isStop({ text, tokens }: Message): boolean {
  if (stopWords.has(canonical(text.replace(/[^\p{L}]/gu, '')))) return true
  if (!tokens.some(({ plain }) => messages.has(plain) || sending.has(plain))) return false
  if (text.includes('?') || tokens.some(({ kind }) => kind === 'number')) return false
  const words = tokens.flatMap(({ kind, plain }) => (kind === 'word' ? [plain] : []))
  return asksToStop(words, !inside.test(text))
}
/** A mark with more behind it. */
const inside = /[,.;:\n]\s*\p{L}/u
