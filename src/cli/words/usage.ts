/** What the terminal says of options it does not understand. */
export const optionWords = {
  unknown: (option: string) => `Không có tùy chọn “${option}”.`,
  takesNone: (option: string) => `Tùy chọn ${option} không kèm giá trị.`,
  repeated: (option: string) => `Tùy chọn ${option} được nêu nhiều lần.`,
} as const;
