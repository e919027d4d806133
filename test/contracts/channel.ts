import { expect } from 'chai'
import type { Channel } from '../../bots/channels/channel.ts'
import type { ActivityLike } from '../../bots/channels/activity.ts'
import { renderTurn } from '../../bots/channels/render-turn.ts'
import { activityOf } from '../bots/activities.ts'
import { formReply, formTwin, nasty, replyOf, secretReply, summaryReply } from '../bots/replies.ts'

/** Every object anywhere in a value. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

const submits = (activities: readonly ActivityLike[]): Record<string, unknown>[] =>
  [...objectsIn(activities)].filter(({ type }) => type === 'Action.Submit')

const inputsIn = (activities: readonly ActivityLike[]): Record<string, unknown>[] =>
  [...objectsIn(activities)].filter(({ type }) => String(type).startsWith('Input.'))

/** What a customer takes in who sees or hears no cards. */
const twinOf = (activities: readonly ActivityLike[]): string =>
  activities.map(({ text, speak }) => speak ?? text).join('\n')

const squeezed = (text: string): string => text.replace(/\s+/g, ' ')

/** What every channel must do, whatever it looks like. */
export function channelContract(channel: Channel): void {
  const message = (changes: object): ReturnType<Channel['toInbound']> =>
    channel.toInbound(activityOf({ channelId: channel.id, ...changes }))

  describe(`channel ${channel.id}`, () => {
    it('hands on what was typed', () => {
      expect(message({ text: 'CVR 12345674', locale: 'da-DK' })).to.deep.equal({
        kind: 'message',
        channel: channel.id,
        text: 'CVR 12345674',
        attachments: false,
        locale: 'da-DK',
        protectedInput: channel.protectedInput,
        ...(channel.forms && { forms: true }),
      })
    })

    it('says nothing personal where others read along (CH-04)', () => {
      for (const conversation of [
        { id: 'a', isGroup: true },
        { id: 'b', conversationType: 'channel' },
        { id: 'c', conversationType: 'groupChat' },
      ]) {
        expect(message({ conversation })).to.equal(undefined)
      }
    })

    it('shows every choice, row and link in words alone (CH-06, UX-15, UX-20)', () => {
      const twin = squeezed(twinOf(channel.render(summaryReply('Testvirk ApS'))))
      for (const words of [
        'Stemmer det?',
        '1 Navn: Testvirk ApS (fra CVR)',
        '2 CVR-nummer: 12 34 56 74',
        'Ja, opret kunden',
        'Ret noget',
        'https://nordhavn.example/privacy',
      ]) {
        expect(twin).to.contain(words)
      }
    })

    it('gives each card the same words as fallback, speech and screen-reader text (UX-15)', () => {
      for (const activity of [summaryReply(), secretReply(), formReply()].flatMap((reply) =>
        channel.render(reply),
      )) {
        for (const { content } of activity.attachments ?? []) {
          expect(content).to.include({ version: '1.5', type: 'AdaptiveCard' })
          expect(content).to.have.property('fallbackText', activity.speak ?? activity.text)
          // Teams reads cards aloud itself and knows nothing of Web Chat.
          const heard = channel.id === 'msteams' ? undefined : (activity.speak ?? activity.text)
          expect(activity.channelData?.['webchat:fallback-text']).to.equal(heard)
        }
      }
    })

    it('puts hints and progress on the last message of the turn and nowhere else', () => {
      const first = replyOf({ text: 'Tak.' })
      const activities = renderTurn(channel, [first, summaryReply()])
      const last = activities.at(-1)
      expect(last?.channelData).to.deep.include({
        onboarding: summaryReply().hints,
        progress: { answered: 2, required: 9 },
      })
      expect(last?.inputHint).to.equal('expectingInput')
      for (const earlier of activities.slice(0, -1)) {
        expect(earlier.channelData ?? {}).not.to.have.property('onboarding')
        expect(earlier.inputHint).to.equal('ignoringInput')
      }
      expect(squeezed(twinOf(activities)))
        .to.contain('Tak.')
        .and.contain('Stemmer det?')
    })

    it('says the language of each message (UX-06)', () => {
      const tags = { da: 'da-DK', sv: 'sv-SE', no: 'nb-NO', en: 'en-GB' } as const
      for (const language of ['da', 'sv', 'no', 'en'] as const) {
        expect(channel.render(replyOf({ language }))[0]).to.have.property('locale', tags[language])
      }
    })

    it('does not let a name act as Markdown or HTML', () => {
      const activities = channel.render(summaryReply(nasty))
      for (const activity of activities) expect(activity.textFormat).to.equal('plain')
      const shown = [...objectsIn(activities)].filter((part) =>
        ['text', 'title', 'label'].some((key) => String(part[key]).includes(nasty)),
      )
      // Exactly as it is, but only where nothing is interpreted: plain messages and text runs.
      for (const { type } of shown) expect(type).to.be.oneOf(['message', 'TextRun'])
      expect(shown.length).to.be.greaterThan(0)
    })

    it('escapes what does go through Markdown', () => {
      const reply = summaryReply()
      const summary = reply.summary && { ...reply.summary, title: nasty }
      const blocks = [...objectsIn(channel.render({ ...reply, ...(summary && { summary }) }))]
      for (const { text } of blocks.filter(({ type }) => type === 'TextBlock')) {
        expect(text).not.to.match(/(?<!\\)[*[\]<>]|https?:/)
      }
    })

    it('understands what its own cards submit', () => {
      for (const { data } of [
        ...submits(channel.render(summaryReply())),
        ...submits(channel.render(secretReply())),
      ].filter((action) => !('msteams' in (action['data'] as object)))) {
        const filled =
          (data as { action: string }).action === 'secret'
            ? { ...(data as object), secret: '070761-4285' }
            : data
        expect(message({ text: undefined, value: filled })?.submit).to.deep.equal(filled)
      }
    })

    it('asks for a secret only in a protected input (ID-07)', () => {
      const inputs = [...objectsIn(channel.render(secretReply()))].filter(
        ({ type }) => type === 'Input.Text',
      )
      expect(inputs).to.have.lengthOf(channel.protectedInput ? 1 : 0)
      for (const input of inputs) expect(input).to.include({ style: 'Password', id: 'secret' })
    })

    it('shows the form as one card with inputs where it has forms, and as the conversation elsewhere (CH-01)', () => {
      const activities = channel.render(formReply())
      const inputs = inputsIn(activities)
      if (channel.forms === undefined) {
        expect(inputs).to.deep.equal([])
        return
      }
      expect(activities).to.have.lengthOf(1)
      expect(activities[0]?.text).to.equal('Udfyld formularen.')
      expect(inputs.map(({ label }) => label)).to.deep.equal([
        'Navn · fra CVR',
        'Telefonnummer',
        'E-mailadresse',
        'E-mailadresse: mente du anna@gmail.com?',
        'Betaling',
      ])
      for (const input of inputs.filter(({ isRequired }) => isRequired === true)) {
        expect(input['errorMessage'], JSON.stringify(input)).to.be.a('string')
      }
    })

    it('says in words all that a form shows: labels, values, sources, what is wrong and what is asked (UX-09, UX-15)', () => {
      const twin = squeezed(twinOf(channel.render(formReply())))
      expect(twin).to.contain('Skriv virksomhedens navn.')
      expect(twin.includes(squeezed(formTwin))).to.equal(channel.forms !== undefined)
    })

    it('never asks for anything secret in the inputs of a form (ID-07)', () => {
      for (const { style } of inputsIn(channel.render(formReply()))) {
        expect(style).not.to.equal('Password')
      }
    })

    it('understands what its form sends: answers by field key, choices by question', () => {
      const form = submits(channel.render(formReply()))
        .map(({ data }) => data as Record<string, unknown>)
        .find(({ action }) => action === 'form')
      expect(form === undefined).to.equal(channel.forms === undefined)
      const typed = Object.fromEntries(
        inputsIn(channel.render(formReply())).map(({ id }) => [String(id), `til ${String(id)}`]),
      )
      if (form === undefined) return
      const submit = message({ text: undefined, value: { ...form, ...typed, more: 'x', five: 5 } })
      expect(submit?.submit).to.deep.equal({
        action: 'form',
        reference: 'BCDF-GHJK',
        print: 'abc',
        answers: {
          'company.name': 'til answer_company_name',
          'contact.phone': 'til answer_contact_phone',
          'contact.email': 'til answer_contact_email',
          payment: 'til answer_payment',
        },
        choices: { '0': 'til choice_0' },
      })
    })

    it('replaces an answered card by one with nothing to press (CH-05)', () => {
      const rows = [{ label: 'Navn', value: nasty }]
      const settled = { kind: 'received', title: 'Oplysningerne er modtaget.', rows } as const
      const activity = channel.forms?.settle(settled, 'da')
      expect(activity === undefined).to.equal(channel.forms === undefined)
      const parts = [...objectsIn(activity)]
      expect(parts.filter(({ type }) => /^(?:Action|Input)\./.test(String(type)))).to.deep.equal([])
      if (activity !== undefined) {
        expect(activity.locale).to.equal('da-DK')
        expect(activity.speak).to.equal(`Oplysningerne er modtaget.\nNavn: ${nasty}`)
      }
    })

    it('ignores card values that are none of ours', () => {
      for (const value of [
        { action: 'explode' },
        { action: 'change' },
        { action: 'form' },
        'confirm',
        42,
        [],
      ]) {
        expect(message({ value, text: 'hej' }))
          .to.include({ text: 'hej' })
          .and.not.have.property('submit')
      }
    })

    it('accepts no further words when the case is done', () => {
      const done = replyOf({
        hints: { reference: 'R', asks: '', attempt: 1, understood: {}, done: true },
      })
      expect(channel.render(done).at(-1)?.inputHint).to.equal('acceptingInput')
    })
  })
}
