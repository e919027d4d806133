import { expect } from 'chai'
import { productCode, readText, type SourceFile } from './source-files.ts'

const measured =
  /^(?:[^/]+|(?:bots|composition|dialogs|locales|onboarding|services|settings)\/.+)\.ts$/

/** Whether anything of a file is left once its types are gone. */
const hasCode = ({ text }: SourceFile): boolean =>
  /^(?:export )?(?:const|let|function|async|class)\b|^import (?!type )|^await /m.test(text)

describe('coverage', () => {
  it('is measured over every product file; only files of nothing but types are left out', () => {
    const { exclude } = JSON.parse(readText('.c8rc.json')) as { readonly exclude: string[] }
    const typesOnly = productCode().filter((file) => measured.test(file.path) && !hasCode(file))
    expect(exclude.filter((path) => !path.endsWith('/**'))).to.have.members(
      typesOnly.map(({ path }) => path),
    )
  })
})
