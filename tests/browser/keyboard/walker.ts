import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Elements tell the name that a screen reader says; see https://wicg.github.io/aom. */
export const NAMES_FLAG = '--enable-blink-features=ComputedAccessibilityInfo'

type Named = Element & { computedName: string; computedRole: string }
type Focus = { name: string; role: string; fault: string | null }

/** In the page: what has the focus, and what is wrong with it. */
function focusOfPage(): Focus {
  const element = document.activeElement as Named | null
  if (!element || element.matches('body')) return { name: '', role: '', fault: 'nothing has it' }
  const { computedName: name, computedRole: role } = element
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = 'var(--color-accent)'
  const accent = getComputedStyle(probe).color
  probe.remove()
  /** A ring of its own, or a frame around it that has the colour of the focus. */
  const shows = (candidate: Element) => {
    const style = getComputedStyle(candidate)
    const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
    const hasFrame = ['Top', 'Bottom', 'Left'].some(
      (side) =>
        parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) >= 1 &&
        style.getPropertyValue(`border-${side.toLowerCase()}-color`) === accent
    )
    return hasOutline || hasFrame
  }
  const around: Element[] = []
  for (let each: Element | null = element; each && around.length < 5; each = each.parentElement)
    around.push(each)
  const box = element.getBoundingClientRect()
  const isInSight =
    box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth
  const opacity = around.reduce(
    (least, each) => Math.min(least, +getComputedStyle(each).opacity),
    1
  )
  const fault = !name
    ? 'it has no name'
    : !element.matches(':focus-visible')
      ? 'it is not :focus-visible'
      : !around.some(shows)
        ? 'it has neither ring nor frame'
        : !isInSight
          ? 'it is out of sight'
          : opacity < 0.5
            ? 'it is transparent'
            : null
  return { name, role, fault: fault && `${fault}: ${element.outerHTML.slice(0, 160)}` }
}

const isNamed = (focus: Focus, name: string | RegExp) =>
  typeof name === 'string' ? focus.name === name : name.test(focus.name)

/** Somebody without a mouse, who must see at each moment where the focus is. */
export class Walker {
  constructor(readonly page: Page) {}

  /** What has the focus, once that is as wanted and nothing fades in any more; else what it is after two seconds. */
  async settled(isWanted: (focus: Focus) => boolean): Promise<Focus> {
    let focus = await this.page.evaluate(focusOfPage)
    for (let tries = 0; tries < 100 && !(isWanted(focus) && focus.fault === null); tries++) {
      await this.page.waitForTimeout(20)
      focus = await this.page.evaluate(focusOfPage)
    }
    return focus
  }

  /** Until this has the focus, and shows that it has. */
  async isOn(name: string | RegExp) {
    const focus = await this.settled((each) => isNamed(each, name))
    const found = `the focus is on “${focus.name}” (${focus.fault}), not on ${name}`
    assert.ok(isNamed(focus, name), found)
    assert.equal(focus.fault, null)
  }

  /** Along everything in between, each of which must show that it has the focus. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
    const seen: string[] = []
    for (let steps = 0; steps < 60; steps++) {
      await this.page.keyboard.press(key)
      const focus = await this.settled(() => true)
      assert.equal(focus.fault, null, `after ${seen.join(', ')}`)
      if (isNamed(focus, name)) return
      seen.push(focus.name)
    }
    assert.fail(`${name} was not reached by ${key}: ${seen.join(', ')}`)
  }
}
