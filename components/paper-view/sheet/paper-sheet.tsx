import { PaperContent } from '@/components/paper-view/content/paper-content'
import type { FilledPaper } from '@/components/paper-view/view'
import { PrescribedBody } from './prescribed-body'

type PaperSheetProps = { paper: FilledPaper; contractName: string }

/** The paper as it will be printed: a prescribed form in its prescribed words, every other with its title and its fields. */
export function PaperSheet({ paper, contractName }: PaperSheetProps) {
  const { form } = paper
  return (
    <div className="border border-solid-gray-420 bg-white p-5 sm:p-10">
      {form.sheet.kind === 'prescribed' ? (
        <PrescribedBody paper={paper} sheet={form.sheet} contractName={contractName} />
      ) : (
        <>
          <p className="mb-8 text-center text-std-20B-150">{form.title}</p>
          <PaperContent paper={paper} />
        </>
      )}
    </div>
  )
}
