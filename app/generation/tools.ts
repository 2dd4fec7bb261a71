import type { Generation } from '#app/generation/generations_table'
import type { ToolOffer } from '#app/llm/driver'

/** Something that a model may have done for a reply. What `run` throws becomes a result that says so, without its words. */
export type Tool = ToolOffer & {
  /** `input` is what the model wrote, parsed as JSON and not otherwise looked at. Gives JSON. */
  run(input: unknown, about: { generation: Generation; signal: AbortSignal }): Promise<string>
}
/** What a feature offers for one reply. */
export type ToolSource = (generation: Generation) => Promise<readonly Tool[]>

/** How features give models tools without generation knowing them: they add a source in a provider. Nothing is offered without. */
export class ToolRegistry {
  readonly #sources: ToolSource[] = []

  add(source: ToolSource): void {
    this.#sources.push(source)
  }

  async for(generation: Generation): Promise<readonly Tool[]> {
    if (this.#sources.length === 0) return []
    const offered = await Promise.all(this.#sources.map((source) => source(generation)))
    return offered.flat()
  }
}
