import type { MismatchWords } from './row.ts'

export const en: MismatchWords = {
  register: [
    'from the register',
    'the register is right',
    'use the registry one',
    'take what is in the register',
    'the register, not mine',
    'the first one',
    'number one',
  ],
  mine: [
    'what I wrote',
    'mine is right',
    'keep mine',
    'the register is outdated',
    'not the register, but mine',
    'the second one',
    'the register is wrong',
  ],
  mineBecause: [
    'mine, because we have just moved',
    'keep mine since we changed our name in October',
    'the register is not updated yet, we have a new name',
    'we have moved',
  ],
  mistyped: ['I mistyped', 'it was a typo', 'my mistake', 'mine is wrong', 'neither of them'],
  reasons: ['we changed our name in October', 'the register is late', 'our accountant forgot it'],
  noReason: ['skip', 'no', "I don't know"],
  unclear: ['both', 'which register?', 'maybe'],
}
