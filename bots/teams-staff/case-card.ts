import { formatList } from '../../locales/format.ts'
import { speaker } from '../../locales/words.ts'
import { isOwnWork } from '../../onboarding/review/four-eyes.ts'
import { kindsOf } from '../../onboarding/review/review-kinds.ts'
import { mayDo, type StaffAction } from '../../onboarding/staff/permissions.ts'
import { contextFor, labelFor, momentText } from '../desk/desk-values.ts'
import { nameOf } from '../desk/staff-name.ts'
import { approveForm, askForm, declineForm } from './case-forms.ts'
import type { OpenCase } from './open-case.ts'
import type { CardLine, StaffButton, StaffCard, StaffForm } from './staff-card.ts'

const allows = ({ member }: OpenCase, action: StaffAction): boolean =>
  mayDo(member, action, 'msteams')

const fieldReason = /^(?:differs|unverified):(.+)$/

/** Which details the case is about, by their names: what they say stays on the desk. */
function fieldsText({ review, record, reader }: OpenCase): readonly string[] {
  const { language } = reader
  const context = contextFor(record ?? { country: review.country ?? 'DK' }, language)
  const keys = review.reasons
    .flatMap((reason) => reason.split(' '))
    .flatMap((reason) => fieldReason.exec(reason)?.[1] ?? [])
  if (keys.length === 0) return []
  const fields = formatList(
    keys.map((key) => labelFor(key, context)),
    language,
  )
  return [speaker(language)('desk.teams.fields', { fields })]
}

/** Why a person has to look; of credit what came out, never why (CR-07). */
function explanation(open: OpenCase): readonly string[] {
  const { review, record, reader } = open
  const say = speaker(reader.language)
  const { credit } = record ?? {}
  return [
    ...kindsOf(review.reasons).map((kind) => say(`desk.teams.about.${kind}`)),
    ...fieldsText(open),
    ...(credit?.status === 'prepayment' || credit?.status === 'pending'
      ? [say(`desk.customer.creditStatus.${credit.status}`)]
      : []),
  ]
}

function customerText({ review, reader }: OpenCase): string {
  const say = speaker(reader.language)
  const language = say(`messages.language.names.${review.language}`)
  return review.country === undefined
    ? say('desk.teams.customerLanguage', { language })
    : say('desk.teams.customer', {
        language,
        country: say(`fields.country.values.${review.country}`),
      })
}

/** Until when, who has it, what the customer was asked. */
function state({ review, record, reader, now }: OpenCase): readonly string[] {
  const { language, profile } = reader
  const say = speaker(language)
  const { dueAt, assigned, asked } = review
  const when = momentText(dueAt, language)
  const context = contextFor(record ?? { country: review.country ?? 'DK' }, language)
  return [
    dueAt < now ? say('desk.teams.late', { when }) : say('desk.review.due', { when }),
    ...(assigned === undefined
      ? []
      : [say('desk.review.assigned', { who: nameOf(assigned.to, profile) })]),
    ...(asked === undefined
      ? []
      : [
          say('desk.review.asked', {
            field: labelFor(asked.key, context),
            when: momentText(asked.at, language),
          }),
        ]),
    ...(asked?.answeredAt === undefined
      ? []
      : [say('desk.review.answered', { when: momentText(asked.answeredAt, language) })]),
  ]
}

const isDecidable = ({ record }: OpenCase): boolean => record?.status === 'in-review'

/** Why somebody may not decide it, where they may not: a seller, or whoever entered the case (CA-10). */
function barred(open: OpenCase): 'notYours' | 'own' | undefined {
  if (!allows(open, 'review.approve')) return 'notYours'
  return open.record !== undefined && isOwnWork(open.record, open.member.id) ? 'own' : undefined
}

function buttonsFor(open: OpenCase): readonly StaffButton[] {
  const { review, reader, id } = open
  const { reference } = review
  const say = speaker(reader.language)
  const assign = review.assigned === undefined ? 'take' : 'return'
  const button = (act: 'take' | 'return' | 'close') => ({
    title: say(`desk.review.${act}`),
    data: { staff: `case-${act}`, reference, id },
  })
  return [
    ...(allows(open, 'review.assign') ? [button(assign)] : []),
    ...(!isDecidable(open) && allows(open, 'review.close') ? [button('close')] : []),
  ]
}

function formsFor(open: OpenCase): readonly StaffForm[] {
  const { record } = open
  if (record === undefined || !isDecidable(open)) return []
  const made = { ...open, record }
  return [
    ...(barred(open) === undefined ? [approveForm(made)] : []),
    ...(allows(open, 'review.ask') ? [askForm(made)] : []),
    ...(barred(open) === undefined && allows(open, 'review.decline') ? [declineForm(made)] : []),
  ]
}

/** One case with why it waits, and everything that this member of the staff can do with it here. */
export function caseCard(open: OpenCase, told?: string): StaffCard {
  const { review, reader } = open
  const { reference } = review
  const say = speaker(reader.language)
  const bar = isDecidable(open) ? barred(open) : undefined
  const texts = [
    ...(told === undefined ? [] : [told]),
    ...explanation(open),
    customerText(open),
    ...state(open),
    ...(bar === undefined ? [] : [say(`desk.review.${bar}`)]),
    ...(open.record === undefined ? [say('desk.customer.noRecord')] : []),
  ]
  return {
    title: say('desk.teams.title', { reference }),
    lines: texts.map((text): CardLine => ({ text })),
    buttons: buttonsFor(open),
    forms: formsFor(open),
    link: { title: say('desk.teams.desk'), url: reader.deskUrl(`/desk/customers/${reference}`) },
  }
}
