import { useAuiState } from '@assistant-ui/react'
import type { ImageWish } from '#shared/events/image_wish'
import { useChat } from '~/chat/chat_context'
import type { Outgoing } from '~/chat/outgoing'
import { askedOf } from '~/models/asked'
import type { ListedModel } from '#shared/model_list'
import { useModelList } from '~/models/model_list'
import { imageWords } from '~/pictures/image_command'
import { pictureChoice } from '~/pictures/picture_choice'
import { givesOnlyPictures, pictureModel } from '~/pictures/picture_models'
import { useObserved } from '~/sync/observed'

export type PictureWish = {
  readonly wish: ImageWish
  /** Null when no model of this person makes pictures. */
  readonly model: ListedModel | null
  readonly isSendable: boolean
  /** The parts of a message that ask for it; the words without the command. */
  readonly outgoing: (text: string) => Partial<Outgoing>
}

/** What the draft asks for when it asks for pictures: by `/image`, or since the chosen model gives nothing else. Else null. */
export function usePictureWish(): PictureWish | null {
  const { model: chosen } = useChat()
  const { models } = useModelList()
  const wish = useObserved(pictureChoice())
  const isCommand = useAuiState((state) => imageWords(state.composer.text) !== null)
  const hasWords = useAuiState((state) => {
    const { text } = state.composer
    return (imageWords(text) ?? text).trim() !== ''
  })
  if (!isCommand && !givesOnlyPictures(chosen)) return null
  const model = pictureModel(chosen, models)
  return {
    wish,
    model,
    isSendable: hasWords && model !== null,
    outgoing: (text) => ({
      text: imageWords(text) ?? text,
      image: wish,
      ...(model && { asked: askedOf(model) }),
    }),
  }
}
