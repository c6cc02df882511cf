/** The program that served this page has ended; nothing can be asked of it any more. */
export class ProgramGone extends Error {}

/** Whether the program that served this page still answers, in a browser. */
export async function programAnswers(): Promise<boolean> {
  try {
    await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

/**
 * As `fetch`, telling one failure from another: a call that does not arrive has many causes (a file to send that was moved
 * away meanwhile), and only asking again shows whether the program has ended. @throws ProgramGone
 */
export async function fetchFromProgram(request: Request, init: RequestInit): Promise<Response> {
  try {
    return await fetch(request, init);
  } catch (error) {
    if (request.signal.aborted || (await programAnswers())) throw error;
    throw new ProgramGone('the program does not answer', { cause: error });
  }
}
