import type { MentionScene } from '../mention-scene.ts';
import { bodyOfCountry } from './body-of-country.ts';
import type { Draft } from './draft.ts';
import { findOwner } from './find-owner.ts';
import { ownerOfGovernment } from './home-of-government.ts';
import { issuerSpeaking, namesIssuer } from './of-issuer.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/**
 * Gives every pronoun and pointing description the mention it most likely refers to, in order, so that later ones can lean
 * on earlier ones. A source whom the report does not name is never taken for one that it names. What finds no antecedent
 * keeps its words.
 */
export function resolveAntecedents(scene: MentionScene, drafts: readonly Draft[]): void {
  drafts.forEach((open, i) => {
    findOwner(scene, drafts, i);
    if (open.antecedent) return;
    if (!open.open) {
      const body = bodyOfCountry(scene, drafts, i);
      if (body) tie(open, body);
      return;
    }
    const pronoun = open.value.form === 'pronoun';
    const issuer = pronoun ? null : issuerSpeaking(scene, drafts, i);
    if (issuer !== null) {
      tieToIssuer(open, issuer, drafts.slice(0, i));
      return;
    }
    const antecedent = pronoun ? resolvePronoun(scene, drafts, i) : resolveDescription(scene, drafts, i);
    if (antecedent) tie(open, antecedent.antecedent ?? antecedent);
    else if (!pronoun) tieToOwner(open, ownerOfGovernment(scene, drafts, i));
  });
}

// A paper need not name its issuer before it goes by the noun.
function tieToIssuer(open: Draft, issuer: string, before: readonly Draft[]): void {
  const named = before.findLast((found) => namesIssuer(found, issuer));
  if (named) tie(open, named.antecedent ?? named);
  else Object.assign(open, { basis: 'inferred', value: { ...open.value, name: issuer } });
}

function tieToOwner(open: Draft, owner: string | null): void {
  if (owner !== null && open.value.partOf === null) open.value = { ...open.value, partOf: owner };
}

function tie(open: Draft, full: Draft): void {
  const { name, level, country, partOf, role, speaksFor, form } = full.value;
  open.antecedent = full;
  open.basis = 'inferred';
  open.value = {
    ...open.value,
    name,
    level,
    country: country ?? open.value.country,
    partOf,
    role: open.value.role ?? role,
    speaksFor,
    form: form === 'anonymous' && open.value.form === 'description' ? 'anonymous' : open.value.form,
  };
}
