import { getCountries } from 'libphonenumber-js/max'
import { languages } from '../vocabulary.ts'

/** Short forms that people write on a letter; everything else comes from the names of the languages. */
const shortForms: readonly (readonly [string, string])[] = [
  ['dk', 'DK'],
  ['se', 'SE'],
  ['no', 'NO'],
  ['noreg', 'NO'],
  ['svalbard', 'NO'],
  ['england', 'GB'],
  ['uk', 'GB'],
  ['usa', 'US'],
  ['holland', 'NL'],
]

/** Lower-case country names in the session languages → ISO 3166 code. */
const namesByCode = (): ReadonlyMap<string, string> =>
  new Map([
    ...languages.flatMap((language) => {
      const names = new Intl.DisplayNames(language === 'no' ? 'nb' : language, { type: 'region' })
      return getCountries().map((code) => [String(names.of(code)).toLowerCase(), code] as const)
    }),
    ...shortForms,
  ])

let byName: ReadonlyMap<string, string> | undefined

/** The ISO 3166 code of a country named in any session language, `undefined` for any other text. */
export const countryNamed = (text: string): string | undefined =>
  (byName ??= namesByCode()).get(text.toLowerCase())
