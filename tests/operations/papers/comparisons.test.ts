import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { changesBetween } from '@/lib/rules/forms/changes'
import type { Content, Row } from '@/lib/rules/forms/declaration'
import { fileAgain, prepare, ROSTER } from '../../support/papers'
import { openStory, type Story } from '../../support/story'

const [first, second] = ROSTER.people as [Row, Row]
const named = (...people: Row[]): Content => ({ people })
/** The same row, its sealed values not typed again. */
const untouched = ({ address: _, bornOn: __, ...row }: Row): Row => row as Row

let story: Story
let paperId: string
beforeAll(async () => {
  story = await openStory()
  paperId = (await prepare(story)).roster.paperId
})
afterAll(() => story.close())

const seen = (version: number) => story.act('chief', getPaper, { paperId, version }, story.contractId)
const against = async (version: number) =>
  (await seen(version)).comparisons.map(({ version: { number }, words }) => `${number} ${words.join('・')}`)

describe('審査：適用中の版からと、最後の差戻しからの変更（１(2)②）', () => {
  it('一つ目の版には、比べるものがない', async () => {
    expect(await against(1)).toEqual([])
  })

  it('変更の版は、適用中の版と比べる。打ち直さなかった封緘の値は、変わったことにならない', async () => {
    await fileAgain(story, paperId, named(untouched(second), { ...untouched(first), position: '会長' }))
    const { comparisons, form, shown } = await seen(2)
    expect(await against(2)).toEqual(['1 適用中'])
    expect(comparisons[0]?.sealed).toEqual([])
    const changes = changesBetween(form, comparisons[0]?.version.content ?? {}, shown?.content ?? {})
    expect(changes.map(({ change, path }) => `${change} ${path}`)).toEqual([
      'changed people.r1.position',
      'row_moved people.r1',
    ])
  })

  it('差戻しの後の版は、差し戻した版と適用中の版の両方と比べる。封緘の値は変わったことだけが分かる', async () => {
    const remarks = [{ path: 'people.r1.position', message: '役職を確かめてください。' }]
    await story.act('chief', returnPaper, { paperId, version: 2, remarks }, story.contractId)
    await story.act('manager', beginPaper, { paperId }, story.contractId)
    const file = { fileName: '体制図.pdf', mediaType: 'application/pdf', sizeBytes: 9, sha256: 'a'.repeat(64) }
    await story.act('manager', attachFile, { paperId, ...file }, story.contractId)
    const content = named(
      { ...untouched(second), address: '東京都青梅市東青梅９－９' },
      { ...untouched(first), position: '理事' },
    )
    const { draft } = await story.act('manager', getDraft, { paperId }, story.contractId)
    await story.act(
      'manager',
      submitPaper,
      { paperId, revision: draft.revision, content, startsOn: '2026-12-01' },
      story.contractId,
    )
    const { comparisons, form, shown } = await seen(3)
    expect(await against(3)).toEqual(['2 差し戻した版', '1 適用中'])
    for (const { sealed, files } of comparisons) {
      expect(sealed).toEqual([{ change: 'sealed', path: 'people.r2.address', label: '住所' }])
      expect(files).toEqual({ added: ['体制図.pdf'], removed: [] })
    }
    const places = comparisons.map(({ version }) =>
      changesBetween(form, version.content, shown?.content ?? {}).map(({ change, path }) => `${change} ${path}`),
    )
    expect(places).toEqual([['changed people.r1.position'], ['changed people.r1.position', 'row_moved people.r1']])
    expect(JSON.stringify(await seen(3))).not.toContain('東青梅')
  })

  it('承認されて適用された後も、その版が何から変わったかは読める', async () => {
    await story.act('chief', approvePaper, { paperId, version: 3 }, story.contractId)
    expect(await against(3)).toEqual(['2 差し戻した版', '1 適用中'])
    const { comparisons } = await story.act('auditor', getPaper, { paperId, version: 3 }, story.contractId)
    expect(comparisons).toHaveLength(2)
  })
})
