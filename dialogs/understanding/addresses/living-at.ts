/** "I live at", "vi holder til på", "vi finns på": that somebody is there, in front of the street. */
const livingAt =
  /^\W*(?:(?:jeg|jag|eg|vi|we|i)(?: |(?=['’])))?(?:(?:(?:['’](?:re|m)|are|am) )?(?:renting|based|living)|['’]?(?:re|m)|are|am|bor|bur|lives?|holder til|held til|håller till|finns|finnes|sitter|sidder|ligger|rents?|lejer|hyr|leier|leiger)(?: (?:nu|nå|no|now|her|här|here))?(?: (?:på|i|at|in|on|ved|vid))? (?=\p{L})/iu

/** What is said of an address, without the words that only lead to it. */
export const withoutLiving = (text: string): string => text.replace(livingAt, '')
