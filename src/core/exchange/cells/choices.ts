import type {
  FeedbackKind,
  FeedbackLevel,
  ModelBearer,
  ModelType,
  Resolution,
  UnitKind,
} from '../../../contract/enumerations.ts';
import { searchKey } from '../../text/search-key.ts';
import type { Cell } from '../workbook/types.ts';
import { asked, blank, isUnreadable, type Parsed, plainText, value } from './parsed.ts';

type Pattern<Choice> = readonly [pattern: RegExp, choice: Choice];

// Patterns are matched against search keys (no marks, lower case), the first that fits wins.
const unitKinds: readonly Pattern<UnitKind>[] = [
  [/^(?:dang uy co so|ducs|dang bo co so|dbcs|(?:cac )?dang uy(?: co so)?(?: truc thuoc)?)$/, 'grassrootsCommittee'],
  [/^(?:dang bo bo phan|dbbp|dang uy bo phan)$/, 'sectionCommittee'],
  [/^(?:chi bo co so|cbcs|(?:cac )?chi bo(?: co so)?)$/, 'grassrootsCell'],
  [/^(?:chi bo truc thuoc(?: .*)?|cbtt)$/, 'subordinateCell'],
  [
    /^(?:(?:cac )?(?:to chuc )?(?:chinh tri xa hoi|ct xh|ctxh)|doan the(?: .*)?|(?:cac )?to chuc doan the)$/,
    'massOrganisation',
  ],
  [/^(?:co quan phoi hop|cqph)$/, 'coordinatingBody'],
  [/^(?:don vi )?khac$/, 'other'],
];

const modelTypes: readonly Pattern<ModelType>[] = [
  [/dan van kheo|^dvk$/, 'skilfulMobilisation'],
  [/hoc tap va lam theo|lam theo (?:guong )?bac|^htlt/, 'followingUncleHo'],
  [/gia dinh/, 'happyFamily'],
  [/khu dan cu|thon ban|khu pho/, 'happyNeighbourhood'],
  [/benh vien|tram y te|co so y te/, 'happyHospital'],
  [/truong hoc|nha truong/, 'happySchool'],
  [/co quan|don vi|cong so/, 'happyOffice'],
  [/^khac$|^mo hinh khac$/, 'other'],
];

const bearers: readonly Pattern<ModelBearer>[] = [
  [/^(?:tap the|tt)$/, 'collective'],
  [/^(?:ca nhan|cn)$/, 'individual'],
];

const feedbackKinds: readonly Pattern<FeedbackKind>[] = [
  [/thong tin (?:sai|xau)|sai trai|xau doc/, 'falseInformation'],
  [/du luan|tinh hinh nhan dan/, 'opinion'],
  [/kien nghi|de xuat/, 'proposal'],
  [/kho khan|vuong mac/, 'difficulty'],
];

const levels: readonly Pattern<FeedbackLevel>[] = [
  [/^(?:ban )?(?:tgdv|tuyen giao(?: va)? dan van|tuyen giao)(?: tinh uy)?$|^tinh uy$/, 'provincialBoard'],
  [/^(?:thuong truc |ban thuong vu )?dang uy(?: (?:ubnd|uy ban nhan dan) tinh)?$/, 'committee'],
  [/^(?:ubnd|uy ban nhan dan)(?: tinh)?$/, 'peoplesCommittee'],
];

const resolutions: readonly Pattern<Resolution>[] = [
  [/^chua chuyen/, 'notForwarded'],
  [/^da (?:tra loi|giai quyet)/, 'answered'],
  [/^(?:da )?chuyen/, 'forwarded'],
  [/ngoai tham quyen/, 'beyondAuthority'],
];

/** A unit's kind in its column: in full, abbreviated (ĐUCS, CBCS, CT-XH), or as a group's heading says it. */
export const parseUnitKind = choiceParser(unitKinds);
export const parseModelType = choiceParser(modelTypes);
export const parseModelBearer = choiceParser(bearers);
export const parseFeedbackKind = choiceParser(feedbackKinds);
export const parseResolution = choiceParser(resolutions);

/** The level asked to decide. A body outside the list is `other`; its words are kept beside. */
export function parseFeedbackLevel(cell: Cell | undefined): Parsed<FeedbackLevel> {
  const parsed = choiceParser(levels)(cell);
  return parsed.kind === 'asked' && cell !== undefined && !isUnreadable(cell) ? value('other') : parsed;
}

/** The kind a group row (I, II, III) or a name's own first words give. */
export function unitKindOfHeading(text: string): UnitKind | null {
  return find(unitKinds, searchKey(text));
}

export function unitKindOfName(name: string): UnitKind | null {
  const key = searchKey(name);
  if (/^(?:dang uy|dang bo) bo phan /.test(key)) return 'sectionCommittee';
  if (/^(?:dang uy|dang bo) /.test(key)) return 'grassrootsCommittee';
  if (/^chi bo /.test(key)) return 'grassrootsCell';
  if (/^(?:doan (?:tn|thanh nien)|hoi |cong doan )/.test(key)) return 'massOrganisation';
  return null;
}

/** The type a model's own name speaks of; null: it says none. */
export function modelTypeOfName(name: string): ModelType | null {
  return find(modelTypes, searchKey(name));
}

function choiceParser<Choice>(patterns: readonly Pattern<Choice>[]): (cell: Cell | undefined) => Parsed<Choice> {
  return cell => {
    if (cell === undefined) return blank;
    if (isUnreadable(cell)) return asked();
    const text = plainText(cell);
    if (text === '') return blank;
    const found = find(patterns, searchKey(text));
    return found === null ? asked() : value(found);
  };
}

function find<Choice>(patterns: readonly Pattern<Choice>[], key: string): Choice | null {
  return patterns.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
