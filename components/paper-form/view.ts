import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'
import type { Clause } from '@/lib/rules/clauses/clause'
import type { Content, FormDeclaration, PaperLink } from '@/lib/rules/forms/declaration'

/** A remark of the other side at a place: empty (the whole), `field`, `table`, `table.rowId` or `table.rowId.column`. */
export type Remark = { path: string; message: string }

/** received: waits for the check. unscanned: no scanner is configured. refused: the scanner found something. */
export type AttachmentState = 'received' | 'clean' | 'unscanned' | 'refused'

export type AttachmentView = {
  id: string
  name: string
  sizeBytes: number
  state: AttachmentState
  /** The paper itself in an own layout (独自の様式). */
  isOwnLayout?: boolean
}

/** An item of the custody ledger that may be picked, with what is left of it. */
export type ItemView = { id: string; name: string; medium: string; place: string; balance: number }

/** A version of another paper that may be named. */
export type PaperChoiceView = PaperLink & { formKey: string; name: string }

/** A draft as its editor may see it. All of it is in the page: values that are sealed must not be in `content`. */
export type DraftView = {
  paperId: string
  contractId: string
  /** Fills `{業務}` in the title of a prescribed sheet. */
  contractName: string
  form: FormDeclaration
  /** Counts the saves. A save that starts from an older one is refused as a conflict. */
  revision: number
  savedAt?: Instant
  content: Content
  /** Where a sealed value is kept: `field` or `table.rowId.column`. */
  sealedStored: string[]
  startsOn?: string
  returned: Remark[]
  attachments: AttachmentView[]
  /** Names in the roster in force. */
  people: string[]
  items: ItemView[]
  papers: PaperChoiceView[]
  /** Receives one file as multipart field `file`; answers `Result<AttachmentView>` as JSON. */
  uploadUrl: string
  /** A version is in force: this is a change to it. */
  isChange: boolean
  /** The reader may submit it, and not only write it. */
  maySubmit: boolean
  /** What the server finds against submitting it now; what the form itself shows is found again on the screen. */
  findings: Finding[]
  /** The open duties that this paper could answer. */
  answerable: readonly { key: string; words: string }[]
  /** The clauses that the fields name, to be shown beside them. */
  clauses: Clause[]
  /** The day in Tokyo by the door's clock. */
  today: CivilDate
}

export type SaveInput = {
  paperId: string
  revision: number
  /** Sealed values stand in it only where they were typed since the last save; an empty text says “remove what is kept”. */
  content: Content
  startsOn?: string
  /** A save whose answer was lost is sent again unchanged under the same key, so that it is no conflict with itself. */
  key: string
}

/** The draft as the server has it now, for somebody whose own save met another one. */
export type LatestDraft = Pick<
  DraftView,
  'revision' | 'savedAt' | 'content' | 'startsOn' | 'sealedStored' | 'attachments'
> & { savedBy?: string }

export type Saved = { revision: number; savedAt: Instant; sealedStored: string[]; findings: Finding[] }

/** The reason for what a finding of the level `reason` allows. */
export type StatedReason = { path: string; message: string; reason: string }

export type SubmitInput = {
  paperId: string
  revision: number
  content: Content
  startsOn?: string
  reasons: StatedReason[]
  /** The duties that the paper answers, each by its key. */
  answers: string[]
  /** One for each opened form, the same over retries. */
  key: string
}

/** `next`: the page that says who has it now. */
export type Submitted = { next: string }

/** Server actions. None of them may redirect or revalidate when it refuses: the page would lose what was typed. */
export type DraftActions = {
  save: (input: SaveInput) => Promise<Result<Saved>>
  submit: (input: SubmitInput) => Promise<Result<Submitted>>
  removeAttachment: (attachmentId: string) => Promise<Result<null>>
  /** Says of a file that it is the paper itself in an own layout, or that it is not. */
  markAttachment: (mark: { attachmentId: string; isOwnLayout: boolean }) => Promise<Result<null>>
  latest: () => Promise<Result<LatestDraft>>
}
