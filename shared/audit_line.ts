/** `id`: null for kamba itself. `name`: null for who has none, or is no longer there. */
export type AuditPerson = {
  readonly id: string | null
  readonly role: 'system' | 'admin' | 'service' | 'user' | 'guest'
  readonly name: string | null
}

/** One act of somebody for somebody else, as Admin > Audit shows it. */
export type AuditLine = {
  readonly id: number
  readonly at: number
  readonly actor: AuditPerson
  readonly target: AuditPerson
  readonly action: string
  readonly reason: string
  readonly allowed: boolean
}
