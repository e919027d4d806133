import { expect } from 'chai'
import { contactsOfRecord, isSameContact } from '../../../onboarding/messaging/contact-address.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const phone = { kind: 'sms', to: '+46701740605' } as const
const mail = { kind: 'email', to: 'kari@prove.example' } as const

describe('where a customer is reached', () => {
  it('is number and address of the contact person or the private customer', () => {
    const { contact, company: _company, ...rest } = sampleRecord('BCDF-2345')
    const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }
    const person = { name: 'Kari', phone: phone.to, email: mail.to, address }
    expect(contactsOfRecord({ ...rest, ...(contact && { contact }) })).to.deep.equal([phone, mail])
    expect(contactsOfRecord({ ...rest, person })).to.deep.equal([phone, mail])
    expect(contactsOfRecord(rest)).to.deep.equal([])
  })

  it('letters of an e-mail address may be large or small', () => {
    expect(isSameContact(mail, { ...mail, to: 'KARI@Prove.example' })).to.equal(true)
    expect(isSameContact(phone, phone)).to.equal(true)
    expect(isSameContact(phone, { ...phone, to: '+46701740606' })).to.equal(false)
    expect(isSameContact(phone, { ...phone, kind: 'email' })).to.equal(false)
  })
})
