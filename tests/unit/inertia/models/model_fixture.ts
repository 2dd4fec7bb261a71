import type { ListedModel } from '#shared/model_list'
import { bareModel } from '~/models/model_list'

export const givenModel = (
  id: string,
  name = id,
  { provider = 'OpenRouter', ...changes }: Partial<ListedModel> = {}
): ListedModel => ({ ...bareModel({ id, name, provider }), ...changes })
