import type { DocumentStore } from '../../onboarding/document-store.ts'
import { isSuppressed } from '../../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import { newLife, readCode, tryCode } from '../../onboarding/messaging/one-time-code.ts'
import type {
  CodeAttempt,
  CodeCheck,
  CodeIssue,
  CodeRequest,
  OneTimeCodes,
  QuietCodeRequest,
} from '../../onboarding/messaging/one-time-codes.ts'
import { changeDocument } from '../records/change-document.ts'
import { codeThrottle } from './code-throttle.ts'
import { codeDocument, keepCode, type KeptCode } from './kept-code.ts'
import type { Throttles } from './throttles.ts'
import type { VerifyCheck, VerifyClient, VerifyStart } from './twilio-verify.ts'

export interface VerifyCodesParts {
  readonly client: VerifyClient
  /** What goes to e-mail addresses. */
  readonly own: OneTimeCodes
  readonly documents: DocumentStore
  readonly throttles: Throttles
  readonly contactPoints: ContactPoints
  readonly randomBytes: (count: number) => Uint8Array
  readonly now: () => Date
}

/** What is stored under the case: no code, no digest and no number; the provider has them. */
interface Kept extends KeptCode {
  /** The provider's id; a made-up one as long as the provider has not said, and for nobody for ever. */
  readonly verification: string
  /** Whether anybody is there must not be told: what the provider no longer knows, or never did, is a wrong code (SM-11). */
  readonly quiet: boolean
}

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const keptOf = (json: string): Kept => JSON.parse(json) as Kept

const nameOf = (caseId: string): string => `verification|${caseId}`

/** Within a turn's ten seconds, whatever the provider does. Milliseconds. */
const deadline = 3500

/**
 * Codes that Twilio Verify makes, sends and checks; throttles, tries and suppression stay ours in front of it. Codes for
 * e-mail addresses are our own. One live code per case: whatever was issued last.
 */
export class VerifyCodes implements OneTimeCodes {
  readonly #parts: VerifyCodesParts

  constructor(parts: VerifyCodesParts) {
    this.#parts = parts
  }

  async issue(request: CodeRequest): Promise<CodeIssue> {
    if (request.kind === 'email') {
      return this.#instead(request, () => this.#parts.own.issue(request))
    }
    const seconds = await codeThrottle(request, this.#parts.throttles)
    if (seconds > 0) return { outcome: 'throttled', seconds }
    const { kept, isNew } = await this.#keep(request, false)
    const sent: CodeIssue = { outcome: 'sent', expiresAt: new Date(kept.expiresAt).toISOString() }
    if (!isNew) return sent
    const start = await this.#start(request)
    if (start.outcome === 'started') return sent
    await this.#parts.documents.remove(nameOf(request.caseId))
    return start
  }

  async issueQuietly(request: QuietCodeRequest): ReturnType<OneTimeCodes['issueQuietly']> {
    if (request.kind === 'email') {
      return this.#instead(request, () => this.#parts.own.issueQuietly(request))
    }
    const wish = { ...request, to: request.claimed }
    const seconds = await codeThrottle(wish, this.#parts.throttles)
    if (seconds > 0) return { outcome: 'throttled', seconds }
    const { kept, isNew } = await this.#keep(request, true)
    // Nobody waits for it: what fails here is a code that does not come, and is asked for again.
    if (isNew && !request.decoy) this.#start(request).catch(() => undefined)
    return { outcome: 'sent', expiresAt: new Date(kept.expiresAt).toISOString() }
  }

  async check(attempt: CodeAttempt): Promise<CodeCheck> {
    const code = readCode(attempt.code)
    if (code === undefined) return 'wrong'
    const found = await this.#parts.documents.load(nameOf(attempt.caseId))
    if (found === undefined) return this.#parts.own.check(attempt)
    const kept = keptOf(found.json)
    const now = this.#parts.now().getTime()
    const before = tryCode(kept, { same: false, key: attempt.key, now })
    // Used, over, or a repetition: the provider has nothing to say to it.
    if (before.code === kept) return before.result
    const { client } = this.#parts
    const said = await client.check(kept.verification, code, AbortSignal.timeout(deadline))
    const verdict = verdictOf(said, kept.quiet)
    return verdict === 'right' || verdict === 'wrong'
      ? this.#settle(attempt, kept.issuedFor, verdict === 'right')
      : verdict
  }

  /** A code by e-mail takes the place of one by text message. */
  async #instead<T extends CodeIssue>(
    { caseId }: CodeRequest,
    issue: () => Promise<T>,
  ): Promise<T> {
    const issued = await issue()
    if (issued.outcome !== 'throttled') await this.#parts.documents.remove(nameOf(caseId))
    return issued
  }

  #keep({ caseId, key }: CodeRequest, quiet: boolean) {
    const fresh: Kept = {
      ...newLife(this.#parts.now().getTime()),
      verification: `VE${Buffer.from(this.#parts.randomBytes(16)).toString('hex')}`,
      issuedFor: key,
      quiet,
    }
    return keepCode(this.#parts.documents, nameOf(caseId), { fresh, read: keptOf })
  }

  /** SM-06: who has said stop gets no code either. */
  async #start({ caseId, to, language, key }: CodeRequest): Promise<VerifyStart> {
    const { client, contactPoints, documents } = this.#parts
    if (isSuppressed(await contactPoints.read('sms', to))) return { outcome: 'unreachable' }
    const start = await client.start(to, language, AbortSignal.timeout(deadline))
    if (start.outcome === 'started') {
      const { verification } = start
      await changeDocument(documents, nameOf(caseId), (json) => {
        const kept = json === undefined ? undefined : keptOf(json)
        if (kept?.issuedFor !== key) return { result: undefined }
        const started: Kept = { ...kept, verification }
        return { keep: codeDocument(started), result: undefined }
      })
    }
    return start
  }

  /** Writes down what the provider said; of two at once the second sees what the first made. */
  #settle({ caseId, key }: CodeAttempt, issuedFor: string, same: boolean): Promise<CodeCheck> {
    return changeDocument<CodeCheck>(this.#parts.documents, nameOf(caseId), (json) => {
      const kept = json === undefined ? undefined : keptOf(json)
      if (kept?.issuedFor !== issuedFor) return { result: 'void' }
      const { result, code } = tryCode(kept, { same, key, now: this.#parts.now().getTime() })
      return code === kept ? { result } : { keep: codeDocument(code), result }
    })
  }
}

function verdictOf({ outcome }: VerifyCheck, quiet: boolean): CodeCheck {
  switch (outcome) {
    case 'approved':
      return 'right'
    case 'pending':
      return 'wrong'
    case 'gone':
    case 'spent':
      return quiet ? 'wrong' : 'void'
    case 'unavailable':
      return 'unavailable'
  }
}
