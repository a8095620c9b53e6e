// Draws the app's icons from resources/icons/icon.svg: `node scripts/icons.ts`, after the drawing has changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { root } from './build/root.ts'
import { CHROMIUM_FLAGS, needChromium } from './chromium.ts'

const folder = `${root}resources/icons`

/** Sizes of a Windows icon, in pixels. */
const ICO = [16, 24, 32, 48, 64, 128, 256]

/** Apple's names for the sizes of an icon, in pixels; the doubled ones are for dense screens. */
const ICNS: [type: string, size: number][] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

const images = await drawAll([...new Set([...ICO, ...ICNS.map(([, size]) => size)])])
writeFileSync(`${folder}/icon.png`, image(512))
writeFileSync(`${folder}/icon.ico`, ico())
writeFileSync(`${folder}/icon.icns`, icns())

async function drawAll(sizes: number[]): Promise<Map<number, Buffer>> {
  const svg = readFileSync(`${folder}/icon.svg`, 'utf8')
  const browser = await chromium.launch({ executablePath: await needChromium(), args: CHROMIUM_FLAGS })
  const page = await browser.newPage()
  const drawn = new Map<number, Buffer>()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

function image(size: number): Buffer {
  const drawn = images.get(size)
  if (!drawn) throw new Error(`Size ${size} was not drawn`)
  return drawn
}

/** A Windows icon: a table of sizes and places, then one PNG each. */
function ico(): Buffer {
  const head = Buffer.alloc(6 + 16 * ICO.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(ICO.length, 4)
  let place = head.length
  ICO.forEach((size, i) => {
    const entry = 6 + 16 * i
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(image(size).length, entry + 8)
    head.writeUInt32LE(place, entry + 12)
    place += image(size).length
  })
  return Buffer.concat([head, ...ICO.map(image)])
}

/** An Apple icon: a row of named and measured PNGs. */
function icns(): Buffer {
  const part = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(type, 'ascii')
    head.writeUInt32BE(data.length + 8, 4)
    return Buffer.concat([head, data])
  }
  return part('icns', Buffer.concat(ICNS.map(([type, size]) => part(type, image(size)))))
}
