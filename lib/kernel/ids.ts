declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type AccountId = Branded<'Account'>
export type OrganisationId = Branded<'Organisation'>
export type ContractId = Branded<'Contract'>
export type PartyId = Branded<'Party'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside has the shape of one of our ids (a lower-case UUID). Says nothing about existence. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
