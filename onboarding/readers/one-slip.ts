/** Whether one key too many, too few, wrong, or two swapped turns one word into the other. */
export function isOneSlip(typed: string, meant: string): boolean {
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  let end = 0
  const shorter = Math.min(typed.length, meant.length)
  while (end < shorter - start && typed.at(-1 - end) === meant.at(-1 - end)) end++
  const a = typed.slice(start, typed.length - end)
  const b = meant.slice(start, meant.length - end)
  const swapped = a.length === 2 && b === a.split('').reverse().join('')
  return swapped || (a.length <= 1 && b.length <= 1)
}
