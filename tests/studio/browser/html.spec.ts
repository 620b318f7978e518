import { blocksOf, expect, openStudio, paste, test } from './fixtures.ts';

test.beforeEach(({ page }) => openStudio(page));

test('headings, paragraphs, items and rows are kept, all markup is dropped', async ({ page }) => {
  const html = `<meta charset="utf-8"><h1>Talks <em>in</em>
    Seoul</h1><p>The <b>envoy</b> flew to&nbsp;<a href="https://example.org">Xi’an</a><sup><a href="#n">[1]</a></sup>.</p>
    Loose <i>words</i><div>A division<div>in a division</div>and after it</div>
    <ul><li>Moscow</li><li><p>Beijing</p><ol><li>Seoul</ol></ul>
    <blockquote><p>Quoted.</p></blockquote><figure><img alt="no" src="https://example.org/a.png"><figcaption>A caption.</figcaption></figure>
    <table><caption>Cities</caption><tr><th>City</th><th>Country</th></tr><tr><td><p>Moscow</p></td><td>Russia<br>(west)</td></tr></table>
    <p>One.<br>Two.<br><br>Three.</p><pre>Four
five</pre><p>10 km<sup>2</sup></p>`;
  expect(blocksOf(await paste(page, { html }))).toEqual([
    'heading: Talks in Seoul',
    'paragraph: The envoy flew to Xi’an.',
    'paragraph: Loose words',
    'paragraph: A division',
    'paragraph: in a division',
    'paragraph: and after it',
    'item: Moscow',
    'item: Beijing',
    'item: Seoul',
    'paragraph: Quoted.',
    'paragraph: A caption.',
    'paragraph: Cities',
    'paragraph: City; Country',
    'paragraph: Moscow; Russia (west)',
    'paragraph: One.',
    'paragraph: Two.',
    'paragraph: Three.',
    'paragraph: Four',
    'paragraph: five',
    'paragraph: 10 km2',
  ]);
});

test('a table that only makes a layout gives its paragraphs', async ({ page }) => {
  const html = `<table><tr><td><h2>News</h2><p>First.</p><p>Second.</p></td><td><p>Third.</p><p>Fourth.</p>
    <table><tr><td>Moscow</td><td>Russia</td></tr></table></td></tr></table>`;
  expect(blocksOf(await paste(page, { html }))).toEqual([
    'heading: News',
    'paragraph: First.',
    'paragraph: Second.',
    'paragraph: Third.',
    'paragraph: Fourth.',
    'paragraph: Moscow; Russia',
  ]);
});

test('what people do not see, or see around an article, is dropped', async ({ page }) => {
  const html = `<header><h1>The Paper</h1></header><nav><a>Home</a></nav><aside>More</aside><p>Seen.</p>
    <p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; display : NONE">c</p><span class="x sr-only">d</span>
    <div role="navigation">e</div><form><label>f</label><input value="g"><select><option>h</select><textarea>i</textarea>
    <button>j</button><p>In a form.</p></form><script>k</script><style>l</style><noscript>m</noscript><template>n</template>
    <svg><text>o</text></svg><math><mi>p</mi></math><iframe>q</iframe><object>r</object><del>s</del><dialog open>t</dialog>
    <ruby>漢字<rp>(</rp><rt>u</rt><rp>)</rp></ruby><!-- v --><footer>w</footer>`;
  expect(blocksOf(await paste(page, { html }))).toEqual([
    'paragraph: Seen.',
    'paragraph: In a form.',
    'paragraph: 漢字',
  ]);
});

test("Word's clipboard gives headings, paragraphs and items", async ({ page }) => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Talks<o:p></o:p></p>
<p class=MsoToc1>Talks<span style='mso-tab-count:1 dotted'>........ </span>1</p>
<h2><a name="_Toc1">In
Seoul</a><o:p></o:p></h2>
<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>The envoy <b
style='mso-bidi-font-weight:normal'>flew</b> to
Xi’an.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Moscow<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Beijing</p>
<p class=MsoNormal>Kept<span style='mso-hide:all'>hidden</span>.</p><!--EndFragment--></body></html>`;
  expect(blocksOf(await paste(page, { html }))).toEqual([
    'heading: Talks',
    'heading: In Seoul',
    'paragraph: The envoy flew to Xi’an.',
    'item: Moscow',
    'item: Beijing',
    'paragraph: Kept.',
  ]);
});

test("Google Docs' clipboard gives headings, paragraphs and items", async ({ page }) => {
  const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span
    style="font-size:20pt;white-space:pre;white-space:pre-wrap;">Talks</span></h1><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">The envoy</span><span
    style="white-space:pre-wrap;"> flew to Seoul.</span></p><br /><ul><li dir="ltr" style="white-space:pre;" aria-level="1"><p dir="ltr"
    role="presentation"><span style="white-space:pre-wrap;">Moscow</span></p></li></ul></b><br class="Apple-interchange-newline">`;
  expect(blocksOf(await paste(page, { html }))).toEqual([
    'heading: Talks',
    'paragraph: The envoy flew to Seoul.',
    'item: Moscow',
  ]);
});

test('HTML without words falls back to the plain text, both without to a sentence', async ({ page }) => {
  expect(blocksOf(await paste(page, { html: '<img src="a.png">', text: 'Seoul.' }))).toEqual(['paragraph: Seoul.']);
  expect(blocksOf(await paste(page, { html: '<img src="a.png">', text: ' ' }))[0]).toMatch(
    /UserError: .*received none/,
  );
  expect(blocksOf(await paste(page, {}))[0]).toMatch(/UserError: .*received none/);
});
