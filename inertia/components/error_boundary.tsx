import { Component, type ReactNode } from 'react'

type ErrorBoundaryProps = {
  children: ReactNode
  fallback: (error: Error, retry: () => void) => ReactNode
}

/** Shows `fallback` in the place of children that failed to render: never a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  state = { error: null as Error | null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  retry = () => this.setState({ error: null })

  render() {
    return this.state.error === null
      ? this.props.children
      : this.props.fallback(this.state.error, this.retry)
  }
}
