import { expect } from 'chai'
import { onboard } from '../support/desk-customer.ts'
import { startDesk, type DeskServer } from '../support/desk-server.ts'
import { TeamsMember } from '../support/teams-member.ts'
import { closeBrowser, openPage, type OpenPage } from './browser.ts'
import { sentFrom, show } from './drawn-card.ts'

const danish = {
  number: '92002845',
  contact: 'Mette Sørensen, 20 12 34 56, mette@fjordblik.example.dk',
  yes: 'ja',
}

describe('the card of a case in a real browser, 320 pixels wide', function () {
  this.timeout(60_000)
  let server: DeskServer
  let sigrid: TeamsMember
  let open: OpenPage
  let reference: string

  beforeEach(async () => {
    server = await startDesk()
    sigrid = new TeamsMember(server, 'http://localhost:1', 'sigrid')
    reference = await onboard(server, { conversation: 'one', locale: 'da-DK' }, danish)
    open = await openPage('about:blank', 320)
  })
  afterEach(async () => {
    await open.close()
    await server.close()
  })
  after(closeBrowser)

  const press = (name: string) => open.page.getByRole('button', { name, exact: true }).click()
  const opened = async () =>
    show(open.page, JSON.parse(await sigrid.press('case-open', { reference })))

  it('the list sends the case that is chosen', async () => {
    const [said = '[]'] = await sigrid.write('saker')
    const [attachment] = JSON.parse(said) as readonly { readonly content: unknown }[]
    await show(open.page, attachment?.content)
    await press('Åpne saken')
    expect(await sentFrom(open.page)).to.include({ staff: 'case-open', reference })
    expect(await open.page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(320)
  })

  it('approves on the terms that stand there, and no other form is in the way', async () => {
    await opened()
    const cutOff = await open.page.evaluate(
      `[...document.querySelectorAll('button')].filter((each) => each.getBoundingClientRect().right > 310).length`,
    )
    expect(cutOff).to.equal(0)
    await press('Godkjenn')
    await press('Godkjenn kunden')
    const sent = (await sentFrom(open.page)) as Record<string, string>
    expect(sent).to.include({ staff: 'case-approve', reference, payment: 'invoice' })
    expect(Number(sent['limit'])).to.be.above(0)
    expect(await open.page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(320)
    const done = await sigrid.press('case-approve', sent)
    expect(done).to.include('Godkjent. Kunden får beskjed nå.')
    expect(open.complaints).to.deep.equal([])
  })

  it('sends no refusal without a reason in own words (GD-16)', async () => {
    await opened()
    await press('Gi avslag')
    await press('Gi kunden avslag')
    expect(await sentFrom(open.page)).to.equal(undefined)
    expect(await open.page.locator('body').innerText()).to.include('Skriv en begrunnelse')
    await open.page.getByRole('textbox').last().fill('For lite kjent om eierne.')
    await press('Gi kunden avslag')
    const declineNote = 'For lite kjent om eierne.'
    expect(await sentFrom(open.page)).to.include({ reason: 'credit', declineNote })
  })
})
