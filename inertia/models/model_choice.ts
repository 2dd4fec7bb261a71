import { useMemo } from 'react'
import type { ChatSettings } from '#shared/events/chat_settings'
import type { ListedModel } from '#shared/model_list'
import { preferenceNames } from '#shared/preferences'
import { bareModel, useModelList } from '~/models/model_list'
import { makerOf, modelName } from '~/models/model_names'
import { nearestModel } from '~/models/nearest_model'
import { usePreference } from '~/preferences/use_preferences'
import { readStored, writeStored } from '~/sync/page_storage'

/** A model that answers next. */
export type ChosenModel = ListedModel & {
  /** Nobody offers it to this person any more. */
  readonly isGone: boolean
  /** The most like it, of a model that is gone. */
  readonly replacement: ListedModel | null
}

const LAST_CHOICE_KEY = 'kamba-model'
export const rememberChoice = (modelId: string) => writeStored(LAST_CHOICE_KEY, modelId)

/**
 * The model that answers next: of this chat, else the one that answered last in it, else the person's default, else the last choice
 * in this browser. One that somebody has chosen and that is gone stays, so that it can be named; the last two make way silently.
 */
export function useChosenModel(
  settings: ChatSettings,
  lastReplyModel: string | null | undefined
): ChosenModel {
  const { models, defaultModel, isComplete } = useModelList()
  const preferred = usePreference(preferenceNames.defaultModel)
  const wanted = settings.model ?? lastReplyModel ?? preferred
  return useMemo(() => {
    const listed = (id: string | null | undefined) => models.find((model) => model.id === id)
    const found = listed(wanted)
    if (found) return { ...found, isGone: false, replacement: null }
    if (wanted && isComplete) {
      const gone = bareModel({
        id: wanted,
        name: modelName(models, wanted),
        provider: makerOf(wanted),
      })
      return { ...gone, isGone: true, replacement: nearestModel(wanted, models) }
    }
    const other = listed(readStored<string>(LAST_CHOICE_KEY)) ?? listed(defaultModel) ?? models[0]
    const none = bareModel({ id: defaultModel, name: defaultModel, provider: '' })
    return { ...(other ?? none), isGone: false, replacement: null }
  }, [models, defaultModel, isComplete, wanted])
}
