import type { EventArgs, EventName } from '#shared/events/catalogue'
import { branchMaterializers } from '#shared/materializers/branch_materializers'
import { chatMaterializers } from '#shared/materializers/chat_materializers'
import { draftMaterializers } from '#shared/materializers/draft_materializers'
import { foldingMaterializers } from '#shared/materializers/folding_materializers'
import { libraryMaterializers } from '#shared/materializers/library_materializers'
import { orderMaterializers } from '#shared/materializers/order_materializers'
import { preferenceMaterializers } from '#shared/materializers/preference_materializers'
import { queueMaterializers } from '#shared/materializers/queue_materializers'
import { replyMaterializers } from '#shared/materializers/reply_materializers'
import type { Statement } from '#shared/materializers/statement'

/** Pure: the same event always gives the same statements, on every device and on the server. */
export const materializers: { [Name in EventName]: (args: EventArgs<Name>) => Statement[] } = {
  ...chatMaterializers,
  ...branchMaterializers,
  ...queueMaterializers,
  ...draftMaterializers,
  ...libraryMaterializers,
  ...orderMaterializers,
  ...preferenceMaterializers,
  ...replyMaterializers,
  ...foldingMaterializers,
  'v1.StoreNudged': () => [],
}
