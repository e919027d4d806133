import { expect } from 'chai'
import { business, valuesIn } from './situations.ts'

describe('understanding: payment and invoices in own words', () => {
  for (const [language, text, payment] of [
    ['da', 'vi betaler altid inden varerne kommer', 'prepayment'],
    ['sv', 'vi betalar alltid innan varorna kommer', 'prepayment'],
    ['no', 'Me betaler alltid før varene kjem, så slepp me å tenke meir på det', 'prepayment'],
    ['en', "Prepaying, cos we're new", 'prepayment'],
    ['no', 'vi vil betale alt først så vi er ferdig med det', 'prepayment'],
    ['en', 'put it on the tab', 'invoice'],
    ['da', 'jeg betaler når jeg får regningen', 'invoice'],
    ['sv', 'jag betalar när räkningen kommer', 'invoice'],
    ['no', 'eg betaler når rekninga kjem', 'invoice'],
    ['en', 'can i just pay when i get the bill like a normal person', 'invoice'],
    ['da', 'vi betaler ikke før varerne er kommet', 'invoice'],
    ['sv', 'betalar aldrig innan jag fått varorna', 'invoice'],
    ['no', 'vi betaler ikke før vi har fått varene', 'invoice'],
    ['en', "I won't pay before I see the goods", 'invoice'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('payment', language))).to.include({ payment })
    })
  }

  for (const [language, text, channel] of [
    ['da', 'vi fik faktisk EAN i efteråret, så send dem den vej', 'gln'],
    ['sv', 'vi skaffade peppol i höstas, så skicka dem den vägen', 'peppol'],
    ['no', 'vi fikk faktisk EHF i høst, så send dem den veien', 'peppol'],
    ['en', 'we got peppol last autumn, so send them that way', 'peppol'],
    ['da', 'helst elektronisk, vi har EAN', 'gln'],
    ['da', 'put den i en konvolut', 'post'],
    ['sv', 'lägg den i ett kuvert', 'post'],
    ['no', 'på gamlemåten, i konvolutt', 'post'],
    ['en', 'stick it in an envelope', 'post'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('invoice.channel', language))).to.include({
        'invoice.channel': channel,
      })
    })
  }

  for (const [language, text] of [
    ['da', 'vi har ikke fået EAN endnu'],
    ['sv', 'vi har inte fått peppol ännu'],
    ['no', 'vi har ikke fått EHF ennå'],
    ['en', "we haven't got peppol yet"],
  ] as const) {
    it(`${language}: what one does not have is not chosen: "${text}"`, () => {
      expect(valuesIn(text, business('invoice.channel', language))).not.to.include.keys(
        'invoice.channel',
      )
    })
  }

  for (const [language, text, email] of [
    [
      'da',
      'Kontakt: Samira Haddad\nFaktura: bogholderi@skum.example.dk',
      'bogholderi@skum.example.dk',
    ],
    ['sv', 'Kontakt: Samira Haddad\nFaktura: ekonomi@skum.example.se', 'ekonomi@skum.example.se'],
    ['no', 'Kontakt: Samira Haddad\nFaktura: regnskap@skum.example.no', 'regnskap@skum.example.no'],
    [
      'en',
      'Contact: Samira Haddad\nInvoices: accounts@skum.example.no',
      'accounts@skum.example.no',
    ],
  ] as const) {
    it(`${language}: in a list the word names what the address is for: "${text}"`, () => {
      const values = valuesIn(text, business('contact.name', language))
      expect(values).to.include({ 'invoice.email': email })
      expect(values).not.to.include.keys('contact.email')
    })
  }
})
