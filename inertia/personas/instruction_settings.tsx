import { StorePage } from '~/layouts/store_page'
import { PersonalInstructions } from '~/personas/personal_instructions'
import { PersonaSection } from '~/personas/persona_section'
import type { LibraryPageProps } from '~/prompts/open_library'
import { useHash } from '~/prompts/use_hash'
import { useReadyStore } from '~/sync/use_chat_store'

export default function InstructionSettings(props: LibraryPageProps) {
  return (
    <StorePage {...props}>
      <Sections page={props} />
    </StorePage>
  )
}

function Sections({ page }: { page: LibraryPageProps }) {
  const isOpening = useReadyStore() === null
  const [place, open] = useHash()
  if (isOpening)
    return (
      <p role="status" className="text-muted">
        Opening your instructions…
      </p>
    )
  return (
    <>
      {place === '' && <PersonalInstructions />}
      <PersonaSection page={page} place={place} open={open} />
    </>
  )
}
