import '../../assets/styles/base.css';
import './style.css';
import { mountPage } from '../../lib/shell';
import { Options } from './Options';

void mountPage('options.title', Options);
