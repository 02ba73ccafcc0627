import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/kernel/refusal'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import type { SettingValues } from '@/lib/rules/forms/declared'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import { EVERY_FORM } from '../support/every-form'
import { FILING_DAY, filesNeeded, longestContent, minimalContent, mostRows } from '../support/form-content'
import { standsAgainst } from './filing'
import { leftOut } from './left-out'
import { tooMuch } from './too-much'

function refusing(form: FormDeclaration, content: Content, files: number, settings: SettingValues): Finding[] {
  const facts = { submittedOn: FILING_DAY, attachmentCount: files, settings }
  return standsAgainst(form, content, facts).filter(({ level }) => level === 'refuse')
}

const placesOf = (findings: Finding[]) => findings.map(({ path, clause }) => ({ path, clause }))

describe('必要な欄だけの内容', () => {
  it.each(EVERY_FORM)('%s：必要な欄だけで提出でき、ほかには何も求められない', (_, { form, settings }) => {
    for (const known of [settings, {}])
      expect(refusing(form, minimalContent(form, { settings: known }), filesNeeded(form), known)).toEqual([])
  })

  it.each(EVERY_FORM)('%s：必要な欄が一つでも欠けると、その欄と条項を示して断られる', (_, { form, settings }) => {
    const content = minimalContent(form, { settings })
    for (const { what, content: rest, files, refused } of leftOut(form, content, filesNeeded(form))) {
      const findings = refusing(form, rest, files, settings)
      expect(placesOf(findings), what).toEqual(refused)
      expect(refused.length, what).toBeGreaterThan(0)
      for (const { message } of findings) expect(message).toMatch(/[ぁ-ん].*。$/)
    }
  })
})

describe('最も長い内容', () => {
  it.each(EVERY_FORM)('%s：全ての欄が最長でも、行が最多でも、そのまま受け付けられる', (_, { form, settings }) => {
    for (const content of [longestContent(form, () => 3), mostRows(form, { settings })]) {
      const read = readContent(form, content)
      expect(read).toEqual({ ok: true, value: content })
      expect(refusing(form, content, filesNeeded(form), settings)).toEqual([])
    }
  })

  it.each(EVERY_FORM)('%s：一文字、一行、一つでも越えると、その欄を示して断られる', (_, { form }) => {
    for (const { path, content, clause } of tooMuch(form, longestContent(form))) {
      const read = readContent(form, content)
      const findings = !read.ok && read.refusal.kind === 'invalid' ? read.refusal.findings : []
      expect(placesOf(findings), path).toEqual([{ path, clause }])
    }
  })
})
