import { createCommand, defineExtension } from 'lexical'
import { ImageIcon, ImageOff } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import type { BoxProps } from '../../../renderer/editor/kit/BoxView.tsx'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $createBox, $readBox, BoxNode } from '../../../renderer/editor/kit/box.tsx'
import { Field } from '../../../renderer/editor/kit/Field.tsx'
import { retext } from '../../../renderer/editor/kit/retext.ts'
import { pictureAddress } from '../../../renderer/editor/kit/services.ts'
import { inlineText } from '../../inline.ts'
import type { Image } from './schema.ts'

/** Asks the person for picture files and inserts them. */
export const CHOOSE_IMAGE_COMMAND = createCommand<void>('CHOOSE_IMAGE')

function Picture({ block }: { block: Image }): ReactNode {
  const address = pictureAddress(block.src)
  if (!address) {
    return (
      <div className="image-missing">
        <ImageOff size={20} aria-hidden />
        <p>This picture is on the web and is not fetched: {block.src}</p>
      </div>
    )
  }
  const { width, height } = block
  const shape = width && height ? ({ '--shape': width / height } as CSSProperties) : undefined
  return <img src={address} alt={block.alt} width={width} height={height} style={shape} draggable={false} />
}

function ImageView({ block, change }: BoxProps<'image'>): ReactNode {
  return (
    <>
      <Picture block={block} />
      <div className="image-fields">
        <Field
          label="Caption"
          long
          isProse
          placeholder="What the picture shows, where and when"
          value={inlineText(block.caption)}
          onChange={words => change({ caption: retext(block.caption, words) })}
        />
        <Field
          label="Alt text"
          className="image-alt"
          long
          isProse
          placeholder="For readers who cannot see the picture"
          value={block.alt}
          onChange={alt => change({ alt })}
        />
        <Field
          label="Credit"
          className="image-credit"
          placeholder="Photographer / agency"
          value={block.credit}
          onChange={credit => change({ credit })}
        />
      </div>
    </>
  )
}

const nameOf = (block: Image): string => {
  const words = block.alt || inlineText(block.caption)
  return words ? `Image: ${words}` : 'Image without alt text'
}

/** A picture with its caption, alt text and credit below it. */
export const imageEditor: EditorBlock<'image'> = {
  type: 'image',
  nodes: [BoxNode],
  extension: defineExtension({ name: 'copydesk/image', nodes: [BoxNode] }),
  $create: block => $createBox(block),
  $read: (node, id) => $readBox(node, 'image', id),
  box: { role: 'figure', name: nameOf, View: ImageView, beginsAt: '.image-alt textarea' },
  insert: {
    name: 'Image',
    keywords: ['picture', 'photo', 'figure'],
    hint: 'A picture from a file',
    icon: ImageIcon,
    command: CHOOSE_IMAGE_COMMAND,
  },
}
