import { useMemo } from 'react'
import { useStore } from 'zustand'
import { adLabel, DEFAULT_AD_LABEL } from '../../article/blocks/ad-slot/labels.ts'
import { showProblem } from '../app/ui/toast.tsx'
import { useDesk } from '../desk/use-desk.tsx'
import type { EditedSession } from '../session/session.ts'
import type { EditorServices, NamedArticle } from './kit/services.ts'
import { useSettings } from './use-settings.ts'

const MOST_FOUND = 6

/** What the blocks of this article may ask: other articles by name, a place for pictures, the newsroom's habits. */
export function useEditorServices(session: EditedSession): EditorServices {
  const desk = useDesk()
  const settings = useSettings()
  const language = useStore(session.store, state => state.article.language)
  return useMemo(
    () => ({
      language,
      settings: {
        relatedLabel: settings?.relatedLabels[language.split('-')[0] ?? ''] ?? 'Read also',
        adSizes: settings?.adSlots.sizes ?? [[300, 250], 'fluid'],
        adLabel: settings ? adLabel(language, settings) : DEFAULT_AD_LABEL,
      },
      findArticles: async words => {
        if (words.trim().length < 2) return []
        const found = await desk.call('articles.search', { words })
        if (!found.ok) throw new Error(found.error.message)
        const own = session.store.getState().article.id
        return found.value
          .filter(hit => hit.id !== own && !hit.damaged)
          .slice(0, MOST_FOUND)
          .map((hit): NamedArticle => ({ id: hit.id, title: hit.headline }))
      },
      addImage: async file =>
        desk.call('media.add', { name: file.name || 'picture', base64: await base64Of(file) }),
      report: message => showProblem(message),
    }),
    [desk, settings, language, session],
  )
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

/** Bytes turned into text at once: more arguments than this a call cannot take. */
const CHUNK = 0x8000
