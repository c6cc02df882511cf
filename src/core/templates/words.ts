/** Names of tags are what a clerk types between braces: plain letters, no marks, words joined by "_". */
export const tagLabels = {
  nam: 'Năm',
  ky: 'Kỳ báo cáo',
  so_lieu_den_ngay: 'Số liệu tính đến hết ngày',
  co_quan_ban_hanh: 'Cơ quan ban hành',
  ten_dang_bo: 'Tên đảng bộ',
  tong_don_vi: 'Tổng số đơn vị',
  tong_chi_bo: 'Tổng số chi bộ',
  han_bao_cao: 'Ngày cuối cùng gửi đúng hạn',
  da_gui: 'Số đơn vị đã gửi báo cáo (có tổng số)',
  da_gui_ty_le: 'Tỷ lệ đơn vị đã gửi báo cáo',
  dung_han: 'Số đơn vị gửi đúng hạn',
  cham: 'Số đơn vị gửi chậm',
  chua_gui: 'Số đơn vị chưa gửi',
  khong_phai_bao_cao: 'Số đơn vị không phải báo cáo',
  ban_mem: 'Số đơn vị mới gửi bản mềm',
  co_chuong_trinh: 'Số đơn vị đã đưa vào chương trình, kế hoạch (có tổng số)',
  co_ke_hoach_rieng: 'Số đơn vị có kế hoạch riêng (có tổng số)',
  chi_bo_sinh_hoat: 'Số chi bộ đã đưa nội dung vào sinh hoạt (có tổng số)',
  chi_bo_sinh_hoat_ty_le: 'Tỷ lệ chi bộ đã đưa nội dung vào sinh hoạt',
  so_cuoc: 'Số cuộc tuyên truyền',
  luot_nguoi: 'Lượt người tham dự',
  tin_bai: 'Số tin, bài',
  tong_mo_hinh: 'Tổng số mô hình, điển hình',
} as const;

export const listLabels = {
  don_vi: 'Danh sách đơn vị',
  don_vi_chua_gui: 'Danh sách đơn vị chưa gửi báo cáo',
  mo_hinh: 'Danh sách mô hình, điển hình',
  khac_phuc: 'Danh sách khó khăn, kiến nghị',
} as const;

export const fieldLabels = {
  tt: 'Thứ tự',
  ten: 'Tên',
  loai: 'Loại',
  so_chi_bo: 'Số chi bộ',
  tinh_trang: 'Tình trạng báo cáo',
  ngay_nhan: 'Ngày nhận',
  dien_thoai: 'Điện thoại đầu mối',
  don_vi: 'Đơn vị',
  ket_qua: 'Kết quả nổi bật',
  noi_dung: 'Nội dung',
} as const;

export function rowsNow(count: number): string {
  return `${count} dòng`;
}

export function atLeastText(count: string): string {
  return `ít nhất ${count}`;
}

/** What docxtemplater says of a broken tag, by its own id of the problem. */
export function problemSentence(id: string, tag: string, opening: string): string {
  const named = `“${tag}”`;
  switch (id) {
    case 'unclosed_tag':
      return `thẻ ${named} thiếu dấu đóng }`;
    case 'unopened_tag':
      return `thẻ ${named} thiếu dấu mở {`;
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return `thẻ ${named} thừa dấu ngoặc`;
    case 'unclosed_loop':
      return `danh sách ${named} chưa có thẻ kết thúc {/${tag}}`;
    case 'unopened_loop':
      return `thẻ kết thúc ${named} không có thẻ mở đầu`;
    case 'closing_tag_does_not_match_opening_tag':
      return `danh sách “${opening}” lại được kết thúc bằng ${named}`;
    case 'field_alone':
      return `thẻ ${named} chỉ dùng trong danh sách, giữa {#${opening}} và {/${opening}}`;
    case 'list_alone':
      return `thẻ ${named} là danh sách, phải viết {#${tag}} … {/${tag}}`;
    case 'unknown_tag':
      return `chương trình không có thẻ ${named}`;
    default:
      return `thẻ ${named} không đúng chỗ`;
  }
}
