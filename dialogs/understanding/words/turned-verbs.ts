const seconds = new Set('i du ni dere dykk you'.split(' '))

/** "kör ni", "tar dere": a verb with whoever is written to behind it. */
export const isTurned = ([first = '', second = '']: readonly string[]): boolean =>
  /[eaø]r$/.test(first) && seconds.has(second)

const shortestAsked = 6

/** "godkender I det": what the other side does is asked for; "gør I bare det" is a yes. */
export const isAskedOfYou = (words: readonly string[]): boolean =>
  isTurned(words) && String(words[0]).length >= shortestAsked
