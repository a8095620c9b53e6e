/**
 * In which order a text stands that was saved as UTF-16, as some editors of Windows do: by its byte order mark, else because nearly every
 * other byte of a Latin text is zero. Nothing for any other text.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 8) return undefined
  const zeros = (place: number): number => sample.filter((byte, i) => byte === 0 && i % 2 === place).length
  const [even, odd] = [zeros(0), zeros(1)]
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return undefined
}
