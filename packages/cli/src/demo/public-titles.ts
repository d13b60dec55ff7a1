/** Titles of the works that the public can see now, read from the site's feed as any reader program does. */
export async function publicTitles(origin: string): Promise<readonly string[]> {
  const response = await fetch(`${origin}/rss.xml`);
  if (!response.ok) throw new Error(`The public feed answered ${response.status}`);
  const items = (await response.text()).split('<item>').slice(1);
  return items.map((item) => /<title>(?:<!\[CDATA\[)?(?:\[[^\]]*\] )?(.*?)(?:\]\]>)?<\/title>/s.exec(item)?.[1] ?? '');
}
