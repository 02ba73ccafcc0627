import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { done } from '@/lib/kernel/result'
import { digestOf, type StoredEntry } from '@/lib/platform/record/chain'
import { readEntries, readHeads } from '@/lib/platform/record/chain-rows'
import { asGate } from '@/lib/platform/record/owner-database'
import { verifyChain } from '@/lib/platform/record/verify'
import { admit } from '@/lib/platform/server/admission'
import { openDoor } from '@/lib/platform/server/door'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'
import { approvedPlan, type Filed, prepare, versionIn } from '../../support/papers'
import { NOW, openStory, type Story } from '../../support/story'
import { lyingNote } from './lying-note'

let story: Story
let roster: Filed
beforeAll(async () => {
  story = await openStory(20)
  roster = (await prepare(story)).roster
  await versionIn(story, 'decided', 'refused')
  await story.work()
})
afterAll(() => story.close())

/** The chains of the installation, whole, with their heads. */
function chains() {
  return asGate(story.test.ownerUrl, async (client) => {
    const read: { scope: string; head: { seq: number; hash: string }; entries: StoredEntry[] }[] = []
    for (const { scope, ...head } of await readHeads(client)) {
      const entries: StoredEntry[] = []
      for await (const page of readEntries(client, scope)) entries.push(...page)
      read.push({ scope, head, entries })
    }
    return read
  })
}
const chainOfContract = async () => (await chains()).find(({ scope }) => scope === `contract:${story.contractId}`)

describe('扉が書いた記録', () => {
  it('契約、組織、設置のどの記録も、初めから末尾まで検証に通る', async () => {
    const read = await chains()
    expect(read.map(({ scope }) => scope.split(':')[0])).toEqual(
      expect.arrayContaining(['contract', 'organisation', 'installation']),
    )
    for (const { scope, head, entries } of read) {
      expect(verifyChain(scope, entries, [head])).toEqual({
        intact: true,
        links: entries.length,
        bodies: entries.length,
        head,
      })
      expect(entries.length).toBe(head.seq)
    }
  })

  it('どの一字を変えても、その場所で見つかる（400の変更）', async () => {
    const chain = await chainOfContract()
    if (!chain) throw new Error('no chain')
    const columns = [
      'at',
      'recordedAt',
      'operation',
      'actorAccount',
      'actorName',
      'actorOrganisation',
      'subject',
      'details',
      'visibility',
      'salt',
      'digest',
      'prevHash',
      'hash',
    ] as const
    let seed = 20_261_120
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    for (let round = 0; round < 400; round += 1) {
      const at = random(chain.entries.length)
      const column = columns[random(columns.length)] ?? 'subject'
      const text = [...(chain.entries[at]?.[column] ?? '')]
      if (text.length === 0) continue
      const place = random(text.length)
      text[place] = text[place] === '0' ? '1' : '0'
      const flipped = chain.entries.map((entry, index) =>
        index === at ? { ...entry, [column]: text.join('') } : entry,
      )
      const { firstBreak } = verifyChain(chain.scope, flipped, [chain.head])
      expect(firstBreak?.seq, `${column} of ${at + 1}`).toBe(at + 1)
    }
  })

  it('60の行為が同時に来ても、番号は抜けも重なりもなく、つながりは切れない', async () => {
    const plan = await approvedPlan(story)
    const before = (await chainOfContract())?.head.seq ?? 0
    const write = (text: string) => story.ask('manager', addNote, { paperId: plan.paperId, text })
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => write(`同時のメモ ${index}`)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    const chain = await chainOfContract()
    expect(chain?.head.seq).toBe(before + 60)
    expect(verifyChain(chain?.scope ?? '', chain?.entries ?? [], chain && [chain.head]).intact).toBe(true)
  })

  it('仕事の行為は、誰でもない「システム」の名で残る', async () => {
    const entries = (await chainOfContract())?.entries.filter(({ operation }) => operation === 'papers.keep_print')
    expect(entries?.length).toBeGreaterThan(0)
    for (const entry of entries ?? [])
      expect(entry).toMatchObject({
        actorAccount: 'system',
        actorName: 'システム',
        actorOrganisation: '遵守台帳',
        visibility: 'shared',
      })
  })
})

describe('誰がしたかは、呼び手でなく文脈が言う', () => {
  it('記録の欄に何を渡しても、行為者はセッションの人である', async () => {
    const lies = {
      actorAccount: story.accounts.chief,
      actorName: '久保 真理子',
      actor_name: '久保 真理子',
      at: '2020-01-01T00:00:00.000Z',
      scope: 'installation',
    }
    const { at: _, ...aboutActor } = lies
    await story.ask('manager', lyingNote(aboutActor), { paperId: roster.paperId, text: '嘘' })
    const last = (await chainOfContract())?.entries.at(-1)
    expect(last).toMatchObject({
      subject: '嘘のある記録',
      actorName: '髙橋 一郎',
      actorAccount: story.accounts.manager,
      actorOrganisation: '多摩地域雇用開発協議会',
      at: NOW,
    })
  })

  it('扉の検査を切って行為者を偽っても、記録には本人が残る', async () => {
    const lax = openDoor({
      database: story.database,
      clock: () => NOW,
      sealer: story.sealer,
      admit: (name, entered, contractId) => {
        const admitted = admit(name, entered, contractId)
        if (!admitted.ok || !admitted.value.actor) return admitted
        const actor = { ...admitted.value.actor, accountId: story.accounts.chief as never, personName: '久保 真理子' }
        return done({ ...admitted.value, actor })
      },
    })
    const call = { session: sha256Hex(story.sessions.manager), contractId: story.contractId }
    expect(await lax.perform(addNote, { paperId: roster.paperId, text: '偽りの名' }, call)).toMatchObject({ ok: true })
    expect((await chainOfContract())?.entries.at(-1)).toMatchObject({
      actorName: '髙橋 一郎',
      actorAccount: story.accounts.manager,
    })
  })

  it('記録の本文は、書かれたとおりにダイジェストになる（髙𠮷﨑・引用符・改行）', async () => {
    const subject = '「髙﨑 𠮷江」\n"\\u0000" \' ; -- %s'
    await story.ask('manager', lyingNote({ subject, details: { text: subject } }), {
      paperId: roster.paperId,
      text: '字',
    })
    const last = (await chainOfContract())?.entries.at(-1)
    expect(last && { subject: last.subject, digest: digestOf(last) }).toEqual({ subject, digest: last?.digest })
  })
})
