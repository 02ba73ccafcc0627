import { custom, day, decidedBefore, files, form, inferred, line, lines, section } from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { confidential } from '../conditions'

type Permission = Pick<FormDeclaration, 'key' | 'title' | 'clause' | 'summary'>

/** Neither paper is named. Both ask for the same, but the permission to handle is no permission to store. */
function permission(named: Permission, subject: Field): FormDeclaration {
  const { clause } = named
  return form(
    { ...named, titlePrinted: false, review: { first: decidedBefore('許可'), change: decidedBefore('許可') } },
    {
      askedWhen: confidential,
      sections: [
        section('permission', '許可を求める事項', {
          fields: [
            subject,
            inferred('data', '対象の電子データ等', clause, lines(2000)),
            inferred('necessity', '用いる必要がある理由', clause, lines()),
            inferred('users', '用いる者', clause, line(500)),
            inferred('from', '用いる期間の初日', clause, day),
            inferred('until', '用いる期間の末日', clause, day),
            inferred('measures', '情報セキュリティ確保のための措置', '4.1(3)(ア)', lines()),
            custom('remarks', '備考', clause, lines(1000)),
          ],
          attachments: files('添付', clause, { by: 'custom' }),
        }),
      ],
      checks: [
        {
          check: 'date_not_before',
          field: 'until',
          notBefore: 'from',
          clause,
          message: '用いる期間の末日が初日より前になっています。',
        },
      ],
    },
  )
}

export const foreignDevicePermission = permission(
  {
    key: 'foreign_device_permission',
    title: '管理下にない情報システム等での取扱いの許可を求める書面',
    clause: '4.1(3)(イ)後段',
    summary: '双方の管理下にない情報システム等で、機密性2以上の電子データ等を取り扱う前に許可を得るための書面です。',
  },
  inferred('system', '用いる情報システム等', '4.1(3)(イ)後段', lines(1000), {
    help: 'データ取扱者等の個人所有のパソコンやモバイル端末も記入します。',
  }),
)

export const foreignStoragePermission = permission(
  {
    key: 'foreign_storage_permission',
    title: '管理下にない情報システム等又は電磁的記録媒体への保存の許可を求める書面',
    clause: '4.1(3)(エ)後段',
    summary:
      '双方の管理下にない情報システム等や媒体に、機密性2以上の電子データ等を保存する前に許可を得るための書面です。',
  },
  inferred('system', '用いる情報システム等又は電磁的記録媒体', '4.1(3)(エ)後段', lines(1000), {
    help: '私的に契約しているサービスや、個人所有の電磁的記録媒体も記入します。',
  }),
)
