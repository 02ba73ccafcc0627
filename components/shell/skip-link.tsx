/** The first stop of the keyboard: past the navigation to the content. */
export function SkipLink() {
  return (
    <a
      href="#page-content"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-white focus:px-4 focus:py-3"
    >
      本文へ移る
    </a>
  )
}
