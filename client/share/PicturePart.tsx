import { Button, Input, Radio } from 'antd';
import { useMemo, useState } from 'react';
import type { PictureRequest } from '../../model/api/pictures.ts';
import { fetchFile } from '../api/fetchJson.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { pngOf } from './files/png.ts';
import { fileName } from './files/save.ts';
import { useFoot } from './foot.ts';
import { narrowedBy } from './narrowed.ts';
import { offered, PICTURE_EXTENTS, type PictureExtent } from './offers.ts';
import { PICTURE_SIZES, type PictureSize, sheetOf } from './pictureFile.ts';
import type { MadeFile, Making } from './useMaking.ts';
import { usePageName } from './usePageName.ts';
import { shareWords } from './words.ts';

const FORMATS = ['png', 'svg', 'pdf'] as const;

/** The picture as it stands on screen, with title and legend. */
export function PicturePart({ making }: { making: Making }) {
  const t = useWords(shareWords);
  const language = useLanguage();
  const { view } = useView();
  const page = usePageName();
  const footOf = useFoot();
  const first = useMemo(() => offered('picture')?.(), []);
  const [title, setTitle] = useState(first?.title ?? '');
  const [extent, setExtent] = useState<PictureExtent>('sight');
  const [size, setSize] = useState<PictureSize>('screen2');

  async function made(format: (typeof FORMATS)[number], signal: AbortSignal): Promise<MadeFile> {
    const offer = offered('picture')?.();
    if (offer === undefined) throw new Error(t('nothing'));
    const { width, height, scale, dotsPerInch } = sheetOf(size, offer);
    const told = narrowedBy(view, language).map(({ name, value }) => t('narrowed', { name, value }));
    const notes = [...told, ...(await footOf())];
    const drawing = offer.draw({ title: title.trim() || offer.title, notes, extent, width, height });
    const paper = size === 'a4' || size === 'a3' ? [size] : [];
    const name = fileName(page, format, [...paper, ...(offer.hypothetical === true ? [t('hypotheticalFile')] : [])].join('-'));
    if (format !== 'png') {
      const body: PictureRequest = { drawing, format, language };
      return { blob: await fetchFile('/pictures', { body, signal }), name };
    }
    const png = await pngOf(drawing, scale, dotsPerInch).catch((error: unknown) => {
      throw error instanceof RangeError ? new Error(t('noRoom')) : error;
    });
    const [across, down] = [png.width, png.height].map((pixels) => pixels.toLocaleString(localeOf(language)));
    const saved = t('savedPicture', { name, width: across ?? '', height: down ?? '' });
    return { blob: png.blob, name, told: png.isClamped ? `${saved} ${t('clamped')}` : saved };
  }

  return (
    <section>
      <h3>{t('picture')}</h3>
      <label className="share-field" htmlFor="share-picture-title">
        {t('title')}
        <Input id="share-picture-title" value={title} maxLength={120} onChange={({ target }) => setTitle(target.value)} />
      </label>
      {first?.hasSight ? (
        <div className="share-field">
          <span id="share-extent">{t('extent')}</span>
          <Radio.Group
            aria-labelledby="share-extent"
            value={extent}
            onChange={({ target }) => setExtent(target.value)}
            options={PICTURE_EXTENTS.map((value) => ({ value, label: t(value) }))}
          />
        </div>
      ) : null}
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
