import { t } from '~/language/t'
import { StorePage, type StorePageProps } from '~/layouts/store_page'
import { PersonalInstructions } from '~/personas/personal_instructions'
import { PersonaSection } from '~/personas/persona_section'
import { LibraryTransfer } from '~/prompts/library_transfer'
import { useHash } from '~/prompts/use_hash'
import { useReadyStore } from '~/sync/use_chat_store'

export default function InstructionSettings(props: StorePageProps) {
  return (
    <StorePage {...props}>
      <Sections />
    </StorePage>
  )
}

function Sections() {
  const isOpening = useReadyStore() === null
  const [place, open] = useHash()
  if (isOpening)
    return (
      <p role="status" className="text-muted">
        {t('Opening your instructions…')}
      </p>
    )
  return (
    <>
      {place === '' && <PersonalInstructions />}
      <PersonaSection place={place} open={open} />
      {place === '' && <LibraryTransfer />}
    </>
  )
}
