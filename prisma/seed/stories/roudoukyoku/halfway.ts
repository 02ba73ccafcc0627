import { ORGANISATIONS } from '../../cast'
import { move, takeIn } from '../custody'
import { record } from '../facts'
import { link } from '../links'
import type { Filed, Kept } from '../names'
import { file } from '../papers'
import type { Place } from '../places'
import { approveUnder, receive } from '../reviews'
import type { Script } from '../tell'

const PLANNED = `第１章 体制、第２章 保管、第３章 持出し、第４章 返却と廃棄
４－１ 不要となった紙は、キャビネットから出した日に、情報管理責任者の立ち会いのもとで溶解する。
４－２ 作業は情報取扱管理者が行い、情報管理責任者が確かめて、台帳に記録する。`

/** In the middle of the year papers are no longer needed: the security plan says how they go, so it stands in for 別添１ (３(2)なお書２). */
export function clearHalfway(script: Script, cabinet: Place): void {
  const security = file(script, '2025-03-26 10:40', { form: 'security_plan', content: { text: PLANNED } })
  receive(script, '2025-03-27 11:05', security)
  const sheets = takeIn(script, '2025-09-05 17:00', {
    ...{ name: '満足度アンケート票（紙）', medium: '紙媒体', important: '個人情報', to: cabinet, quantity: 30 },
    ...{ origin: 'made', who: '𠮷田 花子' },
  })
  const unneeded = record(
    script,
    '2025-10-06 09:40',
    'information_unneeded',
    '満足度アンケート票（紙）の集計が終わり、30枚が不要となった。',
  )
  const substitute = file(script, '2025-10-06 14:00', {
    form: 'plan_substitute',
    content: () => ({
      paper: linkTo(security),
      place: '第４章 ４－１',
      completesOn: '2025-10-31',
      media: media(sheets),
    }),
    answers: [{ duty: 'plan_unneeded', of: unneeded }],
  })
  approveUnder(
    script,
    '2025-10-09 11:20',
    substitute,
    '溶解の前日までに、日時を担当官に連絡すること。台帳には、溶解した枚数を記録すること。',
  )
  move(script, '2025-10-15 16:30', {
    ...{ act: 'dispose', item: sheets, from: cabinet, quantity: 30, who: '𠮷田 花子' },
    ...{ happenedAt: '2025-10-15 15:00', reason: '前日に担当官へ連絡のうえ、情報管理責任者の立ち会いで溶解した。' },
  })
  const disposed = () => `custody/${substitute.paperId}/dispose`
  link(script, '2025-10-15 16:40', { duty: 'clear_unneeded', of: unneeded }, disposed)
  const report = file(script, '2025-10-16 10:10', {
    form: 'disposal_report',
    content: () => ({
      ...{ submitterName: ORGANISATIONS.kyogikai.name, datedOn: '2025-10-16' },
      ...{ media: media(sheets), completedOn: '2025-10-15' },
    }),
    answers: [{ duty: 'report_information_disposed', of: disposed }],
  })
  receive(script, '2025-10-17 09:30', report)
}

function linkTo({ paperId, version, contentHash }: Filed) {
  return { paperId, version, contentHash }
}

function media({ itemId }: Kept) {
  return [
    {
      ...{ rowId: 'sheets', medium: '紙媒体', place: 'キャビネット', method: '溶解' },
      ...{ confirmation: '情報管理責任者の立ち会い', worker: '𠮷田 花子', checker: '髙橋 一郎' },
      items: [{ itemId, quantity: 30 }],
    },
  ]
}
