import { describe, expect, it } from 'vitest'
import type { Content, PrescribedSheet } from '@/lib/rules/forms/declaration'
import { copiedContent } from '@/lib/rules/forms/reading/copied-content'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import { goodContent, LINK, sampleForm } from './sample-form'

const copied = (source: unknown, isSameContract = true) => copiedContent(sampleForm, source, isSameContract) as Content

describe('前の書類から写すもの', () => {
  it('文・選択・氏名・数と、表の行（行の中の日付も）を写し、表の外の日付・日時と封緘項目は写さない', () => {
    const { datedOn: _, heldAt: __, secret: ___, ...kept } = goodContent()
    const people = (kept.people as { bornOn?: string }[]).map(({ bornOn: _, ...row }) => row)
    expect(copied(goodContent())).toEqual({ ...kept, people })
  })

  it('ほかの契約からは、台帳の情報とのつながりを写さない', () => {
    expect(JSON.stringify(copied(goodContent(), true))).toContain('itemId')
    expect(JSON.stringify(copied(goodContent(), false))).not.toContain('itemId')
    expect(copied(goodContent(), false)).toMatchObject({ people: [{ rowId: 'r1' }, { rowId: 'r2', place: '倉庫' }] })
  })

  it('ほかの書類の版とのつながりは、同じ契約の中でだけ写す', () => {
    expect(copied(goodContent(), true).standsOn).toEqual(LINK)
    expect(copied(goodContent(), false)).not.toHaveProperty('standsOn')
  })

  it('様式にない欄は、版が変わってなくなったものとして写さない', () => {
    const older = { ...goodContent(), gone: '昔の欄', people: [{ rowId: 'r1', name: '山田', gone: '昔の列' }] }
    expect(copied(older)).toMatchObject({ people: [{ rowId: 'r1', name: '山田' }] })
    expect(JSON.stringify(copied(older))).not.toContain('昔の')
  })

  it('様式に印字された提出者の名は、写さずにその契約のものを使う', () => {
    const sheet = { kind: 'prescribed', submitterField: 'summary' } as PrescribedSheet
    expect(copiedContent({ ...sampleForm, sheet }, goodContent(), true)).not.toHaveProperty('summary')
  })

  it('内容でないもの、読めない値は、打ったもののように断られる', () => {
    for (const odd of [undefined, null, 'text', [], { people: 'x' }, { people: [1] }, { copies: '多数' }])
      expect(readContent(sampleForm, copied(odd)).ok, JSON.stringify(odd)).toBe(false)
    expect(readContent(sampleForm, copied({})).ok).toBe(true)
  })
})
