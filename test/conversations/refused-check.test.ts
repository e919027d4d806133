import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

interface Said {
  readonly refusals: readonly string[]
  /** Speaks of the check, and refuses nothing. */
  readonly others: readonly string[]
  readonly card: string
  readonly agrees: string
}

const said: Readonly<Record<Language, Said>> = {
  da: {
    refusals: [
      'vi gider ikke kreditvurderes, kan vi ikke bare betale med kort',
      'ingen kreditvurdering tak',
      'I må ikke kreditvurdere os',
      'nej I skal ikke tjekke vores kredit',
      'helst uden kredittjek',
    ],
    others: [
      'jeg forstår ikke kreditvurdering',
      'vi har ikke noget imod kreditvurdering',
      'nej tjek I bare vores kredit',
    ],
    card: 'kan man betale med kort?',
    agrees: 'jamen så siger vi det',
  },
  sv: {
    refusals: [
      'int vill ja ha nån kreditkoll, kan ja betala på nå anne vis',
      'kreditupplysning vill jag inte ha',
      'jag vill inte att ni tar en kreditupplysning',
      'jag vägrar kreditprövning',
      'nej ni ska inte kolla vår kredit',
    ],
    others: ['vi har inga problem med kreditupplysning', 'vi har aldrig blivit kreditprövade'],
    card: 'kan man betala med kort?',
    agrees: 'så säger vi det',
  },
  no: {
    refusals: [
      'æ vil itj kredittsjekkes',
      'eg vil ikkje bli kredittvurdert',
      'uten kredittsjekk, takk',
      'kredittsjekk nei takk',
      'nei dere skal ikke sjekke kreditten vår',
    ],
    others: ['har ingen problemer med kredittsjekk', 'nei bare kjør kredittsjekk'],
    card: 'kan man betale med kort?',
    agrees: 'da sier vi det',
  },
  en: {
    refusals: [
      "we'd rather not have a credit check",
      'please dont run a credit check',
      'no credit check please',
      'skip the credit check',
      "No I don't want you checking our credit",
    ],
    others: [
      'no problem, run the credit check',
      'I dont know what a credit check is',
      "I don't mind you checking our credit",
    ],
    card: 'can you pay by card?',
    agrees: "let's do that then",
  },
}

async function atSummary(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of ['12345674', contact]) await customer.say(message)
  return customer
}

const paymentOf = ({ hints }: { readonly hints: { readonly understood?: object } }) =>
  (hints.understood as Record<string, unknown> | undefined)?.['payment']

for (const language of languages) {
  const { refusals, others, card, agrees } = said[language]

  describe(`GD-12, ${language}: whoever refuses the credit check in words is not checked`, () => {
    for (const refusal of refusals)
      it(`“${refusal}” takes prepayment, and the summary is asked about again`, async () => {
        const customer = await atSummary(language)
        const reply = await customer.say(refusal)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.include({ asks: 'confirm' })
        expect(reply.hints, transcript).not.to.have.property('done')
        expect(paymentOf(reply), transcript).to.equal('prepayment')
      })

    it(`“${String(refusals[0])}” beside who somebody is is heard as well`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say('12345674')
      const reply = await customer.say(`${contact}. ${String(refusals[0])}`)
      expect(paymentOf(reply), customer.transcript.join('\n')).to.equal('prepayment')
    })

    for (const other of others)
      it(`“${other}” refuses nothing`, async () => {
        const customer = await atSummary(language)
        const reply = await customer.say(other)
        expect(paymentOf(reply), customer.transcript.join('\n')).to.equal(undefined)
      })
  })

  describe(`UX-20, ${language}: “${agrees}” agrees to what was said last`, () => {
    it('right behind the summary it is a yes', async () => {
      const customer = await atSummary(language)
      const reply = await customer.say(agrees)
      expect(reply.hints, customer.transcript.join('\n')).to.include({ asks: 'outcome' })
    })

    it('behind the answer to a question it is asked about, and a plain yes counts', async () => {
      const customer = await atSummary(language)
      await customer.say(card)
      const unclear = await customer.say(agrees)
      expect(unclear.hints, customer.transcript.join('\n')).to.include({ asks: 'confirm' })
      const reply = await customer.say(phrases[language].yes)
      expect(reply.hints, customer.transcript.join('\n')).to.include({ asks: 'outcome' })
    })
  })
}
