import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { approvePaper, receivePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'
import type { Stage } from '../stage'
import { answerSettings, openContract } from './contract'
import { CLERK, DEPUTY, HEAD, NEWCOMER } from './people'
import { file, place, takeIn, tokyo } from './tell'

/** 体制を定めた書面 of the council, the same on each of its contracts. */
export const STRUCTURE = {
  representative: '協議会の代表（会長）が情報管理責任者を任命し、四半期ごとに運用状況の報告を受ける。',
  confinement: '名簿に記載した者だけに入室証と端末の利用権限を与え、退任の日に回収・停止する。',
  scope: '業務の分担表に照らし、取り扱う必要のない者は名簿に載せない。',
  chart: '会長 ― 情報管理責任者（事務局長）― 情報取扱管理者（主任）― 相談支援班',
  rules: '情報管理規程（令和８年３月改定）、端末利用要領、入退室要領',
}

/** A contract in its eighth month: filed, received, changed, returned, and one plan that waits for its decision. */
export async function tellRunningContract(stage: Stage): Promise<string> {
  stage.setTime(tokyo('2026-03-25 10:00'))
  const contractId = await openContract(stage, {
    number: '東労契令和８第１号',
    name: '地域雇用活性化推進事業',
    signedOn: '2026-03-25',
    startsOn: '2026-04-01',
    endsOn: '2027-03-31',
    authority: 'chief',
    contractor: 'manager',
    others: ['assistant'],
    auditor: 'auditor',
  })
  await answerSettings(stage, contractId)
  await fileStructure(stage, contractId)
  const book = await keepBook(stage, contractId)
  await changeRoster(stage, contractId)
  await planDisposal(stage, contractId, book)
  return contractId
}

async function fileStructure(stage: Stage, contractId: string): Promise<void> {
  const roster = await file(stage, contractId, '2026-03-27 14:20', {
    form: 'information_handlers',
    content: { people: [HEAD, DEPUTY, CLERK] },
  })
  const structure = await file(stage, contractId, '2026-03-27 15:05', {
    form: 'security_structure',
    content: STRUCTURE,
  })
  stage.setTime(tokyo('2026-03-30 09:40'))
  await stage.act('chief', receivePaper, roster, contractId)
  await stage.act('chief', receivePaper, structure, contractId)
}

async function keepBook(stage: Stage, contractId: string) {
  stage.setTime(tokyo('2026-04-01 09:00'))
  const cabinet = await place(stage, contractId, '事務局 鍵付きキャビネットＡ', 'キャビネット')
  const terminal = await place(stage, contractId, '事務局 端末１号', '端末')
  const list = await takeIn(stage, contractId, {
    name: '求職者名簿（紙）',
    medium: '紙媒体',
    important: '個人情報',
    toPlaceId: cabinet,
    quantity: 12,
    at: '2026-04-02 10:30',
  })
  const offices = await takeIn(stage, contractId, {
    name: '事業所データ（CD-R）',
    medium: '電磁的記録媒体',
    toPlaceId: cabinet,
    quantity: 1,
    at: '2026-04-02 10:35',
  })
  await takeIn(stage, contractId, {
    name: '相談記録の集計表',
    medium: '電磁的記録媒体',
    important: '個人情報',
    toPlaceId: terminal,
    quantity: 1,
    at: '2026-05-29 17:10',
    origin: 'made',
  })
  stage.setTime(tokyo('2026-07-14 18:00'))
  const moved = {
    act: 'move',
    itemId: offices,
    fromPlaceId: cabinet,
    toPlaceId: terminal,
    quantity: 1,
    happenedAt: tokyo('2026-07-14 13:15'),
  }
  await stage.act(
    'assistant',
    recordMovement,
    {
      ...moved,
      happenedBy: '岡田 進',
      deviation: true,
      reason:
        '名簿にない職員が、担当者の不在中に読み込みのため移した。当日のうちに判明し、以後は担当者が立ち会うこととした。',
    },
    contractId,
  )
  return { list }
}

async function changeRoster(stage: Stage, contractId: string): Promise<void> {
  const content = { people: [HEAD, DEPUTY, CLERK, NEWCOMER] }
  const first = await file(stage, contractId, '2026-08-20 11:00', {
    form: 'information_handlers',
    content,
    startsOn: '2026-08-24',
  })
  stage.setTime(tokyo('2026-08-24 16:30'))
  await stage.act(
    'chief',
    returnPaper,
    {
      ...first,
      remarks: [{ path: 'people.newcomer', message: '適用開始日と従事開始日が一致していません。ご確認ください。' }],
    },
    contractId,
  )
  const second = await file(stage, contractId, '2026-08-25 09:15', {
    paperId: first.paperId,
    content,
    startsOn: '2026-09-01',
  })
  stage.setTime(tokyo('2026-08-28 10:00'))
  await stage.act('chief', approvePaper, second, contractId)
}

async function planDisposal(stage: Stage, contractId: string, { list }: { list: string }): Promise<void> {
  const row = {
    rowId: 'list',
    medium: '紙媒体',
    place: 'キャビネット',
    method: '裁断',
    confirmation: '情報管理責任者の立ち会い',
    worker: '𠮷田 花子',
    checker: '髙橋 一郎',
    items: [{ itemId: list, quantity: 6 }],
  }
  const plan = (method: string, day: string) => ({
    datedOn: day,
    media: [{ ...row, method }],
    completesOn: '2026-12-11',
  })
  const first = await file(stage, contractId, '2026-11-13 10:20', {
    form: 'disposal_plan',
    content: plan('裁断', '2026-11-13'),
  })
  stage.setTime(tokyo('2026-11-16 15:00'))
  await stage.act(
    'chief',
    returnPaper,
    {
      ...first,
      reason: '個人情報を含む紙は、溶解によることとしてください。',
      remarks: [{ path: 'media.list', message: '作業の方法を「溶解」としてください。' }],
    },
    contractId,
  )
  await stage.act(
    'chief',
    addNote,
    { paperId: first.paperId, text: '前年度も溶解で統一している。局内の取扱いに合わせる。' },
    contractId,
  )
  await file(stage, contractId, '2026-11-18 09:30', { paperId: first.paperId, content: plan('溶解', '2026-11-18') })
}
