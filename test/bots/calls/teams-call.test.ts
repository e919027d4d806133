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
    expect(textsOf(freja.card).join('\n')).to.match(/Kontaktperson: Anna Berg · Klaret · som gemt/)

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
})
