import { UserError, formatError } from '../error.ts';
import type { Problem } from '../explainer/problem.ts';

/** `file:line:column  error  message remedy`: one line a problem, and its details indented below. */
export function formatProblem({ severity, message, remedy, details = [], file, position }: Problem): string {
  const line = formatError(new UserError(`${severity}  ${message} ${remedy}`, { file, position }));
  return [line, ...details].join('\n    ');
}
