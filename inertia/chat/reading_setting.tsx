import { preferenceNames } from '#shared/preferences'
import { READING_MODES, readingWords, useReadingMode } from '~/chat/reading_mode'
import { t } from '~/language/t'
import { useSetPreference } from '~/preferences/use_preferences'

/** What the page does while a reply is written, in all chats. */
export function ReadingSetting() {
  const mode = useReadingMode()
  const set = useSetPreference()
  return (
    <fieldset className="flex flex-col gap-2 border-t border-line pt-5">
      <legend className="float-start mb-2 text-sm font-medium">
        {t('While a reply is written, in all chats')}
      </legend>
      {READING_MODES.map((each) => (
        <label key={each} className="touch-target flex clear-both items-start gap-2.5 text-sm">
          <input
            type="radio"
            name="reading"
            checked={mode === each}
            onChange={() => set(preferenceNames.readingMode, each)}
            className="mt-1 accent-accent"
          />
          <span>
            {readingWords[each].name}
            <span className="block text-xs leading-relaxed text-muted">
              {readingWords[each].hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
