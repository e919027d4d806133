import type { MismatchWords } from './row.ts'

export const sv: MismatchWords = {
  register: [
    'det från registret',
    'registret har rätt',
    'använd registrets',
    'ta det som står hos Bolagsverket',
    'registrets, inte mitt',
    'den första',
    'nummer ett',
  ],
  mine: [
    'det jag skrev',
    'mitt stämmer',
    'behåll mitt',
    'registret är föråldrat',
    'inte registrets, utan mitt',
    'den andra',
    'det i registret stämmer inte',
  ],
  mineBecause: [
    'mitt, eftersom vi precis har flyttat',
    'behåll mitt för vi har bytt namn i oktober',
    'registret är inte uppdaterat, vi har fått nytt namn',
    'vi har flyttat',
  ],
  mistyped: ['jag skrev fel', 'det var ett skrivfel', 'mitt fel', 'mitt är fel', 'ingen av dem'],
  reasons: ['vi bytte namn i oktober', 'registret släpar efter', 'revisorn har glömt det'],
  noReason: ['hoppa över', 'nej', 'vet inte'],
  unclear: ['båda två', 'vilket register?', 'kanske'],
}
