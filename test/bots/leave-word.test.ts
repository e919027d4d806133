import { expect } from 'chai'
import { leaveWord } from '../../bots/leave-word.ts'
import { createHouse, Customer } from '../support/conversation.ts'

const languages = {
  da: /kollega ser på det/,
  sv: /kollega tittar/,
  no: /kollega ser på det/,
  en: /colleague/,
}

async function finished(locale: string): Promise<Customer> {
  const customer = new Customer({ house: createHouse(), locale })
  await customer.start()
  await customer.say('12345674')
  await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
  await customer.say({ da: 'ja', sv: 'ja', no: 'ja' }[locale] ?? 'yes')
  expect(customer.last?.hints.done).to.equal(true)
  return customer
}

async function caseOf({ house, conversation }: Customer): Promise<string> {
  return (await house.stores.conversations.caseIn(conversation)) ?? ''
}

for (const [language, words] of Object.entries(languages)) {
  it(`DQ-07: a difference found later is told once, when the customer comes back (${language})`, async () => {
    const customer = await finished(language)
    const { house, conversation } = customer
    const word = { caseId: await caseOf(customer), conversation, keys: ['company.name'] }
    await leaveWord(house.stores.conversations, word, house.ports)
    await leaveWord(house.stores.conversations, word, house.ports)
    const told = (await customer.start()).text
    expect(told.match(new RegExp(words, 'g'))).to.have.length(1)
    expect((await customer.start()).text).to.not.match(words)
  })
}

it('nothing is left in a conversation that is about another case, or gone', async () => {
  const customer = await finished('en')
  const { house, conversation } = customer
  const keys = ['company.name']
  await leaveWord(house.stores.conversations, { caseId: 'other', conversation, keys }, house.ports)
  await leaveWord(
    house.stores.conversations,
    { caseId: 'x', conversation: 'none', keys },
    house.ports,
  )
  expect((await customer.say('hello')).text).to.not.match(/checked it again/)
  expect(await house.stores.conversations.load('none')).to.equal(undefined)
})
