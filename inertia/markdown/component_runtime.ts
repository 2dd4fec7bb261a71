import * as react from 'react'
import * as reactDom from 'react-dom'
import * as reactDomClient from 'react-dom/client'
import * as jsxRuntime from 'react/jsx-runtime'

type Program = (require: (name: string) => unknown, exported: Record<string, unknown>) => void
type Told = { failed?: string; height?: number }

const MODULES: Record<string, unknown> = {
  'react': react,
  'react-dom': reactDom,
  'react-dom/client': reactDomClient,
  'react/jsx-runtime': jsxRuntime,
}

const tell = (told: Told) => parent.postMessage({ kamba: 'preview', ...told }, '*')
const fail = (error: unknown) =>
  tell({ failed: error instanceof Error ? error.message : String(error) })

function give(name: string): unknown {
  const known = MODULES[name]
  if (known) return known
  throw new Error(`It asks for the package “${name}”, and a preview has React alone.`)
}

/** The beginning of what runs in the frame of a component: React, and a way to tell the page around it what goes wrong. */
function start(program: Program) {
  addEventListener('error', ({ error, message }) => fail(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => fail(reason))
  try {
    const exported: Record<string, unknown> = {}
    program(give, exported)
    const component = exported['default'] ?? Object.values(exported).find(isComponent)
    if (!isComponent(component)) throw new Error('It has no component to show.')
    const root = reactDomClient.createRoot(document.getElementById('root')!, {
      onUncaughtError: fail,
    })
    root.render(react.createElement(component))
  } catch (error) {
    fail(error)
  }
}

const isComponent = (value: unknown): value is react.FunctionComponent =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && '$$typeof' in value)

Object.assign(globalThis, { startComponent: start })
