import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

type Row = readonly [Language, string]

const standing = (language: Language, channel: string, asks = 'confirm') =>
  asking(asks, {
    language,
    country: 'SE',
    customerType: 'business',
    open: asks === 'confirm' ? [] : [asks],
    answered: ['payment', 'invoice.channel', 'contact.email'],
    values: { payment: 'invoice', 'invoice.channel': channel, 'contact.email': 'eva@example.se' },
  })

type Situation = (language: Language) => ReturnType<typeof standing>

const takes = (channel: string, situation: Situation, texts: readonly Row[]) => {
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills, assent, command } = understand(text, situation(language))
      expect(valuesOf({ fills })).to.deep.equal({ 'invoice.channel': channel })
      expect(assent).to.not.equal('yes')
      expect(command).to.equal(undefined)
    })
}

describe('back to e-mail, where invoices were to come by post', () => {
  takes('email', (language) => standing(language, 'post'), [
    ['da', 'så tag den på mail igen'],
    ['da', 'nej mail er fint, glem brevet'],
    ['sv', 'nej förresten glöm pappret, mejlet går bra'],
    ['sv', 'mejl inte brev'],
    ['sv', 'men hallå jag skrev ju mejl inte brev'],
    ['no', 'sett den til mail igjen'],
    ['no', 'mail, ikke brev'],
    ['en', 'back to email please'],
    ['en', 'forget the paper, email is fine'],
    ['en', 'just email it'],
  ])
})

describe('by post, and no e-mail: no refusal of the address', () => {
  takes('post', (language) => standing(language, 'email'), [
    ['da', 'brev, ikke mail'],
    ['da', 'send regningerne med posten, vi bruger ikke mail'],
    ['sv', 'skicka fakturorna med posten, vi har ingen mejl'],
    ['no', 'send fakturaen i posten, vi leser ikke mail'],
    ['en', 'post the invoices pls, we dont do email'],
    ['en', 'paper please, not email'],
  ])
})

describe('another way, where an id is asked for that nobody has at hand', () => {
  takes('email', (language) => standing(language, 'peppol', 'invoice.peppol'), [
    ['da', 'så bare send den på mail'],
    ['sv', 'då tar vi det på mejl'],
    ['sv', 'mejla den bara'],
    ['no', 'nei ta epost'],
    ['en', 'just send it by email then'],
    ['en', 'email is fine'],
  ])
})

describe('mail and post that are no way for invoices', () => {
  const atSummary: readonly Row[] = [
    ['da', 'send mig en mail når det er klart'],
    ['sv', 'mejlet stämmer inte'],
    ['no', 'får jeg en mail?'],
    ['en', 'the email is right'],
    ['en', 'can you email me a copy'],
    ['en', 'i’ll email you later'],
    ['en', 'post code is wrong'],
  ]
  for (const [language, text] of atSummary)
    it(`${language}: “${text}” at the summary`, () => {
      expect(understand(text, standing(language, 'post')).fills).to.deep.equal([])
    })

  const atId: readonly Row[] = [
    ['da', 'jeg mailer det senere'],
    ['sv', 'kan ni mejla mig om det?'],
    ['en', 'i’ll email you the id'],
    ['en', 'what if i want email instead?'],
  ]
  for (const [language, text] of atId)
    it(`${language}: “${text}” where an id is asked for`, () => {
      const { fills } = understand(text, standing(language, 'peppol', 'invoice.peppol'))
      expect(fills).to.deep.equal([])
    })
})
