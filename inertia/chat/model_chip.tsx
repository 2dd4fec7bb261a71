import { ChevronDownIcon } from 'lucide-react'
import { useChat } from '~/chat/chat_context'
import { type Model, useModels } from '~/chat/models'
import { Button } from '~/components/ui/button'
import { Menu, MenuContent, MenuLabel, MenuRadioGroup, MenuRadioItem } from '~/components/ui/menu'

/** Which model answers next; the choice of a chat holds until another one is made. */
export function ModelChip() {
  const { model, chooseModel } = useChat()
  const { models } = useModels()
  const providers = Map.groupBy(models, ({ provider }) => provider)
  return (
    <Menu
      trigger={
        <Button
          look="quiet"
          size="small"
          aria-label={`Model: ${model.name}`}
          className="min-w-0 shrink"
        >
          <span className="truncate">{model.name}</span>
          <ChevronDownIcon size={14} aria-hidden className="shrink-0" />
        </Button>
      }
    >
      <MenuContent align="start" className="max-h-[60dvh] max-w-80 overflow-y-auto">
        <MenuRadioGroup value={model.id} onValueChange={chooseModel}>
          {[...providers].map(([provider, offered]) => (
            <ProviderModels key={provider} provider={provider} models={offered} />
          ))}
        </MenuRadioGroup>
      </MenuContent>
    </Menu>
  )
}

function ProviderModels({ provider, models }: { provider: string; models: readonly Model[] }) {
  return (
    <>
      <MenuLabel className="px-2.5 pt-2 pb-1 text-xs font-medium text-muted">{provider}</MenuLabel>
      {models.map(({ id, name }) => (
        <MenuRadioItem key={id} value={id}>
          <span className="truncate">{name}</span>
        </MenuRadioItem>
      ))}
    </>
  )
}
