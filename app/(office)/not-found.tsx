import { NotFoundView } from '@/components/shell/not-found-view'

/** Inside the frame, which has the navigation and the only main of the page. */
export default function NotFound() {
  return <NotFoundView />
}
