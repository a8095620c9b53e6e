import type { Divider } from './schema.ts'

/** There is only one kind. */
export const fixtures: Divider[] = [{ id: 'd1', type: 'divider' }]
