import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('peers', import.meta.url))

/** Installs what only the peers need into `bench/peers`, without running anybody's install scripts. */
export function installPeers(): void {
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
    ],
    {
      stdio: 'inherit',
      cwd: folder,
    },
  )
  if (status !== 0) throw new Error('the packages of the peers could not be installed')
}
