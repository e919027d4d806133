import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadProfile } from '../../config.ts'
import { appProblems, packageTeams } from './package-teams.ts'

const { values } = parseArgs({
  options: {
    'app-id': { type: 'string', default: '' },
    domain: { type: 'string', default: '' },
    profile: { type: 'string', default: 'deployment/profiles/demo.yaml' },
    out: { type: 'string', default: 'onboarding-teams.zip' },
  },
})

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string } // our own file

const app = {
  appId: values['app-id'],
  domain: values.domain,
  seller: loadProfile(values.profile).controller.name,
  version,
}
const problems = appProblems(app)

if (problems.length === 0) {
  writeFileSync(values.out, packageTeams(app))
  process.stdout.write(`${values.out}: upload it in Teams under Apps › Manage your apps\n`)
} else {
  const usage =
    'npm run package:teams -- --app-id <guid> --domain <host> [--profile <yaml>] [--out <zip>]'
  process.stderr.write(`${problems.join('\n')}\n${usage}\n`)
  process.exitCode = 1
}
