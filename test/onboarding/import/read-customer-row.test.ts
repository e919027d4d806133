import { expect } from 'chai'
import { readCustomerRow } from '../../../onboarding/import/read-customer-row.ts'
import type { RowContext } from '../../../onboarding/import/row-draft.ts'
import type { Profile } from '../../../onboarding/profile.ts'
import { demoProfile } from '../../support/conversation.ts'

const words: Readonly<Record<string, string>> = {
  Danmark: 'DK',
  Sverige: 'SE',
  Norge: 'NO',
  Finland: 'FI',
  privat: 'private',
  firma: 'business',
  faktura: 'invoice',
  'e-mail': 'email',
  svensk: 'sv',
}

const context = (profile: Profile = demoProfile): RowContext => ({
  profile,
  now: new Date('2026-11-25T10:00:00Z'),
  testSeries: true,
  choiceOf: (_column, text) => words[text],
})

const read = (cells: Readonly<Record<string, string>>, profile?: Profile) =>
  readCustomerRow(new Map(Object.entries(cells)), context(profile))

const company = {
  country: 'Danmark',
  'company.number': '12 34 56 74',
  customerName: 'Prøvefabrikken ApS',
  'address.street': 'Vestergade 3',
  'address.postalCode': '8000',
  'address.city': 'Aarhus C',
  fullName: 'Mette Prøve',
  phone: '20 12 34 56',
  email: 'mette@prove.example',
}

const person = {
  country: 'Norge',
  customerType: 'privat',
  customerName: 'Kari Prøve',
  address: 'Storgata 1, 0155 Oslo',
  phone: '40 60 00 00',
  email: 'kari@prove.example',
}

function good(cells: Readonly<Record<string, string>>, profile?: Profile) {
  const reading = read(cells, profile)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { answers, ...rest } = reading.customer
  const values = Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]))
  return { ...rest, answers, values }
}

const problems = (cells: Readonly<Record<string, string>>, profile?: Profile) => {
  const reading = read(cells, profile)
  return reading.ok ? [] : reading.problems
}

describe('a row of a customer file', () => {
  it('is read by the readers of the conversation, whatever columns a company lies in', () => {
    const { values, answers, language, customerType } = good(company)
    expect(values).to.include({
      country: 'DK',
      customerType: 'business',
      'company.number': '12345674',
      'company.name': 'Prøvefabrikken ApS',
      'company.legalForm': 'ApS',
      'contact.name': 'Mette Prøve',
      'contact.phone': '+4520123456',
      'contact.email': 'mette@prove.example',
    })
    expect(values['company.address']).to.deep.equal({
      street: 'Vestergade 3',
      postalCode: '8000',
      city: 'Aarhus C',
      country: 'DK',
    })
    expect([language, customerType]).to.deep.equal(['da', 'business'])
    expect(answers['contact.phone']).to.include({ source: 'import', verification: 'checked' })
  })

  it('what the seller proposes to everybody is the seller’s word, not the file’s, and nobody has confirmed it', () => {
    const { answers } = good(company)
    for (const key of ['payment', 'invoice.channel', 'invoice.email']) {
      expect(answers[key], key).to.include({ source: 'profile', verification: 'unverified' })
    }
  })

  it('the same columns are a private person’s where the type says so', () => {
    const { values, language } = good(person)
    expect(values).to.include({ 'person.name': 'Kari Prøve', 'person.phone': '+4740600000' })
    expect(values['person.address']).to.include({ postalCode: '0155' })
    expect(language).to.equal('no')
  })

  it('a company number says the country, and that there is a company', () => {
    const { country: _country, ...without } = company
    expect(good(without)).to.include({ country: 'DK', customerType: 'business' })
  })

  it('a country that the seller does not sell to is not inferred', () => {
    const { country: _country, ...without } = company
    const elsewhere = { ...demoProfile, countries: ['SE', 'NO'] as const } as unknown as Profile
    expect(problems(without, elsewhere)).to.deep.include({ key: 'country', reason: 'required' })
  })

  it('says everything that is wrong with a row at once', () => {
    const row = { ...company, 'company.number': '12345675', email: 'mette', phone: '' }
    expect(problems(row)).to.deep.equal([
      { key: 'company.number', reason: 'checkDigit' },
      { key: 'contact.email', reason: 'noAtSign' },
      { key: 'contact.phone', reason: 'required' },
    ])
  })

  it('without country and type nothing else can be read', () => {
    expect(problems({ fullName: 'Mette' })).to.deep.equal([
      { key: 'country', reason: 'required' },
      { key: 'customerType', reason: 'required' },
    ])
    expect(problems({ country: 'Finland' })).to.deep.equal([
      { key: 'country', reason: 'notAChoice' },
      { key: 'customerType', reason: 'required' },
    ])
    expect(problems({ country: 'nowhere', customerType: 'firma' })).to.deep.equal([
      { key: 'country', reason: 'notAChoice' },
    ])
  })

  it('ID-03: a Swedish sole trader’s number goes to the vault, and only its mask into the record', () => {
    const row = {
      ...company,
      country: 'Sverige',
      'company.number': '811228-9874',
      customerName: 'Exempel Snickeri',
      'company.legalForm': 'EF',
      'address.street': 'Exempelgatan 1',
      'address.postalCode': '111 22',
      'address.city': 'Stockholm',
      phone: '070-174 06 05',
    }
    const { values, secret } = good(row)
    expect(secret).to.equal('198112289874')
    expect(values['company.number']).to.equal('••••••-••••')
    expect(good({ ...row, 'company.number': 'SE811228987401' }).secret).to.equal('198112289874')
    expect(problems({ ...row, 'company.number': '261231-0017' })).to.deep.equal([
      { key: 'company.number', reason: 'notADate' },
    ])
    expect(problems({ ...row, 'company.number': '811328-9874' })).to.deep.include({
      key: 'company.number',
      reason: 'checkDigit',
    })
  })

  it('ID-07: a national number that hides in a name is refused', () => {
    expect(problems({ ...person, customerName: 'Kari 13097248022' })).to.deep.include({
      key: 'person.name',
      reason: 'nationalNumber',
    })
  })

  it('whoever says where invoices go has said how they come; what belongs to no such customer is left out', () => {
    expect(good({ ...company, 'invoice.gln': '5798009811578' }).values).to.include({
      'invoice.channel': 'gln',
    })
    const mixed = good({
      ...company,
      'invoice.gln': '5798009811578',
      'invoice.channel': 'e-mail',
      'person.name': 'Mette Prøve',
    })
    expect(mixed.leftOut).to.have.members(['invoice.gln', 'person.name'])
    expect(mixed.values).to.not.have.any.keys('invoice.gln', 'person.name')
  })

  it('a likely slip is kept as it is and counts as unverified', () => {
    const { answers } = good({ ...company, email: 'mette@gmial.com' })
    expect(answers['contact.email']).to.include({
      value: 'mette@gmial.com',
      verification: 'unverified',
    })
  })

  it('speaks the language of the row, else of the country, else the seller’s first', () => {
    expect(good({ ...company, language: 'svensk' }).language).to.equal('sv')
    const english = { ...demoProfile, languages: ['en'] } as Profile
    expect(good(company, english).language).to.equal('en')
  })

  it('a company without a form in its name is asked for it; the seller’s own id is kept', () => {
    expect(problems({ ...company, customerName: 'Prøvefabrikken' })).to.deep.equal([
      { key: 'company.legalForm', reason: 'required' },
    ])
    const { customerId } = good({ ...company, 'company.legalForm': 'ApS', customerId: ' K-17 ' })
    expect(customerId).to.equal('K-17')
  })
})
