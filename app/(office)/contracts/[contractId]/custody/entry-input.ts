/** What the entry forms of the book send, as the operations want it. The operations judge it; nothing is judged here. */
export function itemIn(form: FormData) {
  return {
    name: text(form, 'name'),
    medium: text(form, 'medium'),
    important: importantIn(form),
    origin: text(form, 'origin'),
    copiedFromItemId: chosen(form, 'copiedFromItemId'),
    toPlaceId: text(form, 'toPlaceId'),
    ...happeningIn(form),
  }
}

/** A movement of an item that is named elsewhere (in a correction) or in the form itself. */
export function wayIn(form: FormData) {
  return {
    act: text(form, 'act'),
    fromPlaceId: chosen(form, 'fromPlaceId'),
    toPlaceId: chosen(form, 'toPlaceId'),
    ...happeningIn(form),
  }
}

export function movementIn(form: FormData) {
  return { itemId: text(form, 'itemId'), ...wayIn(form) }
}

export function placeIn(form: FormData) {
  const storage = text(form, 'storage')
  return {
    kind: text(form, 'kind'),
    name: text(form, 'name'),
    storage: storage === 'other' ? text(form, 'otherStorage') : storage,
  }
}

export function correctionIn(movementId: string, form: FormData) {
  return { movementId, why: text(form, 'why'), replacement: form.get('mode') === 'void' ? null : wayIn(form) }
}

/** The key of the form, which stays the same over its retries. */
export function keyIn(form: FormData): string {
  return text(form, 'key')
}

function happeningIn(form: FormData) {
  return {
    quantity: text(form, 'quantity'),
    happenedAt: text(form, 'happenedAt'),
    happenedBy: text(form, 'happenedBy'),
    exception: text(form, 'exception'),
    reason: text(form, 'reason'),
    deviation: form.get('deviation') === '1',
  }
}

/** "Not important" is an answer and nothing chosen is none: the latter goes on as null, to be refused by name. */
function importantIn(form: FormData): string | null {
  const answer = form.get('important')
  if (typeof answer !== 'string') return null
  if (answer === 'other') return text(form, 'otherImportant') || null
  return answer === 'none' ? '' : answer
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function chosen(form: FormData, name: string): string | undefined {
  return text(form, name) || undefined
}
