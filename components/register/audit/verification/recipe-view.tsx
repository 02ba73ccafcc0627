import { DataTable } from '@/components/ui/data/data-table'
import { ScrollRegion } from '@/components/ui/data/scroll-region'
import { CHAIN_MARK, COVERED_FIELDS, ENTRY_MARK, RECIPE_PROGRAM } from './recipe'

/** How anybody can check the record without this product: in words, as a program, and with the command of the product. */
export function RecipeView({ exportAddress }: { exportAddress: string | undefined }) {
  return (
    <section aria-labelledby="recipe" className="flex flex-col gap-4">
      <h2 id="recipe" className="text-std-22B-150">
        この製品を使わずに確かめる
      </h2>
      <p>
        記録の計算方法は公開しています。
        {exportAddress ? (
          <>
            <a className="link" href={exportAddress}>
              操作の記録（JSON行）
            </a>
            を出力し、
          </>
        ) : (
          '操作の記録（JSON行）の出力を受け取り、'
        )}
        次の手順を、どの言語でも、だれでも計算できます。
      </p>
      <Steps />
      <DataTable<(typeof COVERED_FIELDS)[number]>
        caption="要約値に含まれる欄（この順）"
        isCaptionShown
        rows={COVERED_FIELDS}
        keyOf={({ key }) => key}
        columns={[
          { label: '欄', isRowHead: true, cell: ({ key }) => <Mono>{key}</Mono> },
          { label: '内容', cell: ({ label }) => label },
        ]}
      />
      <h3 className="text-std-18B-160">同じ手順のプログラム（Node.js の標準機能だけ）</h3>
      <p>
        <Mono>check.mjs</Mono> という名前で保存し、<Mono>node check.mjs 操作の記録.jsonl</Mono> を実行します。
      </p>
      <ScrollRegion label="検証のプログラム">
        <pre className="rounded-8 bg-solid-gray-50 p-4 font-mono text-mono-14N-150">{RECIPE_PROGRAM}</pre>
      </ScrollRegion>
      <h3 className="text-std-18B-160">この製品の検証コマンド</h3>
      <p>データベースにも、サーバーにも接続しません。紙にある番号とハッシュを --anchor に続けて与えられます。</p>
      <ScrollRegion label="検証のコマンド">
        <pre className="rounded-8 bg-solid-gray-50 p-4 font-mono text-mono-14N-150">
          npm run verify -- --file 操作の記録.jsonl --anchor 番号:ハッシュの先頭16桁以上
        </pre>
      </ScrollRegion>
    </section>
  )
}

function Steps() {
  return (
    <ol className="list-decimal space-y-3 pl-6">
      <li>
        1行目は記録の名（<Mono>scope</Mono>）です。2行目からが1件1行で、番号（<Mono>seq</Mono>）は1から1ずつ増えます。
      </li>
      <li>
        要約値（<Mono>digest</Mono>）：<Mono>{ENTRY_MARK}</Mono> に続けて、下の表の欄を順に「UTF-8でのバイト数、コロン
        <Mono>:</Mono>
        、内容」の形で並べ、全体のSHA-256を16進の小文字で表したものです。本文のない行は、ほかの側だけの記録です。要約値はそのまま使います。
      </li>
      <li>
        連鎖の値（<Mono>hash</Mono>）：<Mono>{CHAIN_MARK}</Mono> に続けて、<Mono>prevHash</Mono>、<Mono>seq</Mono>、
        <Mono>digest</Mono> を同じ形で並べたもののSHA-256です。
      </li>
      <li>
        <Mono>prevHash</Mono> は、直前の行の <Mono>hash</Mono> と同じです。第1号では 0 が64個です。
      </li>
      <li>
        最後に、手元のPDFの末尾にある「記録の先頭 第○号」の番号とハッシュを、その番号の行の <Mono>hash</Mono>
        と比べます。末尾の切り落としと全体の書き直しは、紙との比較でだけ分かります。
      </li>
    </ol>
  )
}

function Mono({ children }: { children: string }) {
  return <code className="font-mono text-mono-16N-150">{children}</code>
}
