import { describe, expect, test } from 'vitest'
import { li, p, readPage, ul } from './fixtures.ts'

describe('from Word', () => {
  test('paragraphs that look like a list become one, nested as they were', () => {
    const marker = (sign: string) =>
      `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`
    const point = (level: number, sign: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'>${marker(sign)}${text}<o:p></o:p></p>\n`
    expect(
      readPage(
        `<p class=MsoNormal>Before<o:p></o:p></p>${point(1, '·', 'Line 4')}${point(2, 'o', 'the\nharbour')}${point(2, 'o', 'the hill')}${point(1, '·', 'Line 5')}
         <p class=MsoNormal><o:p>&nbsp;</o:p></p>${point(1, '3.', 'Third')}${point(1, '4.', 'Fourth')}`,
      ),
    ).toEqual([
      p('Before'),
      ul(
        { ...li('Line 4'), list: { ordered: false, items: [li('the harbour'), li('the hill')] } },
        li('Line 5'),
      ),
      { type: 'list', ordered: true, start: 3, items: [li('Third'), li('Fourth')] },
    ])
  })

  test('titles are headings, style sheets and conditional comments are not words', () => {
    expect(
      readPage(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Draft</title><style><!-- p.MsoNormal {mso-style-parent:""} --></style>
        <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->
        <p class=MsoTitle><b>Tram vote</b></p><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bold</b><span style='mso-spacerun:yes'>&nbsp; </span>and <i>italic</i>.</p>
        <v:shape><v:imagedata src="file:///C:/x.png"></v:shape><!--EndFragment--></body></html>`),
    ).toEqual([
      { type: 'heading', level: 2, text: [{ text: 'Tram vote', marks: [{ type: 'strong' }] }] },
      {
        type: 'paragraph',
        text: [
          { text: 'Bold', marks: [{ type: 'strong' }] },
          { text: ' and ' },
          { text: 'italic', marks: [{ type: 'em' }] },
          { text: '.' },
        ],
      },
    ])
  })

  test('on the web, its lists of one point each are one list', () => {
    const point = (level: number, tag: string, text: string) =>
      `<div class="ListContainerWrapper SCXW1"><${tag} role="list"><li data-aria-level="${level}"><p class="Paragraph">${text}<span class="EOP">&nbsp;</span></p></li></${tag}></div>`
    expect(
      readPage(
        point(1, 'ul', 'One') + point(2, 'ul', 'Deep') + point(1, 'ul', 'Two') + point(1, 'ol', 'First'),
      ),
    ).toEqual([
      ul({ ...li('One'), list: { ordered: false, items: [li('Deep')] } }, li('Two')),
      { type: 'list', ordered: true, items: [li('First')] },
    ])
  })

  test('comments in the margin stay in Word', () => {
    expect(
      readPage(
        `<p>The vote<a class=msocomanchor href="#_msocom_1">[OM1]</a> stands.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Call him first</p></div></div>`,
      ),
    ).toEqual([p('The vote stands.')])
  })
})
