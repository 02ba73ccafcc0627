import type { Finding, Refusal } from '@/lib/kernel/refusal'
import { type SaverWorld, type Sent, unreadableValues } from './save-status'

/** One try to save: what is sent, up to which edit it reaches, and what was left out of it. */
type Attempt = { sent: Sent; edits: number; withheld: Finding[]; revision: number; key: string }

/** Where more places than this cannot be read, something else is wrong: the person is asked. */
const MOST_WITHHELD = 1000

/**
 * Saves a draft in the background, one save at a time. A save that the server cannot read in one place is sent again without
 * that place; a save without an answer is sent again unchanged. Knows nothing of the screen, so a test can bring its own clock.
 */
export class Saver {
  #edits = 0
  #savedEdits = 0
  #isPaused = false
  #isBlocked = false
  #revision: number
  #running: Promise<boolean> | undefined
  #unanswered: Attempt | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #world: SaverWorld

  constructor(revision: number, world: SaverWorld) {
    this.#revision = revision
    this.#world = world
  }

  get revision(): number {
    return this.#revision
  }

  get hasUnsaved(): boolean {
    return this.#edits > this.#savedEdits
  }

  /** Something was typed: it will be saved after a while of quiet. */
  noteEdit(): void {
    this.#edits += 1
    if (this.#isBlocked) return
    if (!this.#running) this.#world.onStatus({ at: 'edited' })
    this.#schedule(this.#world.delayMs)
  }

  /** Saves what is unsaved; true when nothing has been typed since that the server does not hold. */
  async saveNow(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#isBlocked = false
    while (this.#running) await this.#running
    if (!this.hasUnsaved) return true
    this.#running = this.#send(this.#unanswered ?? this.#attempt([]))
    return this.#running.finally(() => {
      this.#running = undefined
    })
  }

  /**
   * Goes on from the revision that somebody else has saved meanwhile, with what now stands on the screen. If yet another save
   * came in between, that is a conflict again.
   */
  takeOver(revision: number): Promise<boolean> {
    this.#revision = revision
    this.#unanswered = undefined
    this.#edits += 1
    return this.saveNow()
  }

  /** No save starts by itself until resume: while a submission is under way, the draft stays as it was sent. */
  pause(): void {
    this.#isPaused = true
    clearTimeout(this.#timer)
  }

  resume(): void {
    this.#isPaused = false
    if (this.hasUnsaved && !this.#isBlocked) this.#schedule(this.#world.delayMs)
  }

  #schedule(afterMs: number): void {
    clearTimeout(this.#timer)
    if (!this.#isPaused) this.#timer = setTimeout(() => void this.saveNow(), afterMs)
  }

  #attempt(withheld: Finding[]): Attempt {
    const sent = this.#world.read(new Set(withheld.map((finding) => finding.path)))
    const { freshKey } = this.#world
    return { sent, edits: this.#edits, withheld, revision: this.#revision, key: freshKey() }
  }

  async #send(attempt: Attempt): Promise<boolean> {
    const { save, onStatus, onSaved, delayMs, retryMs } = this.#world
    const { sent, revision, key, withheld } = attempt
    onStatus({ at: 'saving' })
    const answer = await save({ ...sent, revision, key }).catch(() => undefined)
    // Sent again unchanged once. If that fails too, the content itself may be what fails, and newer edits must get through.
    this.#unanswered = answer || attempt === this.#unanswered ? undefined : attempt
    if (!answer) {
      onStatus({ at: 'unanswered' })
      this.#schedule(retryMs)
      return false
    }
    if (!answer.ok) return this.#refused(answer.refusal, attempt)

    this.#revision = answer.value.revision
    this.#savedEdits = attempt.edits
    onSaved(answer.value, sent)
    onStatus(this.hasUnsaved ? { at: 'edited' } : { at: 'saved', savedAt: answer.value.savedAt, withheld })
    if (this.hasUnsaved) this.#schedule(delayMs)
    return !this.hasUnsaved
  }

  #refused(refusal: Refusal, attempt: Attempt): Promise<boolean> | boolean {
    const unreadable = attempt.withheld.length < MOST_WITHHELD ? unreadableValues(refusal) : undefined
    const known = new Set(attempt.withheld.map(({ path }) => path))
    // The server names so many places at a time; each further answer has to name new ones, or leaving out does not help.
    if (unreadable?.every(({ path }) => !known.has(path)))
      return this.#send(this.#attempt([...attempt.withheld, ...unreadable]))
    this.#isBlocked = true
    this.#world.onStatus({ at: 'refused', refusal })
    return false
  }
}
