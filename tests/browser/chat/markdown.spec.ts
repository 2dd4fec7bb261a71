import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'
import { HOSTILE_MARKDOWN } from '#tests/fixtures/hostile_markdown'

const CODE = Array.from(
  { length: 300 },
  (_, line) => `${'  '.repeat(line % 4)}const line${line} = "<&>" + \`\${${line}}\` // ${line}`
).join('\n')
const SHORT = Object.values(HOSTILE_MARKDOWN).filter((text) => text.length < 1_000)

test.group('Markdown of a model', (group) => {
  const stage = new Stage(group)

  test('is shown as what it means, and its code copied to the letter', async ({ assert }) => {
    const browser = await stage.browser()
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const chat = await ChatPage.open(browser, stage.server.url)
    const said = `## Here\n\n\`\`\`ts\n${CODE}\n\`\`\`\n\n| a | b |\n| - | - |\n| 1 | $x^2$ |\n\n[the docs](https://example.org/docs)`
    await chat.say(`!script rate=2000\n${said}`)
    await chat.replyIs('ended')
    const reply = chat.replies.first()
    const code = reply.getByRole('figure', { name: 'Code, TypeScript' })
    await code.locator('.hljs-keyword').first().waitFor()
    await code.getByRole('button', { name: 'Copy code' }).click()
    assert.equal(await chat.page.evaluate(() => navigator.clipboard.readText()), CODE)
    await reply.getByRole('heading', { name: 'Here' }).waitFor()
    await reply.getByRole('table').locator('.katex').waitFor()
    // Which heading follows which is the model's choice.
    assert.deepEqual(await violations(chat.page, ['heading-order']), [])
    await reply.getByRole('link', { name: 'the docs' }).click()
    const dialog = chat.page.getByRole('alertdialog', { name: 'Open example.org?' })
    await dialog.getByText('https://example.org/docs').waitFor()
    await dialog.getByRole('button', { name: 'Stay here' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  test('that is a page is shown on request, where it can reach nothing', async ({ assert }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    const asked: string[] = []
    chat.page.on('response', (response) => asked.push(new URL(response.url()).pathname))
    const tries = `const tries = []
const attempt = (name, work) => { try { tries.push(name + ':' + work()) } catch { tries.push(name + ':refused') } }
attempt('parent', () => parent.document.title)
attempt('storage', () => localStorage.length)
attempt('cookie', () => document.cookie)
fetch('/models').then(() => 'answered', () => 'refused').then((fetched) => {
  document.body.textContent = tries.join(' ') + ' fetch:' + fetched
})`
    await chat.say(
      `!script rate=2000\n\`\`\`html\n<body><img src="/pixel"><script>${tries}</script></body>\n\`\`\``
    )
    await chat.replyIs('ended')
    assert.equal(await chat.page.locator('iframe').count(), 0)
    await chat.replies.first().getByRole('button', { name: 'Preview' }).click()
    const inside = chat.page.frameLocator('iframe[title=Preview]').locator('body')
    await inside.getByText('parent:refused storage:refused cookie:refused fetch:refused').waitFor()
    assert.notInclude(asked, '/pixel')
    assert.deepEqual(await violations(chat.page), [])
  })

  test('that is a diagram or a component is drawn on request, or says why not', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    const asked: string[] = []
    chat.page.on('response', (response) => asked.push(new URL(response.url()).host))
    // Another origin, which would answer.
    const elsewhere = stage.server.url.replace('127.0.0.1', 'localhost')
    const blocks = [
      `mermaid\ngraph TD\n  A["<img src=${elsewhere}/favicon.svg onerror=parent.__pwn=1>"] --> B[End]\n  click A href "javascript:parent.__pwn=1"`,
      'mermaid\ngraph nonsense -->',
      "jsx\nimport { useState } from 'react'\nfunction Counter() {\n  const [n, set] = useState(1)\n  return <button onClick={() => set(n + 1)}>{n} clicks</button>\n}",
      "tsx\nimport x from 'left-pad'\nexport default () => <p>{x}</p>",
    ]
    await chat.say(`!script rate=2000\n${blocks.map((b) => `\`\`\`${b}\n\`\`\``).join('\n\n')}`)
    await chat.replyIs('ended')
    const block = (index: number) => chat.replies.first().getByRole('figure').nth(index)
    const inside = (index: number) => block(index).frameLocator('iframe[title=Preview]')

    await block(0).getByRole('button', { name: 'Show diagram' }).click()
    await inside(0).locator('svg .node').nth(1).waitFor({ timeout: 30_000 })
    await block(0).getByRole('button', { name: 'Copy SVG' }).waitFor()
    await block(1).getByRole('button', { name: 'Show diagram' }).click()
    await block(1).getByText('This diagram cannot be drawn.').waitFor({ timeout: 30_000 })

    await block(2).getByRole('button', { name: 'Preview' }).click()
    await inside(2).getByRole('button', { name: '1 clicks' }).click({ timeout: 30_000 })
    await inside(2).getByRole('button', { name: '2 clicks' }).waitFor()
    await block(2).getByRole('button', { name: 'Phone width' }).click()
    assert.equal((await block(2).locator('iframe').boundingBox())!.width, 390)
    await block(3).getByRole('button', { name: 'Preview' }).click()
    await block(3).getByText('a preview has React alone').waitFor()

    await block(2).getByRole('button', { name: 'Open larger' }).click()
    const dialog = chat.page.getByRole('dialog', { name: 'Preview' })
    await dialog.frameLocator('iframe').getByRole('button', { name: '1 clicks' }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()

    assert.isUndefined(await chat.page.evaluate(() => Reflect.get(globalThis, '__pwn')))
    const own = new URL(stage.server.url).host
    assert.deepEqual(
      [...new Set(asked)].filter((host) => host !== own && host !== ''),
      []
    )
    assert.deepEqual(await violations(chat.page), [])
  }).timeout(60_000)

  test('that is hostile runs nothing and asks nobody', async ({ assert }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    const asked: string[] = []
    chat.page.on('request', (request) => asked.push(new URL(request.url()).host))
    chat.page.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`))
    await chat.say(`!script rate=2000\n${SHORT.join('\n\n')}`)
    await chat.replyIs('ended')
    await chat.replies.first().getByRole('link', { name: 'click' }).first().waitFor()
    assert.isUndefined(await chat.page.evaluate(() => Reflect.get(globalThis, '__pwn')))
    const own = new URL(stage.server.url).host
    assert.deepEqual(
      [...new Set(asked)].filter((host) => host !== own && host !== ''),
      []
    )
    assert.equal(
      await chat.page.locator('iframe, object, embed, form[action*=evil], img').count(),
      0
    )
  })
})
