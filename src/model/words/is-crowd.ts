/** Words for the public by what brings it together, which name nobody of it; alternatives of a pattern. */
const CROWD =
  'traders|residents|fans|customers|users|passengers|commuters|shoppers|villagers|townspeople|locals|neighbou?rs|protesters|demonstrators|bystanders|onlookers|visitors|tourists|travell?ers|motorists|drivers|subscribers|viewers|readers|listeners|supporters|followers|voters|taxpayers|pupils|students|patients|tenants|homeowners|pensioners|farmers|anglers|gamers|players|guests|diners|witnesses|netizens|commenters|posters|relatives|families|shopkeepers|stallholders';
const ALONE = new RegExp(`^(?:${CROWD})$`, 'i');
const LAST = new RegExp(`(?:^|[ -])(?:${CROWD})$`);
const BEHIND = / (?:of|in|at|from|on|near|who|that|whose|with|for|there|here|outside|inside)\b/;

/** Whether these words are a crowd that has no name: `Traders`, `angry residents of the town`; not `Dunmore Traders`. */
export function isCrowd(words: string): boolean {
  const head = words.split(BEHIND)[0]!.trim();
  return ALONE.test(head) || LAST.test(head);
}
