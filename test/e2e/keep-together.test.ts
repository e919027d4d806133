import { expect } from 'chai'

interface Shown {
  readonly from?: { readonly role: string }
  readonly text?: string
  readonly attachments?: readonly unknown[]
}

describe('what the chat page keeps on one line', () => {
  let keptTogether: (activity: Shown) => Shown

  before(async () => {
    const path = new URL('../../web/keep-together.js', import.meta.url).href
    // Boundary: the page is plain browser script without types.
    ;({ keptTogether } = (await import(path)) as { keptTogether: typeof keptTogether })
  })

  const bot = { role: 'bot' }
  const shown = (text: string): string | undefined => keptTogether({ from: bot, text }).text

  it('is a number in groups, and nothing else of the text', () => {
    expect(shown('Ring på +45 20 12 34 56, eller skriv.')).to.equal(
      'Ring på +45\u00a020\u00a012\u00a034\u00a056, eller skriv.',
    )
    expect(shown('Sveavägen 12 lgh 1203, 111 57 Stockholm')).to.equal(
      'Sveavägen 12 lgh 1203, 111 57 Stockholm',
    )
  })

  it('is so in the lines of a card, never in what its buttons send', () => {
    const content = {
      body: [{ type: 'TextBlock', text: '406 12 345' }],
      actions: [{ type: 'Action.Submit', title: 'OK', data: { value: '406 12 345' } }],
    }
    expect(keptTogether({ from: bot, attachments: [{ content }] }).attachments).to.deep.equal([
      { content: { ...content, body: [{ type: 'TextBlock', text: '406\u00a012\u00a0345' }] } },
    ])
  })

  it('is nothing of what the customer wrote', () => {
    const own = { from: { role: 'user' }, text: '20 12 34 56' }
    expect(keptTogether(own)).to.equal(own)
  })
})
