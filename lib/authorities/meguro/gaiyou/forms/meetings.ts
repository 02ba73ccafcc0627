import {
  custom,
  day,
  decidedAfter,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  oneOfOr,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { keptAs } from './reviews'

const HELD = '2(2)カ(ア)'
const CLEAR = '2(2)カ(イ)'
const AGREED = '2(2)カ(イ)後段'
const PRESENT = '2(2)カ(イ)ただし書'
const MINUTES = '2(2)カ(ウ)'
const WAYS = '2(2)カ(エ)'
const SECURITY = '2(2)キ'

const meetingArrangement = form(
  {
    key: 'meeting_arrangement',
    title: '打合せの頻度及び参加者の協議の記録',
    titlePrinted: false,
    clause: AGREED,
    summary: '打合せの内容と対象者、協議で決めた頻度と参加者を残します。',
    review: keptAs('協議'),
  },
  {
    onePerContract: true,
    sections: [
      section('arrangement', '打合せ', {
        fields: [inferred('agreedOn', '協議により決定した日', AGREED, day)],
        tables: [
          table('meetings', '打合せ', AGREED, [
            printed('content', '内容', CLEAR, lines(2000)),
            printed('audience', '対象者', CLEAR, line()),
            printed('frequency', '頻度', AGREED, line(), { help: '少なくとも月に1回以上とします。' }),
            printed('participants', '参加者', AGREED, lines(2000)),
            custom('remarks', '備考', CLEAR, line(), '「等」にあたる事項を記入できます。'),
          ]),
        ],
      }),
    ],
  },
)

const minutes = form(
  {
    key: 'minutes',
    title: '議事録',
    titlePrinted: true,
    clause: MINUTES,
    summary: '打合せの内容を残して発注者に提示し、承認を受けます。',
    review: { first: decidedAfter('承認'), change: decidedAfter('承認') },
  },
  {
    sections: [
      section('meeting', '打合せ', {
        fields: [
          inferred('heldOn', '開催日', MINUTES, day),
          inferred('way', '開催の方法', WAYS, oneOfOr('オンライン会議', '対面会議')),
        ],
        tables: [
          table('attendees', '参加者', PRESENT, [
            printed('side', '区分', PRESENT, oneOf('発注者側の各担当', '受託者側の調査・支援要員')),
            inferred('name', '氏名', PRESENT, line(100)),
          ]),
        ],
      }),
      section('content', '議事', {
        fields: [
          printed('content', '内容', CLEAR, lines(8000)),
          printed('progress', 'プロジェクトの進捗状況・課題等に関する報告', HELD, lines(8000), { required: false }),
          printed('review', '成果物等のレビュー', HELD, lines(8000), { required: false }),
          custom('decisions', '決定事項', MINUTES, lines()),
        ],
        attachments: files('資料', MINUTES, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'heldOn',
        clause: MINUTES,
        message: '開催日が提示の日より後です。',
      },
    ],
  },
)

const securityChecklist = form(
  {
    key: 'security_checklist',
    title: 'チェックリスト',
    titlePrinted: true,
    clause: SECURITY,
    summary: '作業工程でのセキュリティの事故とその予防を、項目ごとに点検した記録です。',
    review: keptAs('点検'),
  },
  {
    sections: [
      section('checklist', '点検', {
        fields: [inferred('checkedOn', '点検日', SECURITY, day), printed('stage', '作業工程', SECURITY, line())],
        tables: [
          table('items', '点検の項目', SECURITY, [
            inferred('item', '項目', SECURITY, lines(1000)),
            inferred('result', '結果', SECURITY, oneOf('適', '否', '該当なし')),
            custom('action', '対応', SECURITY, lines(1000)),
          ]),
        ],
        attachments: files('点検に用いた資料', SECURITY, { by: 'custom' }),
      }),
    ],
  },
)

/** Meetings, their minutes, and the periodic check of security. */
export const meetingForms: FormDeclaration[] = [meetingArrangement, minutes, securityChecklist]
