import { GitBranch, KeyRound, ShieldCheck } from 'lucide-react'
import type { ShownProvider } from '#shared/identity_provider'

const ICONS = { github: GitBranch, logto: ShieldCheck, oidc: KeyRound }

/** A mark of the kind, not of the brand: the name stands beside it. */
export function ProviderIcon({ kind }: { kind: ShownProvider['kind'] }) {
  const Icon = ICONS[kind]
  return <Icon size={18} aria-hidden className="shrink-0" />
}
