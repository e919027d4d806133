import { listed } from '../words/canonical.ts'
import { fillers, negations } from '../words/word-lists.ts'

/** What of a choice tells whether it was made. */
interface Named {
  readonly key: string
  readonly value: string
  readonly from: number
  readonly to: number
}

const telling = listed(
  'sagde siger sagt sa säger sade sagt sier seier said says told asked ask bad bed beder bedt ber ba bett bedd tipsade tipsar tipset tipsa tippede ' +
    'anbefalede anbefaler anbefalet anbefalte rekommenderade rekommenderar rekommenderat recommended recommends suggested suggests foreslog foreslo föreslog ' +
    'fortalte fortæller fortalt berättade berättar berättat fortel mentioned mentions nævnte nämnde nevnte mente mener mener menar tycker tyckte thinks thought reckons ' +
    'skrev wrote heard hørte hörde henviste hänvisade viste visade showed mindede påminde minnet minte reminded ' +
    'driver driv kör runs run ejer äger eier owns startede startade started',
)
const reachOfVerb = 3

/** "min kone sagde jeg sku skrive", "min fru har tipsat om er": who sent them, and not whom it is for. */
const isSaidByThem = (words: readonly string[], { from, to, value }: Named): boolean => {
  // "private like I said" is said of oneself.
  if (String(words[from]).startsWith('privat')) return false
  const behind = words.slice(to, to + reachOfVerb)
  const verb = behind.findIndex((word) => telling.has(word))
  const isFor = ['til', 'till', 'åt', 'for', 'för', 'te'].includes(String(words[from - 1]))
  const isSaid = verb !== -1 && !isFor
  return value === 'private' && isSaid && behind.slice(0, verb).every((word) => fillers.has(word))
}

const owning = listed('ejer äger eier own run driver')
const owned = listed(
  'pc computer computeren dator datorn datamaskin laptop mobil mobilen mobiltelefon telefon phone bil bilen car hus huset house bolig bostad bustad home lejlighed lägenhet leilighet ' +
    'flat apartment båd båt boat hund dog kat katt cat hest häst horse sommerhus sommarstuga hytte cottage cabin cykel sykkel bike have trädgård hage garden villa printer skrivare smartphone iphone ipad tablet',
)
const away = listed('late out away up off into low errands')
const ofIt = 3

/** "äger ingen dator", "I own a house", "I run late": that makes nobody a business. */
const isPossession = (words: readonly string[], { from, to, value }: Named): boolean => {
  const verb = String(words[to - 1])
  if (value !== 'business' || !owning.has(verb) || from === to) return false
  const behind = words.slice(to, to + ofIt)
  const isNone = negations.has(String(behind[0])) || behind[0] === 'no'
  return isNone || away.has(String(behind[0])) || behind.some((word) => owned.has(word))
}

const towards = listed('åt for för til')
const selves = listed('mig mej meg me')
const seconds = listed('du ni you dere dykk')
const doing = listed(
  'fixa fixar kolla kollar slå slår ordna ordnar göra gör hitta hittar leta letar söka söker fylla fyller fyll skriva skriver skriv hämta hämtar ta tar ändra ändrar lösa löser ringa ringer hjälpa',
)

/** "kan du inte slå upp det åt mig?", "fixa det åt mig": what somebody is asked to do. */
const isFavour = (words: readonly string[], { from, to, value }: Named): boolean =>
  value === 'private' &&
  towards.has(String(words[from])) &&
  selves.has(String(words[to - 1])) &&
  words.slice(0, from).some((word) => seconds.has(word) || doing.has(word))

/** Named without telling who it is for. */
export const isByTheWay = (words: readonly string[], choice: Named): boolean =>
  choice.key === 'customerType' &&
  [isSaidByThem, isPossession, isFavour].some((sign) => sign(words, choice))
