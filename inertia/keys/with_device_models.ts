import type { ListedModel } from '#shared/model_list'

/**
 * The models of the server's list and of keys on this device, each once. Own keys come before the server's: a device's key stands
 * behind those that the server keeps for this person, and before those that it has for everybody.
 */
export function withDeviceModels(
  listed: readonly ListedModel[],
  onDevice: readonly ListedModel[]
): readonly ListedModel[] {
  if (onDevice.length === 0) return listed
  const models = new Map(listed.map((model) => [model.id, model]))
  for (const model of onDevice) {
    const other = models.get(model.id)
    models.set(model.id, other ? joined(other, model) : model)
  }
  return [...models.values()]
}

function joined(listed: ListedModel, onDevice: ListedModel): ListedModel {
  const own = listed.ways.filter(({ keyId, keyFrom }) => keyId !== null || keyFrom)
  const shared = listed.ways.filter((way) => !own.includes(way))
  const ways = [...own, ...onDevice.ways, ...shared]
  return own.length > 0 ? { ...listed, ways } : { ...onDevice, ways }
}
