import { test } from '@japa/runner'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { HOSTILE_MARKDOWN } from '#tests/fixtures/hostile_markdown'
import { TooltipProvider } from '~/components/ui/tooltip'
import { Markdown } from '~/markdown/markdown'

const html = (text: string, isStreaming = false) =>
  renderToStaticMarkup(
    createElement(TooltipProvider, null, createElement(Markdown, { text, isStreaming }))
  )

/** What the renderer makes elements of; texts are escaped by React, so that a tag in its output is one of these or a hole. */
const ELEMENTS =
  /^(a|blockquote|br|button|circle|code|col|colgroup|del|div|em|figcaption|figure|h[3-6]|hr|img|input|li|line|ol|p|path|polyline|pre|rect|span|strong|svg|table|tbody|td|th|thead|tr|ul)$/
const ATTRIBUTES =
  /^(alt|aria-[a-z]+|checked|class|cx|cy|d|data-level|data-slot|data-state|dir|disabled|fill|height|hidden|points|r|rel|role|rx|ry|scope|start|stroke|stroke-linecap|stroke-linejoin|stroke-width|tabindex|target|type|viewBox|width|x|x1|x2|xmlns|y|y1|y2)$/

/** Widths of columns, which we count ourselves; nothing else may be said of style. */
const STYLE_OF_TABLE = /^(min-width:[\d.]+rem|width:[\d.]+%)$/

/** Everything in the markup that should not be there. */
function holes(markup: string): string[] {
  const found: string[] = []
  for (const [, element, attributes] of markup.matchAll(
    /<([a-zA-Z][^\s/>]*)((?:[^>"]|"[^"]*")*)>/g
  )) {
    if (!ELEMENTS.test(element!)) found.push(`<${element}>`)
    for (const [, name, value = ''] of attributes!.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)) {
      const isAddress = name === 'href' || name === 'src'
      if (isAddress && /^(https?:\/\/|mailto:)/.test(value) && element === 'a') continue
      if (isAddress && /^data:image\/(png|jpeg|gif|webp);/.test(value) && element === 'img')
        continue
      if (name === 'style' && /^(table|col)$/.test(element!) && STYLE_OF_TABLE.test(value)) continue
      if (isAddress || !ATTRIBUTES.test(name!)) found.push(`${element} ${name}=${value}`)
    }
  }
  return found
}

/** Each of the deep ones takes some milliseconds. */
const MOST_PREFIXES = 40

/** All of a short text, and a sample of a long one. */
function prefixes(text: string): string[] {
  const step = Math.max(1, Math.floor(text.length / MOST_PREFIXES))
  const lengths = Array.from({ length: Math.floor(text.length / step) }, (_, index) => index * step)
  return lengths.map((length) => text.slice(0, length))
}

test.group('Hostile markdown', () => {
  test('becomes nothing but text and harmless elements: {$self}')
    .with(Object.keys(HOSTILE_MARKDOWN))
    .run(({ assert }, name) => {
      const text = HOSTILE_MARKDOWN[name]!
      assert.deepEqual(holes(html(text)), [])
      for (const prefix of prefixes(text)) assert.deepEqual(holes(html(prefix, true)), [], prefix)
    })

  test('is found by this test, if it gets through', ({ assert }) => {
    assert.lengthOf(holes('<p onclick="x">a</p><script>b</script><a href="javascript:x">c</a>'), 3)
    assert.lengthOf(holes('<img src="https://evil.test/"><a href="/sign-out">x</a>'), 2)
  })
})
