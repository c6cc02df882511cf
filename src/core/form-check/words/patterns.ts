/** How the parts of a document are told by their words, in Party form and in the forms they are mistaken for. */
export const patterns = {
  partyTitle: /^ĐẢNG CỘNG SẢN VIỆT NAM$/iu,
  stateTitle: /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/iu,
  motto: /^Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc$/iu,
  number: /^Số(?=[\s:.\d…_/-]|$)/iu,
  date: /ngày.*tháng.*năm/iu,
  placeBeforeDay: /^\p{L}[^,]*,\s*ngày/u,
  star: /^[*＊∗⁎✱⋆\s]+$/u,
  typedLine: /^[-–—_=]{2,}$/u,
  hyphenLine: /^[-–—_=*\s]{2,}$/u,
  urgency: /^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(\s|$)/iu,
  scope: /^(TÀI LIỆU HỘI NGHỊ|LƯU HÀNH NỘI BỘ|TÀI LIỆU THU HỒI|XEM XONG TRẢ LẠI|THU HỒI|KHÔNG PHỔ BIẾN)$/iu,
  draft: /^Dự thảo(\s|$)/iu,
  subject: /^(V\/v|Về việc)(?=[\s:.]|$)/iu,
  addressee: /^Kính (gửi|trình)\s*:?/iu,
  basis: /^([-–+]\s*)?(Căn cứ|Theo đề nghị|Xét đề nghị|Theo Kết luận)\s/u,
  leadsOn: /như sau|:$/u,
  recipients: /^Nơi nhận\s*:?\s*$/iu,
  authority: /^(T\/M|TM\.?|T\.M\.?|K\/T|KT\.?|K\.T\.?|T\/L|TL\.?|T\.L\.?|TUQ\.?|T\/U\.?Q\.?|Q\.)\s+\S/u,
  signedMark: /^[([]?\s*(đã ký|ký tên|chữ ký|ký, ghi rõ|ký, đóng dấu)/iu,
  appendix: /^PHỤ LỤC(\s+(SỐ\s*)?[IVXLC\d]+)?\s*[.:]?$/iu,
  appendixReference: /^\(?\s*(Kèm theo|Ban hành kèm)/iu,
  chapter: /^(Phần|Chương|Mục)\s+([IVXLC]+|\d+|thứ \S+)\b/iu,
  article: /^Điều\s+\d+/u,
  section: /^[IVXLC]+\s*([-–.)/]|\s)/u,
  item: /^\d+\s*[.)/]/u,
  point: /^[a-zđ]\s*[).]/u,
  listItem: /^[-–+•]/u,
  /** A body, a person or a place: "Đảng ủy UBND tỉnh", "Ban Thường vụ", "UBND tỉnh". */
  name: /^((Đảng|Chi|Tỉnh|Huyện|Thành) (ủy|uỷ|bộ)|Ủy ban|Uỷ ban|Hội đồng|Mặt trận|Quốc hội|Chính phủ)(?!\p{L})|^\p{Lu}\p{L}* \p{Lu}|^\p{Lu}{2}/u,
  legacyFont: /^(\.?Vn|VNI-|VNtimes)/i,
  symbolFont: /^(Wingdings|Webdings|Symbol|ZapfDingbats|MT Extra)/i,
  /** Places of the signs of such a font: other fonts have nothing there. */
  symbols: /^[\uf000-\uf0ff\s]+$/u,
} as const;

/** Words of which two spellings are in use, told apart by where the tone mark stands. */
export const newToneMarks = /[oO][àáảãạÀÁẢÃẠ](?!\p{L})|[oO][èéẻẽẹÈÉẺẼẸ](?!\p{L})|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ](?!\p{L})/u;
export const oldToneMarks = /[òóỏõọÒÓỎÕỌ][aA](?!\p{L})|[òóỏõọÒÓỎÕỌ][eE](?!\p{L})|[ùúủũụÙÚỦŨỤ][yY](?!\p{L})/u;
