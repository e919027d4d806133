import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { choiceOf, columnOf } from '../dialogs/understanding/words/file-words.ts'
import { hasWords } from '../locales/has-words.ts'
import { speaker } from '../locales/words.ts'
import { fieldOfColumn } from '../onboarding/import/columns.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import type { ErrorWords } from '../services/import/error-file.ts'
import {
  importFile,
  type ImportCounts,
  type ImportRequest,
  type ImportResult,
} from '../services/import/import-file.ts'
import { progressLine } from '../services/records/cli-import.ts'
import type { Stores } from '../services/records/create-stores.ts'

/** What is wrong with a row, as whoever repairs the file reads it. */
function errorWords(language: Language): ErrorWords {
  const say = speaker(language)
  const fieldName = (key: string): string => {
    const path = `fields.${fieldOfColumn(key)}.label`
    return hasWords(path) ? say(path) : key
  }
  return {
    head: [say('imported.head.row'), say('imported.head.field'), say('imported.head.reason')],
    row: ({ key, reason }) => ({
      field: key === '' ? say('imported.wholeRow') : fieldName(key),
      reason: say(`imported.reasons.${reason}`),
    }),
  }
}

/** How a long import is doing goes where results do not. */
const progress = (counts: ImportCounts): void => {
  process.stderr.write(`${progressLine(counts)}\n`)
}

/**
 * Takes a file of customers over, with the readers of the conversation and the words of its languages. `undefined`: there is no
 * such file.
 */
export async function importCustomers(
  request: ImportRequest & { readonly lang?: Language },
  config: Config,
  stores: Stores,
): Promise<ImportResult | undefined> {
  if (!existsSync(request.path)) return undefined
  const { profile, secrets, production } = config
  return importFile(request, {
    stores,
    profile,
    now: () => new Date(),
    keyed: (text) => createHmac('sha256', secrets.claim).update(text).digest('hex'),
    row: { testSeries: !production, choiceOf },
    columnOf,
    words: errorWords(request.lang ?? profile.languages[0] ?? 'en'),
    pause: (milliseconds) => pause(milliseconds),
    onProgress: progress,
  })
}
