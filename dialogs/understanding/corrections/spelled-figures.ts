import { figuresOf } from '../../../onboarding/readers/number-words.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { tokensOf } from '../message.ts'

/** What the figure itself is called: "et ottetal", "en åttetall", "en sjua", "en nier". */
const names: readonly (readonly [figure: string, name: RegExp])[] = [
  ['0', /^(?:nul+tal|nulltall?et|nolla|nuller)$/iu],
  ['1', /^(?:et(?:t)?tall?|etta|enar|ener|einer|ettar)$/iu],
  ['2', /^(?:totall?|tåtall|tvåa|toer|toar)$/iu],
  ['3', /^(?:tretall?|trea|treer|trear)$/iu],
  ['4', /^(?:fi(?:r|re)tall?|fyra|firer|firar)$/iu],
  ['5', /^(?:femtall?|femma|femmer|femmar)$/iu],
  ['6', /^(?:sekstall?|sexa|sekser|seksar)$/iu],
  ['7', /^(?:(?:syv|sju)tall?|sjua|sjuer|sjuar|syver)$/iu],
  ['8', /^(?:(?:otte|åtte)tall?|åtta|otter|åtter|åttar)$/iu],
  ['9', /^(?:nitall?|nia|nier|niar)$/iu],
]

const ends =
  /(?<!\p{L})(?:slut|ende(?:r|s)?(?!\p{L})|ends?(?!\p{L})|ending|finish|sidste?(?!\p{L})|sista?(?!\p{L})|siste(?!\p{L})|last(?!\p{L})|final(?!\p{L})|bagerst|bakerst)/iu

const article = '(?:an?|en|et|ett|ei|én|ét|the)'
const figure = String.raw`\d{1,4}|\p{L}{2,12}`
/** A figure behind an article, behind "not", or behind what it ends with. */
const led = new RegExp(
  String.raw`(?<![\p{L}\d.,@])((?:(?:ikke|ikkje|inte|not|med|på|with|in|is|er|är|være|vara|be)\s+)?(?:${article}\s+)?)(${figure})(?![\p{L}\d@]|[.,]\d)`,
  'giu',
)

/** English `to` leads to a figure, and Swedish `sex`, `fyra` and `nia` are figures as well as names of them. */
const noFigure = /^(?:en|et|ett|ein|one|to|oh|a|an)$/iu

function figureIn(word: string, lead: string): string | undefined {
  if (/^\d/.test(word)) return word
  const called = names.find(([, pattern]) => pattern.test(word))
  if (called !== undefined) return called[0]
  return lead === '' || noFigure.test(word) ? undefined : figuresOf(word)
}

const articleBehind = new RegExp(String.raw`(?<=(?:^|\s))${article}\s+$`, 'iu')
const blank = (said: string): string => ' '.repeat(said.length)

/** "an eight at the end, not a four" → "   8     at the end, not   4   ": the same length, so that what is found stands where it was said. */
function inFigures(text: string): string {
  return text.replace(led, (whole: string, lead: string, word: string) => {
    const digits = figureIn(word, lead)
    if (digits === undefined || digits.length > word.length) return whole
    return lead.replace(articleBehind, blank) + digits.padStart(word.length)
  })
}

/** The message with the figures of an ending written as figures, where it speaks of one in words; then what `read` takes of it is taken of the message. */
export function withFigures<T>(scan: Scan, read: (scan: Scan) => T): T {
  const { text } = scan.message
  const written = ends.test(text) ? inFigures(text) : text
  if (written === text) return read(scan)
  const trial: Scan = { ...scan, message: { text: written, tokens: tokensOf(written) } }
  const { left } = trial
  const found = read(trial)
  for (let at = 0; at < left.length; at++) if (trial.left[at] !== left[at]) take(scan, at, at + 1)
  return found
}
