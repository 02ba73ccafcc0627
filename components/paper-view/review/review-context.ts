import { createContext, useContext } from 'react'

/** The remarks being written on a version: by path. They are on this page only until the act is sent. */
export type Remarks = {
  remarks: ReadonlyMap<string, { label: string; message: string }>
  /** An empty message takes the remark away. */
  setRemark: (path: string, label: string, message: string) => void
}

export const RemarksContext = createContext<Remarks>({ remarks: new Map(), setRemark: () => {} })

/** The remarks of the review around; none outside of a review. */
export function useRemarks(): Remarks {
  return useContext(RemarksContext)
}
