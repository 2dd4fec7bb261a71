import { type RefObject, useLayoutEffect, useState } from 'react'

const USUAL_PX = 36

/** Height of a row in CSS pixels: larger for fingers, and with the font size of the browser. Measured on an element that has it. */
export function useRowHeight(probe: RefObject<HTMLElement | null>) {
  const [height, setHeight] = useState(USUAL_PX)
  useLayoutEffect(() => {
    const element = probe.current
    if (!element) return
    // Nothing is measured of a sidebar that is not shown.
    const measure = () => setHeight(element.offsetHeight || USUAL_PX)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [probe])
  return height
}
