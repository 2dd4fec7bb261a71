import { test } from '@japa/runner'
import { decodeEntities } from '~/markdown/entities'
import { isInlineImage, namesHost, safeAddress } from '~/markdown/safe_address'

test.group('The address of a link', () => {
  test('counts when it leads to another page or writes a mail, and to nothing else', ({
    assert,
  }) => {
    const leads = (address: string) => safeAddress(address)?.host ?? null
    assert.equal(leads('https://example.org/a?b'), 'example.org')
    assert.equal(leads('mailto:a@example.org'), 'a@example.org')
    for (const other of [
      'javascript:x',
      ' JavaScript:x',
      'data:text/html,x',
      '/sign-out',
      '//x',
      'file:///x',
    ])
      assert.isNull(leads(other))
  })

  test('is named by the host that is opened', ({ assert }) => {
    assert.equal(safeAddress('https://kamba.example@evil.test/')?.host, 'evil.test')
    assert.isTrue(namesHost('https://example.org/path', 'example.org'))
    assert.isFalse(namesHost('https://example.org.evil.test', 'example.org'))
    assert.isFalse(namesHost('the docs', 'example.org'))
  })

  test('of a picture is shown only if the picture is in it', ({ assert }) => {
    assert.isTrue(isInlineImage('data:image/png;base64,iVBORw0KGgo='))
    assert.isFalse(isInlineImage('data:image/svg+xml;base64,PHN2Zz4='))
    assert.isFalse(isInlineImage('https://example.org/a.png'))
  })
})

test.group('Entities', () => {
  test('become the characters that they name, once', ({ assert }) => {
    assert.equal(
      decodeEntities('a &lt; b &amp;lt; c &#169; &#x2764; &nbsp;'),
      'a < b &lt; c © ❤ \u00A0'
    )
    assert.equal(decodeEntities('&unknown; &#0; &#xD800; & x'), '&unknown; \uFFFD \uFFFD & x')
  })
})
