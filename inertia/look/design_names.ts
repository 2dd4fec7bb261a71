import { t } from '~/language/t'
import type { Look } from '~/look/look'

export const designNames: Record<Look['design'], string> = {
  classic: t('Classic'),
  minimal: t('Minimal'),
  terminal: t('Terminal'),
}
