import { openChat, closeBrowser } from '/work/main/test/e2e/browser.ts'
import { axeViolations } from '/work/main/test/e2e/inspect-page.ts'
for (const [lang,width,height] of [['da',1280,900],['sv',320,640]] as const) {
const chat = await openChat({ url: 'http://localhost:4555', lang, width, height })
await chat.page.waitForTimeout(2500)
await chat.page.screenshot({ path: `/tmp/shots/r1-${lang}.png` })
console.log((await chat.messages()).length, (await axeViolations(chat.page)).length, chat.complaints)
await closeBrowser()
}
