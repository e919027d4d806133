/** Definite forms and genitives: `telefonen`, `adressen`, `mobilens`. */
const endings = ['eren', 'ens', 'ets', 'en', 'et', 'ne', 'n', 't', 's', 'a', 'na']
const shortestStem = 4

/** What a word may be a form of, nearest first. */
export const stems = (word: string): readonly string[] =>
  endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
    .map((ending) => word.slice(0, -ending.length))
