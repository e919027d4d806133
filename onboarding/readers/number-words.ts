/** Numbers in words in the four languages, by their value: one to nineteen, then the tens. */
const ones: readonly (readonly [number, string])[] = [
  [1, 'en et ett ein eit one'],
  [2, 'to två two'],
  [3, 'tre three'],
  [4, 'fire fyra four'],
  [5, 'fem five'],
  [6, 'seks sex six'],
  [7, 'syv sju seven'],
  [8, 'otte åtta åtte eight'],
  [9, 'ni nio nie nine'],
  [10, 'ti tio tie ten'],
  [11, 'elleve elva eleven'],
  [12, 'tolv twelve'],
  [13, 'tretten tretton thirteen'],
  [14, 'fjorten fjorton fourteen'],
  [15, 'femten femton fifteen'],
  [16, 'seksten sexton sixteen'],
  [17, 'sytten sjutton seventeen'],
  [18, 'atten arton eighteen'],
  [19, 'nitten nitton nineteen'],
]
const tens: readonly (readonly [number, string])[] = [
  [20, 'tyve tjugo tjue tjuge tjugi twenty'],
  [30, 'tredive tredve trettio tretti thirty'],
  [40, 'fyrre fyrtio fyrti førti forty'],
  [50, 'halvtreds femtio femti fifty'],
  [60, 'tres sextio sexti seksti sixty'],
  [70, 'halvfjerds sjuttio sjutti sytti seventy'],
  [80, 'firs åttio åtti eighty'],
  [90, 'halvfems nittio nitti ninety'],
]

const values: ReadonlyMap<string, number> = new Map(
  [...ones, ...tens].flatMap(([value, words]) =>
    words.split(' ').map((word): [string, number] => [word, value]),
  ),
)

/** Longest first, so that `femten` is not read as `fem`. */
const anyOf = (list: readonly (readonly [number, string])[]) =>
  list
    .flatMap(([, words]) => words.split(' '))
    .sort((a, b) => b.length - a.length)
    // "change it to thousand" names no two thousands.
    .map((word) => (word === 'to' ? 'to(?! thousand)' : word))
    .join('|')

const one = anyOf(ones)
const ten = anyOf(tens)
/** `femogtyve`, `tjugofem`, `twenty-five`, `ti`. */
const upTo99 = `(?:(?:${one}) ?og ?(?:${ten})|(?:${ten})[ -]?(?:${one})|${anyOf([...ones, ...tens])})`
const zero = 'nul|null|nolla|noll|zero|nought|oh'
const wholeNumber = new RegExp(`^(?:(?<zero>${zero})|${upTo99})$`, 'iu')
/** `nollsjunoll`, `nollsjuttiotre`: what begins with a zero is dictated figure by figure, in one word as well. */
const runTogether = new RegExp(`^(?:${zero})(?:${zero}|${upTo99})+$`, 'iu')
const pieces = new RegExp(`(?<zero>${zero})|${upTo99}`, 'giu')
const hundred = 'hundrede|hundred|hundra|hundre'
/** The word for a thousand, the note of a thousand, and what it is called in the street. */
export const thousandWords =
  'tusindlap(?:pen|per)?|tusenlapp(?:en|er|ar)?|tusinde?|tusing|tusen|thousands?|grand|papp|lapp(?:er|ar)|lax(?:ar)?|laka?n'
const thousand = thousandWords
/** `tusen takk` is no amount, whatever number stands before it. */
const thanks = '(?! ta(?:kk?|ck))'
const thousandWord = new RegExp(`^ ?(?:${thousand})(?!\\p{L})`, 'iu')

/** Parts of a million: nobody says them in figures. */
const parts: readonly (readonly [number, string])[] = [
  [
    1_500_000,
    '1 ?(?:1/2|½)|halvanden|halvannen|halvannan|(?:en|one) (?:og|och|and) (?:en|a) hal[vf]',
  ],
  [750_000, '(?:3/4|¾|trekvart|tre kvart|three[ -]quarters?(?: of)?)(?: an?| en| ein)?'],
  [500_000, '(?:1/2|½|(?:en |ein |a )?hal[vf])(?: an?)?'],
  [250_000, '(?:1/4|¼|(?:en |ein |a )?(?:kvart|quarter)(?: of)?)(?: an?)?'],
]
const partOfMillion = new RegExp(
  `(?<![\\p{L}\\d/])(?:${parts.map(([, said]) => `(${said})`).join('|')}) ?(?:mio|mill?ion(?:er)?|milj?on(?:er)?|mill)(?!\\p{L})\\.?`,
  'giu',
)
/** Behind "five or", "fem-" stands the end of a range; that is asked about, not guessed. */
const notInRange = `(?<!(?<!\\p{L})(?:${one}|${ten})(?:-| - | til | till | to | eller | or ))(?<!\\p{L})`

/** Two, more or less: nobody who says so wants to be asked which it is. */
const couple = new RegExp(
  `(?<!\\p{L})(?:(?:et|ett|eit|a) )?(?:par|couple)(?: of)?(?= (?:${thousand})(?!\\p{L}))`,
  'giu',
)

/** `halvandet tusind`, `syv et halvt tusind`, `seven and a half thousand`: with the thousand, which is used up. */
const halfThousand = new RegExp(
  `${notInRange}(?:halvande[nt]|halvanne[nt]|halvanna[nt]?|(?<whole>\\d{1,3}|${upTo99}) (?:(?:og|och|and) )?(?:en|et|ett|ein|eit|a) hal[vf]t?) ?(?:${thousand})(?!\\p{L})`,
  'giu',
)

/** "a grand", "a thousand" */
const oneThousand = /(?<!\p{L})an? (?=(?:grand|thousand)(?!\p{L}))/giu

/** `tusen kroner`, `rundt tusen`, `tusenlappen`: one, where nothing in front of it counts. */
const bareThousand =
  /(?<=^(?:(?:ca\.?|cirka|circa|sirka|omkring|omtrent|ungefär|rundt|runt|kring|about|around|approx\.?|max\.?|maks\.?|maximum|højst|høyst|högst|bare|kun|bara|only|just|typ|tja|well|kanskje|kanske|måske|maybe|si|säg|say|sig|en|ein|a) )*)(?=(?:tusinde?|tusen|tusing)(?!\p{L})(?! ta(?:kk?|ck))|(?:tusindlap|tusenlapp)(?:en|pen)?(?!\p{L}))/iu
const spelled = new RegExp(
  `${notInRange}(?<hundreds>(?:${upTo99} ?)?(?:${hundred}) ?(?:og |och |and )?)?(?<rest>${upTo99})?(?= ?(?:${thousand})(?!\\p{L})${thanks})`,
  'giu',
)
/** Without one of these words there is neither; looking for it is much cheaper than for the rest. */
const large = new RegExp(`${thousand}|mio|mil`, 'iu')
const largeOrHundred = new RegExp(`${large.source}|hundr`, 'iu')

/** What may stand where a thousand in words stands, each from the first word to the last; offsets into `text`. */
export function spelledThousands(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (!large.test(text)) return []
  const millions = [...text.matchAll(partOfMillion)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }))
  const thousands = [...text.matchAll(spelled)]
    .filter(([said]) => said.trim() !== '')
    .map(({ index, 0: said }) => {
      const afterwards = text.slice(index + said.length).replace(thousandWord, '')
      return { start: index, end: text.length - afterwards.length }
    })
  const halves = [...text.matchAll(halfThousand)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }))
  const couples = [...text.matchAll(couple)].map(({ index, 0: said }) => ({
    start: index,
    end: text.length - text.slice(index + said.length).replace(thousandWord, '').length,
  }))
  const isApart = ({ start, end }: { readonly start: number; readonly end: number }) =>
    !halves.some((half) => start < half.end && half.start < end)
  return [...halves, ...couples, ...thousands.filter(isApart), ...millions]
}

const beginning = new RegExp(`^(?:${zero}|${one}|${ten})`, 'iu')

/** Whether a number in words can begin with this word; told at once, where `figuresOf` has to look closely. */
export const beginsNumber = (word: string): boolean => beginning.test(word)

const single = new RegExp(anyOf([...ones, ...tens]), 'giu')

/** Every word that is found is one of the values: `text` is in lower case. */
const sum = (text: string): number =>
  [...text.matchAll(single)].reduce((all, [word]) => all + Number(values.get(word)), 0)

const inFigures = (piece: RegExpMatchArray): string =>
  piece.groups?.['zero'] === undefined ? String(sum(piece[0].toLowerCase())) : '0'

/**
 * The figures of a number below a hundred in words, `00` never: `nul` → `0`, `fireogtredive` → `34`; of several run together behind
 * a zero: `nollsjunoll` → `070`. `undefined` for anything else.
 */
export function figuresOf(words: string): string | undefined {
  const said = wholeNumber.exec(words)
  if (said !== null) return inFigures(said)
  return runTogether.test(words) ? [...words.matchAll(pieces)].map(inFigures).join('') : undefined
}

const figure = (hundreds: string | undefined, rest: string | undefined): number =>
  (hundreds === undefined ? 0 : Math.max(1, sum(hundreds)) * 100) + sum(rest ?? '')

/** "five hundred a month", "fem hundra en månad": no hundred and one. */
const aMonth = '(?:en|et|ett|ein|eit|one) (?:m|g)'
/** `tolv hundre`, `femhundredelap`, `two hundred and fifty`: below a thousand, or counted in hundreds. */
const spelledHundreds = new RegExp(
  `${notInRange}(${upTo99}|a) ?(?:${hundred})(?:lapp?\\p{L}*)?(?: ?(?:og |och |and )?(?!${aMonth})(${upTo99}))?(?!\\p{L})`,
  'giu',
)

/** `6 hundra` */
const countedHundreds = new RegExp(`(?<![\\d.,])(\\d{1,2}) ?(?:${hundred})(?!\\p{L})`, 'giu')
/** `tusenfemhundra`: two numbers in one word. */
const gluedThousand = new RegExp(
  `(?:tusinde?|tusen|thousand)(?=(?:og|och|and)?(?:${upTo99})?(?:${hundred}))`,
  'giu',
)
/** `2 tusen 500`, once its parts are figures: what stands behind the thousands belongs to them. */
const thousandsAndMore = new RegExp(
  `(?<![\\d.,])(\\d{1,3}) *(?:${thousand}) ?(?:og |och |and )?(\\d{3})(?!\\d)`,
  'giu',
)
const hundreds = `(?:\\d{1,2}|${upTo99}) ?(?:${hundred})(?: ?(?:og |och |and )?(?:${ten})(?:[ -]?(?:${one}))?)?`
/** "two thousand five hundred", "12 tusen och femhundra", "6 hundra": told by the hundreds that end it. */
const withHundreds = new RegExp(
  `(?<![\\p{L}\\d.,])${notInRange}(?:(?:\\d{1,3}|${upTo99}) ?(?:${thousand}) ?(?:og |och |and )?${hundreds}|\\d{1,2} ?(?:${hundred}))(?!\\p{L})`,
  'giu',
)

/** Amounts that end in hundreds with figures or thousands in front, each from the first word to the last; offsets into `text`. */
export const spelledWithHundreds = (
  text: string,
): readonly { readonly start: number; readonly end: number }[] =>
  /hundr/i.test(text)
    ? [...text.matchAll(withHundreds)].map(({ index, 0: said }) => ({
        start: index,
        end: index + said.length,
      }))
    : []

/** In figures or in words, below a thousand. */
const toNumber = (said: string): number => (/^\d/.test(said) ? Number(said) : sum(said))

/** Which of the parts was said: one group of the pattern for each. */
const partAsFigure = (...[, ...groups]: readonly unknown[]): string =>
  String(parts.find((_, at) => typeof groups[at] === 'string')?.[0])

/**
 * Hundreds, thousands and parts of a million said in words as figures: `fem hundrede` → `500`, `ti tusind` → `10 tusind`,
 * `tjugofemtusen` → `25 tusen`, `et par tusind` → `2 tusind`, `en halv million` → `500000`. Everything else is left as it
 * is. `text` is in lower case.
 */
export const withFigures = (text: string): string =>
  largeOrHundred.test(text)
    ? text
        .replace(gluedThousand, '$& ')
        .replace(partOfMillion, partAsFigure)
        .replace(couple, '2')
        .replace(oneThousand, '1 ')
        .replace(halfThousand, (_, whole: string | undefined) =>
          String((whole === undefined ? 1 : toNumber(whole)) * 1_000 + 500),
        )
        .replace(spelled, (match: string, hundreds?: string, rest?: string) =>
          match.trim() === '' ? match : `${String(figure(hundreds, rest))} `,
        )
        .replace(spelledHundreds, (_, hundreds: string, rest?: string) =>
          String(figure(hundreds, rest)),
        )
        .replace(bareThousand, '1 ')
        .replace(countedHundreds, (_, count: string) => String(Number(count) * 100))
        .replace(thousandsAndMore, (_, thousands: string, rest: string) =>
          String(Number(thousands) * 1_000 + Number(rest)),
        )
    : text
