<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Import;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\File\KeptFiles;
use OCA\SmartCommons\Place\Import\CleanupJob;
use OCA\SmartCommons\Place\Import\ImportAccess;
use OCA\SmartCommons\Place\Import\ImportInput;
use OCA\SmartCommons\Place\Import\ImportMapper;
use OCA\SmartCommons\Place\Import\ImportRun;
use OCA\SmartCommons\Place\Import\ImportService;
use OCA\SmartCommons\Place\Import\ImportView;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Tests\Place\PlaceTestCase;

/** The way of a file: looked at, taken in, reported, and taken in again without a change. */
final class ImportServiceTest extends PlaceTestCase {
	private const CSV = "nummer;naam;gemeente;soort;telefoon;lat;lon;maat\r\n"
		. "a1;Deelbib De Zaag;Gent;tool_library;+32 9 111 11 11;51.05;3.72;x\r\n"
		. "a2;Atelier Nord;1000;;;50.85;4.35;\r\n"
		. ";Zonder nummer;Gent;studio;;51.01;3.70;\r\n";

	public function testAFileIsLookedAtTakenInAndTheSecondTimeChangesNothing(): void {
		$ed = $this->editor();
		$run = $this->imports()->start(self::CSV, 'C:\\lijst.csv', 0, $ed);
		self::assertSame(['lijst.csv', 'csv', 'lijst', ImportRun::PREVIEW, 3], [$run->file, $run->form, $run->terms->source, $run->state, $run->total]);
		$shown = $this->get(ImportView::class)->run($run);
		self::assertSame(['id', 'name', 'municipality', 'kind', 'phone', 'lat', 'lon', null], array_column($shown['columns'], 'column'));
		self::assertSame(['Deelbib De Zaag', 'Atelier Nord', 'Zonder nummer'], $shown['columns'][1]['samples']);
		$run = $this->say($run, ['source' => 'lijst van Jan', 'licence' => 'CC0', 'attribution' => 'Jan'], $ed);
		self::assertSame(['new' => 3, 'updated' => 0, 'unchanged' => 0, 'duplicate' => 0, 'refused' => 0], $this->counts($this->imports()->step($run->id, $ed)));
		self::assertNull($this->get(KeptFiles::class)->read($run->key()), 'the bytes are gone once it is done');
		$rows = $this->rows($run, $ed);
		$place = $this->get(PlaceReads::class)->any((int)$rows[0]['placeId']);
		self::assertSame(
			['lijst van Jan', 'a1', 'CC0', 'Jan', 'unverified', 'tool_library'],
			[$place->placement->source, $place->placement->sourceId, $place->placement->licence, $place->placement->attribution, $place->facts->state->word(), $place->facts->kind->value],
		);
		$again = $this->taken(self::CSV, ['source' => 'lijst van Jan', 'licence' => 'CC0', 'attribution' => 'Jan'], $ed);
		self::assertSame(['new' => 0, 'updated' => 0, 'unchanged' => 3, 'duplicate' => 0, 'refused' => 0], $this->counts($again));
		self::assertSame($place->version, $this->now($place)->version);
	}

	public function testTellsFieldByFieldWhatTheListPutRight(): void {
		$ed = $this->editor();
		$this->taken(self::CSV, [], $ed);
		$run = $this->taken(str_replace(['111 11 11', 'Gent;tool'], ['222 22 22', '44021;tool'], self::CSV), ['licence' => 'ODbL'], $ed);
		self::assertSame(['new' => 0, 'updated' => 3, 'unchanged' => 0, 'duplicate' => 0, 'refused' => 0], $this->counts($run));
		self::assertSame([
			['column' => 'phone', 'was' => '+32 9 111 11 11', 'became' => '+32 9 222 22 22'],
			['column' => 'licence', 'was' => '', 'became' => 'ODbL'],
		], $this->rows($run, $ed)[0]['changes']);
	}

	public function testWhatAPersonChangedHereStaysAndIsTold(): void {
		$ed = $this->editor();
		$first = $this->rows($this->taken(self::CSV, [], $ed), $ed)[0];
		$this->now += 10;
		$this->get(PlaceService::class)->change((int)$first['placeId'], $this->form(['kind' => 'tool_library', 'names' => ['nl' => 'Deelbib De Zaag'], 'phone' => '+32 9 333 33 33']), null, $this->moderator());
		$run = $this->taken(str_replace('111 11 11', '222 22 22', self::CSV), [], $ed);
		$row = $this->rows($run, $ed)[0];
		self::assertSame(['unchanged', [['column' => 'phone', 'was' => '+32 9 333 33 33', 'became' => '+32 9 222 22 22']]], [$row['outcome'], $row['kept']]);
		self::assertSame('+32 9 333 33 33', $this->get(PlaceReads::class)->any((int)$first['placeId'])->facts->phone);
	}

	public function testWhatLooksLikeAKnownPlaceIsDecidedByAPerson(): void {
		$ed = $this->editor();
		$known = $this->add($this->account('an'), ['names' => ['nl' => 'Deelbib de Zaag vzw'], 'position' => ['lat' => 51.0501, 'lon' => 3.7201], 'email' => 'zaag@example.org']);
		$other = $this->add('an', ['names' => ['nl' => 'Zonder nummer'], 'position' => ['lat' => 51.01, 'lon' => 3.70]]);
		$run = $this->taken(self::CSV, [], $ed);
		self::assertSame(['new' => 1, 'updated' => 0, 'unchanged' => 0, 'duplicate' => 2, 'refused' => 0], $this->counts($run));
		[$first, , $third] = $this->rows($run, $ed);
		self::assertSame([$known->id], array_column($first['candidates'], 'id'));
		self::assertSame([], $this->now($known)->facts->phone === '' ? [] : ['merged by guess']);
		$row = $this->get(ImportView::class)->row($this->imports()->decide($run->id, $first['pos'], $known->id, $ed), $ed);
		self::assertSame(['updated', $known->id], [$row['outcome'], $row['placeId']]);
		self::assertSame(['+32 9 111 11 11', 'Deelbib de Zaag vzw', 'zaag@example.org'], [$this->now($known)->facts->phone, $this->now($known)->facts->name(), $this->now($known)->facts->email]);
		$row = $this->get(ImportView::class)->row($this->imports()->decide($run->id, $third['pos'], null, $ed), $ed);
		self::assertSame('new', $row['outcome']);
		self::assertNotSame($other->id, $row['placeId']);
		self::assertSame('decided', $this->problem(fn () => $this->imports()->decide($run->id, $third['pos'], null, $ed)));
		$again = $this->taken(self::CSV, [], $ed);
		self::assertSame(['new' => 0, 'updated' => 0, 'unchanged' => 3, 'duplicate' => 0, 'refused' => 0], $this->counts($again), 'nobody is asked twice');
	}

	public function testARowThatCannotBeTakenSaysWhyAndTheOthersAreTaken(): void {
		$csv = "id;name;municipality;email;lat;lon;professions\n1;Goed;Gent;;;;\n2;;Gent;;;;\n3;Fout;Gent;geen mail;;;\n4;Nergens;Atlantis;;;;\n5;Tovenaar;Gent;;;;tovenaar\n1;Nog eens;Gent;;;;\n6;Ver;Gent;;49.6;5.8;\n";
		$run = $this->taken($csv, [], $this->editor());
		self::assertSame(['new' => 1, 'updated' => 0, 'unchanged' => 0, 'duplicate' => 0, 'refused' => 6], $this->counts($run));
		$reasons = array_map(static fn (array $row): array => [$row['line'], implode(',', array_column($row['reasons'], 'column'))], $this->rows($run, $this->editor()));
		self::assertSame([[2, ''], [3, 'name'], [4, 'email'], [5, 'municipality'], [6, 'professions'], [7, 'id'], [8, 'lat']], $reasons);
	}

	public function testAGroupsListTouchesOnlyWhatTheGroupKeeps(): void {
		$cora = $this->account('cora');
		$group = $this->group($cora);
		$this->taken(self::CSV, ['source' => 'osm'], $this->editor());
		$run = $this->imports()->start(str_replace('111 11 11', '999 99 99', self::CSV), 'x.csv', $group, $this->reader($cora));
		$run = $this->say($run, ['source' => 'osm', 'audience' => 'group'], $this->reader($cora));
		$run = $this->imports()->step($run->id, $this->reader($cora));
		self::assertSame(['new' => 0, 'updated' => 0, 'unchanged' => 0, 'duplicate' => 0, 'refused' => 3], $this->counts($run));
		$run = $this->imports()->start("naam;gemeente\nKringloop Oost;Luik\n", 'x.csv', $group, $this->reader($cora));
		$run = $this->say($run, ['source' => 'van ons', 'audience' => 'group'], $this->reader($cora));
		$rows = $this->rows($this->imports()->step($run->id, $this->reader($cora)), $this->reader($cora));
		$mine = array_values(array_filter($rows, static fn (array $row): bool => $row['outcome'] === 'new'));
		self::assertNotSame([], $mine);
		self::assertNotContains((int)$mine[0]['placeId'], $this->find([], $this->account('out')));
		self::assertContains((int)$mine[0]['placeId'], $this->find([], $cora));
	}

	public function testWhoMayAndWhoSees(): void {
		$cora = $this->account('cora');
		$group = $this->group($cora);
		self::assertSame('may-not-import', $this->problem(fn () => $this->imports()->start(self::CSV, 'x', 0, $this->reader($cora))));
		self::assertSame('not-found', $this->problem(fn () => $this->imports()->start(self::CSV, 'x', $group, $this->editor())));
		$run = $this->imports()->start(self::CSV, 'x', 0, $this->editor());
		self::assertSame('not-found', $this->problem(fn () => $this->get(ImportAccess::class)->get($run->id, $this->reader($cora))));
		self::assertSame($run->id, $this->get(ImportAccess::class)->get($run->id, $this->moderator())->id);
		$none = $this->imports()->start("a;b\n1;2\n", 'x.csv', 0, $this->editor());
		self::assertSame('invalid', $this->problem(fn () => $this->imports()->step($none->id, $this->editor())), 'no column has the names');
		self::assertSame('invalid', $this->problem(fn () => $this->say($run, ['audience' => 'group'], $this->editor())));
		self::assertSame('invalid', $this->problem(fn () => $this->say($run, ['columns' => [['name' => 'naam', 'column' => 'name'], ['name' => 'maat', 'column' => 'name']]], $this->editor())));
	}

	public function testTwoWorkersDoNotTakeTheSameRow(): void {
		$run = $this->imports()->start(self::CSV, 'x.csv', 0, $this->editor());
		self::assertTrue($this->get(ImportMapper::class)->claim($run->id, 'ghost', $this->now, $this->now + 60));
		self::assertSame('busy', $this->problem(fn () => $this->imports()->step($run->id, $this->editor())));
		self::assertSame('begun', $this->problem(fn () => $this->say($run, ['source' => 'y'], $this->editor())));
		$this->now += 61;
		self::assertSame(ImportRun::DONE, $this->imports()->step($run->id, $this->editor())->state);
	}

	public function testWhatIsLeftAloneForAWeekIsForgotten(): void {
		$run = $this->imports()->start(self::CSV, 'x.csv', 0, $this->editor());
		$this->now += 8 * 86400;
		$fresh = $this->imports()->start(self::CSV, 'y.csv', 0, $this->editor());
		(new \ReflectionMethod(CleanupJob::class, 'run'))->invoke($this->get(CleanupJob::class), null);
		self::assertNull($this->get(KeptFiles::class)->read($run->key()));
		self::assertNotNull($this->get(KeptFiles::class)->read($fresh->key()));
		self::assertStringContainsString('week', (string)$this->get(ImportView::class)->run($this->get(ImportAccess::class)->get($run->id, $this->editor()))['problem']);
	}

	public function testAReportIsForgottenAfterThreeMonths(): void {
		$old = $this->taken(self::CSV, [], $this->editor());
		$this->now += 91 * 86400;
		$new = $this->taken(self::CSV, [], $this->editor());
		(new \ReflectionMethod(CleanupJob::class, 'run'))->invoke($this->get(CleanupJob::class), null);
		self::assertNull($this->get(ImportMapper::class)->find($old->id));
		self::assertSame([], $this->get(ImportMapper::class)->rows($old->id, null, 0, 10));
		self::assertCount(3, $this->get(ImportMapper::class)->rows($new->id, null, 0, 10));
	}

	private function imports(): ImportService {
		return $this->get(ImportService::class);
	}

	private function editor(): Reader {
		return new Reader($this->account('ed'), roles: [Role::Editor]);
	}

	private function moderator(): Reader {
		return new Reader($this->account('mo'), roles: [Role::Moderator]);
	}

	/** @param array<string, mixed> $terms */
	private function say(ImportRun $run, array $terms, Reader $reader): ImportRun {
		$input = ImportInput::of($this->input($terms), $run, $this->get(ImportAccess::class)->words);
		return $this->imports()->change($run->id, $input, $reader);
	}

	/** @param array<string, mixed> $terms */
	private function taken(string $csv, array $terms, Reader $reader): ImportRun {
		$run = $this->say($this->imports()->start($csv, 'lijst.csv', 0, $reader), $terms + ['source' => 'lijst'], $reader);
		return $this->imports()->step($run->id, $reader);
	}

	/** @return array<string, int> */
	private function counts(ImportRun $run): array {
		return $this->get(ImportMapper::class)->counts($run->id);
	}

	/** @return list<array<string, mixed>> */
	private function rows(ImportRun $run, Reader $reader): array {
		return $this->get(ImportView::class)->rows($run->id, null, 0, 100, $reader);
	}
}
