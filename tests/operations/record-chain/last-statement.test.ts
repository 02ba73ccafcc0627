import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { readSealed } from '@/lib/registers/papers/operations/reading/sealed'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'
import { type Filed, prepare } from '../../support/papers'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { openStory, type Story } from '../../support/story'
import { lyingNote } from './lying-note'

let story: Story
let roster: Filed
beforeAll(async () => {
  story = await openStory()
  roster = (await prepare(story)).roster
})
afterAll(() => story.close())

describe('記録は行為の最後の文', () => {
  const setRecord = (word: 'grant' | 'revoke') =>
    asClient(story.test.adminUrl, (admin) =>
      admin.query(
        `${word} execute on function app.record(text, text, timestamptz, text, text, text) ${word === 'grant' ? 'to' : 'from'} junshu_app`,
      ),
    )

  it('記録が書けなければ、行為もない：行も鍵も残らず、封をした値も出ない', async () => {
    const before = await digestsOf(story.test.adminUrl, story)
    await setRecord('revoke')
    try {
      await expect(
        story.ask('manager', addNote, { paperId: roster.paperId, text: '残らないメモ' }, { key: 'k' }),
      ).rejects.toThrow(/permission denied/)
      await expect(story.ask('chief', readSealed, { ...roster, path: 'people.r1.address' })).rejects.toThrow(
        /permission denied/,
      )
    } finally {
      await setRecord('grant')
    }
    expect(changedTables(before, await digestsOf(story.test.adminUrl, story))).toEqual([])
    expect(
      await story.ask('manager', addNote, { paperId: roster.paperId, text: '残るメモ' }, { key: 'k' }),
    ).toMatchObject({ ok: true })
  })

  it('長い行為が働いている間も、ほかの行為は待たされない：末尾の錠は最後に取られる', async () => {
    let isLongDone = false
    const longNote = {
      ...lyingNote({}),
      run: async (...args: Parameters<ReturnType<typeof lyingNote>['run']>) => {
        await pause(600)
        return lyingNote({}).run(...args)
      },
    }
    const long = story.ask('manager', longNote, { paperId: roster.paperId, text: '長い' }).then((answer) => {
      isLongDone = true
      return answer
    })
    await pause(150)
    expect(await story.ask('chief', addNote, { paperId: roster.paperId, text: '短い' })).toMatchObject({ ok: true })
    expect(isLongDone).toBe(false)
    expect(await long).toMatchObject({ ok: true })
  })
})
