import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isQuestion } from '../words/questions.ts'
import { negations } from '../words/word-lists.ts'

const nouns = listed(
  'sameie sameiet borettslag borettslaget borettslagene brf brfs idrettslag idrettslaget velforening menighetsråd menighetsrådet menighedsråd ' +
    'menighedsrådet klub klubben klubber klubb klubben klubbar klubber club clubs association associations society societies charity charities ' +
    'nonprofit nonprofits ngo ngos stiftelse stiftelsen stiftelser fond fonde foundation foundations korps laug samfund kör körer choir spejdergruppe',
)
const endings = /(?:forening(?:en|er|ene|ar|a)?|førening(?:en|ar|arna)?|klubb?(?:en|er|ar)?)$/
const becoming = listed(
  'kunde kunder kund kunder customer customers handle handla købe køber köpa köper kjøpe kjøper buy buys sell sells sælger säljer selger oprettes ' +
    'oprette registreres registrera opprettes registreres order bestille beställa account konto være vara vere be join bli bliver blive',
)
const numbers = /^(?:cvr|orgn|organisationsn|organisasjonsn|vatn|momsn|nummer|numret|number)/
const lacking = listed('uden utan uten without')
const firsts = listed('vi we os oss us jeg jag eg i vores vår our')

const isAssociation = ({ plain }: Token): boolean => nouns.has(plain) || endings.test(plain)

/** "vi er en forening uden cvr", "we're a club with no number" */
const lacksNumber = (tokens: readonly Token[]): boolean =>
  tokens.some(({ plain }) => numbers.test(plain)) &&
  tokens.some(({ plain }) => lacking.has(plain) || negations.has(plain) || plain === 'no')

/** "skal man have cvr-nummer? vi er bare en lille forening": a number that they give is no question of it. */
const asksForNumber = (tokens: readonly Token[]): boolean =>
  tokens.some(({ plain }) => numbers.test(plain)) && tokens.every(({ kind }) => kind !== 'number')

/** Whether an association may become a customer, or how one does that has no number. */
export function asksOfAssociation(tokens: readonly Token[], text: string): boolean {
  if (!tokens.some(isAssociation)) return false
  const isAsked = isQuestion(tokens, text) || text.includes('?')
  if (!isAsked) return lacksNumber(tokens)
  return (
    lacksNumber(tokens) || asksForNumber(tokens) || tokens.some(({ plain }) => becoming.has(plain))
  )
}

/** "can clubs buy from you?": asked about others, it says nothing of whoever asks. */
export const isOfOthers = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ plain, text }) => firsts.has(plain) && !(plain === 'i' && text === 'I'))
