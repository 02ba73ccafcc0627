import { describe, expect, it } from 'vitest'
import { mediumFindings, originOf, originText } from '@/lib/registers/custody/item'
import { momentText, reasonText } from '@/lib/registers/custody/labels'
import { storageFindings } from '@/lib/registers/custody/place'
import { itemInput, movementInput, placeInput } from '@/lib/registers/custody/schema'
import { regime, when } from './book'

const ID = '0192f5a0-0000-7000-8000-000000000001'
const MOVE = {
  itemId: ID,
  act: 'move',
  fromPlaceId: ID,
  toPlaceId: ID,
  quantity: 1,
  happenedAt: '2026-11-19T05:00:00.000Z',
  happenedBy: '𠮷田 花子',
}

function messages(input: unknown): string[] {
  const parsed = movementInput.safeParse(input)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('台帳に記入するもの', () => {
  it('全角の数字も数量として読み、整数でないものは断る', () => {
    expect(movementInput.parse({ ...MOVE, quantity: '１２' }).quantity).toBe(12)
    for (const quantity of ['', '0', '-1', '1.5', '三', '1e3', 0, 1.5, 1_000_001, Number.NaN])
      expect(messages({ ...MOVE, quantity })[0]).toMatch(/^quantity: 数量を/)
  })
  it('日時が空か読み取れなければ、そう言って断る', () => {
    expect(messages({ ...MOVE, happenedAt: '' })).toEqual(['happenedAt: 日付と時刻を記入してください。'])
    expect(messages({ ...MOVE, happenedAt: '2026-11-19 きのう' })).toEqual(['happenedAt: 日時として読み取れません。'])
  })
  it('氏名は空にできず、空白は除かれ、髙や𠮷はそのまま残る', () => {
    expect(messages({ ...MOVE, happenedBy: '　' })[0]).toContain('氏名を記入')
    expect(movementInput.parse({ ...MOVE, happenedBy: ' 𠮷田 﨑子　' }).happenedBy).toBe('𠮷田 﨑子')
  })
  it('制御文字、長すぎる文、知らない項目は断る', () => {
    expect(messages({ ...MOVE, happenedBy: '吉田\u0007' })[0]).toContain('制御文字')
    expect(messages({ ...MOVE, reason: 'あ'.repeat(2001) })[0]).toContain('2000文字以内')
    expect(messages({ ...MOVE, deviationJson: '[]' })).toHaveLength(1)
  })
  it('新しい情報には名称が要る', () => {
    const parsed = itemInput.safeParse({ ...MOVE, name: ' ', medium: '紙媒体', origin: 'received' })
    expect(parsed.success).toBe(false)
  })
  it('発注者や廃棄の場所を自分で作ることはできない', () => {
    expect(placeInput.safeParse({ kind: 'authority', name: '労働局' }).success).toBe(false)
    expect(placeInput.safeParse({ kind: 'own', name: '金庫', storage: 'キャビネット' }).success).toBe(true)
  })
})

describe('印字の語', () => {
  it('別添１（注１） 情報の種類は印字された二つのいずれか', () => {
    expect(mediumFindings('紙媒体', [regime.rules])).toEqual([])
    expect(mediumFindings('紙', [regime.rules])).toMatchObject([{ level: 'refuse', path: 'medium' }])
    expect(mediumFindings('紙', [])).toEqual([])
  })
  it('別添１（注２） 保存場所は「等」とあるので他の語も書けるが、空にはできない', () => {
    const rules = [regime.rules]
    expect(storageFindings({ kind: 'own', storage: '耐火金庫' }, rules)).toEqual([])
    expect(storageFindings({ kind: 'own', storage: '' }, rules)).toHaveLength(1)
    const closed = [{ ...regime.rules, placeKindsOpen: undefined }]
    expect(storageFindings({ kind: 'own', storage: '耐火金庫' }, closed)[0]?.message).toContain('「キャビネット」')
    expect(storageFindings({ kind: 'person_outside', storage: '端末' }, rules)).toHaveLength(1)
  })
  it('由来は行に書いて読み戻せ、知らない語は受け付けない', () => {
    for (const origin of [{ kind: 'received' }, { kind: 'made' }, { kind: 'copied', fromItemId: ID }] as const)
      expect(originOf(originText(origin))).toEqual(origin)
    expect(() => originOf('stolen')).toThrow()
  })
  it('日時は日本の時計で読める', () => {
    expect(momentText(when('2026-11-20T00:05'))).toBe('令和8年11月20日 00:05')
    expect(reasonText('返却時', '担当官に手交')).toBe('返却時：担当官に手交')
    expect(reasonText('', '')).toBe('')
  })
})
