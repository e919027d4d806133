import { expect } from 'chai'
import { readCardSubmit } from '../../bots/channels/card-submit.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { phrases } from '../conversations/phrases.ts'
import { startTeamsClient, type TeamsClient } from '../support/teams-client.ts'
import { closeBrowser, openPage, type OpenPage } from './browser.ts'
import { sentFrom, show } from './drawn-card.ts'

const cardIn = (client: TeamsClient): unknown => {
  const [attachment] = client.shown.at(-1)?.body['attachments'] as readonly { content: unknown }[]
  return attachment?.content
}

describe('the form card in a real browser, 320 pixels wide', function () {
  this.timeout(60_000)
  let client: TeamsClient
  let open: OpenPage

  const begin = async (language: Language): Promise<void> => {
    client = await startTeamsClient(phrases[language].locale)
    await client.say('hej')
    const [message] = client.shown
    if (message === undefined) throw new Error('nothing was said')
    await client.press(message, {
      answer_country: 'NO',
      answer_customerType: 'business',
      answer_payment: 'invoice',
    })
    open = await openPage('about:blank', 320)
    await show(open.page, cardIn(client))
  }

  afterEach(async () => {
    await open.close()
    await client.close()
  })
  after(closeBrowser)

  for (const language of languages) {
    it(`fits, and every input has its label (UX-01, UX-02) (${language})`, async () => {
      await begin(language)
      const { page } = open
      expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(320)
      const unnamed = await page
        .locator('input:not([aria-labelledby]), select:not([aria-labelledby])')
        .count()
      expect(unnamed).to.equal(0)
      expect(open.complaints).to.deep.equal([])
    })
  }

  it('is not sent while something is missing, and says what, beside its field (CH-01)', async () => {
    await begin('no')
    const { page } = open
    await page.getByRole('button', { name: 'Fortsett' }).click()
    expect(await sentFrom(page)).to.equal(undefined)
    expect(await page.locator('body').innerText()).to.contain('Skriv navnet på kontaktpersonen.')
  })

  it('sends what was typed, as the bot reads it; choosing alone sends nothing (UX-07)', async () => {
    await begin('no')
    const { page } = open
    await page.locator('select').last().selectOption('post')
    expect(await sentFrom(page)).to.equal(undefined)
    const typed = {
      Organisasjonsnummer: '310004103',
      Kontaktperson: 'Kari Nordmann',
      Telefonnummer: '912 34 567',
      'E-postadresse': 'kari@fjordlys.example.no',
    }
    for (const [name, text] of Object.entries(typed)) {
      await page.getByRole('textbox', { name, exact: true }).fill(text)
    }
    await page.getByRole('button', { name: 'Fortsett' }).click()
    const submit = readCardSubmit(await sentFrom(page))
    expect(submit).to.have.nested.property('answers.contact\\.name', 'Kari Nordmann')
    expect(submit).to.have.nested.property('answers.invoice\\.channel', 'post')
    expect(submit).to.include({ action: 'form' })
  })
})
