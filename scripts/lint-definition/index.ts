import { languages } from '../../onboarding/vocabulary.ts'
import { lineOf, lint } from './lint.ts'
import { loadDefinition } from './load-definition.ts'
import { rules } from './rules.ts'

const definition = loadDefinition(process.argv[2] ?? 'deployment/profiles/demo.yaml')
const found = lint(definition)
const size = `${definition.fields.length} fields × ${languages.length} languages × ${rules.length} rules`

process.stdout.write(
  found.length === 0
    ? `definition: ${size}, no findings\n`
    : `${found.map(lineOf).join('\n')}\ndefinition: ${size}, ${found.length} findings\n`,
)
process.exitCode = found.length === 0 ? 0 : 1
