import '../../assets/styles/base.css';
import './style.css';
import { mountPage } from '../../lib/shell';
import { Popup } from './Popup';

void mountPage('common.name', Popup);
