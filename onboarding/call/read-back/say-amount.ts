import { sayDigits } from './spell-out.ts'
import type { NumberWords, SpokenLanguage } from './spoken-language.ts'

/** Larger ones are read digit by digit. */
const largest = 999_999_999

function below100(number: number, one: string, { small, tens, twoDigits }: NumberWords): string {
  const ones = number % 10
  const lastWord = ones === 1 ? one : String(small[ones])
  if (number === 1) return one
  if (number < 20) return String(small[number])
  const ten = String(tens[Math.floor(number / 10)])
  return ones === 0 ? ten : twoDigits(ten, lastWord)
}

function below1000(number: number, one: string, words: NumberWords): string {
  const count = Math.floor(number / 100)
  const rest = number % 100
  if (count === 0) return below100(rest, one, words)
  const hundreds = words.hundreds(count === 1 ? words.neuterOne : String(words.small[count]))
  return rest === 0 ? hundreds : hundreds + words.afterHundred + below100(rest, one, words)
}

/** Millions, thousands and what is left, each with the word behind it; nothing for a nought. */
function threes(number: number, words: NumberWords): readonly string[] {
  const { neuterOne, small, thousand, million } = words
  const one = String(small[1])
  const millions = Math.floor(number / 1_000_000)
  const thousands = Math.floor(number / 1000) % 1000
  return [
    millions && `${below1000(millions, one, words)} ${million[millions === 1 ? 0 : 1]}`,
    thousands && `${below1000(thousands, neuterOne, words)} ${thousand}`,
  ].filter((part) => part !== 0)
}

/** A whole number from 0 to 999 999 999 in words, as said before a noun of common gender (crowns). */
export function numberInWords(number: number, words: NumberWords): string {
  const one = String(words.small[1])
  const large = threes(number, words).join(' ')
  const rest = number % 1000
  if (large === '') return below1000(rest, one, words)
  if (rest === 0) return large
  const between = rest < 100 ? words.afterThousand : ' '
  return large + between + below1000(rest, one, words)
}

/**
 * An amount with its currency (ISO 4217), in words: amounts are no codes, and tens that are heard the wrong way round are
 * caught by the digits, which are read as well.
 */
export function sayAmount(amount: number, currency: string, spoken: SpokenLanguage): string {
  const [one, many] = spoken.currencies[currency] ?? [currency, currency]
  const isSayable = Number.isInteger(amount) && amount >= 0 && amount <= largest
  const words = isSayable ? numberInWords(amount, spoken.numbers) : String(amount)
  return `${words} ${amount === 1 ? one : many}`
}

/** `to fem, nul nul nul`: the digits in threes from the right, as they are written. */
export function sayAmountDigits(amount: number, spoken: SpokenLanguage): string {
  const inThrees = String(amount).split(/(?<=\d)(?=(?:\d{3})+$)/)
  return inThrees.map((group) => sayDigits(group, spoken)).join(', ')
}
