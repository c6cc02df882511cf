/** How the annex of KH 195 prints when a task is due. */
export const everyYear = /hằng năm/iu;

/** "Tháng 11 hằng năm", "Quý II/2027" */
export const monthOrQuarter = /tháng (?<month>\d{1,2})|quý (?<quarter>IV|I{1,3})(?!\p{L})/iu;
