import type { ContestDefinition } from '@hoithi/contest';
import type { HttpContract } from '@hoithi/contracts';
import type { z } from 'zod';
import type { ApiRoutes, RouteName } from './route-table';

type PartOf<
  Name extends RouteName,
  Part extends 'params' | 'query' | 'body' | 'reply',
> = ApiRoutes[Name] extends HttpContract ? ApiRoutes[Name][Part] : never;

/** What a route answers. */
export type Reply<Name extends RouteName> = Replies[Name];

/** What a route is given; parts that it does not know are left out. */
export type Given<Name extends RouteName> = Wishes[Name];

/*
 * Interfaces are read by name; a mapped type would be unfolded for every route at once, and its three parts, each a union over all
 * routes, would multiply beyond what the compiler bears.
 */
interface Replies extends ReplyOf {}
interface Wishes extends WishOf {}
type ReplyOf = { readonly [Name in RouteName]: z.output<PartOf<Name, 'reply'>> };
type WishOf = {
  readonly [Name in RouteName]: Wanted<'params', z.input<PartOf<Name, 'params'>>> &
    Wanted<'query', z.input<PartOf<Name, 'query'>>> &
    Wanted<'body', z.input<PartOf<Name, 'body'>>>;
};

type Wanted<Part extends string, Shape> =
  Shape extends Record<string, never>
    ? { readonly [Name in Part]?: undefined }
    : Partial<Shape> extends Shape
      ? { readonly [Name in Part]?: Shape }
      : { readonly [Name in Part]: Shape };

export type Text = { readonly vi: string; readonly en: string };
export type EntryView = Reply<'getEntry'>;
export type EntryForm = EntryView['form'];
export type AuthorForm = EntryForm['authors'][number];
export type FilmVersion = EntryView['versions'][number];
export type Finding = FilmVersion['findings'][number];
export type DeskRow = Reply<'listDeskEntries'>['rows'][number];
export type DeskEntry = Reply<'getDeskEntry'>;
export type ContestDesk = Reply<'getContestDesk'>;
export type Me = Reply<'me'>;
export type Role = Me['roles'][number];
export type BallotRow = Reply<'listBallots'>['rows'][number];
export type Ballot = Reply<'getBallot'>;
export type Sheet = Ballot['sheet'];
export type Council = Reply<'getCouncil'>;
export type RankingRow = Council['ranking'][number];
export type ContestCard = Omit<Reply<'getContest'>, 'definition'> & { readonly definition: PublicDefinition };

/** The part of the contest's data that its public card carries. */
export type PublicDefinition = Pick<
  ContestDefinition,
  | 'shortTitle'
  | 'works'
  | 'video'
  | 'eligibility'
  | 'limits'
  | 'units'
  | 'declarations'
  | 'scoring'
  | 'prizes'
  | 'pages'
  | 'jury'
  | 'calendar'
  | 'screening'
  | 'interaction'
>;
