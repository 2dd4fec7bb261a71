import {
  BrainIcon,
  EyeIcon,
  ImagePlusIcon,
  type LucideIcon,
  PaperclipIcon,
  WrenchIcon,
} from 'lucide-react'
import type { ModelCard } from '#shared/model_card'
import { t } from '~/language/t'

type Badge = {
  readonly name: string
  readonly Icon: LucideIcon
  readonly has: (card: ModelCard) => boolean
}

const BADGES: readonly Badge[] = [
  { name: t('Vision'), Icon: EyeIcon, has: ({ takes }) => takes.includes('image') },
  { name: t('Files'), Icon: PaperclipIcon, has: ({ takes }) => takes.includes('file') },
  { name: t('Tools'), Icon: WrenchIcon, has: ({ tools }) => tools === true },
  { name: t('Reasoning'), Icon: BrainIcon, has: ({ reasons }) => reasons === true },
  { name: t('Makes images'), Icon: ImagePlusIcon, has: ({ gives }) => gives.includes('image') },
]

export const badgesOf = (card: ModelCard) => BADGES.filter(({ has }) => has(card))

/** What a model can do beside text, as icons; their names are read out and shown when a pointer rests on them. */
export function ModelBadges({ card }: { card: ModelCard }) {
  return badgesOf(card).map(({ name, Icon }) => (
    <span key={name} title={name} className="inline-flex text-muted">
      <Icon size={14} aria-hidden />
      <span className="sr-only">{name}</span>
    </span>
  ))
}
