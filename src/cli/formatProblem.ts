import { UserError, formatError } from '../error.ts';
import type { Problem } from '../explainer/problem.ts';

/** `file:line:column  error  message remedy`: one line a problem. */
export function formatProblem({ severity, message, remedy, file, position }: Problem): string {
  return formatError(new UserError(`${severity}  ${message} ${remedy}`, { file, position }));
}
