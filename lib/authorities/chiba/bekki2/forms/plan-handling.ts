import { inferred, lines, printed, section } from '@/lib/rules/forms/builders'
import { confidential, specific } from '../conditions'
import { addition } from './plan-people'

const CLAUSE = '4.1(3)'
const ifConfidential = {
  required: false,
  requiredWhen: confidential,
  help: '機密性2以上の電子データ等を取り扱うときに記入します。',
}

/** 4.1(3): the five occasions, and the measures (ア) to (キ) in printed order, which the print gives as sentences and not as fields. */
export const handlingSection = section('handling', 'データ取扱計画', {
  fields: [
    printed('storing', '保存', CLAUSE, lines()),
    printed('carrying', '運搬', CLAUSE, lines(), {
      help: '運搬しないときは「該当なし」とその理由を記入します。',
    }),
    printed('copying', '複製', CLAUSE, lines(), {
      help: '複製しないときは「該当なし」とその理由を記入します。',
    }),
    printed('discarding', '破棄', CLAUSE, lines()),
    printed('moving', '電子データ等の保管場所を変更する場合において実施する措置', CLAUSE, lines()),
    inferred('protection', '(ア) アクセス制御、不正プログラム対策及び脆弱性対策', '4.1(3)(ア)', lines()),
    inferred(
      'foreignDevices',
      '(イ) 管理下にない情報システム等での取扱いの禁止',
      '4.1(3)(イ)',
      lines(),
      ifConfidential,
    ),
    inferred('register', '(ウ) 「データ管理簿」の整備', '4.1(3)(ウ)', lines()),
    inferred(
      'foreignStorage',
      '(エ) 管理下にない情報システム等又は電磁的記録媒体への保存の禁止',
      '4.1(3)(エ)',
      lines(),
      ifConfidential,
    ),
    inferred('supervision', '(オ) 作業への立会いなど適切な管理', '4.1(3)(オ)', lines()),
    inferred('leaving', '(カ) 作業場所を離れる際のデータの持ち出しの有無の検査', '4.1(3)(カ)', lines()),
    inferred('mail', '(キ) 電子メールにて送信する場合の暗号化', '4.1(3)(キ)', lines(), ifConfidential),
    inferred('separation', '特定個人情報等を他の電子データ等と区分して管理する方法', '4.1なお書前段', lines(), {
      required: false,
      requiredWhen: specific,
      help: '特定個人情報等を取り扱う業務のときに記入します。',
    }),
    addition('handlingAddition', 'データ取扱計画'),
  ],
})
