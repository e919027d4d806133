import { firstFrom, fromEaster, onDate, type Holidays } from '../../calendar/day-rule.ts'

const friday = 5
const saturday = 6

/** Lag (1989:253) om allmänna helgdagar. The eves are days off by agreement and by 3 a § semesterlagen, not by this act. */
export const holidays: Holidays = {
  public: [
    onDate(1, 1),
    onDate(1, 6),
    fromEaster(-2),
    fromEaster(0),
    fromEaster(1),
    onDate(5, 1),
    fromEaster(39),
    fromEaster(49),
    onDate(6, 6),
    firstFrom(saturday, [6, 20]),
    firstFrom(saturday, [10, 31]),
    onDate(12, 25),
    onDate(12, 26),
  ],
  customary: {
    midsummerEve: firstFrom(friday, [6, 19]),
    christmasEve: onDate(12, 24),
    newYearsEve: onDate(12, 31),
  },
}
