/** What the terminal says of options it does not understand. */
export const optionWords = {
  unknown: (option: string) => `Không có tùy chọn “${option}”.`,
  takesNone: (option: string) => `Tùy chọn ${option} không kèm giá trị.`,
  /** What is expected instead, with an example. */
  expected: {
    day: 'một ngày viết NĂM-THÁNG-NGÀY, ví dụ 2026-12-20',
    year: 'một năm từ 2020 đến 2100, ví dụ 2026',
    years: 'một năm hoặc hai năm nối bằng gạch ngang, ví dụ 2026 hoặc 2026-2030',
    count: 'một số từ 0 đến 20000, ví dụ 38',
  },
  oneOf: (choices: readonly string[]) =>
    choices.length === 1 ? `${choices[0]}` : `một trong các giá trị ${choices.join(', ')}; ví dụ ${choices[0]}`,
  repeated: (option: string) => `Tùy chọn ${option} được nêu nhiều lần.`,
} as const;
