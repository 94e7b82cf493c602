import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import type { PictureRequest } from '../../model/api/pictures.ts';
import { fetchFile } from '../api/fetchJson.ts';
import { INKS } from '../app/inks.ts';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { pngOf } from './files/png.ts';
import { fileName } from './files/save.ts';
import { useFoot } from './foot.ts';
import { narrowedBy } from './narrowed.ts';
import { offered, type PictureExtent } from './offers.ts';
import { composed, PICTURE_SIZES, type PictureSize, sheetOf } from './pictureFile.ts';
import type { MadeFile, Making } from './useMaking.ts';
import { usePageName } from './usePageName.ts';
import { shareWords } from './words.ts';

const FORMATS = ['png', 'svg', 'pdf'] as const;
const EXTENTS = ['sight', 'all'] as const satisfies readonly PictureExtent[];

/** The picture as it stands on screen, with title and legend. */
export function PicturePart({ making }: { making: Making }) {
  const t = useWords(shareWords);
  const language = useLanguage();
  const inks = INKS[useShade()];
  const { view } = useView();
  const page = usePageName();
  const footOf = useFoot();
  const [title, setTitle] = useState(() => offered('title')?.() ?? '');
  const [extent, setExtent] = useState<PictureExtent>('sight');
  const [size, setSize] = useState<PictureSize>('screen2');

  async function made(format: (typeof FORMATS)[number], signal: AbortSignal): Promise<MadeFile> {
    const offer = await offered('picture')?.();
    if (offer === undefined) throw new Error(t('nothing'));
    const sheet = sheetOf(size, offer);
    const { foot } = await footOf();
    const told = narrowedBy(view, language).map(({ name, value }) => t('narrowed', { name, value }));
    const legend = { ...offer.legend, title, lines: [...offer.legend.lines, ...told], foot };
    const drawing = { ...composed(offer, extent, sheet, legend, inks), title: title || page };
    const name = fileName(page, format, size === 'a4' || size === 'a3' ? size : '');
    if (format !== 'png') {
      const body: PictureRequest = { drawing, format, language };
      return { blob: await fetchFile('/pictures', { body, signal }), name };
    }
    const font = getComputedStyle(document.documentElement).fontFamily;
    const png = await pngOf(drawing, sheet.scale, sheet.dotsPerInch, font).catch((error: unknown) => {
      throw error instanceof RangeError ? new Error(t('noRoom')) : error;
    });
    const [width, height] = [png.width, png.height].map((pixels) => pixels.toLocaleString(localeOf(language)));
    const saved = t('savedPicture', { name, width: width ?? '', height: height ?? '' });
    return { blob: png.blob, name, told: png.isClamped ? `${saved} ${t('clamped')}` : saved };
  }

  return (
    <section>
      <h3>{t('picture')}</h3>
      <label className="share-field" htmlFor="share-picture-title">
        {t('title')}
        <Input id="share-picture-title" value={title} maxLength={120} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <div className="share-field">
        <span id="share-extent">{t('extent')}</span>
        <Radio.Group
          aria-labelledby="share-extent"
          value={extent}
          onChange={({ target }) => setExtent(target.value)}
          options={EXTENTS.map((value) => ({ value, label: t(value) }))}
        />
      </div>
      <div className="share-field">
        <span id="share-size">{t('size')}</span>
        <Radio.Group
          aria-labelledby="share-size"
          value={size}
          onChange={({ target }) => setSize(target.value)}
          options={PICTURE_SIZES.map((value) => ({ value, label: t(value) }))}
        />
      </div>
      <div className="share-row">
        {FORMATS.map((format) => (
          <Button key={format} onClick={() => making.make(format.toUpperCase(), (signal) => made(format, signal))}>
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
    </section>
  );
}
