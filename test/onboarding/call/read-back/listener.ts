import type { SpokenLanguage } from '../../../../onboarding/call/read-back/spoken-language.ts'

/** What each thing said stands for, in the listener's head. Two meanings of one word are a mistake of the alphabet. */
function meanings({ digits, letters, signs, space }: SpokenLanguage): ReadonlyMap<string, string> {
  const pairs: (readonly [said: string, written: string])[] = [
    ...digits.map((word, digit) => [word, String(digit)] as const),
    ...Object.entries(letters).map(([letter, word]) => [word, letter] as const),
    ...Object.entries(signs).map(([sign, word]) => [word, sign] as const),
    [space, ' '],
  ]
  const known = new Map(pairs)
  if (known.size !== pairs.length) throw new Error('one word stands for two things')
  return known
}

interface Ear {
  readonly known: ReadonlyMap<string, string>
  readonly marks: ReadonlyMap<string, string>
}

/** The longest thing that the words begin with. */
function hear(words: readonly string[], { known, marks }: Ear) {
  for (let length = Math.min(5, words.length); length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ')
    const written = known.get(said) ?? marks.get(said)
    if (written !== undefined) return { written, rest: words.slice(length) }
  }
  return { written: `«${String(words[0])}»`, rest: words.slice(1) }
}

/** Somebody on the telephone who writes down what is said, and knows nothing else. */
export function createListener(spoken: SpokenLanguage): (said: string) => string {
  const ear: Ear = {
    known: meanings(spoken),
    marks: new Map(Object.entries(spoken.marks).map(([mark, word]) => [word, mark])),
  }
  return (said) => {
    let words: readonly string[] = said.split(/,? (?:– )?/)
    let written = ''
    while (words.length > 0) {
      const heard = hear(words, ear)
      written += heard.written
      words = heard.rest
    }
    return written.normalize('NFC')
  }
}
