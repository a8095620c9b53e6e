/** Stands beside the histories, for whoever needs a text back and has no Copydesk. */
export const README = `This folder holds earlier versions of the newsroom's articles. It can be read without Copydesk.

The folder of an article has the name of its file: the past of
  articles/2026/2026-11-22-tram-vote.article.json
is in
  .copydesk/history/articles/2026/2026-11-22-tram-vote/

versions/000042-k3xq.json is one version, plain JSON; higher numbers are later. In it:
  at, by, reason    when its words last reached the disk, who was at the desk, and why it was kept
  keep              whether somebody asked to keep it for ever
  words, added, removed   words of the body, and how many came and went since the version before
  file              SHA-256 of the article file it was
  fields            headline, standfirst, bylines and all other fields, as in the article file
  body, quotes      the names of its blocks and of its quotation records, in order
  bundles           which files in blocks/ they are in

blocks/<name>.json.gz holds blocks and records. Unpack it with gunzip: it is JSON, one block or record a line, after its name.
A name is the first 32 digits of the SHA-256 of the line's JSON; the file's name is the same of the unpacked file. What did not
change from one version to the next is stored once.

To put a version together by hand: take "fields", add "body" and "quotes" as lists, and in them write each block in the place of its
name. That is the article file again.

What is kept: every version of the last day, then one an hour for a week, then one a day. The first and the newest version, versions
marked "keep", imports, exports and moves of the status stay for ever. While somebody types, the saves of up to a minute are one
version; a pause of 15 seconds, opening the article again, another person at the desk or a move of the status begins a new one.

last-good.article.json, where there is one, was written by an earlier Copydesk: the newest whole version of that time.
`
