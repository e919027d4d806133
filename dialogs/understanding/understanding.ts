import type {
  Address,
  Command,
  CountryCode,
  CustomerType,
  Language,
} from '../../onboarding/vocabulary.ts'
import type { Answer } from '../../onboarding/answer.ts'
import type { FieldValue, ReadContext } from '../../onboarding/field.ts'
import type { Refused } from '../../onboarding/reading.ts'

/** What the recogniser may know besides the words. */
export interface UnderstandingContext {
  /** Session language: breaks ties, never restricts what is understood. */
  readonly language: Language
  /** What the last message asked for (hint `asks`): a field key, `confirm`, `notice`, `choose:…`, `suggest:…`, `outcome`. */
  readonly asks: string
  readonly country?: CountryCode | undefined
  readonly customerType?: CustomerType | undefined
  /** Keys of the fields that apply now and have no answer yet. */
  readonly open: readonly string[]
  /** Keys of the fields that apply and have an answer (targets of corrections). */
  readonly answered: readonly string[]
  /** What those answers are, so that "number 5, not 3" finds what it changes. Never a secret one. */
  readonly values: Readonly<Record<string, FieldValue>>
  /** Addresses that stood there before, or that the register has: whoever names their street means all of it. */
  readonly former?: readonly Address[]
  /** The fields of the summary in the order of its numbered lines. */
  readonly lines?: readonly string[]
  /** What stands where nothing was answered, because we proposed it. */
  readonly proposed?: Readonly<Record<string, FieldValue>>
  readonly reading: ReadContext
  /** The seller's own questions (profile `faq`): id and words that give it away. */
  readonly faq: readonly { readonly id: string; readonly match: readonly string[] }[]
}

/** One value found in the message. */
export interface Fill {
  readonly key: string
  /** The customer's words for it. Never set for a national number. */
  readonly raw: string
  readonly value: FieldValue
  /** Said with its name, given as the answer asked for, or recognised by its shape alone. */
  readonly how: 'labelled' | 'asked' | 'shape'
  /** The message changes an answer that stands ("no, the phone is …"). */
  readonly correction: boolean
  /** A likelier value to offer as "did you mean". */
  readonly suggestion?: FieldValue
  /** How well it stands, where that was found out before it was put in: it is not checked again. */
  readonly settled?: Pick<Answer, 'verification' | 'sourceId' | 'checkedAt'>
}

/** An answer with a piece of it replaced. */
export interface PartCorrection {
  readonly key: string
  readonly raw: string
  readonly value: FieldValue
}

/** What customers ask about becoming one, paying and credit: answered from the profile and from where the case stands. */
export type AskedTopic =
  | 'payTime'
  | 'payLater'
  | 'prepayHow'
  | 'creditCheck'
  | 'creditBasis'
  | 'creditLimit'
  | 'bureau'
  | 'notApproved'
  | 'whoDecides'
  | 'changeLater'
  /** Whether one can go on, or leave, later on. */
  | 'goOnLater'
  | 'leaveLater'
  /** What the expected purchases are for, and whether they bind anybody. */
  | 'amountMeans'
  | 'creditWho'
  /** Whether somebody else's e-mail address will do. */
  | 'othersMail'
  | 'nationalNumber'
  | 'saved'
  | 'amCustomer'
  | 'howLong'
  | 'lookUp'
  /** Whether we have what a field asks for, or want it, and what stands there. */
  | 'gotIt'
  /** Where goods go. */
  | 'deliveryAddress'
  /** To which account, or where else, one pays. */
  | 'payWhere'
  /** What becomes of what one writes here. */
  | 'dataUse'
  /** Who the contact is to be: the one who writes, or somebody else. */
  | 'whose'
  /** Whether a landline will do. */
  | 'landline'
  /** What the summary calls our suggestion, and in which currency amounts are. */
  | 'proposalMeans'
  | 'currency'
  /** Another contact person beside the one that stands, when all is done. */
  | 'secondContact'
  /** Whether all this is what it seems, and who the seller is. */
  | 'genuine'
  /** Where what we have of the customer comes from. */
  | 'source'
  /** Why a register does not know the company, and what that means. */
  | 'notFound'

/** What people come in with: an order of theirs, the wrong shop, no firm yet, the wish to buy. */
export type DoorTopic =
  'otherMatter' | 'wrongPlace' | 'whichShop' | 'noFirmYet' | 'wantsGoods' | 'privateToo'

/** What is asked and said of who may become a customer, and of a case that was begun elsewhere. */
export type NewcomerTopic = 'minor' | 'minimumAge' | 'actingFor' | 'association' | 'begunBefore'

export type Topic =
  | 'thanks'
  | 'greeting'
  | 'goodbye'
  | 'areYouHuman'
  | 'whoAreYou'
  /** Whether and how one becomes a customer here. */
  | 'signUp'
  | 'whatNext'
  | 'paymentWays'
  | 'invoiceWays'
  | 'openingHours'
  | 'frustration'
  | 'smallTalk'
  /** What stands is to stay, or the conversation is to go on: no answer, and no change. */
  | 'keeps'
  | 'goesOn'
  /** Whether that was all: what is left is told. */
  | 'left'
  | DoorTopic
  | NewcomerTopic
  | AskedTopic
  | 'faq'
  | 'question'

/** What is told by what a question speaks of (`talk/asked-meanings.ts`). */
export type Asked =
  | AskedTopic
  | Extract<Topic, 'whatNext' | 'paymentWays' | 'invoiceWays' | 'left' | 'signUp' | 'openingHours'>

/** What an address, a name or a reference is for that is no answer of the customer's: no field keeps it. */
export type Elsewhere = 'delivery' | 'invoices' | 'copies' | 'tradeName' | 'reference' | 'people'

/** Something said or asked beside the point. */
export interface Digression {
  readonly topic: Topic
  readonly faq?: string
  /** For `gotIt`: the field that was asked about. */
  readonly target?: string
}

/** Everything that one message says, in the order of DESIGN section 4. Several parts may be present at once. */
export interface Understanding {
  readonly language?: { readonly to: Language; readonly how: 'asked' | 'evident' }
  readonly command?: {
    readonly name: Command
    /** For `change`, `why`, `help`, `skip`: the field named, if one was. */
    readonly target?: string
    /** For `change`: further fields that were named. */
    readonly also?: readonly string[]
    /** For `help`: the choice that was asked about ("what is prepayment"). */
    readonly choice?: string
    /** For `change` by line number ("3", "change 3") in the summary. */
    readonly line?: number
    /** Said in words that may mean less than everything: asked about before anything is deleted. */
    readonly unsure?: true
    /** For `why`: of a value that we proposed, where it comes from. */
    readonly proposed?: true
  }
  /** `partly`: "yes but …", "yes if …", "not quite": never a confirmation. */
  readonly assent?: 'yes' | 'no' | 'partly'
  /** For `partly`: begins like a yes, and nothing in it takes that back: it is asked whether it was one. */
  readonly unclear?: true
  readonly fills: readonly Fill[]
  /** A number that could fill several open fields; asked about, never guessed. */
  readonly ambiguous?: { readonly raw: string; readonly keys: readonly string[] }
  /** The message tried to answer what was asked (or names a field) but cannot be read. */
  readonly refused?: { readonly key: string; readonly raw: string; readonly why: Refused }
  readonly dontKnow?: true
  /** The field that is not known, where another one than the one asked for was named. */
  readonly unknownField?: string
  /** Fields of which only that is said which stands there already: no answer, no change and no miss. */
  readonly repeated?: readonly string[]
  /** It names an address where goods or bills go: what stands is kept. */
  readonly elsewhere?: Elsewhere
  /** "That's me", where a contact person was asked for: who it is, and no name. */
  readonly self?: true
  readonly digression?: Digression
  /** What else was asked in the same message. */
  readonly further?: readonly Digression[]
  /** What it asks for beside its values, and nothing here does: the customer's words. */
  readonly unheard?: string
  /** What it is to put right beside its values, and nothing was made of: the customer's words. */
  readonly lost?: string
  /** The message holds a national number: nothing of its text may be kept or echoed (ID-07). */
  readonly nationalNumber?: true
}
