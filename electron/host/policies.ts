/** Headers of both hosts. One definition, so that what is tested in a browser is what Electron enforces. */

const common: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=(), midi=()',
}

interface WindowPolicy {
  /** Allows the style elements that the widget library adds at run time; a new one for every response. */
  nonce: string
  /** Where the window may connect besides its own origin: the browser host's socket. */
  connect?: string
}

/**
 * Headers of the window's page. Nothing is allowed that the window does not use. Pictures come from the workspace or the bundle only:
 * a remote picture would tell its server that somebody is working on the story.
 */
export function windowHeaders({ nonce, connect }: WindowPolicy): Record<string, string> {
  return {
    ...common,
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      connect ? `connect-src 'self' ${connect}` : "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cache-Control': 'no-store',
  }
}

/** Headers of a bundled script, style, font or picture. The names carry a hash of the content, so they may be kept. */
export function assetHeaders(): Record<string, string> {
  return { ...common, 'Cache-Control': 'private, max-age=31536000, immutable' }
}

/** Headers of a picture of the workspace: opened on its own, an SVG must not be able to run anything. */
export function mediaHeaders(): Record<string, string> {
  return {
    ...common,
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'Cache-Control': 'private, max-age=31536000, immutable',
  }
}

/**
 * Headers of an export preview: the page exactly as it goes out, inline styles and embedded pictures included, in a frame without
 * scripts, network or the window's origin.
 */
export function previewHeaders(): Record<string, string> {
  return {
    ...common,
    'Content-Security-Policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'",
    'Cache-Control': 'no-store',
  }
}

/** Headers of a refusal or another short message. */
export function plainHeaders(): Record<string, string> {
  return {
    ...common,
    'Content-Security-Policy': "default-src 'none'",
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  }
}
