import '../../assets/styles/base.css';
import './style.css';
import { mountPage } from '../../lib/shell';
import { Welcome } from './Welcome';

void mountPage('welcome.title', Welcome);
