import { en } from './en/en.ts'
import type { WordKey } from './words.ts'

function paths(tree: object, above: string): readonly string[] {
  return Object.entries(tree).flatMap(([key, below]: [string, unknown]) => {
    const path = above === '' ? key : `${above}.${key}`
    return typeof below === 'object' && below !== null ? paths(below, path) : [path]
  })
}

const known: ReadonlySet<string> = new Set(paths(en, ''))

/** Whether there are words of their own under this path, such as a country's variant of a question. */
export function hasWords(path: string): path is WordKey {
  return known.has(path)
}
