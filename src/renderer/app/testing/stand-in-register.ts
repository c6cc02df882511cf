import { vi } from 'vitest';

/** Stands in for the register of a page in a browser. @returns the paths of the operations asked for so far, in their order */
export function standInRegister(answer: () => Promise<Response>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (request: Request | string) => {
    // An address alone only asks whether the program still answers.
    if (typeof request !== 'string') asked.push(new URL(request.url).pathname);
    return answer();
  });
  return asked;
}

/** The answer of a register that cannot be reached. */
export function notReached(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}
