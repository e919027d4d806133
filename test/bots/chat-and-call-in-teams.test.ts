import { expect } from 'chai'
import { write } from '../support/desk-customer.ts'
import { startDesk, type DeskServer } from '../support/desk-server.ts'
import { TeamsMember } from '../support/teams-member.ts'
import { inTeams, TeamsSeller, textsOf } from '../support/teams-seller.ts'
import { startConnector, type FakeConnector } from './listening.ts'

describe('a seller in Teams, with one customer in a chat and another one on the phone', () => {
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

  const onPhone = (who: keyof typeof inTeams): TeamsSeller =>
    new TeamsSeller(server, { ...inTeams[who], serviceUrl: connector.url })

  /** Somebody who waits for a person; gives the reference. */
  async function waiting(): Promise<string> {
    const serviceUrl = connector.url
    const customer = { conversation: 'c', locale: 'da-DK', channelId: 'msteams', serviceUrl }
    const asked = await write(server, customer, 'tal med en medarbejder')
    return asked.channelData?.onboarding?.reference ?? ''
  }

  const saidIn = (conversation: string): readonly string[] =>
    connector.delivered
      .filter(({ url }) => url.includes(`/conversations/${conversation}/`))
      .map(({ body }) => String(body['text']))

  const busy = [
    ['freja', 'ny samtale', 'læst op', 'parkér til i morgen kl. 9', /Du er i telefon med kunden/],
    ['elsa', 'nytt samtal', 'uppläst', 'parkera till i morgon kl. 9', /Du är i telefon med kunden/],
    [
      'sigrid',
      'ny samtale',
      'lest opp',
      'parker til i morgen kl. 9',
      /Du er i telefonen med kunden/,
    ],
  ] as const
  for (const [who, begin, read, park, told] of busy) {
    it(`${who} takes no chat while a call is open, hears why, and takes it with the same button later`, async () => {
      const reference = await waiting()
      const [phone, chat] = [onPhone(who), new TeamsMember(server, connector.url, who)]
      await phone.say(begin)
      const refused = await chat.press('talk-take', { reference })
      expect(refused).to.match(told).and.include('talk-take').and.include(`talks/${reference}`)
      expect((await server.talks.find(reference))?.state.talk?.status).to.equal('waiting')
      await phone.say(read)
      await phone.say(park)
      await chat.press('talk-take', { reference })
      expect((await server.talks.find(reference))?.state.talk?.by).to.equal(who)
    })
  }

  it('begins, opens and resumes no call while writing with a customer, who gets no word of it', async () => {
    const reference = await waiting()
    const [phone, chat] = [onPhone('freja'), new TeamsMember(server, connector.url, 'freja')]
    await phone.say('ny samtale')
    await phone.say('læst op')
    await phone.say('parkér til i morgen kl. 9')
    const parked = phone.card
    await chat.press('talk-take', { reference })
    const told = `Du skriver med kunden ${reference}`
    const before = saidIn('c').length
    expect((await phone.say('ny samtale')).text).to.include(told)
    await phone.say('mine samtaler')
    expect(textsOf(phone.card)).to.include('Dine samtaler')
    await phone.pressInVain('Åbn')
    expect(saidIn('f').at(-1)).to.include(told)
    phone.card = parked
    await phone.pressInVain('Fortsæt')
    expect(saidIn('f')).to.have.length(2)
    expect(saidIn('c')).to.have.length(before)
    await chat.write('Hej, hvad kan jeg hjælpe med?')
    expect(saidIn('c').at(-1)).to.include('Hej, hvad kan jeg hjælpe med?')
    await chat.write('slut')
    await phone.press('Fortsæt', {}, parked)
    expect(phone.card.fallbackText).to.include('Fortsæt. Det, der er sagt før, er skjult')
  })

  const handedOn = [
    ['freja', 'ny samtale', 'læst op', 'giv videre til Elsa', 'En kollega har samtalen nu'],
    ['sigrid', 'ny samtale', 'lest opp', 'gi videre til Elsa', 'En kollega har samtalen nå'],
  ] as const
  for (const [who, begin, read, pass, told] of handedOn) {
    it(`CA-11: what ${who} writes after passing a call on is heard neither in it nor as a customer’s`, async () => {
      const phone = onPhone(who)
      await phone.say(begin)
      await phone.say(read)
      await phone.say(pass, { id: 'passing' })
      const passed = phone.card.fallbackText
      phone.card = { body: [], fallbackText: '' }
      await phone.say(pass, { id: 'passing' })
      expect(phone.card.fallbackText).to.equal(passed)
      phone.card = { body: [], fallbackText: '' }
      expect((await phone.say('Mette Sørensen, 20 12 34 56')).text).to.include(told)
      expect(phone.card.fallbackText).to.equal('')
      const { conversation } = inTeams[who]
      const own = await server.house.stores.conversations.load(`msteams:${conversation}`)
      expect(own).to.equal(undefined)
    })
  }
})
