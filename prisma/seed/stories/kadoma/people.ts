import type { Row } from '@/lib/rules/forms/declaration'

const AFFILIATION = 'ことのは公共支援機構 関西窓口事業部'

/** Of the roster the document asks for expertise, achievements and nationality, of everybody alike. */
const row = (rowId: string, category: string, name: string, expertise: string, achievements: string): Row => ({
  rowId,
  category,
  name,
  expertise,
  achievements,
  affiliation: AFFILIATION,
  nationality: '日本',
})

const CONTRACT_HEAD = row(
  'kashiwagi',
  '契約責任者',
  '柏木 修',
  '行政窓口業務の運営',
  '他市の窓口委託の責任者として６年',
)
const WORK_HEAD = row('fujisaki', '業務責任者', '藤﨑 奈々', '戸籍・住民票の窓口業務', '窓口業務の班長として４年')
const CLERK_A = row('murase', '業務従事者', '村瀬 亮', '証明書の交付業務', '証明書の交付に３年従事')
const CLERK_B = row('takano', '業務従事者', '高野 由佳', '住所の異動の受付業務', '住所の異動の受付に２年従事')
export const LEAVER = row('nishioka', '業務従事者', '西岡 真帆', '証明書の交付業務', '証明書の交付に１年従事')

export const FIRST_TEAM = [CONTRACT_HEAD, WORK_HEAD, CLERK_A, CLERK_B, LEAVER]
export const SECOND_TEAM = [CONTRACT_HEAD, WORK_HEAD, CLERK_A, CLERK_B]

/** Those who sign what the document lets people swear. */
export const SWORN = FIRST_TEAM.filter(({ category }) => category !== '契約責任者')
