import { expect } from 'chai'
import { codeIn, productCode } from './source-files.ts'

const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

describe('files', () => {
  it('have at most 250 lines, the chat page included, which no linter reads', () => {
    const long = productCode()
      .map(({ path, text }) => ({ path, length: lines(text) }))
      .filter(({ length }) => length > 250)
    expect(long).to.deep.equal([])
  })

  it('are short as a rule: half of them have at most 80 lines', () => {
    const sorted = productCode()
      .map(({ text }) => lines(text))
      .sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).to.be.at.most(80)
  })

  it('are named in kebab case', () => {
    for (const { path } of [...productCode(), ...codeIn('test')]) {
      expect(path).to.match(/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.test)?\.(?:ts|js|cjs)$/)
    }
  })

  it('leave nothing for later: no TODO, no rule switched off', () => {
    const later = /\b(?:TODO|FIXME|XXX)\b|eslint-disable|@ts-(?:ignore|expect-error|nocheck)/
    for (const { path, text } of productCode()) expect(text, path).not.to.match(later)
  })
})
