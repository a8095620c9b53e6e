import { previewExport, runExport } from '../export-calls.ts'
import { finishImport, reviewImport } from '../importing.ts'
import type { Answers, CallTools } from './answers.ts'

/** What is asked about stories on their way in and out. */
export const exchangeAnswers = ({
  options,
  newsroom: { inside, changing },
  previews,
}: CallTools): Answers<'import' | 'export'> => ({
  'import.read': ({ base64, ...story }) =>
    inside(async workspace => reviewImport(workspace, { ...story, bytes: Buffer.from(base64, 'base64') })),
  'import.finish': ({ base64, ...story }) =>
    changing(
      workspace => finishImport(workspace, { ...story, bytes: Buffer.from(base64, 'base64') }),
      ({ path }) => [path],
    ),
  'export.preview': args =>
    inside(workspace => previewExport(workspace, args, previews, id => options.previewUrl(id))),
  'export.run': args => inside(workspace => runExport(workspace, args, options.chooseFolder)),
})
