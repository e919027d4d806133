import type { MismatchWords } from './row.ts'

export const no: MismatchWords = {
  register: [
    'det fra registeret',
    'registeret har rett',
    'bruk registerets',
    'ta det som står i Brønnøysund',
    'registerets, ikke mitt',
    'den første',
    'nummer en',
  ],
  mine: [
    'det jeg skrev',
    'mitt er riktig',
    'behold mitt',
    'registeret er utdatert',
    'ikke registerets, men mitt',
    'den andre',
    'det i registeret stemmer ikke',
  ],
  mineBecause: [
    'mitt, fordi vi nettopp har flyttet',
    'behold mitt, ettersom vi har byttet navn i oktober',
    'registeret er ikke oppdatert, vi har fått nytt navn',
    'vi har flyttet',
  ],
  mistyped: ['jeg skrev feil', 'det var en skrivefeil', 'min feil', 'mitt er feil', 'ingen av dem'],
  reasons: ['vi byttet navn i oktober', 'registeret henger etter', 'revisoren har glemt det'],
  noReason: ['hopp over', 'nei', 'vet ikke'],
  unclear: ['begge deler', 'hvilket register?', 'kanskje'],
}
