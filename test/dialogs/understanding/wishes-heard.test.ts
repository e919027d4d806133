import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, opening, summary } from './situations.ts'

describe('understanding: a wish that is heard is not told to be one that nothing here does', () => {
  for (const [language, text] of [
    ['da', 'giv mig et overblik'],
    ['da', 'vis mig det hele igen'],
    ['sv', 'ge mig en sammanställning'],
    ['sv', 'visa alltsammans en gång till'],
    ['no', 'gi meg ei oppsummering'],
    ['en', 'give me the summary'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      for (const context of [summary(language), business('company.name', language)]) {
        const { command, unheard } = understand(text, context)
        expect(command?.name).to.equal('summary')
        expect(unheard).to.equal(undefined)
      }
    })
  }

  it('what else is asked of us is told beside it', () => {
    const { command, unheard } = understand(
      'giv mig et overblik, og ring ikke før ti',
      summary('da'),
    )
    expect(command?.name).to.equal('summary')
    expect(unheard).to.equal('ring ikke før ti')
  })

  for (const [language, text, form] of [
    ['sv', 'kör enskild firma', 'EF'],
    ['sv', 'Kör enskild firma, den heter Petras Blommor', 'EF'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      const { fills, unheard } = understand(text, opening(language))
      expect(fills.map(({ value }) => value)).to.include(form)
      expect(unheard).to.equal(undefined)
    })
  }
})
