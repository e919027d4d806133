import { expect } from 'chai'
import { localeTag } from '../../../locales/format.ts'
import { speaker } from '../../../locales/words.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { DeskCaller, formId } from '../../support/desk-caller.ts'
import { onboard } from '../../support/desk-customer.ts'
import { startDesk, type DeskServer } from '../../support/desk-server.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@fjordblik.example.dk'
const personal = ['Mette', 'Sørensen', '20 12 34 56', '20123456', 'mette@']
const hourMs = 60 * 60 * 1000

describe('the guided call on the desk', () => {
  let server: DeskServer

  beforeEach(async () => {
    server = await startDesk()
  })
  afterEach(() => server.close())

  const customers = async () => {
    const { records } = await server.house.stores.customers.list({ limit: 5 })
    return records
  }

  /** A call that has had its notice and everything that is asked. */
  async function asked(): Promise<DeskCaller> {
    const caller = await DeskCaller.start(server, { speaks: 'da' })
    await caller.do('notice-read')
    await caller.say('92002845')
    await caller.say(contact)
    return caller
  }

  for (const reads of languages) {
    for (const speaks of languages) {
      it(`CA-01 is read in ${reads} and said in ${speaks}`, async () => {
        const caller = await DeskCaller.start(server, { reads, speaks })
        const say = speaker(reads)
        const name = say(`messages.language.names.${speaks}`)
        expect(caller.page).to.include(`<html lang="${localeTag(reads)}"`)
        expect(caller.page).to.include(
          say('call.page.spokenWith', { language: name, answered: 0, required: 9 }),
        )
        expect(caller.page).to.match(
          new RegExp(`<blockquote class="spoken" lang="${localeTag(speaks)}">`),
        )
        await caller.do('notice-read')
        expect(caller.page).to.include(speaker(speaks)('call.fields.country.say'))
        expect(caller.page).to.include(say('call.fields.country.listen').slice(0, 20))
      })
    }
  }

  it('CA-03 takes nothing before the notice: no box to type in, and a form sent all the same does nothing', async () => {
    const caller = await DeskCaller.start(server, { reads: 'en' })
    expect(caller.page).to.include('I have read it aloud').and.not.to.include('name="text"')
    await caller.say('92002845')
    expect(caller.page).to.include('read the notice aloud').and.not.to.include('Fjordblik')
    await caller.do('notice-read')
    expect(caller.page).to.include('name="text"')
  })

  it('CA-03 the notice can go as a link instead', async () => {
    const caller = await DeskCaller.start(server, { reads: 'en', speaks: 'da' })
    await caller.do('notice-link', { to: '20 12 34 56' })
    expect(caller.page).to.include('name="text"')
    expect(server.house.post.sms.sent.at(-1)?.text).to.match(/http/)
  })

  it('CA-02 the checklist fills, any item can be gone to, and what is missing is named', async () => {
    const caller = await DeskCaller.start(server, { reads: 'en' })
    await caller.do('notice-read')
    await caller.say('92002845')
    expect(caller.page).to.match(/value="company\.name">Company name<\/button\s*>/)
    expect(caller.page).to.include('Fjordblik A/S')
    expect(caller.page).to.match(/<button disabled aria-describedby="waits">/)
    expect(caller.page).to.match(/id="waits"[^]*value="contact\.phone">/)
    await caller.do('jump', { key: 'contact.email' })
    expect(caller.page).to.match(/<li class="todo"\s+aria-current="step">[^]*?contact\.email/)
    await caller.say('mette@fjordblik.example.dk')
    expect(caller.page).to.include('mette snabel-a fjordblik punktum example punktum dk')
  })

  it('CA-05 what was typed is read back in the language of the customer', async () => {
    const caller = await DeskCaller.start(server, { reads: 'da', speaks: 'sv' })
    await caller.do('notice-read')
    await caller.say('92002845')
    await caller.say(contact)
    expect(caller.page).to.include('lang="sv-SE">två noll, ett två, tre fyra, fem sex</p>')
    expect(caller.page).to.include('Martin Erik Tore Tore Erik, mellanslag')
  })

  it('CA-05 what differs from the register is marked, word by word, and chosen by a press', async () => {
    const caller = await DeskCaller.start(server, { reads: 'en', speaks: 'da' })
    await caller.do('notice-read')
    await caller.say('12345674, Vestergade 4, 2. tv, 8000 Aarhus C')
    expect(caller.page).to.match(/The customer says<\/dt>[^]*<mark>4,<\/mark>/)
    expect(caller.page).to.match(/The register has<\/dt>[^]*<mark>3,<\/mark>/)
    expect(caller.page).to.include('What is marked is different.')
    await caller.do('choose', { value: 'mine' })
    expect(caller.page).to.match(/Needs review/)
  })

  it('CA-08 leaving something out takes a reason', async () => {
    const caller = await asked()
    await caller.do('skip', { key: 'contact.name', reason: 'nothing' })
    expect(caller.page).not.to.include('Sprunget over')
    await caller.do('jump', { key: 'invoice.email' })
    await caller.do('skip', { key: 'invoice.email', reason: 'unknown' })
    expect(caller.page).to.match(/Sprunget over|Gemt til senere/)
  })

  it('CA-04 ends with a written summary, not with a customer', async () => {
    const caller = await asked()
    expect(caller.page).to.include('Kunden siger ja: send opsummeringen')
    const before = server.house.post.sms.sent.length + server.house.post.email.sent.length
    await caller.do('finish')
    expect(caller.page).to.include('Intet er bekræftet')
    const after = server.house.post.sms.sent.length + server.house.post.email.sent.length
    expect(after).to.equal(before + 1)
    expect(await customers()).to.deep.equal([])
  })

  it('CA-07 CA-09 a parked call hides what was said until it is said again', async () => {
    const caller = await asked()
    await caller.do('park', { when: '2031-01-01T09:00', note: 'x' })
    expect(caller.page).to.include('højst parkeres i 30 dage')
    await caller.do('park', { when: 'soon', note: '' })
    expect(caller.page).to.include('Vælg et senere')
    await caller.do('park', { when: '2026-99-99T09:00', note: '' })
    expect(caller.page).to.include('Vælg et senere')
    const now = server.house.clock.at
    const when = new Date(now + 2 * hourMs).toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' })
    await caller.do('park', { when: when.slice(0, 16).replace(' ', 'T'), note: 'Ring til mobilen' })
    expect(caller.page).to.include('Ring til mobilen').and.include('Kunden er i røret: fortsæt')
    for (const text of personal) expect(caller.page, text).not.to.include(text)

    const desk = await caller.client.get('/desk')
    expect(desk.text).not.to.include('Kunder, du har lovet at ringe til')
    server.house.clock.at += 3 * hourMs
    const due = await caller.client.get('/desk')
    expect(due.text).to.include('Kunder, du har lovet at ringe til').and.include('ring nu')
    expect(due.text).to.include(`href="${caller.path}"`)
    for (const text of personal) expect(due.text, text).not.to.include(text)

    await caller.do('resume')
    for (const text of personal) expect(caller.page, text).not.to.include(text)
    expect(caller.page).to.include('skjult til kunden selv siger det')
    await caller.do('jump', { key: 'contact.name' })
    await caller.say('Mette Sørensen')
    expect(caller.page).to.include('Mette Sørensen').and.include('det samme som gemt')
    await caller.do('jump', { key: 'contact.phone' })
    await caller.say('20 12 34 57')
    expect(caller.page).to.include('ikke det samme som gemt').and.not.to.include('20 12 34 56')
  })

  it('CA-11 goes to a colleague with everything that was said; whoever had it sees no more', async () => {
    const caller = await asked()
    await caller.do('pass', { 'to-colleague': 'elsa' })
    expect(caller.page).to.include('Det er en kollegas samtale')
    const elsa = await server.signedIn('elsa')
    const list = await elsa.get('/desk/calls')
    expect(list.text).to.include(`href="${caller.path}"`)
    const { text } = await elsa.get(caller.path)
    expect(text).to.include('Mette Sørensen').and.include('name="text"')
  })

  it('CA-10 a supervisor sees a colleague’s call, which is written down, and can take it over', async () => {
    const caller = await asked()
    const sigrid = await server.signedIn('sigrid')
    expect((await sigrid.get('/desk/calls')).text).not.to.include(caller.path)
    const all = await sigrid.get('/desk/calls?whose=all&lang=en')
    expect(all.text).to.include(caller.path).and.include('Freja Holm')
    const { text } = await sigrid.get(caller.path)
    expect(text).to.include('Freja Holm has this call.').and.not.to.include('name="text"')
    const [, reference = ''] = /Call ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(text) ?? []
    const looks = await server.house.stores.decisions.looks(reference)
    expect(looks.map(({ by, what }) => `${by} ${what}`)).to.deep.equal(['sigrid record'])
    const taken = await sigrid.post(caller.path, {
      id: formId(),
      do: 'pass',
      'to-colleague': 'sigrid',
    })
    expect(taken.text).to.include('name="text"')
  })

  it('a seller sees only their own calls', async () => {
    const caller = await asked()
    const elsa = await DeskCaller.start(server, { staff: 'elsa' })
    const freja = await caller.client.get('/desk/calls?whose=all')
    expect(freja.text).to.include(caller.path).and.not.to.include(elsa.path)
    const { status, text } = await caller.client.get(elsa.path)
    expect(status).to.equal(403)
    expect(text).to.include('Det er en kollegas samtale')
  })

  it('ID-07 a national number has a protected box and stands on no page', async () => {
    const caller = await DeskCaller.start(server, { reads: 'en', speaks: 'sv' })
    await caller.do('notice-read')
    await caller.say('Sverige, privatperson, faktura')
    await caller.do('jump', { key: 'person.nationalNumber' })
    expect(caller.page).to.include('type="password"').and.not.to.include('name="text"')
    const number = '198001022386'
    await caller.do('secret', { key: 'person.nationalNumber', secret: number })
    // The id of the call is drawn at random, and may have any four figures in it.
    const shown = caller.page.replaceAll(String(caller.path.split('/').at(-1)), '')
    expect(shown.length).to.be.below(caller.page.length)
    expect(shown).not.to.include(number).and.not.to.include('2386')
    expect(caller.page).not.to.include('type="password"')
  })

  it('GD-12 a customer who wants no credit assessment pays in advance', async () => {
    const caller = await asked()
    await caller.do('object')
    expect(caller.page).to.include('Kunden betaler forud')
  })

  it('everything is deleted when the customer does not want to go on', async () => {
    const caller = await asked()
    await caller.do('drop')
    for (const text of personal) expect(caller.page, text).not.to.include(text)
    expect(caller.page).to.include('slettet')
    expect((await caller.client.get('/desk/calls')).text).to.include('Slut')
  })

  it('another language is spoken from one press on, and asks for the notice in it (GD-09)', async () => {
    const caller = await asked()
    await caller.do('language', { language: 'no' })
    expect(caller.page).to.include('Du taler norsk med kunden').and.include('Du snakker med')
    await caller.do('language', { language: 'xx' })
    expect(caller.page).to.include('Du taler norsk med kunden')
  })

  it('CH-05 a form of a page of before does nothing, and the page of now says so', async () => {
    const caller = await DeskCaller.start(server, { reads: 'en', speaks: 'da' })
    await caller.do('notice-read')
    const { revision } = caller
    await caller.say('92002845')
    await caller.say(contact)
    const sent = server.house.post.sms.sent.length + server.house.post.email.sent.length
    for (const old of [revision, '', 'x']) {
      await caller.do('text', { revision: old, text: 'the name is Ole Olsen' })
      expect(caller.page).to.include('That step is done.').and.not.to.include('Ole Olsen')
      await caller.do('drop', { revision: old })
      await caller.do('finish', { revision: old })
      expect(caller.page).to.include('Mette Sørensen').and.include('name="text"')
    }
    const { sms, email } = server.house.post
    expect(sms.sent.length + email.sent.length).to.equal(sent)
    await caller.do('jump', { revision, key: 'contact.email' })
    expect(caller.page).to.match(/aria-current="step">[^]*?contact\.email/)
    await caller.say('mette.ny@fjordblik.example.dk')
    expect(caller.page).to.include('mette.ny@fjordblik.example.dk')
  })

  it('a form that is sent twice does its work once, and forms of nobody do nothing', async () => {
    const caller = await asked()
    const id = formId()
    const before = server.house.post.email.sent.length + server.house.post.sms.sent.length
    await caller.do('finish', { id })
    await caller.do('finish', { id })
    const sent = server.house.post.email.sent.length + server.house.post.sms.sent.length
    expect(sent - before).to.equal(1)
    await caller.do('resume')
    await caller.do('jump', { id: 'x', key: 'contact.email' })
    expect(caller.page).not.to.include('aria-current="step">')
    await caller.do('dance')
    expect(caller.page).to.include('Samtale ')
    const twice = { id: formId(), language: 'da' }
    const one = await caller.client.post('/desk/calls', twice)
    const two = await caller.client.post('/desk/calls', twice)
    expect(two.url).to.equal(one.url)
    const none = await caller.client.post('/desk/calls', { id: '../x', language: 'da' })
    expect(none.url).to.match(/\/desk\/calls$/)
  })

  it('what is not there is said to be gone', async () => {
    const freja = await server.signedIn('freja')
    for (const id of ['0123456789abcdef', 'x', 'x y']) {
      const { status, text } = await freja.get(`/desk/calls/${encodeURIComponent(id)}`)
      expect(status, id).to.equal(404)
      expect(text).to.include('Samtalen findes ikke længere')
    }
    const posted = await freja.post('/desk/calls/0123456789abcdef', { id: formId(), do: 'resume' })
    expect(posted.status).to.equal(404)
    const odd = await freja.post('/desk/calls/x%20y', { id: formId(), do: 'resume' })
    expect(odd.status).to.equal(404)
  })

  it('CA-07 a call with a customer who is there already starts from their page, with nothing stored on it', async () => {
    const said = { number: '92002845', contact, yes: 'ja' }
    const reference = await onboard(server, { conversation: 'one', locale: 'da-DK' }, said)
    const freja = await server.signedIn('freja')
    const page = await freja.get(`/desk/customers/${reference}`)
    expect(page.text).to.include('Start en samtale').and.include(`value="${reference}"`)
    const begun = await freja.post('/desk/calls', {
      id: formId(),
      language: 'da',
      known: reference,
    })
    expect(begun.status).to.equal(200)
    for (const text of personal) expect(begun.text, text).not.to.include(text)
  })

  it('GD-24 addresses hold the id of the call and nothing of what was said', async () => {
    const caller = await asked()
    expect(caller.path).to.match(/^\/desk\/calls\/[0-9a-f]{32}$/)
    const lines = JSON.stringify(server.log)
    for (const text of personal) expect(lines, text).not.to.include(text)
  })

  it('every step says who did it', async () => {
    const caller = await asked()
    await caller.do('finish')
    const id = caller.path.split('/').at(-1) ?? ''
    const text = JSON.stringify(await server.house.ports.caseIn(`call:${id}`))
    expect(text).to.include('"actor":"freja"').and.include('"by":"freja"')
  })
})
