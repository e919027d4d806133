import type { FieldValue } from '../../../onboarding/field.ts'
import type { Address } from '../../../onboarding/vocabulary.ts'
import { canonical, listed } from '../words/canonical.ts'
import { wordSet } from '../words/word-lists.ts'

const talk = listed(
  'er är is are men but bor bur live heter heiter hedder called ikke ikkje inte not går jeg jag eg æ egentlig egentligen',
)

/** "1998", "since", "postnumret": what stands where a town should, and is a sentence. */
const noTown = listed(
  'siden sidan sedan since postnr postnummer postnummeret postnumret postkode postcode zip place kvm m2 jeg jag eg som er är is',
)

const errands = wordSet('errands')

/** "ställ paketet bakom garaget" */
const isErrand = (city: string): boolean =>
  /^\p{Ll}/u.test(city) && errands.has(canonical(String(city.split(' ')[0])))

/** "bor egentlig i Storgata 88, men all post går …": a sentence, and no street; what begins behind the town is another one. */
const isSaid = ({ street, city }: Address): boolean =>
  /\. \p{L}+ \p{Ll}/u.test(city) ||
  isErrand(city) ||
  city.split(/[\s,.:]+/u).some((word) => word === word.toLowerCase() && noTown.has(word)) ||
  street.split(/[\s,.:]+/u).some((word) => word === word.toLowerCase() && talk.has(canonical(word)))

export const isTalk = (value: FieldValue): boolean => typeof value === 'object' && isSaid(value)
