import { record, state } from '../facts'
import type { Filed } from '../names'
import { file, fileAgain, numbered } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'

const handler = (category: string, name: string, responsibility: string, role: string) => ({
  category,
  name,
  responsibility,
  role,
  workplace: '本社３階 調査計画室',
})
const HEAD = handler('機密情報取扱いの責任者', '笹川 千尋', '取扱いの全体の責任', '受領、保管、廃棄の承認')
const LEADER = handler('機密情報を取り扱う者', '三宅 航', 'ICTの資料の取扱い', 'システムの調査')
const MEMBER = handler('機密情報に係る記録媒体の授受に携わる者', '早瀬 翔太', '媒体の受渡し', '受領と返却')
const LEAVER = handler('機密情報を取り扱う者', '戸田 明里', '業務の資料の取扱い', '業務の調査')
const ROSTER = {
  contacts: numbered([
    { contact: '調査計画室', means: '内線 312', hours: '平日 9時から18時まで' },
    { contact: '笹川 千尋', means: '携帯電話（区に届け出た番号）', hours: '夜間と休日' },
  ]),
}

/** What 別紙1-1 wants to be filed between the signing and the beginning of the work. */
export function fileArrangements(script: Script): Filed {
  const rules = file(script, '2026-04-08 10:00', {
    form: 'internal_rules',
    content: { text: '情報セキュリティ規程（令和８年２月版）と、機密情報の取扱基準による。' },
  })
  const roster = file(script, '2026-04-08 10:30', {
    form: 'handlers',
    content: { ...ROSTER, people: numbered([HEAD, LEADER, MEMBER, LEAVER]) },
  })
  const schedule = file(script, '2026-04-08 11:00', {
    form: 'work_schedule',
    content: { text: '４月13日に業務を始め、11月に素案、翌年３月に完成版を納める。' },
  })
  const cloud = file(script, '2026-04-08 11:30', {
    form: 'cloud_risk_measures',
    content: {
      risks: numbered([
        { service: 'オンライン会議', risk: '部外者の参加', measure: '待合室を設け、参加者を一人ずつ確かめる。' },
      ]),
    },
  })
  const places = file(script, '2026-04-09 15:00', {
    form: 'handling_places',
    content: {
      places: numbered([
        { workplace: '本社３階 調査計画室', keeping: '入室は名簿の者に限り、資料は鍵付きのロッカーに保管する。' },
      ]),
    },
  })
  receive(script, '2026-04-10 10:00', rules, roster, schedule, cloud, places)
  return roster
}

/** Who is told, what is certified, and to whom the ward wants made information handed. */
export function tellEverybody(script: Script): void {
  record(script, '2026-04-10 16:00', 'notified', '機密情報を漏らさないことを、従事者全員に周知した。', {
    answers: [{ duty: 'secrecy_made_known' }],
  })
  record(script, '2026-04-10 16:30', 'certified', 'ISMSの認証（登録は平成30年から）の写しを備えた。', {
    answers: [{ duty: 'certification' }],
  })
  state(script, '2026-04-13 09:30', 'recipient_designated', '作成した機密情報は、防災課の計画担当に引き渡すこと。', {
    answers: [{ duty: 'recipient_designation' }],
  })
}

/** Somebody leaves in August: taken off the list, and the work handed over. */
export function changeHandlers(script: Script, roster: Filed): void {
  const leaving = record(script, '2026-08-20 17:00', 'staff_changed', '戸田 明里が８月末で異動する。')
  const again = fileAgain(script, '2026-08-24 10:00', roster, {
    form: 'handlers',
    content: { ...ROSTER, people: numbered([HEAD, LEADER, MEMBER]) },
    startsOn: '2026-09-01',
    answers: [{ duty: 'changed_handlers', of: leaving }],
  })
  receive(script, '2026-08-25 09:40', again)
  record(script, '2026-08-28 17:00', 'handed_over_work', '戸田 明里から早瀬 翔太に、調査票と資料の一式を引き継いだ。', {
    answers: [{ document: 'meguro/gaiyou', duty: 'team_handover', of: leaving }],
  })
}
