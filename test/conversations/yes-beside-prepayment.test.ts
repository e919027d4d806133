import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Said = Readonly<Record<Language, readonly string[]>>

const created: Said = {
  da: [
    'så betaler vi forud. ja, opret os',
    'ok så kort. ja opret det',
    'vi tager forudbetaling, opret bare',
  ],
  sv: ['då tar vi förskott. ja, lägg upp oss', 'vi har bestämt oss för förskott, kör'],
  no: [
    'Då vil eg heller betale på førehand. Så ja, opprett',
    'betaler forskudd. ja takk, opprett oss',
    'forskudd og opprett',
  ],
  en: [
    'ok then card. yes create it',
    "then I'd rather pay in advance. So yes, create",
    'change to prepayment and go ahead',
  ],
}

const onlyChanged: Said = {
  da: [
    'vi har besluttet at betale forud alligevel',
    'forudbetaling, tror jeg nok, ja',
    'forudbetaling. ja, hvis adressen passer',
    'forudbetaling, er det så i orden?',
  ],
  sv: ['då tar vi förskott', 'förskott, men jag är inte säker på resten'],
  no: [
    'vi har bestemt oss for forskudd likevel',
    'forskudd. ja, men vent litt med å opprette',
    'forskudd, ikke opprett ennå',
  ],
  en: [
    "we've decided to prepay after all",
    'nothing, i just want it created and to pay by card',
    'prepay. yes, but let me ask my boss first',
  ],
}

/** Any other change is shown before a yes to it counts. */
const more: Said = {
  da: ['forudbetaling, og telefonen er 20 12 34 77. ja, opret os'],
  sv: ['förskott, och telefonen är 20 12 34 77. ja, lägg upp oss'],
  no: ['forskudd, og telefonen er 20 12 34 77. ja, opprett oss'],
  en: ['prepayment, and the phone is 20 12 34 77. yes, create it'],
}

const back: Readonly<Record<Language, string>> = {
  da: 'vi vil hellere have faktura. ja, opret os',
  sv: 'vi vill hellre ha faktura. ja, lägg upp oss',
  no: 'vi vil heller ha faktura. ja, opprett oss',
  en: "we'd rather have an invoice. yes, create it",
}

async function summarised(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say('12345674')
  await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
  return customer
}

describe('payment in advance and a clear yes in one message make a customer: no notice is needed (CR-01)', () => {
  for (const language of languages) {
    for (const text of created[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await summarised(language)
        const { hints } = await customer.say(text)
        expect(hints, customer.transcript.join('\n')).to.include({ outcome: 'complete' })
        const record = await customer.record()
        expect(record).to.include({ payment: 'prepayment' })
        expect(record.credit).to.equal(undefined)
        expect(
          record.notices.some(
            ({ kind, noticeId }) => kind === 'acknowledged' && noticeId === 'credit',
          ),
        ).to.equal(false)
      })

    for (const text of [...onlyChanged[language], ...more[language]])
      it(`${language}: “${text}” creates nothing`, async () => {
        const customer = await summarised(language)
        const { hints } = await customer.say(text)
        expect(hints.done, customer.transcript.join('\n')).to.equal(undefined)
        expect(hints.command).to.not.equal('yes')
      })

    it(`${language}: an invoice in its place is asked about, with its notice`, async () => {
      const customer = await summarised(language)
      await customer.say(onlyChanged[language][0] ?? '')
      const { hints } = await customer.say(back[language])
      expect(hints, customer.transcript.join('\n')).to.include({ asks: 'confirm' })
      expect(hints.done).to.equal(undefined)
    })
  }

  it('a change that is asked about again says why', async () => {
    const customer = await summarised('en')
    const reply = await customer.say('yes, but the phone is 20 12 34 77')
    expect(reply.text, customer.transcript.join('\n')).to.include('asking once more')
  })
})
