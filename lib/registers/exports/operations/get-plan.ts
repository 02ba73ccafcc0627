import { conflict } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { EXPORT_OVER } from '../labels'
import { exportRef } from '../schema'
import { findPlan } from '../store'
import { ownExport } from './own'
import type { Plan } from './prints/plan'

/** What is to be drawn. The job asks for it in the name of who asked for the export, so a right that was lost is lost here too. */
export const getExportPlan = defineOperation({
  name: 'exports.get_plan',
  input: exportRef,
  async run(context, { exportId }) {
    const asked = await ownExport(context, exportId)
    if (!asked.ok) return asked
    const plan = await findPlan(context.tx, { contractId: context.contract.id, id: exportId })
    return plan ? done({ plan: JSON.parse(plan) as Plan, rowsTotal: asked.value.rowsTotal }) : conflict(EXPORT_OVER)
  },
})
