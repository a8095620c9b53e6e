import { createContext, useContext } from 'react'
import type { Result } from '../../../article/result.ts'

/** An article of the newsroom as a block may name it. */
export interface NamedArticle {
  id: string
  title: string
}

/** What blocks may ask of the world around the editor. */
export interface EditorServices {
  /** Language of the article, BCP 47. */
  language: string
  settings: { relatedLabel: string; adSizes: ([number, number] | 'fluid')[]; adLabel: string }
  findArticles(words: string): Promise<NamedArticle[]>
  /** Takes a picture into the newsroom's media; `src` is what the image block names. */
  addImage(file: File): Promise<Result<{ src: string; width: number; height: number }>>
  /** Tells the person about something that went wrong. */
  report(message: string): void
}

export const Services = createContext<EditorServices | null>(null)

/** The services of the editor around a block. A block outside an editor is a bug. */
export function useServices(): EditorServices {
  const services = useContext(Services)
  if (!services) throw new Error('This part of a block is used outside the editor.')
  return services
}

/** Where the window finds a picture: the newsroom's own are served by the host, others are not fetched (Copydesk makes no network calls). */
export const pictureAddress = (src: string): string | null => (src.startsWith('media/') ? `/${src}` : null)
