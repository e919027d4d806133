import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { OutgoingMessage } from '../../../onboarding/messaging/message-sender.ts'
import { createLocalSender, outboxFile } from '../../../services/messages/local.ts'
import { messageSenderContract, sampleMessage } from '../../contracts/message-sender.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

for (const kind of ['sms', 'email'] as const) {
  describe(`the local outbox for ${kind}`, () => {
    let folder = ''
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'outbox-'))
      writeFileSync(join(folder, outboxFile), '')
    })
    after(() => {
      rmSync(folder, { recursive: true })
    })
    const path = () => join(folder, outboxFile)

    function messages(): readonly OutgoingMessage[] {
      const lines = readFileSync(path(), 'utf8').split('\n').slice(0, -1)
      return lines.map((line) => JSON.parse(line) as OutgoingMessage)
    }

    messageSenderContract(`local (${kind})`, {
      id: 'local',
      kind,
      demo: true,
      make: () => createLocalSender(kind, { dataDir: folder, now }),
      // Its folder would have to be made inside a file.
      makeUnreachable: () => createLocalSender(kind, { dataDir: join(path(), 'in-a-file'), now }),
      received: () => Promise.resolve(messages().map(({ to, text }) => ({ to, text }))),
    })

    it('is read by its owner alone', async () => {
      const sender = createLocalSender(kind, { dataDir: folder, now })
      await sender.send(sampleMessage(kind), new AbortController().signal)
      expect(statSync(path()).mode & 0o777).to.equal(0o600)
    })
  })
}
