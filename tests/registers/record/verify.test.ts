import { describe, expect, it } from 'vitest'
import { digestOf, linkHashOf, NO_ENTRY } from '@/lib/platform/record/chain'
import { beginChain, conclude, readOn, verifyChain } from '@/lib/platform/record/verify'
import { chanceOf, linksOf, SCOPE, withFlippedBit, writtenChain } from './written-chain'

const chain = writtenChain(60)
const head = { seq: 60, hash: chain.at(-1)?.hash ?? '' }

describe('記録の検証', () => {
  it('書かれたままの記録は完全である', () => {
    expect(verifyChain(SCOPE, chain)).toEqual({ intact: true, links: 60, bodies: 60, head })
  })

  it('ひとつもない記録は完全で、末尾は第0号である', () => {
    expect(verifyChain(SCOPE, [])).toEqual({ intact: true, links: 0, bodies: 0, head: NO_ENTRY })
  })

  it('どの欄のどの1ビットが変わっても見つかる（3,000回）', () => {
    const chance = chanceOf(20261121)
    const missed: string[] = []
    const touched = new Set<string>()
    for (let turn = 0; turn < 3000; turn += 1) {
      const at = chance(chain.length)
      const original = chain[at]
      if (!original) throw new Error('no entry')
      const { field, entry } = withFlippedBit(original, chance)
      touched.add(field)
      const verdict = verifyChain(SCOPE, chain.with(at, entry))
      // The break is at the entry itself, except for a seq that became another one and is then out of its place.
      if (verdict.intact || (field !== 'seq' && verdict.firstBreak?.seq !== original.seq))
        missed.push(`${field} ${original.seq}`)
    }
    expect(missed).toEqual([])
    expect([...touched].sort()).toEqual(
      Object.keys(chain[0] ?? {})
        .filter((key) => key !== 'organisationId')
        .sort(),
    )
  })

  it('対照：本文を見ずにつながりだけを見る検証では、内容の変更は見つからない', () => {
    const changed = chain.map((entry) => (entry.seq === 7 ? { ...entry, subject: '別の行為' } : entry))
    expect(verifyChain(SCOPE, linksOf(changed)).intact).toBe(true)
    expect(verifyChain(SCOPE, changed).firstBreak).toEqual({ seq: 7, why: 'body' })
  })

  it('本文の見えない記録は、ハッシュだけでつながりを確かめる', () => {
    const partly = chain.map((entry, at) => (at % 3 === 2 ? (linksOf([entry])[0] ?? entry) : entry))
    expect(verifyChain(SCOPE, partly)).toEqual({ intact: true, links: 60, bodies: 40, head })
  })

  it('抜けた記録、二重の記録、入れ替わった記録はその場所で見つかる', () => {
    expect(verifyChain(SCOPE, chain.toSpliced(9, 1)).firstBreak).toEqual({ seq: 11, why: 'place' })
    expect(verifyChain(SCOPE, chain.toSpliced(9, 0, ...chain.slice(8, 9))).firstBreak).toEqual({ seq: 9, why: 'place' })
    expect(verifyChain(SCOPE, [...chain.slice(0, 4), ...chain.slice(5, 6), ...chain.slice(4, 5)]).firstBreak).toEqual({
      seq: 6,
      why: 'place',
    })
  })

  it('内容を変えてダイジェストを計算し直しても、つながりが切れる', () => {
    const forged = chain.map((entry) => {
      if (entry.seq !== 20) return entry
      const body = { ...entry, subject: '承認' }
      const digest = digestOf(body)
      return { ...body, digest, hash: linkHashOf({ seq: 20, digest, prevHash: entry.prevHash }) }
    })
    expect(verifyChain(SCOPE, forged).firstBreak).toEqual({ seq: 21, why: 'link' })
  })

  it('別の契約の記録を移してきても、本文の名のる先と合わない', () => {
    expect(verifyChain('contract:ffffffff-0000-4000-8000-000000000000', chain).firstBreak).toEqual({
      seq: 1,
      why: 'body',
    })
  })

  it('壊れた文字に変わったものを、置き換え文字と取り違えない', () => {
    const [entry] = writtenChain(1, '\ufffd')
    if (!entry) throw new Error('no entry')
    expect(verifyChain(SCOPE, [entry]).intact).toBe(true)
    expect(verifyChain(SCOPE, [{ ...entry, subject: entry.subject.replace('\ufffd', '\udffd') }]).intact).toBe(false)
  })

  it('頁に分けて読んでも、一度に読んだのと同じである', () => {
    let read = beginChain(SCOPE)
    for (let at = 0; at < chain.length; at += 7) read = readOn(read, chain.slice(at, at + 7))
    expect(conclude(read)).toEqual(verifyChain(SCOPE, chain))
  })
})

describe('外に控えた末尾（紙に印刷されたハッシュ）', () => {
  const rewritten = writtenChain(60, '（書き直し）')

  it('対照：控えがなければ、末尾の切り落としも全体の書き直しも見つからない（200回ずつ0件）', () => {
    const chance = chanceOf(1)
    const cuts = Array.from({ length: 200 }, () => verifyChain(SCOPE, chain.slice(0, 1 + chance(59))))
    expect(cuts.filter(({ intact }) => !intact)).toHaveLength(0)
    expect(verifyChain(SCOPE, rewritten).intact).toBe(true)
  })

  it('控えがあれば、どこで切り落としても見つかる', () => {
    for (let length = 0; length < 60; length += 1) {
      expect(verifyChain(SCOPE, chain.slice(0, length), [head]).firstBreak).toEqual({ seq: length + 1, why: 'tail' })
    }
  })

  it('控えがあれば、全体の書き直しが見つかる。先頭16桁で足りる', () => {
    expect(verifyChain(SCOPE, rewritten, [head]).firstBreak).toEqual({ seq: 60, why: 'head' })
    expect(verifyChain(SCOPE, rewritten, [{ seq: 60, hash: head.hash.slice(0, 16) }]).firstBreak).toEqual({
      seq: 60,
      why: 'head',
    })
    expect(verifyChain(SCOPE, chain, [{ seq: 60, hash: head.hash.slice(0, 16).toUpperCase() }]).intact).toBe(true)
  })

  it('途中の控えは、その後に続いた記録と矛盾しない', () => {
    const middle = { seq: 31, hash: chain[30]?.hash ?? '' }
    expect(verifyChain(SCOPE, chain, [middle, head]).intact).toBe(true)
    expect(verifyChain(SCOPE, [...rewritten], [middle]).firstBreak).toEqual({ seq: 31, why: 'head' })
  })

  it('短すぎる控えは一致とみなさない', () => {
    expect(verifyChain(SCOPE, chain, [{ seq: 60, hash: head.hash.slice(0, 15) }]).firstBreak?.why).toBe('head')
  })
})
