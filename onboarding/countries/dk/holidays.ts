import { fromEaster, onDate, untilYear, type Holidays } from '../../calendar/day-rule.ts'

/** Lov om helligdage; store bededag went with lov nr. 214 of 6 March 2023, for the last time kept in 2023. */
export const holidays: Holidays = {
  public: [
    onDate(1, 1),
    fromEaster(-3),
    fromEaster(-2),
    fromEaster(0),
    fromEaster(1),
    untilYear(2023, fromEaster(26)),
    fromEaster(39),
    fromEaster(49),
    fromEaster(50),
    onDate(12, 25),
    onDate(12, 26),
  ],
  customary: {
    constitutionDay: onDate(6, 5),
    christmasEve: onDate(12, 24),
    newYearsEve: onDate(12, 31),
  },
}
