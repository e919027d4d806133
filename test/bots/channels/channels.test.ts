import { readdirSync } from 'node:fs'
import { expect } from 'chai'
import { channelOf, channels } from '../../../bots/channels/index.ts'
import { renderTurn } from '../../../bots/channels/render-turn.ts'
import { channelContract } from '../../contracts/channel.ts'
import { replyOf, secretReply, summaryReply } from '../replies.ts'

const folder = new URL('../../../bots/channels/', import.meta.url)

const isChannel = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'toInbound' in value && 'render' in value

describe('channels', () => {
  for (const channel of [...channels, channelOf('carrier-pigeon')]) channelContract(channel)

  it('no channel file is forgotten in the index', async () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const module = (await import(new URL(file, folder).href)) as Record<string, unknown>
      for (const [name, value] of Object.entries(module)) {
        if (isChannel(value)) expect(channels, `${file}: ${name}`).to.include(value)
      }
    }
  })

  it('every channel has an id of its own', () => {
    const ids = channels.map(({ id }) => id)
    expect(new Set(ids)).to.have.lengthOf(ids.length)
    expect(ids).to.include.members(['webchat', 'directline', 'msteams', 'sms', 'emulator'])
  })

  it('a channel that nobody prepared for gets plain text', () => {
    const activity = channelOf('carrier-pigeon').render(summaryReply()).at(0)
    expect(activity).not.to.have.any.keys('attachments', 'suggestedActions')
  })

  it('the web shows buttons that send their own words', () => {
    const activity = channelOf('webchat')
      .render(replyOf({ choices: [{ title: 'Danmark' }] }))
      .at(0)
    expect(activity?.suggestedActions?.actions).to.deep.equal([
      { type: 'imBack', title: 'Danmark', value: 'Danmark' },
    ])
    expect(activity?.text).to.equal('Hvad er virksomhedens CVR-nummer?')
    expect(activity).not.to.have.property('attachments')
  })

  it('a value is shown to the letter, even when it looks like a function of cards, or is empty', () => {
    const shown = (name: string): string =>
      JSON.stringify(channelOf('webchat').render(summaryReply(name)))
    expect(shown('(c) Evil.example ...')).to.contain('"text":"(c) Evil.example ..."')
    expect(shown('{{DATE(2020-01-01T00:00:00Z)}}')).to.contain('"text":"{\u200B{DATE(2020')
    expect(shown('')).to.contain('"inlines":[{"type":"TextRun","text":"–"}]')
  })

  it('the web says nothing twice when there are words alone', () => {
    expect(channelOf('webchat').render(replyOf()).at(0)).not.to.have.property('speak')
  })
})

describe('Teams', () => {
  const teams = channelOf('msteams')

  it('shows one message per turn, with all that was said (CH-02)', () => {
    const activities = renderTurn(teams, [
      replyOf({ text: 'Tak.', links: [{ title: 'Vilkår', url: 'https://nordhavn.example/t' }] }),
      summaryReply('Testvirk ApS'),
    ])
    expect(activities).to.have.lengthOf(1)
    expect(activities[0]?.text).to.equal('Tak.\n\nStemmer det?')
    expect(activities[0]?.speak).to.contain('https://nordhavn.example/t')
  })

  it('says nothing when there is nothing to say', () => {
    expect(renderTurn(teams, [])).to.deep.equal([])
  })

  it('puts the buttons into the card, six to a set, because it hides them beside one', () => {
    const choices = Array.from({ length: 8 }, (_, index) => ({ title: `Valg ${index + 1}` }))
    const activity = teams.render({ ...secretReply(), choices }).at(0)
    expect(activity).not.to.have.property('suggestedActions')
    const json = JSON.stringify(activity?.attachments)
    expect(json.match(/"imBack"/g)).to.have.lengthOf(8)
    expect(json).to.contain('"value":"Valg 8"')
  })

  it('offers once what the protected field offers already', () => {
    const activity = channelOf('webchat')
      .render({ ...secretReply(), choices: [{ title: 'Nej tak' }, { title: 'Betal forud' }] })
      .at(0)
    expect(JSON.stringify(activity?.suggestedActions)).not.to.contain('Nej tak')
    expect(activity?.suggestedActions?.actions).to.have.lengthOf(1)
  })

  it('shows buttons beside words without a card', () => {
    const activity = teams.render(replyOf({ choices: [{ title: 'Norge' }] })).at(0)
    expect(activity?.suggestedActions?.actions).to.have.lengthOf(1)
  })
})

describe('SMS', () => {
  it('is plain words in the GSM alphabet with numbered choices (UX-20, SM-15)', () => {
    const [activity] = channelOf('sms').render(
      replyOf({
        text: 'Beløb:\u00A05\u202F000 – “ca.” …',
        choices: [{ title: 'Ja' }, { title: 'Nej' }],
        links: [{ title: 'Mere', url: 'https://nordhavn.example/m' }],
      }),
    )
    expect(activity?.text).to.equal(
      'Beløb: 5 000 - "ca." ...\n\n1 Ja\n2 Nej\n\nMere: https://nordhavn.example/m',
    )
    expect(activity).not.to.have.any.keys('attachments', 'suggestedActions', 'speak')
  })
})
