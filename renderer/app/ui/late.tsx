import { type ComponentType, use } from 'react'

const fetches: (() => Promise<void>)[] = []

/**
 * A part of the window that is fetched when it is first wanted, by `fetch` or by being drawn, which waits as for a `lazy` one. Once
 * fetched it is drawn at once, while a `lazy` one still keeps the first keys waiting.
 */
export function late<P extends object>(fetchPart: () => Promise<ComponentType<P>>) {
  let Part: ComponentType<P> | null = null
  let coming: Promise<void> | null = null
  const fetch = (): Promise<void> => {
    coming ??= fetchPart().then(part => {
      Part = part
    })
    return coming
  }
  fetches.push(fetch)
  function Late(props: P) {
    if (!Part) use(fetch())
    return Part && <Part {...props} />
  }
  return Object.assign(Late, { fetch })
}

/** Fetches all that has not been wanted yet. */
export const fetchAllLate = (): Promise<unknown> => Promise.allSettled(fetches.map(fetch => fetch()))
