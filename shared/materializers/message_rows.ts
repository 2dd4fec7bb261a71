/** How rows of `messages` come out of an array of JSON, as events carry them: in its order, columns that are null left out. */
export const MESSAGE_COLUMNS = `id, chatId, parentId, author, text, files, parts, state, model, attempt, failure, stoppedOn, usage, run,
  image, inContext, branchName, device, deletedAt, createdAt`

export const MESSAGE_VALUES = `value->>'id', value->>'chatId', value->>'parentId', value->>'author', coalesce(value->>'text', ''),
  value->'files', value->'parts', value->>'state', value->>'model', coalesce(value->>'attempt', 0), value->'failure',
  value->>'stoppedOn', value->'usage', value->'run', value->'image', coalesce(value->>'inContext', 'auto'), value->>'branchName', value->>'device',
  value->>'deletedAt', value->>'createdAt'`
