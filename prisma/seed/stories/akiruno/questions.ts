import { settle } from '../settings'
import type { Script } from '../tell'

export function answerQuestions(script: Script): void {
  settle(
    script,
    '2026-05-15 10:30',
    { side: 'officer', basis: '個別避難計画作成支援業務の仕様書' },
    {
      work_starts_on: '2026-06-08',
      transfer_method:
        '市の担当課の窓口で、施錠した箱に入れたものを手渡しで受け渡す。データはパスワード付きのUSBメモリによる。',
      reporting: 'regular',
      report_interval: '1 months',
      return_method: '市の担当課の窓口に持参し、担当者が数を確かめて受け取る。',
    },
  )
  const own = { electronic_data: 'yes', subcontracting: 'no' }
  settle(script, '2026-05-18 09:40', { side: 'filer', basis: '業務計画書' }, own)
}
