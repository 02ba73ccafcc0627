import { describe, expect, it } from 'vitest'
import { besshi1 } from '@/lib/authorities/roudoukyoku/besshi1/edition-1'
import { disposalPlan } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-plan'
import { informationHandlers } from '@/lib/authorities/roudoukyoku/besshi1/forms/information-handlers'
import { securityStructure } from '@/lib/authorities/roudoukyoku/besshi1/forms/security-structure'
import { workStaff } from '@/lib/authorities/roudoukyoku/besshi1/forms/work-staff'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { fieldsOf, isRequired, tablesOf } from '@/lib/rules/forms/declared'
import { demandOf } from '@/lib/rules/forms/demand'
import { sealedFields } from '@/lib/rules/forms/sealing'
import print from '@/tests/fixtures/roudoukyoku/besshi1.json'

const fieldsIn = (form: FormDeclaration) => [...fieldsOf(form), ...tablesOf(form).flatMap((table) => table.columns)]
const printedLabels = (form: FormDeclaration) =>
  fieldsIn(form)
    .filter(({ basis }) => basis.by === 'printed')
    .map(({ label }) => label)
const optionsOf = (field?: Field) => (field?.value.kind === 'choice' ? field.value : { options: [], open: undefined })

describe('別紙１の様式', () => {
  it('何が受領され、何が承認されるか（１(2)①・１(2)②・３(2)なお書１）', () => {
    expect(
      besshi1.forms.map(({ key, review: { first, change } }) => [
        key,
        first.word,
        first.kind,
        change.word,
        change.kind,
      ]),
    ).toEqual([
      ['information_handlers', '提出', 'received', '承認', 'decided'],
      ['security_structure', '提出', 'received', '承認', 'decided'],
      ['work_staff', '提出', 'received', '承認', 'decided'],
      ['disposal_plan', '承認', 'decided', '承認', 'decided'],
      ['disposal_report', '提出', 'received', '提出', 'received'],
      ['security_plan', '提示', 'received', '提示', 'received'],
      ['work_plan', '提示', 'received', '提示', 'received'],
      ['plan_substitute', '承認', 'decided', '承認', 'decided'],
      ['disclosure_request', '承認', 'decided', '承認', 'decided'],
      ['risk_measure', '承認', 'decided', '承認', 'decided'],
      ['compliance_report', '報告', 'received', '報告', 'received'],
      ['incident_report', '報告', 'received', '報告', 'received'],
      ['improvement_plan', '承認', 'decided', '承認', 'decided'],
      ['audit_response_plan', '提示', 'received', '提示', 'received'],
      ['external_audit_report', '報告', 'received', '報告', 'received'],
      ['requested_report', '報告', 'received', '報告', 'received'],
    ])
  })

  it('承認は、３(6)後段の軽減策を除き、することの前に得る', () => {
    const isSoughtAfter = ({ review: { first, change } }: FormDeclaration) =>
      [first, change].some((review) => review.kind === 'decided' && !review.before)
    expect(besshi1.forms.filter(isSoughtAfter).map(({ key }) => key)).toEqual(['risk_measure'])
  })

  it('名簿の欄は印字のとおりで、印字された順に並び、すべて必須である（１(2)①ア）', () => {
    expect(printedLabels(informationHandlers)).toEqual(print.rosterColumns)
    expect(
      fieldsIn(informationHandlers)
        .filter((field) => field.required)
        .map(({ label }) => label),
    ).toEqual(['区分', '協議会・再委託先の別', ...print.rosterColumns])
    expect(optionsOf(fieldsIn(informationHandlers)[0])).toMatchObject({ options: print.categories, open: false })
  })

  it('業務従事者名簿の欄は印字のとおりである（１(2)①ウ）', () => {
    expect(printedLabels(workStaff)).toEqual(print.staffColumns)
    expect(
      fieldsIn(workStaff)
        .filter((field) => field.required)
        .map(({ label }) => label),
    ).toEqual(print.staffColumns)
  })

  it('体制を定めた書面は印字の二つを求め、再委託するときは再委託先の分も求める（１(2)①イ）', () => {
    expect(printedLabels(securityStructure)).toEqual([...print.structureParts, '再委託先の体制'])
    const partner = fieldsIn(securityStructure).find(({ key }) => key === 'subcontractors') as Field
    expect(
      [{}, { subcontracting: 'no' }, { subcontracting: 'yes' }].map((settings) => isRequired(partner, settings)),
    ).toEqual([false, false, true])
  })

  it('業務従事者名簿は三つの種類の調達で求められ、労働局が省略を認めれば要らない（１(2)①ウ）', () => {
    expect(demandOf(workStaff, {})).toBe('open')
    for (const kind of ['research', 'computer', 'telecommunication']) {
      expect(demandOf(workStaff, { procurement_kind: kind })).toBe('asked')
      expect(demandOf(workStaff, { procurement_kind: kind, work_staff_waiver: 'needed' })).toBe('asked')
      expect(demandOf(workStaff, { procurement_kind: kind, work_staff_waiver: 'waived' })).toBe('exempt')
    }
    expect(demandOf(workStaff, { procurement_kind: 'other' })).toBe('not_asked')
    expect(demandOf(informationHandlers, {})).toBe('asked')
  })

  it('住所、生年月日、学歴、職歴、語学、国籍には封をする', () => {
    expect(besshi1.forms.flatMap((form) => sealedFields(form).map(({ field }) => field.label))).toEqual([
      '住所',
      '生年月日',
      '学歴',
      '職歴',
      '母語及び外国語能力',
      '国籍',
    ])
  })

  it('返却などの計画書は何度でも、名簿と管理の計画書は契約に一つの書類として版を重ねる', () => {
    expect(besshi1.forms.map(({ key, onePerContract, statesStart }) => [key, onePerContract, statesStart])).toEqual([
      ['information_handlers', true, true],
      ['security_structure', true, true],
      ['work_staff', true, true],
      ['disposal_plan', false, false],
      ['disposal_report', false, false],
      ['security_plan', true, false],
      ['work_plan', true, false],
      ['plan_substitute', false, false],
      ['disclosure_request', false, false],
      ['risk_measure', false, false],
      ['compliance_report', false, false],
      ['incident_report', false, false],
      ['improvement_plan', false, false],
      ['audit_response_plan', false, false],
      ['external_audit_report', false, false],
      ['requested_report', false, false],
    ])
  })

  it('監査対応計画書の欄は印字の四つで、「等」は任意の欄で受ける（６(2)）', () => {
    const plan = besshi1.forms.find(({ key }) => key === 'audit_response_plan') as FormDeclaration
    expect(printedLabels(plan)).toEqual(print.auditParts)
    expect(
      fieldsIn(plan)
        .filter((field) => field.required)
        .map(({ label }) => label),
    ).toEqual(print.auditParts)
  })

  it('印字の名のない書面には、印字の名と見せない', () => {
    expect(besshi1.forms.filter(({ titlePrinted }) => !titlePrinted).map(({ key }) => key)).toEqual([
      'plan_substitute',
      'disclosure_request',
      'compliance_report',
      'incident_report',
      'external_audit_report',
      'requested_report',
    ])
  })

  it('注の語がそのまま選択肢になり、「のいずれか」は閉じ、「等」は開いている（別添１ 注１–注３）', () => {
    const sheet = disposalPlan.sheet
    const notes =
      sheet.kind === 'prescribed' ? sheet.blocks.flatMap((block) => (block.block === 'notes' ? block.notes : [])) : []
    for (const { mark, lines } of notes) {
      const field = fieldsIn(disposalPlan).find(({ note }) => `（${note}）` === mark)
      const words = [...lines.join('').matchAll(/「([^」]+)」/g)].map(([, word]) => word)
      expect([mark, optionsOf(field)]).toMatchObject([
        mark,
        { options: words, open: !lines.join('').includes('のいずれか') },
      ])
    }
    expect(notes).toHaveLength(3)
  })
})
