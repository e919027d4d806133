import { formatAmount, formatDate } from '../locales/format.ts'
import { speaker, type WordKey } from '../locales/words.ts'
import { countries } from '../onboarding/countries/index.ts'
import { isFieldKey } from '../onboarding/fields/index.ts'
import type { Profile } from '../onboarding/profile.ts'
import type { ReviewNews } from '../onboarding/review/review-news.ts'
import type { Language } from '../onboarding/vocabulary.ts'

type News<K extends ReviewNews['kind']> = Extract<ReviewNews, { readonly kind: K }>

/** Says with the values that any sentence of the news may need. */
type Tell = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

function termsLine({ terms, country }: News<'approved'>, tell: Tell, language: Language): string {
  if (terms.payment === 'prepayment') return tell('decided.approved.prepayment')
  const { limit, paymentDays: days, currency = countries[country].currency } = terms
  return tell('decided.approved.invoice', { limit: formatAmount(limit, currency, language), days })
}

const approved = (news: News<'approved'>, tell: Tell, language: Language): readonly string[] => [
  tell('decided.approved.head'),
  termsLine(news, tell, language),
  tell('decided.approved.rights'),
  tell('decided.reference'),
]

/** The seven parts of CR-12; where another customer has the company nothing is told of that (DQ-06). */
function declined(news: News<'declined'>, tell: Tell): readonly string[] {
  const { reason, bureau, isCompany } = news
  const decision = tell(`decided.declined.${reason}`)
  if (reason === 'alreadyCustomer') return [decision, tell('decided.reference')]
  const still = isCompany ? 'decided.declined.stillCompany' : 'decided.declined.stillPerson'
  return [
    decision,
    tell(bureau === undefined ? 'decided.declined.reviewedOwn' : 'decided.declined.reviewed'),
    ...(reason === 'credit' ? [tell(still)] : []),
    tell('decided.declined.again'),
    tell(bureau === undefined ? 'decided.declined.correctOwn' : 'decided.declined.correct'),
    tell('decided.declined.authority'),
    tell('decided.reference'),
  ]
}

/** Where the news is read: in a message with a link to the answer, or in the chat itself. */
export interface NewsLink {
  readonly url: string
  readonly hours: number
}

function asked(
  { key, reason }: News<'asked'>,
  tell: Tell,
  link: NewsLink | undefined,
): readonly string[] {
  const field = isFieldKey(key) ? tell(`fields.${key}.label`) : key
  return [
    tell('decided.asked.head', { field }),
    tell(`decided.asked.reason.${reason}`),
    link === undefined ? tell('decided.asked.here') : tell('decided.asked.link', { ...link }),
    tell('decided.asked.how'),
    tell('decided.reference'),
  ]
}

function teller(news: ReviewNews, language: Language, { controller, desk }: Profile): Tell {
  const say = speaker(language)
  const common = {
    seller: controller.name,
    phone: desk.phone,
    email: desk.email,
    reference: news.reference,
    date: formatDate(new Date(news.at), language),
    authority: countries[news.country].authority.name,
    bureau: 'bureau' in news ? (news.bureau ?? '') : '',
  }
  return (key, values) => say(key, { ...common, ...values })
}

/** What a person of the staff decided or asks, in paragraphs of one language: by whom never, of its grounds only where they come from. */
export function newsInWords(
  news: ReviewNews,
  language: Language,
  { profile, link }: { readonly profile: Profile; readonly link?: NewsLink | undefined },
): readonly string[] {
  const tell = teller(news, language, profile)
  switch (news.kind) {
    case 'approved':
      return approved(news, tell, language)
    case 'declined':
      return declined(news, tell)
    case 'asked':
      return asked(news, tell, link)
  }
}
