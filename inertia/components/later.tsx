import { type ComponentType, lazy, Suspense } from 'react'
import { ErrorBoundary } from '~/components/error_boundary'
import { Notice } from '~/components/ui/notice'
import { t } from '~/language/t'

/**
 * A part of the page whose code comes when it is first shown, or before by `load`.
 *
 * Errors: without a connection, or after an update of the server, the code may not come; then only this part says so.
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>
): ComponentType<Props> & { load: () => Promise<unknown> } {
  const Part = lazy(load) as ComponentType<Props>
  const Later = (props: Props) => (
    <ErrorBoundary fallback={() => <Missing />}>
      <Suspense>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  )
  return Object.assign(Later, { load })
}

function Missing() {
  return (
    <div className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-md">
      <Notice tone="warning">
        {t(
          'This part of the page could not be loaded. Reload when you are online; nothing is lost.'
        )}
      </Notice>
    </div>
  )
}
