import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome';
import { SAMPLE_STORY } from '../../lib/sample-story';
import { Page } from '../pages/page';
import { keysOf } from '../pages/shortcuts';
import { useStoryEngine } from '../pages/use-engine';
import { useSettings } from '../pages/use-settings';

const nameOf = () => 'Afterward';

function WelcomePage() {
  const stored = useSettings();
  const engine = useStoryEngine(stored?.value);
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void keysOf('check').then(setKeys);
  }, []);
  if (!stored) return null;
  return (
    <Page settings={stored.value} titleOf={nameOf}>
      <Welcome
        engine={engine}
        sample={SAMPLE_STORY}
        keys={keys}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </Page>
  );
}

render(<WelcomePage />, document.body);
