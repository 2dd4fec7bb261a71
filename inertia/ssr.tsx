import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import { createInertiaApp } from '@inertiajs/react'
import ReactDOMServer from 'react-dom/server'

/** Pages that belong to nobody are rendered on the server; the chat lives in the browser only, so that its code stays out of this bundle. */
const pages = import.meta.glob(['./pages/landing/*.tsx', './pages/errors/*.tsx'])

export default function render(page: never) {
  return createInertiaApp({
    page,
    render: ReactDOMServer.renderToString,
    resolve: (name: string) => resolvePageComponent(`./pages/${name}.tsx`, pages) as never,
    setup: ({ App, props }) => <App {...props} />,
  })
}
