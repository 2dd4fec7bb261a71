import { useChat } from '~/chat/chat_context'
import type { VisibleMessage } from '~/chat/visible_message'
import { type Asked, askedOf } from '~/models/asked'
import { useModelList } from '~/models/model_list'
import { givesPictures, pictureModel } from '~/pictures/picture_models'

/**
 * Who answers when a reply is asked for again: the model of the chat, and for a picture whoever made it, or whoever makes pictures
 * now; a model that only writes would answer with words.
 */
export function useAskedAgain({ image, model }: Pick<VisibleMessage, 'image' | 'model'>): Asked {
  const { asked, model: chosen } = useChat()
  const { models } = useModelList()
  if (!image) return asked
  const former = models.find(({ id }) => id === model)
  const drawing = former && givesPictures(former) ? former : pictureModel(chosen, models)
  return drawing ? askedOf(drawing) : asked
}
