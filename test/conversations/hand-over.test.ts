import { expect } from 'chai'
import { callTimeIn } from '../../onboarding/call-backs/call-back.ts'
import type { Profile } from '../../onboarding/profile.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { createHouse, Customer, demoProfile, type House } from '../support/conversation.ts'
import { createTalks, type Talks } from '../support/talks.ts'

interface Voice {
  readonly locale: string
  readonly number: string
  readonly human: string
  readonly waiting: RegExp
  readonly joined: RegExp
  readonly says: string
  readonly back: string
  readonly closed: RegExp
  readonly callMe: string
  readonly no: string
}

/** One customer for each language; English is spoken by a Norwegian company. */
const voices: Readonly<Record<Language, Voice>> = {
  da: {
    ...{ locale: 'da-DK', number: demoNumbers('DK').good, human: 'tal med en medarbejder' },
    waiting: /En medarbejder skriver til dig her, så snart en er ledig/,
    joined: /Freja fra Nordhavn Engros A\/S er her nu/,
    ...{ says: 'Freja skriver: ', back: 'tilbage til assistenten' },
    ...{ closed: /Der er lukket lige nu/, callMe: 'ring til mig', no: 'nej tak' },
  },
  sv: {
    ...{ locale: 'sv-SE', number: demoNumbers('SE').good, human: 'prata med en medarbetare' },
    waiting: /En medarbetare skriver till dig här så snart någon är ledig/,
    joined: /Freja från Nordhavn Engros A\/S är här nu/,
    ...{ says: 'Freja skriver: ', back: 'tillbaka till assistenten' },
    ...{ closed: /Det är stängt just nu/, callMe: 'ring mig', no: 'nej tack' },
  },
  no: {
    ...{ locale: 'nb-NO', number: demoNumbers('NO').good, human: 'snakk med en medarbeider' },
    waiting: /En medarbeider skriver til deg her så snart noen er ledig/,
    joined: /Freja fra Nordhavn Engros A\/S er her nå/,
    ...{ says: 'Freja skriver: ', back: 'tilbake til assistenten' },
    ...{ closed: /Det er stengt akkurat nå/, callMe: 'ring meg', no: 'nei takk' },
  },
  en: {
    ...{ locale: 'en-GB', number: demoNumbers('NO').good, human: 'talk to a person' },
    waiting: /A colleague will write to you here as soon as one is free/,
    joined: /Freja from Nordhavn Engros A\/S is here now/,
    ...{ says: 'Freja writes: ', back: 'back to the assistant' },
    ...{ closed: /We’re closed right now/, callMe: 'call me back', no: 'no thanks' },
  },
}

/** Monday in the middle of the day, Monday evening, Christmas Eve, Good Friday. */
const moments = {
  inside: '2026-11-23T10:00:00Z',
  evening: '2026-11-23T18:00:00Z',
  christmas: '2026-12-24T10:00:00Z',
  easter: '2026-04-03T10:00:00Z',
} as const

const take = { act: 'take', by: 'freja', on: 'desk' } as const

describe('a customer who wants to talk to a person', () => {
  let house: House
  let talks: Talks

  function open(at: string, profile: Profile = demoProfile): void {
    house = createHouse({ profile })
    house.clock.at = Date.parse(at)
    talks = createTalks(house)
  }
  const begin = async (language: Language): Promise<Customer> => {
    const { locale, number } = voices[language]
    const customer = new Customer({ house, locale })
    await customer.start()
    await customer.say(number)
    return customer
  }
  const wish = async (language: Language) => {
    const customer = await begin(language)
    const reply = await customer.say(voices[language].human)
    return { customer, reply, reference: reply.hints.reference }
  }

  for (const language of languages) {
    const voice = voices[language]

    it(`${language}, inside the hours: waits in the chat, talks with Freja, and comes back to the open question`, async () => {
      open(moments.inside)
      const { customer, reply, reference } = await wish(language)
      expect(reply.hints).to.include({ command: 'human', done: true, outcome: 'handed-over' })
      expect(reply.hints.asks).to.equal('contact.name')
      expect(reply.text).to.match(voice.waiting)
      expect(await talks.desk.act(reference, take, 'take-1')).to.equal('done')
      expect(talks.toCustomers.at(-1)?.reply.text).to.match(voice.joined)
      expect(talks.toCustomers.at(-1)?.reply.person).to.deep.equal({ name: 'Freja' })
      expect(await customer.unanswered('Mette Sørensen, 20 12 34 56')).to.equal(true)
      const said = { act: 'say', by: 'freja', on: 'desk', text: 'Hej!' } as const
      expect(await talks.desk.act(reference, said, 'say-1')).to.equal('done')
      expect(talks.toCustomers.at(-1)?.reply.text).to.equal(`${voice.says}Hej!`)
      const back = await customer.say(voice.back)
      expect(back.person).to.equal('left')
      expect(back.hints).to.include({ asks: 'contact.name', attempt: 1 })
      expect(back.hints).not.to.have.property('done')
      expect(back.hints.understood).to.deep.equal({})
      const { state } = (await talks.desk.find(reference)) ?? {}
      expect(state?.answers).not.to.have.property('contact.name')
      expect(state?.talk?.lines.map(({ from, text }) => [from, text]).slice(-2)).to.deep.equal([
        ['customer', 'Mette Sørensen, 20 12 34 56'],
        ['staff', 'Hej!'],
      ])
    })

    for (const [name, moment] of Object.entries(moments).slice(1)) {
      it(`${language}, ${name}: is offered a call, and the form goes on`, async () => {
        open(moment)
        const { customer, reply, reference } = await wish(language)
        expect(reply.text).to.match(voice.closed)
        expect(reply.hints).to.include({ command: 'human', done: true, outcome: 'handed-over' })
        expect(await talks.desk.talks()).to.deep.equal([])
        const when = await customer.say(voice.callMe)
        expect(when.hints.asks).to.equal('callback.time')
        const [first] = when.choices
        const phone = await customer.say(first?.title ?? '')
        expect(phone.hints.asks).to.equal('callback.phone')
        const done = await customer.say('+45 20 12 34 56')
        expect(done.hints.asks).to.equal('contact.name')
        const [review] = (await house.stores.reviews.cases()).filter(
          (each) => each.reference === reference,
        )
        const time = callTimeIn(review?.reasons.find((reason) => callTimeIn(reason)) ?? '')
        expect(review?.dueAt).to.equal(time?.until)
        expect((await talks.desk.find(reference))?.state.callBack).to.deep.equal({
          ...time,
          phone: '+4520123456',
        })
        expect((await customer.say('Mette Sørensen')).hints.understood).to.include({
          'contact.name': 'Mette Sørensen',
        })
      })
    }

    it(`${language}: says no to the call, or thinks of a time of their own`, async () => {
      open(moments.evening)
      const { customer } = await wish(language)
      await customer.say(voice.callMe)
      expect((await customer.say(voice.no)).hints.asks).to.equal('contact.name')
      await customer.say(voice.human)
      await customer.say(voice.callMe)
      const again = await customer.say('xyz')
      expect(again.hints).to.include({ asks: 'callback.time', attempt: 2 })
      expect((await customer.say('24/11 kl. 10.30')).hints.asks).to.equal('callback.phone')
      expect((await customer.say('123')).hints).to.include({ asks: 'callback.phone', attempt: 2 })
    })
  }

  it('UX-23: after three misses a person is brought in the same way', async () => {
    open(moments.inside)
    const customer = await begin('da')
    for (const text of ['?!', '%&', '#¤']) await customer.say(text)
    expect(customer.last?.text).to.match(voices.da.waiting)
    expect(customer.last?.hints.outcome).to.equal('handed-over')
    expect(await talks.desk.talks()).to.have.length(1)
    await customer.say('&/(')
    expect(customer.last?.text).to.include('har fået din besked')
    open(moments.evening)
    const late = await begin('da')
    for (const text of ['?!', '%&', '#¤']) await late.say(text)
    expect(late.last?.choices.map(({ title }) => title)).to.include('Ring til mig')
  })

  it('goes on with the assistant while nobody is there yet, and the person reads that too', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('da')
    await customer.say('Mette Sørensen')
    const found = await talks.desk.find(reference)
    expect(found?.state.answers['contact.name']?.value).to.equal('Mette Sørensen')
    const lines = found?.state.talk?.lines ?? []
    expect(lines.map(({ from }) => from)).to.deep.equal([
      'customer',
      'assistant',
      'customer',
      'assistant',
    ])
    expect(lines.at(-2)?.text).to.equal('Mette Sørensen')
  })

  it('is taken by the first of several; the others see who has it, and what they write goes nowhere', async () => {
    open(moments.inside)
    const { reference } = await wish('da')
    const all = ['freja', 'elsa', 'sigrid'].map((by) =>
      talks.desk.act(reference, { act: 'take', by, on: 'desk' }, `take-${by}`),
    )
    const outcomes = await Promise.all(all)
    expect(outcomes.toSorted()).to.deep.equal(['done', 'taken', 'taken'])
    const by = (await talks.desk.find(reference))?.state.talk?.by ?? ''
    const other = ['freja', 'elsa'].find((id) => id !== by) ?? ''
    const said = { act: 'say', by: other, on: 'desk', text: 'Hej' } as const
    expect(await talks.desk.act(reference, said, 'say-1')).to.equal('notYours')
    expect(talks.toCustomers).to.have.length(1)
  })

  it('is passed to a colleague, given back, and ended: each time they hear with whom they write', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('da')
    await talks.desk.act(reference, take, 'take-1')
    const pass = { act: 'pass', by: 'freja', to: 'elsa', on: 'msteams' } as const
    expect(await talks.desk.act(reference, pass, 'pass-1')).to.equal('done')
    expect(talks.toCustomers.at(-1)?.reply.text).to.include('Elsa overtager herfra')
    expect(talks.toStaff.at(-1)).to.deep.include({ member: 'elsa', news: { kind: 'passed' } })
    await customer.unanswered('Er du der?')
    await talks.desk.tend()
    expect(talks.toStaff.at(-1)?.news).to.deep.equal({ kind: 'said', text: 'Er du der?' })
    expect(await talks.desk.act(reference, { act: 'giveBack', by: 'elsa' }, 'back-1')).to.equal(
      'done',
    )
    expect(talks.toCustomers.at(-1)?.reply.text).to.include('Imens er jeg her')
    await talks.desk.act(reference, { act: 'take', by: 'sigrid', on: 'desk' }, 'take-2')
    expect(await talks.desk.act(reference, { act: 'end', by: 'freja' }, 'end-1')).to.equal(
      'notYours',
    )
    expect(await talks.desk.act(reference, { act: 'end', by: 'sigrid' }, 'end-2')).to.equal('done')
    const { reply } = talks.toCustomers.at(-1) ?? {}
    expect(reply?.text).to.include('Samtalen med medarbejderen er slut')
    expect(reply?.hints.asks).to.equal('contact.name')
    expect(reply?.person).to.equal('left')
    expect((await customer.say('Mette Sørensen')).hints.understood).to.include({
      'contact.name': 'Mette Sørensen',
    })
    expect(await talks.desk.act(reference, take, 'take-3')).to.equal('gone')
  })

  it('hears after five minutes that nobody is free, and is offered a call; after half an hour of silence the assistant is back', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('sv')
    house.clock.at += 4 * 60_000
    await talks.desk.tend()
    expect(talks.announced).to.include(reference)
    expect(talks.toCustomers).to.deep.equal([])
    house.clock.at += 60_000
    await talks.desk.tend()
    await talks.desk.tend()
    expect(talks.toCustomers).to.have.length(1)
    const [missed] = talks.toCustomers
    expect(missed?.reply.text).to.include('Ingen av mina kollegor är ledig')
    expect(missed?.reply.choices.map(({ title }) => title)).to.include('Ring mig')
    expect((await customer.say('Ring mig')).hints.asks).to.equal('callback.time')
    await customer.say('nej tack')
    await customer.say(voices.sv.human)
    await talks.desk.act(reference, take, 'take-1')
    house.clock.at += 29 * 60_000
    await customer.unanswered('hallå?')
    house.clock.at += 29 * 60_000
    await talks.desk.tend()
    expect(talks.toCustomers.at(-1)?.reply.text).to.match(voices.sv.joined)
    house.clock.at += 60_000
    await talks.desk.tend()
    expect(talks.toCustomers.at(-1)?.reply.text).to.include('Ingen har skrivit på ett tag')
    expect(await talks.desk.talks()).to.deep.equal([])
  })

  const reasonsOf = async (reference: string) =>
    (await house.stores.reviews.cases()).find((each) => each.reference === reference)?.reasons

  it('waits no more to hear from us once somebody has written and the talk is over; for anything else the case waits on', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('da')
    await talks.desk.act(reference, take, 'take-1')
    await talks.desk.act(reference, { act: 'say', by: 'freja', on: 'desk', text: 'Hej' }, 'say-1')
    await talks.desk.tend()
    expect(await reasonsOf(reference)).to.deep.equal(['asked-for-a-person'])
    await customer.say(voices.da.back)
    await talks.desk.tend()
    expect(await reasonsOf(reference)).to.equal(undefined)
    await customer.say(voices.da.human)
    const { state } = (await talks.desk.find(reference)) ?? {}
    const erasure = { reason: 'erasure-request', at: moments.inside, dueAt: moments.inside }
    const of = { caseId: state?.caseId ?? '', reference, language: 'da' } as const
    await house.stores.reviews.add({ ...of, ...erasure })
    await talks.desk.act(reference, take, 'take-2')
    await talks.desk.act(reference, { act: 'say', by: 'freja', on: 'desk', text: 'Ja' }, 'say-2')
    await talks.desk.act(reference, { act: 'end', by: 'freja' }, 'end-2')
    await talks.desk.tend()
    expect(await reasonsOf(reference)).to.deep.equal(['erasure-request'])
  })

  it('waits on to hear from us where nobody came, or came and wrote nothing', async () => {
    open(moments.inside)
    const [missed, silent] = [await wish('da'), await wish('sv')]
    await talks.desk.act(silent.reference, take, 'take-1')
    house.clock.at += 40 * 60_000
    await talks.desk.tend()
    expect(await house.stores.talks.list()).to.deep.equal([])
    expect(await reasonsOf(missed.reference)).to.deep.equal(['asked-for-a-person'])
    expect(await reasonsOf(silent.reference)).to.deep.equal(['asked-for-a-person'])
  })

  it('is not promised a call at a time that went by, whether before the button was pressed or before the number came', async () => {
    open(moments.evening)
    const { customer, reference } = await wish('da')
    const [first] = (await customer.say(voices.da.callMe)).choices
    house.clock.at += 19 * 60 * 60_000
    const again = await customer.say(first?.title ?? '')
    expect(again.hints).to.include({ asks: 'callback.time', attempt: 2 })
    const [later] = again.choices
    expect((await customer.say(later?.title ?? '')).hints.asks).to.equal('callback.phone')
    house.clock.at += 19 * 60 * 60_000
    expect((await customer.say('+45 20 12 34 56')).hints.asks).to.equal('callback.time')
    const [now] = customer.last?.choices ?? []
    await customer.say(now?.title ?? '')
    await customer.say('+45 20 12 34 56')
    const { callBack } = (await talks.desk.find(reference))?.state ?? {}
    expect(Date.parse(callBack?.until ?? '')).to.be.greaterThan(house.clock.at)
  })

  it('is found by whoever calls until the case is closed, and not looked for any longer', async () => {
    open(moments.evening)
    const { customer, reference } = await wish('da')
    for (const text of [voices.da.callMe, '1', '+45 20 12 34 56']) await customer.say(text)
    house.clock.at += 48 * 60 * 60_000
    expect(await talks.desk.tend()).to.equal(1)
    const { state } = (await talks.desk.find(reference)) ?? {}
    expect(state?.callBack?.phone).to.equal('+4520123456')
    await house.stores.reviews.remove(state?.caseId ?? '')
    await talks.desk.tend()
    expect(await house.stores.talks.list()).to.deep.equal([])
  })

  it('is written to once and in order, whatever comes twice, at the same time, or fails at first', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('da')
    talks.works.customer = false
    await talks.desk.act(reference, take, 'take-1')
    const say = (text: string, id: string) =>
      talks.desk.act(reference, { act: 'say', by: 'freja', on: 'desk', text }, id)
    await Promise.all([say('et', 's1'), customer.unanswered('hej'), say('et', 's1')])
    await say('to', 's2')
    expect((await talks.desk.find(reference))?.onTheWay).to.include('s2')
    talks.works.customer = true
    const second = createTalks(house)
    await Promise.all([talks.desk.tend(), second.desk.tend()])
    await talks.desk.tend()
    const texts = [...talks.toCustomers, ...second.toCustomers].toSorted((a, b) =>
      a.at < b.at ? -1 : 1,
    )
    expect(texts.map(({ reply }) => reply.text).slice(1)).to.deep.equal([
      'Freja skriver: et',
      'Freja skriver: to',
    ])
    expect(texts).to.have.length(3)
  })

  it('reads the same reply again when the message is delivered again, and the person reads it once', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('da')
    await talks.desk.act(reference, { ...take, on: 'msteams' }, 'take-1')
    await customer.unanswered('hej', 'm-1')
    await customer.unanswered('hej', 'm-1')
    await talks.desk.tend()
    expect(talks.toStaff.map(({ news }) => news)).to.deep.equal([{ kind: 'said', text: 'hej' }])
  })

  it('ID-07: a national number is taken out of what is passed on, either way, and the customer is told', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('da')
    await talks.desk.act(reference, { ...take, on: 'msteams' }, 'take-1')
    const reply = await customer.say('mit cpr er 070761-4285')
    expect(reply.text).to.include('CPR')
    const said = { act: 'say', by: 'freja', on: 'desk', text: 'Er det 070761-4285?' } as const
    await talks.desk.act(reference, said, 'say-1')
    const row = await house.stores.conversations.load(customer.conversation)
    expect(row?.json).not.to.include('4285')
    expect(JSON.stringify([talks.toStaff, talks.toCustomers])).not.to.include('4285')
  })

  it('shows the role alone where the profile says so, and nobody writes where it is switched off or there is nobody', async () => {
    const chat = { ...demoProfile.desk.chat, shows: 'role' } as const
    open(moments.inside, { ...demoProfile, desk: { ...demoProfile.desk, chat } })
    const { reference } = await wish('da')
    await talks.desk.act(reference, take, 'take-1')
    expect(talks.toCustomers[0]?.reply.text).to.include('En medarbejder fra Nordhavn')
    expect(JSON.stringify(talks.toCustomers)).not.to.include('Freja')
    const off = { ...demoProfile.desk, chat: { ...demoProfile.desk.chat, enabled: false } }
    const nobody = { ...demoProfile.staff, people: [] }
    for (const profile of [
      { ...demoProfile, desk: off },
      { ...demoProfile, staff: nobody },
    ]) {
      open(moments.inside, profile)
      const { reply } = await wish('da')
      expect(reply.text).to.include('Du kan tale med en medarbejder nu på')
      expect(await talks.desk.talks()).to.deep.equal([])
    }
  })

  it('reloads the page, or presses a button of a card, without the bot stepping in', async () => {
    open(moments.inside)
    const { customer, reference } = await wish('da')
    await talks.desk.act(reference, take, 'take-1')
    expect((await customer.start()).text).to.equal('Du skriver med Freja.')
    const pressed = await customer.submit({ action: 'confirm', revision: 1 })
    expect(pressed.text).to.include('knapperne ovenfor venter')
    expect((await talks.desk.find(reference))?.state.talk?.status).to.equal('taken')
  })

  it('may have begun anew, or be gone: then nobody is left waiting in the list', async () => {
    open(moments.inside)
    const { customer } = await wish('da')
    await customer.say('start forfra')
    expect(await talks.desk.talks()).to.deep.equal([])
    expect(await house.stores.talks.list()).to.deep.equal([])
    const gone = await wish('da')
    await house.stores.conversations.remove(gone.customer.conversation)
    expect(await talks.desk.tend()).to.equal(0)
    expect(await talks.desk.act(gone.reference, take, 'take-9')).to.equal('gone')
  })
})
