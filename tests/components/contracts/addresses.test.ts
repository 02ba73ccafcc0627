import { describe, expect, it } from 'vitest'
import { settingAnchor } from '@/components/contracts/settings/setting-anchor'
import { targetAddress } from '@/components/contracts/waiting/target-address'

describe('待っているものの行き先', () => {
  it('書類は待っている版へ、下書きは書きかけへ、設定はその問いへ導く', () => {
    expect(targetAddress('c', { room: 'papers', paperId: 'p', version: 2 })).toBe('/contracts/c/papers/p?version=2')
    expect(targetAddress('c', { room: 'draft', paperId: 'p' })).toBe('/contracts/c/papers/p/draft')
    expect(targetAddress('c', { room: 'duties', key: 'o/d#k#contractor#once' })).toBe(
      '/contracts/c/duties?key=o%2Fd%23k%23contractor%23once',
    )
    expect(targetAddress('c', { room: 'settings', key: 'office/annex#kind' })).toBe(
      `/contracts/c/settings#${settingAnchor('office/annex#kind')}`,
    )
    expect(targetAddress('c', { room: 'members' })).toBe('/contracts/c/members')
    expect(targetAddress('c', { room: 'contracts' })).toBe('/contracts/c')
  })

  it('契約の決まっていないものは、契約の一覧へ導く', () => {
    expect(targetAddress(undefined, { room: 'contracts' })).toBe('/contracts')
  })

  it('問いの目印は、アドレスに書ける文字だけでできていて、文書ごとに違う', () => {
    expect(settingAnchor('office/annex#work_kind')).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/)
    expect(settingAnchor('office/annex1#kind')).not.toBe(settingAnchor('office/annex2#kind'))
  })
})
