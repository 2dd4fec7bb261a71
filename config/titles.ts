import env from '#start/env'

/** Whether chats are named by a model after their first reply: a request more for each chat, at the cost of whose key it is. */
export const autoTitles = env.get('AUTO_TITLES') !== 'off'
