import * as Schema from 'effect/Schema'
import { ErrorMessage } from '#shared/sync/error_message'
import { WelcomeMessage } from '#shared/sync/hello_message'
import { PongMessage } from '#shared/sync/ping_message'
import { EndMessage, PageMessage } from '#shared/sync/pull_message'
import { PushedMessage } from '#shared/sync/push_message'
import { ToldMessage } from '#shared/sync/tell_message'

/** Everything the server may send. */
export const ServerFrame = Schema.Union(
  WelcomeMessage,
  PushedMessage,
  PageMessage,
  EndMessage,
  ErrorMessage,
  PongMessage,
  ToldMessage
)
export type ServerFrame = typeof ServerFrame.Type
