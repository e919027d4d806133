import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** The renderer that Web Chat brings; Teams draws with one of its own. */
const renderer = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('botframework-webchat')).resolve(
    'adaptivecards/dist/adaptivecards.min.js',
  ),
  'utf8',
)

/** Draws the card; what its button sends is kept as `sent`. In the page's own words, which has types of its own. */
export async function show(page: Page, card: unknown): Promise<void> {
  await page.addScriptTag({ content: renderer })
  await page.evaluate(`
    const drawn = new AdaptiveCards.AdaptiveCard()
    drawn.onExecuteAction = ({ data }) => { window.sent = data }
    drawn.parse(${JSON.stringify(card)})
    document.body.replaceChildren(drawn.render())`)
}

/** What the last button of a drawn card sent; `undefined`: nothing yet. */
export const sentFrom = (page: Page): Promise<unknown> => page.evaluate('window.sent')
