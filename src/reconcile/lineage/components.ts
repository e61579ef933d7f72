/** Groups tied together by pairs: union-find with path halving. */
export function components(
  members: readonly string[],
  ties: readonly (readonly [string, string])[],
): Map<string, string> {
  const parent = new Map(members.map((member) => [member, member]));
  const root = (member: string): string => {
    let at = member;
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at)!)!);
      at = parent.get(at)!;
    }
    return at;
  };
  for (const [a, b] of ties) {
    if (!parent.has(a) || !parent.has(b)) continue;
    const [left, right] = [root(a), root(b)];
    // The smaller name leads, so that the order of ties changes nothing.
    if (left < right) parent.set(right, left);
    else parent.set(left, right);
  }
  return new Map(members.map((member) => [member, root(member)]));
}
