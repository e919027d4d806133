import { fromEaster, onDate, type Holidays } from '../../calendar/day-rule.ts'

/** Lov om helligdager og helligdagsfred, and lov om 1 og 17 mai som høgtidsdager. */
export const holidays: Holidays = {
  public: [
    onDate(1, 1),
    fromEaster(-3),
    fromEaster(-2),
    fromEaster(0),
    fromEaster(1),
    onDate(5, 1),
    onDate(5, 17),
    fromEaster(39),
    fromEaster(49),
    fromEaster(50),
    onDate(12, 25),
    onDate(12, 26),
  ],
  customary: { christmasEve: onDate(12, 24), newYearsEve: onDate(12, 31) },
}
