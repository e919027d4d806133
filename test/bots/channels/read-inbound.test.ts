import { expect } from 'chai'
import type { Inbound } from '../../../dialogs/inbound.ts'
import { parseActivity, type IncomingActivity } from '../../../bots/channels/activity.ts'
import { readInbound } from '../../../bots/channels/read-inbound.ts'
import { activityOf } from '../activities.ts'

const inbound = (changes: Partial<IncomingActivity>): Inbound | undefined =>
  readInbound(activityOf(changes), { protectedInput: true })

describe('what a customer did', () => {
  it('text longer than any answer is cut, never through the middle of a character', () => {
    expect(inbound({ text: 'x'.repeat(50_000) })?.text).to.have.lengthOf(4000)
    expect(inbound({ text: `${'x'.repeat(3999)}😀😀` })?.text).to.equal('x'.repeat(3999))
  })

  it('emoji, right-to-left and control characters come through as typed', () => {
    for (const text of ['🎉🎉', '\u202Eabc\u0007\u0000', 'שלום']) {
      expect(inbound({ text })?.text).to.equal(text)
    }
  })

  it('a file instead of words is noticed', () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://x.example/1' }]
    expect(inbound({ text: '', attachments })).to.include({ text: '', attachments: true })
    expect(inbound({ text: 'se her', attachments })?.attachments).to.equal(false)
    expect(
      inbound({ text: '', attachments: [{ contentType: 'text/html' }] })?.attachments,
    ).to.equal(false)
  })

  const starts: Partial<IncomingActivity>[] = [
    { type: 'event', name: 'webchat/join' },
    { type: 'event', name: 'startConversation' },
    { type: 'installationUpdate', action: 'add' },
    { type: 'installationUpdate', action: 'add-upgrade' },
    { type: 'conversationUpdate', membersAdded: [{ id: 'the-bot' }, { id: 'customer' }] },
  ]
  for (const start of starts) {
    it(`opens the conversation: ${JSON.stringify(start)}`, () => {
      expect(inbound(start)?.kind).to.equal('start')
    })
  }

  const nothing: Partial<IncomingActivity>[] = [
    { type: 'conversationUpdate', membersAdded: [{ id: 'the-bot' }] },
    { type: 'conversationUpdate' },
    { type: 'installationUpdate', action: 'remove' },
    { type: 'event', name: 'tokens/response' },
    { type: 'typing' },
    { type: 'messageReaction' },
    { type: 'endOfConversation' },
    { type: 'invoke', name: 'task/fetch', value: {} },
    { type: 'invoke', name: 'adaptiveCard/action' },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: 'x' } },
    { type: 'somethingNew' },
  ]
  for (const activity of nothing) {
    it(`is none of our business: ${JSON.stringify(activity)}`, () => {
      expect(inbound(activity)).to.equal(undefined)
    })
  }

  it('a universal action of a card counts as its submit', () => {
    const value = { action: { type: 'Action.Execute', data: { action: 'confirm', revision: 4 } } }
    expect(inbound({ type: 'invoke', name: 'adaptiveCard/action', value })?.submit).to.deep.equal({
      action: 'confirm',
      revision: 4,
    })
  })

  it('a secret submitted empty is an empty answer, not an unknown card', () => {
    const value = { action: 'secret', key: 'person.nationalNumber', revision: 1 }
    expect(inbound({ value })?.submit).to.deep.equal({ ...value, secret: '' })
  })

  it('the words that come with a card submit are not taken for an answer', () => {
    expect(inbound({ text: 'Opret', value: { action: 'confirm', revision: 1 } })?.text).to.equal('')
  })

  it('the presets of the page are handed on', () => {
    const preset = { country: 'NO', language: 'sv', customerType: 'private' }
    expect(inbound({ channelData: { preset } })?.preset).to.deep.equal(preset)
    expect(
      inbound({
        type: 'event',
        name: 'webchat/join',
        value: { country: 'NO', language: 'sv', type: 'private' },
      })?.preset,
    ).to.deep.equal(preset)
    expect(
      inbound({ channelData: { preset: { country: 7, type: 'x'.repeat(99) } } })?.preset,
    ).to.deep.equal({})
    expect(inbound({ channelData: { preset: 'NO' } })).not.to.have.property('preset')
  })
})

describe('an activity', () => {
  it('is taken with nulls for what is absent', () => {
    expect(parseActivity({ ...activityOf(), text: null, id: null })).not.to.have.any.keys(
      'text',
      'id',
    )
  })

  const broken: readonly (readonly [what: string, body: unknown])[] = [
    ['nothing', undefined],
    ['a list', []],
    ['an empty object', {}],
    ['no type', { ...activityOf(), type: undefined }],
    ['no channel', { ...activityOf(), channelId: '' }],
    ['no conversation', { ...activityOf(), conversation: {} }],
    ['no sender', { ...activityOf(), from: null }],
    ['a number for text', { ...activityOf(), text: 5 }],
    ['an endless id', { ...activityOf(), id: 'x'.repeat(5000) }],
    ['attachments that are no list', { ...activityOf(), attachments: { length: 1 } }],
    ['a blank conversation id', { ...activityOf(), conversation: { id: '  ' } }],
  ]
  for (const [what, body] of broken) {
    it(`is refused with ${what}`, () => {
      expect(parseActivity(body)).to.equal(undefined)
    })
  }
})
