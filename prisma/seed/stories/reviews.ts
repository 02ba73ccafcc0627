import { approvePaper, askCorrection, receivePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'
import type { Filed } from './names'
import { type Script, step } from './tell'

export function receive(script: Script, at: string, ...papers: Filed[]): void {
  step(script, at, async () => {
    for (const paper of papers) await script.stage.act(script.officer, receivePaper, paper, script.contractId)
  })
}

export function approve(script: Script, at: string, ...papers: Filed[]): void {
  step(script, at, async () => {
    for (const paper of papers) await script.stage.act(script.officer, approvePaper, paper, script.contractId)
  })
}

/** 条件付き: given, and in force from then on, under what the authority asks. */
export function approveUnder(script: Script, at: string, paper: Filed, conditions: string): void {
  step(script, at, async () => {
    await script.stage.act(script.officer, approvePaper, { ...paper, conditions }, script.contractId)
  })
}

export type Objection = { reason?: string; remarks?: { path: string; message: string }[] }

export function sendBack(script: Script, at: string, paper: Filed, why: Objection): void {
  step(script, at, async () => {
    await script.stage.act(script.officer, returnPaper, { ...paper, ...why }, script.contractId)
  })
}

/** A received paper stays received; its correction is asked for. */
export function askToCorrect(script: Script, at: string, paper: Filed, why: Objection): void {
  step(script, at, async () => {
    await script.stage.act(script.officer, askCorrection, { ...paper, ...why }, script.contractId)
  })
}

/** A note of the authority, which the contractor never sees. */
export function noteInside(script: Script, at: string, paper: Filed, text: string): void {
  step(script, at, async () => {
    await script.stage.act(script.officer, addNote, { paperId: paper.paperId, text }, script.contractId)
  })
}
