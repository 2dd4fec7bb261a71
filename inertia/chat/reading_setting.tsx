import { preferenceNames } from '#shared/preferences'
import { READING_MODES, type ReadingMode, useReadingMode } from '~/chat/reading_mode'
import { useSetPreference } from '~/preferences/use_preferences'

const WORDS: Record<ReadingMode, { name: string; hint: string }> = {
  follow: { name: 'Follow', hint: 'The newest words stay in sight until you scroll up.' },
  pin: { name: 'Pin my question', hint: 'It goes to the top, and the reply fills the page below.' },
  stay: { name: 'Stay', hint: 'Nothing moves by itself.' },
}

/** What the page does while a reply is written, in all chats. */
export function ReadingSetting() {
  const mode = useReadingMode()
  const set = useSetPreference()
  return (
    <fieldset className="flex flex-col gap-2 border-t border-line pt-5">
      <legend className="float-left mb-2 text-sm font-medium">
        While a reply is written, in all chats
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
            {WORDS[each].name}
            <span className="block text-xs leading-relaxed text-muted">{WORDS[each].hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
