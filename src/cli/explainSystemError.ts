import { UserError } from '../error.ts';

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'You may not do that here. Choose another place, or ask for the right to it.',
  EPERM: 'You may not do that here. Choose another place, or ask for the right to it.',
  EROFS: 'The disk is read-only. Choose another place.',
  ENOSPC: 'The disk is full. Make room, or choose another place; what was there before is unharmed.',
  EFBIG: 'The file would be larger than may be written here. Choose another place.',
  EDQUOT: 'Your share of the disk is full. Make room, or choose another place; what was there before is unharmed.',
  EISDIR: 'This is a folder, a file was expected.',
  ENOTDIR: 'A file stands where a folder is needed. Choose another place.',
  EEXIST: 'There is something already. Choose another name.',
  EBUSY: 'It is in use, or a disk of its own. Choose a folder inside it.',
  EXDEV: 'It is a disk of its own. Choose a folder inside it.',
  EMFILE: 'Too many files are open. Close some programs and try again.',
  ENAMETOOLONG: 'The name is too long.',
  ELOOP: 'A chain of links leads back to itself.',
  EIO: 'The disk did not answer. Try again, or choose another place.',
};

/** Says what the operating system refused, as a person would; undefined where the error is not the system's. */
export function explainSystemError(error: unknown, file?: string): UserError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const reason = reasons[error.code];
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return reason === undefined ? undefined : new UserError(reason, { file: file ?? path });
}
