import { expect } from 'chai'
import { codeIn, importsOf, productCode } from './source-files.ts'

/** Node's own modules that compute and do nothing else. */
const computing = new Set(['node:crypto', 'node:url', 'node:util'])

/** Libraries that know numbers and shapes; none of them opens a file or a connection. */
const knowing =
  /^(?:zod|stdnum\/.+|organisationsnummer|personnummer|@navikt\/fnrvalidator|libphonenumber-js\/max|validator\/lib\/.+)$/

const isPure = (name: string): boolean => computing.has(name) || knowing.test(name)

/** A doc comment may speak of anything. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')

describe('layers', () => {
  it('onboarding imports nothing but itself and libraries that only compute', () => {
    for (const file of codeIn('onboarding')) {
      const outside = importsOf(file).filter((name) => !name.startsWith('.') && !isPure(name))
      expect(outside, file.path).to.deep.equal([])
    }
  })

  it('onboarding and dialogs take clock, chance, network and environment as parameters', () => {
    const own =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bset(?:Timeout|Interval)\(/
    const global = /\bprocess\.|\bglobalThis\b|\brandom(?:UUID|Bytes|Int)\b[^;]*from 'node:crypto'/
    for (const { path, text } of [...codeIn('onboarding'), ...codeIn('dialogs')]) {
      expect(withoutComments(text), path).not.to.match(own).and.not.to.match(global)
    }
  })

  it('only config.ts reads the environment', () => {
    const reads =
      /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\[|\bimport\b[^;]*\benv\b[^;]*from 'node:process'/
    const readers = productCode()
      .filter(({ path }) => !path.startsWith('bench/'))
      .filter(({ text }) => reads.test(withoutComments(text)))
      .map(({ path }) => path)
    expect(readers).to.deep.equal(['config.ts'])
  })

  it('only bots/ knows the Bot Framework and the web server', () => {
    const sdk = /^(?:botbuilder|botframework-|restify)/
    // The peers that the bench compares us with are bots of their own.
    for (const file of productCode().filter(({ path }) => !path.startsWith('bench/'))) {
      if (file.path.startsWith('bots/')) continue
      expect(
        importsOf(file).filter((name) => sdk.test(name)),
        file.path,
      ).to.deep.equal([])
    }
  })
})
