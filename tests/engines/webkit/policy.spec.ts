import { basePath, serveSite } from '../../serveSite.ts';
import { explainers, site } from '../../site/built.ts';
import { readHeaders } from '../../site/readHeaders.ts';
import { expect, test } from './fixtures.ts';

const port = 4182;

for (const { slug } of explainers) {
  test(`${slug}: under its policy as a header nothing is refused and nothing asked elsewhere`, async ({ reader }) => {
    const policy = `${readHeaders(`${slug}/`)['Content-Security-Policy']?.replaceAll(',', ';')}; report-uri ${basePath}refused`;
    const server = await serveSite(site, port, { 'content-security-policy': policy });
    const asked: string[] = [];
    server.on('request', ({ method, url }) => asked.push(`${method} ${url}`));
    try {
      await reader.open(`http://127.0.0.1:${port}${basePath}${slug}/`);
      await reader.ask(`
        for (const control of document.querySelectorAll('button, summary')) control.click();
        for (const select of document.querySelectorAll('select')) {
          select.selectedIndex = 1;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }`);
      await reader.alive();
      expect(asked.filter((line) => line.startsWith('POST'))).toEqual([]);
      const elsewhere = (await reader.asked()).filter((url) => new URL(url).host !== `127.0.0.1:${port}`);
      expect(elsewhere).toEqual([]);
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });
}
