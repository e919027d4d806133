import { expect } from 'chai'
import type { Answer } from '../../onboarding/answer.ts'
import { Customer } from '../support/conversation.ts'

/** The messages of one onboarding, one field at a time, so that it can be parked at each step. */
const steps = ['12345674', 'Mette Sørensen', '20 12 34 56', 'mette@nordlys.example.dk'] as const

type Answers = Record<string, Answer>

const said = (value: string): Answer => ({
  value,
  source: 'customer',
  channel: 'webchat',
  at: '2026-11-20T10:00:00.000Z',
  verification: 'checked',
})

/** What an older release may have left in the state, seen from today's field list. */
const deploys: Readonly<Record<string, (answers: Answers) => Answers>> = {
  'a field was added': (answers) => answers,
  'a field was removed': (answers) => ({ ...answers, 'contact.fax': said('87654321') }),
  'a field was renamed': ({ 'contact.name': name, ...answers }) => ({
    ...answers,
    ...(name === undefined ? {} : { 'contact.fullName': name }),
  }),
  'the order was changed': (answers) => Object.fromEntries(Object.entries(answers).reverse()),
  'a rule was tightened': ({ 'contact.phone': phone, ...answers }) => ({
    ...answers,
    ...(phone === undefined ? {} : { 'contact.phone': said('+4512') }),
  }),
  'a field was split': ({ 'contact.phone': phone, 'contact.email': email, ...answers }) => ({
    ...answers,
    ...(phone === undefined
      ? {}
      : { 'contact.reach': said(JSON.stringify([phone.value, email?.value])) }),
  }),
}

async function redeploy(customer: Customer, change: (answers: Answers) => Answers): Promise<void> {
  const { conversations } = customer.house.stores
  const row = await conversations.load(customer.conversation)
  const document = JSON.parse(row?.json ?? '{}') as {
    state: { definition: string; caseId: string; updatedAt: string; answers: Answers }
  }
  const state = { ...document.state, definition: 'older', answers: change(document.state.answers) }
  await conversations.save(
    customer.conversation,
    {
      json: JSON.stringify({ ...document, state }),
      marks: { caseId: state.caseId, updatedAt: state.updatedAt, contact: true, finished: false },
    },
    row?.etag,
  )
}

const answersTo: Readonly<Record<string, string>> = {
  country: 'Danmark',
  customerType: 'virksomhed',
  'company.number': '12345674',
  'contact.name': 'Mette Sørensen',
  'contact.phone': '20 12 34 56',
  'contact.email': 'mette@nordlys.example.dk',
}

describe('a deploy in mid-conversation (issue 3, point 11)', () => {
  for (const [name, change] of Object.entries(deploys)) {
    for (let parked = 1; parked <= steps.length; parked += 1) {
      it(`${name}, parked after message ${parked}: every value in its field, nothing asked that still holds`, async () => {
        const customer = new Customer({ locale: 'da-DK' })
        await customer.start()
        for (const message of steps.slice(0, parked)) await customer.say(message)
        await redeploy(customer, change)
        let explained = 0
        for (let turn = 0; turn < 8 && customer.last?.hints.done !== true; turn += 1) {
          const asks = turn === 0 ? 'summary' : (customer.last?.hints.asks ?? '')
          const reply = await customer.say(
            asks === 'summary'
              ? 'vis mine svar'
              : asks === 'confirm'
                ? 'ja'
                : (answersTo[asks] ?? 'ja'),
          )
          explained += reply.text.includes('Nogle af vores spørgsmål er ændret') ? 1 : 0
        }
        const record = await customer.record()
        expect(record.contact, customer.transcript.join('\n')).to.deep.equal({
          name: 'Mette Sørensen',
          phone: '+4520123456',
          email: 'mette@nordlys.example.dk',
        })
        expect(record.company?.number).to.equal('12345674')
        expect(explained).to.be.at.most(1)
      })
    }
  }

  it('says in one sentence that questions have changed when an answer has to be given again', async () => {
    const customer = new Customer({ locale: 'en-GB' })
    await customer.start()
    for (const message of steps.slice(0, 3)) await customer.say(message)
    await redeploy(customer, (answers) => ({ ...answers, 'contact.phone': said('+4512') }))
    const reply = await customer.say('mette@nordlys.example.dk')
    expect(reply.text).to.include('Some of our questions have changed')
    expect(reply.hints.asks).to.equal('contact.phone')
    const next = await customer.say('20 12 34 56')
    expect(next.text).not.to.include('Some of our questions have changed')
  })
})
