import '../../components/quick-review/quick-review.css';
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
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void keysOf('check').then(setKeys);
  }, []);
  // With the keys, which are there at once: the line that names them would change under the reader's eyes.
  if (!stored || keys === null) return null;
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
