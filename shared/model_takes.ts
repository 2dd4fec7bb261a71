import type { ModelCard } from '#shared/model_card'

type Described = Pick<ModelCard, 'takes' | 'tools' | 'price'>

/** Whether a model sees pictures; null when nobody says. A length alone says nothing: servers of one's own name it of every model. */
export function takesPictures(card: Described): boolean | null {
  if (card.takes.includes('image')) return true
  const isDescribed = card.takes.length > 0 || card.tools !== null || card.price !== null
  return isDescribed ? false : null
}

/** Whether a model reads PDFs by itself, pictures and tables in them included; others are told their text. */
export const takesDocuments = (card: Pick<ModelCard, 'takes'>): boolean =>
  card.takes.includes('file')
