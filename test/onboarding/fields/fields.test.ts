import { expect } from 'chai'
import { fieldByKey, fields, isFieldKey } from '../../../onboarding/fields/index.ts'
import type { FieldValues } from '../../../onboarding/fields/index.ts'
import type { Circumstances } from '../../../onboarding/field.ts'
import { context, reasonOf, valueOf } from '../readers/contexts.ts'

const customer = (given: Partial<Circumstances>): Circumstances => ({
  naturalPerson: given.customerType === 'private',
  nationalNumber: 'forbidden',
  ...given,
})

const keys = (given: Partial<Circumstances>, which: 'applies' | 'required') =>
  fields.filter((field) => field[which](customer(given))).map((field) => field.key)

describe('fields', () => {
  it('come in the order of asking', () => {
    expect(fields.map((field) => field.key).join(' ')).to.equal(
      'country customerType payment company.number company.name company.legalForm company.address ' +
        'person.name person.address person.phone person.email person.landline person.nationalNumber ' +
        'contact.name contact.phone contact.email contact.landline ' +
        'credit.amount invoice.channel invoice.email invoice.gln invoice.peppol invoice.reference',
    )
  })

  it('a business is asked for company and contact', () => {
    const business = {
      country: 'DK',
      customerType: 'business',
      payment: 'invoice',
      invoiceChannel: 'gln',
    } as const
    expect(keys(business, 'required').join(' ')).to.equal(
      'country customerType payment company.number company.name company.legalForm company.address ' +
        'contact.name contact.phone contact.email credit.amount invoice.channel invoice.gln',
    )
  })

  it('a private customer is asked for the person', () => {
    const person = {
      country: 'SE',
      customerType: 'private',
      payment: 'prepayment',
      invoiceChannel: 'email',
    } as const
    expect(keys(person, 'required').join(' ')).to.equal(
      'country customerType payment person.name person.address person.phone person.email ' +
        'invoice.channel invoice.email',
    )
  })

  it('before anything is known only what decides the rest is asked', () => {
    expect(keys({}, 'applies')).to.deep.equal([
      'country',
      'customerType',
      'payment',
      'invoice.channel',
    ])
  })

  it('a landline is offered in Norway only, and never required', () => {
    for (const [customerType, key] of [
      ['business', 'contact.landline'],
      ['private', 'person.landline'],
    ] as const) {
      expect(keys({ country: 'NO', customerType }, 'applies')).to.include(key)
      expect(keys({ country: 'NO', customerType }, 'required')).to.not.include(key)
      for (const country of ['DK', 'SE', undefined] as const) {
        expect(keys({ country, customerType }, 'applies')).to.not.include(key)
      }
    }
  })

  it('ID-01 ID-06 a national number applies only where the policy allows it, and may be refused', () => {
    for (const nationalNumber of ['consent', 'justified'] as const) {
      expect(keys({ customerType: 'private', nationalNumber }, 'applies')).to.include(
        'person.nationalNumber',
      )
      expect(keys({ customerType: 'private', nationalNumber }, 'required')).to.not.include(
        'person.nationalNumber',
      )
      expect(keys({ customerType: 'business', nationalNumber }, 'applies')).to.not.include(
        'person.nationalNumber',
      )
    }
    expect(keys({ customerType: 'private' }, 'applies')).to.not.include('person.nationalNumber')
    expect(fieldByKey('person.nationalNumber').askOnce).to.equal(true)
  })

  it('CR-01 the amount is asked only with invoice', () => {
    expect(keys({ payment: 'invoice' }, 'required')).to.include('credit.amount')
    expect(keys({ payment: 'prepayment' }, 'applies')).to.not.include('credit.amount')
  })

  it('an invoice channel brings its own detail', () => {
    expect(keys({ invoiceChannel: 'peppol' }, 'required')).to.include('invoice.peppol')
    expect(
      keys({ invoiceChannel: 'post' }, 'applies').filter((key) => key.startsWith('invoice.')),
    ).to.deep.equal(['invoice.channel'])
    expect(fieldByKey('invoice.email').sameAs).to.deep.equal(['contact.email', 'person.email'])
  })

  it('invoice channels are those of country and type', () => {
    const choices = (given: Partial<Circumstances>) =>
      fieldByKey('invoice.channel').choices?.(customer(given))
    expect(choices({ country: 'DK', customerType: 'business' })).to.deep.equal([
      'email',
      'gln',
      'peppol',
      'post',
    ])
    expect(choices({ country: 'SE', customerType: 'private' })).to.deep.equal(['email', 'post'])
    expect(choices({ country: 'SE' })).to.have.length(4)
    expect(choices({})).to.have.length(4)
  })

  it('the first three fields have closed lists', () => {
    const choices = (key: 'country' | 'customerType' | 'payment') =>
      fieldByKey(key).choices?.(customer({}))
    expect(choices('country')).to.deep.equal(['DK', 'SE', 'NO'])
    expect(choices('customerType')).to.deep.equal(['business', 'private'])
    expect(choices('payment')).to.deep.equal(['invoice', 'prepayment'])
  })

  it('GD-01 whatever is about a person is personal or secret', () => {
    const guarded = fields.filter((field) => /^(person|contact)\.|^invoice\.email$/.test(field.key))
    expect(guarded.filter((field) => field.privacy === 'business')).to.deep.equal([])
    expect(
      fields.filter((field) => field.privacy === 'secret').map((field) => field.key),
    ).to.deep.equal(['person.nationalNumber'])
  })

  it('values are typed and normalised by their field', () => {
    const number: FieldValues['company.number'] = '13585628'
    const amount: FieldValues['credit.amount'] = 5000
    expect(valueOf(fieldByKey('credit.amount').read('5 000 kr', context('DK')))).to.equal(amount)
    const value = valueOf(fieldByKey('company.number').read('DK-13585628', context('DK')))
    expect(value).to.equal(number)
    expect(reasonOf(fieldByKey('company.number').read('13585627', context('DK')))).to.equal(
      'checkDigit',
    )
  })

  it('keys are told from other words', () => {
    expect(isFieldKey('contact.phone')).to.equal(true)
    expect(isFieldKey('toString')).to.equal(false)
    expect(fieldByKey('no.such.field')).to.equal(undefined)
  })
})
