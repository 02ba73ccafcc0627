'use client'

import { useContext } from 'react'
import { findingText } from './finding-text'
import { FindingsContext } from './findings-context'

/** What the last answer said about one field of a page's own form. */
export function FieldFinding({ path }: { path: string }) {
  const findings = useContext(FindingsContext).filter((finding) => finding.path === path)
  return findings.map((finding) => <p key={finding.message}>{findingText(finding)}</p>)
}
