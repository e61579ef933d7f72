import { countWhile } from '../../../model/count-while.ts';
import { isMention, type Mention, type MentionOf } from '../../../model/mention.ts';
import { bySpan, type Span } from '../../../model/span.ts';
import type { Author } from './author.ts';
import { sameNamed, type Named } from './named.ts';

export type ActorMentionAt = MentionOf<'actor'>;

/** The actors a report mentions, to be asked by place. */
export class ActorIndex {
  /** Whom the whole text speaks for, where it says so. */
  readonly author: Author | null;
  private readonly mentions: ActorMentionAt[];
  private readonly bare: readonly ActorMentionAt[];
  private readonly wholes: ReadonlyMap<string, ActorMentionAt['value']>;
  private mentionsById: ReadonlyMap<string, ActorMentionAt> | null = null;
  private readonly states = new Map<string, ActorMentionAt['value']>();

  /** `bare`: names of which nothing tells what they name, in order. */
  constructor(mentions: readonly Mention[], bare: readonly ActorMentionAt[] = [], author: Author | null = null) {
    this.author = author;
    this.bare = bare;
    this.wholes = wholesOf(mentions, bare);
    this.mentions = mentions.filter(isMention('actor')).sort(bySpan);
    for (const { value } of this.mentions)
      if (value.level === 'state' && value.form === 'name' && value.country !== null && !this.states.has(value.country))
        this.states.set(value.country, value);
  }

  /** The state of this country, as the report first names it; null where it does not. */
  state(country: string): ActorMentionAt['value'] | null {
    return this.states.get(country) ?? null;
  }

  /**
   * Whoever is called by a part of this name alone: of `Lenz` Ada Lenz, of `Redstone` Redstone Analytics; itself where nobody is.
   * By the name only, to tell whether two are one; to show who a mention is, ask {@link personInFull}.
   */
  whole<T extends Named>(actor: T): T | ActorMentionAt['value'] {
    // Parts of names are single words.
    if (actor.level === 'state' || actor.name.includes(' ')) return actor;
    return this.wholes.get(actor.name.toLowerCase()) ?? actor;
  }

  /** The name in full of a person whom this mention, as it was read, refers to by a part of it or by what she is; else the name as it is. */
  personInFull({ value: { name, level, form, refersTo } }: ActorMentionAt): string {
    if (level !== 'person' || form === 'anonymous' || refersTo === null) return name;
    const full = this.byId().get(refersTo)?.value;
    return full?.form === 'name' && full.level === 'person' ? full.name : name;
  }

  private byId(): ReadonlyMap<string, ActorMentionAt> {
    return (this.mentionsById ??= new Map(this.mentions.map((mention) => [mention.id, mention])));
  }

  /** All of them, in text order. */
  all(): readonly ActorMentionAt[] {
    return this.mentions;
  }

  /** Those that begin within the span, in order. */
  within(span: Span): ActorMentionAt[] {
    return within(this.mentions, span);
  }

  /** Those that begin within the span, and names there of which nothing tells what they name, in order. */
  namedWithin(span: Span): ActorMentionAt[] {
    const bare = within(this.bare, span);
    return bare.length === 0 ? this.within(span) : [...this.within(span), ...bare].sort(bySpan);
  }

  /** Names of which nothing tells what they name. */
  bareNames(): readonly ActorMentionAt[] {
    return this.bare;
  }

  /** The one that shares most with the span, the later of equals; null for none. */
  best(span: Span): ActorMentionAt | null {
    let best: ActorMentionAt | null = null;
    let most = 0;
    // A mention may begin before the span; those that do are near.
    for (
      let i = Math.max(0, firstFrom(this.mentions, span.start) - 2);
      i < this.mentions.length && this.mentions[i]!.start < span.end;
      i++
    ) {
      const mention = this.mentions[i]!;
      const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      if (shared > 0 && shared >= most) {
        best = mention;
        most = shared;
      }
    }
    return best;
  }

  /** The last one by name that begins before the offset; null for none. */
  before(offset: number): ActorMentionAt | null {
    for (let i = firstFrom(this.mentions, offset) - 1; i >= 0; i--)
      if (this.mentions[i]!.value.form === 'name') return this.mentions[i]!;
    return null;
  }
}

// The last word of a person's name, the first of another's; a word that is part of several names is nobody's.
function wholesOf(mentions: readonly Mention[], bare: readonly ActorMentionAt[]): Map<string, ActorMentionAt['value']> {
  const wholes = new Map<string, ActorMentionAt['value'] | null>();
  for (const { value } of [...mentions.filter(isMention('actor')), ...bare]) {
    if (value.form !== 'name' || value.level === 'state' || !/^\p{Lu}\S+( \p{Lu}\S+)+$/u.test(value.name)) continue;
    const words = value.name.toLowerCase().split(' ');
    const part = value.level === 'person' ? words.at(-1)! : words[0]!;
    const known = wholes.get(part);
    if (known === undefined) wholes.set(part, value);
    // `ADA LUND` in a transcript's label is Ada Lund.
    else if (known && known.name.toLowerCase() !== value.name.toLowerCase()) wholes.set(part, null);
  }
  return new Map([...wholes].flatMap(([part, value]) => (value ? [[part, value] as const] : [])));
}

function within(mentions: readonly ActorMentionAt[], span: Span): ActorMentionAt[] {
  const found: ActorMentionAt[] = [];
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++)
    found.push(mentions[i]!);
  return found;
}

function firstFrom(mentions: readonly ActorMentionAt[], offset: number): number {
  return countWhile(mentions, ({ start }) => start < offset);
}

/** True when the two mentions mean the same actor as far as this report shows. */
export function sameActor(a: ActorMentionAt, b: ActorMentionAt): boolean {
  if (a === b || a.value.refersTo === b.id || b.value.refersTo === a.id) return true;
  return sameNamed(a.value, b.value);
}
