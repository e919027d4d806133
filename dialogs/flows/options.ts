import { clean } from '../../onboarding/clean.ts'
import type { Option } from '../../onboarding/case-state.ts'
import { fieldByKey, isFieldKey, type FieldKey } from '../../onboarding/fields/index.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { readContext } from '../read-context.ts'
import { wantsCall } from '../call-back/offer-call-back.ts'
import { startCallBack } from '../call-back/arrange-call.ts'
import { clear, moveWays, tell, type Draft } from '../draft.ts'
import { takeAssent } from './assent.ts'
import { change, skip } from './change.ts'
import { runCommand, switchLanguage } from './commands.ts'
import { chooseToPrepay } from './confirming.ts'
import { chooseCompany } from './by-name.ts'
import { chooseAddress } from './complete-address.ts'
import { settleDilemma } from './dilemmas.ts'
import { applyFills } from './fill.ts'
import { keepFormer } from './keep-former.ts'
import { keepsCompany } from '../question.ts'
import { keepChanging } from './standing.ts'
import { sendCodeTo } from './join.ts'

/** Line numbers stand for options only where nothing else on the screen is numbered and no number is the answer. */
function takesNumbers(draft: Draft): boolean {
  const { asks, options } = draft.state.open
  if (asks === 'confirm') return false
  if (!isFieldKey(asks)) return true
  return options.length > 0 && 'choices' in fieldByKey(asks)
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a choice between few things is meant by some of its words: "the register", "what I wrote". */
function isMeant(option: Option, said: readonly string[]): boolean {
  const own = wordsOf(`${option.title} ${option.alias ?? ''}`)
  return said.some((word) => word.length > 3) && said.every((word) => own.includes(word))
}

/** As a message is compared: titles have dashes and blanks that a phone writes otherwise. */
const plain = (text: string): string => clean(text).toLowerCase()

/** The option whose button was pressed, whose words were typed, or whose number was sent by SMS. */
export function chosen(draft: Draft): Option | undefined {
  const text = plain(draft.inbound.text)
  const { asks, options } = draft.state.open
  const byTitle = options.find(
    ({ title, alias }) => plain(title) === text || (alias !== undefined && plain(alias) === text),
  )
  if (byTitle !== undefined) return byTitle
  if (/^\d$/.test(text)) return takesNumbers(draft) ? options[Number(text) - 1] : undefined
  const meant = options.filter((option) => isMeant(option, wordsOf(text)))
  return asks.startsWith('choose:') && meant.length === 1 ? meant[0] : undefined
}

const noWords = { fills: [] } as const

async function takeFieldOption(draft: Draft, key: FieldKey, option: Option): Promise<void> {
  const reading = fieldByKey(key).read(option.value, readContext(draft))
  if (!reading.ok) return
  await applyFills(draft, [
    { key, raw: option.title, value: reading.value, how: 'asked', correction: false },
  ])
}

/** Options that mean the same whatever is asked. */
function takeCommonOption(draft: Draft, option: Option): boolean {
  switch (option.value) {
    case 'human':
      return runCommand(draft, { ...noWords, command: { name: 'human' } })
    case 'keep':
      return keepChanging(draft)
    case 'skip':
      draft.command = 'skip'
      skip(draft, draft.state.open.asks)
      return true
    case 'change':
      draft.command = 'change'
      change(draft, { ...noWords, command: { name: 'change' } })
      return true
    case 'prepay':
      chooseToPrepay(draft)
      return true
    case wantsCall:
      startCallBack(draft)
      return true
    case 'wait':
      tell(draft, 'messages.outcome.keptWaiting')
      return true
    default:
      return takeLanguageOption(draft, option)
  }
}

function takeLanguageOption(draft: Draft, option: Option): boolean {
  const language = languages.find((code) => option.value === `language:${code}`)
  if (language === undefined) return false
  switchLanguage(draft, language)
  return true
}

/** Ways to go on elsewhere, and what was offered while a code is waited for. */
async function takeMoveOption(draft: Draft, { value }: Option): Promise<boolean> {
  const way = moveWays.find((candidate) => value === `move:${candidate}`)
  if (way !== undefined) {
    draft.command = 'move'
    draft.leaving = way
    return true
  }
  if (!value.startsWith('join:')) return false
  if (value === 'join:fresh') clear(draft, 'joining')
  else await sendCodeTo(draft, value === 'join:email' ? 'email' : 'sms')
  return true
}

/** Settles the first open question by one of its choices. */
export async function takeDilemmaChoice(draft: Draft, value: string): Promise<void> {
  if ((await chooseCompany(draft, value)) || (await chooseAddress(draft, value))) return
  const fill = settleDilemma(draft, value)
  if (fill !== undefined) await applyFills(draft, [fill])
  clear(draft, 'confirmed')
}

/** Takes an offered choice; `false` when the message is none of them. */
export async function takeOption(draft: Draft): Promise<boolean> {
  const option = chosen(draft)
  if (option === undefined) return false
  if (await takeMoveOption(draft, option)) return true
  if (option.value === keepsCompany) return keepFormer(draft)
  if (takeCommonOption(draft, option)) return true
  const { asks } = draft.state.open
  if (asks === 'confirm' || asks === 'notice') return takeAssent(draft, 'yes')
  await takeAnswerOption(draft, option)
  return true
}

/** Takes an option as the answer to the open question. */
export async function takeAnswerOption(draft: Draft, option: Option): Promise<void> {
  const { asks } = draft.state.open
  if (isFieldKey(asks)) await takeFieldOption(draft, asks, option)
  else await takeDilemmaChoice(draft, option.value)
}
