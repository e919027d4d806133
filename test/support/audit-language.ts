import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { Reply } from '../../dialogs/reply.ts'
import { da } from '../../locales/da/da.ts'
import { en } from '../../locales/en/en.ts'
import { no } from '../../locales/no/no.ts'
import { sv } from '../../locales/sv/sv.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { Language } from '../../onboarding/vocabulary.ts'

type Words = typeof en

const words: Readonly<Record<Language, Words>> = { da, sv, no, en }

function leaves(tree: object): readonly string[] {
  return Object.values(tree).flatMap((below: unknown) => {
    if (typeof below === 'string') return [below]
    return typeof below === 'object' && below !== null ? leaves(below) : []
  })
}

/** Sentences with so few letters of their own would match anything. */
const saysSomething = (template: string): boolean =>
  template.replace(/\{\{\w+\}\}/g, '').replace(/[^\p{L}]/gu, '').length >= 3

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const toPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{\{\w+\}\}/)
      .map(escaped)
      .join('[\\s\\S]*')}$`,
    'u',
  )

/** A time or a phone number to choose. */
const timeLine = /^.+ \d\d[:.]\d\d–\d\d[:.]\d\d$/u
const phoneLine = /^\+?[\d -]+$/u

/** An address to choose, as every language writes it: a value and nothing else. */
const addressLine = /^.+, (?:\d{4}|\d{3} \d{2}) [^,\d]+$/u

interface Voice {
  readonly sentences: readonly RegExp[]
  readonly texts: ReadonlySet<string>
  /** Companies to choose from: values of a register in our punctuation. */
  readonly companies: readonly RegExp[]
}

/** `Nordlys ApS, 12 34 56 74, Aarhus C`, and for one that has closed the words that say so behind it. */
function companyLines(closed: string): readonly RegExp[] {
  const line = String.raw`[^,]+, [\d -]+(, [^,]+)?`
  const [before = '', after = ''] = closed.split('{{option}}').map(escaped)
  // Customers to choose from, by name and reference.
  const customer = String.raw`^.+ \([0-9A-Z]{4}-[0-9A-Z]{4}\)$`
  return [
    new RegExp(customer, 'u'),
    new RegExp(`^${line}$`, 'u'),
    new RegExp(`^${before}${line}${after}$`, 'u'),
  ]
}

function voiceOf(language: Language): Voice {
  const all = leaves(words[language])
  const paragraphs = all.flatMap((text) => text.split('\n\n')).filter(saysSomething)
  return {
    sentences: paragraphs.map(toPattern),
    texts: new Set([...all, ...all.map((text) => text.toUpperCase())]),
    companies: companyLines(words[language].messages.candidates.closed),
  }
}

const voices: Readonly<Record<Language, Voice>> = {
  da: voiceOf('da'),
  sv: voiceOf('sv'),
  no: voiceOf('no'),
  en: voiceOf('en'),
}

/** A line of the summary: `3. Label: value`; a section's title stands alone. */
function isTwinLine(line: string, { texts }: Voice): boolean {
  const label = /^\d+\. ([^:]+): /.exec(line)?.[1]
  return texts.has(label ?? line)
}

function isSaid(paragraph: string, voice: Voice): boolean {
  if (voice.sentences.some((sentence) => sentence.test(paragraph))) return true
  return paragraph.split('\n').every((line) => isTwinLine(line, voice))
}

/** Titles, labels and sentences of a form; what stands in its inputs is the customer's own. */
function foreignInForm({ form, settled }: Reply, voice: Voice): readonly string[] {
  const inputs = form?.sections.flatMap((section) => section.inputs) ?? []
  const questions = [...(form?.questions ?? []), ...inputs.flatMap((input) => input.questions)]
  const said = [
    ...(form === undefined ? [] : [form.title, form.submitLabel, ...form.lead.split('\n\n')]),
    ...(form?.sections.map(({ title }) => title) ?? []),
    ...inputs.flatMap(({ label, missing, source, placeholder, hint, error }) => [
      label,
      missing,
      ...[source, placeholder, hint, error].filter((text) => text !== undefined),
    ]),
    ...questions.flatMap(({ text, missing }) => [...text.split('\n'), missing]),
    ...(settled === undefined ? [] : [settled.title]),
    ...(settled?.rows.map(({ label }) => label) ?? []),
  ]
  return said.filter((text) => text !== '' && !voice.texts.has(text) && !isSaid(text, voice))
}

/**
 * Every paragraph, line and button of a reply that is not, word for word, a sentence of the session language. Values of the
 * customer may stand inside; nothing else may.
 */
export function foreignParts(reply: Reply, profile: Profile): readonly string[] {
  const voice = voices[reply.language]
  const own = new Set(profile.faq.map((entry) => entry.answer[reply.language]))
  const paragraphs = reply.text.split('\n\n').filter((text) => text !== '' && !own.has(text))
  const twin = reply.summary?.twin.split('\n').filter((line) => line !== '') ?? []
  const languageNames = new Set(['Dansk', 'Svenska', 'Norsk', 'English'])
  return [
    ...foreignInForm(reply, voice),
    ...paragraphs.filter((paragraph) => !isSaid(paragraph, voice)),
    ...twin.filter((line) => !isTwinLine(line, voice)),
    ...reply.choices
      .map(({ title }) => title)
      .filter((title) => !voice.texts.has(title) && !languageNames.has(title))
      .filter((title) => ![addressLine, timeLine, phoneLine].some((line) => line.test(title)))
      .filter((title) => !voice.companies.some((line) => line.test(title))),
  ]
}

/** Parts of a call's guide that are not in the language that they should be in: the seller's, or the customer's own block. */
export function foreignInGuide(guide: CallGuide): readonly string[] {
  const inVoice = (language: Language, text: string): boolean => {
    const { sentences, texts } = voices[language]
    return text
      .split('\n')
      .filter((line) => line !== '')
      .every((line) => texts.has(line) || sentences.some((sentence) => sentence.test(line)))
  }
  const spoken = [guide.say, guide.why].filter((block) => block !== undefined)
  const read = [
    ...guide.told.flatMap((line) => line.split('\n')),
    guide.title,
    ...(guide.listenFor === undefined ? [] : [guide.listenFor]),
    ...(guide.ifNo === undefined ? [] : [guide.ifNo]),
    ...guide.checklist.flatMap(({ label, stateText }) => [label, stateText]),
    ...guide.options.map(({ title }) => title).filter((title) => !isValue(title, guide)),
  ]
  const wrongBlock = spoken.filter(({ language }) => language !== guide.language)
  return [
    ...wrongBlock.map(({ text }) => text),
    ...spoken.filter(({ language, text }) => !inVoice(language, text)).map(({ text }) => text),
    ...read.filter((text) => !inVoice(guide.staffLanguage, text)),
  ]
}

/** An address or a company to choose is the same in every language. */
const isValue = (title: string, { staffLanguage }: CallGuide): boolean =>
  addressLine.test(title) || voices[staffLanguage].companies.some((line) => line.test(title))
