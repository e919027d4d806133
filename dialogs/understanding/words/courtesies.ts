import { canonical, listed } from './canonical.ts'
import { eachWord } from './each-word.ts'
import { isRole } from './role-words.ts'

/** `Mr`, `fru`, `Dr.`: said in front of a whole name; `Fru Holm` is all that is known of her, `Herr & Fru Nilsson` are two. */
const courtesy =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|hr|herr|fru|frk|frøken|fröken)(?:\. ?| ))+(?=\p{L}[\p{L}'’.-]* \p{L})(?!(?:og|och|and) )/iu

/** "Kram Agneta Klint": how a letter ends, in front of who wrote it. */
const farewell = /^(?:kram(?:ar)?|klem(?:mer)?|knus)[,!]? (?=\p{Lu})/iu

/** Posts that are shortened, in small letters or in nothing but capitals: `vd`, `CEO`; `Dir` may be somebody. */
const shortened = listed('vd ceo cfo cto coo cmo cio md adm dir hr it')
const notCapitalised = /^(?:\p{Ll}+|\p{Lu}+)$/u
/** Posts that nobody is called by, in capitals as well and at the end of compounds; `Dotter`, `Mester` and `Driver` are surnames. */
const posts =
  /(?:^|.{3})(?:chef|sjef|leder|leiar|ledare|direkt[øö]r|bogholder|bokholder|bokførare|kasserer|kassør|formand|ordførande|indkøber|inkøpare|innkjøper|indehaver|innehavare?|manager|director|owner|treasurer|secretary|sekretær|sekreterare|ansvarlig|ansvarig|konsulent|koordinator|coordinator|assistent|assistant|accountant|bookkeeper|founder|chairman|supervisor)$/
/** "daglig leder", "Managing Director", "adm. direktør": what a post is called by as well. */
const besidePosts = listed(
  'daglig dagleg adm administrerende administrerande administrativ verkställande vice senior junior general managing sales purchasing office project finance marketing operations store warehouse deputy executive chief technical teknisk økonomi indkøb inköp innkjøp salg försäljning salgs',
)
const fewestOfName = 2

/** `Inköpschef`, `Manager`: what somebody is, and nobody is called. */
export const isPostWord = eachWord((word) => posts.test(word))

const bare = (word: string): string => word.replace(/\.$/, '')

/** `inköpare`, `VD`, `Director`: what somebody is, at the end of what they are called. */
function isPost(typed: string): boolean {
  const word = bare(typed)
  const plain = canonical(word)
  if (shortened.has(plain)) return notCapitalised.test(word)
  return isPostWord(plain) || (/^\p{Ll}/u.test(word) && isRole(plain))
}

/** "Jens Holm vd", "Mette Lund Managing Director": a whole name without the post behind it. */
function withoutPost(name: string): string {
  const words = name.split(' ')
  let end = words.length
  while (end > fewestOfName && isPost(String(words[end - 1]))) end -= 1
  if (end === words.length) return name
  while (end > fewestOfName && besidePosts.has(canonical(bare(String(words[end - 1]))))) end -= 1
  return words.slice(0, end).join(' ')
}

/** A person's name without the courtesy in front of it, and without the post behind. */
export const withoutCourtesy = (name: string): string =>
  withoutPost(name.replace(farewell, '').replace(courtesy, ''))
