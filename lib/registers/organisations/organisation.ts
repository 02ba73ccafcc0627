import { type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type PasswordOwner, type PasswordPolicy, passwordFindings } from '@/lib/rules/access/password'
import type { OrganisationKind, OrganisationRight } from '@/lib/rules/access/rights'

/** An account of the own organisation with the person it belongs to. */
export type Person = {
  accountId: string
  name: string
  kana: string
  /** The part of the sign-in ID before the @. */
  localId: string
  rights: OrganisationRight[]
  isDisabled: boolean
}

export type Organisation = { name: string; code: string; kind: OrganisationKind }

/** The rights that people of such an organisation can hold: only an authority opens contracts and keeps a calendar. */
export function rightsOnOffer(kind: OrganisationKind): OrganisationRight[] {
  return kind === 'authority' ? ['manage_people', 'open_contracts', 'keep_calendar'] : ['manage_people']
}

export type NewPerson = Omit<Person, 'accountId' | 'isDisabled'> & { password: string }

export function ownerOf(person: Pick<Person, 'name' | 'kana' | 'localId'>, organisation: Organisation): PasswordOwner {
  const { name, kana, localId } = person
  return { names: [name, kana], localId, organisationName: organisation.name, organisationCode: organisation.code }
}

/** Whether the person can be added as typed; `taken`: the ID is used already, by somebody of the own organisation. */
export function decideNewPerson(
  person: NewPerson,
  organisation: Organisation,
  taken: boolean,
  policy?: PasswordPolicy,
): Result<NewPerson> {
  const findings: Finding[] = passwordFindings(person.password, ownerOf(person, organisation), policy)
  if (taken) findings.push(refusal('localId', 'このIDは既に使われています。別のIDにしてください。'))
  if (person.rights.some((right) => !rightsOnOffer(organisation.kind).includes(right))) {
    findings.push(refusal('rights', '契約の登録と閉庁日の管理の権限は、発注者の組織にだけあります。'))
  }
  return findings.length > 0 ? invalid(...findings) : done(person)
}

/**
 * Whether the account can be disabled. Not the own one, so that nobody locks himself out, and not the last that manages
 * the people: nobody could then name members or reset a password.
 */
export function decideDisabling(people: readonly Person[], accountId: string, actorId: string): Result<Person> {
  const person = people.find((each) => each.accountId === accountId)
  if (!person) return { ok: false, refusal: { kind: 'not_found' } }
  if (person.isDisabled) return invalid(refusal('accountId', 'このアカウントは既に停止されています。'))
  if (accountId === actorId)
    return invalid(refusal('accountId', '自分のアカウントは停止できません。別の管理者が行ってください。'))
  const remaining = people.filter((each) => !each.isDisabled && each.accountId !== accountId)
  if (person.rights.includes('manage_people') && !remaining.some((each) => each.rights.includes('manage_people'))) {
    return invalid(refusal('accountId', '利用者を管理できる人がいなくなるため、停止できません。'))
  }
  return done(person)
}

/** A reset is for others: the own password is changed by whoever knows it. */
export function decideReset(
  person: Person,
  actorId: string,
  password: string,
  organisation: Organisation,
  policy?: PasswordPolicy,
): Result<Person> {
  if (person.accountId === actorId) {
    return invalid(
      refusal('accountId', '自分のパスワードは、「パスワードの変更」で現在のパスワードを添えて変更してください。'),
    )
  }
  if (person.isDisabled) return invalid(refusal('accountId', '停止されたアカウントのパスワードは変更できません。'))
  const findings = passwordFindings(password, ownerOf(person, organisation), policy)
  return findings.length > 0 ? invalid(...findings) : done(person)
}

function refusal(path: string, message: string): Finding {
  return { level: 'refuse', path, message }
}
