import type { Holidays } from './calendar/day-rule.ts'
import type { Address, CountryCode, InvoiceChannel } from './vocabulary.ts'
import type { Reading } from './reading.ts'

/** A legal form as the country's register names it. Always pair the code with its country: ANS differs by country. */
export interface LegalForm {
  /** The short code that is stored, e.g. `ApS`, `A/S`, `AB`, `ENK`. */
  readonly code: string
  /** Long names and spellings that customers write, lower case. */
  readonly names: readonly string[]
  /** What it is called where the form is asked for; no company's name ends so. */
  readonly spoken?: readonly string[]
  /** A sole trader is a natural person: strict handling everywhere. */
  readonly soleTrader: boolean
  /** The credit bureau sends a copy letter to the one assessed (CR-05). */
  readonly copyLetter: boolean
}

/** What the company-number reader found. A Swedish sole trader's number is a national number (ID-03). */
export type CompanyNumber =
  | { readonly kind: 'company'; readonly number: string; readonly unusual?: boolean }
  | { readonly kind: 'national'; readonly number: string }

export interface CompanyNumberOptions {
  /** Accept number series that are reserved for tests (Norway: first digit 2 or 3). Never in production. */
  readonly testSeries: boolean
}

export interface NationalNumberOptions {
  /** Start of the turn: nobody is born after it. */
  readonly today: Date
  /** Accept synthetic numbers (Norway: Tenor and its like). Never in production. */
  readonly testSeries: boolean
}

/** What is known about a number found in free text. */
export interface NumberInText {
  /** As it stands there, in plain characters. */
  readonly written: string
  readonly digits: string
  /** The customer's country, if it is known. */
  readonly customerCountry?: CountryCode | undefined
  readonly now: Date
  /** It is a good phone number in the place where it stands. */
  readonly phone: boolean
}

/** A way national numbers are written, by which they are noticed in chat text (ID-07). */
export interface NationalNumberShape {
  /** Matches plain text, see `plainCharacters`; tried at every place. */
  readonly pattern: RegExp
  holds(found: NumberInText): boolean
}

/**
 * Everything the core must know about a country. One folder each under `countries/`.
 * All readers take raw customer text and clean it themselves.
 */
export interface Country {
  readonly code: CountryCode
  /** ITU calling code without plus, e.g. `45`. */
  readonly callingCode: string
  /** Letters that may stand before a company number: `CVR`, `org.nr`, `DK` … (lower case letters only). */
  readonly companyNumberLabels: readonly string[]
  /** Digits of a company number. */
  readonly companyNumberLength: number
  readonly legalForms: readonly LegalForm[]
  readonly invoiceChannels: {
    readonly business: readonly InvoiceChannel[]
    readonly private: readonly InvoiceChannel[]
  }
  /** How a company number becomes a Peppol participant id: `{scheme}:{prefix}{number}` (Peppol code list of ICDs). */
  readonly peppol: { readonly scheme: string; readonly prefix: string }
  /** How a company number becomes the VAT number of the company: `{prefix}{number}{suffix}`. */
  readonly vat: { readonly prefix: string; readonly suffix: string }
  /** Whether the optional landline is offered in the summary (Norway). */
  readonly landline: boolean
  /** ISO 4217. */
  readonly currency: string
  /** IANA time zone. */
  readonly timeZone: string
  readonly holidays: Holidays
  /** The data-protection authority customers can complain to (TX-06). */
  readonly authority: { readonly name: string; readonly url: string }
  readCompanyNumber(text: string, options: CompanyNumberOptions): Reading<CompanyNumber>
  /** Normalised national number (12 digits in SE, 10 in DK, 11 in NO). */
  readNationalNumber(text: string, options: NationalNumberOptions): Reading<string>
  /** How the country's national numbers look inside other text. */
  readonly nationalNumberShapes: readonly NationalNumberShape[]
  /** Normalised postal code: digits only, country prefix removed. */
  readPostalCode(text: string): Reading<string>
  /** The company number as people of the country write it, e.g. `923 456 789`. */
  formatCompanyNumber(number: string): string
  /** The postal code as written on a letter, e.g. `123 45`. */
  formatPostalCode(code: string): string
  /** A valid address line of the country for examples. */
  readonly exampleAddress: Address
}
