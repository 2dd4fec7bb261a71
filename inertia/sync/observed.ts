import { useSyncExternalStore } from 'react'

/** A value that components follow. Setting an equal value tells nobody. */
export class Observed<Value> {
  #value: Value
  #listeners = new Set<() => void>()

  constructor(
    value: Value,
    private readonly isEqual: (a: Value, b: Value) => boolean = Object.is
  ) {
    this.#value = value
  }

  get = () => this.#value

  set(value: Value) {
    if (this.isEqual(this.#value, value)) return
    this.#value = value
    for (const listener of this.#listeners) listener()
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

export const useObserved = <Value>(observed: Observed<Value>) =>
  useSyncExternalStore(observed.subscribe, observed.get, observed.get)
