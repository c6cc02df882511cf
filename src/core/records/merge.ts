/** The fields of a record with the changed ones in place; a field left out of the change stays as it was. */
export function withChanges<Fields extends object>(fields: Fields, changes: Partial<NoInfer<Fields>>): Fields {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...fields, ...Object.fromEntries(given) };
}
