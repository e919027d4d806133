import type { MismatchWords } from './row.ts'

export const da: MismatchWords = {
  register: [
    'det fra registeret',
    'registeret har ret',
    'brug registerets',
    'tag det der står i CVR',
    'registerets, ikke mit',
    'den første',
    'nummer et',
  ],
  mine: [
    'det jeg skrev',
    'mit er rigtigt',
    'behold mit',
    'registeret er forældet',
    'ikke registerets, men mit',
    'den anden',
    'det i registeret passer ikke',
  ],
  mineBecause: [
    'mit, fordi vi lige er flyttet',
    'behold mit, da vi har skiftet navn i oktober',
    'registeret er ikke opdateret, vi har fået nyt navn',
    'vi er flyttet',
  ],
  mistyped: [
    'jeg skrev forkert',
    'det var en tastefejl',
    'min fejl',
    'mit er forkert',
    'ingen af dem',
  ],
  reasons: ['vi har skiftet navn i oktober', 'registeret er bagud', 'revisoren har glemt det'],
  noReason: ['spring over', 'nej', 'ved ikke'],
  unclear: ['begge dele', 'hvilket register?', 'måske'],
}
