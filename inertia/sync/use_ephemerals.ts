import type { DeviceEphemeral, Ephemeral } from '#shared/sync/ephemeral'
import type { Heard } from '~/sync/heard_ephemerals'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'

type Of<Kind extends Ephemeral['kind']> = Extract<Ephemeral, { kind: Kind }>
type DeviceKind = DeviceEphemeral['kind']
export type OtherDevice = { readonly deviceId: string; readonly device: string }

const useHeard = (): readonly Heard[] => useObserved(useOpenedStore().voice.heard.current)

function othersOf<Kind extends DeviceKind>(heard: readonly Heard[], kind: Kind, ownId: string) {
  const others = heard
    .map(({ ephemeral }) => ephemeral)
    .filter((ephemeral) => ephemeral.kind !== 'stage')
    .filter((ephemeral): ephemeral is Extract<DeviceEphemeral, { kind: Kind }> => {
      return ephemeral.kind === kind && ephemeral.deviceId !== ownId
    })
  // a device with two tabs is one device
  return [...new Map(others.map((other) => [other.deviceId, other])).values()]
}

/** The person's other devices on which kamba is looked at now. */
export function useDevicesPresent(): readonly OtherDevice[] {
  return othersOf(useHeard(), 'present', useOpenedStore().voice.deviceId)
}

/** Names of the other devices on which somebody writes for this chat now. */
export function useTypingDevices(chatId: string | null): readonly string[] {
  const typing = othersOf(useHeard(), 'typing', useOpenedStore().voice.deviceId)
  return typing.filter((other) => other.chatId === chatId).map(({ device }) => device)
}

/** What a worker does for a reply that shows nothing yet; null when it does not say. */
export function useReplyStage(replyId: string): (Heard & { ephemeral: Of<'stage'> }) | null {
  const isOfReply = (heard: Heard): heard is Heard & { ephemeral: Of<'stage'> } =>
    heard.ephemeral.kind === 'stage' && heard.ephemeral.replyId === replyId
  return useHeard().find(isOfReply) ?? null
}
