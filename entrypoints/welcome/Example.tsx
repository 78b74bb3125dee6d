import { useTranslate } from '../../components/i18n';
import { KindSign } from '../../components/KindSign';
import { StateMark } from '../../components/Tag';

/** A few sentences of an invented report as the page would show them, with the small card of one figure. */
export function Example() {
  const t = useTranslate();
  return (
    <figure class="example">
      <figcaption class="visually-hidden">{t('welcome.example')}</figcaption>
      <p lang="zh-CN">
        一是<span class="mark mark-shortcoming">部分乡镇持证执法人员不足。</span>二是
        <span class="mark mark-commitment">2025年底前实现12个乡镇均不少于8名。</span>全年收到行政复议申请
        <span class="mark mark-metric">214件</span>，受理<span class="mark mark-metric">186件</span>，受理率
        <span class="mark mark-metric example-focus">86.9%</span>。
      </p>
      <div class="example-card">
        <div class="row">
          <KindSign kind="metric">
            <b class="example-kind">{t('kind.metric')}</b>
          </KindSign>
          <span class="text-2 grow">{t('welcome.indicator')}</span>
          <b class="num example-value">86.9</b>
          <span class="text-2">%</span>
        </div>
        <StateMark icon="agrees" tone="ok">
          {t('welcome.agrees')} <span class="num">186 ÷ 214 = 86.92%</span>
        </StateMark>
        <div class="text-3 caption">{t('welcome.why')}</div>
      </div>
    </figure>
  );
}
