import { create } from 'zustand';
import { type CodersSlice, codersSlice } from './coders-slice';
import { type DeskSlice, deskSlice } from './desk-slice';
import { type LookSlice, lookSlice } from './look-slice';
import { type NoticeSlice, noticeSlice } from './notice-slice';
import { type ReplaceSlice, replaceSlice } from './replace-slice';
import { type ResourceSlice, resourceSlice } from './resource-slice';
import { type RouteSlice, routeSlice } from './route-slice';
import { type StudySlice, studySlice } from './study-slice';
import { type VersionSlice, versionSlice } from './version-slice';
import { type WorkSlice, workSlice } from './work-slice';

export type Store = StudySlice &
  RouteSlice &
  ResourceSlice &
  CodersSlice &
  DeskSlice &
  WorkSlice &
  LookSlice &
  ReplaceSlice &
  VersionSlice &
  NoticeSlice;

/** Everything that screens show: what core told, where the person is, what is under way. */
export const useStore = create<Store>()((...args) => ({
  ...studySlice(...args),
  ...routeSlice(...args),
  ...resourceSlice(...args),
  ...codersSlice(...args),
  ...deskSlice(...args),
  ...workSlice(...args),
  ...lookSlice(...args),
  ...replaceSlice(...args),
  ...versionSlice(...args),
  ...noticeSlice(...args),
}));
