import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'
import { readHouse } from '../../support/house'

/** A field's key is the id of its control, so that labels, links and remarks find it. */
const KEYS = new Set(
  DOCUMENTS.flatMap(({ forms }) =>
    forms.flatMap((form) => [...fieldsOf(form), ...tablesOf(form)].map(({ key }) => key)),
  ),
)

/** What stands around every paper that is written or read. */
const AROUND =
  /^(components\/(shell|paper-form|paper-view|ui)|app\/\(office\)\/contracts\/\[contractId\]\/(layout|papers\/\[paperId\]))/

describe('作成の画面のid', () => {
  it('画面の枠のidは、どの様式の欄の名とも重ならない（「内容」の欄は本文の枠ではない）', () => {
    const taken = readHouse()
      .filter(({ path }) => AROUND.test(path))
      .flatMap(({ path }) =>
        [...readFileSync(path, 'utf8').matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => ({ path, id })),
      )
    expect(taken.length).toBeGreaterThan(3)
    expect(KEYS.has('content')).toBe(true)
    expect(taken.filter(({ id }) => KEYS.has(id))).toEqual([])
  })
})
