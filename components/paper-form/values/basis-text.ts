import type { Basis, Field, FormDeclaration } from '@/lib/rules/forms/declaration'

/** Why a field is there: `根拠 １(2)①ア・印字`, `根拠 ３(2)・推定`. */
export function basisText(field: { basis: Basis; clause: string }): string {
  switch (field.basis.by) {
    case 'printed':
      return `根拠 ${field.clause}・印字`
    case 'inferred':
      return `根拠 ${field.clause}・${field.basis.clause === field.clause ? '' : `${field.basis.clause}から`}推定`
    case 'custom':
      return `根拠 ${field.clause}・任意`
  }
}

/** The words of the printed note that a field is marked with, as one text; empty where the sheet prints none. */
export function noteText(form: FormDeclaration, field: Field): string {
  if (!field.note || form.sheet.kind !== 'prescribed') return ''
  const notes = form.sheet.blocks.flatMap((block) => (block.block === 'notes' ? block.notes : []))
  return notes.find((note) => note.mark.includes(field.note ?? ''))?.lines.join('') ?? ''
}

/** The word on the button that files the paper: what the printed word makes of it. */
export function submitWord(form: FormDeclaration, isChange: boolean): string {
  const review = isChange ? form.review.change : form.review.first
  return review.kind === 'decided' ? `提出して${review.word}を求める` : `${review.word}する`
}
