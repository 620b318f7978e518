import { mount } from 'svelte';
import Studio from './Studio.svelte';
import { submitInSandbox } from './submitInSandbox.ts';
import './studio.css';

submitInSandbox();
mount(Studio, { target: document.querySelector('#studio')! });
