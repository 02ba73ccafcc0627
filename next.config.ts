import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The product's own folder, also where a folder above it has a lock file of its own.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // `npm test` and `npm run check` hold the types of everything; whoever starts the product does not wait for them again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A file of 20 MB with its frame must get past the proxy whole; what is larger is cut there and refused by the upload.
    proxyClientMaxBodySize: '21mb',
    // A paper at its limit (MOST_CONTENT_BYTES in lib/rules/forms) with the frame of the call around it.
    serverActions: { bodySizeLimit: '10mb' },
  },
  serverExternalPackages: [
    '@prisma/adapter-pg',
    'pg',
    '@node-rs/argon2',
    'pdfkit',
    '@react-pdf/renderer',
    'fontkit',
    '@cj-tech-master/excelts',
    'iconv-lite',
  ],
}

export default config
