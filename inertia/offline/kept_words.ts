import { t } from '~/language/t'
import type { KeptOffline } from '~/offline/use_kept_offline'

export const keptWords: Record<KeptOffline, string> = {
  kept: t('kamba is kept in this browser and opens without a connection, too.'),
  not_yet: t('kamba is being kept in this browser; without a connection it does not open yet.'),
  never: t('This browser keeps no pages: kamba opens with a connection only.'),
}
