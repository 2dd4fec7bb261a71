import { useId } from 'react'

type RadioChoiceProps<Choice extends string> = {
  name: string
  value: Choice
  /** With the words of each. */
  choices: Readonly<Record<Choice, string>>
  onChoose: (choice: Choice) => void
}

/** One of few, taken at once. */
export function RadioChoice<Choice extends string>(props: RadioChoiceProps<Choice>) {
  const { name, value, choices, onChoose } = props
  const group = useId()
  return (
    <fieldset className="flex flex-col">
      <legend className="sr-only">{name}</legend>
      {(Object.entries(choices) as [Choice, string][]).map(([choice, words]) => (
        <label key={choice} className="touch-target flex w-fit items-center gap-2.5 py-1.5">
          <input
            type="radio"
            name={group}
            checked={value === choice}
            onChange={() => onChoose(choice)}
            className="size-4 accent-accent"
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
