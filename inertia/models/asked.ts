import type { ListedModel } from '#shared/model_list'

/** What an event says about who is asked. */
export type Asked = { readonly model: string; readonly keyFrom?: 'device' }

export const askedOf = ({ id, ways }: ListedModel): Asked => ({
  model: id,
  ...(ways[0]?.keyFrom === 'device' && { keyFrom: 'device' }),
})
