import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, businessFields, valuesIn } from './situations.ts'

const key = 'invoice.reference'

const open = (asks: string, language: Language): UnderstandingContext => {
  const context = business(asks, language)
  return { ...context, open: [...context.open, key] }
}

/** The summary, with a reference that stands or without one. */
function atSummary(language: Language, standing?: string): UnderstandingContext {
  const context = business('confirm', language, businessFields)
  return standing === undefined
    ? { ...context, open: [key] }
    : { ...context, answered: [...context.answered, key], values: { [key]: standing } }
}

type Rows = Readonly<Record<Language, readonly (readonly [said: string, reference: string])[]>>

/** By its name, or by what is to be done with it. */
const told: Rows = {
  da: [
    ['ref er: Bente H. / projekt 77   og sæt 45.000', 'Bente H. / projekt 77'],
    ['reference skal være Bente H. / projekt 77', 'Bente H. / projekt 77'],
    ['Ret reference til "Bente H. / projekt 77"', 'Bente H. / projekt 77'],
    ['kan I rette referencen til Nygrodd/MLÅ?', 'Nygrodd/MLÅ'],
    ['Du glemte referencen, den skal være Nygrodd/MLÅ', 'Nygrodd/MLÅ'],
    ['ref: Bente Holm / indkøb', 'Bente Holm / indkøb'],
    ['brug Afd-12 som reference', 'Afd-12'],
    ['reference på fakturaen: indkøb 118', 'indkøb 118'],
    ['fakturaerne skal mærkes med PO 4711', 'PO 4711'],
    ['mærk dem med Skolekøkken 3', 'Skolekøkken 3'],
    ['kan I mærke fakturaerne med afd. 4?', 'afd. 4'],
    ['mærkning: Indkøb Nord 12', 'Indkøb Nord 12'],
    ['skriv rekvisition 4711 på fakturaen', 'rekvisition 4711'],
    ['der skal stå Projekt 4410 på alle fakturaer, tak', 'Projekt 4410'],
    ['på fakturaen skal der stå Indkøb Nord', 'Indkøb Nord'],
    ['vores PO-nummer er 4711', '4711'],
    ['rekvisitionsnummer: 20123456', '20123456'],
    ['rekvisition nr. 4711', 'rekvisition nr. 4711'],
    ['indkøbsordre 88-B', 'indkøbsordre 88-B'],
    ['omkostningssted 410', 'omkostningssted 410'],
    ['vores reference er 4711-B', '4711-B'],
    ['referencen på fakturaen skal være Anna Berg', 'Anna Berg'],
    ['ordrenummer 4711 på fakturaen', 'ordrenummer 4711'],
    ['fakturaen skal mærkes med Drift og Vedligehold', 'Drift og Vedligehold'],
  ],
  sv: [
    ['ref är: Bente H. / projekt 77 och sätt 45.000', 'Bente H. / projekt 77'],
    ['går det att ändra ref till Nygrodd/MLÅ?', 'Nygrodd/MLÅ'],
    ['Du missade referensen, den ska vara Nygrodd/MLÅ', 'Nygrodd/MLÅ'],
    ['Ändra referens till "Bente H. / projekt 77"', 'Bente H. / projekt 77'],
    ['använd JL310 som referens', 'JL310'],
    ['mejl, och INK 4471 som vår referens', 'INK 4471'],
    ['märk med ref INK-4471', 'INK-4471'],
    ['fakturorna ska märkas med Projekt 4410', 'Projekt 4410'],
    ['märk dom med ref Jörgen P, kostnadsställe 410', 'Jörgen P, kostnadsställe 410'],
    ['lägg till kostnadsställe 410 på fakturan', 'kostnadsställe 410'],
    ['ange PO 4711 på alla fakturor tack', 'PO 4711'],
    ['Er referens: Kök 2', 'Kök 2'],
    ['er ref: skolkök 3', 'skolkök 3'],
    ['inköpsorder 4711', 'inköpsorder 4711'],
    ['rekvisitionsnumret är 88123', '88123'],
    ['fakturamärkning: 4711', '4711'],
    ['det ska stå Inköp Norr på fakturan', 'Inköp Norr'],
    ['beställningsnummer 4711 på fakturan', 'beställningsnummer 4711'],
  ],
  no: [
    ['ref er: Bente H. / prosjekt 77 og sett 45.000', 'Bente H. / prosjekt 77'],
    ['kan dere endre referansen til Bente H. / prosjekt 77?', 'Bente H. / prosjekt 77'],
    ['Du overså referansen, den skal være Nordlys/MLÅ', 'Nordlys/MLÅ'],
    ['Endre referansen til "Bente H. / prosjekt 77"', 'Bente H. / prosjekt 77'],
    ['send dem med Avd-12 som referanse', 'Avd-12'],
    ['merk fakturaene med Prosjekt 4410', 'Prosjekt 4410'],
    ['merkes med PO 4711', 'PO 4711'],
    ['kan dere merke fakturaene med avd 12?', 'avd 12'],
    ['sett PO 12345678 på alle fakturaer', 'PO 12345678'],
    ['vår referanse er 4711-B', '4711-B'],
    ['rekvisisjonsnummer er 88123', '88123'],
    ['kostnadssted 410', 'kostnadssted 410'],
    ['bestillingsnummer 4711 på fakturaene', 'bestillingsnummer 4711'],
    ['innkjøpsordre 4711', 'innkjøpsordre 4711'],
    ['fakturaen må merkes med prosjektnummer 4410 takk', 'prosjektnummer 4410'],
    ['fakturareferanse: Skolekjøkkenet', 'Skolekjøkkenet'],
    ['det skal stå Innkjøp Nord på fakturaen', 'Innkjøp Nord'],
  ],
  en: [
    ['our ref is "J. Smith/PO 44"', 'J. Smith/PO 44'],
    ['can you change the reference to J. Smith / PO 44?', 'J. Smith / PO 44'],
    ['You missed the reference, it should be J. Smith / PO 44', 'J. Smith / PO 44'],
    ['Please use Havsbris-22 as the reference.', 'Havsbris-22'],
    ['by email, 4711 as PO number', '4711'],
    ['our ref is Skolekøkken 3', 'Skolekøkken 3'],
    ['mark them with PO 4711', 'PO 4711'],
    ['please quote PO 4711 on every invoice', 'PO 4711'],
    ['purchase order number 4711', 'purchase order number 4711'],
    ['invoices must be marked dept 4', 'dept 4'],
    ['write 4711 on the invoice', '4711'],
    ['our PO is 4500012345', '4500012345'],
    ['cost centre 410', 'cost centre 410'],
    ['use PO 4711 as our reference', 'PO 4711'],
    ['the invoice reference is Anna Berg', 'Anna Berg'],
    ['label the invoices with Purchasing please', 'Purchasing'],
    ['Order ref 77-B', '77-B'],
  ],
}

const corrected: Rows = {
  da: [
    ['referencen er forkert, skal være PO 88', 'PO 88'],
    ['ret referencen til PO 88', 'PO 88'],
    ['referencen skal være PO 88, ikke PO 4711', 'PO 88'],
  ],
  sv: [
    ['referensen är fel, ska vara PO 88', 'PO 88'],
    ['ändra referensen till PO 88', 'PO 88'],
    ['referensen ska vara PO 88, inte PO 4711', 'PO 88'],
  ],
  no: [
    ['referansen er feil, den skal være PO 88', 'PO 88'],
    ['endre referansen til PO 88', 'PO 88'],
    ['referansen skal være PO 88, ikke PO 4711', 'PO 88'],
  ],
  en: [
    ['the reference is wrong, it should be PO 88', 'PO 88'],
    ['change the reference to PO 88', 'PO 88'],
    ['reference should be PO 88 not PO 4711', 'PO 88'],
  ],
}

/** Nothing that invoices are to carry. */
const others: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'hvordan retter jeg reference til PO 88?',
    'kan I ikke rette referencen til noget andet?',
    'vores ordre 4711 er ikke kommet',
    'PO 4711 er ikke kommet',
    'hvor er PO 4711?',
    'har I fået rekvisition 4711?',
    'har I fået PO 4711',
    'det drejer sig om ref 4711',
    'ang. ref 4711',
    'jeres sidste faktura, ref 20123499, er forkert',
    'ordrenummer 20123499',
    'mærk pakken med forsigtig',
    'varerne skal mærkes med PO 4711',
    'fakturaen skal mærkes med mit navn',
    'fakturaerne skal ikke mærkes med PO 4711',
    'min sag har nummer B7KM-2QXZ, ref. B7KM-2QXZ',
    'Er ref: Anna Berg',
    'mærkes med faktura@nordlys.example',
    'vi holder til på Projektvej 4, 8000 Aarhus C',
  ],
  sv: [
    'hur ändrar jag ref till PO 88?',
    'inköpsorder 4711 har inte kommit',
    'var är PO 4711?',
    'angående ref 4711',
    'ordernummer 0701740644',
    'märk paketet med varsamt',
    'Er ref: Anna Berg',
    'fakturan ska märkas med mitt namn',
    'vi har ett projekt på gång',
  ],
  no: [
    'hvordan endrer jeg referansen til PO 88?',
    'PO 4711 er ikke kommet',
    'hvor er rekvisisjon 4711?',
    'det gjelder ref 4711',
    'merk pakken med forsiktig',
    'merk at jeg er bortreist',
    'Deres ref: Kari Nordmann',
    'fakturaen skal merkes med navnet mitt',
    'vi har et prosjekt på gang',
  ],
  en: [
    'how do I change the reference to PO 88?',
    'PO 4711 has not arrived',
    'where is purchase order 4711?',
    'regarding ref 4711',
    'your invoice ref 20123499 is wrong',
    'my reference number is B7KM-2QXZ',
    'mark the parcels with fragile',
    'Your reference: Anna Berg',
    'invoices must be marked with my name',
    'PO Box 12, 8000 Aarhus',
    'mark my words',
  ],
}

/** What the bot asks where it would have been told: values of its own are beside it. */
const beside: Readonly<
  Record<Language, readonly [string, string, Readonly<Record<string, string>>]>
> = {
  da: [
    'Mette Sørensen, 20123456, mette@nordlys.example, mærkes med rekvisition 4471',
    'rekvisition 4471',
    { 'contact.name': 'Mette Sørensen', 'contact.phone': '+4520123456' },
  ],
  sv: [
    'Åsa Öberg, asa@nordlys.example och fakturan ska märkas med Kök 2',
    'Kök 2',
    { 'contact.name': 'Åsa Öberg', 'contact.email': 'asa@nordlys.example' },
  ],
  no: [
    'Kari Nordmann, 68051234, og merk fakturaene med PO 4711',
    'PO 4711',
    { 'contact.name': 'Kari Nordmann', 'contact.phone': '+4768051234' },
  ],
  en: [
    'the contact is Anna Berg, anna@nordlys.example, ref PO 12',
    'PO 12',
    { 'contact.name': 'Anna Berg', 'contact.email': 'anna@nordlys.example' },
  ],
}

const gone: Readonly<Record<Language, readonly string[]>> = {
  da: ['ingen reference', 'fjern referencen', 'slet referencen på fakturaen'],
  sv: ['ingen referens', 'ta bort referensen', 'stryk referensen på fakturan'],
  no: ['ingen referanse', 'fjern referansen', 'slett referansen på fakturaen'],
  en: ['no reference', 'remove the reference', 'delete the reference on the invoice'],
}

const renewed: Readonly<Record<Language, readonly string[]>> = {
  da: ['ret referencen', 'referencen er forkert', 'ændr PO-nummeret'],
  sv: ['ändra referensen', 'referensen är fel', 'ändra referens'],
  no: ['endre referansen', 'referansen er feil', 'endre referanse'],
  en: ['change the reference', 'the reference is wrong', 'change the PO number'],
}

/** Wished for as a reference, or put into its field: somebody's name will do, unless a person is asked for. */
const wished: Readonly<Record<Language, Readonly<Record<'yes' | 'no', readonly string[]>>>> = {
  da: {
    yes: ['referencen skal være Lars', 'sæt Lars i referencefeltet', 'skriv Lars i ref-feltet'],
    no: [
      'referencen skal ikke være Lars',
      'skal referencen være Lars?',
      'referencen skal være rigtig',
      'hvem står i referencefeltet?',
      'kontaktpersonen skal være Lars',
    ],
  },
  sv: {
    yes: ['referensen ska vara Lars', 'sätt Lars i referensfältet', 'skriv Lars i ref-fältet'],
    no: [
      'referensen ska inte vara Lars',
      'ska referensen vara Lars?',
      'referensen ska vara rätt',
      'sätt inte Lars i referensfältet',
      'kontaktpersonen ska vara Lars',
    ],
  },
  no: {
    yes: ['referansen skal være Lars', 'sett Lars i referansefeltet', 'skriv Lars i ref-feltet'],
    no: [
      'referansen skal ikke være Lars',
      'skal referansen være Lars?',
      'referansen skal være riktig',
      'ikke sett Lars i referansefeltet',
      'kontaktpersonen skal være Lars',
    ],
  },
  en: {
    yes: [
      'the reference should be Lars',
      'put Lars in the ref field',
      'write Lars in the reference box',
    ],
    no: [
      'the reference should not be Lars',
      'should the reference be Lars?',
      'the reference must be right',
      'don’t put Lars in the ref field',
      'the contact should be Lars',
    ],
  },
}

const onThem: Readonly<Record<Language, string>> = {
  da: 'skriv reference JL310 på dem',
  sv: 'skriv referens JL310 på dom',
  no: 'skriv referanse JL310 på dem',
  en: 'write reference JL310 on them',
}

const led: Readonly<Record<Language, readonly (readonly [said: string, reference: string])[]>> = {
  da: [
    ['mærk den Projekt Egebakken etape 2', 'Projekt Egebakken etape 2'],
    ['husk at skrive Renovering Blok C på dem', 'Renovering Blok C'],
  ],
  sv: [
    ['märk den Projekt Ekbacken etapp 2', 'Projekt Ekbacken etapp 2'],
    ['det ska stå Lager Norr på', 'Lager Norr'],
  ],
  no: [
    ['sett Prosjekt Solvang på', 'Prosjekt Solvang'],
    ['kall den Prosjekt Havna', 'Prosjekt Havna'],
  ],
  en: [
    ['put Project Sunnyside on it', 'Project Sunnyside'],
    ['Mark Jensen', 'Mark Jensen'],
  ],
}

describe('understanding: what invoices are to carry', () => {
  for (const language of languages) {
    for (const [said, reference] of told[language])
      it(`${language}: “${said}”`, () => {
        for (const context of [
          open('contact.name', language),
          open('contact.phone', language),
          atSummary(language),
        ])
          expect(valuesIn(said, context), context.asks).to.deep.equal({ [key]: reference })
      })

    for (const said of wished[language].yes)
      it(`${language}: “${said}” at the summary`, () => {
        expect(valuesIn(said, atSummary(language))).to.deep.equal({ [key]: 'Lars' })
      })

    for (const said of wished[language].no)
      it(`${language}: “${said}” is none at the summary`, () => {
        expect(valuesIn(said, atSummary(language))).to.not.have.property(key)
      })

    it(`${language}: “${onThem[language]}”`, () => {
      expect(valuesIn(onThem[language], atSummary(language))).to.deep.equal({ [key]: 'JL310' })
    })

    for (const [said, reference] of corrected[language])
      it(`${language}: “${said}” puts another one in its place`, () => {
        const { fills } = understand(said, atSummary(language, 'PO 4711'))
        expect(fills.map(({ key: one, value }) => [one, value])).to.deep.equal([[key, reference]])
        expect(fills[0]?.correction).to.equal(true)
      })

    for (const said of others[language])
      it(`${language}: “${said}” is none`, () => {
        for (const context of [open('contact.name', language), atSummary(language)])
          expect(valuesIn(said, context), context.asks).to.not.have.property(key)
      })

    for (const said of gone[language])
      it(`${language}: “${said}” takes it away`, () => {
        const { command, fills } = understand(said, atSummary(language, 'PO 4711'))
        expect(fills).to.deep.equal([])
        expect(command).to.deep.equal({ name: 'skip', target: key })
      })

    for (const said of renewed[language])
      it(`${language}: “${said}” asks for another one`, () => {
        const { command } = understand(said, atSummary(language, 'PO 4711'))
        expect(command).to.deep.equal({ name: 'change', target: key })
      })

    it(`${language}: beside the values that were asked for`, () => {
      const [said, reference, values] = beside[language]
      expect(valuesIn(said, open('contact.name', language))).to.include({
        ...values,
        [key]: reference,
      })
    })

    it(`${language}: asked for it is whatever stands there`, () => {
      for (const said of ['Kök 2', '4711', '20123456', 'Anna Berg', 'Skolekøkkenet', 'PO 4711']) {
        const context = { ...atSummary(language, 'PO 1'), asks: key }
        expect(valuesIn(said, context), said).to.deep.equal({ [key]: said })
      }
    })

    it(`${language}: asked for it is what a verb leads to, without the words of telling`, () => {
      for (const [said, reference] of led[language]) {
        const context = { ...atSummary(language, 'PO 1'), asks: key }
        expect(valuesIn(said, context), said).to.deep.equal({ [key]: reference })
      }
    })

    it(`${language}: a person behind “ref” is whom one talks to, and no reference`, () => {
      for (const said of [
        'Er ref: Anna Berg',
        'Deres referanse: Anna Berg',
        'Your reference: Anna Berg',
      ])
        expect(valuesIn(said, open('contact.name', language)), said).to.deep.equal({
          'contact.name': 'Anna Berg',
        })
    })

    it(`${language}: whose reference it “should be” is whom one talks to, as long as nobody is`, () => {
      const said = 'vårt organisationsnummer är 5599991527 å er referens ska va Kjell-Åke Brodin'
      expect(valuesIn(said, open('company.number', language))).to.not.have.property(key)
      expect(valuesIn('er referens ska vara Kjell Brodin', atSummary(language))).to.deep.equal({
        [key]: 'Kjell Brodin',
      })
    })

    it(`${language}: ID-07 a national number is never part of one`, () => {
      const { fills, nationalNumber } = understand(
        'ref 070761-4285',
        open('contact.name', language),
      )
      expect(nationalNumber).to.equal(true)
      expect(fills).to.deep.equal([])
    })
  }

  it('a GLN beside it stays one', () => {
    const context = open('invoice.channel', 'da')
    const said = 'GLN 5790000435975 og referens Kök 2'
    expect(valuesIn(said, { ...context, open: [...context.open, 'invoice.gln'] })).to.deep.equal({
      'invoice.channel': 'gln',
      'invoice.gln': '5790000435975',
      [key]: 'Kök 2',
    })
  })

  it('who pays in advance gets none, and nothing else is made of it', () => {
    const values = { payment: 'prepayment' }
    for (const said of ['mærkes med PO 4711', 'rekvisition nr. 20123456']) {
      const context = { ...business('contact.phone', 'da'), values }
      expect(valuesIn(said, context), said).to.deep.equal({})
      expect(understand(said, context).elsewhere, said).to.equal('reference')
    }
  })
})
