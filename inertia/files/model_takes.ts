import type { ModelCard } from '#shared/model_card'
import { takesPictures } from '#shared/model_takes'
import { kindOf } from '~/files/file_kinds'
import { t } from '~/language/t'

type Model = Pick<ModelCard, 'name' | 'takes' | 'tools' | 'price'>
type Named = { readonly name: string; readonly mediaType: string }

/**
 * What stands in the way of these files at this model, in words; null when nothing does. Documents go to every model: to one that
 * cannot read them, as their text.
 */
export function takesWords(model: Model, files: readonly Named[]): string | null {
  const pictures = files.filter((file) => kindOf(file) === 'picture')
  const [first] = pictures
  const takes = takesPictures(model)
  if (first === undefined || takes === true) return null
  const which =
    pictures.length === 1 ? first.name : t('{count} pictures', { count: pictures.length })
  return takes === false
    ? t('{name} does not take pictures: {which} would not be seen.', { name: model.name, which })
    : t('It is not known whether {name} takes pictures.', { name: model.name })
}
