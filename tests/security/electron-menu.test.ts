import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../electron/host/menu.ts'
import { COMMANDS } from '../../renderer/app/commands/commands.ts'

/** Every item of a menu, those of its submenus too. */
function all(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap(item => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])
}

/** What an item sends to the window, with its shortcut in the window's spelling. */
function sentBy(mac: boolean): { id: string; shortcut: string | undefined }[] {
  const sent: string[] = []
  const items = all(menuTemplate(name => sent.push(name), mac)).filter(item => item.click)
  return items.map(item => {
    ;(item.click as () => void)()
    return { id: sent.at(-1) ?? '', shortcut: item.accelerator?.toString().replace('CmdOrCtrl', 'Mod') }
  })
}

describe('the app’s menu', () => {
  test('sends only commands that the window knows, under the window’s own shortcuts', () => {
    const known = COMMANDS.map(({ id, shortcut }) => ({ id, shortcut }))
    expect(sentBy(false).length).toBeGreaterThan(10)
    for (const item of sentBy(false)) expect(known).toContainEqual(item)
  })

  test('offers the same on a Mac, where the app’s own menu comes first', () => {
    expect(sentBy(true)).toEqual(sentBy(false))
    expect(menuTemplate(() => {}, true)[0]).toEqual({ role: 'appMenu' })
  })

  test('offers no developer tools and no reload, which would go round the window’s saving', () => {
    const roles = all(menuTemplate(() => {}, false)).map(item => item.role)
    expect(roles).not.toContain('toggleDevTools')
    expect(roles).not.toContain('reload')
    expect(roles).not.toContain('forceReload')
  })
})
