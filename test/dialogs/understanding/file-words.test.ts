import { expect } from 'chai'
import { choiceOf, columnOf } from '../../../dialogs/understanding/words/file-words.ts'
import { columns } from '../../../onboarding/import/columns.ts'

/** Headers of the customer files that systems of the three countries write, in four languages. */
const headers: Readonly<Record<string, readonly string[]>> = {
  customerId: ['Kundenr.', 'Kundnummer', 'Kundenummer', 'Customer ID', 'Debitornr'],
  customerName: ['Navn', 'Namn', 'Name', 'Kundenavn', 'Customer name'],
  'company.number': ['CVR-nr.', 'CVR nummer', 'Org.nr', 'Organisasjonsnummer', 'Company number'],
  'company.name': ['Firmanavn', 'Företagsnamn', 'Company name'],
  'company.legalForm': ['Selskabsform', 'Bolagsform', 'Selskapsform', 'Legal form'],
  'contact.name': ['Kontaktperson', 'Att.', 'Contact person'],
  phone: ['Telefon', 'Tlf.', 'Mobil', 'Mobilnummer', 'Phone', 'Telefonnummer'],
  email: ['E-mail', 'Email', 'E-post', 'Mailadresse', 'E-postadress'],
  landline: ['Fasttelefon', 'Landline'],
  address: ['Adresse', 'Adress', 'Address'],
  'address.street': ['Vej', 'Gatuadress', 'Gateadresse', 'Street', 'Adresse 1'],
  'address.postalCode': ['Postnr', 'Postnummer', 'Postcode', 'ZIP'],
  'address.city': ['By', 'Ort', 'Poststed', 'City', 'Town'],
  country: ['Land', 'Country'],
  customerType: ['Kundetype', 'Kundtyp', 'Customer type'],
  payment: ['Betaling', 'Betalningssätt', 'Payment'],
  'invoice.channel': ['Fakturaform', 'Fakturering', 'Invoice method'],
  'invoice.email': ['Faktura e-mail', 'Fakturaepost', 'Invoice e-mail'],
  'invoice.gln': ['EAN-nr', 'GLN', 'EAN nummer'],
  'invoice.peppol': ['Peppol-ID', 'Peppol'],
  language: ['Sprog', 'Språk', 'Language'],
}

describe('the columns of a customer file', () => {
  for (const [column, names] of Object.entries(headers)) {
    it(`${column} is known by ${names.join(', ')}`, () => {
      expect(names.map((name) => `${name}: ${columnOf(name)}`)).to.deep.equal(
        names.map((name) => `${name}: ${column}`),
      )
    })
  }

  it('every field key names its own column, in any case', () => {
    for (const column of columns) expect(columnOf(column.toUpperCase())).to.equal(column)
  })

  it('amounts, national numbers and what is none of ours are not read', () => {
    for (const name of ['Saldo', 'CPR-nr', 'Fødselsnummer', 'Kreditmax', '', 'Note']) {
      expect(columnOf(name), name).to.equal(undefined)
    }
  })
})

describe('the closed words of a customer file', () => {
  it('are understood in four languages, as values and as labels', () => {
    const said: readonly (readonly [string, string, string])[] = [
      ['country', 'Danmark', 'DK'],
      ['country', 'sverige', 'SE'],
      ['country', 'NO', 'NO'],
      ['country', 'Norway', 'NO'],
      ['customerType', 'Privat', 'private'],
      ['customerType', 'Erhverv', 'business'],
      ['customerType', 'Företag', 'business'],
      ['payment', 'Forudbetaling', 'prepayment'],
      ['payment', 'Faktura', 'invoice'],
      ['invoice.channel', 'EHF', 'peppol'],
      ['invoice.channel', 'E-post', 'email'],
      ['invoice.channel', 'EAN', 'gln'],
      ['language', 'svensk', 'sv'],
      ['language', 'nb', 'no'],
      ['language', 'English', 'en'],
    ]
    expect(said.map(([key, text]) => choiceOf(key, text))).to.deep.equal(
      said.map(([, , value]) => value),
    )
  })

  it('what is none of them is no choice', () => {
    expect(choiceOf('country', 'Finland')).to.equal(undefined)
    expect(choiceOf('nothing', 'DK')).to.equal(undefined)
  })
})
