import { custom, files, form, lines, printed, section } from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { receivedAs } from './reviews'

/** Both services ask for a plan of that name; they are two papers. */
function executionPlan(key: string, clause: string, service: string): FormDeclaration {
  return form(
    {
      key,
      title: '実施計画書',
      titlePrinted: true,
      clause,
      summary: `${service}の全体の日程と支援の内容を、発注者に説明するための計画書です。`,
      review: receivedAs('説明'),
    },
    {
      statesStart: true,
      onePerContract: true,
      sections: [
        section('plan', '実施計画', {
          fields: [
            printed('schedule', '支援全体のスケジュール', clause, lines(8000)),
            printed('support', '支援内容', clause, lines(8000)),
            custom('remarks', '備考', clause, lines(2000)),
          ],
          attachments: files('実施計画書', clause, { by: 'custom' }),
        }),
      ],
    },
  )
}

export const executionPlans: FormDeclaration[] = [
  executionPlan('bcp_execution_plan', '1(1)ア', 'BCP 改定等支援業務'),
  executionPlan('ict_execution_plan', '1(2)ア', 'ICT-BCP 策定等支援業務'),
]
