import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { z } from 'zod'
import type { recordSchema } from '../../onboarding/customer-event.ts'
import { customerEventSchema, toCustomerEvent } from '../../onboarding/customer-event.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { sampleEvent, sampleRecord } from '../contracts/sample-completion.ts'

/** Every key of a type, all the way down. */
type Keys<T> = T extends readonly (infer Item)[]
  ? readonly Keys<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Keys<NonNullable<T[Key]>> }
    : true
type Published = Keys<z.infer<typeof recordSchema>>
type Own = Keys<CustomerRecord>
// A property of the record that the schema does not publish, or the other way round, does not compile here.
const sameKeys = (published: Published): Own => published
const sameKeysBack = (own: Own): Published => own

/** The fenced JSON of `docs/events.md`, in order: schema, then example. */
const documented = [
  ...readFileSync('docs/events.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g),
].map(([, text = '']) => JSON.parse(text) as unknown)

describe('what is told about a customer', () => {
  it('has every property of the record and no other', () => {
    expect([sameKeys, sameKeysBack]).to.have.length(2)
  })

  it('is published in docs/events.md as it is', () => {
    expect(documented[0]).to.deep.equal(z.toJSONSchema(customerEventSchema, { io: 'input' }))
  })

  it('has an example in docs/events.md that fits the schema, with nothing left out', () => {
    expect(customerEventSchema.parse(documented[1])).to.deep.equal(documented[1])
  })

  it('names the seller and the reference, never the customer, outside its data', () => {
    const event = toCustomerEvent(sampleEvent('1', sampleRecord('BCDF-2345')), 'Nordhavn & Søn')
    const { data, ...envelope } = event ?? expect.fail('does not fit')
    expect(data).to.deep.equal(sampleRecord('BCDF-2345'))
    expect(envelope).to.deep.equal({
      specversion: '1.0',
      id: '1',
      source: '/onboarding/Nordhavn%20%26%20S%C3%B8n',
      type: 'customer.created',
      subject: 'BCDF-2345',
      time: '2026-11-22T10:00:00.000Z',
      datacontenttype: 'application/json',
    })
  })

  it('is never sent when it does not fit', () => {
    const event = sampleEvent('1', sampleRecord('BCDF-2345'))
    const wrong: readonly OutboxEvent[] = [
      { ...event, data: undefined },
      { ...event, data: { reference: 'BCDF-2345' } },
      { ...event, id: '' },
      { ...event, at: 'yesterday' },
      { ...event, type: 'customer.erased' },
    ]
    for (const each of wrong) expect(toCustomerEvent(each, 'demo')).to.equal(undefined)
  })
})
