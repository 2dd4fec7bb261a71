import { test } from '@japa/runner'
import { previewDocument } from '~/markdown/preview_document'
import { previewKind } from '~/markdown/preview_kind'
import { readPreviewMessage } from '~/markdown/preview_message'

test.group('A preview of code', () => {
  test('is there for what makes something to look at', ({ assert }) => {
    assert.equal(previewKind('HTML', '<p>'), 'page')
    assert.equal(previewKind('xml', ' <svg width="1"/>'), 'picture')
    assert.isNull(previewKind('xml', '<rss/>'))
    assert.isNull(previewKind('ts', '<svg/>'))
    assert.equal(previewKind('mermaid', 'graph TD'), 'diagram')
    assert.equal(previewKind('tsx', 'export default () => <p>x</p>'), 'component')
    assert.isNull(previewKind('jsx', 'const x = 1'))
  })

  test('puts a picture on an empty page, and leaves a page as it is', async ({ assert }) => {
    assert.equal(await previewDocument('page', '<p>x</p>', false), '<p>x</p>')
    assert.match(await previewDocument('picture', '<svg/>', false), /^<!doctype html>.*<svg\/>$/)
  })

  test('says of itself what is asked, and nothing else', ({ assert }) => {
    assert.isNull(readPreviewMessage('kamba-preview-ready'))
    assert.isNull(readPreviewMessage({ kamba: 'other', height: 3 }))
    assert.deepEqual(readPreviewMessage({ kamba: 'preview', height: 1e9, svg: {}, failed: 3 }), {
      failed: null,
      height: 640,
      svg: null,
    })
  })
})
