import { inflateSync } from 'node:zlib'
import { test } from '@japa/runner'
import { inspectFile } from '#app/files/inspect_file'
import type { ContextFile, ModelRequest, ReplyDelta } from '#app/llm/driver'
import { noteInPng } from '#app/llm/sketch/png'
import { SketchDriver } from '#app/llm/sketch/sketch_driver'
import { ASPECTS, type ImageWish } from '#shared/events/image_wish'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

const never = new AbortController().signal
type Picture = Extract<ReplyDelta, { type: 'file' }>

async function draw(text: string, image?: ImageWish, files: readonly ContextFile[] = []) {
  const request: ModelRequest = {
    ...requestOf(text, { model: 'sketch' }),
    messages: [{ author: 'person', text, files }],
    ...(image && { image }),
  }
  const { all, failure } = await collect(new SketchDriver().stream(request, never))
  return { failure, pictures: all.filter((delta): delta is Picture => delta.type === 'file'), all }
}
const same = (one: Picture, other: Picture) => Buffer.from(one.bytes).equals(other.bytes)
const seedIn = ({ bytes }: Picture) => noteInPng(bytes, 'kamba-sketch')

/** Of the whole picture, as 0 to 255. */
function meanColour({ bytes }: Picture): number[] {
  const data = Buffer.from(bytes)
  const at = data.indexOf('IDAT')
  const rows = inflateSync(data.subarray(at + 4, at + 4 + data.readUInt32BE(at - 4)))
  const rowBytes = data.readUInt32BE(16) * 3 + 1
  const sums = [0, 0, 0]
  for (let index = 0; index < rows.length; index++)
    if (index % rowBytes !== 0) sums[((index % rowBytes) - 1) % 3]! += rows[index]!
  return sums.map((sum) => (sum * 3) / rows.length)
}

test.group('SketchDriver', () => {
  test('draws in every shape, as a PNG', async ({ assert }) => {
    for (const aspect of ASPECTS) {
      const { pictures } = await draw('a red fox', { aspect, count: 1 })
      const inspected = await inspectFile(pictures[0]!.bytes)
      if (!inspected.ok) return assert.fail('no picture')
      const { mediaType, width = 0, height = 1 } = inspected.found
      const [x, y] = aspect.split(':').map(Number)
      assert.equal(mediaType, 'image/png')
      assert.closeTo(width / height, x! / y!, 0.01)
    }
  })

  test('draws the same for the same words, and as many others as are wanted', async ({
    assert,
  }) => {
    const wish = { aspect: '1:1', count: 3 } as const
    const [one, again] = [await draw('a red fox', wish), await draw('a red fox', wish)]
    assert.lengthOf(one.pictures, 3)
    assert.isTrue(one.pictures.every((picture, index) => same(picture, again.pictures[index]!)))
    assert.lengthOf(new Set(one.pictures.map(seedIn)), 3)
    assert.equal(one.all.at(-1)?.type, 'usage')
  })

  test('takes its colours from the words', async ({ assert }) => {
    const [red] = (await draw('a red fox')).pictures
    const [blue] = (await draw('a blue whale')).pictures
    assert.isAbove(meanColour(red!)[0]!, meanColour(red!)[2]!)
    assert.isAbove(meanColour(blue!)[2]!, meanColour(blue!)[0]!)
  })

  test('keeps the hills of a sketch that is changed, and gives it other colours', async ({
    assert,
  }) => {
    const [fox] = (await draw('a red fox')).pictures
    const [changed] = (await draw('make it blue', undefined, [fox!])).pictures
    assert.equal(seedIn(changed!), seedIn(fox!))
    assert.isFalse(same(changed!, fox!))
    const other = { mediaType: 'image/jpeg', name: null, bytes: Buffer.from('some photograph') }
    const [edited] = (await draw('make it blue', undefined, [other])).pictures
    const [fresh] = (await draw('make it blue')).pictures
    assert.notEqual(seedIn(edited!), seedIn(fresh!))
  })

  test('ends soon after an abort', async ({ assert }) => {
    const stop = new AbortController()
    stop.abort()
    const request = { ...requestOf('x'), image: { aspect: '1:1', count: 4 } } as const
    const { all, failure } = await collect(new SketchDriver().stream(request, stop.signal))
    assert.lengthOf(all, 0)
    assert.isNotNull(failure)
  })
})
