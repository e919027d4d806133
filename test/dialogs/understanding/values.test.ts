import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { asking, business, businessFields, person, summary, valuesIn } from './situations.ts'

describe('understanding: the answer asked for', () => {
  const rows = [
    ['contact.name', 'mette sørensen', 'mette sørensen'],
    ['contact.name', 'METTE SØRENSEN', 'METTE SØRENSEN'],
    ['contact.name', 'det er Mette Sørensen', 'Mette Sørensen'],
    ['contact.name', 'Anne-Marie von der Lippe', 'Anne-Marie von der Lippe'],
    ['company.name', 'nordlys', 'nordlys'],
    ['company.name', 'den hedder Nordlys', 'Nordlys'],
    ['company.name', 'Byg & Bo', 'Byg & Bo'],
    ['contact.email', 'mette (at) nordlys.dk', 'mette@nordlys.dk'],
    ['contact.email', 'mette at nordlys dot dk', 'mette@nordlys.dk'],
    ['contact.phone', '0045 20 12 34 56', '+4520123456'],
    ['credit.amount', '5k', 5000],
    ['credit.amount', 'ca 10 tusind', 10000],
    ['invoice.channel', 'på mail tak', 'email'],
    ['invoice.channel', 'e-faktura', 'peppol'],
    ['invoice.channel', 'med posten', 'post'],
  ] as const
  for (const [asks, text, value] of rows) {
    it(`"${text}" answers ${asks}`, () => {
      expect(valuesIn(text, business(asks, 'da'))).to.deep.equal({ [asks]: value })
    })
  }

  it('a name beside small words keeps to the name', () => {
    expect(
      valuesIn('min kollega Eva Lind, eva@nordlys.dk', business('contact.name', 'da')),
    ).to.deep.equal({
      'contact.name': 'Eva Lind',
      'contact.email': 'eva@nordlys.dk',
    })
  })

  it('a likelier e-mail address is offered, never put in (UX-10)', () => {
    const { fills } = understand('mette@hotmial.com', business('contact.email', 'da'))
    expect(fills[0]).to.include({ value: 'mette@hotmial.com', suggestion: 'mette@hotmail.com' })
  })

  it('an EAN number says how the invoice comes', () => {
    expect(
      valuesIn('vi har et EAN-nummer: 5790000000005', business('contact.phone', 'da')),
    ).to.deep.equal({
      'invoice.gln': '5790000000005',
      'invoice.channel': 'gln',
    })
  })

  it('two addresses: the one for invoices goes to the invoices', () => {
    expect(
      valuesIn('mette@nordlys.dk, bogholderi@nordlys.dk', business('contact.name', 'da')),
    ).to.deep.equal({
      'contact.email': 'mette@nordlys.dk',
      'invoice.email': 'bogholderi@nordlys.dk',
    })
  })

  it('a pasted signature is read from top to bottom', () => {
    const signature =
      'Med venlig hilsen\n\nMette Sørensen\nIndkøber\n\nNordlys ApS\nVestergade 3, 2. tv\n8000 Aarhus C\nCVR 12345674\nTlf. +45 20 12 34 56\nmette@nordlys.dk\nwww.nordlys.dk'
    expect(valuesIn(signature, business('contact.name', 'da'))).to.deep.equal({
      'contact.name': 'Mette Sørensen',
      'company.name': 'Nordlys ApS',
      'company.address': {
        street: 'Vestergade 3, 2. tv',
        postalCode: '8000',
        city: 'Aarhus C',
        country: 'DK',
      },
      'company.number': '12345674',
      'contact.phone': '+4520123456',
      'contact.email': 'mette@nordlys.dk',
    })
  })

  it('a private customer types everything in small letters in one line', () => {
    expect(
      valuesIn(
        'jens hansen vestergade 3 2 tv 8000 århus c 20123456 jens@mail.dk',
        person('person.name', 'da'),
      ),
    ).to.deep.equal({
      'person.name': 'jens hansen',
      'person.address': {
        street: 'vestergade 3 2 tv',
        postalCode: '8000',
        city: 'århus c',
        country: 'DK',
      },
      'person.phone': '+4520123456',
      'person.email': 'jens@mail.dk',
    })
  })
})

describe('understanding: an answer that cannot be read', () => {
  const rows = [
    ['company.number', '12345678', 'checkDigit'],
    ['contact.phone', '2012345', 'tooShort'],
    ['contact.email', 'mette.nordlys.dk', 'noAtSign'],
    ['contact.email', 'mette@nordlys', 'domainEnding'],
    ['company.address', 'Vestergade 3', 'postalCodeMissing'],
    ['company.address', 'Aarhus', 'postalCodeMissing'],
    ['credit.amount', 'mellem 5.000 og 10.000', 'notANumber'],
    ['payment', 'begge dele', 'notAChoice'],
  ] as const
  for (const [asks, text, reason] of rows) {
    it(`"${text}" for ${asks} is refused with the reader's reason`, () => {
      const { refused, fills } = understand(text, business(asks, 'da'))
      expect(fills).to.deep.equal([])
      expect([refused?.key, refused?.why.reason]).to.deep.equal([asks, reason])
    })
  }

  it('a named field that cannot be read is refused by its own name', () => {
    const { refused } = understand('cvr 12345678', business('contact.name', 'da'))
    expect([refused?.key, refused?.why.reason]).to.deep.equal(['company.number', 'checkDigit'])
  })

  it('a sentence at a choice or a name is no try at it', () => {
    for (const asks of ['payment', 'company.name', 'contact.name']) {
      const { fills, refused } = understand(
        'jeg sidder lige og spiser så jeg skriver senere i dag',
        business(asks, 'da'),
      )
      expect([fills, refused], asks).to.deep.equal([[], undefined])
    }
  })
})

describe('understanding: a number that could be two things', () => {
  /** Passes the Danish company check and is a good phone number. */
  const both = '25313763'
  const open = business('contact.name', 'da')

  it('is asked about when nothing says which (conversation.md 4.3)', () => {
    const { ambiguous, fills } = understand(both, open)
    expect(ambiguous).to.deep.equal({ raw: both, keys: ['company.number', 'contact.phone'] })
    expect(fills).to.deep.equal([])
  })

  it('is what was asked for, what it is labelled as, or what is left open', () => {
    expect(valuesIn(both, business('company.number', 'da'))).to.deep.equal({
      'company.number': both,
    })
    expect(valuesIn(both, business('contact.phone', 'da'))).to.deep.equal({
      'contact.phone': `+45${both}`,
    })
    expect(valuesIn(`tlf ${both}`, open)).to.deep.equal({ 'contact.phone': `+45${both}` })
    expect(valuesIn(`cvr ${both}`, open)).to.deep.equal({ 'company.number': both })
    expect(valuesIn(both, business('contact.name', 'da', ['company.number']))).to.deep.equal({
      'contact.phone': `+45${both}`,
    })
  })

  it('a Norwegian number is the phone, fixed line or mobile; the landline only by its name', () => {
    const context = asking('contact.name', {
      country: 'NO',
      customerType: 'business',
      open: [...businessFields, 'contact.landline'],
    })
    expect(valuesIn('22 22 22 22', context)).to.deep.equal({ 'contact.phone': '+4722222222' })
    expect(valuesIn('sentralbord 22 22 22 22', context)).to.deep.equal({
      'contact.landline': '+4722222222',
    })
    expect(valuesIn('412 34 567', context)).to.deep.equal({ 'contact.phone': '+4741234567' })
  })

  it('the same answer again at the summary is no question', () => {
    expect(understand('Tlf 20123456', summary('da')).ambiguous).to.equal(undefined)
  })
})
