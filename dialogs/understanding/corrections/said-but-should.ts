import type { Pair } from './piece-pairs.ts'

const piece = String.raw`\d{1,2}\.? ?(?:tv|th|mf)\.?|\d{1,4}(?: ?\p{L}(?!\p{L}))?`
const kinds = String.raw`(?:(?:nr|nummer|number|lgh|leil|lejl|flat|apt)\.? )?`
const should = String.raw`(?:(?:it|det|den|der|that|this) )?(?:should|skal|ska|skulle|must|has to|ought to|må|is|er|är)(?: (?:be|say|read|være|vara|vere|stå|sta|rigtigt|riktig|really))*`

/** "it says 2. tv but it should be 3. th": what stands, and what is to stand there. */
const saidButShould = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${piece}),? (?:but|men) ${should} ${kinds}(${piece})(?= *(?:[.!;,\n]|$))`,
  'iu',
)

/** Two pieces of an answer, of which the first one stands and the second one is right; nothing where it is asked. */
export function pairSaid(text: string): Pair | undefined {
  const found = text.includes('?') ? null : saidButShould.exec(text)
  if (found === null) return undefined
  const [whole, old = '', fresh = ''] = found
  return { old, fresh, stretch: { start: found.index, end: found.index + whole.length } }
}
