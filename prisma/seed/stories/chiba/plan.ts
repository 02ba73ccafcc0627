import { record } from '../facts'
import type { Filed } from '../names'
import { file, fileAgain, numbered } from '../papers'
import { approve, sendBack } from '../reviews'
import type { Script } from '../tell'
import { BEKKI1, HONBUN } from './questions'

const handler = (category: string, name: string, position: string, attendance: string, from?: string) => ({
  category,
  name,
  position,
  attendance,
  affiliation: 'ことのは公共支援機構 こども支援室',
  ...(from && { from }),
})
const HEAD = handler('データ取扱責任者', '柏木 修', '室長', '令和８年３月２日 情報の取扱いの社内教育')
const CLERK = handler('データ取扱者', '藤﨑 奈々', '事務担当', '令和８年３月２日 情報の取扱いの社内教育')
const ADVOCATE = handler('データ取扱者', '小森 悠', '事務局支援員', '令和８年３月16日 守秘義務の講習')
const NEWCOMER = handler('データ取扱者', '平井 咲', '事務局支援員', '令和８年６月８日 守秘義務の講習', '2026-07-01')

const planOf = (people: ReturnType<typeof handler>[]) => ({
  people: numbered(people),
  training: '守秘義務、個人情報、記録表の扱い、持ち出しと送付の手順。',
  trainingSchedule: '業務の開始前に全員、以後は半年ごとに対面で行う。',
  ...{ storing: '記録表は施錠した書庫に、データは室内の専用の端末に置く。', carrying: '施錠した鞄で二人が運ぶ。' },
  ...{ copying: '県の承諾を得たものだけを複製する。', discarding: '裁断し、データは復元できない方法で消す。' },
  ...{ moving: '責任者が立ち会い、移す前と後の数を確かめる。', register: '授受のつど記入し、責任者が確認する。' },
  protection: '利用者ごとの認証、不正プログラム対策、月ごとの更新を行う。',
  foreignDevices: '個人の端末は用いない。要るときは、先に県の許可を得る。',
  foreignStorage: '個人のサービスや媒体には保存しない。',
  ...{ supervision: '責任者が週に一度、作業に立ち会う。', leaving: '離れる者の鞄と媒体を責任者が検査する。' },
  mail: '添付は暗号化し、パスワードは電話で伝える。',
  contacts: '責任者、代行者、県の担当課の電話を一枚にまとめ、全員が持つ。',
  firstReport: '認知した者が責任者に伝え、責任者が県に口頭で第一報を入れる。',
  furtherReport: '日時、場所、事由、関係者を確かめて報告し、書面を出す。',
  instructed: '県の指示の日までに措置し、結果を伝える。',
  finalReport: '県の指定した日までに、内容、原因、措置をまとめる。',
  prevention: '原因ごとに案を作り、県の承認を得てから始める。',
})

/** The plan has its 承認 before the work begins on the 8th. */
export function planData(script: Script): Filed {
  const plan = file(script, '2026-03-30 11:00', {
    form: 'data_management_plan',
    content: planOf([HEAD, CLERK, ADVOCATE]),
    answers: [{ duty: 'submit_plan' }],
  })
  approve(script, '2026-04-03 15:20', plan)
  record(script, '2026-03-30 17:00', 'arranged', '侵害に備えた連絡体制を整え、全員に連絡先を配った。', {
    answers: [{ duty: 'set_up_contacts' }],
  })
  record(script, '2026-04-07 17:00', 'training_held', '計画書に書いた教育・周知を、データ取扱者等の３人に行った。', {
    answers: [{ duty: 'carry_out_training' }, { document: BEKKI1, duty: 'inform_workers' }],
  })
  return plan
}

/** Somebody joins in July: taught before, and the changed plan came back once. */
export function takeOn(script: Script, plan: Filed): void {
  const joining = record(script, '2026-06-18 15:50', 'staff_joined', '平井 咲が事務局支援員として従事する。', {
    namedOn: '2026-07-01',
  })
  record(
    script,
    '2026-06-25 17:00',
    'training_held',
    '平井 咲に、個人情報の保護と養成講座の修了を確かめる研修を行った。',
    {
      answers: [
        { document: HONBUN, duty: 'train_new_supporters', of: joining },
        { document: BEKKI1, duty: 'inform_new_workers', of: joining },
      ],
    },
  )
  changeHandlers(script, plan)
}

function changeHandlers(script: Script, plan: Filed): void {
  const planned = record(script, '2026-06-18 16:00', 'team_change_planned', '平井 咲をデータ取扱者に加える。', {
    namedOn: '2026-07-01',
  })
  const answers = [{ duty: 'change_handlers', of: planned }]
  const form = 'data_management_plan'
  const late = { ...NEWCOMER, attendance: '受講の予定' }
  const first = fileAgain(script, '2026-06-19 10:00', plan, {
    form,
    answers,
    startsOn: '2026-07-01',
    content: planOf([HEAD, CLERK, ADVOCATE, late]),
  })
  sendBack(script, '2026-06-23 13:40', first, {
    remarks: [{ path: 'people.r4.attendance', message: '受講した日を記入してください。' }],
  })
  const second = fileAgain(script, '2026-06-24 09:20', plan, {
    form,
    answers,
    startsOn: '2026-07-01',
    content: planOf([HEAD, CLERK, ADVOCATE, NEWCOMER]),
  })
  approve(script, '2026-06-26 11:10', second)
  record(script, '2026-06-26 13:00', 'recorded', '承認された異動を、変更の記録に記入した。', {
    answers: [{ duty: 'record_handler_change', of: planned }],
  })
}
