import { useRemarks } from './review-context'

/** The remarks that go with an act, or the fact that they do not. */
export function SentRemarks({ takesRemarks }: { takesRemarks: boolean }) {
  const { remarks } = useRemarks()
  if (remarks.size === 0) return null
  if (!takesRemarks) return <p>付けた指摘{remarks.size}件は、この操作では送られません。</p>
  return (
    <div>
      <p>次の指摘も送られます。</p>
      <ul className="list-disc pl-6">
        {[...remarks].map(([path, { label, message }]) => (
          <li key={path}>
            {label}：{message}
          </li>
        ))}
      </ul>
    </div>
  )
}
