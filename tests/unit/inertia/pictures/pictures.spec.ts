import { test } from '@japa/runner'
import { ratioOf } from '~/pictures/aspects'
import { imageWords } from '~/pictures/image_command'
import { givesOnlyPictures, pictureModel } from '~/pictures/picture_models'
import { givenModel } from '#tests/unit/inertia/models/model_fixture'

const writer = givenModel('openai/gpt-5', 'GPT-5')
const painter = givenModel('openai/gpt-image-1', 'GPT Image', { gives: ['image'] })
const sketch = givenModel('kamba/sketch', 'Sketch', { gives: ['image'] })
const both = givenModel('google/gemini-flash-image', 'Flash Image', { gives: ['image'] })

test.group('Wishes for pictures', () => {
  test('begin with the command and nothing that only looks like it', ({ assert }) => {
    assert.equal(imageWords('/image a red fox'), 'a red fox')
    assert.equal(imageWords('/IMAGE'), '')
    assert.isNull(imageWords('/imagery'))
    assert.isNull(imageWords('see /image a fox'))
  })

  test('go to the chosen model if it draws, else to the first that does', ({ assert }) => {
    assert.equal(pictureModel(both, [painter, both])?.id, both.id)
    assert.equal(pictureModel(writer, [writer, painter, both])?.id, painter.id)
    assert.equal(pictureModel(writer, [sketch, writer, both])?.id, both.id)
    assert.equal(pictureModel(writer, [sketch, writer])?.id, sketch.id)
    assert.isNull(pictureModel(writer, [writer, { ...painter, withdrawnOn: '2020-01-01' }]))
  })

  test('are all that a model gets that cannot say anything', ({ assert }) => {
    assert.isTrue(givesOnlyPictures(painter))
    assert.isFalse(givesOnlyPictures(both))
  })

  test('have a shape before there is a picture', ({ assert }) => {
    assert.equal(ratioOf('16:9'), 16 / 9)
    assert.equal(ratioOf('2:3'), 2 / 3)
  })
})
