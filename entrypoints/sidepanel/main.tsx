import '../../assets/styles/base.css';
import './style.css';
import { mountPage } from '../../lib/shell';
import { Panel } from './Panel';

void mountPage('panel.title', Panel);
