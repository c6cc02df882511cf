/** What a file says it was made with. */
export const programName = 'Sổ theo dõi Chỉ số hạnh phúc';
