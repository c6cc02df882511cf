const LONGEST_FILE_NAME = 200;
const LONGEST_ADDRESS = 2_000;

/** Reads the arguments of a call; null when they are not exactly what the name takes. */
export type Reader<Input extends readonly unknown[]> = (given: readonly unknown[]) => Input | null;

export function noInput(given: readonly unknown[]): [] | null {
  return given.length === 0 ? [] : null;
}

function oneText(isRight: (text: string) => boolean): Reader<[string]> {
  return given => {
    const [text] = given;
    return given.length === 1 && typeof text === 'string' && isRight(text) ? [text] : null;
  };
}

/** A bare name: the folder is chosen in the dialog, never by the page. */
export const readFileName = oneText(
  name => name !== '' && name.length <= LONGEST_FILE_NAME && !/[\\/:*?"<>|]|\p{Cc}/u.test(name),
);
export const readAddress = oneText(address => address !== '' && address.length <= LONGEST_ADDRESS);
