import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

type Values = Readonly<Record<string, string>>

/** Everything is answered but what is asked; a Danish business that gets its invoices by e-mail. */
const standing = {
  country: 'DK',
  customerType: 'business',
  payment: 'invoice',
  'invoice.channel': 'email',
}

const asks = (key: string, language: Language, values: Values = standing) =>
  asking(key, {
    language,
    country: 'DK',
    customerType: values['customerType'] === 'private' ? 'private' : 'business',
    open: key === 'confirm' ? [] : [key],
    answered: Object.keys(values).filter((one) => one !== key),
    values,
  })

const fillsOf = (text: string, context: ReturnType<typeof asks>) => {
  const { fills, command } = understand(text, context)
  return { values: valuesOf({ fills }), command: command?.name }
}

describe('a way of sending that is regretted where its address is asked for', () => {
  const ways: readonly (readonly [Language, string, string])[] = [
    ['da', 'fortryder, send den med posten', 'post'],
    ['da', 'jeg har ombestemt mig, papir tak', 'post'],
    ['sv', 'jag ångrar mig, det får bli papper', 'post'],
    ['sv', 'har ombestämt mig, peppol', 'peppol'],
    ['no', 'angrer meg, send den heller på papir i posten', 'post'],
    ['no', 'angrer, EHF', 'peppol'],
    ['en', 'changed my mind, by post', 'post'],
    ['en', 'we changed our minds, on paper please', 'post'],
  ]
  for (const [language, text, value] of ways)
    it(`gives way to the other one (${language}): ${text}`, () => {
      const { values, command } = fillsOf(text, asks('invoice.email', language))
      expect(values).to.deep.equal({ 'invoice.channel': value })
      expect(command).to.equal(undefined)
    })

  const wishes: readonly (readonly [Language, string, string])[] = [
    ['da', 'fortryd', 'undo'],
    ['sv', 'ångra', 'undo'],
    ['no', 'angrer', 'undo'],
    ['no', 'angre siste, send på epost', 'undo'],
    ['en', "I've changed my mind", 'cancel'],
  ]
  for (const [language, text, name] of wishes)
    it(`is all that is said (${language}): ${text}`, () => {
      const { values, command } = fillsOf(text, asks('invoice.email', language))
      expect({ values, command }).to.deep.equal({ values: {}, command: name })
    })
})

describe('a device that is named beside a way of sending', () => {
  const ways: readonly (readonly [Language, string])[] = [
    ['da', 'papir, bogholderen bruger ikke computer'],
    ['sv', 'papper tack, hon har ingen dator'],
    ['no', 'papir, regnskapsføreren bruker ikke pc'],
    ['en', "paper by post please, our bookkeeper doesn't do computers"],
    ['en', "by post, we can't do computers"],
  ]
  for (const [language, text] of ways)
    it(`is nothing to go on with (${language}): ${text}`, () => {
      const { values, command } = fillsOf(text, asks('invoice.channel', language))
      expect({ values, command }).to.deep.equal({
        values: { 'invoice.channel': 'post' },
        command: undefined,
      })
    })

  for (const text of [
    'can I do it on the computer',
    "I can't do this on my phone, can I go on on my laptop",
  ])
    it(`may be what somebody wants to go on with: ${text}`, () => {
      expect(fillsOf(text, asks('invoice.channel', 'en')).command).to.equal('move')
    })
})

describe('the other kind of customer at the summary', () => {
  const kinds: readonly (readonly [Language, string, 'business' | 'private'])[] = [
    ['da', 'undskyld, det skulle være som erhvervskunde, ikke privat', 'business'],
    ['da', 'det skal være som privatkunde, ikke erhverv', 'private'],
    ['sv', 'förlåt, det ska vara som företagskund, inte privat', 'business'],
    ['sv', 'ska vara som privatkund, inte företag', 'private'],
    ['no', 'skal være registrert som bedrift, ikke privat', 'business'],
    ['no', 'det skulle vært som privatkunde, ikke bedrift', 'private'],
    ['en', 'sorry, this should be as a business customer, not private', 'business'],
    ['en', 'sorry, this should be as a private customer, not business', 'private'],
  ]
  for (const [language, text, value] of kinds)
    it(`is put right, and ends nothing (${language}): ${text}`, () => {
      const was = { ...standing, customerType: value === 'private' ? 'business' : 'private' }
      const { values, command } = fillsOf(text, asks('confirm', language, was))
      expect(values).to.deep.equal({ customerType: value })
      expect(command).to.equal(undefined)
    })

  const ends: readonly (readonly [Language, string])[] = [
    ['da', 'jeg vil ikke være kunde alligevel'],
    ['sv', 'jag vill inte bli kund'],
    ['no', 'vil ikke være kunde hos firmaet'],
    ['en', "I don't want to be a customer"],
    ['en', 'I no longer want to be a customer of your business'],
  ]
  for (const [language, text] of ends)
    it(`is not what somebody wants who wants to be no customer (${language}): ${text}`, () => {
      const was = { ...standing, customerType: 'private' }
      const { values, command } = fillsOf(text, asks('confirm', language, was))
      expect({ values, command }).to.deep.equal({ values: {}, command: 'cancel' })
    })
})
