import { describe, expect, it } from 'vitest'
import { convictions } from './support/convictions'
import { importsOf, readHouse, roleOf, type SourceFile } from './support/house'

const house = readHouse()
const known = new Set(house.map(({ path }) => path))

/** A file that is not there, with imports read like those of the others. */
function planted(path: string, text: string): SourceFile {
  return { path, text, imports: importsOf(path, text, known) }
}

function convicted(...files: SourceFile[]): string[] {
  const before = new Set(convictions(house))
  return convictions([...house, ...files]).filter((sentence) => !before.has(sentence))
}

describe('家の決まり', () => {
  it('依存関係を読めている（空のグラフで合格しない）', () => {
    expect(house.length).toBeGreaterThan(100)
    expect(house.flatMap(({ imports }) => imports).length).toBeGreaterThan(200)
    expect(house.filter(({ path }) => roleOf(path) === undefined)).toEqual([])
  })

  it('どのファイルも決まりに反しない', () => {
    expect(convictions(house)).toEqual([])
  })

  it('大きさ：コードの中央値45行以下、90%点120行以下（文書のデータには、一つ400行までの決まりがある）', () => {
    const code = house.filter(({ path }) => roleOf(path) !== 'authority')
    expect(code.length).toBeGreaterThan(400)
    const lines = code.map(({ text }) => text.split('\n').length).sort((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(45)
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(120)
  })
})

describe('植えた違反は必ず見つかる', () => {
  const cases: [string, SourceFile[]][] = [
    [
      '規則がstoreを読む',
      [planted('lib/rules/forms/x.ts', "import { findPaper } from '@/lib/registers/papers/store/papers'\n")],
    ],
    [
      '画面が操作を読む',
      [
        planted(
          'components/ui/x.tsx',
          "import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'\n",
        ),
      ],
    ],
    [
      'ページがstoreを読む',
      [planted('app/x/page.tsx', "import { findPaper } from '@/lib/registers/papers/store/papers'\n")],
    ],
    ['ページがデータベースを読む', [planted('app/x/page.tsx', "import { connect } from '@/lib/platform/db/client'\n")]],
    [
      'storeが操作を読む',
      [planted('lib/registers/papers/store/x.ts', "import { submitPaper } from '../operations/filing/submit'\n")],
    ],
    [
      'platformが操作を読む',
      [
        planted(
          'lib/platform/pdf/x.ts',
          "import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'\n",
        ),
      ],
    ],
    ['規則が現在時刻を読む', [planted('lib/rules/x.ts', 'export const today = new Date()\n')]],
    ['規則が乱数を使う', [planted('lib/kernel/x.ts', 'export const dice = () => Math.random()\n')]],
    ['大きすぎるファイル', [planted('lib/rules/x.ts', '//\n'.repeat(221))]],
    ['使わない語', [planted('lib/rules/x.ts', 'export function handleRow() {}\n')]],
    ['使わない語のファイル名', [planted('lib/rules/utils.ts', '')]],
    ['PrismaClientを別の所で作る', [planted('lib/registers/papers/store/x.ts', 'new PrismaClient()\n')]],
    [
      '表計算の書き手を別の所で使う',
      [planted('lib/platform/sheets/x.ts', "import { Workbook } from '@cj-tech-master/excelts'\n")],
    ],
    ['データの外で機関を名指しする', [planted('lib/rules/x.ts', "const a = 'meguro'\n")]],
    [
      '扉を通らないサーバーアクション',
      [planted('app/x/actions.ts', "'use server'\n\nexport async function a() {\n  return 1\n}\n")],
    ],
    ['役割のない場所', [planted('lib/other/x.ts', '')]],
    ['13個目のファイル', Array.from({ length: 13 }, (_, at) => planted(`lib/rules/many/f${at}.ts`, ''))],
    [
      'クライアント部品だらけ',
      Array.from({ length: 400 }, (_, at) => planted(`components/c${at}/x.tsx`, "'use client'\n")),
    ],
    [
      '循環',
      [
        { path: 'lib/rules/a.ts', text: '', imports: ['lib/rules/b.ts'] },
        { path: 'lib/rules/b.ts', text: '', imports: ['lib/rules/a.ts'] },
      ],
    ],
  ]
  it.each(cases)('%s', (_, files) => {
    expect(convicted(...files).length).toBeGreaterThan(0)
  })
})
