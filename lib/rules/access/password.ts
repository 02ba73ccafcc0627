import type { Finding } from '@/lib/kernel/refusal'
import { GUESSABLE_PIECES, ROWS } from './guessable-pieces'

export type CharacterClass = 'upper' | 'lower' | 'digit' | 'symbol'

/** What an organisation asks of its people's passwords. */
export type PasswordPolicy = {
  /** In characters; long is what keeps a password from being guessed. */
  minLength: number
  /** At least one of each; empty where no document asks for it. */
  classes: readonly CharacterClass[]
}

export const DEFAULT_PASSWORD_POLICY: PasswordPolicy = { minLength: 15, classes: [] }

/** For organisations that a document obliges to complex passwords. */
export const COMPLEX_PASSWORD_POLICY: PasswordPolicy = { minLength: 15, classes: ['upper', 'lower', 'digit', 'symbol'] }

/** Whose password it is: what others know of the person is no secret. */
export type PasswordOwner = {
  names: readonly string[]
  localId: string
  organisationName: string
  organisationCode: string
}

/** Sign-in reads no more than this, in UTF-16 units. */
const MAX_PASSWORD_LENGTH = 200
/** What must be left once the guessable pieces are taken away, and how many characters must differ. */
const MIN_OWN_CHARACTERS = 8
const MIN_DIFFERENT = 6

const CLASS_WORDS: Record<CharacterClass, { pattern: RegExp; word: string }> = {
  upper: { pattern: /\p{Lu}/u, word: '英大文字' },
  lower: { pattern: /\p{Ll}/u, word: '英小文字' },
  digit: { pattern: /\p{Nd}/u, word: '数字' },
  symbol: { pattern: /[\p{P}\p{S}]/u, word: '記号' },
}

/** Everything that stands against the password under the policy; empty when it may be used. `path`: the field it was typed in. */
export function passwordFindings(
  password: string,
  owner: PasswordOwner,
  policy = DEFAULT_PASSWORD_POLICY,
  path = 'password',
): Finding[] {
  const text = password.normalize('NFKC')
  const checks: [boolean, string][] = [
    [
      [...text].length < policy.minLength,
      `${policy.minLength}文字以上にしてください。覚えやすい言葉をいくつかつなげると、長くしやすくなります。`,
    ],
    [password.length > MAX_PASSWORD_LENGTH, `${MAX_PASSWORD_LENGTH}文字以内にしてください。`],
    [/\p{Cc}/u.test(text), '改行や制御文字は使えません。'],
    [!policy.classes.every((each) => CLASS_WORDS[each].pattern.test(text)), classMessage(policy)],
    [namesOwner(text, owner), '氏名、ID、組織の名称や記号を含まないものにしてください。'],
    [isGuessable(text), 'よく使われる言葉、文字の並び、繰り返しでできています。推測されにくいものにしてください。'],
  ]
  return checks.filter(([stands]) => stands).map(([, message]) => ({ level: 'refuse', path, message }))
}

function classMessage({ classes }: PasswordPolicy): string {
  return `${classes.map((each) => CLASS_WORDS[each].word).join('、')}をそれぞれ1文字以上使ってください。`
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}

function namesOwner(text: string, { names, localId, organisationName, organisationCode }: PasswordOwner): boolean {
  const typed = plain(text)
  const whole = [...names, localId, organisationName, organisationCode]
  const parts = names.flatMap((name) => name.normalize('NFKC').split(/\s+/))
  return [...whole, ...parts]
    .map(plain)
    .some((word) => word.length >= (/^[\x20-\x7e]*$/.test(word) ? 3 : 2) && typed.includes(word))
}

function isGuessable(text: string): boolean {
  const typed = plain(text)
  const rest = withoutRuns(GUESSABLE_PIECES.reduce<string>((left, piece) => left.replaceAll(piece, ''), typed))
  return (
    [...rest].length < MIN_OWN_CHARACTERS ||
    new Set(typed).size < MIN_DIFFERENT ||
    unitLength(typed) < MIN_OWN_CHARACTERS
  )
}

/** How long the piece is that the text repeats; the whole length when it repeats none. */
function unitLength(text: string): number {
  return (text + text).indexOf(text, 1)
}

const PATHS = ROWS.flatMap((row) => [row, [...row].reverse().join('')])
const MIN_RUN = 4

/** The text without the same character four times and more, and without stretches of a row. */
function withoutRuns(text: string): string {
  const characters = [...text]
  let rest = ''
  for (let at = 0; at < characters.length; ) {
    const length = runAt(characters, at)
    if (length < MIN_RUN) rest += characters[at]
    at += length < MIN_RUN ? 1 : length
  }
  return rest
}

function runAt(characters: readonly string[], at: number): number {
  let same = at
  while (characters[same] === characters[at] && same < characters.length) same += 1
  const longest = PATHS.map((path) => {
    let length = 1
    while (at + length < characters.length && path.includes(characters.slice(at, at + length + 1).join(''))) length += 1
    return length
  })
  return Math.max(same - at, ...longest)
}
