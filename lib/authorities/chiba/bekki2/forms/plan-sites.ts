import { inferred, lines, section } from '@/lib/rules/forms/builders'
import type { Field } from '@/lib/rules/forms/declaration'
import { connectedOutside, installedOutside } from '../conditions'
import { additionIfAsked } from './plan-people'

const INSTALLATION = '外部設置における情報セキュリティ措置計画'
const CONNECTION = '外部接続におけるセキュリティ措置計画'
const ifInstalled = { required: false, requiredWhen: installedOutside, help: '外部設置をするときに記入します。' }
const ifConnected = { required: false, requiredWhen: connectedOutside, help: '外部接続をするときに記入します。' }

const installed = (key: string, label: string, clause: string): Field =>
  inferred(key, label, clause, lines(), ifInstalled)
const connected = (key: string, label: string, clause: string): Field =>
  inferred(key, label, clause, lines(), ifConnected)

/** 4.1(4): only where something is installed outside the designated place. */
export const installationSection = section('installation', INSTALLATION, {
  fields: [
    inferred('installationPlace', '外部設置の場所と情報システム機器', '4.1(4)', lines(2000), ifInstalled),
    installed('intrusion', '部外者の侵入等の意図的な情報漏えい等を防止する措置', '4.1(4)'),
    installed('restrictedPlace', '(ア) 部外者の立入りが制限された場所における作業', '4.1(4)(ア)'),
    installed('theft', '(イ) 盗難、紛失、表示画面のぞき見等による漏えいを防ぐための措置', '4.1(4)(イ)'),
    installed('unprotected', '(イ) 措置を講じていないパソコン、モバイル端末等を用いた作業の制限', '4.1(4)(イ)また書'),
    installed('entryRecords', '(ウ) 入退室記録、作業記録等の蓄積と管理機能', '4.1(4)(ウ)'),
    additionIfAsked('installationAddition', INSTALLATION),
  ],
})

/** 4.1(5): only where something is connected outside the designated network. */
export const connectionSection = section('connection', CONNECTION, {
  fields: [
    inferred('connectionPoint', '外部接続するネットワークと接続の箇所', '4.1(5)', lines(2000), ifConnected),
    connected('defence', '外部のネットワークからの侵入や改ざんを防御する措置', '4.1(5)'),
    connected('firewall', '(ア) ファイアウォールの設置と不要な通信の遮断', '4.1(5)(ア)'),
    connected('detection', '(イ) 侵入検知システムの設置と不正侵入の遮断', '4.1(5)(イ)'),
    connected('trafficNotice', '(ウ) 不正な通信を検出した場合の通報', '4.1(5)(ウ)'),
    additionIfAsked('connectionAddition', CONNECTION),
  ],
})
