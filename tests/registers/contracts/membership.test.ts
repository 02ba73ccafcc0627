import { describe, expect, it } from 'vitest'
import { decideRights, type Gift, type Member, rightsOffered } from '@/lib/registers/contracts/membership'
import { GRANTS } from '@/lib/rules/access/grants'
import { PARTY_KINDS, RIGHTS, type Right } from '@/lib/rules/access/rights'

const sato = { accountId: 'sato', name: '佐藤', isDisabled: false }
const member = (accountId: string, rights: Right[], isDisabled = false): Member => ({
  memberId: `m-${accountId}`,
  accountId,
  rights,
  isDisabled,
})

function give(rights: Right[], more: Partial<Gift> = {}) {
  return decideRights({
    partyKind: 'prime',
    account: sato,
    rights,
    members: [member('chief', ['administer'])],
    hasOverseer: false,
    ...more,
  })
}

function messagesOf(result: ReturnType<typeof decideRights>): string {
  return !result.ok && result.refusal.kind === 'invalid'
    ? result.refusal.findings.map(({ message }) => message).join('/')
    : ''
}

describe('契約上の権限', () => {
  it('立場ごとに意味のある権限だけがある：発注者は書かず、受注者は決めず、監査は何も変えない', () => {
    const writes: Right[] = ['draft', 'record', 'submit', 'confirm']
    const decides: Right[] = ['receive', 'decide', 'instruct']
    const offered = (kind: (typeof PARTY_KINDS)[number], rights: Right[]) =>
      rights.filter((right) => rightsOffered(kind).includes(right))
    expect(offered('authority', writes)).toEqual([])
    expect(offered('prime', decides)).toEqual([])
    expect(offered('subcontractor', decides)).toEqual([])
    for (const kind of ['auditor', 'viewer'] as const)
      expect(offered(kind, [...writes, ...decides, 'read_sealed'])).toEqual([])
    for (const right of RIGHTS)
      expect(
        PARTY_KINDS.some((kind) => rightsOffered(kind).includes(right)),
        right,
      ).toBe(true)
  })

  it('どの操作も、許された立場の少なくとも一つに、その権限を付与できる', () => {
    const unreachable = Object.entries(GRANTS).filter(
      ([, grant]) =>
        grant.scope === 'contract' && !grant.parties.some((kind) => rightsOffered(kind).includes(grant.right)),
    )
    expect(unreachable).toEqual([])
  })

  it('新しい組は今の組を終わらせて置き換え、印字の順に並ぶ', () => {
    const now = member('sato', ['read'])
    expect(give(['submit', 'read', 'draft'], { members: [now, member('chief', ['administer'])] })).toEqual({
      ok: true,
      value: { ends: now, rights: ['read', 'draft', 'submit'] },
    })
    expect(give(['read'])).toEqual({ ok: true, value: { ends: undefined, rights: ['read'] } })
  })

  it('空の組は担当から外す。担当でない者を外すことはできない', () => {
    const now = member('sato', ['read'])
    expect(give([], { members: [now, member('chief', ['administer'])] })).toMatchObject({
      ok: true,
      value: { ends: now, rights: [] },
    })
    expect(messagesOf(give([]))).toContain('担当者ではありません')
  })

  it('立場に合わない権限は断る：監査に起案・提出・決定・記録、発注者に起案・提出、受注者に決定', () => {
    for (const right of ['draft', 'submit', 'decide', 'record'] as const)
      expect(messagesOf(give(['read', right], { partyKind: 'auditor' }))).toContain('この立場')
    for (const right of ['draft', 'submit'] as const)
      expect(messagesOf(give(['read', right], { partyKind: 'authority' }))).toContain('この立場')
    expect(messagesOf(give(['read', 'decide']))).toContain('この立場')
  })

  it('閲覧なしに付与できるのは、担当者の管理だけである', () => {
    expect(messagesOf(give(['draft']))).toContain('閲覧')
    expect(give(['administer']).ok).toBe(true)
  })

  it('停止されたアカウントには付与できないが、外すことはできる', () => {
    const account = { ...sato, isDisabled: true }
    expect(messagesOf(give(['read'], { account }))).toContain('停止')
    expect(give([], { account, members: [member('sato', ['read'], true)] }).ok).toBe(true)
  })

  it('同じ組をもう一度付与することはできない', () => {
    expect(messagesOf(give(['read', 'draft'], { members: [member('sato', ['draft', 'read'])] }))).toContain(
      '既にこのとおり',
    )
  })

  it('最後の管理者は自分を外せない。組織に利用者の管理者がいれば外せる', () => {
    const last = {
      account: { accountId: 'chief', name: '主任', isDisabled: false },
      members: [member('chief', ['read', 'administer'])],
    }
    expect(messagesOf(give([], last))).toContain('管理できる人がいなくなります')
    expect(messagesOf(give(['read'], last))).toContain('管理できる人がいなくなります')
    expect(give([], { ...last, hasOverseer: true }).ok).toBe(true)
    expect(give([], { ...last, members: [...last.members, member('other', ['administer'])] }).ok).toBe(true)
  })

  it('停止された管理者は、残る管理者に数えない', () => {
    const members = [member('chief', ['read', 'administer']), member('gone', ['administer'], true)]
    expect(messagesOf(give([], { account: { ...sato, accountId: 'chief' }, members }))).toContain(
      '管理できる人がいなくなります',
    )
  })
})
