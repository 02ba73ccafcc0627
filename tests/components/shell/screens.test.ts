import { describe, expect, it } from 'vitest'
import { SCREENS, unseen } from '../../e2e/support/screens'
import { readHouse } from '../../support/house'

/** Every page of the app as Next names its address. */
const ROUTES = readHouse()
  .map(({ path }) => /^app\/(.*?)\/?page\.tsx$/.exec(path)?.[1])
  .filter((path) => path !== undefined)
  .map((path) => `/${path.replace(/\([^)]+\)\//g, '').replace(/\([^)]+\)$/, '')}`)

describe('どの画面も、axe・キーボード・200 % の試験を通る', () => {
  it('アプリのどのページも、少なくとも一人の画面の一覧にある', () => {
    expect(ROUTES.length).toBeGreaterThan(30)
    expect(unseen(ROUTES)).toEqual([])
  })

  it('一覧から漏れたページは見つかる。一覧にだけあるページもない', () => {
    expect(unseen([...ROUTES, '/contracts/[contractId]/forgotten'])).toEqual(['/contracts/[contractId]/forgotten'])
    expect(unseen(ROUTES, SCREENS.manager)).toContain('/contracts/new')
    const listed = Object.values(SCREENS).flatMap((screens) => screens.map(({ route }) => route))
    expect(listed.filter((route) => !ROUTES.includes(route))).toEqual([])
  })
})
