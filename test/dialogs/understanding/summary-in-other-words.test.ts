import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Row = readonly [asks: string, text: string]
type Table = Readonly<Record<Language, readonly Row[]>>

const contextOf = (language: Language, asks: string): UnderstandingContext =>
  asks === 'confirm' ? summary(language) : business(asks, language)

const read: Table = {
  da: [
    ['credit.amount', 'giv mig en opsummering'],
    ['credit.amount', 'må jeg se opsummeringen'],
    ['confirm', 'vis det hele en gang til'],
    ['confirm', 'vis mig alt sammen igen'],
    ['credit.amount', 'lad mig se en oversigt over svarene'],
    ['credit.amount', 'kan jeg få et resumé'],
    ['credit.amount', 'rems lige op hvad jeg har svaret'],
    ['credit.amount', 'opsummer hvad I har'],
    ['credit.amount', 'vis mig det jeg har udfyldt'],
    ['credit.amount', 'list alle svar op'],
    ['credit.amount', 'få vist en sammenfatning'],
    ['confirm', 'gentag det hele'],
  ],
  sv: [
    ['credit.amount', 'ge mig en sammanställning'],
    ['confirm', 'visa alltsammans en gång till'],
    ['credit.amount', 'kan jag få en sammanställning av svaren'],
    ['credit.amount', 'visa vad jag har fyllt i'],
    ['credit.amount', 'låt mig se allt ihop'],
    ['credit.amount', 'får jag se hela listan en gång till'],
    ['credit.amount', 'kan du rada upp allt jag svarat'],
    ['credit.amount', 'lista alla uppgifter'],
    ['credit.amount', 'sammanfatta det hittills'],
    ['confirm', 'visa sammanfattningen igen'],
    ['credit.amount', 'ta fram en översikt'],
    ['credit.amount', 'en resumé tack'],
    ['confirm', 'upprepa allt en gång till'],
  ],
  no: [
    ['credit.amount', 'få se oppsummeringen'],
    ['credit.amount', 'la meg få se en oppsummering'],
    ['credit.amount', 'vis alt sammen en gang til'],
    ['credit.amount', 'kan jeg få en oversikt over svarene'],
    ['credit.amount', 'gi meg en oppsummering så langt'],
    ['credit.amount', 'list opp alt jeg har svart'],
    ['credit.amount', 'vis meg det jeg har fylt inn'],
    ['confirm', 'vis hele lista på nytt'],
    ['credit.amount', 'oppsummer hva dere har'],
    ['credit.amount', 'få sjå samandraget'],
    ['confirm', 'vis meg alt igjen'],
    ['credit.amount', 'kan du ramse opp det jeg har svart'],
    ['confirm', 'gjenta alt sammen'],
  ],
  en: [
    ['credit.amount', 'give me a rundown'],
    ['credit.amount', 'can I have a recap of the answers'],
    ['confirm', 'show the whole lot once more'],
    ['confirm', 'let me see everything one more time'],
    ['credit.amount', "list what I've told you"],
    ['credit.amount', 'sum it up for me'],
    ['credit.amount', 'put together a summary please'],
    ['credit.amount', 'bring up the overview'],
    ['credit.amount', 'pull up my answers'],
    ['confirm', 'repeat it all please'],
    ['confirm', 'show it all again'],
  ],
}

/** What looks like it, and is something else. */
const others: Table = {
  da: [
    ['credit.amount', 'giv mig en oversigt over jeres priser'],
    ['credit.amount', 'vis mig alle jeres varer'],
    ['credit.amount', 'må jeg se prislisten'],
    ['confirm', 'det hele en gang til, nej tak'],
    ['credit.amount', 'en gang til?'],
    ['company.name', 'Oversigt ApS'],
  ],
  sv: [
    ['credit.amount', 'ge mig en offert'],
    ['credit.amount', 'visa alla produkter'],
    ['credit.amount', 'ge mig en sammanställning av era priser'],
    ['credit.amount', 'vi vill ha en samlingsfaktura'],
    ['contact.name', 'visa hur man skriver'],
    ['company.name', 'Sammanställning AB'],
  ],
  no: [
    ['credit.amount', 'få se prislista'],
    ['credit.amount', 'få se hva dere selger'],
    ['credit.amount', 'vis meg alle produktene'],
    ['company.name', 'Oversikt AS'],
  ],
  en: [
    ['credit.amount', 'show me your products'],
    ['credit.amount', 'give me a list of your prices'],
    ['credit.amount', 'show me everything you sell'],
    ['confirm', 'everything once more was wrong'],
    ['company.name', 'Rundown Ltd'],
    ['confirm', 'the summary is right'],
  ],
}

describe('the summary is asked for in other words', () => {
  for (const language of languages) {
    for (const [asks, text] of read[language])
      it(`${language}: “${text}”`, () => {
        const { command, fills } = understand(text, contextOf(language, asks))
        expect(command?.name).to.equal('summary')
        expect(fills).to.deep.equal([])
      })
    for (const [asks, text] of others[language])
      it(`${language}: not “${text}”`, () => {
        expect(understand(text, contextOf(language, asks)).command?.name).to.not.equal('summary')
      })
  }
})
