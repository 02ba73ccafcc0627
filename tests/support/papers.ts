import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import {
  approvePaper,
  receivePaper,
  refusePaper,
  returnPaper,
  withdrawPaper,
} from '@/lib/registers/papers/operations/review/acts'
import type { VersionState } from '@/lib/rules/approvals/transitions'
import type { Content } from '@/lib/rules/forms/declaration'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import type { Story } from './story'

/** A roster that the clause accepts: １(2)①ア. */
export const ROSTER: Content = {
  people: [
    {
      rowId: 'r1',
      category: '情報管理責任者',
      affiliation: '協議会',
      name: '髙橋 一郎',
      address: '東京都立川市錦町１－１',
      bornOn: '1975-04-01',
      department: '事務局',
      position: '事務局長',
    },
    {
      rowId: 'r2',
      category: '情報取扱管理者',
      affiliation: '協議会',
      name: '𠮷田 花子',
      address: '東京都日野市神明２－２',
      bornOn: '1988-12-31',
      department: '事務局',
      position: '主任',
    },
  ],
}

/** 体制を定めた書面: １(2)①イ. */
export const STRUCTURE: Content = {
  chart: '代表の下に情報管理責任者、その下に情報取扱管理者を置く。',
  rules: '情報管理規程（令和８年４月１日施行）',
  representative: '代表が体制を統括し、責任を負う。',
  confinement: '名簿に記載のない者には伝達しない。',
}

/** 業務従事者名簿: １(2)①ウ. */
export const STAFF: Content = {
  people: [
    {
      rowId: 's1',
      name: '𠮷田 花子',
      department: '事務局',
      position: '主任',
      education: '多摩大学卒業',
      career: '平成23年から多摩商店会に勤務',
      experience: '調査業務５年',
      training: '個人情報保護研修（令和７年）',
      knowledge: '統計調査士',
      languages: '日本語、英語',
      nationality: '日本',
    },
  ],
}

const MEDIA = [
  {
    rowId: 'm1',
    medium: '紙媒体',
    place: 'キャビネット',
    method: '返却',
    confirmation: '労働局の担当官に手交',
    worker: '𠮷田 花子',
    checker: '髙橋 一郎',
  },
  {
    rowId: 'm2',
    medium: '電磁的記録媒体',
    place: '端末',
    method: '消去（データ抹消ソフトウェア）',
    confirmation: '情報管理責任者の立ち会い',
    worker: '𠮷田 花子',
    checker: '髙橋 一郎',
  },
]

/** 別添１ with one row to destroy and one to return. */
export const PLAN: Content = {
  datedOn: '2026-11-20',
  submitterName: '多摩地域雇用開発協議会',
  media: MEDIA,
  completesOn: '2027-03-31',
}

/** 別添２ on the same rows, done on the day of the story. */
export const REPORT: Content = {
  datedOn: '2026-11-20',
  submitterName: '多摩地域雇用開発協議会',
  media: MEDIA,
  completedOn: '2026-11-20',
}

export type Filed = { paperId: string; version: number }
type More = { startsOn?: string; contractId?: string; reasons?: unknown[] }

/** The contractor files a paper of the form, the first version or the next; answers its version. */
export async function filePaper(story: Story, formKey: string, content: Content, more: More = {}): Promise<Filed> {
  const contractId = more.contractId ?? story.contractId
  const { paperId } = await story.act('manager', beginPaper, { document: DOCUMENT.document, formKey }, contractId)
  return submitDraft(story, paperId, content, more)
}

/** Opens a draft on top of the last version and submits it with other content. */
export async function fileAgain(story: Story, paperId: string, content: Content, more: More = {}): Promise<Filed> {
  await story.act('manager', beginPaper, { paperId }, more.contractId ?? story.contractId)
  return submitDraft(story, paperId, content, more)
}

async function submitDraft(
  story: Story,
  paperId: string,
  content: Content,
  { contractId = story.contractId, startsOn, reasons = [] }: More,
): Promise<Filed> {
  const { version } = await story.act(
    'manager',
    submitPaper,
    { paperId, revision: 0, content, startsOn, reasons },
    contractId,
  )
  return { paperId, version }
}

export async function approvedPlan(story: Story, content: Content = PLAN): Promise<Filed> {
  const filed = await filePaper(story, 'disposal_plan', content)
  await story.act('chief', approvePaper, filed, story.contractId)
  return filed
}

/** The roster and an approved plan: what the other papers are held against. */
export async function prepare(story: Story): Promise<{ roster: Filed; plan: Filed }> {
  return { roster: await filePaper(story, 'information_handlers', ROSTER), plan: await approvedPlan(story) }
}

const DECISIONS = { approved: approvePaper, returned: returnPaper, refused: refusePaper } as const

/** A new version that stands where it is wanted: of a plan (decided) or of a report (received). */
export async function versionIn(story: Story, review: 'received' | 'decided', state: VersionState): Promise<Filed> {
  const filed =
    review === 'decided'
      ? await filePaper(story, 'disposal_plan', PLAN)
      : await filePaper(story, 'disposal_report', REPORT)
  const why = { ...filed, reason: '確かめのため' }
  if (state === 'received') await story.act('chief', receivePaper, filed, story.contractId)
  else if (state === 'withdrawn') await story.act('manager', withdrawPaper, why, story.contractId)
  else if (state !== 'submitted') await story.act('chief', DECISIONS[state], why, story.contractId)
  return filed
}
