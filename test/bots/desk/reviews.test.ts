import { expect } from 'chai'
import type { CustomerRecord } from '../../../onboarding/record.ts'
import type { DeskClient } from '../../support/desk-client.ts'
import { onboard, write, type Writer } from '../../support/desk-customer.ts'
import { startDesk, type DeskServer } from '../../support/desk-server.ts'

const day = 24 * 60 * 60 * 1000

/** Fjordblik A/S and Fjällräv & Måne HB: the demo bureau's middle score goes to a person. */
const danish = {
  number: '92002845',
  contact: 'Mette Sørensen, 20 12 34 56, mette@fjordblik.example.dk',
  yes: 'ja',
}
const swedish = {
  number: '969999-0108',
  contact: 'Åsa Öberg, 070-174 06 05, asa@fjallrav.example.se',
  yes: 'ja',
}
const customer: Writer = { conversation: 'one', locale: 'da-DK' }
const freja: Writer = {
  ...customer,
  channelId: 'msteams',
  aadObjectId: '00000000-0000-4000-8000-00000000000a',
  tenant: '00000000-0000-4000-8000-000000000000',
}
const elsaInTeams: Writer = { ...freja, aadObjectId: '00000000-0000-4000-8000-00000000000c' }

/** The hidden fields of one form of a page. */
function formOn(page: string, action: string): Record<string, string> {
  const form = page.split('<form').find((part) => part.includes(`/${action}"`)) ?? ''
  const fields = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))
}

describe('a case that a person has to decide', () => {
  let server: DeskServer
  let reference: string

  const record = async (): Promise<CustomerRecord> =>
    (await server.house.stores.customers.get(reference)) ?? expect.fail('no record')
  const open = (who: DeskClient) => who.get(`/desk/customers/${reference}?lang=en`)

  async function act(who: DeskClient, action: string, fields: Record<string, string> = {}) {
    const page = await open(who)
    return who.post(`/desk/cases/${reference}/${action}`, {
      ...formOn(page.text, action),
      ...fields,
    })
  }
  const approve = (who: DeskClient, more: Record<string, string> = {}) =>
    act(who, 'approve', { payment: 'invoice', limit: '7000', days: '10', ...more })

  beforeEach(async () => {
    server = await startDesk()
    reference = await onboard(server, customer, danish)
  })
  afterEach(() => server.close())

  it('stands in the queue with what it is about and until when, and without a name', async () => {
    const queue = await (await server.signedIn('sigrid')).get('/desk?lang=en')
    expect(queue.text).to.include(reference).and.include('credit').and.include('25 November 2026')
    expect(queue.text).not.to.include('Fjordblik')
  })

  it('is decided by a second person, and the customer hears it in their language', async () => {
    const elsa = await server.signedIn('elsa')
    const decided = await approve(elsa)
    expect(decided.text).to.include('Approved. The customer hears of it now.')
    expect(await record()).to.deep.include({ status: 'complete' })
    expect((await record()).credit).to.include({ status: 'approved', limit: 7000, paymentDays: 10 })
    expect((await record()).decision).to.include({ kind: 'approved', by: 'elsa' })
    expect(await record()).not.to.have.property('reviewReasons')
    const [mail] = server.house.post.email.sent
    expect(mail).to.include({ to: 'mette@fjordblik.example.dk', language: 'da' })
    expect(mail?.text).to.include('du er nu kunde hos Nordhavn Engros A/S')
    expect(mail?.text).to.match(/kreditgrænse på 7\.000\s?kr\..*10 dage/)
    const told = await write(server, customer, 'hej')
    expect(told.text).to.include('du er nu kunde hos Nordhavn Engros A/S')
    expect(told.channelData?.onboarding?.outcome).to.equal('complete')
    expect((await write(server, customer, 'hej igen')).text).not.to.include('du er nu kunde')
    expect((await elsa.get('/desk?lang=en')).text).to.include('Nothing is waiting')
  })

  it('GD-19: an approval on other terms tells the way to a person, and is told as such', async () => {
    await approve(await server.signedIn('elsa'), { payment: 'prepayment' })
    expect(await record()).to.include({ status: 'complete', payment: 'prepayment' })
    expect(await record()).not.to.have.property('credit')
    const { text } = await write(server, customer, 'hej')
    expect(text).to.include('Du betaler forud.').and.include('få en person til at se på det igen')
  })

  it('CR-12: a refusal has seven parts, in Swedish for a Swedish customer, and leaves payment in advance open', async () => {
    const buyer: Writer = { conversation: 'two', locale: 'sv-SE' }
    reference = await onboard(server, buyer, swedish)
    const note = 'Too little is known of the owners.'
    await act(await server.signedIn('sigrid'), 'decline', { reason: 'credit', note })
    expect(await record()).to.deep.include({ status: 'declined' })
    expect((await record()).decision).to.include({
      kind: 'declined',
      by: 'sigrid',
      reason: 'credit',
    })
    const mail = server.house.post.email.sent.find(({ to }) => to.startsWith('asa@'))
    const parts = [
      'Vi kan inte erbjuda dig faktura med kredit.',
      /En person gick igenom det den 23 november 2026, .*uppgifter från Demo/,
      '”betala i förskott”',
      'be om en ny prövning och säga din mening',
      /få veta vad Demo.* har registrerat/,
      'klaga hos Integritetsskyddsmyndigheten',
      `Ditt ärendenummer är ${reference}.`,
    ]
    for (const part of parts) {
      if (typeof part === 'string') expect(mail?.text).to.include(part)
      else expect(mail?.text).to.match(part)
    }
    expect(mail?.text)
      .not.to.include(note)
      .and.not.to.match(/score|sigrid/i)
    const told = await write(server, buyer, 'hej')
    expect(told.text).to.include('Vi kan inte erbjuda dig faktura med kredit.')
    const paid = await write(server, buyer, 'betala i förskott')
    expect(paid.channelData?.onboarding?.outcome).to.equal('complete')
    expect(await record()).to.include({ status: 'complete', payment: 'prepayment' })
  })

  it('GD-16: nobody is turned down without a reason in somebody’s own words', async () => {
    const sigrid = await server.signedIn('sigrid')
    for (const note of ['', '   ']) {
      const answer = await act(sigrid, 'decline', { reason: 'credit', note })
      expect(answer.text).to.include('write a reason in your own words')
    }
    expect((await record()).status).to.equal('in-review')
  })

  it('CA-10: nobody decides what they entered themselves, on the page and behind it', async () => {
    reference = await onboard(
      server,
      { ...elsaInTeams, conversation: 'three' },
      { ...danish, number: '93004213' },
    )
    const elsa = await server.signedIn('elsa')
    const page = await open(elsa)
    expect(page.text).to.include('A colleague has to decide')
    expect(page.text).not.to.include(`/desk/cases/${reference}/approve`)
    const sigrid = await server.signedIn('sigrid')
    const fields = formOn((await open(sigrid)).text, 'approve')
    const own = { ...fields, form: elsa.formToken, payment: 'invoice', limit: '1000', days: '8' }
    const refused = await elsa.post(`/desk/cases/${reference}/approve`, own)
    expect(refused.text).to.include('you entered details of this customer yourself')
    expect((await record()).status).to.equal('in-review')
    expect((await approve(sigrid)).text).to.include('Approved.')
  })

  it('is no seller’s to decide, nor theirs to read out (CR-09)', async () => {
    const seller = await server.signedIn('freja')
    const page = await open(seller)
    expect(page.text).to.include('A supervisor decides this case.')
    expect(page.text).not.to.match(/score-middle|How it was decided|Who has looked/)
    expect(page.text).to.include('they can get the details from Demo')
    const sigrid = await server.signedIn('sigrid')
    const full = await open(sigrid)
    expect(full.text)
      .to.match(/score-middle/)
      .and.include('How it was decided')
    for (const action of ['approve', 'decline']) {
      const fields = { ...formOn(full.text, action), form: seller.formToken }
      expect((await seller.post(`/desk/cases/${reference}/${action}`, fields)).status).to.equal(403)
    }
  })

  it('is decided once: a second time, from an old page or by somebody slower, changes nothing', async () => {
    const [elsa, sigrid] = [await server.signedIn('elsa'), await server.signedIn('sigrid')]
    const [hers, theirs] = [await open(elsa), await open(sigrid)].map(({ text }) =>
      formOn(text, 'approve'),
    )
    const terms = { payment: 'invoice', limit: '5000', days: '8' }
    await elsa.post(`/desk/cases/${reference}/approve`, { ...hers, ...terms })
    const before = await record()
    const again = await elsa.post(`/desk/cases/${reference}/approve`, { ...hers, ...terms })
    const slow = await sigrid.post(`/desk/cases/${reference}/approve`, {
      ...theirs,
      ...terms,
      limit: '9',
    })
    for (const { text } of [again, slow]) expect(text).to.include('decided already')
    expect(await record()).to.deep.equal(before)
    expect(server.house.post.email.sent).to.have.length(1)
  })

  it('is not decided on details that changed meanwhile, or on terms that are none', async () => {
    const sigrid = await server.signedIn('sigrid')
    const fields = formOn((await open(sigrid)).text, 'approve')
    for (const limit of ['0', '-5', 'x', '', '1.5']) {
      const answer = await approve(sigrid, { limit })
      expect(answer.text, limit).to.include('give a credit limit')
    }
    await server.house.stores.customers.change({
      id: 'change-1',
      reference,
      changedBy: { source: 'staff', by: 'freja', channel: 'desk', at: '2026-11-23T11:00:00.000Z' },
      values: { 'contact.name': { value: 'Kari Prøve', verification: 'checked' } },
    })
    const stale = { ...fields, form: sigrid.formToken, payment: 'invoice', limit: '9', days: '8' }
    const answer = await sigrid.post(`/desk/cases/${reference}/approve`, stale)
    expect(answer.text).to.include('the details have changed')
    expect((await record()).status).to.equal('in-review')
  })

  it('can be taken, given back, and not taken from a colleague', async () => {
    const [seller, sigrid] = [await server.signedIn('freja'), await server.signedIn('sigrid')]
    expect((await act(seller, 'take')).text).to.include('The case is yours.')
    const queue = await seller.get('/desk?lang=en')
    expect(queue.text).to.include('Yours').and.include('Freja Holm')
    await open(sigrid)
    const late = await sigrid.post(`/desk/cases/${reference}/take`, { id: 'abcdefgh' })
    expect(late.text).to.include('A colleague has taken the case')
    expect((await act(sigrid, 'return')).text).to.include('open to everybody again')
    expect((await act(sigrid, 'take')).text).to.include('The case is yours.')
  })

  it('asks the customer for one item with a reason, in their language', async () => {
    const seller = await server.signedIn('freja')
    const answer = await act(seller, 'ask', { key: 'company.address', why: 'differsFromRegister' })
    expect(answer.text).to.include('The question is on its way')
    expect(answer.text).to.include('The customer was asked for: ')
    const [mail] = server.house.post.email.sent
    expect(mail?.text)
      .to.include('mangler én ting fra dig: ')
      .and.include('afviger fra det offentlige register')
    expect((await write(server, customer, 'hej')).text).to.include('mangler én ting fra dig')
    expect((await record()).status).to.equal('in-review')
    const wrong = await act(seller, 'ask', { key: 'company.number', why: 'identity' })
    expect(wrong.text).to.include('not there any more')
    expect((await seller.get('/desk?lang=en')).text).to.include('waiting for the customer')
    const { reviews } = server.house.stores
    const { id } = (await reviews.asked(reference)) ?? expect.fail('nothing was asked')
    await reviews.answered(reference, { id, at: '2026-11-23T12:00:00.000Z' })
    expect((await open(seller)).text).to.include('The customer has answered (')
    expect((await seller.get('/desk?lang=en')).text).to.include('the customer has answered')
  })

  it('GD-18: keeps who decided, on what, for how long and why, beside the record and in no event', async () => {
    const sigrid = await server.signedIn('sigrid')
    const note = 'Known to us for years.'
    const page = await open(sigrid)
    server.house.clock.at += 90_000
    await sigrid.post(`/desk/cases/${reference}/approve`, {
      ...formOn(page.text, 'approve'),
      ...{ payment: 'invoice', limit: '5000', days: '8', note },
    })
    const [evidence] = await server.house.stores.decisions.decisions(reference)
    expect(evidence).to.deep.include({ by: 'sigrid', reasons: ['credit:referred'] })
    expect(evidence?.credit).to.include({ status: 'referred', policyVersion: 'demo-1' })
    expect(evidence?.decision).to.include({ kind: 'approve', note })
    const events = await server.house.stores.customers.pendingEvents(10)
    expect(events.map(({ type }) => type)).to.include('customer.created')
    expect(JSON.stringify(events)).not.to.include(note)
    const period = { from: '2026-11-01', to: '2026-12-01' }
    const [figure] = await server.house.stores.reviews.figures(period)
    expect(figure).to.deep.equal({
      at: evidence?.at,
      decision: 'approve',
      kinds: ['credit'],
      seconds: 90,
      asProposed: true,
      late: false,
    })
    expect((await open(sigrid)).text)
      .to.include('Decisions by people')
      .and.include(note)
  })

  it('is finished after a crash between the decision and everything that follows it', async () => {
    const { stores } = server.house
    const sigrid = await server.signedIn('sigrid')
    const { seen = '', openedAt = '' } = formOn((await open(sigrid)).text, 'approve')
    const terms = { payment: 'invoice', limit: 5000, paymentDays: 8 } as const
    const at = new Date(server.house.clock.at).toISOString()
    await stores.decisions.decide(
      {
        id: 'decision-1',
        reference,
        by: 'sigrid',
        on: 'desk',
        at,
        seen,
        openedAt,
        decision: { kind: 'approve', terms },
      },
      server.house.ports.profile.credit.policy,
    )
    expect(server.house.post.email.sent).to.have.length(0)
    expect(await server.reviews.finishDecided()).to.equal(1)
    expect(await server.reviews.finishDecided()).to.equal(0)
    expect(server.house.post.email.sent).to.have.length(1)
    expect(await stores.reviews.cases()).to.deep.equal([])
  })

  it('is marked when it is overdue, and its holder is reminded once a day', async () => {
    const sigrid = await server.signedIn('sigrid')
    await act(sigrid, 'take')
    expect(await server.remind()).to.equal(0)
    server.house.clock.at += 2 * day - 4 * 60 * 60 * 1000
    expect(await server.remind()).to.equal(1)
    expect(await server.remind()).to.equal(0)
    server.house.clock.at += day + 1
    expect(await server.remind()).to.equal(1)
    const reminders = server.house.post.email.sent
    expect(reminders.map(({ to }) => to)).to.deep.equal(Array(2).fill('sigrid@nordhavn.example'))
    expect(reminders[0]?.text)
      .to.include(`har snart frist`)
      .and.include(`/desk/customers/${reference}`)
    expect(reminders[1]?.text).to.include('er overskredet')
    const again = await server.signedIn('elsa')
    expect((await again.get('/desk?lang=en')).text).to.include('1 case is overdue')
  })

  it('of a customer who only wants to talk is closed by whoever helped', async () => {
    const talker: Writer = { conversation: 'four', locale: 'nb-NO' }
    const asked = await write(server, talker, 'snakk med en medarbeider')
    reference = asked.channelData?.onboarding?.reference ?? ''
    const seller = await server.signedIn('freja')
    expect((await seller.get('/desk?lang=en')).text).to.include('Customers to call back')
    expect((await open(seller)).text).to.include('no record of the customer yet')
    expect((await act(seller, 'close')).text).to.include('The case is closed.')
    expect((await seller.get('/desk?lang=en')).text).not.to.include(reference)
  })
})
