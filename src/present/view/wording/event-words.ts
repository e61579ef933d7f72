import type { EventKind, EventLink } from '../../../model/event.ts';

export const EVENT_WORDS: Record<EventKind, string> = {
  intrusion: 'intrusion',
  accusation: 'public accusation',
  notice: 'wanted notice or reward',
  charge: 'charge',
  sanction: 'sanction',
  exposure: 'exposure of persons',
  response: 'response',
};

export const LINK_WORDS: Record<EventLink['kind'], string> = {
  precedent: 'earlier, of the same kind',
  ground: 'its ground',
  'follow-up': 'followed by',
  response: 'answered by',
};
