import type { EventArgs } from '#shared/events/catalogue'
import type { preferenceEvents } from '#shared/events/preference_events'
import { once } from '#shared/materializers/once'
import { statement } from '#shared/materializers/statement'

const SUBJECT = '.preferences'

export const preferenceMaterializers = {
  'v1.PreferenceSet': ({ eventId, name, value }: EventArgs<keyof typeof preferenceEvents>) =>
    once(
      SUBJECT,
      eventId,
      statement(
        'preferences',
        'INSERT OR REPLACE INTO preferences (name, value) SELECT $name, $value WHERE true',
        { name, value }
      )
    ),
}
