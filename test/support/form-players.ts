import { speaker, type WordKey } from '../../locales/words.ts'
import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import type { Reply } from '../../dialogs/reply.ts'
import { phrases } from '../conversations/phrases.ts'
import { Customer, type House } from './conversation.ts'
import { inputsOf } from './form-filler.ts'
import type { Plan } from './form-plans.ts'

/** No customer needs more turns than that. */
const mostTurns = 60

/** Which of the buttons somebody with this plan presses. */
function pressed({ language, agrees }: Plan, titles: readonly string[]): string {
  const say = speaker(language)
  const own = [say('messages.choose.mineButton'), say('messages.suggest.keepMine')]
  const kept = agrees ? undefined : titles.find((title) => own.includes(title))
  return kept ?? titles[0] ?? ''
}

/** Somebody with a plan: what is left of it, and what they do that no way of asking changes. */
abstract class Player {
  readonly customer: Customer
  readonly left: Map<string, string>
  readonly plan: Plan

  constructor(plan: Plan, options: { readonly house: House; readonly forms?: true }) {
    this.plan = plan
    this.left = new Map(Object.entries(plan.values))
    const { locale } = phrases[plan.language]
    const channel = options.forms === undefined ? 'webchat' : 'msteams'
    this.customer = new Customer({ ...options, locale, channel })
  }

  get last(): Reply | undefined {
    return this.customer.last
  }

  take(key: string): string | undefined {
    const text = this.left.get(key)
    this.left.delete(key)
    return text
  }

  /** Changes what the summary shows and the plan has otherwise; `false` when there is nothing left to change. */
  private async changeNext(): Promise<boolean> {
    const { summary } = this.last ?? {}
    const shown = summary?.sections.flatMap(({ rows }) => rows.map(({ key }) => key)) ?? []
    const key = [...this.left.keys()].find((one) => shown.includes(one))
    if (key === undefined) return false
    await this.customer.submit({ action: 'change', key, revision: summary?.revision ?? 0 })
    return true
  }

  private async goOn(): Promise<void> {
    const { secret, hints } = this.last ?? {}
    if (secret !== undefined) {
      const { key, revision } = secret
      await this.customer.submit({ action: 'refuse', key, revision })
    } else if (hints?.asks !== 'confirm' || !(await this.changeNext())) {
      await this.customer.say(phrases[this.plan.language].yes)
    }
  }

  /** What is particular to one way of asking; `false` when it is none of those questions. */
  protected abstract answer(): Promise<boolean>

  async play(): Promise<Customer> {
    await this.customer.start()
    for (let turn = 0; turn < mostTurns; turn += 1) {
      if (this.last?.hints.done === true) return this.customer
      if (!(await this.answer())) await this.goOn()
    }
    throw new Error(`no end\n${this.customer.transcript.join('\n')}`)
  }
}

/** Fills in forms. */
export class FormPlayer extends Player {
  constructor(plan: Plan, house: House) {
    super(plan, { house, forms: true })
  }

  protected override async answer(): Promise<boolean> {
    const { form } = this.last ?? {}
    if (form === undefined) return false
    const inputs = inputsOf(form)
    const typed = inputs.flatMap(({ key }) => {
      const text = this.take(key)
      return text === undefined ? [] : [[key, text] as const]
    })
    const asked = [...form.questions, ...inputs.flatMap(({ questions }) => questions)]
    const choices = asked.map(({ id, choices: offered }): [string, string] => {
      const title = pressed(
        this.plan,
        offered.map((choice) => choice.title),
      )
      return [id, offered.find((choice) => choice.title === title)?.value ?? this.plan.reason]
    })
    await this.customer.fill(Object.fromEntries(typed), Object.fromEntries(choices))
    return true
  }
}

/** Answers one question after the other. */
export class TalkPlayer extends Player {
  constructor(plan: Plan, house: House) {
    super(plan, { house })
  }

  protected override async answer(): Promise<boolean> {
    const { asks = '' } = this.last?.hints ?? {}
    if (/^(?:choose|suggest):/.test(asks)) {
      await this.customer.say(this.chosen())
      return true
    }
    const text = this.last?.secret === undefined ? this.take(asks) : undefined
    if (text === undefined) return false
    await this.customer.say(this.inWords(asks, text))
    return true
  }

  private chosen(): string {
    const titles = this.last?.choices.map(({ title }) => title) ?? []
    const noReason = speaker(this.plan.language)('messages.choose.noReasonButton')
    if (titles.includes(noReason)) return this.plan.reason === '' ? noReason : this.plan.reason
    return pressed(this.plan, titles)
  }

  private inWords(key: string, text: string): string {
    const isChoice = isFieldKey(key) && fieldByKey(key).choices !== undefined
    return isChoice ? speaker(this.plan.language)(`fields.${key}.values.${text}` as WordKey) : text
  }
}
