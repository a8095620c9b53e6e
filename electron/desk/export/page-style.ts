/** Serif faces that come with systems and read like a newspaper; a finished page loads none. */
const SERIF =
  '"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Cambria,Georgia,"Noto Serif",serif'
const SANS = 'system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif'

const COLOURS = `
:root{color-scheme:light dark;--page:#fffefb;--ink:#1c1a17;--ink-2:#5d574e;--ink-3:#6f685d;--line:#dfdacf;--wash:#f7f5f0;--accent:#9c2a1f}
@media(prefers-color-scheme:dark){:root{--page:#201f1b;--ink:#ebe6dc;--ink-2:#a9a294;--ink-3:#9c9588;--line:#34312b;--wash:#1b1a17;--accent:#e2705f}}`

const PAGE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;background:var(--page)}
body{margin:0;color:var(--ink);background:var(--page);font:400 clamp(1.09rem,1.03rem + .2vw,1.16rem)/1.58 ${SERIF};font-optical-sizing:auto;font-kerning:normal;overflow-wrap:break-word}
.masthead{border-block-end:1px solid var(--line);padding-block:.8rem;font-size:1rem;line-height:1.3}
.masthead p{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1.5rem;max-width:41rem;margin:0 auto;padding-inline:1.25rem}
.paper{font-weight:600;letter-spacing:-.005em}
.section{font:500 .8125rem/1.3 ${SANS};color:var(--ink-2)}
.story{max-width:41rem;margin:0 auto;padding:clamp(1.75rem,1rem + 3vw,3.5rem) 1.25rem 5rem}
main{overflow-x:clip}
a{color:inherit;text-decoration-line:underline;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--accent);text-decoration-thickness:2px}
a:focus-visible{outline:2px solid #2b5c8a;outline-offset:2px;border-radius:2px}
code{font:.86em/1.4 ui-monospace,"SF Mono",Consolas,"DejaVu Sans Mono",monospace}
sup,sub{font-size:.7em;line-height:0}`

const HEADER = `
.story>header{border-block-end:1px solid var(--line);padding-block-end:1.1rem;margin-block-end:1.75rem}
.story>header>:first-child{margin-block-start:0}
.kicker{margin:0 0 .5rem;color:var(--accent);font:650 .8125rem/1.4 ${SANS};letter-spacing:.09em;text-transform:uppercase}
h1{margin:0;font-size:clamp(1.95rem,1.35rem + 2.8vw,2.85rem);line-height:1.12;font-weight:600;letter-spacing:-.018em;text-wrap:balance}
.standfirst{margin:.9rem 0 0;color:var(--ink-2);font-size:clamp(1.19rem,1.1rem + .4vw,1.34rem);line-height:1.42;text-wrap:pretty}
.bylines,.dateline{margin:0;color:var(--ink-2);font:400 .875rem/1.5 ${SANS}}
.bylines{margin-block-start:1.1rem}
.story>header>.dateline:not(.bylines + .dateline){margin-block-start:1.1rem}
.byline{display:inline-block}
.bylines .name{color:var(--ink);font-weight:600}
.dateline .place{letter-spacing:.04em;text-transform:uppercase}
:is(:lang(ar),:lang(fa),:lang(he),:lang(ur)) :is(.kicker,.place,h1){letter-spacing:0}`

const BODY = `
.story-body>*{margin:0}
.story-body>*+*{margin-block-start:1.05rem}
.story-body>p{hyphens:auto;text-wrap:pretty;hanging-punctuation:first last}
.story-body :is(h2,h3,h4){margin-block-start:2.2rem;line-height:1.24;font-weight:600;letter-spacing:-.008em;text-wrap:balance}
h2{font-size:1.5rem}h3{font-size:1.25rem}h4{font-size:1.0625rem}
.story-body :is(h2,h3,h4)+*{margin-block-start:.5rem}
.story-body>:is(ul,ol){padding-inline-start:1.5rem}
.story-body>:is(ul,ol) li+li,.story-body li>:is(ul,ol){margin-block-start:.35rem}
.story-body li>:is(ul,ol){padding-inline-start:1.35rem}
.story-body li::marker{color:var(--ink-3)}
.story-body>:is(figure,blockquote,aside,hr){margin-block:2rem}
.story-body>hr{margin-inline:auto}
blockquote{margin:0}
blockquote p{margin:0}
.story-body>blockquote,figure.quote{border-inline-start:2px solid var(--line);padding-inline-start:1.25rem;font-size:1.1875rem;line-height:1.5}
figure.quote figcaption{margin-block-start:.5rem}
figcaption{margin-block-start:.6rem;color:var(--ink-2);font:400 .875rem/1.45 ${SANS}}
figcaption .speaker{color:var(--ink);font-weight:600}
figcaption cite{font-style:normal}
figcaption .credit{color:var(--ink-3)}
figure.image img{display:block;width:100%;height:auto;background:var(--wash)}
figure.pull-quote{border-block:1px solid var(--line);padding-block:1.5rem;margin-block:2.5rem;text-align:center}
figure.pull-quote blockquote{font-size:clamp(1.5rem,1.25rem + 1.2vw,1.9rem);line-height:1.28;font-weight:500;letter-spacing:-.012em;text-wrap:balance}
hr{width:5rem;border:0;border-block-start:1px solid var(--ink-3)}
.related{border-inline-start:3px solid var(--accent);padding-inline-start:1.1rem}
.related-label{margin:0 0 .35rem;color:var(--ink-3);font:600 .75rem/1.4 ${SANS};letter-spacing:.07em;text-transform:uppercase}
:is(:lang(ar),:lang(fa),:lang(he),:lang(ur)) .related-label{letter-spacing:0}
.related ul{margin:0;padding:0;list-style:none}
.related li{font-weight:600;line-height:1.4}
.related li+li{margin-block-start:.5rem}
.related a{text-decoration-line:none}
.related a:hover{text-decoration-line:underline}
.ad-slot{position:relative;left:50%;width:min(100vw,max(41rem,var(--ad-width,0px)));transform:translateX(-50%);min-height:calc(var(--ad-height,0px) + 3rem);padding:1.75rem 0 1.25rem;background:var(--wash);border-block:1px solid var(--line);text-align:center}
[dir=rtl] .ad-slot{left:auto;right:50%;transform:translateX(50%)}
.ad-slot::before{content:attr(aria-label);position:absolute;inset:.35rem 0 auto;color:var(--ink-3);font:400 .6875rem/1.4 ${SANS}}
.ad-slot[data-ad-label]::before{content:attr(data-ad-label)}
@media(min-width:60rem){.story-body>figure.image{margin-inline:-3.5rem}.story-body>figure.image figcaption{margin-inline:3.5rem}}
@media(prefers-reduced-motion:no-preference){a{transition:color .12s}}`

const PRINT = `
@page{margin:20mm 18mm 22mm}
@media print{
:root{color-scheme:light;--page:#fff;--ink:#000;--ink-2:#333;--ink-3:#555;--line:#bbb;--wash:#fff;--accent:#000}
html{font-size:9.25pt}
body{font-size:1.12rem;line-height:1.45}
.masthead p{max-width:none;padding-inline:0}
.story{max-width:none;padding:14pt 0 0}
h1{font-size:2.6rem}.standfirst{font-size:1.4rem}
.ad-slot{display:none !important}
h1,h2,h3,h4{break-after:avoid}
figure,blockquote,.related,li{break-inside:avoid}
p{orphans:3;widows:3}
figure.image,.story-body>figure.image,.story-body>figure.image figcaption{margin-inline:0}
figure.image img{width:auto;max-width:100%;max-height:10cm}
a[href^="http"]::after{content:" (" attr(href) ")";font:8pt ${SANS};overflow-wrap:anywhere}
}`

/** The look of a finished page: a newspaper's, on any screen, in light and dark, and on paper. */
export const PAGE_STYLE = [COLOURS, PAGE, HEADER, BODY, PRINT].join('').replaceAll('\n', '')
