import type { FieldName } from '../../../model/field.ts';

/** A field's name in words: `how-many people` is `how many people`, `when-happened` is `when it happened`. */
export function fieldWords(name: FieldName): string {
  const fixed: Record<string, string> = {
    who: 'who accuses',
    accused: 'who is accused',
    target: 'against whom',
    'when-happened': 'when it happened',
    'when-announced': 'when it was announced',
    'when-disclosed': 'when it was disclosed',
    'when-published': 'when it was published',
    novelty: 'whether it is new',
    told: 'who was told',
    name: 'how a name is written',
  };
  return fixed[name] ?? name.replaceAll('-', ' ');
}
