import { createHmac, timingSafeEqual } from 'node:crypto'
import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { Dispatch, DispatchState, Messenger } from '../../onboarding/messaging/messenger.ts'
import {
  issuedCode,
  newCode,
  readCode,
  tryCode,
  type IssuedCode,
} from '../../onboarding/messaging/one-time-code.ts'
import type {
  CodeAttempt,
  CodeCheck,
  CodeIssue,
  CodeRequest,
  OneTimeCodes,
  QuietCodeRequest,
} from '../../onboarding/messaging/one-time-codes.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { changeDocument } from '../records/change-document.ts'
import { codeThrottle } from './code-throttle.ts'
import { codeDocument, keepCode, type KeptCode } from './kept-code.ts'
import type { Throttles } from './throttles.ts'

/** What a code's message says. */
export type CodeWords = (
  language: Language,
  values: { readonly code: string; readonly kind: MessageKind },
) => { readonly text: string; readonly subject: string }

export interface OwnCodesParts {
  readonly documents: DocumentStore
  readonly throttles: Throttles
  readonly messenger: Messenger
  readonly words: CodeWords
  /** Key of the HMAC under which codes are kept: six digits alone are found by trying them all. */
  readonly secret: string
  readonly randomBytes: (count: number) => Uint8Array
  readonly now: () => Date
}

/** What is stored under the case: the code, and which wish it answers. */
type Kept = IssuedCode & KeptCode

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const keptOf = (json: string): Kept => JSON.parse(json) as Kept

const nameOf = (caseId: string): string => `code|${caseId}`

/** Our own codes, sent by the messenger and kept as keyed digests. */
export class OwnCodes implements OneTimeCodes {
  readonly #parts: OwnCodesParts

  constructor(parts: OwnCodesParts) {
    this.#parts = parts
  }

  async issue(request: CodeRequest): Promise<CodeIssue> {
    const seconds = await codeThrottle(request, this.#parts.throttles)
    if (seconds > 0) return { outcome: 'throttled', seconds }
    const code = newCode(this.#parts.randomBytes)
    const { kept, isNew } = await this.#keep(request, code)
    const expiresAt = new Date(kept.expiresAt).toISOString()
    if (!isNew) return { outcome: 'sent', expiresAt }
    return issueOf(
      await this.#parts.messenger.post(this.#message(request, code, expiresAt)),
      expiresAt,
    )
  }

  async issueQuietly(request: QuietCodeRequest): ReturnType<OneTimeCodes['issueQuietly']> {
    const { claimed: to, decoy } = request
    const seconds = await codeThrottle({ ...request, to }, this.#parts.throttles)
    if (seconds > 0) return { outcome: 'throttled', seconds }
    const code = newCode(this.#parts.randomBytes)
    const { kept, isNew } = await this.#keep(request, code)
    const expiresAt = new Date(kept.expiresAt).toISOString()
    // What is of no use any more is never sent.
    const usefulUntil = decoy ? this.#parts.now().toISOString() : expiresAt
    if (isNew) await this.#parts.messenger.hand(this.#message(request, code, usefulUntil))
    return { outcome: 'sent', expiresAt }
  }

  check({ caseId, code: typed, key }: CodeAttempt): Promise<CodeCheck> {
    const code = readCode(typed)
    if (code === undefined) return Promise.resolve('wrong')
    const digest = this.#digestOf(caseId, code)
    return changeDocument(this.#parts.documents, nameOf(caseId), (json) => {
      if (json === undefined) return { result: 'void' }
      const before = keptOf(json)
      const now = this.#parts.now().getTime()
      const verdict = tryCode(before, { same: isSame(before.digest, digest), key, now })
      if (verdict.code === before) return { result: verdict.result }
      return {
        keep: codeDocument({ ...verdict.code, issuedFor: before.issuedFor }),
        result: verdict.result,
      }
    })
  }

  #keep({ caseId, key }: CodeRequest, code: string) {
    const fresh: Kept = {
      ...issuedCode(this.#digestOf(caseId, code), this.#parts.now().getTime()),
      issuedFor: key,
    }
    return keepCode(this.#parts.documents, nameOf(caseId), { fresh, read: keptOf })
  }

  #message(
    { caseId, kind, to, language, key }: CodeRequest,
    code: string,
    usefulUntil: string,
  ): Dispatch {
    return {
      id: `code|${caseId}|${key}`,
      kind,
      to,
      language,
      ...this.#parts.words(language, { code, kind }),
      initiative: 'customer',
      usefulUntil,
    }
  }

  #digestOf(caseId: string, code: string): string {
    return createHmac('sha256', this.#parts.secret).update(`code|${caseId}|${code}`).digest('hex')
  }
}

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b))

function issueOf(state: DispatchState, expiresAt: string): CodeIssue {
  switch (state) {
    // Doubtful: the customer sees whether it comes.
    case 'accepted':
    case 'in-doubt':
      return { outcome: 'sent', expiresAt }
    case 'suppressed':
    case 'refused':
      return { outcome: 'unreachable' }
    case 'waiting':
    case 'expired':
    case 'unsupported':
      return { outcome: 'unavailable' }
  }
}
