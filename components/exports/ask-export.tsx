import { ActionForm } from '@/components/action-form/action-form'
import type { Act } from '@/components/action-form/use-act'
import type { ButtonSize, ButtonTone } from '@/components/ui/actions/button-look'
import { SubmitButton } from '@/components/ui/actions/submit-button'

type AskExportProps = { act: Act; tone?: ButtonTone; size?: ButtonSize; children?: string }

/** Asks for a register as PDF; the page of exports shows how far it is. */
export function AskExport({ act, tone = 'secondary', size, children = 'PDFを書き出す' }: AskExportProps) {
  return (
    <ActionForm action={act} className="contents">
      <SubmitButton tone={tone} size={size}>
        {children}
      </SubmitButton>
    </ActionForm>
  )
}
