import { eachWord } from './each-word.ts'
import { wordSet } from './word-lists.ts'

const roles = wordSet('roles')
/** Heads of compounds: `inköpschef`, `driftsleder`, `svigersøn`; shorter ones end too many other words. */
const shortestHead = 4
const heads = [...roles].filter(({ length }) => length >= shortestHead)
/** `formanden`, `sjefen`, `kollegaen`, `ansvarlige`. */
const endings = ['', 'en', 'n', 'et', 'a', 'e']

const isPlainRole = (word: string): boolean =>
  roles.has(word) || heads.some((head) => word.endsWith(head) && word.length > head.length + 1)

/** What somebody is to the customer: a post, a relation. In canonical spelling. */
export const isRole = eachWord((word) =>
  endings.some(
    (ending) => word.endsWith(ending) && isPlainRole(word.slice(0, word.length - ending.length)),
  ),
)
