/** Some of the user's words on one line, cut at a word and shortened to about `most` characters. */
export function shorten(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const short = line.slice(0, most);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), most / 2))}…`;
}
