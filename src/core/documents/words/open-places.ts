const roomForNumber = '\u00A0'.repeat(10);
const roomForDay = '\u00A0'.repeat(6);

/**
 * "Công văn số          -CV/ĐU, ngày      /6/2026": room to write in where a number or a day is not known yet, however
 * few spaces stand there. No line ends within it.
 */
export function withRoom(text: string): string {
  return text
    .replace(/(?<=số)\s+(?=-\p{Lu})/giu, roomForNumber)
    .replace(/(?<=ngày)\s+(?=\/\d)/giu, roomForDay)
    .replace(/\s{2,}/gu, room => '\u00A0'.repeat(room.length));
}

const openPlace =
  /(?:\p{Lu}\p{L}*(?: \p{Ll}+)? )?số\u00A0{2,}-[^\s,;.]+(?:, ngày\s+[\d/]+)?|ngày\u00A0{2,}(?:\/[\d/]+|tháng)/gu;

/** Numbers and days a text leaves open, each as it reads: "Công văn số … -CV/ĐU, ngày …/6/2026". */
export function openPlacesIn(text: string): readonly string[] {
  return (text.match(openPlace) ?? []).map(place =>
    place.replace(/số\u00A0{2,}/gu, 'số … ').replace(/ngày\u00A0{2,}/gu, 'ngày …'),
  );
}
