import { expect } from 'chai'
import type { Channel } from '../../bots/channels/channel.ts'
import type { ActivityLike } from '../../bots/channels/activity.ts'
import { renderTurn } from '../../bots/channels/render-turn.ts'
import { activityOf } from '../bots/activities.ts'
import { nasty, replyOf, secretReply, summaryReply } from '../bots/replies.ts'

/** Every object anywhere in a value. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

const submits = (activities: readonly ActivityLike[]): Record<string, unknown>[] =>
  [...objectsIn(activities)].filter(({ type }) => type === 'Action.Submit')

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
      for (const activity of [summaryReply(), secretReply()].flatMap((reply) =>
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

    it('ignores card values that are none of ours', () => {
      for (const value of [{ action: 'explode' }, { action: 'change' }, 'confirm', 42, []]) {
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
