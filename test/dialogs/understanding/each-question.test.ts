import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { demoProfile } from '../../support/conversation.ts'
import { asking, business } from './situations.ts'

const { faq } = demoProfile

type Row = readonly [said: string, ...answers: string[]]

/** Several questions in one message: what each is answered with, by topic or by the seller's own list. */
const several: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['har i åbent lørdag? og hvad hvis klienten går konkurs', 'openingHours', 'question'],
    ['hvad er fristen for at betale og koster det gebyr?', 'payTime', 'invoice-fee'],
    ['hvad koster fragten, og kan vi hente selv?', 'delivery', 'question'],
    ['hvad koster det at blive kunde? er du en robot?', 'price', 'areYouHuman'],
    ['er det forudbetaling? hvornår skal jeg så betale', 'prepayHow'],
  ],
  sv: [
    ['har ni minsta order och kan man betala med kort?', 'card-payment', 'question'],
    ['vad kostar frakten, och kan man hämta själv?', 'delivery', 'question'],
    ['hur länge har man på sig att betala och vad kostar det att bli kund', 'payTime', 'price'],
    ['om ni säger nej till kredit, vad händer då?', 'notApproved'],
  ],
  no: [
    ['har dere minstekjøp og kan man betale med vipps', 'wallets', 'question'],
    ['hva koster frakten og kan vi hente sjøl?', 'delivery', 'question'],
    ['hvem er du og når har dere åpent?', 'whoAreYou', 'openingHours'],
    ['hva nå da, kan jeg bestille?', 'whatNext', 'order'],
  ],
  en: [
    ['is there a minimum order?? and what does it cost to be a customer', 'price', 'question'],
    ['do you deliver and can we pay by card?', 'card-payment', 'delivery'],
    ['when can i come and pick it up, and who is our rep?', 'openingHours', 'question'],
    ['if we are refused, what happens?', 'notApproved'],
  ],
}

/** A question behind who somebody is, in one breath. */
const opened: Readonly<
  Record<Language, readonly (readonly [said: string, answer: string | undefined])[]>
> = {
  da: [
    ['hej vi er en lille café i aarhus vil gerne være kunde hvad koster det egentlig', 'price'],
    ['Vi er en frisør i Odense og vil vide hvor vi bestiller', 'order'],
    ['hej vi vil gerne være kunde hvordan gør vi', 'signUp'],
  ],
  sv: [
    ['hej vi har ett café i malmö, vill bli kund, vad kostar det', 'price'],
    ['vi är ett aktiebolag i malmö vill bli kund hur länge har man på sig att betala', 'payTime'],
  ],
  no: [
    ['heisann vi driv ein liten kafe i bergen og lurer på kva det kostar å bli kunde', 'price'],
    ['vi er et as i oslo vil bli kunde hvor mye koster det', 'price'],
  ],
  en: [
    ['we run a cafe in copenhagen want to sign up what does it cost', 'price'],
    ['we are a small company in aarhus how do i get an account', undefined],
  ],
}

const nameOf = ({ topic, faq: id }: { readonly topic: string; readonly faq?: string }): string =>
  id ?? topic

describe('every question of a message is answered', () => {
  for (const language of languages) {
    for (const [said, ...answers] of several[language])
      it(`${language}: “${said}”`, () => {
        for (const asks of ['country', 'contact.name', 'confirm']) {
          const context = { ...business(asks, language), faq }
          const { digression, further = [], fills } = understand(said, context)
          const all = digression === undefined ? [] : [digression, ...further]
          expect(all.map(nameOf), asks).to.deep.equal(answers)
          expect(fills, asks).to.deep.equal([])
        }
      })

    for (const [said, answer] of opened[language])
      it(`${language}: “${said}” at the opening`, () => {
        const context = {
          ...asking('country', { language, open: ['country', 'customerType'] }),
          faq,
        }
        const { digression } = understand(said, context)
        expect(digression && nameOf(digression)).to.equal(answer)
      })
  }
})
