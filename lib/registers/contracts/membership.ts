import { type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { PartyKind, Right } from '@/lib/rules/access/rights'

/** The rights that make sense on a side: who files does not decide, who decides does not file, who audits changes nothing. */
const OFFERED: Record<PartyKind, readonly Right[]> = {
  authority: ['read', 'receive', 'decide', 'instruct', 'read_sealed', 'export', 'administer'],
  prime: ['read', 'draft', 'record', 'submit', 'confirm', 'read_sealed', 'export', 'administer'],
  subcontractor: ['read', 'draft', 'record', 'submit', 'confirm', 'export', 'administer'],
  viewer: ['read', 'administer'],
  auditor: ['read', 'export', 'administer'],
}

export function rightsOffered(kind: PartyKind): readonly Right[] {
  return OFFERED[kind]
}

/** Somebody's rights in force on a contract. */
export type Member = { memberId: string; accountId: string; rights: Right[]; isDisabled: boolean }

export type Gift = {
  partyKind: PartyKind
  /** The account that is given the rights, of the own organisation. */
  account: { accountId: string; name: string; isDisabled: boolean }
  /** The whole set that shall hold from now on; empty ends the membership. */
  rights: readonly Right[]
  /** All members of the own party in force. */
  members: readonly Member[]
  /** Whether somebody of the organisation may manage its people, and so name members here without being one. */
  hasOverseer: boolean
}

/** Whether the set may replace the one in force, and which row it ends. */
export function decideRights({
  partyKind,
  account,
  rights,
  members,
  hasOverseer,
}: Gift): Result<{ ends?: Member; rights: Right[] }> {
  const ends = members.find(({ accountId }) => accountId === account.accountId)
  const wanted = rightsOffered(partyKind).filter((right) => rights.includes(right))
  const findings: Finding[] = []
  const note = (path: string, message: string) => findings.push({ level: 'refuse', path, message })
  if (rights.some((right) => !rightsOffered(partyKind).includes(right)))
    note('rights', 'この立場の者に付与できない権限が含まれています。')
  if (wanted.some((right) => right !== 'read' && right !== 'administer') && !wanted.includes('read')) {
    note('rights', '閲覧の権限がなければ、ほかの権限は使えません。「閲覧」も選んでください。')
  }
  if (account.isDisabled && wanted.length > 0) note('accountId', `「${account.name}」のアカウントは停止されています。`)
  if (isSame(wanted, ends?.rights ?? []))
    note('rights', wanted.length > 0 ? '権限は既にこのとおりです。' : `「${account.name}」は担当者ではありません。`)
  const administers =
    wanted.includes('administer') ||
    members.some((member) => member !== ends && !member.isDisabled && member.rights.includes('administer'))
  if (ends?.rights.includes('administer') && !administers && !hasOverseer) {
    note('rights', '担当者を管理できる人がいなくなります。先に、ほかの担当者へ管理の権限を付与してください。')
  }
  return findings.length > 0 ? invalid(...findings) : done({ ends, rights: wanted })
}

function isSame(a: readonly Right[], b: readonly Right[]): boolean {
  return a.length === b.length && a.every((right) => b.includes(right))
}
