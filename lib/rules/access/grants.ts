import type { OrganisationKind, OrganisationRight, PartyKind, Right } from './rights'

/** Which right, on which side, an operation asks for. An operation without a line here does not compile. */
export type Grant =
  /** On one contract. `or`: this right opens it too, and the operation shows less. */
  | { scope: 'contract'; right: Right; or?: Right; parties: readonly PartyKind[] }
  /** For the own organisation. */
  | { scope: 'organisation'; right: OrganisationRight; kinds: readonly OrganisationKind[] }
  /** For everybody who is signed in: what it answers follows from the person. */
  | { scope: 'account' }
  /** For the worker, on the contract of the job that it holds. */
  | { scope: 'job' }

const BOTH = ['authority', 'prime'] as const
const READERS = ['authority', 'prime', 'subcontractor', 'auditor'] as const
/** A subcontractor sees its own entries only, and no links of the others. */
const WHOLE_RECORD = ['authority', 'prime', 'auditor'] as const
const WORKERS = ['prime', 'subcontractor'] as const
const AUTHORITY = ['authority'] as const
const ANY_KIND = ['authority', 'contractor', 'audit'] as const
const ANY_PARTY = ['authority', 'prime', 'subcontractor', 'viewer', 'auditor'] as const

export const GRANTS = {
  'today.list': { scope: 'account' },
  'today.of_contract': { scope: 'contract', right: 'read', parties: READERS },
  'inbox.list': { scope: 'account' },
  'notices.list': { scope: 'account' },
  'notices.read': { scope: 'account' },
  'notices.read_all': { scope: 'account' },
  'contracts.list': { scope: 'account' },
  'contracts.open': { scope: 'organisation', right: 'open_contracts', kinds: ['authority'] },
  'contracts.list_documents': { scope: 'organisation', right: 'open_contracts', kinds: ['authority'] },
  'contracts.get': { scope: 'contract', right: 'read', or: 'administer', parties: ANY_PARTY },
  'contracts.name_party': { scope: 'contract', right: 'administer', parties: AUTHORITY },
  'contracts.end_party': { scope: 'contract', right: 'administer', parties: AUTHORITY },
  'contracts.set': { scope: 'contract', right: 'administer', parties: BOTH },
  'contracts.list_settings': { scope: 'contract', right: 'read', parties: READERS },
  'contracts.list_members': { scope: 'contract', right: 'administer', parties: ANY_PARTY },
  'contracts.get_member': { scope: 'contract', right: 'administer', parties: ANY_PARTY },
  'contracts.give_rights': { scope: 'contract', right: 'administer', parties: ANY_PARTY },

  'organisations.get_me': { scope: 'account' },
  'organisations.list_people': { scope: 'organisation', right: 'manage_people', kinds: ANY_KIND },
  'organisations.get_person': { scope: 'organisation', right: 'manage_people', kinds: ANY_KIND },
  'organisations.add_person': { scope: 'organisation', right: 'manage_people', kinds: ANY_KIND },
  'organisations.disable_account': { scope: 'organisation', right: 'manage_people', kinds: ANY_KIND },
  'organisations.reset_password': { scope: 'organisation', right: 'manage_people', kinds: ANY_KIND },
  'organisations.change_password': { scope: 'account' },

  'calendar.list': { scope: 'organisation', right: 'keep_calendar', kinds: ['authority'] },
  'calendar.close_day': { scope: 'organisation', right: 'keep_calendar', kinds: ['authority'] },
  'calendar.open_day': { scope: 'organisation', right: 'keep_calendar', kinds: ['authority'] },

  'papers.list': { scope: 'contract', right: 'read', parties: READERS },
  'papers.get': { scope: 'contract', right: 'read', parties: READERS },
  'papers.begin': { scope: 'contract', right: 'draft', parties: WORKERS },
  'papers.get_draft': { scope: 'contract', right: 'draft', parties: WORKERS },
  'papers.save_draft': { scope: 'contract', right: 'draft', parties: WORKERS },
  'papers.attach': { scope: 'contract', right: 'draft', parties: WORKERS },
  'papers.remove_attachment': { scope: 'contract', right: 'draft', parties: WORKERS },
  'papers.mark_attachment': { scope: 'contract', right: 'draft', parties: WORKERS },
  'papers.list_sources': { scope: 'account' },
  'papers.get_source': { scope: 'contract', right: 'read', parties: WORKERS },
  'papers.submit': { scope: 'contract', right: 'submit', parties: WORKERS },
  'papers.withdraw': { scope: 'contract', right: 'submit', parties: WORKERS },
  'papers.receive': { scope: 'contract', right: 'receive', parties: AUTHORITY },
  'papers.ask_correction': { scope: 'contract', right: 'receive', parties: AUTHORITY },
  'papers.return': { scope: 'contract', right: 'decide', parties: AUTHORITY },
  'papers.approve': { scope: 'contract', right: 'decide', parties: AUTHORITY },
  'papers.refuse': { scope: 'contract', right: 'decide', parties: AUTHORITY },
  'papers.add_note': { scope: 'contract', right: 'read', parties: BOTH },
  'papers.read_sealed': { scope: 'contract', right: 'read_sealed', parties: BOTH },
  'papers.open_attachment': { scope: 'contract', right: 'read', parties: READERS },
  'papers.open_original': { scope: 'contract', right: 'read_sealed', parties: BOTH },
  'papers.export': { scope: 'contract', right: 'export', parties: READERS },
  'papers.export_sealed': { scope: 'contract', right: 'read_sealed', parties: BOTH },
  'papers.material_for_print': { scope: 'job' },
  'papers.keep_print': { scope: 'job' },

  'facts.record': { scope: 'contract', right: 'record', parties: ['prime'] },
  'facts.correct': { scope: 'contract', right: 'record', parties: ['prime'] },
  'facts.state': { scope: 'contract', right: 'instruct', parties: AUTHORITY },
  'facts.correct_statement': { scope: 'contract', right: 'instruct', parties: AUTHORITY },
  'facts.get': { scope: 'contract', right: 'read', parties: WHOLE_RECORD },
  'facts.list': { scope: 'contract', right: 'read', parties: WHOLE_RECORD },
  'facts.export': { scope: 'contract', right: 'export', parties: WHOLE_RECORD },
  'facts.export_entries': { scope: 'contract', right: 'export', parties: WHOLE_RECORD },

  'clauses.list': { scope: 'contract', right: 'read', parties: WHOLE_RECORD },
  'clauses.get': { scope: 'contract', right: 'read', parties: WHOLE_RECORD },
  'clauses.export': { scope: 'contract', right: 'export', parties: WHOLE_RECORD },
  'duties.get': { scope: 'contract', right: 'read', parties: WHOLE_RECORD },
  'duties.answer': { scope: 'contract', right: 'submit', or: 'record', parties: ['prime'] },
  'duties.take_back': { scope: 'contract', right: 'submit', or: 'record', parties: ['prime'] },
  'duties.refresh': { scope: 'job' },
  'duties.compare': { scope: 'job' },

  'roster.at': { scope: 'contract', right: 'read', parties: READERS },
  'roster.export': { scope: 'contract', right: 'export', parties: READERS },

  'custody.list': { scope: 'contract', right: 'read', parties: READERS },
  'custody.export': { scope: 'contract', right: 'export', parties: READERS },
  'custody.export_entries': { scope: 'contract', right: 'export', parties: READERS },
  'custody.name_place': { scope: 'contract', right: 'record', parties: WORKERS },
  'custody.record_item': { scope: 'contract', right: 'record', parties: WORKERS },
  'custody.record_movement': { scope: 'contract', right: 'record', parties: WORKERS },
  'custody.correct_movement': { scope: 'contract', right: 'record', parties: WORKERS },

  'record.list': { scope: 'contract', right: 'read', parties: READERS },
  'record.verify': { scope: 'contract', right: 'read', parties: WHOLE_RECORD },
  'record.export': { scope: 'contract', right: 'export', parties: WHOLE_RECORD },
  'record.export_entries': { scope: 'contract', right: 'export', parties: WHOLE_RECORD },

  'exports.ask': { scope: 'contract', right: 'export', parties: READERS },
  'exports.list': { scope: 'contract', right: 'export', parties: READERS },
  'exports.download': { scope: 'contract', right: 'export', parties: READERS },
  'exports.get_plan': { scope: 'contract', right: 'export', parties: READERS },
  'exports.keep_progress': { scope: 'job' },
  'exports.keep_file': { scope: 'job' },
  'exports.fail': { scope: 'job' },
} as const satisfies Record<string, Grant>

export type OperationName = keyof typeof GRANTS
