import { expect } from 'chai'
import { dropsCall, keepsAfterAll } from '../../dialogs/understanding/talk/taken-back.ts'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

async function finished(language: Language): Promise<Customer> {
  const { locale, yes } = phrases[language]
  const { name, phone, email } = people[homes[language]]
  const customer = new Customer({ locale })
  await customer.start()
  for (const said of [demoNumbers(homes[language]).good, name, phone, email, yes])
    await customer.say(said)
  expect(customer.last?.hints.asks).to.equal('outcome')
  return customer
}

const reasonsIn = async ({ house }: Customer): Promise<readonly string[]> =>
  (await house.stores.reviews.list(20)).map(({ reason }) => reason)

const wished: Readonly<Record<Language, string>> = {
  da: 'ring til mig i morgen kl 10 på 20 12 34 56',
  sv: 'ring mig i morgon kl 10 på 070-174 06 05',
  no: 'ring meg i morgen kl 10 på 912 34 567',
  en: 'call me tomorrow at 10 on 20 12 34 56',
}

const dropped: Table = {
  da: ['drop opkaldet', 'I behøver ikke ringe alligevel', 'aflys samtalen, tak'],
  sv: ['avboka samtalet', 'ni behöver inte ringa längre'],
  no: ['avlys samtalen', 'dere trenger ikke å ringe likevel'],
  en: ['drop the call', 'I no longer need you to ring', "don't call me after all"],
}

const kept: Table = {
  da: [
    'ring ikke før ti',
    'ring mig alligevel',
    'hvorfor ringer I ikke?',
    'er der ingen der ringer?',
  ],
  sv: ['ring inte före tio', 'ring mig ändå', 'varför ringer ni inte?'],
  no: ['ikke ring før ti', 'ring meg likevel', 'hvorfor ringer dere ikke?'],
  en: ["don't call before ten", 'call me anyway', "why don't you call?", 'you never called'],
}

describe('a call that is promised and not wanted any more', () => {
  for (const language of languages) {
    for (const text of dropped[language])
      it(`${language}: “${text}” takes it out of the queue`, async () => {
        const customer = await finished(language)
        await customer.say(wished[language])
        expect((await reasonsIn(customer)).join()).to.include('call-back:')
        const reply = await customer.say(text)
        expect(reply.text).to.include(speaker(language)('person.callBack.dropped'))
        expect((await reasonsIn(customer)).join()).not.to.include('call-back:')
      })
    for (const text of kept[language])
      it(`${language}: “${text}” drops none`, () => {
        expect(dropsCall(text)).to.equal(false)
      })
  }
})

const deleting: Readonly<Record<Language, string>> = {
  da: 'slet mine data',
  sv: 'radera mina uppgifter',
  no: 'slett dataene mine',
  en: 'delete my data',
}

const keeping: Table = {
  da: ['nej, slet ikke', 'behold det hele alligevel, behold alt', 'hov, fortryd'],
  sv: ['nej, radera inte', 'behåll allt'],
  no: ['nei, ikke slett', 'behold alt'],
  en: ["no don't delete", 'keep it all'],
}

const still: Table = {
  da: ['slet det', 'ja tak', 'hvornår bliver det slettet?'],
  sv: ['radera det', 'när raderas det?'],
  no: ['slett det', 'når blir det slettet?'],
  en: ['delete it', 'when will it be deleted?'],
}

describe('a deletion that is taken back', () => {
  for (const language of languages) {
    for (const text of keeping[language]) {
      it(`${language}, all done: “${text}” withdraws the wish`, async () => {
        const customer = await finished(language)
        await customer.say(deleting[language])
        expect(await reasonsIn(customer)).to.include('erasure-request')
        const reply = await customer.say(text)
        const { reference } = reply.hints
        expect(reply.text).to.include(speaker(language)('messages.delete.takenBack', { reference }))
        expect(await reasonsIn(customer)).not.to.include('erasure-request')
      })

      it(`${language}, not done yet: “${text}” is told that it is gone`, async () => {
        const customer = new Customer({ locale: phrases[language].locale })
        await customer.start()
        await customer.say(demoNumbers(homes[language]).good)
        await customer.say(deleting[language])
        const reply = await customer.say(text)
        expect(reply.text).to.include(speaker(language)('messages.delete.gone'))
      })
    }
    for (const text of still[language])
      it(`${language}: “${text}” takes nothing back`, () => {
        expect(keepsAfterAll(text)).to.equal(false)
      })
  }

  it('says within how many working days a person does it', async () => {
    const customer = await finished('da')
    const reply = await customer.say(deleting.da)
    expect(reply.text).to.include('inden for 2 arbejdsdage')
  })

  it('where nothing was deleted, the same words are heard as they always were', async () => {
    const customer = await finished('da')
    const reply = await customer.say('nej, slet ikke')
    expect(reply.text).not.to.include(speaker('da')('messages.delete.gone'))
  })
})
