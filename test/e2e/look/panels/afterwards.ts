import { expect, type Page } from 'playwright/test';
import { choose, firstRow, inTurn, press, rowMenu, toUnit } from '../opening.ts';
import { PANEL, type Screen } from '../screens.ts';
import { takePackage } from './settings.ts';

const round = 'dot-bao-cao';

/** One unit becomes part of a new one; the open round is left as it is, and so asks. */
async function mergeAndAskLater(page: Page): Promise<void> {
  await toUnit('so noi vu', /^Đảng ủy Sở Nội vụ/)(page);
  await choose('Thay đổi tổ chức', 'Sáp nhập…')(page);
  const panel = page.locator(PANEL);
  const day = panel.getByRole('textbox', { name: 'Từ ngày', exact: true });
  await day.fill('01/10/2026');
  await day.press('Tab');
  await press('Đơn vị mới thành lập')(page);
  await panel.getByRole('textbox', { name: 'Đơn vị mới thành lập' }).fill('Đảng ủy Sở Nội vụ và Lao động');
  await panel.getByRole('checkbox', { name: /^Cập nhật danh sách phải báo cáo/ }).uncheck();
  await page.keyboard.press('Control+Enter');
  await expect(panel).toBeHidden();
}

/** How pages look after something was done. Each stands on the one before, so they are looked at in this order, last of all. */
export const afterwardsScreens: readonly Screen[] = [
  {
    name: 'sau-de-nghi-bo-sung',
    address: round,
    open: inTurn(rowMenu(/Đảng ủy Sở Y tế/, 'Đề nghị bổ sung…'), async page => {
      await page.getByRole('textbox', { name: 'Nội dung đề nghị bổ sung' }).fill('Thiếu phụ lục số liệu');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('row', { name: /Đảng ủy Sở Y tế/ })).toContainText('Đề nghị bổ sung');
    }),
  },
  { name: 'sau-phieu-bo-sung', address: 'van-ban?lap=complete', shows: PANEL },
  { name: 'sau-gop', address: 'gop-y-trung', open: press('Gộp thành một ý') },
  { name: 'sau-gop-da-gop', address: 'gop-y-trung', open: press('Đã gộp') },
  { name: 'sau-xoa', address: 'mo-hinh', open: rowMenu(/Tủ sách gia đình/, 'Xóa mô hình') },
  { name: 'sau-xoa-muc-da-xoa', address: 'thiet-lap', open: press('Mục đã xóa') },
  {
    name: 'sau-nhan-goi',
    address: 'thiet-lap',
    open: inTurn(takePackage, press(/^Nhận gói$/), async page =>
      expect(page.getByRole('button', { name: 'Ghi các giá trị đã chọn' })).toBeVisible(),
    ),
  },
  { name: 'sau-sap-nhap', address: 'don-vi', open: mergeAndAskLater },
  {
    name: 'sau-sap-nhap-dot',
    address: round,
    shows: 'section[aria-label="Thay đổi về đơn vị so với khi mở đợt"]',
    afterWriting: true,
  },
  { name: 'sau-sap-nhap-chot', address: round, open: choose(/^Đợt báo cáo/, /^Chốt số liệu/) },
  {
    name: 'sau-chot',
    address: round,
    open: inTurn(choose(/^Đợt báo cáo/, /^Chốt số liệu/), async page => {
      await page.getByRole('dialog').getByRole('button', { name: 'Chốt số liệu' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    }),
  },
  { name: 'sau-chot-dong', address: round, open: firstRow },
  { name: 'sau-chot-menu', address: round, open: press(/^Đợt báo cáo/) },
  { name: 'sau-chot-tong-quan', address: '' },
  { name: 'sau-chot-van-ban', address: 'van-ban' },
  { name: 'sau-chot-mo-lai', address: round, open: choose(/^Đợt báo cáo/, /^Mở lại/) },
  { name: 'sau-chot-cuoi-nam', address: 'cuoi-nam' },
  { name: 'sau-chot-bao-cao', address: 'bao-cao-tong-hop' },
  {
    name: 'sau-mo-nam',
    address: 'cuoi-nam',
    open: inTurn(press('Mở năm 2027'), async page => expect(page.getByText(/Năm 2027 đã mở/)).toBeVisible()),
  },
];
