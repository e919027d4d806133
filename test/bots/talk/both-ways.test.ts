import { expect } from 'chai'
import { startConnector, type FakeConnector } from '../listening.ts'
import { write, writeToPerson, type Writer } from '../../support/desk-customer.ts'
import { startDesk, type DeskServer } from '../../support/desk-server.ts'
import { DirectLineCustomer } from '../../support/direct-line-customer.ts'
import { TeamsMember } from '../../support/teams-member.ts'

const danish: Writer = { conversation: 'customer-1', locale: 'da-DK', channelId: 'msteams' }

describe('a customer and a person write to each other', () => {
  let server: DeskServer
  let connector: FakeConnector

  beforeEach(async () => {
    server = await startDesk()
    connector = await startConnector()
  })
  afterEach(async () => {
    await server.close()
    await connector.close()
  })

  /** What the bot said to somebody without being asked. */
  const saidTo = (conversation: string) =>
    connector.delivered
      .filter(({ url }) => url.includes(`/conversations/${conversation}/`))
      .map(({ body }) => ({
        text: String(body['text']),
        card: JSON.stringify(body['attachments'] ?? ''),
      }))

  it('in the web chat and on the desk: take, write, pass, give back, end', async () => {
    const customer = await DirectLineCustomer.start(server)
    await customer.say('prata med en medarbetare', 'sv-SE')
    const { reference } = customer
    const freja = await server.signedIn('freja')
    const list = await freja.get('/desk/talks?lang=en')
    expect(list.text).to.include(reference).and.include('Waiting').and.include('Swedish')
    expect((await freja.act(`/desk/talks/${reference}`, 'take')).text).to.include(
      'The talk is yours.',
    )
    expect((await customer.heard()).at(-1)?.text).to.include(
      'Freja från Nordhavn Engros A/S är här',
    )
    await customer.say('Jag har en fråga')
    const words = await freja.get(`/desk/talks/${reference}/words?lang=en`)
    expect(words.text).to.include('Jag har en fråga').and.include('prata med en medarbetare')
    await freja.act(`/desk/talks/${reference}`, 'say', { text: 'Hej! <b>Vilken</b>?' })
    const said = (await customer.heard()).at(-1)
    expect(said?.text).to.equal('Freja skriver: Hej! <b>Vilken</b>?')
    expect(said?.channelData?.['person']).to.deep.equal({ name: 'Freja' })
    expect((await freja.get(`/desk/talks/${reference}/words`)).text).to.include(
      'Hej! &lt;b&gt;Vilken&lt;/b&gt;?',
    )
    expect((await freja.act(`/desk/talks/${reference}`, 'say', { text: ' ' })).text).to.include(
      'Nothing was sent: write something first.',
    )
    await freja.act(`/desk/talks/${reference}`, 'pass', { to: 'elsa' })
    const elsa = await server.signedIn('elsa')
    expect((await elsa.get('/desk/talks?lang=en')).text).to.include('Yours')
    expect((await freja.get(`/desk/talks/${reference}?lang=en`)).text).to.include(
      'Elsa Lindqvist has the talk.',
    )
    await elsa.act(`/desk/talks/${reference}`, 'give-back')
    await elsa.act(`/desk/talks/${reference}`, 'take')
    expect((await elsa.act(`/desk/talks/${reference}`, 'end')).text).to.include(
      'The talk is over, and the assistant is back.',
    )
    const last = (await customer.heard()).at(-1)
    expect(last?.text).to.include('Samtalet med medarbetaren är slut')
    expect(last?.channelData?.['person']).to.equal(null)
    const { text } = await customer.say('556016-0680')
    expect(text).not.to.equal('')
  })

  it('a form that is sent twice writes once, and one of an old page of a colleague writes nothing', async () => {
    const customer = await DirectLineCustomer.start(server)
    await customer.say('tal med en medarbejder', 'da-DK')
    const path = `/desk/talks/${customer.reference}`
    const freja = await server.signedIn('freja')
    const elsa = await server.signedIn('elsa')
    await elsa.get(`${path}?lang=en`)
    await freja.act(path, 'take')
    const late = await elsa.post(`${path}/take`, { id: 'abcdefgh' })
    expect(late.text).to.include('A colleague has taken the talk meanwhile.')
    const form = { id: 'abcdefghi', text: 'Hej' }
    await freja.post(`${path}/say`, form)
    await freja.post(`${path}/say`, form)
    const lines = (await customer.heard()).filter(({ text }) => text === 'Freja skriver: Hej')
    expect(lines).to.have.length(1)
    const forged = await elsa.post(`${path}/say`, { id: 'abcdefghij', text: 'Hej' })
    expect(forged.text).to.include('the talk is not yours any more')
    for (const id of ['', '../x', 'a']) await freja.post(`${path}/say`, { id, text: 'nej' })
    const nobody = await freja.post(`${path}/pass`, { id: 'abcdefghijk', to: 'nobody' })
    expect(nobody.text).to.include('The talk is over')
    expect(JSON.stringify(await customer.heard())).not.to.include('nej')
  })

  it('outside the hours somebody is called: the case in the queue leads to the time and the number', async () => {
    server.house.clock.at = Date.parse('2026-11-23T18:00:00Z')
    const customer = await DirectLineCustomer.start(server)
    for (const text of ['tal med en medarbejder', 'ring til mig', '1', '+45 20 12 34 56']) {
      await customer.say(text, 'da-DK')
    }
    const freja = await server.signedIn('freja')
    const { text } = await freja.get('/desk?lang=en')
    const path = /href="(\/desk\/talks\/[^"]+)"/.exec(text)?.[1]
    expect(path).to.equal(`/desk/talks/${customer.reference}`)
    const talk = await freja.get(`${path ?? ''}?lang=en`)
    expect(talk.text).to.include('20 12 34 56').and.include(`/desk/customers/${customer.reference}`)
  })

  it('CH-05: in Teams on both sides: a card with “take”, the talk in one’s own chat, until “end”', async () => {
    const freja = new TeamsMember(server, connector.url, 'freja')
    const elsa = new TeamsMember(server, connector.url, 'elsa')
    for (const member of [freja, elsa]) await member.write('chats')
    const writer = { ...danish, serviceUrl: connector.url }
    const asked = await write(server, writer, 'tal med en medarbejder')
    const reference = asked.channelData?.onboarding?.reference ?? ''
    await server.talks.tend()
    expect(saidTo('chat-freja').at(-1)?.card).to.include('En kunde vil tale med en medarbejder')
    expect(saidTo('chat-elsa').at(-1)?.card).to.include('En kund vill prata med en medarbetare')
    expect(saidTo('chat-freja').at(-1)?.card).to.include(reference).and.not.include('Nordhavn')
    const taken = await freja.press('talk-take', { reference })
    expect(taken).to.include(`Du har samtalen ${reference}`).and.include('tal med en medarbejder')
    expect(await freja.press('talk-take', { reference })).to.include('Du har samtalen')
    expect(await elsa.press('talk-take', { reference })).to.include('Freja Holm har tagit')
    expect(saidTo('customer-1').at(-1)?.text).to.include('Freja fra Nordhavn')
    expect(await writeToPerson(server, writer, 'Hej Freja')).to.equal(true)
    await server.talks.tend()
    expect(saidTo('chat-freja').at(-1)?.text).to.equal(`Kunde ${reference}: Hej Freja`)
    expect(await freja.write('Hej &amp; velkommen', 'msg-1')).to.deep.equal([])
    expect(await freja.write('Hej &amp; velkommen', 'msg-1')).to.deep.equal([])
    expect(saidTo('customer-1').map(({ text }) => text)).to.deep.equal([
      saidTo('customer-1')[0]?.text,
      'Freja skriver: Hej & velkommen',
    ])
    expect((await freja.write('slut')).at(-1)).to.include(`Samtalen ${reference} er slut`)
    expect(saidTo('customer-1').at(-1)?.text).to.include('jeg er tilbage')
    expect((await freja.write('chats')).at(-1)).to.equal('Ingen kunde venter på en medarbejder.')
    expect(await elsa.press('talk-take', { reference })).to.include('är slut')
  })

  it('staff hear of a waiting customer also when the storage failed the first time', async () => {
    const freja = new TeamsMember(server, connector.url, 'freja')
    await freja.write('chats')
    await write(server, { ...danish, serviceUrl: connector.url }, 'tal med en medarbejder')
    const { documents } = server.house.stores
    const save = documents.save.bind(documents)
    documents.save = () => Promise.reject(new Error('the storage does not answer'))
    const failed = await server.talks.tend().catch((error: unknown) => error)
    expect(failed).to.be.instanceOf(Error)
    documents.save = save
    await server.talks.tend()
    await server.talks.tend()
    const cards = saidTo('chat-freja').filter(({ card }) => card.includes('vil tale med'))
    expect(cards).to.have.length(1)
  })

  it('in Teams one talk at a time, and who is nobody of the staff has no such buttons', async () => {
    const freja = new TeamsMember(server, connector.url, 'freja')
    const [one, two] = ['a', 'b'].map((conversation) => ({ ...danish, conversation }))
    const ask = async (writer: Writer) =>
      (await write(server, writer, 'tal med en medarbejder')).channelData?.onboarding?.reference ??
      ''
    const [first, second] = [await ask(one ?? danish), await ask(two ?? danish)]
    await freja.press('talk-take', { reference: first })
    expect(await freja.press('talk-take', { reference: second })).to.include('Skriv »slut«')
    const stranger = new TeamsMember(server, connector.url, 'nobody')
    expect(await stranger.press('talk-take', { reference: second })).to.equal('')
    const [waiting] = (await server.talks.talks()).filter(
      ({ state }) => state.talk?.by === undefined,
    )
    expect(waiting?.state.reference).to.equal(second)
  })

  it('GD-23: erasing the customer takes the talk with it, and no log ever held a word of it', async () => {
    const customer = await DirectLineCustomer.start(server)
    await customer.say('tal med en medarbejder', 'da-DK')
    const freja = await server.signedIn('freja')
    await freja.act(`/desk/talks/${customer.reference}`, 'take')
    await customer.say('Mit hemmelige ord er kanariefugl')
    await freja.act(`/desk/talks/${customer.reference}`, 'say', { text: 'kanariefugl, ja' })
    expect(JSON.stringify(server.log)).not.to.include('kanariefugl')
    await server.house.stores.conversations.remove(`webchat:${customer.conversation}`)
    expect((await freja.get(`/desk/talks/${customer.reference}?lang=en`)).status).to.equal(404)
    expect(await server.house.stores.talks.list()).to.deep.equal([])
  })

  it('a look that could not be written down shows nothing, and is written down the next time', async () => {
    const customer = await DirectLineCustomer.start(server)
    await customer.say('tal med en medarbejder', 'da-DK')
    const freja = await server.signedIn('freja')
    const { decisions } = server.house.stores
    const look = decisions.look.bind(decisions)
    decisions.look = () => Promise.reject(new Error('the storage does not answer'))
    for (const path of ['', '/words']) {
      const { status, text } = await freja.get(`/desk/talks/${customer.reference}${path}`)
      expect(status).to.equal(500)
      expect(text).not.to.include('tal med en medarbejder')
    }
    decisions.look = look
    await freja.get(`/desk/talks/${customer.reference}`)
    expect(await decisions.looks(customer.reference)).to.have.length(1)
  })

  it('every look at a talk is written down, once in a while', async () => {
    const customer = await DirectLineCustomer.start(server)
    await customer.say('tal med en medarbejder', 'da-DK')
    const [freja, elsa] = [await server.signedIn('freja'), await server.signedIn('elsa')]
    const path = `/desk/talks/${customer.reference}`
    for (let count = 0; count < 3; count += 1) await freja.get(path)
    for (let count = 0; count < 3; count += 1) await elsa.get(`${path}/words`)
    const looks = await server.house.stores.decisions.looks(customer.reference)
    expect(looks.map(({ by }) => by).toSorted()).to.deep.equal(['elsa', 'freja'])
  })
})
