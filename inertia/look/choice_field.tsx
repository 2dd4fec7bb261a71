import type { ReactNode } from 'react'

type ChoiceFieldProps<Choice extends string> = {
  name: string
  choices: readonly { readonly id: Choice; readonly name: string; readonly mark?: ReactNode }[]
  chosen: Choice
  onChoose: (choice: Choice) => void
}

/** One of a few, all in sight. */
export function ChoiceField<Choice extends string>({
  name,
  choices,
  chosen,
  onChoose,
}: ChoiceFieldProps<Choice>) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="mb-2 text-sm font-medium">{name}</legend>
      {choices.map((choice) => (
        <label
          key={choice.id}
          className="touch-target flex cursor-pointer items-center gap-2 rounded-full border border-line-strong px-3.5 py-1.5 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
            className="sr-only"
          />
          {choice.mark}
          {choice.name}
        </label>
      ))}
    </fieldset>
  )
}
