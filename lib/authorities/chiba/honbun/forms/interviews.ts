import {
  custom,
  day,
  files,
  form,
  inferred,
  kept,
  line,
  lines,
  moment,
  oneOf,
  oneOfOr,
  person,
  printed,
  received,
  section,
} from '@/lib/rules/forms/builders'
import type { Sealing } from '@/lib/rules/forms/declaration'

const SHEET = '5(3)①カ'
const SUSPICION = '5(3)①オなお書'
const FEEDBACK = '5(3)①キ'
/** 8(5)③ wants the child's own affairs kept secret, so that they are opened only by those who have to. */
const forSupport: Sealing = {
  purpose: '児童等の意見表明等の支援と、児相等へのフィードバック（5(3)①）',
  readers: ['read_sealed'],
}
const forReport: Sealing = { purpose: '被措置児童等虐待の疑いへの対応（5(3)①オなお書）', readers: ['read_sealed'] }

/** 5(3)①カ: one for each child; its layout is made together and not printed. */
export const recordSheet = form(
  {
    key: 'record_sheet',
    title: '記録表',
    titlePrinted: true,
    clause: SHEET,
    summary: '意見表明を行った児童等ごとに、聴取した内容とフィードバックを記す表です。',
    review: { first: kept('作成'), change: kept('作成') },
  },
  {
    sections: [
      section('visit', '訪問', {
        fields: [
          inferred('child', '児童等', SHEET, line(), { sealed: forSupport }),
          inferred('visitedOn', '訪問日', SHEET, day),
          inferred('place', '訪問先', SHEET, line()),
          inferred('supporter', '対応した事務局支援員', '5(3)①エ', person),
          inferred('secondSupporter', '対応した事務局支援員又は支援員', '5(3)①エ', person, {
            required: false,
            help: '原則は2人です。1人で対応したときは、備考に事情を記入します。',
          }),
          inferred(
            'explanation',
            '説明の方法',
            '5(3)①ウなお書',
            oneOfOr('集団に対面', '個別に対面', '動画', '紙媒体'),
            { required: false },
          ),
        ],
      }),
      section('hearing', '聴取した内容', {
        fields: [
          inferred('dailyLife', '日常生活や職員の指導等に関すること', '5(3)①オ(ア)', lines(8000), {
            sealed: forSupport,
            help: '聴取していないときは「聴取なし」と記入します。',
          }),
          inferred('placement', '現在及び今後の措置等に関すること', '5(3)①オ(イ)', lines(8000), {
            sealed: forSupport,
            help: '聴取していないときは「聴取なし」と記入します。',
          }),
        ],
      }),
      section('feedback', '児相等へのフィードバック', {
        fields: [
          inferred(
            'consent',
            '児童等の了解',
            FEEDBACK,
            oneOf('了解を得た', '一部について了解を得た', '了解を得ていない'),
          ),
          inferred('conveyed', '児相等に伝達した内容', FEEDBACK, lines(8000), { required: false, sealed: forSupport }),
          inferred('conveyedOn', '伝達した日', FEEDBACK, day, { required: false }),
          inferred('response', '児相等の対応状況', '5(3)①キ後段', lines(8000), { required: false, sealed: forSupport }),
          custom('remarks', '備考', SHEET, lines(1000), '児童等が特定されることは記入しません。'),
        ],
        attachments: files('協力の上作成した様式による記録表', '5(3)①カなお書', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'visitedOn',
        clause: SHEET,
        message: '訪問日が記録の日より後になっています。',
      },
      {
        check: 'date_not_before',
        field: 'conveyedOn',
        notBefore: 'visitedOn',
        clause: FEEDBACK,
        message: '伝達した日が訪問日より前になっています。',
      },
    ],
  },
)

/** 5(3)①オなお書: a report without a printed paper; it may as well be made by word of mouth. */
export const abuseReport = form(
  {
    key: 'abuse_report',
    title: '被措置児童等虐待の疑いの報告',
    titlePrinted: false,
    clause: SUSPICION,
    summary: '児童等からの聴取内容等により虐待が疑われるときに、速やかに報告する書面です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('suspicion', '被措置児童等虐待の疑い', {
        fields: [
          inferred('recipient', '報告先', SUSPICION, oneOf('県', '千葉市', '船橋市', '柏市'), {
            help: '船橋市と柏市は、児童相談所を設置した月以降に限ります。',
          }),
          inferred('suspectedAt', '疑いを認めた日時', SUSPICION, moment),
          inferred('place', '児童等のいる児相・施設等', SUSPICION, line()),
          inferred('child', '児童等', SUSPICION, line(), { sealed: forReport }),
          printed('grounds', '聴取内容等', SUSPICION, lines(8000), {
            sealed: forReport,
            help: '分からないことは「調査中」と記入します。',
          }),
          inferred('reporter', '聴取した者', SUSPICION, person),
          custom('taken', 'とった対応', SUSPICION, lines()),
        ],
        attachments: files('添付', SUSPICION, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'suspectedAt',
        clause: SUSPICION,
        message: '疑いを認めた日時が、報告の時より後になっています。',
      },
    ],
  },
)
