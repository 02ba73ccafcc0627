import PDFDocument from 'pdfkit'
import { findForm } from '@/lib/authorities/registry'
import { fontFileOf } from '@/lib/platform/pdf/fonts'
import { renderPaper } from '@/lib/platform/pdf/print'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { PLAN } from '../support/papers'
import { NOW } from '../support/story'
import { measure, printTable } from './measure'

const SETTINGS = { count: 20, warmUp: 3, lanes: 1 }

/** 別添１ as PDF beside the same lines set with bare pdfkit, the font load included in both. */
export async function benchPrint(): Promise<void> {
  const form = findForm(DOCUMENT.document, DOCUMENT.edition, 'disposal_plan')
  if (!form) throw new Error('the form is not in the registry')
  const paper = {
    form,
    content: PLAN,
    redacted: false,
    contractName: '地域雇用活性化推進事業',
    contractNumber: '東労契令和８第１号',
    authorityName: '東都労働局',
    submitterName: '多摩地域雇用開発協議会',
    versionNumber: 1,
    submittedAt: NOW,
    submittedBy: '髙橋 一郎',
    attachments: [],
    contentHash: '0'.repeat(64),
    madeAt: NOW,
  }
  const lines = [JSON.stringify(form.sheet), JSON.stringify(PLAN), paper.contractName].join('').match(/.{1,40}/gu) ?? []
  const floor = await measure('floor: bare pdfkit, the same text and font', SETTINGS, () => barePdf(lines))
  const print = await measure('別添１ through the print', SETTINGS, () => renderPaper(paper))
  printTable('別添１ 作業実施計画書 as PDF', [floor, print])
}

function barePdf(lines: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 60 })
    let bytes = 0
    pdf.on('data', (chunk: Buffer) => {
      bytes += chunk.length
    })
    pdf.on('end', () => resolve(bytes))
    pdf.font(fontFileOf('regular')).fontSize(10)
    for (const line of lines) pdf.text(line)
    pdf.end()
  })
}
