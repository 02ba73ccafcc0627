/**
 * What a person may do on one contract: a set, given per person and contract by the own side.
 * They are not the printed position: that comes from the roster in force.
 */
export const RIGHTS = [
  'read',
  'draft',
  'record',
  'submit',
  'confirm',
  'receive',
  'decide',
  'instruct',
  'read_sealed',
  'export',
  'administer',
] as const
export type Right = (typeof RIGHTS)[number]

/** What an organisation is to a contract. */
export const PARTY_KINDS = ['authority', 'prime', 'subcontractor', 'viewer', 'auditor'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

export const ORGANISATION_KINDS = ['authority', 'contractor', 'audit'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** What a person may do for the own organisation, outside any contract. */
export const ORGANISATION_RIGHTS = ['manage_people', 'open_contracts', 'keep_calendar'] as const
export type OrganisationRight = (typeof ORGANISATION_RIGHTS)[number]
