import { Refusal } from '../model/refusal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the name',
  ENOTDIR: 'there is no such file or folder; check the name',
  EACCES: 'no permission to read it; change its permissions, or copy it to where you may read it',
  EPERM: 'no permission to read it; change its permissions, or copy it to where you may read it',
  ELOOP: 'the link leads back to itself; name the file it should lead to',
  ENAMETOOLONG: 'the name is too long for a file; check the name',
};

/** The sentence for a failure the file system reports. Any other error is not the user's and is thrown on. */
export function explain(path: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return new Refusal(
    'input',
    `${path}: ${REASONS[code] ?? `it could not be read (${code}); try again, or copy it elsewhere`}`,
  );
}
