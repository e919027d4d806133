/** `Mr`, `fru`, `Dr.`: said in front of a whole name; `Fru Holm` is all that is known of her, `Herr & Fru Nilsson` are two. */
const courtesy =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|hr|herr|fru|frk|frøken|fröken)(?:\. ?| ))+(?=\p{L}[\p{L}'’.-]* \p{L})(?!(?:og|och|and) )/iu

/** A person's name without the courtesy in front of it. */
export const withoutCourtesy = (name: string): string => name.replace(courtesy, '')
