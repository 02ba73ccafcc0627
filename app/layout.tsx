import '@fontsource/noto-sans-jp/400.css'
import '@fontsource/noto-sans-jp/700.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: '遵守台帳', template: '%s｜遵守台帳' },
  description: '公共契約の特記仕様書を、受注者と発注者が一冊で守る台帳',
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, address: false, email: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Every page is drawn at its request: a page made at build time could not carry the nonce of its response. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  )
}
