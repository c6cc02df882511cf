import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'samples', demo: true });

test('a report owed to those above is written down, waits in the tasks, and goes out of them once it is sent', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Văn bản, đôn đốc' }).click();
  await page.getByRole('button', { name: 'Báo cáo gửi cấp trên' }).click();
  await page.getByRole('button', { name: 'Thêm báo cáo phải gửi' }).first().click();
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Nơi nhận báo cáo').fill('Ban Tuyên giáo và Dân vận Tỉnh ủy');
  await panel.getByLabel('Nội dung báo cáo').fill('Kết quả năm 2026');
  await panel.getByLabel('Hạn gửi').fill('22/12/2026');
  await page.keyboard.press('Control+Enter');
  const row = page.getByRole('row').filter({ hasText: 'Kết quả năm 2026' });
  await expect(row.getByText('Còn 02 ngày')).toBeVisible();

  await page.getByRole('link', { name: 'Tổng quan' }).click();
  const task = page.getByText('Ban Tuyên giáo và Dân vận Tỉnh ủy').first();
  await expect(task).toBeVisible();

  await page.getByRole('link', { name: 'Văn bản, đôn đốc' }).click();
  await row.dblclick();
  await panel.getByLabel('Ngày gửi').fill('20/12/2026');
  await page.keyboard.press('Control+Enter');
  await expect(row.getByText('Đã gửi, đúng hạn')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Đóng' }).click();
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('heading', { name: 'Việc cần làm' })).toBeVisible();
  await expect(task).toHaveCount(0);
});
