import { test } from '@japa/runner'
import { canPreview, previewDocument } from '~/markdown/preview_document'

test.group('A preview of code', () => {
  test('is there for pages and pictures alone', ({ assert }) => {
    assert.isTrue(canPreview('HTML', '<p>'))
    assert.isTrue(canPreview('xml', ' <svg width="1"/>'))
    assert.isFalse(canPreview('xml', '<rss/>'))
    assert.isFalse(canPreview('ts', '<svg/>'))
  })

  test('puts a picture on an empty page, and leaves a page as it is', ({ assert }) => {
    assert.equal(previewDocument('<p>x</p>', 'html'), '<p>x</p>')
    assert.match(previewDocument('<svg/>', 'svg'), /^<!doctype html>.*<svg\/>$/)
  })
})
