import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, businessFields, summary } from './situations.ts'

type Row = readonly [said: string, key: string, value: string]

/** Values of the summary put right; `change` where the field is named without a value. */
const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['nej telefonen er 20123457', 'contact.phone', '+4520123457'],
    ['tlf er forkert, det skal være 20 12 34 57', 'contact.phone', '+4520123457'],
    ['mit nummer er 20123457, ikke 20123456', 'contact.phone', '+4520123457'],
    ['ikke 20123456 men 20123457', 'contact.phone', '+4520123457'],
    ['20123456 skal være 20123457', 'contact.phone', '+4520123457'],
    ['ret telefonnummeret fra 20123456 til 20123457', 'contact.phone', '+4520123457'],
    ['mailen er mette@ny.dk i stedet for mette@gammel.dk', 'contact.email', 'mette@ny.dk'],
    ['ret mailen til mette@ny.dk', 'contact.email', 'mette@ny.dk'],
    ['hov, e-mail skulle være mette@ny.dk', 'contact.email', 'mette@ny.dk'],
    ['kontaktpersonen er faktisk Peter Hansen', 'contact.name', 'Peter Hansen'],
    ['navnet staves Sørensen', 'contact.name', 'Sørensen'],
    ['vi hedder Nordlyset ApS', 'company.name', 'Nordlyset ApS'],
    ['fakturaen skal sendes til bogholderi@nordlys.dk', 'invoice.email', 'bogholderi@nordlys.dk'],
    ['vi køber nok nærmere for 8.000 kr om måneden', 'credit.amount', '8000'],
    ['mailen er forkert', 'change', 'contact.email'],
    ['kan du ændre adressen', 'change', 'company.address'],
    ['der er en fejl i telefonnummeret', 'change', 'contact.phone'],
    ['jeg vil gerne rette kontaktpersonen', 'change', 'contact.name'],
    ['adressen passer ikke', 'change', 'company.address'],
  ],
  sv: [
    ['nej telefonen är 070-174 06 10', 'contact.phone', '+46701740610'],
    ['fel nummer, det ska vara 0701740610', 'contact.phone', '+46701740610'],
    ['inte 070-174 06 05 utan 070-174 06 10', 'contact.phone', '+46701740610'],
    ['byt telefonnumret till 070-174 06 10', 'contact.phone', '+46701740610'],
    ['fel e-post, det ska vara asa@ny.se', 'contact.email', 'asa@ny.se'],
    ['mejlen ska vara asa@ny.se istället för asa@gammal.se', 'contact.email', 'asa@ny.se'],
    ['ändra mejlen från asa@gammal.se till asa@ny.se', 'contact.email', 'asa@ny.se'],
    ['kontaktpersonen är egentligen Anders Ek', 'contact.name', 'Anders Ek'],
    ['namnet stavas Öberg', 'contact.name', 'Öberg'],
    ['vi heter Nordljuset AB', 'company.name', 'Nordljuset AB'],
    ['fakturor ska skickas till ekonomi@nordljus.se', 'invoice.email', 'ekonomi@nordljus.se'],
    ['vi köper snarare för 8 000 kr i månaden', 'credit.amount', '8000'],
    ['mejlen är fel', 'change', 'contact.email'],
    ['kan du ändra adressen', 'change', 'company.address'],
    ['det är fel i telefonnumret', 'change', 'contact.phone'],
    ['adressen stämmer inte', 'change', 'company.address'],
  ],
  no: [
    ['nei telefonen er 41234568', 'contact.phone', '+4741234568'],
    ['feil nummer, det skal være 412 34 568', 'contact.phone', '+4741234568'],
    ['ikke 41234567 men 41234568', 'contact.phone', '+4741234568'],
    ['ikkje 41234567 men 41234568', 'contact.phone', '+4741234568'],
    ['endre telefonen til 41234568', 'contact.phone', '+4741234568'],
    ['e-posten skal være kari@ny.no i stedet for kari@gammel.no', 'contact.email', 'kari@ny.no'],
    ['endre eposten fra kari@gammel.no til kari@ny.no', 'contact.email', 'kari@ny.no'],
    ['kontaktpersonen er egentlig Ola Nordmann', 'contact.name', 'Ola Nordmann'],
    ['navnet skrives Nordmann', 'contact.name', 'Nordmann'],
    ['vi heter Fjordlys AS', 'company.name', 'Fjordlys AS'],
    ['fakturaen skal til regnskap@fjord.no', 'invoice.email', 'regnskap@fjord.no'],
    ['vi kjøper heller for 8 000 kr i måneden', 'credit.amount', '8000'],
    ['eposten er feil', 'change', 'contact.email'],
    ['kan du endre adressen', 'change', 'company.address'],
    ['telefonen stemmer ikkje', 'change', 'contact.phone'],
    ['jeg vil rette kontaktpersonen', 'change', 'contact.name'],
  ],
  en: [
    ['no, the phone is 41234568', 'contact.phone', '+4741234568'],
    ['wrong number, it should be 412 34 568', 'contact.phone', '+4741234568'],
    ['not 41234567 but 41234568', 'contact.phone', '+4741234568'],
    ['change the phone from 41234567 to 41234568', 'contact.phone', '+4741234568'],
    ['my email is john@new.no rather than john@old.no', 'contact.email', 'john@new.no'],
    ['sorry, the email should be john@new.no', 'contact.email', 'john@new.no'],
    ['update my e-mail to john@new.no please', 'contact.email', 'john@new.no'],
    ['the contact person is actually Jane Smith', 'contact.name', 'Jane Smith'],
    ["actually it's spelled Smyth", 'contact.name', 'Smyth'],
    ['our company is called Fjordlight AS', 'company.name', 'Fjordlight AS'],
    ['invoices should go to accounts@fjord.no', 'invoice.email', 'accounts@fjord.no'],
    ['we spend more like 8000 kr a month', 'credit.amount', '8000'],
    ['the email is wrong', 'change', 'contact.email'],
    ['can you change the address', 'change', 'company.address'],
    ["the phone number isn't right", 'change', 'contact.phone'],
    ['I need to fix the contact person', 'change', 'contact.name'],
  ],
}

describe('understanding: corrections by naming the field', () => {
  for (const language of ['da', 'sv', 'no', 'en'] as const) {
    for (const [text, key, value] of tables[language]) {
      it(`${language}: "${text}" changes ${key === 'change' ? value : key}, at the summary and three questions later`, () => {
        const later = business(
          'invoice.channel',
          language,
          businessFields.filter((field) => field !== 'invoice.channel'),
        )
        for (const context of [summary(language), later]) {
          const { fills, command, ambiguous } = understand(text, context)
          expect(ambiguous).to.equal(undefined)
          if (key === 'change')
            expect([command?.name, command?.target, fills], context.asks).to.deep.equal([
              'change',
              value,
              [],
            ])
          else
            expect(
              fills.map((fill) => [
                fill.key,
                JSON.stringify(fill.value).replaceAll('"', ''),
                fill.correction,
              ]),
              context.asks,
            ).to.deep.equal([[key, value, true]])
        }
      })
    }
  }

  it('takes two corrections at once', () => {
    const { fills } = understand('telefonen er 20123457 og mailen er mette@ny.dk', summary('da'))
    expect(fills.map(({ key, correction }) => [key, correction])).to.deep.equal([
      ['contact.phone', true],
      ['contact.email', true],
    ])
  })

  it('takes a new address and leaves the old street out', () => {
    const rows = [
      ['ikke Vestergade men Østergade 5, 8000 Aarhus C', 'da', 'Østergade 5'],
      ['inte Storgatan utan Lillgatan 5, 114 55 Stockholm', 'sv', 'Lillgatan 5'],
      ['ikke Storgata 12 men Lillegata 5, 0155 Oslo', 'no', 'Lillegata 5'],
      ['not Storgata 12 but Lillegata 5, 0155 Oslo', 'en', 'Lillegata 5'],
    ] as const
    for (const [text, language, street] of rows) {
      const { fills } = understand(text, summary(language))
      expect(
        fills.map(({ key }) => key),
        text,
      ).to.deep.equal(['company.address'])
      expect(fills[0]?.value).to.include({ street })
    }
  })

  it('changes a line of the summary by its number, and only there (UX-20)', () => {
    for (const text of ['3', '3.', 'ret 3', 'ändra 3', 'endre linje 3', 'change 3', 'nr 3']) {
      expect(understand(text, summary('da')).command, text).to.deep.equal({
        name: 'change',
        line: 3,
      })
    }
    expect(understand('3', business('contact.phone', 'da')).command).to.equal(undefined)
  })

  it('knows what "no, it ends with 8" is about even though it cannot put it right', () => {
    const context = business('contact.email', 'da', [
      'company.number',
      'contact.name',
      'contact.phone',
    ])
    expect(understand('nej, det er 8 til sidst', context).command).to.deep.equal({
      name: 'change',
      target: 'contact.phone',
    })
  })
})
