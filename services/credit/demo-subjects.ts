/** What the demo bureau says of somebody. */
export type DemoStanding = number | 'blocked' | 'unknownSubject' | 'unavailable'

/** Everybody who is not listed below. */
export const ordinaryScore = 80

/**
 * Companies of the demo registers (`services/registers/demo-companies-*.ts`) by number.
 *
 * | standing | DK | SE | NO |
 * |---|---|---|---|
 * | low, 20 | Tynd Is ApS | Tunn Is AB | Tynn Is AS |
 * | middle, 45 | Fjordblik A/S | Fjällräv & Måne HB | Fjord og Måne ANS |
 * | unknown | Tågehorn I/S | Dimhornet ekonomisk förening | Tåkeluren SA |
 * | block | Syv Låse ApS | Sju Lås AB | Sju Låser AS |
 * | no answer | Fjernt Signal ApS | Avlägsen Signal AB | Fjernt Signal AS |
 */
export const companyStandings: Readonly<Record<string, DemoStanding>> = {
  '93004213': 20,
  '5599990313': 20,
  '314049586': 20,
  '92002845': 45,
  '9699990108': 45,
  '313038211': 45,
  '95006957': 'unknownSubject',
  '7699990102': 'unknownSubject',
  '316072321': 'unknownSubject',
  '99012439': 'blocked',
  '5599990594': 'blocked',
  '323151911': 'blocked',
  '99501200': 'unavailable',
  '5599990669': 'unavailable',
  '326186023': 'unavailable',
}

/** Private persons by last name, in any country. The names are made up; nobody is called so. */
export const personStandings: Readonly<Record<string, DemoStanding>> = {
  lavsen: 20,
  lågström: 20,
  lavnes: 20,
  mellemsen: 45,
  mellanström: 45,
  mellomnes: 45,
  ukendtsen: 'unknownSubject',
  okändström: 'unknownSubject',
  ukjentnes: 'unknownSubject',
  spærresen: 'blocked',
  spärrström: 'blocked',
  sperrenes: 'blocked',
  tavsen: 'unavailable',
  tystström: 'unavailable',
  tausnes: 'unavailable',
}
