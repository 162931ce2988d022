import { place, ready } from './page';
import { STORY_HTML } from './story';

const frame = document.createElement('iframe');
frame.style.cssText = 'width:600px;height:300px;margin:40px 0 0 30px;border:2px solid gray;';
frame.srcdoc = `<body contenteditable="true">${STORY_HTML}</body>`;
frame.addEventListener('load', () => ready(() => frame.contentDocument?.body.innerHTML ?? ''));
place.append(frame);
