/** Whether somebody who comes by a provider for the first time gets an account. */
export type AutoProvision =
  | { readonly for: 'everybody' }
  | { readonly for: 'nobody' }
  | { readonly for: 'domains'; readonly domains: readonly string[] }

const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** `on`, `off`, or `domains:example.org,example.com`. Throws for anything else: a typing error must not let everybody in. */
export function parseAutoProvision(value: string | undefined): AutoProvision {
  if (value === undefined || value === '' || value === 'on') return { for: 'everybody' }
  if (value === 'off') return { for: 'nobody' }
  const [key, list = ''] = value.split(':')
  const domains = list.split(',').map((domain) => domain.trim().toLowerCase())
  if (key !== 'domains' || !domains.every((domain) => DOMAIN.test(domain)))
    throw new TypeError(`AUTO_PROVISION: ${value} is not on, off or domains:example.org,...`)
  return { for: 'domains', domains }
}
