import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLanguage, useWords } from '../app/words.ts';
import { COMMAND_GROUPS } from './command.ts';
import { Keys } from './Keys.tsx';
import { setOpened } from './opened.ts';
import { useAllCommands } from './registry.ts';
import { switchSingleKeys, useSingleKeys } from './singleKeys.ts';
import { commandWords } from './words.ts';
import './commands.css';

/** All keys that work on this page. */
export function KeyList() {
  const t = useWords(commandWords);
  const language = useLanguage();
  const commands = useAllCommands();
  const single = useSingleKeys();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : setOpened(undefined))}>
      <Modal className="key-list">
        <Dialog>
          <header>
            <Heading slot="title">{t('keys')}</Heading>
            <Button className="quiet" onPress={() => setOpened(undefined)}>
              {t('close')}
            </Button>
          </header>
          <p>{t('keysHint')}</p>
          <label className="single-keys">
            <input type="checkbox" checked={single} onChange={({ target }) => switchSingleKeys(target.checked)} /> {t('singleKeys')}
          </label>
          <div className="key-groups">
            {COMMAND_GROUPS.map((group) => {
              const own = commands.flatMap(({ keys, ...command }) =>
                command.group === group && keys !== undefined ? [{ ...command, keys }] : [],
              );
              return own.length === 0 ? null : (
                <section key={group}>
                  <h3>{t(group)}</h3>
                  <dl>
                    {own
                      .filter(({ keys }) => keys.length > 0)
                      .map(({ id, name, keys }) => (
                        <div key={id}>
                          <dt>{name[language]}</dt>
                          <dd>
                            <Keys keys={keys} />
                          </dd>
                        </div>
                      ))}
                  </dl>
                </section>
              );
            })}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
