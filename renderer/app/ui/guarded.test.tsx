// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { Guarded } from './guarded.tsx'

test('a mistake in the inspector leaves the page and its words where they are, and can be tried again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  let isBroken = true
  const Inspector = () => {
    if (isBroken) throw new Error('no such tab')
    return <p>All checks</p>
  }
  const place = document.createElement('div')
  const root = createRoot(place)
  await act(async () =>
    root.render(
      <>
        <Guarded part="the article">
          <p>The crews walked out.</p>
        </Guarded>
        <Guarded part="the inspector">
          <Inspector />
        </Guarded>
      </>,
    ),
  )
  expect(place.textContent).toContain('The crews walked out.')
  expect(place.textContent).toContain('The inspector cannot be shown')
  isBroken = false
  await act(async () => place.querySelector('button')?.click())
  expect(place.textContent).toContain('All checks')
  await act(async () => root.unmount())
})
