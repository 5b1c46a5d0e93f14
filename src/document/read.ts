import type { DocumentLine, LetterDocument } from '../letter/line';
import { linesOfText } from '../letter/text';
import type { Block } from './block';
import { linesOfBlocks } from './block';
import { DocumentError } from './error';
import { formOf } from './form';
import { LIMITS } from './limits';
import { decodeText } from './text';
