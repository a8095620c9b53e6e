import { useEffect, useState } from 'react'
import type { NewsroomSettings } from '../../electron/contract.ts'
import { showProblem } from '../app/ui/toast.tsx'
import { useDesk } from '../desk/use-desk.tsx'

/** The newsroom's settings, null until they have come. */
export function useSettings(): NewsroomSettings | null {
  const desk = useDesk()
  const [settings, setSettings] = useState<NewsroomSettings | null>(null)
  useEffect(() => {
    let gone = false
    desk.call('desk.state', {}).then(
      state => {
        if (gone) return
        if (state.ok) setSettings(state.value.settings)
        else showProblem(state.error)
      },
      (error: unknown) => showProblem(String(error)),
    )
    return () => {
      gone = true
    }
  }, [desk])
  return settings
}
