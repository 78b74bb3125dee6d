import '../../assets/styles/base.css';
import './style.css';
import { mountPage } from '../../lib/shell';
import { Library } from './Library';

void mountPage('library.title', Library);
