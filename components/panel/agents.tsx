import { useMemo } from 'preact/hooks';
import type { Report } from '../../lib/engine/report';
import { useMessages } from '../i18n';
import { percent } from './figures';
import { DENSE, layAgents } from './ribbon-layout';

const AGENTS = ['I', 'we', 'they', 'nobody'] as const;

interface AgentsProps {
  readonly report: Report;
}

/** Who acts through the story, to see where the teller disappears. */
export function Agents({ report: { units } }: AgentsProps) {
  const t = useMessages();
  const runs = useMemo(() => layAgents(units), [units]);
  const all = runs.reduce((sum, { share }) => sum + share, 0);
  const shareOf = (agent: (typeof AGENTS)[number]) =>
    runs.reduce((sum, run) => sum + (run.agent === agent ? run.share : 0), 0) / all;
  if (runs.length === 0) return null;
  return (
    <section class="agents">
      <h2 class="section-title">{t('panel.agents.title')}</h2>
      <div class="agents-strip" data-dense={runs.length > DENSE || undefined} aria-hidden="true">
        {runs.map(({ agent, share }, index) => (
          <span class="agents-run" key={index} data-agent={agent} style={{ flexGrow: share / all }}>
            {agent !== 'nobody' && <span class="agents-word">{t(`panel.agent.${agent}`)}</span>}
          </span>
        ))}
      </div>
      <ul class="agents-key">
        {AGENTS.map(agent => (
          <li key={agent}>
            <span class="agents-swatch" data-agent={agent} aria-hidden="true" />
            {t(`panel.agent.${agent}`)} {percent(shareOf(agent), t.language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
