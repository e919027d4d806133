/** How towns are written in short on an envelope, by country; `Aarhus` and `Århus` are both the name. */
const short: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  DK: new Map([
    ['kbh', 'København'],
    ['kbhvn', 'København'],
    ['khvn', 'København'],
    ['cph', 'København'],
  ]),
  SE: new Map([
    ['gbg', 'Göteborg'],
    ['göt', 'Göteborg'],
    ['sthlm', 'Stockholm'],
    ['sthm', 'Stockholm'],
    ['stlm', 'Stockholm'],
    ['mmö', 'Malmö'],
    ['jkpg', 'Jönköping'],
    ['nkpg', 'Norrköping'],
    ['lkpg', 'Linköping'],
    ['hbg', 'Helsingborg'],
  ]),
  NO: new Map([
    ['trd', 'Trondheim'],
    ['trh', 'Trondheim'],
    ['krsand', 'Kristiansand'],
    ['krs', 'Kristiansand'],
    ['frstad', 'Fredrikstad'],
  ]),
}

const firstWord = /^(\p{L}+)\.?(?=$| )/u
const district = /^ \p{Ll}{1,2}$/u

/** `Kbh K`, `kbh. ø`, `Sthlm`: the town by its whole name. */
export function wholeTown(city: string, country: string): string {
  const [said, word] = firstWord.exec(city) ?? []
  const whole = word === undefined ? undefined : short[country]?.get(word.toLowerCase())
  if (said === undefined || whole === undefined) return city
  const rest = city.slice(said.length)
  return whole + (district.test(rest) ? rest.toUpperCase() : rest)
}
