import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AttachmentLine } from '@/components/paper-form/files/attachment-line'
import { ReferenceNotice } from '@/components/paper-form/frame/reference-notice'
import { liveFindings } from '@/components/paper-form/values/live-findings'
import type { AttachmentView } from '@/components/paper-form/view'
import { inferred, line, printed } from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { draft as sample, form as sampleForm } from './sample'
import { drawnField, drawnOn } from './screen'

const form: FormDeclaration = {
  ...sampleForm,
  isReference: true,
  sections: [
    {
      key: 'head',
      title: '書面',
      tables: [],
      fields: [printed('kind', '別', '２(1)', line()), inferred('text', '内容', '２(1)', line())],
    },
  ],
}
const draft = { ...sample, form }
const file = (isOwnLayout: boolean): AttachmentView => ({
  ...{ id: 'a', name: '届出書（当社様式）.pdf', sizeBytes: 10, isOwnLayout },
  state: 'unscanned',
})
const facts = { stored: new Set<string>(), settled: new Map(), startsOn: undefined, found: [], withheld: [] }
const missing = (isOwnLayout: boolean) =>
  liveFindings(draft, {}, { ...facts, attachmentCount: 1, hasOwnLayout: isOwnLayout }).all.map(({ path }) => path)

describe('参考様式：独自の様式の添付', () => {
  it('印を付けると、推定の欄は求められず、任意と示される。印字の欄は求められたまま', () => {
    expect(missing(false)).toEqual(['kind', 'text'])
    expect(missing(true)).toEqual(['kind'])
    expect(drawnField('text', { draft, attachments: [file(false)] })).toContain('aria-required="true"')
    const marked = drawnField('text', { draft, attachments: [file(true)] })
    expect(marked).toContain('aria-required="false"')
    expect(marked).toContain('任意')
    expect(drawnField('kind', { draft, attachments: [file(true)] })).toContain('aria-required="true"')
  })

  it('参考様式であることと、どのファイルが代わるかを、画面の初めに言う', () => {
    const notice = (attachments: AttachmentView[], of = draft) =>
      drawnOn({ draft: of, attachments, children: <ReferenceNotice /> })
    expect(notice([])).toContain('この様式は参考様式です。')
    expect(notice([file(true)])).toContain('独自の様式「届出書（当社様式）.pdf」で提出します。')
    expect(notice([file(true)], sample)).toBe('')
  })

  it('参考様式の添付にだけ、独自の様式の印がある', () => {
    const line = (isReference: boolean) =>
      renderToStaticMarkup(
        <ul>
          <AttachmentLine
            attachment={file(true)}
            onRemove={async () => {}}
            onMark={isReference ? async () => {} : undefined}
          />
        </ul>,
      )
    expect(line(true)).toMatch(/aria-label="届出書（当社様式）.pdfは独自の様式"[^>]*checked=""/)
    expect(line(false)).not.toContain('checkbox')
  })

  it('参考様式でない様式では、印があっても何も変わらない', () => {
    const plain = { ...draft, form: { ...form, isReference: undefined } }
    const found = liveFindings(plain, {}, { ...facts, attachmentCount: 1, hasOwnLayout: true }).all
    expect(found.map(({ path }) => path)).toEqual(['kind', 'text'])
    expect(drawnField('text', { draft: plain, attachments: [file(true)] })).toContain('aria-required="true"')
  })
})
