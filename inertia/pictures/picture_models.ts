import type { ListedModel } from '#shared/model_list'

type Model = Pick<ListedModel, 'id' | 'gives' | 'withdrawnOn'>

export const givesPictures = ({ gives }: Pick<ListedModel, 'gives'>) => gives.includes('image')

/** Makers of pictures that cannot say anything: each message to them is a wish for a picture. */
const PICTURES_ALONE = /(^|\/)(gpt-image|chatgpt-image|dall-e|imagen|sketch$)/i
export const givesOnlyPictures = (model: Pick<ListedModel, 'id' | 'gives'>) =>
  givesPictures(model) && PICTURES_ALONE.test(model.id)

/** Draws without any key, and only shapes: whoever has another one means that one. */
const BUILT_IN = 'kamba/sketch'

/** Who makes the picture: the chosen model if it can, else the first of the list that does; null when nobody does. */
export function pictureModel<Chosen extends Model>(
  chosen: Chosen,
  models: readonly Chosen[],
  today = new Date().toISOString()
): Chosen | null {
  if (givesPictures(chosen)) return chosen
  const isThere = ({ withdrawnOn }: Model) => withdrawnOn === null || withdrawnOn > today
  const drawing = models.filter((model) => givesPictures(model) && isThere(model))
  return drawing.find(({ id }) => id !== BUILT_IN) ?? drawing[0] ?? null
}
