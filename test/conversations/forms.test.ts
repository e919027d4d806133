import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import type { FormSubmit } from '../../dialogs/inbound.ts'
import type { Reply } from '../../dialogs/reply.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { filledIn, formIn, inputOf, keysOf } from '../support/form-filler.ts'
import { phrases } from './phrases.ts'

const { good } = demoNumbers('DK')

const basics = { country: 'DK', customerType: 'business', payment: 'invoice' }
const contact = {
  'contact.name': 'Mette Sørensen',
  'contact.phone': '20 12 34 56',
  'contact.email': 'mette@nordlys.example.dk',
}

async function begun(language: Language = 'da', first = basics): Promise<Customer> {
  const { locale } = phrases[language]
  const customer = new Customer({ forms: true, channel: 'msteams', locale })
  await customer.start()
  await customer.fill(first)
  return customer
}

const shows = (reply: Reply, text: string): boolean => JSON.stringify(reply).includes(text)

describe('the form', () => {
  for (const language of languages) {
    it(`onboards a business with three clicks: what it is, who it is, yes (CH-01, CH-02) (${language})`, async () => {
      const customer = await begun(language)
      await customer.fill({ 'company.number': good, ...contact })
      expect(customer.last?.hints.asks).to.equal('confirm')
      const { revision = 0 } = customer.last?.summary ?? {}
      const done = await customer.submit({ action: 'confirm', revision })
      expect(done.hints).to.include({ done: true, outcome: 'complete' })
      expect((await customer.record()).contact?.name).to.equal('Mette Sørensen')
    })
  }

  it('asks first what decides which questions there are, and nothing personal before the notice (GD-01)', async () => {
    const customer = new Customer({ forms: true, channel: 'msteams', locale: 'da-DK' })
    const first = await customer.start()
    expect(keysOf(formIn(first))).to.deep.equal(['country', 'customerType', 'payment'])
    expect(formIn(first).lead).to.contain('dataansvarlig')
    const next = await customer.fill(basics)
    expect(keysOf(formIn(next))).to.include.members(['company.number', 'contact.email'])
    expect(keysOf(formIn(next))).not.to.include('person.name')
  })

  it('asks a private customer what a private customer is asked', async () => {
    const customer = await begun('da', { ...basics, customerType: 'private' })
    const keys = keysOf(formIn(customer.last))
    expect(keys).to.include.members(['person.name', 'person.address', 'credit.amount'])
    expect(keys.filter((key) => key.startsWith('c') && key.includes('company'))).to.deep.equal([])
  })

  it('shows what a register knows with its source, to be changed or left', async () => {
    const customer = await begun()
    const reply = await customer.fill({ 'company.number': good, ...contact, 'contact.phone': '1' })
    const name = inputOf(formIn(reply), 'company.name')
    expect(name).to.include({ value: 'Nordlys ApS', source: 'fra CVR [demo]' })
    await customer.fill({ 'contact.phone': '20 12 34 56' })
    await customer.say('ja')
    expect((await customer.record()).provenance['company.name']?.source).to.equal('register')
  })

  it('brings back what is wrong in the same card, beside its field, with everything typed kept', async () => {
    const customer = await begun()
    const reply = await customer.fill({
      'company.number': good,
      'contact.name': 'Mette Sørensen',
      'contact.phone': '20 12',
      'contact.email': 'mette.nordlys.example.dk',
    })
    expect(reply.inPlace).to.equal(true)
    const form = formIn(reply)
    expect(inputOf(form, 'contact.phone').value).to.equal('20 12')
    expect(inputOf(form, 'contact.phone').error).to.contain('alle 8 cifre')
    expect(inputOf(form, 'contact.email').error).to.contain('@')
    expect(inputOf(form, 'contact.name')).to.not.have.property('error')
    expect(inputOf(form, 'contact.name').value).to.equal('Mette Sørensen')
    expect(reply.hints.understood).to.include({ 'contact.name': 'Mette Sørensen' })
    expect(reply.hints.understood).not.to.have.property('contact.phone')
    expect(form.lead).to.contain('2 svar')
  })

  it('says what is missing when a client sends a form that is not filled in', async () => {
    const customer = await begun()
    const form = formIn(await customer.fill({}))
    for (const key of ['company.number', 'contact.name', 'contact.phone', 'contact.email']) {
      expect(inputOf(form, key).error, key).to.be.a('string')
    }
    expect(inputOf(form, 'invoice.email')).not.to.have.property('error')
  })

  it('keeps an optional field open while it is wrong, and lets it be emptied', async () => {
    const customer = await begun('no', { ...basics, country: 'NO' })
    const number = demoNumbers('NO').good
    const person = { ...contact, 'contact.phone': '912 34 567', 'contact.landline': '12' }
    const reply = await customer.fill({ 'company.number': number, ...person })
    expect(reply.hints.asks).to.equal('contact.landline')
    expect(inputOf(formIn(reply), 'contact.landline').error).to.be.a('string')
    expect((await customer.fill({ 'contact.landline': '' })).hints.asks).to.equal('confirm')
  })

  it('adapts when country, type or payment are changed in it', async () => {
    const customer = await begun()
    await customer.fill({ ...basics, customerType: 'private' })
    expect(keysOf(formIn(customer.last))).to.include('person.name')
    await customer.fill({ payment: 'prepayment' })
    expect(keysOf(formIn(customer.last))).not.to.include('credit.amount')
  })

  it('asks beside its field about a likelier address, and takes the choice (UX-10)', async () => {
    const customer = await begun()
    await customer.fill({ 'company.number': good, ...contact, 'contact.email': 'mette@gmial.com' })
    const form = formIn(customer.last)
    expect(customer.last?.hints.asks).to.equal('suggest:contact.email')
    expect(keysOf(form)).to.deep.equal(['contact.email'])
    const [question] = inputOf(form, 'contact.email').questions
    await customer.fill({}, { [question?.id ?? '']: 'yes' })
    await customer.say('ja')
    expect((await customer.record()).contact?.email).to.equal('mette@gmail.com')
  })

  it('takes what was typed anew for more than what was chosen about the value before', async () => {
    const customer = await begun()
    await customer.fill({ 'company.number': good, ...contact, 'contact.email': 'mette@gmial.com' })
    await customer.fill({ 'contact.email': 'anna@firma.example' }, { '0': 'no' })
    await customer.say('ja')
    expect((await customer.record()).contact?.email).to.equal('anna@firma.example')
  })

  it('asks which value is right where the register has another one, with the reason (DQ-07)', async () => {
    const customer = await begun()
    await customer.fill({ 'company.number': good, 'company.name': 'Sydlys ApS', ...contact })
    expect(customer.last?.hints.asks).to.equal('choose:company.name')
    await customer.fill({}, { '0': 'mine' })
    const [question] = inputOf(formIn(customer.last), 'company.name').questions
    expect(question?.choices).to.deep.equal([])
    await customer.fill({}, { '0': 'Vi har skiftet navn' })
    const { summary } = customer.last ?? {}
    await customer.submit({ action: 'confirm', revision: summary?.revision ?? 0 })
    const record = await customer.record()
    expect(record.status).to.equal('in-review')
    expect(record.provenance['company.name']).to.include({
      verification: 'differs',
      stated: 'Nordlys ApS',
      reason: 'Vi har skiftet navn',
    })
  })

  it('finds a company by its name where the number is not at hand', async () => {
    const customer = await begun()
    await customer.fill({ 'company.name': 'Nordlys', ...contact })
    expect(customer.last?.hints.asks).to.equal('choose:company.number')
    const [question] = inputOf(formIn(customer.last), 'company.number').questions
    await customer.fill({}, { [question?.id ?? '']: question?.choices[0]?.value ?? '' })
    expect(customer.last?.hints.asks).to.equal('confirm')
    expect(customer.last?.summary?.twin).to.contain('12 34 56 74')
  })

  it('insists with the customer on a number that the register does not know, only when it is sent again', async () => {
    const customer = await begun()
    const unknown = '10150817'
    const form = formIn(await customer.fill({ 'company.number': unknown, ...contact }))
    expect(inputOf(form, 'company.number')).to.include({ value: unknown })
    expect(inputOf(form, 'company.number').error).to.contain('send formularen igen')
    const next = formIn(await customer.fill({}))
    expect(inputOf(next, 'company.number')).not.to.have.property('error')
    expect(keysOf(next)).to.include('company.address')
  })

  it('completes an address without its postal code by a choice beside it (UX-28)', async () => {
    const customer = await begun('da', {
      ...basics,
      customerType: 'private',
      payment: 'prepayment',
    })
    await customer.fill({
      'person.name': 'Mette Sørensen',
      'person.address': 'Havnegade 5, Kolding',
      'person.phone': '20 12 34 56',
      'person.email': 'mette@nordlys.example.dk',
    })
    expect(customer.last?.hints.asks).to.equal('suggest:person.address')
    const input = inputOf(formIn(customer.last), 'person.address')
    expect(input).to.include({ value: 'Havnegade 5, Kolding', required: false })
    await customer.fill({}, { '0': '0' })
    await customer.say('ja')
    expect((await customer.record()).person?.address).to.include({ postalCode: '6000' })
  })

  it('shows one field when a line of the summary is to be changed, and goes back to the summary (UX-20)', async () => {
    const customer = await begun()
    await customer.fill({ 'company.number': good, ...contact })
    const change = async (): Promise<void> => {
      const { revision = 0 } = customer.last?.summary ?? {}
      await customer.submit({ action: 'change', key: 'contact.phone', revision })
    }
    await change()
    expect(keysOf(formIn(customer.last))).to.deep.equal(['contact.phone'])
    await customer.fill({ 'contact.phone': '30 12 34 56' })
    expect(customer.last?.summary?.twin).to.contain('30 12 34 56')
    await change()
    await customer.fill({})
    expect(customer.last?.hints.asks).to.equal('confirm')
  })

  it('brings a person in after three misses of the same question (UX-23)', async () => {
    const customer = await begun()
    await customer.fill({ 'company.number': good, ...contact, 'contact.phone': '1' })
    for (const phone of ['2', '3', '4']) await customer.fill({ 'contact.phone': phone })
    expect(customer.last?.hints.attempt).to.be.at.least(3)
    expect(formIn(customer.last).besides).to.deep.equal(['Tal med medarbejder'])
    await customer.fill({ 'contact.phone': '5' })
    expect(customer.last?.hints.outcome).to.equal('handed-over')
  })

  it('goes on in words with whoever writes, and the card above still gives what nobody has said since', async () => {
    const customer = await begun()
    const form = formIn(customer.last)
    const reply = await customer.say('Mette Sørensen, mette@nordlys.example.dk')
    expect(reply).not.to.have.any.keys('form', 'settled', 'inPlace')
    expect(reply.text).to.contain('CVR-nummer')
    const other = { ...contact, 'contact.name': 'Anna Holm' }
    const last = await customer.submit(filledIn(form, { 'company.number': good, ...other }))
    expect(last.hints.asks).to.equal('confirm')
    expect(last.settled?.kind).to.equal('done')
    expect(last.summary?.twin).to.contain('Mette Sørensen').and.contain('20 12 34 56')
  })

  it('is closed when the customer has answered the last question in words', async () => {
    const customer = await begun()
    await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
    const reply = await customer.say(good)
    expect(reply.hints.asks).to.equal('confirm')
    expect(reply.settled).to.deep.equal({ kind: 'done', title: 'Dette trin er klaret.', rows: [] })
  })

  it('is shown again to somebody who does not get on in words, and not to one who does', async () => {
    const customer = await begun()
    for (const text of [
      'jeg hedder Mette Sørensen',
      'mette@nordlys.example.dk',
      'hvorfor?',
      'telefonen er 20 12 34 56',
    ])
      expect(await customer.say(text), text).not.to.have.property('form')
    for (const text of ['hvorfor?', 'hjælp'])
      expect(await customer.say(text), text).not.to.have.property('form')
    const form = formIn(await customer.say('hvorfor?'))
    expect(inputOf(form, 'contact.phone').value).to.equal('20 12 34 56')
  })

  it('answers a question in words and takes nothing away that was begun in the card', async () => {
    const customer = await begun()
    const form = formIn(customer.last)
    const why = await customer.say('hvorfor spørger I?')
    expect(why.hints.command).to.equal('why')
    expect(why).not.to.have.any.keys('form', 'settled')
    await customer.submit(filledIn(form, { 'company.number': good, ...contact }))
    expect(customer.last?.hints.asks).to.equal('confirm')
  })

  it('shows the card again once it has scrolled away', async () => {
    const customer = await begun()
    const replies: Reply[] = []
    for (let turn = 0; turn < 4; turn += 1) replies.push(await customer.say('hvorfor?'))
    expect(replies.filter(({ form }) => form !== undefined)).to.have.lengthOf(1)
  })

  it('is said again in another language when the customer wants one, with what was wrong', async () => {
    const customer = await begun()
    await customer.fill({ 'company.number': good, ...contact, 'contact.phone': '1' })
    const reply = await customer.say('english please')
    expect(inputOf(formIn(reply), 'contact.phone').error).to.contain('Write all 8 digits')
    expect(formIn(reply).submitLabel).to.equal(speaker('en')('form.submit'))
  })

  it('is a conversation on channels without forms', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    expect(await customer.start()).not.to.have.any.keys('form', 'settled', 'inPlace')
  })
})

describe('a card that was answered (CH-05)', () => {
  it('is replaced by what was sent, without anything to press', async () => {
    const customer = await begun()
    const reply = await customer.fill({ 'company.number': good, ...contact })
    expect(reply.settled?.kind).to.equal('received')
    expect(reply.settled?.rows).to.deep.include({ label: 'Telefonnummer', value: '20 12 34 56' })
    expect(reply).not.to.have.any.keys('form', 'inPlace')
  })

  it('does nothing when it is sent twice', async () => {
    const customer = await begun()
    const sent = filledIn(formIn(customer.last), { 'company.number': good, ...contact })
    const first = await customer.submit(sent)
    const again = await customer.submit(sent)
    expect(again.text).to.contain('allerede klaret')
    expect(again.hints.asks).to.equal('confirm')
    expect(again.hints.understood).to.deep.equal({})
    expect(again.summary?.twin).to.equal(first.summary?.twin)
    await customer.say('ja')
    const after = await customer.submit(sent)
    expect(after.text).to.contain('allerede klaret')
    expect(after.settled?.rows).to.deep.equal([])
  })

  it('does not insist on an unknown number because somebody pressed twice', async () => {
    const customer = await begun()
    const sent = filledIn(formIn(customer.last), { 'company.number': '10150817', ...contact })
    await customer.submit(sent)
    const again = await customer.submit(sent)
    expect(again.hints.asks).to.equal('company.number')
    expect(again.hints.understood).to.deep.equal({})
    expect(again).not.to.have.property('form')
  })

  it('leaves a default of the seller what it is when somebody pressed twice (CH-05)', async () => {
    const customer = await begun()
    await customer.fill({ ...contact, 'contact.phone': '1' })
    // The invoices follow the e-mail address, which is changed beside them.
    const sent = filledIn(formIn(customer.last), { 'contact.email': 'eva@nordlys.example.dk' })
    const next = formIn(await customer.submit(sent))
    expect((await customer.submit(sent)).hints.understood).to.deep.equal({})
    const rest = { 'company.number': good, 'contact.phone': '20 12 34 56' }
    await customer.submit(filledIn(next, rest))
    await customer.say('ja')
    const { invoice } = await customer.record()
    expect(invoice.email).to.equal('eva@nordlys.example.dk')
  })

  it('gets the same reply when the channel delivers it twice', async () => {
    const customer = await begun()
    const submit = filledIn(formIn(customer.last), { ...contact, 'contact.phone': '1' })
    const first = await customer.send({ submit }, 'same')
    expect(await customer.send({ submit }, 'same')).to.deep.equal(first)
  })

  it('never goes over what was said since, and still takes what nobody has said', async () => {
    const customer = await begun()
    const old = formIn(customer.last)
    await customer.say('telefonen er 30 12 34 56')
    const reply = await customer.submit(filledIn(old, { 'company.number': good, ...contact }))
    expect(reply.hints.understood).to.include({ 'contact.name': 'Mette Sørensen' })
    expect(reply.summary?.twin).to.contain('30 12 34 56').and.contain('Nordlys ApS')
  })

  it('of a case that was deleted fills in nothing', async () => {
    const customer = await begun()
    const old = filledIn(formIn(customer.last), { 'company.number': good, ...contact })
    await customer.say('start forfra')
    const reply = await customer.submit(old)
    expect(reply.hints.understood).to.deep.equal({})
    expect(reply.hints.asks).to.equal('country')
  })

  it('with the values of nobody: a made-up field, a secret one and one that does not apply are ignored', async () => {
    const customer = await begun()
    const form = filledIn(formIn(customer.last), { 'company.number': good, ...contact })
    const submit: FormSubmit = {
      ...form,
      answers: {
        ...form.answers,
        'person.nationalNumber': '0707614285',
        'person.name': 'Eva',
        nonsense: 'x',
      },
      choices: { '7': 'mine' },
    }
    const reply = await customer.submit(submit)
    expect(Object.keys(reply.hints.understood)).not.to.include.members(['person.name', 'nonsense'])
    expect(reply.hints.asks).to.equal('confirm')
  })
})

describe('national numbers and forms (ID-07)', () => {
  it('one in an ordinary field is neither kept nor shown, and the customer is told beside the field', async () => {
    const customer = await begun()
    const number = '070761-4285'
    const reply = await customer.fill({
      'company.number': good,
      ...contact,
      'contact.name': number,
    })
    expect(inputOf(formIn(reply), 'contact.name')).to.include({ value: '' })
    expect(inputOf(formIn(reply), 'contact.name').error).to.contain('CPR-nummer')
    const row = await customer.house.stores.conversations.load(customer.conversation)
    expect(shows(reply, '4285') || row?.json.includes('4285')).to.equal(false)
  })

  it('one that was sent by pressing twice is one miss, not two (CH-05)', async () => {
    const customer = await begun()
    const answers = { 'company.number': good, ...contact, 'contact.name': '070761-4285' }
    const sent = filledIn(formIn(customer.last), answers)
    const { attempt } = (await customer.submit(sent)).hints
    expect((await customer.submit(sent)).hints.attempt).to.equal(attempt)
  })

  it('a Swedish sole trader’s is asked for in the protected field, and everything else is kept (ID-03)', async () => {
    const customer = await begun('sv', { ...basics, country: 'SE' })
    const reply = await customer.fill({
      'company.number': demoNumbers('SE').soleTrader,
      ...contact,
      'contact.phone': '070-174 06 05',
    })
    expect(reply.secret?.key).to.equal('company.number')
    expect(reply).not.to.have.property('form')
    expect(reply.settled?.rows.map(({ value }) => value)).to.include('Mette Sørensen')
    const secret = demoNumbers('SE').soleTrader
    const { key = '', revision = 0 } = reply.secret ?? {}
    const next = await customer.submit({ action: 'secret', key, revision, secret })
    expect(next.hints.asks).to.equal('confirm')
    expect(next.settled?.rows.some(({ value }) => value === '••••••-••••')).to.equal(true)
  })

  it('one with a slip brings the protected field back in the place of the same card', async () => {
    const customer = await begun('sv', { ...basics, country: 'SE' })
    const reply = await customer.fill({
      'company.number': demoNumbers('SE').soleTrader,
      ...contact,
      'contact.phone': '070-174 06 05',
    })
    const { key = '', revision = 0 } = reply.secret ?? {}
    const again = await customer.submit({ action: 'secret', key, revision, secret: '12' })
    expect(again.secret?.key).to.equal(key)
    expect(again.inPlace).to.equal(true)
  })
})
