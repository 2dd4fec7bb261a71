import * as Schema from 'effect/Schema'
import { HelloMessage } from '#shared/sync/hello_message'
import { ListenMessage } from '#shared/sync/listen_message'
import { NudgeMessage } from '#shared/sync/nudge_message'
import { PingMessage } from '#shared/sync/ping_message'
import { CancelMessage, PullMessage } from '#shared/sync/pull_message'
import { PushMessage } from '#shared/sync/push_message'
import { TellMessage } from '#shared/sync/tell_message'

/** Everything a client may send. One JSON object per WebSocket text frame. */
export const ClientFrame = Schema.Union(
  HelloMessage,
  PushMessage,
  PullMessage,
  CancelMessage,
  NudgeMessage,
  PingMessage,
  ListenMessage,
  TellMessage
)
export type ClientFrame = typeof ClientFrame.Type
