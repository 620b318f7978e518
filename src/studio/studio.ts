import { mount } from 'svelte';
import Studio from './Studio.svelte';
import './studio.css';

mount(Studio, { target: document.querySelector('#studio')! });
