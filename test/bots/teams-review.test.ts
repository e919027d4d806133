import { expect } from 'chai'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { onboard, write, type Writer } from '../support/desk-customer.ts'
import { createHouse, demoProfile } from '../support/conversation.ts'
import { startDesk, type DeskServer } from '../support/desk-server.ts'
import { StaffCardReader } from '../support/staff-card-reader.ts'
import { TeamsMember } from '../support/teams-member.ts'

const hour = 60 * 60 * 1000
const nowhere = 'http://localhost:1'

/** The demo bureau's middle score goes to a person. */
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
const personal = /Fjordblik|Mette|20 ?12 ?34 ?56|fjordblik|score/

describe('a case that a person has to decide, in Teams', () => {
  let server: DeskServer
  let reference: string

  const record = async (): Promise<CustomerRecord> =>
    (await server.house.stores.customers.get(reference)) ?? expect.fail('no record')
  const member = (who: string) => new TeamsMember(server, nowhere, who)

  async function list(who: TeamsMember, word = 'sager'): Promise<StaffCardReader> {
    const said = await who.write(word)
    expect(said).to.have.length(1)
    return new StaffCardReader(said[0] ?? '')
  }
  const open = async (who: TeamsMember) =>
    new StaffCardReader(await who.press('case-open', { reference }))

  /** Presses a button of a card with what was typed into it. */
  async function press(
    [who, card]: readonly [TeamsMember, StaffCardReader],
    verb: string,
    typed: Readonly<Record<string, string>> = {},
  ) {
    const data = card.buttons[verb] ?? expect.fail(`no ${verb}`)
    return new StaffCardReader(await who.press(verb, { ...data, ...typed }))
  }

  beforeEach(async () => {
    server = await startDesk()
    reference = await onboard(server, customer, danish)
  })
  afterEach(() => server.close())

  it('CH-02, CR-07: a word lists what waits on one card: kind, reference, due time, who has it, and no name', async () => {
    const card = await list(member('freja'))
    expect(card.lines).to.deep.equal([
      'Sager, der venter på en person',
      `${reference}: kredit. Ingen har den endnu. Frist: 25. november 2026 kl. 11.00.`,
    ])
    expect(card.inputs['reference']?.['choices']).to.deep.equal([
      { title: `${reference} · kredit`, value: reference },
    ])
    for (const line of card.lines) expect(card.twin).to.include(line)
    expect(card.json).to.include(reference).and.not.match(personal)
  })

  it('is taken by one; the others see who has it and until when', async () => {
    const freja = member('freja')
    const taken = await press([freja, await open(freja)], 'case-take')
    expect(taken.lines).to.include('Sagen er din.').and.include('Freja Holm har den.')
    expect(taken.buttons).to.include.keys('case-return').and.not.include.keys('case-take')
    const elsa = member('elsa')
    const late = await elsa.press('case-take', { reference, id: 'abcdefgh' })
    expect(new StaffCardReader(late).lines).to.include('En kollega har tagit ärendet under tiden.')
    server.house.clock.at += 72 * hour
    const listed = (await list(elsa, 'Ärenden')).lines[1]
    expect(listed).to.match(/kredit\. Freja Holm har det\. Tiden gick ut 25 november 2026/)
    const back = await press([freja, taken], 'case-return')
    expect(back.lines).to.include('Sagen er åben for alle igen.')
  })

  it('GD-16, GD-18: is approved on other terms by a second person, and the customer hears it in their language', async () => {
    const elsa = member('elsa')
    const card = await open(elsa)
    expect(card.json).not.to.match(personal)
    expect(card.lines.join('\n'))
      .to.include('Reglerna lämnar krediten till en person')
      .and.include('Kunden finns i Danmark och talar danska.')
    server.house.clock.at += 60_000
    const terms = {
      payment: 'invoice',
      limit: '7000',
      days: '10',
      approveNote: 'Känd sedan länge.',
    }
    const done = await press([elsa, card], 'case-approve', terms)
    expect(done.lines).to.deep.equal([`Ärende ${reference}`, 'Godkänt. Kunden får besked nu.'])
    expect((await record()).credit).to.include({ status: 'approved', limit: 7000, paymentDays: 10 })
    expect((await record()).decision).to.include({ kind: 'approved', by: 'elsa' })
    const [mail] = server.house.post.email.sent
    expect(mail).to.include({ to: 'mette@fjordblik.example.dk', language: 'da' })
    expect(mail?.text).to.match(/du er nu kunde.*7\.000\s?kr\..*10 dage/s)
    expect((await write(server, customer, 'hej')).text).to.include('du er nu kunde hos Nordhavn')
    const [evidence] = await server.house.stores.decisions.decisions(reference)
    expect(evidence).to.deep.include({ by: 'elsa', reasons: ['credit:referred'] })
    expect(evidence?.decision).to.include({ kind: 'approve', note: 'Känd sedan länge.' })
    const looks = await server.house.stores.decisions.looks(reference)
    expect(looks.map(({ by }) => by)).to.include('elsa')
    expect(await press([elsa, done], 'case-list')).to.have.property('lines')
    expect((await elsa.write('ärenden'))[0]).to.match(/^Inget väntar/)
  })

  it('payment in advance is written down as decided in Teams', async () => {
    const elsa = member('elsa')
    await press([elsa, await open(elsa)], 'case-approve', { payment: 'prepayment' })
    const { payment, provenance } = await record()
    expect(payment).to.equal('prepayment')
    expect(provenance['payment']).to.include({ source: 'staff', by: 'elsa', channel: 'msteams' })
  })

  it('CR-12: is declined with a reason, told in seven parts in Swedish; without one nothing is decided', async () => {
    reference = await onboard(server, { conversation: 'two', locale: 'sv-SE' }, swedish)
    const sigrid = member('sigrid')
    const card = await open(sigrid)
    expect(card.inputs['declineNote']).to.include({ isRequired: true })
    const without = await press([sigrid, card], 'case-decline', { reason: 'credit' })
    expect(without.lines[1]).to.include('Ingenting er avgjort: Skriv en begrunnelse')
    expect((await record()).status).to.equal('in-review')
    const declineNote = 'For lite kjent om eierne.'
    const done = await press([sigrid, without], 'case-decline', { reason: 'credit', declineNote })
    expect(done.lines[1]).to.include('Avslått. Kunden får beskjed nå')
    expect((await record()).decision).to.include({ kind: 'declined', by: 'sigrid' })
    const mail = server.house.post.email.sent.find(({ to }) => to.startsWith('asa@'))
    const parts = [
      'Vi kan inte erbjuda dig faktura med kredit.',
      'En person gick igenom det den 23 november 2026',
      '”betala i förskott”',
      'be om en ny prövning och säga din mening',
      'har registrerat',
      'klaga hos Integritetsskyddsmyndigheten',
      `Ditt ärendenummer är ${reference}.`,
    ]
    for (const part of parts) expect(mail?.text).to.include(part)
    expect(mail?.text).not.to.include(declineNote)
  })

  it('asks the customer for one item with a reason, in the customer’s language', async () => {
    const freja = member('freja')
    const ask = { key: 'company.address', why: 'differsFromRegister' }
    const asked = await press([freja, await open(freja)], 'case-ask', ask)
    expect(asked.lines).to.include('Spørgsmålet er på vej til kunden.')
    expect(asked.lines.join('\n')).to.include('Kunden er spurgt om: ')
    expect(server.house.post.email.sent[0]?.text).to.include('afviger fra det offentlige register')
    expect((await write(server, customer, 'hej')).text).to.include('mangler én ting fra dig')
    const { reviews } = server.house.stores
    const { id } = (await reviews.asked(reference)) ?? expect.fail('nothing was asked')
    await reviews.answered(reference, { id, at: '2026-11-23T12:00:00.000Z' })
    expect((await open(freja)).lines.join('\n')).to.include('Kunden har svaret (')
  })

  it('CA-10: nobody decides what they entered themselves', async () => {
    const entra = demoProfile.staff.people.find(({ id }) => id === 'elsa')?.entra
    const writer: Writer = {
      conversation: 'three',
      locale: 'sv-SE',
      channelId: 'msteams',
      aadObjectId: entra?.object ?? '',
      tenant: entra?.tenant ?? '',
    }
    reference = await onboard(server, writer, swedish)
    const [elsa, sigrid] = [member('elsa'), member('sigrid')]
    const card = await open(elsa)
    expect(card.lines.join('\n')).to.include('En kollega måste avgöra ärendet.')
    expect(card.buttons).not.to.include.keys('case-approve', 'case-decline')
    const theirs = await open(sigrid)
    const terms = { payment: 'invoice', limit: '1000', days: '8' }
    const refused = await elsa.press('case-approve', {
      ...theirs.buttons['case-approve'],
      ...terms,
    })
    expect(refused).to.include('du har själv skrivit in uppgifter om kunden')
    expect((await record()).status).to.equal('in-review')
    await press([sigrid, theirs], 'case-approve', terms)
    expect((await record()).decision).to.include({ kind: 'approved', by: 'sigrid' })
  })

  it('is no seller’s to decide, whatever they send', async () => {
    const [freja, elsa] = [member('freja'), member('elsa')]
    const card = await open(freja)
    expect(card.lines).to.include('En leder afgør denne sag.')
    expect(Object.keys(card.buttons)).to.deep.equal(['case-take', 'case-ask'])
    const theirs = (await open(elsa)).buttons
    for (const verb of ['case-approve', 'case-decline']) {
      const typed = { payment: 'prepayment', reason: 'credit', declineNote: 'x' }
      const answer = await freja.press(verb, { ...theirs[verb], ...typed })
      expect(answer).to.include('En leder kan gøre det.')
    }
    expect((await record()).status).to.equal('in-review')
  })

  it('CH-05: is decided once: a second press, and a colleague who was slower, hear who decided', async () => {
    const [elsa, sigrid] = [member('elsa'), member('sigrid')]
    const [hers, theirs] = [await open(elsa), await open(sigrid)]
    const terms = { payment: 'invoice', limit: '5000', days: '8' }
    await press([elsa, hers], 'case-approve', terms)
    const before = await record()
    const again = await press([elsa, hers], 'case-approve', terms)
    expect(again.lines[1]).to.equal(
      `Elsa Lindqvist har redan avgjort ärendet ${reference}. Inget ändrades nu.`,
    )
    const slow = await press([sigrid, theirs], 'case-decline', {
      reason: 'credit',
      declineNote: 'x',
    })
    expect(slow.lines[1]).to.include(`Elsa Lindqvist har allerede avgjort saken ${reference}`)
    expect((await open(sigrid)).lines[1]).to.include('Elsa Lindqvist har allerede avgjort')
    expect(await record()).to.deep.equal(before)
    expect(server.house.post.email.sent).to.have.length(1)
  })

  it('is not decided on details that changed meanwhile, on terms that are none, or by a forged button', async () => {
    const sigrid = member('sigrid')
    const card = await open(sigrid)
    const none = await press([sigrid, card], 'case-approve', { payment: 'invoice', limit: '0' })
    expect(none.lines[1]).to.include('Oppgi kredittgrense og betalingsdager')
    await server.house.stores.customers.change({
      id: 'change-1',
      reference,
      changedBy: { source: 'staff', by: 'freja', channel: 'desk', at: '2026-11-23T11:00:00.000Z' },
      values: { 'contact.name': { value: 'Kari Prøve', verification: 'checked' } },
    })
    const stale = await press([sigrid, card], 'case-approve', { payment: 'prepayment' })
    expect(stale.lines[1]).to.include('Opplysningene er endret siden du åpnet kortet.')
    await sigrid.press('case-approve', { ...stale.buttons['case-approve'], id: '../x' })
    expect((await record()).status).to.equal('in-review')
    await press([sigrid, stale], 'case-approve', { payment: 'prepayment' })
    expect((await record()).status).to.equal('complete')
  })

  it('of a customer who only wants to talk is closed by whoever helped', async () => {
    const talker: Writer = { conversation: 'four', locale: 'nb-NO' }
    const asked = await write(server, talker, 'snakk med en medarbeider')
    reference = asked.channelData?.onboarding?.reference ?? ''
    const freja = member('freja')
    const card = await open(freja)
    expect(card.lines).to.include('Kunden venter på at høre fra en person.')
    expect((await press([freja, card], 'case-close')).lines).to.include('Sagen er lukket.')
    const gone = await press([freja, card], 'case-close')
    expect(gone.lines[1]).to.equal('Sagen findes ikke længere.')
  })

  it('CH-04: a stranger sees nothing of it, and nobody does in a group', async () => {
    const stranger = member('nobody')
    expect(JSON.stringify(await stranger.write('sager'))).not.to.include(reference)
    expect(await stranger.press('case-open', { reference })).not.to.include(reference)
    const elsa = member('elsa')
    const group = { conversation: { id: 'team', conversationType: 'channel', isGroup: true } }
    const text = JSON.stringify(await elsa.write('sager', undefined, group))
    expect(text).to.equal('["in private"]')
    const card = await open(elsa)
    const data = { ...card.buttons['case-approve'], payment: 'prepayment' }
    await elsa.press('case-approve', data, undefined, group)
    expect((await record()).status).to.equal('in-review')
  })

  const words = [
    ['da', 'Sager', 'Sager, der venter på en person', 'Godkend', 'Giv afslag', 'Godkendt. Kunden'],
    ['sv', 'ärenden', 'Ärenden som väntar på en person', 'Godkänn', 'Ge avslag', 'Godkänt. Kunden'],
    ['no', 'saker', 'Saker som venter på en person', 'Godkjenn', 'Gi avslag', 'Godkjent. Kunden'],
    ['en', 'cases', 'Cases that wait for a person', 'Approve', 'Decline', 'Approved. The customer'],
  ] as const
  for (const [language, word, title, approve, decline, approved] of words) {
    it(`speaks ${language} with whoever reads ${language}, in the card and in its text twin`, async () => {
      await server.close()
      const people = demoProfile.staff.people.map((person) => ({ ...person, language }))
      server = await startDesk({
        house: createHouse({
          overrides: { profile: { ...demoProfile, staff: { ...demoProfile.staff, people } } },
        }),
      })
      reference = await onboard(server, customer, danish)
      const elsa = member('elsa')
      expect((await list(elsa, word)).lines[0]).to.equal(title)
      const card = await open(elsa)
      for (const text of [...card.lines.slice(0, 4), `${approve}: `, `${decline}: `]) {
        expect(card.twin).to.include(text)
      }
      const done = await press([elsa, card], 'case-approve', { payment: 'prepayment' })
      expect(done.lines[1]).to.include(approved)
    })
  }
})
