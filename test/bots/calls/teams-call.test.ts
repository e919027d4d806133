import { expect } from 'chai'
import { demoNumbers } from '../../../services/registers/index.ts'
import { Customer } from '../../support/conversation.ts'
import { startDesk, type DeskServer } from '../../support/desk-server.ts'
import { inTeams, TeamsSeller, textsOf } from '../../support/teams-seller.ts'

const hourMs = 60 * 60 * 1000

describe('a guided call in Teams', () => {
  let server: DeskServer

  beforeEach(async () => {
    server = await startDesk()
  })
  afterEach(() => server.close())

  const records = async () => (await server.house.stores.customers.list({ limit: 5 })).records
  const inquiries = async () => {
    const found: string[] = []
    for await (const page of server.house.stores.creditLog.entries({ from: '2026', to: '2027' })) {
      found.push(...page.map(({ intent }) => intent.orderedBy))
    }
    return found
  }

  it('CA-01 … CA-11: from start to the confirmed customer, parked in the middle, Danish seller and Swedish customer', async () => {
    const freja = new TeamsSeller(server, inTeams.freja)
    await freja.say('Ny samtale på svensk')
    expect(textsOf(freja.card)).to.include('Sig til kunden, på svensk')
    expect(freja.card.fallbackText).to.match(/Du talar med Nordhavn Engros A\/S/)

    await freja.say(demoNumbers('SE').good)
    expect(textsOf(freja.card)).to.include(
      'Læs først oplysningen op, eller send den som link. Intet gemmes før det.',
    )
    await freja.press('Jeg har læst op')
    await freja.say(`${demoNumbers('SE').good}, Anna Berg`)
    expect(textsOf(freja.card).join('\n')).to.match(/Vilket telefonnummer/)

    await freja.press('Parkér samtalen', {
      date: '2026-11-24',
      time: '09:00',
      note: 'finder sit nummer',
    })
    expect(textsOf(freja.card).join('\n')).to.match(
      /Parkeret\. Ring tilbage den 24\. november 2026/,
    )
    expect(freja.card.fallbackText).not.to.include('Anna Berg')

    server.house.clock.at += 23 * hourMs
    await freja.say('mine samtaler')
    expect(textsOf(freja.card)).to.include.members(['Ring tilbage nu', 'finder sit nummer'])
    await freja.press('Åbn')
    await freja.press('Fortsæt')
    expect(freja.card.fallbackText).not.to.include('Anna Berg')
    await freja.say('Anna Berg, 070-174 06 05, anna@nordlys.example.se')
    expect(freja.card.fallbackText).to.include('Anna Berg')
    expect(textsOf(freja.card).join('\n')).to.match(
      /Kontaktperson: Anna Berg · Klaret · det samme som gemt/,
    )

    await freja.press('Send opsummeringen')
    expect(textsOf(freja.card)).to.include('Sagt ja i telefonen, ikke bekræftet endnu')
    expect(await records()).to.deep.equal([])
    expect(await inquiries()).to.deep.equal([])

    const { sms } = server.house.post
    const text = sms.sent.at(-1)?.text ?? ''
    expect(sms.sent.at(-1)?.to).to.equal('+46701740605')
    expect(text).to.match(/^Nordhavn Engros A\/S: Kontrollera och bekräfta: /)

    const customer = new Customer({ house: server.house, locale: 'sv-SE' })
    const resume = /#resume=([\w-]+)/.exec(text)?.[1] ?? ''
    await customer.send({ kind: 'start', resume })
    const arrived = await customer.say(sms.sent.at(-1)?.text.slice(0, 6) ?? '')
    expect(arrived.language).to.equal('sv')
    expect(arrived.text).to.match(/Du talade i telefon med Freja Holm/)
    expect(arrived.summary?.twin).to.match(/Anna Berg/)
    const done = await customer.say('ja')
    expect(done.hints.outcome).to.equal('complete')

    const [record] = await records()
    expect(record?.language).to.equal('sv')
    expect(record?.provenance['contact.name']).to.include({ source: 'staff', by: 'freja' })
    const kinds = (await server.house.stores.customers.evidence(record?.reference ?? '')).map(
      ({ kind, noticeId, actor, language, method }) =>
        [kind, noticeId, actor ?? 'customer', language, method].join(' '),
    )
    expect(kinds).to.include.members([
      'read-aloud oral freja sv oral',
      'shown firstLayer customer sv rendered',
      'acknowledged credit customer sv text',
    ])
    await freja.say('mine samtaler')
    expect(freja.card.fallbackText).to.match(/bekræftet af kunden/)
  })

  /** The same over the wire in every pair of languages of seller and customer. */
  const sellers = [
    ['freja', 'Ny samtale på norsk', 'Jeg har læst op', 'Sig til kunden, på norsk'],
    ['sigrid', 'Ny samtale på svensk', 'Jeg har lest opp', 'Si til kunden, på svensk'],
    ['elsa', 'Nytt samtal på danska', 'Jag har läst upp det', 'Säg till kunden, på danska'],
    ['freja', 'new call in English', 'Jeg har læst op', 'Sig til kunden, på engelsk'],
  ] as const
  for (const [staff, begin, read, marked] of sellers) {
    it(`CA-01: "${begin}" of ${staff}: what is said to the customer is marked and in their language`, async () => {
      const seller = new TeamsSeller(server, inTeams[staff])
      await seller.say(begin)
      expect(textsOf(seller.card)).to.include(marked)
      await seller.press(read)
      expect(textsOf(seller.card)).to.include(marked)
    })
  }

  it('CH-02, CH-05: one message for words, none for a press; a press of an old card changes nothing', async () => {
    const freja = new TeamsSeller(server, inTeams.freja)
    await freja.say('ny samtale')
    const first = freja.card
    await freja.press('Jeg har læst op')
    await freja.press('Jeg har læst op', {}, first)
    expect(textsOf(freja.card)).to.include('Det trin er klaret. Her er, hvor samtalen står nu.')
    await freja.say(demoNumbers('DK').good)
    expect(freja.messages).to.have.length(2)
  })

  it('UX-15: all of it works by words alone, and the words say how', async () => {
    const freja = new TeamsSeller(server, inTeams.freja)
    const begun = await freja.say('ny samtale')
    expect(begun.speak).to.equal(freja.card.fallbackText)
    expect(begun.speak).to.match(/Du kan også skrive: »læst op«, »send link til«/)
    await freja.say('læst op')
    await freja.say(`${demoNumbers('DK').good}, Mette Sørensen, 20 12 34 56`)
    await freja.say('kunden ved det ikke')
    expect(freja.card.fallbackText).to.match(/E-mailadresse: Sprunget over: kunden ved det ikke/)
    await freja.say('ret e-mailen')
    await freja.say('mette@nordlys.example.dk')
    await freja.say('parkér til i morgen kl. 9, ringer fra bilen')
    expect(freja.card.fallbackText).to.match(
      /Parkeret\. Ring tilbage den 24\. november 2026 kl\. 09\.00/,
    )
    await freja.say('genoptag')
    await freja.say('send opsummering')
    expect(server.house.post.sms.sent.at(-1)?.text).to.match(/Tjek og bekræft din opsummering/)
  })

  it('CA-11: hands over to a colleague, who opens it in her own chat and language', async () => {
    const freja = new TeamsSeller(server, inTeams.freja)
    await freja.say('ny samtale')
    await freja.press('Jeg har læst op')
    await freja.press('Giv videre', { colleague: 'elsa' })
    expect(textsOf(freja.card)).to.include('Elsa Lindqvist har samtalen nu.')
    const elsa = new TeamsSeller(server, inTeams.elsa)
    await elsa.say('mina samtal')
    await elsa.press('Öppna')
    await elsa.say(demoNumbers('DK').good)
    expect(textsOf(elsa.card)).to.include('Säg till kunden, på danska')
  })

  it('an activity that comes twice is one call and one step, also after another call was begun', async () => {
    const freja = new TeamsSeller(server, inTeams.freja)
    await freja.say('ny samtale', { id: 'one' })
    const first = freja.card.fallbackText
    await freja.say('læst op', { id: 'two' })
    await freja.say('ny samtale', { id: 'three' })
    await freja.say('ny samtale', { id: 'one' })
    expect(freja.card.fallbackText).to.equal(first)
    await freja.say('mine samtaler')
    expect(freja.card.fallbackText.match(/i gang/g)).to.have.length(2)
  })

  it('staff only, and in a chat of one’s own (CH-04): everybody else is a customer', async () => {
    const stranger = { ...inTeams.freja, aadObjectId: '00000000-0000-4000-8000-0000000000ff' }
    const answer = await new TeamsSeller(server, stranger).say('ny samtale')
    expect(answer.speak ?? answer.text).not.to.match(/Sig til kunden/)
    const freja = new TeamsSeller(server, inTeams.freja)
    const conversation = { id: 'team', isGroup: true, conversationType: 'channel' }
    expect((await freja.say('ny samtale', { conversation })).text).to.equal('in private')
  })

  it('a call of somebody else opens for nobody who only knows its name', async () => {
    const freja = new TeamsSeller(server, inTeams.freja)
    await freja.say('ny samtale')
    const elsaless = new TeamsSeller(server, {
      ...inTeams.freja,
      aadObjectId: '00000000-0000-4000-8000-0000000000ff',
      conversation: 'x',
    })
    const answered = await elsaless.say('', { value: { call: 'x', do: 'open', revision: 0 } })
    expect(answered.speak ?? answered.text).not.to.match(/Sig til kunden/)
  })
})
