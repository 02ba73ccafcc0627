import { createContext } from 'react'
import type { Finding } from '@/lib/kernel/refusal'

/** The findings of the last answer, for the fields of the form that was sent. */
export const FindingsContext = createContext<readonly Finding[]>([])
